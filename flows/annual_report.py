"""The year's report is compiled from both semesters' approved figures."""

from pydantic import BaseModel

from flows.artifacts import show_collected, show_report
from flows.due_work import do_due_work
from flows.forms import YEAR_HINT, YearText, picked_field
from flows.progress import CollectingBar
from flows.running import office_flow
from rbworkflow.office import Year
from rbworkflow.steps.incoming.compile_collected import compile_collected
from rbworkflow.steps.overview.choices import REPORT_YEARS, year_picked
from rbworkflow.steps.workplace import Workplace


class YearForm(BaseModel):
    """Which year."""

    tahun: YearText = picked_field(REPORT_YEARS, title="Tahun", typed=YEAR_HINT)


@office_flow(name="Buat laporan tahunan")
def annual_report(workplace: Workplace, isian: YearForm) -> str:
    """Membuat laporan tahunan dari kedua laporan semester yang sudah disetujui; di provinsi dari paket yang diterima.

    Args:
        isian: Tahun yang dilaporkan.
    """
    made = compile_collected(workplace, Year(year_picked(isian.tahun)), tell=CollectingBar())
    show_collected(made.collected)
    show_report(workplace, made.compiled.revision_id)
    do_due_work(workplace)
    return made.compiled.message
