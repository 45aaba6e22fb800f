"""A semester's report is compiled and put before the first officer."""

from pydantic import BaseModel

from flows.artifacts import show_collected, show_report
from flows.due_work import do_due_work
from flows.forms import SEMESTER_HINT, picked_field
from flows.progress import CollectingBar
from flows.running import office_flow
from rbworkflow.errors import RefusedError
from rbworkflow.office import Semester, parse_period
from rbworkflow.steps.incoming.compile_collected import compile_collected
from rbworkflow.steps.overview.choices import SEMESTERS
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
    made = compile_collected(workplace, period, tell=CollectingBar())
    show_collected(made.collected)
    show_report(workplace, made.compiled.revision_id)
    do_due_work(workplace)
    return made.compiled.message
