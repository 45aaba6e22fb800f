"""Before the plan is imported: blank templates, and the quality of the plan the FGD is writing."""

from pydantic import BaseModel, Field

from flows.forms import YEAR_HINT, YearText, picked_field
from flows.running import office_flow
from rbworkflow.office.duties import Duty
from rbworkflow.steps.overview.choices import PLAN_YEARS, year_picked
from rbworkflow.steps.plans.plan_files import lay_plan_files
from rbworkflow.steps.workplace import Workplace


class PlanFilesForm(BaseModel):
    """Which year, and what is known of the FGD."""

    tahun: YearText = picked_field(PLAN_YEARS, title="Tahun rencana aksi", typed=YEAR_HINT)
    tanggal_fgd: str = Field(
        default="", title="Hari dan tanggal FGD", description="Misalnya Rabu, 20 Januari 2027; boleh kosong."
    )
    tempat_fgd: str = Field(default="", title="Tempat FGD", description="Dicetak pada lembar mutu; boleh kosong.")


@office_flow(name="Siapkan berkas rencana aksi", duty=Duty.PLAN)
def plan_files(workplace: Workplace, isian: PlanFilesForm) -> str:
    """Membuat templat rencana aksi, rekomendasi, dan LKE, serta lembar mutu rencana aksi yang ada, untuk bahan FGD.

    Args:
        isian: Tahun rencana aksi, dan tanggal serta tempat FGD bila sudah diketahui.
    """
    year = year_picked(isian.tahun)
    return lay_plan_files(workplace, year, held_on=isian.tanggal_fgd, place=isian.tempat_fgd).message
