"""The operator takes an opening back: the wrong period was opened, and nobody has sent anything for it."""

from rbworkflow.errors import RefusedError
from rbworkflow.intake.submissions.rows import newest_accepted
from rbworkflow.office import Period, Semester
from rbworkflow.office.windows import close_window, planned_by_rule
from rbworkflow.report.revisions import latest_revision
from rbworkflow.steps.filled import filled
from rbworkflow.steps.submissions.blank_forms import plans_of_forms
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write
from rbworkflow.wording import long_date


def close_period(workplace: Workplace, period: Period, *, reason: str) -> str:
    """Bring an open period back to its plan: it opens again by itself on its day, if that is still to come.

    Raises RefusedError where it is not open, would open again at once, or something was received or compiled for it.
    """
    reason = filled(reason, "Alasan")
    office = workplace.office
    planned = planned_by_rule(office, period)
    with write(workplace.engine) as conn:
        if newest_accepted(conn, office.code, period.code) or latest_revision(conn, office.code, period):
            raise RefusedError(f"{period.title} tidak dapat ditutup: isian atau laporannya sudah ada.")
        if not close_window(conn, office, period, reason=reason, at=workplace.now):
            raise RefusedError(f"{period.title} tidak sedang terbuka.")
        if planned.opens_on <= workplace.today <= planned.cut_off_on:
            raise RefusedError(
                f"{period.title} memang sedang berjalan dan akan terbuka lagi dengan sendirinya. Untuk mengubah batas "
                "waktunya, jalankan 'Buka periode' sekali lagi."
            )
        has_forms = isinstance(period, Semester) and bool(plans_of_forms(conn, office.code, period))
    said = f"{period.title} ditutup dengan alasan: {reason.rstrip('.')}."
    if planned.opens_on > workplace.today:
        said += f" Periode ini dibuka dengan sendirinya pada {long_date(planned.opens_on)}."
    return said + (" Formulirnya sudah dikirim; beri tahu subbagian bahwa isiannya tidak diminta." if has_forms else "")
