"""The self-assessment (LKE) where the office has one: imported or not, and asked for when its period is open."""

from collections.abc import Iterable, Iterator
from typing import Final

from sqlalchemy import Connection

from rbworkflow.assessment.rows import items_of, newest_version
from rbworkflow.office import Semester
from rbworkflow.office.duties import Duty
from rbworkflow.office.windows import Window
from rbworkflow.steps.duty import of_duty
from rbworkflow.steps.overview.next_act import Dated
from rbworkflow.steps.overview.office_state import AssessmentState
from rbworkflow.steps.workplace import Workplace
from rbworkflow.wording import long_date

IMPORT: Final = (
    "LKE {} belum diimpor. Letakkan buku kerjanya di inbox/lke pada folder bersama, lalu jalankan 'Impor rencana aksi' "
    "dengan pilihan Lembar kerja evaluasi (LKE)."
)


@of_duty(Duty.PLAN)
def assessments(conn: Connection, workplace: Workplace, windows: Iterable[Window]) -> Iterator[AssessmentState]:
    """That of this year, and of years whose period is open; none where the year before had none either."""
    for year in sorted({workplace.today.year, *(window.period.year for window in _asking(workplace, windows))}):
        version = newest_version(conn, workplace.office.code, year)
        if version is not None:
            count = len(items_of(conn, version.id))
            on = long_date(version.imported_at.astimezone(workplace.office.tz).date())
            yield AssessmentState(version.title, f"{count} butir dari {version.workbook_name}, diimpor {on}")
        elif newest_version(conn, workplace.office.code, year - 1) is not None:
            yield AssessmentState(f"LKE {year}", "belum ada")


@of_duty(Duty.PLAN)
def missing_assessments(conn: Connection, workplace: Workplace, windows: Iterable[Window]) -> Iterator[Dated]:
    """What to do where a period asks the year's items and only the year before had any."""
    for window in _asking(workplace, windows):
        year = window.period.year
        had = newest_version(conn, workplace.office.code, year - 1) is not None
        if had and workplace.today <= window.cut_off_on and newest_version(conn, workplace.office.code, year) is None:
            yield window.due_on, IMPORT.format(year)


def _asking(workplace: Workplace, windows: Iterable[Window]) -> Iterator[Window]:
    """The open periods whose forms ask the year's items."""
    halves = workplace.office.assessment.due_in
    for window in windows:
        if window.is_open and isinstance(window.period, Semester) and window.period.half in halves:
            yield window
