"""Outgoing mails as the operator looks at them: their heads and what became of them, never what stands in them."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, select

from rbworkflow.delivery.lifecycle import STATUS_LABELS, MailStatus
from rbworkflow.delivery.remedies import quoted, remedy
from rbworkflow.steps.sending.keeping_back import outgoing_mail
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.store.schema import outbox
from rbworkflow.wording import clock_time

OVER: Final = (MailStatus.ACCEPTED, MailStatus.PRACTICE, MailStatus.VOID)
NONE: Final = "Tidak ada surel keluar seperti itu."


def outgoing(
    workplace: Workplace, *, is_all: bool, status: MailStatus | None = None, recipient: str = "", most: int = 50
) -> str:
    """The newest first, a line each; those that are over only where asked for."""
    chosen = [outbox.c.office_code == workplace.office.code]
    chosen += [outbox.c.status == status] if status else []
    chosen += [outbox.c.status.not_in(OVER)] if not is_all and status is None else []
    chosen += [outbox.c.recipient.icontains(recipient, autoescape=True)] if recipient else []
    with read(workplace.engine) as conn:
        rows = conn.execute(select(outbox).where(*chosen).order_by(outbox.c.id.desc()).limit(most)).all()
    return "\n".join(map(_line, rows)) or NONE


def one_outgoing(workplace: Workplace, mail_id: int) -> str:
    """One mail's head and what became of it; raises RefusedError where there is none of this number."""
    with read(workplace.engine) as conn:
        row = outgoing_mail(conn, workplace, mail_id)
    return "\n".join(f"{name + ':':<16} {said}" for name, said in _facts(workplace, row) if said)


def _line(row: Row[Any]) -> str:
    return f"{row.id}  {STATUS_LABELS[row.status]}  {row.recipient}  {row.subject}"


def _facts(workplace: Workplace, row: Row[Any]) -> Iterator[tuple[str, str]]:
    yield "Surel nomor", str(row.id)
    yield "Keadaan", STATUS_LABELS[row.status]
    yield "Perihal", row.subject
    yield "Kepada", row.recipient
    yield "Tembusan", ", ".join(row.copies or ())
    yield "Lampiran", ", ".join(each["name"] for each in row.attachments)
    yield "Mengikuti surel", str(row.follows_id or "")
    yield "Dibuat", _moment(workplace, row.created_at)
    yield "Percobaan", str(row.attempts)
    is_waiting = row.status in (MailStatus.QUEUED, MailStatus.DEFERRED)
    yield "Dicoba lagi", _moment(workplace, row.next_at) if is_waiting else ""
    yield "Diserahkan", _moment(workplace, row.sent_at)
    yield "Message-ID", row.message_id or ""
    yield "Keterangan", quoted(row.smtp_code, row.smtp_text)
    yield "Perlu dilakukan", remedy(row.smtp_code, row.smtp_text) if row.status == MailStatus.REJECTED else ""


def _moment(workplace: Workplace, at: datetime | None) -> str:
    return f"{clock_time(at.astimezone(workplace.office.tz))} {workplace.zone}" if at else ""
