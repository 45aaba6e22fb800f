"""The province's receipt closes the loop: entered by the operator, or read from its reply (province_reply)."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import Connection

from rbworkflow.delivery import outbox
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.office import Period
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.revisions import Revision, latest_revision, move_revision
from rbworkflow.steps.decisions.report_matter import report_key, report_subject
from rbworkflow.steps.notices.addresses import people
from rbworkflow.steps.notices.queueing import post_to_all
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write
from rbworkflow.wording import long_date

BY_OPERATOR = "dicatat operator"


def enter_receipt(workplace: Workplace, period: Period, *, received_on: date, remark: str = "") -> str:
    """Mark a report as received by the province; raises RefusedError where none was sent or brought by other means."""
    if received_on > workplace.today:
        raise RefusedError(f"Tanggal terima {long_date(received_on)} belum tiba. Periksa tanggalnya.")
    with write(workplace.engine) as conn:
        latest = latest_revision(conn, workplace.office.code, period)
        if latest is not None and latest.status == RevisionStatus.RECEIVED:
            return f"Tanda terima {latest.title} sudah tercatat."
        body = {"remark": remark}
        if latest is None or not mark_received(
            conn, workplace, latest, actor=Actor.OPERATOR, received_on=received_on, body=body
        ):
            raise RefusedError(f"Belum ada laporan {period.title} yang terkirim ke provinsi.")
    return f"Tanda terima {latest.title} tercatat: diterima provinsi {long_date(received_on)}."


def mark_received(
    conn: Connection,
    workplace: Workplace,
    revision: Revision,
    *,
    actor: Actor,
    received_on: date,
    body: Mapping[str, str],
) -> bool:
    """A sent report is received, with a notice to operator and officers; False where it is not one that was sent.

    One whose mail the operator gave up was brought by other means.
    """
    if revision.status == RevisionStatus.ISSUED and not _is_given_up(conn, revision):
        return False
    told = {"received_on": received_on.isoformat(), **body}
    if not move_revision(conn, revision, RevisionStatus.RECEIVED, actor=actor, at=workplace.now, body=told):
        return False
    notice = workplace.composer.compose(
        "receipt",
        title=revision.title,
        letter_number=revision.letter_number,
        received_on=received_on,
        how=BY_OPERATOR if actor is Actor.OPERATOR else body["remark"],
        remark=body["remark"] if actor is Actor.OPERATOR else "",
    )
    addresses = people(conn, workplace, report_subject(revision))
    post_to_all(conn, workplace, notice, key=f"receipt/{revision.id}", to=addresses, revision_id=revision.id)
    return True


def _is_given_up(conn: Connection, revision: Revision) -> bool:
    mail = outbox.newest(conn, revision.office_code, report_key(revision))
    return mail is not None and mail.status == MailStatus.VOID
