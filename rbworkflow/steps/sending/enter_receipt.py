"""The province's receipt closes the loop: entered by the operator, or read from its reply (province_reply)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from rbworkflow.delivery import outbox
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.delivery.mail import Mail
from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.office import Period
from rbworkflow.office.windows import window_of
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.revisions import Revision, latest_revision, move_revision, receipt_events, revision_by_id
from rbworkflow.steps.decisions.report_matter import report_key, report_subject
from rbworkflow.steps.notices.addresses import people
from rbworkflow.steps.notices.queueing import post_to_all
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.wording import long_date

BY_OPERATOR = "dicatat operator"
MISTAKEN = "Bila yang tercatat keliru, jalankan 'Cabut tanda terima' dahulu."


@dataclass(frozen=True, kw_only=True)
class Receipt:
    """That the province has a report, with the notice to operator and officers."""

    revision_id: int
    actor: Actor
    body: Mapping[str, str]
    notice: Mail


def enter_receipt(workplace: Workplace, period: Period, *, received_on: date, remark: str = "") -> str:
    """Mark a report as received by the province.

    Raises RefusedError where none was sent or brought by other means, or for a day before its letter's or to come.
    """
    if received_on > workplace.today:
        raise RefusedError(f"Tanggal terima {long_date(received_on)} belum tiba. Periksa tanggalnya.")
    above = workplace.office.words.above
    none = f"Belum ada laporan {period.title} yang terkirim ke {above}."
    with read(workplace.engine) as conn:
        latest = latest_revision(conn, workplace.office.code, period)
    if latest is None:
        raise RefusedError(none)
    if latest.status == RevisionStatus.RECEIVED:
        return f"Tanda terima {latest.title} sudah tercatat; tidak ada yang diubah. {MISTAKEN}"
    if latest.dated_on is not None and received_on < latest.dated_on:
        raise RefusedError(
            f"Tanggal terima {long_date(received_on)} mendahului tanggal surat {latest.title}, "
            f"{long_date(latest.dated_on)}. Periksa tanggal dan laporannya."
        )
    given = receipt(workplace, latest, actor=Actor.OPERATOR, received_on=received_on, body={"remark": remark})
    with write(workplace.engine) as conn:
        if not mark_received(conn, workplace, given):
            raise RefusedError(none)
    return f"Tanda terima {latest.title} tercatat: diterima {above} {long_date(received_on)}."


def receipt(
    workplace: Workplace, revision: Revision, *, actor: Actor, received_on: date, body: Mapping[str, str]
) -> Receipt:
    """The receipt of a revision, its notice composed."""
    with read(workplace.engine) as conn:
        due_on = window_of(conn, workplace.office, revision.period).province_due_on
        is_late = _was_there_on(conn, workplace, revision, received_on) > due_on
    notice = workplace.composer.compose(
        "receipt",
        title=revision.title,
        letter_number=revision.letter_number,
        received_on=received_on,
        read_on=None if actor is Actor.OPERATOR or received_on == workplace.today else workplace.today,
        is_late=is_late,
        due_on=due_on,
        how=BY_OPERATOR if actor is Actor.OPERATOR else body["remark"],
        remark=body["remark"] if actor is Actor.OPERATOR else "",
    )
    told = {"received_on": received_on.isoformat(), "is_late": str(is_late).lower(), **body}
    return Receipt(revision_id=revision.id, actor=actor, body=told, notice=notice)


def mark_received(conn: Connection, workplace: Workplace, given: Receipt) -> bool:
    """A sent report is received, with its notice; False where it is not one that was sent.

    One whose mail the operator gave up was brought by other means.
    """
    revision = revision_by_id(conn, given.revision_id)
    if revision.status == RevisionStatus.ISSUED and not _is_given_up(conn, revision):
        return False
    if not move_revision(conn, revision, RevisionStatus.RECEIVED, actor=given.actor, at=workplace.now, body=given.body):
        return False
    addresses, again = people(conn, workplace, report_subject(revision)), len(receipt_events(conn, revision)) - 1
    key = f"receipt/{revision.id}/{again}" if again else f"receipt/{revision.id}"
    post_to_all(conn, workplace, given.notice, key=key, to=addresses, revision_id=revision.id)
    return True


def _was_there_on(conn: Connection, workplace: Workplace, revision: Revision, received_on: date) -> date:
    """The day the province had it: when its mail was taken, however long it needed to answer; else its own word."""
    mail = outbox.newest(conn, revision.office_code, report_key(revision))
    if mail is None or mail.status == MailStatus.VOID or mail.sent_at is None:
        return received_on
    sent_on: date = mail.sent_at.astimezone(workplace.office.tz).date()
    return min(received_on, sent_on)


def _is_given_up(conn: Connection, revision: Revision) -> bool:
    mail = outbox.newest(conn, revision.office_code, report_key(revision))
    return mail is not None and mail.status == MailStatus.VOID
