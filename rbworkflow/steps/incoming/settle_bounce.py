"""What a mail server says later about a mail of ours: one that came back is rejected, one in doubt is settled."""

from typing import Any

from sqlalchemy import Connection, Row, select

from rbworkflow.delivery import alarms, outbox
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.delivery.relay import RefusedCopy
from rbworkflow.intake.mail.bounces import Bounce
from rbworkflow.intake.mail.lifecycle import ReceivedMailStatus
from rbworkflow.intake.mail.mail_rows import ReceivedMail, move_mail
from rbworkflow.lifecycle import Actor
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.revisions import move_revision, revision_by_id
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import outbox as outbox_table

RETURNED = "Dikembalikan oleh peladen surel penerima: {text}."
NO_LONGER_SENT = " Laporan itu karena itu tidak lagi tercatat terkirim ke {above}."


def _unsent(workplace: Workplace) -> str:
    return NO_LONGER_SENT.format(above=workplace.office.words.above)


def is_ours(workplace: Workplace, bounce: Bounce) -> bool:
    """Whether it speaks of a mail that left from here."""
    with read(workplace.engine) as conn:
        return _mail_of(conn, workplace, bounce) is not None


def settle_bounce(workplace: Workplace, mail: ReceivedMail, bounce: Bounce) -> str | None:
    """Settle the mail it speaks of; the sentence about it. None where it changes nothing: a delay, a stranger's mail.

    The pump's alarm tells the operator. While the relay's own answer is still awaited, so is the notification.
    """
    with read(workplace.engine) as conn:
        sent = _mail_of(conn, workplace, bounce)
    if sent is None:
        return None
    fate = bounce.fate_of(sent.recipient)
    if fate is None:
        return _tell_of_copy(workplace, mail, bounce, sent)
    with write(workplace.engine) as conn:
        sent = _mail_of(conn, workplace, bounce)
        if sent is None or sent.status == MailStatus.HANDED_OVER:
            return ""
        is_unsent = fate.action == "failed" and _unmark(conn, workplace, sent)
        reason = RETURNED.format(text=fate.text or "tanpa keterangan") + _unsent(workplace) * is_unsent
        settled = outbox.settle_by_notice(conn, sent, fate.action, reason=reason, at=workplace.now)
        if settled is None:
            return None
        move_mail(conn, mail, ReceivedMailStatus.BOUNCE, at=workplace.now)
    became = "dikembalikan" if settled is MailStatus.REJECTED else "dipastikan sampai"
    return f"surel nomor {sent.id} kepada {sent.recipient} {became}. {fate.text}".strip()


def _mail_of(conn: Connection, workplace: Workplace, bounce: Bounce) -> Row[Any] | None:
    mine = (outbox_table.c.office_code == workplace.office.code, outbox_table.c.message_id == bounce.message_id)
    return conn.execute(select(outbox_table).where(*mine)).first()


def _tell_of_copy(workplace: Workplace, mail: ReceivedMail, bounce: Bounce, sent: Row[Any]) -> str | None:
    """A copy came back, the archive's or another: the mail itself is none the worse, but the operator hears of it."""
    archive = workplace.office.archive_address or ""
    for address in (archive, *(sent.copies or ())):
        fate = bounce.fate_of(address)
        if fate is None or fate.action != "failed":
            continue
        said = RETURNED.format(text=fate.text or "tanpa keterangan").rstrip(".")
        returned = RefusedCopy(address, said, is_archive=address == archive)
        key, told = alarms.about_copy(workplace.composer, sent, returned, today=workplace.today)
        with write(workplace.engine) as conn:
            move_mail(conn, mail, ReceivedMailStatus.BOUNCE, at=workplace.now)
            alarms.queue(conn, workplace.office, told, key=key, at=workplace.now)
        return ""
    return None


def _unmark(conn: Connection, workplace: Workplace, sent: Row[Any]) -> bool:
    """A report that came back is not sent; False where the mail is another, or the province confirmed it already."""
    if sent.kind != "report" or sent.status != MailStatus.ACCEPTED:
        return False
    revision = revision_by_id(conn, sent.revision_id)
    if revision.status != RevisionStatus.SENT:
        return False
    body = {"message_id": sent.message_id, "recipient": sent.recipient}
    return move_revision(conn, revision, RevisionStatus.ISSUED, actor=Actor.SYSTEM, at=workplace.now, body=body)
