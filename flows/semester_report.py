"""A semester's report is compiled and put before the first officer."""

from pydantic import BaseModel

from flows.artifacts import show_report
from flows.due_work import do_due_work
from flows.forms import SEMESTER_HINT, picked_field
from flows.running import office_flow
from rbworkflow.errors import RefusedError
from rbworkflow.office import Semester, parse_period
from rbworkflow.steps.overview.choices import SEMESTERS
from rbworkflow.steps.reports.compile import compile_report
from rbworkflow.steps.workplace import Workplace


class SemesterForm(BaseModel):
    """Which semester."""

    periode: str = picked_field(SEMESTERS, title="Periode", typed=SEMESTER_HINT)


@office_flow(name="Susun laporan semester")
def semester_report(workplace: Workplace, isian: SemesterForm) -> str:
    """Menyusun laporan semester dari isian atau paket yang sudah diterima dan memintakan keputusan Sekretaris.

    Args:
        isian: Semester yang dilaporkan.
    """
    period = parse_period(isian.periode)
    if not isinstance(period, Semester):
        raise RefusedError("Laporan tahunan dibuat lewat 'Buat laporan tahunan'.")
    compiled = compile_report(workplace, period)
    show_report(workplace, compiled.revision_id)
    do_due_work(workplace)
    return compiled.message
