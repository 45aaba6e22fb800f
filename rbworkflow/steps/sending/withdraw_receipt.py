"""A receipt that the operator entered by mistake is taken back, as long as no next revision is ordered."""

from typing import Final

from rbworkflow.delivery.mail import Mail
from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.office import Period
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.orders import has_order
from rbworkflow.report.revisions import ReceiptEvent, Revision, latest_revision, move_revision, receipt_events
from rbworkflow.steps.decisions.report_matter import report_subject
from rbworkflow.steps.filled import filled
from rbworkflow.steps.notices.addresses import people
from rbworkflow.steps.notices.queueing import post_to_all
from rbworkflow.steps.sending.report_mail import accepted_mail
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.wording import long_date

WITHDRAWN: Final = "receipt_withdrawn"
"""The event and the mail."""
BY_PROVINCE: Final = (
    "Tanda terima {title} dinyatakan {province} sendiri lewat surel, maka tidak dapat dicabut. "
    "Bila laporannya harus diganti, jalankan 'Mulai revisi' untuk {period}."
)
FOLLOWED: Final = (
    "Revisi sesudah {title} sudah diminta, maka tanda terimanya tidak dapat dicabut. "
    "Revisi itu mendapat tanda terimanya sendiri."
)


def withdraw_receipt(workplace: Workplace, period: Period, *, reason: str) -> str:
    """Take back the receipt that the operator entered for the period's report, which waits for the province's again.

    Done again it changes nothing. Raises RefusedError where none was entered, where the province itself confirmed it,
    and once a revision is ordered.
    """
    reason = filled(reason, "Alasan")
    with read(workplace.engine) as conn:
        latest = latest_revision(conn, workplace.office.code, period)
        entries = receipt_events(conn, latest) if latest else []
    if latest is None or not entries:
        raise RefusedError(f"Tidak ada tanda terima laporan {period.title} yang tercatat.")
    is_already = f"Tanda terima {latest.title} sudah dicabut; tidak ada yang diubah."
    if latest.status is not RevisionStatus.RECEIVED:
        return is_already
    entered = entries[-1]
    if entered.actor != Actor.OPERATOR:
        said = {"title": latest.title, "province": workplace.office.province_name, "period": period.title}
        raise RefusedError(BY_PROVINCE.format(**said))
    told = _mail(workplace, latest, entered, reason)
    body = {"received_on": entered.received_on.isoformat(), "reason": reason}
    with write(workplace.engine) as conn:
        if has_order(conn, latest):
            raise RefusedError(FOLLOWED.format(title=latest.title))
        # its mail may have come back since the receipt was entered
        to = RevisionStatus.ISSUED if accepted_mail(conn, latest) is None else RevisionStatus.SENT
        who, now = Actor.OPERATOR, workplace.now
        if not move_revision(conn, latest, to, actor=who, action=WITHDRAWN, at=now, body=body):
            return is_already
        key, addresses = f"{WITHDRAWN}/{latest.id}/{len(entries)}", people(conn, workplace, report_subject(latest))
        post_to_all(conn, workplace, told, key=key, to=addresses, revision_id=latest.id)
    return f"Tanda terima {latest.title} tertanggal {long_date(entered.received_on)} dicabut: {reason.rstrip('.')}."


def _mail(workplace: Workplace, revision: Revision, entered: ReceiptEvent, reason: str) -> Mail:
    return workplace.composer.compose(
        WITHDRAWN,
        title=revision.title,
        letter_number=revision.letter_number,
        received_on=entered.received_on,
        reason=reason,
    )
