"""The operator takes an opening back: the wrong period was opened, and nobody has sent anything for it."""

from typing import Final

from sqlalchemy import Connection, select

from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.delivery.mail import Mail
from rbworkflow.errors import RefusedError
from rbworkflow.intake.submissions.rows import newest_accepted
from rbworkflow.office import Period, Unit
from rbworkflow.office.windows import close_window, planned_by_rule
from rbworkflow.province.packages import packages
from rbworkflow.report.revisions import latest_revision
from rbworkflow.steps.filled import filled
from rbworkflow.steps.notices.queueing import post_to_all
from rbworkflow.steps.submissions.blank_forms import KEY as FORM
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write
from rbworkflow.store.schema import outbox
from rbworkflow.wording import listed, long_date

CLOSED: Final = "closed"


def close_period(workplace: Workplace, period: Period, *, reason: str) -> str:
    """Bring an open period back to its plan: it opens again by itself on its day, if that is still to come.

    Raises RefusedError where it is not open, would open again at once, or something was received or compiled for it.
    """
    reason = filled(reason, "Alasan")
    office = workplace.office
    planned = planned_by_rule(office, period)
    mails = {unit: _mail(workplace, unit, period, reason) for unit in office.units}
    with write(workplace.engine) as conn:
        came = newest_accepted(conn, office.code, period.code) or packages(conn, office.code, period_code=period.code)
        if came or latest_revision(conn, office.code, period):
            raise RefusedError(f"{period.title} tidak dapat ditutup: {office.words.sending} atau laporannya sudah ada.")
        if not close_window(conn, office, period, reason=reason, at=workplace.now):
            raise RefusedError(f"{period.title} tidak sedang terbuka.")
        if planned.opens_on <= workplace.today <= planned.cut_off_on:
            raise RefusedError(
                f"{period.title} memang sedang berjalan dan akan terbuka lagi dengan sendirinya. Untuk mengubah batas "
                "waktunya, jalankan 'Buka periode' sekali lagi."
            )
        told = [unit.name for unit, mail in mails.items() if _tell(conn, workplace, unit, period, mail)]
    said = f"{period.title} ditutup dengan alasan: {reason.rstrip('.')}."
    if planned.opens_on > workplace.today:
        said += f" Periode ini dibuka dengan sendirinya pada {long_date(planned.opens_on)}."
    return f"{said} {listed(told)} diberi tahu lewat surel bahwa isiannya tidak diminta." if told else said


def _mail(workplace: Workplace, unit: Unit, period: Period, reason: str) -> Mail:
    return workplace.composer.compose(CLOSED, unit=unit.name, period=period.title, reason=reason)


def _tell(conn: Connection, workplace: Workplace, unit: Unit, period: Period, mail: Mail) -> bool:
    """A unit that was sent its form hears that nothing is asked of it."""
    columns = outbox.c
    is_its = columns.key.startswith(f"{FORM}/{period.code}/{unit.code}/", autoescape=True)
    sent = (columns.office_code == workplace.office.code, is_its, columns.status != MailStatus.VOID)
    key = f"{CLOSED}/{period.code}/{unit.code}/{workplace.today.isoformat()}"
    return bool(post_to_all(conn, workplace, mail, key=key, to=conn.scalars(select(columns.recipient).where(*sent))))
