"""The year's report is compiled from both semesters' approved figures."""

from pydantic import BaseModel

from flows.artifacts import show_report
from flows.due_work import do_due_work
from flows.forms import YEAR_HINT, picked_field
from flows.running import office_flow
from rbworkflow.office import Year
from rbworkflow.office.period import known_year
from rbworkflow.steps.overview.choices import REPORT_YEARS
from rbworkflow.steps.reports.compile import compile_report
from rbworkflow.steps.workplace import Workplace


class YearForm(BaseModel):
    """Which year."""

    tahun: int = picked_field(REPORT_YEARS, title="Tahun", typed=YEAR_HINT)


@office_flow(name="Buat laporan tahunan")
def annual_report(workplace: Workplace, isian: YearForm) -> str:
    """Membuat laporan tahunan dari kedua laporan semester yang sudah disetujui; di provinsi dari paket yang diterima.

    Args:
        isian: Tahun yang dilaporkan.
    """
    compiled = compile_report(workplace, Year(known_year(isian.tahun)))
    show_report(workplace, compiled.revision_id)
    do_due_work(workplace)
    return compiled.message
