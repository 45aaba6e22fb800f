"""Until when the servers' certificates are good, as each showed it on the last connection that was made anyway."""

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from sqlalchemy import Connection, delete, insert, select

from rbworkflow.store.schema import seen_certificate


class Shown(StrEnum):
    """Whose certificate it is."""

    RELAY = "relay"
    MAILBOX = "mailbox"
    PAGES = "pages"
    """The proxy's that stands before our pages."""


@dataclass(frozen=True)
class SeenCertificate:
    """What a server showed last."""

    address: str
    ends_at: datetime
    seen_at: datetime


def end_of(connection: object) -> datetime | None:
    """Until when the certificate is good that the other side of a connection showed; None where it showed none."""
    shown = connection.getpeercert() if isinstance(connection, ssl.SSLSocket) else None
    ends = (shown or {}).get("notAfter")
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(ends), UTC) if isinstance(ends, str) else None


def keep_seen(conn: Connection, office_code: str, whose: Shown, seen: SeenCertificate) -> None:
    mine = (seen_certificate.c.office_code == office_code, seen_certificate.c.whose == whose)
    conn.execute(delete(seen_certificate).where(*mine))
    conn.execute(insert(seen_certificate).values(office_code=office_code, whose=whose, **vars(seen)))


def seen_of(conn: Connection, office_code: str, whose: Shown, address: str) -> SeenCertificate | None:
    """Nothing where another address was spoken to."""
    mine = (seen_certificate.c.office_code == office_code, seen_certificate.c.whose == whose)
    row = conn.execute(select(seen_certificate).where(*mine, seen_certificate.c.address == address)).first()
    return None if row is None else SeenCertificate(row.address, row.ends_at, row.seen_at)
