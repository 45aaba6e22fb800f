"""Mails that left between a copy and its restoration, as the archive has them: they are settled, never sent again.

A mail is known again by its Message-ID or by what it was for, which stands in its head: its key; of which revision it
told what to whom, since rows made again may have other numbers; a report's own mail by its period.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, cast
from urllib.parse import parse_qs, urlencode

from sqlalchemy import ColumnElement, Connection, Row, and_, false, or_, select

from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.delivery.outbox import NOTICES, REPORT, SECRET, TO_SIGN, move
from rbworkflow.errors import RefusedError
from rbworkflow.office import parse_period
from rbworkflow.store.schema import acting_assignment, decision, left_mail, outbox, restoration, revision

NEWS: Final = (NOTICES | {"returned"}) - {TO_SIGN}
"""What is told of an act, and told anew where that is done anew; a document to be signed is known by its digest."""
_OF_DECISIONS: Final = ("decision", "returned")
_OF_NAMINGS: Final = ("appointed", "holder_named", "reset_named", "settings_named")
_NUMBERED: Final = (REPORT, TO_SIGN)
"""The kinds that carry the report under its number and date."""
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
    """Of the report that it belonged to, if any."""
    amendment: int = 0
    revision_number: int = 0
    letter_number: str = ""
    dated_on: date | None = None

    @property
    def kind(self) -> str:
        """What kind of mail it was; a report too where only the operator's word tells of it."""
        return self.key.partition("/")[0] if self.key else REPORT

    @property
    def is_report(self) -> bool:
        return self.kind == REPORT and bool(self.period_code)


def purpose_of(conn: Connection, row: Row[Any]) -> str:
    """What stands in a mail's head: its key, which report it belongs to, and the number where it carries that."""
    said = {"office": row.office_code, "key": row.key}
    if row.revision_id is not None:
        report = conn.execute(select(revision).where(revision.c.id == row.revision_id)).one()
        said |= {"period": report.period_code, "amendment": str(report.amendment), "revision": str(report.number)}
    if row.kind in _NUMBERED and row.revision_id is not None:
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
            found |= {"revision_number": int(said.get("revision", 0))}
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

    New codes and links are sent all the same, and so is news of what was done again since the restoration.
    """
    if row.kind in SECRET:
        return None
    ways = [left_mail.c.message_id == row.message_id] if row.message_id else []
    ways.append((left_mail.c.key == row.key) & (left_mail.c.subject == row.subject))
    same = or_(*ways, _same_news(conn, row))
    mine = [left_mail.c.office_code == row.office_code, left_mail.c.outbox_id.is_(None), same]
    if row.kind in NEWS:
        mine.append(restoration.c.restored_at >= _done_at(conn, row))
    found = select(left_mail).join(restoration, restoration.c.id == left_mail.c.restoration_id).where(*mine)
    return conn.execute(found.order_by(left_mail.c.id).limit(1)).first()


def _same_news(conn: Connection, row: Row[Any]) -> ColumnElement[bool]:
    """That the same was told of the same revision to the same address, or that its report left."""
    if row.revision_id is None or row.kind in NEWS | {TO_SIGN}:
        return false()
    report = conn.execute(select(revision).where(revision.c.id == row.revision_id)).one()
    of_it = and_(left_mail.c.period_code == report.period_code, left_mail.c.amendment == report.amendment)
    is_kind = left_mail.c.key.startswith(f"{row.kind}/", autoescape=True)
    if row.kind == REPORT:
        return and_(of_it, or_(is_kind, left_mail.c.key == ""))
    told = and_(left_mail.c.recipient == row.recipient, left_mail.c.subject == row.subject)
    return and_(of_it, left_mail.c.revision_number == report.number, is_kind, told)


def _done_at(conn: Connection, row: Row[Any]) -> datetime:
    """When that was done of which a mail tells, which may be made long after it."""
    kind, first, second = (*row.key.split("/"), "", "")[:3]
    done: datetime | None = None
    if kind in _OF_DECISIONS:
        done = conn.scalar(select(decision.c.decided_at).where(decision.c.request_id == int(first)))
    elif kind in _OF_NAMINGS:
        number = int(second if first == "before" else first)
        done = conn.scalar(select(acting_assignment.c.named_at).where(acting_assignment.c.id == number))
    return done or cast("datetime", row.created_at)


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


def left_numbers(conn: Connection, office_code: str) -> list[LeftMail]:
    """Those of them that bear a report's number, sent or to be signed; a report that was sent stands first."""
    mine = (left_mail.c.office_code == office_code, left_mail.c.period_code != "", left_mail.c.letter_number != "")
    found = [_of(row) for row in conn.execute(select(left_mail).where(*mine).order_by(left_mail.c.id))]
    return sorted(found, key=lambda each: not each.is_report)


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


def ids_that_left(conn: Connection, office_code: str) -> set[str]:
    """The Message-IDs of all that left from here, or before a restoration."""
    mine = left_mail.c.office_code == office_code
    return known_ids(conn, office_code) | set(conn.scalars(select(left_mail.c.message_id).where(mine)))


def _of(row: Row[Any]) -> LeftMail:
    values = row._asdict()
    return LeftMail(**{name: values[name] for name in LeftMail.__dataclass_fields__})
