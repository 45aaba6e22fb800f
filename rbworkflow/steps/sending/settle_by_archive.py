"""Mails in doubt are looked up in the archive mailbox, which gets its copy in the same handing over as the recipient.

What is there has arrived. What is not there after half an hour is sent again as it was, a few times, but only where the
archive shows that it would have it: a mail of ours that left later is in it.
"""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row, func, select

from rbworkflow.delivery import outbox
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.sending.archived import archived_mails
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import audit_event
from rbworkflow.store.schema import outbox as outbox_table

PATIENCE: Final = timedelta(minutes=30)
GIVEN_UP: Final = timedelta(days=2)
"""Whatever is still in doubt then is the operator's alone."""
MOST_AGAIN: Final = 2
AGAIN: Final = "mail_not_in_archive"
NOT_LOOKED_UP: Final = "surel yang belum pasti sampai belum dapat dicari di kotak arsip"
FOUND: Final = "Salinannya ada di kotak arsip."
NOT_FOUND: Final = "Salinannya tidak ada di kotak arsip, maka dikirim lagi."
ARRIVED: Final = "Surel nomor {} ternyata sampai: salinannya ada di kotak arsip."
SENT_AGAIN: Final = "Surel nomor {} tidak ada di kotak arsip, maka dikirim lagi seperti semula."

Doubted = tuple[Row[Any], datetime]
"""A mail, and when it was handed over last."""


def settle_by_archive(workplace: Workplace) -> list[str]:
    """Settle what the archive can settle; what was settled, or could not be looked up, in words."""
    if not workplace.settings.has_archive:
        return []
    with read(workplace.engine) as conn:
        doubted = _doubted(conn, workplace)
    if not doubted:
        return []
    done: list[str] = []
    with part(workplace, "archive", NOT_LOOKED_UP, is_away=True) as looking:
        archived = _archived(workplace, since=min(handed_over for _, handed_over in doubted))
        done += [said for each in doubted if (said := _settled(workplace, each, archived))]
    return [*done, *looking.troubles]


def _doubted(conn: Connection, workplace: Workplace) -> list[Doubted]:
    """Secret mails are never archived: the next codes, or the next link, take their place."""
    office_code = workplace.office.code
    mine = (outbox_table.c.office_code == office_code, outbox_table.c.status == MailStatus.UNKNOWN)
    kept = (outbox_table.c.kind.not_in(outbox.SECRET), outbox_table.c.message_id.is_not(None))
    rows = conn.execute(select(outbox_table).where(*mine, *kept).order_by(outbox_table.c.id)).all()
    handed_over = ((row, _last(conn, row, "mail_handed_over")) for row in rows)
    return [(row, at) for row, at in handed_over if at is not None and workplace.now - at < GIVEN_UP]


def _archived(workplace: Workplace, *, since: datetime) -> set[str]:
    """The Message-IDs of our mails that the archive has."""
    return {each.message_id for each in archived_mails(workplace, since.date())}


def _settled(workplace: Workplace, doubted: Doubted, archived: Collection[str]) -> str:
    """The sentence about what was settled; "" where nothing was."""
    row, handed_over = doubted
    values: dict[str, Any] = {"lease_owner": None, "lease_until": None}
    with write(workplace.engine) as conn:
        if row.message_id in archived:
            values |= {"sent_at": row.sent_at or handed_over, "smtp_text": FOUND}
            is_moved = outbox.move(
                conn, row, MailStatus.ACCEPTED, at=workplace.now, action="mail_found_in_archive", **values
            )
            return ARRIVED.format(row.id) if is_moved else ""
        if not _may_go_again(conn, workplace, doubted, archived):
            return ""
        values |= {"next_at": workplace.now, "smtp_text": NOT_FOUND}
        is_moved = outbox.move(conn, row, MailStatus.QUEUED, at=workplace.now, action=AGAIN, **values)
    return SENT_AGAIN.format(row.id) if is_moved else ""


def _may_go_again(conn: Connection, workplace: Workplace, doubted: Doubted, archived: Collection[str]) -> bool:
    row, handed_over = doubted
    if workplace.now - handed_over < PATIENCE or _count(conn, row, AGAIN) >= MOST_AGAIN:
        return False
    later = (outbox_table.c.office_code == row.office_code, outbox_table.c.sent_at >= handed_over)
    return any(each in archived for each in conn.scalars(select(outbox_table.c.message_id).where(*later)))


def _last(conn: Connection, row: Row[Any], action: str) -> datetime | None:
    at = conn.scalar(select(func.max(audit_event.c.at)).where(*_told(row, action)))
    return None if at is None else datetime.fromisoformat(at)


def _count(conn: Connection, row: Row[Any], action: str) -> int:
    return int(conn.scalar(select(func.count()).select_from(audit_event).where(*_told(row, action))) or 0)


def _told(row: Row[Any], action: str) -> tuple[Any, ...]:
    mine = (audit_event.c.office_code == row.office_code, audit_event.c.subject == outbox.subject(row.key))
    return (*mine, audit_event.c.action == action)
