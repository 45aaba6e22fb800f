"""Mails that left between a copy and its restoration, as the archive has them: they are settled, never sent again.

A mail is known again by its Message-ID or by what it was for, which stands in its head; a report by its period.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final
from urllib.parse import parse_qs, urlencode

from sqlalchemy import Connection, Row, or_, select

from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.delivery.outbox import NOTICES, REPORT, SECRET, move
from rbworkflow.errors import RefusedError
from rbworkflow.office import parse_period
from rbworkflow.store.schema import left_mail, outbox, restoration, revision

LEFT: Final = "Sudah terkirim sebelum pemulihan: salinannya ada di kotak arsip."


@dataclass(frozen=True, kw_only=True)
class LeftMail:
    """One of them."""

    message_id: str
    key: str
    recipient: str
    subject: str
    left_at: datetime
    period_code: str = ""
    amendment: int = 0
    letter_number: str = ""
    dated_on: date | None = None

    @property
    def is_report(self) -> bool:
        return bool(self.period_code)


def purpose_of(conn: Connection, row: Row[Any]) -> str:
    """What stands in a mail's head: its key and, of a report, which it is, under which number."""
    said = {"office": row.office_code, "key": row.key}
    if row.kind == REPORT and row.revision_id is not None:
        report = conn.execute(select(revision).where(revision.c.id == row.revision_id)).one()
        said |= {"period": report.period_code, "amendment": str(report.amendment)}
        said |= {"number": report.letter_number or "", "dated": report.dated_on.isoformat() if report.dated_on else ""}
    return urlencode(said)


def read_purpose(head: str, office_code: str) -> dict[str, Any] | None:
    """What such a line says, as a LeftMail's fields; None for another office's, or none of ours."""
    said = {name: values[0] for name, values in parse_qs("".join(head.split())).items()}
    if said.get("office") != office_code or "key" not in said:
        return None
    found: dict[str, Any] = {"key": said["key"]}
    try:
        if "period" in said:
            found |= {"period_code": str(parse_period(said["period"]).code), "amendment": int(said["amendment"])}
            found |= {"letter_number": said.get("number", "")}
            found |= {"dated_on": date.fromisoformat(said["dated"])} if "dated" in said else {}
    except (KeyError, ValueError, RefusedError):
        return None  # anybody may write to the archive
    return found


def keep_left(conn: Connection, office_code: str, restoration_id: int, mails: Sequence[LeftMail]) -> None:
    """Remember them; those that are known already stay as they are."""
    known = set(conn.scalars(select(left_mail.c.message_id).where(left_mail.c.restoration_id == restoration_id)))
    for each in mails:
        if each.message_id not in known:
            ids = {"office_code": office_code, "restoration_id": restoration_id}
            conn.execute(left_mail.insert().values(**vars(each), **ids))


def left_before(conn: Connection, row: Row[Any]) -> Row[Any] | None:
    """The mail of the archive that this one is, and that no other was before; None where it has not left.

    New codes and links are sent all the same, and so is news of a decision that was made again since the restoration.
    """
    if row.kind in SECRET:
        return None
    ways = [left_mail.c.message_id == row.message_id] if row.message_id else []
    ways.append((left_mail.c.key == row.key) & (left_mail.c.subject == row.subject))
    same = or_(*ways)
    if row.kind == REPORT and row.revision_id is not None:
        report = conn.execute(select(revision).where(revision.c.id == row.revision_id)).one()
        same = (left_mail.c.period_code == report.period_code) & (left_mail.c.amendment == report.amendment)
    mine = [left_mail.c.office_code == row.office_code, left_mail.c.outbox_id.is_(None), same]
    if row.kind in NOTICES:
        mine.append(restoration.c.restored_at >= row.created_at)
    found = select(left_mail).join(restoration, restoration.c.id == left_mail.c.restoration_id).where(*mine)
    return conn.execute(found.order_by(left_mail.c.id).limit(1)).first()


def settle_left_before(conn: Connection, row: Row[Any], *, at: datetime) -> bool:
    """Whether a leased mail left before, and is settled so."""
    left = left_before(conn, row)
    if left is None:
        return False
    values: dict[str, Any] = {"message_id": left.message_id, "sent_at": left.left_at, "smtp_text": LEFT}
    values |= {"lease_owner": None, "lease_until": None}
    if not move(conn, row, MailStatus.ACCEPTED, at=at, action="mail_left_before", **values):
        return False
    conn.execute(left_mail.update().where(left_mail.c.id == left.id).values(outbox_id=row.id))
    return True


def left_reports(conn: Connection, office_code: str) -> list[LeftMail]:
    """The reports among them."""
    mine = (left_mail.c.office_code == office_code, left_mail.c.period_code != "")
    return [_of(row) for row in conn.execute(select(left_mail).where(*mine).order_by(left_mail.c.id))]


def left_in(conn: Connection, restoration_id: int) -> list[LeftMail]:
    """All that one restoration found."""
    found = select(left_mail).where(left_mail.c.restoration_id == restoration_id).order_by(left_mail.c.left_at)
    return [_of(row) for row in conn.execute(found)]


def known_keys(conn: Connection, office_code: str) -> set[str]:
    """What our rows have mails for, whether they have left or not."""
    return set(conn.scalars(select(outbox.c.key).where(outbox.c.office_code == office_code)))


def known_ids(conn: Connection, office_code: str) -> set[str]:
    """The Message-IDs of the mails that our rows say were handed over."""
    mine = (outbox.c.office_code == office_code, outbox.c.message_id.is_not(None))
    return set(conn.scalars(select(outbox.c.message_id).where(*mine)))


def _of(row: Row[Any]) -> LeftMail:
    values = row._asdict()
    return LeftMail(**{name: values[name] for name in LeftMail.__dataclass_fields__})
