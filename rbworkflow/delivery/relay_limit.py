"""How large a mail the relay takes, by its own word (SIZE): what is packed for it is never larger."""

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from rbworkflow.office.model import Office
from rbworkflow.office.packaging import LEAST_MB, MIB, PackagePolicy
from rbworkflow.store.schema import relay_limit


def keep_limit(conn: Connection, office_code: str, largest: int | None, *, at: datetime) -> None:
    """What it said last; None where it names no limit."""
    if largest == limit_seen(conn, office_code):
        return
    conn.execute(delete(relay_limit).where(relay_limit.c.office_code == office_code))
    if largest is not None:
        conn.execute(insert(relay_limit).values(office_code=office_code, largest=largest, seen_at=at))


def limit_seen(conn: Connection, office_code: str) -> int | None:
    """In bytes."""
    return conn.scalar(select(relay_limit.c.largest).where(relay_limit.c.office_code == office_code))


def package_within(conn: Connection, office: Office) -> PackagePolicy:
    """How the office's package is shared out: as config/ says, in mails that the relay takes."""
    largest = limit_seen(conn, office.code)
    if largest is None or largest >= office.package.mail_limit_mb * MIB:
        return office.package
    return office.package.model_copy(update={"mail_limit_mb": max(LEAST_MB, largest // MIB)})
