"""A workbook of the operator comes in: the newest action plan, recommendations or self-assessment of the inbox."""

from typing import Literal

from pydantic import BaseModel, Field

from flows.artifacts import show_findings
from flows.due_work import do_due_work
from flows.forms import CHOICE_HINT, YEAR_HINT, YearText, picked_field
from flows.running import office_flow
from rbworkflow.errors import RefusedError
from rbworkflow.office.duties import Duty
from rbworkflow.steps.overview.choices import PLAN_YEARS, year_picked
from rbworkflow.steps.plans.import_plan import import_newest_plan
from rbworkflow.steps.plans.import_recommendations import import_newest_recommendations
from rbworkflow.steps.plans.invalid_workbook import InvalidWorkbookError
from rbworkflow.steps.submissions.import_assessment import import_newest_assessment
from rbworkflow.steps.workplace import Workplace


class PlanForm(BaseModel):
    """What comes in, for which year's plan."""

    isi: Literal["Rencana aksi", "Rekomendasi evaluasi provinsi", "Lembar kerja evaluasi (LKE)"] = Field(
        default="Rencana aksi",
        title="Yang diimpor",
        description=f"Dari inbox/rencana-aksi, inbox/rekomendasi, atau inbox/lke pada folder bersama. {CHOICE_HINT}",
    )
    tahun: YearText = picked_field(PLAN_YEARS, title="Tahun rencana aksi atau LKE", typed=YEAR_HINT)
    alasan: str = Field(
        default="",
        title="Alasan perubahan",
        description="Wajib bila rencana aksi tahun itu sudah berlaku; dibaca para pejabat.",
    )


@office_flow(name="Impor rencana aksi", duty=Duty.PLAN)
def plan_import(workplace: Workplace, isian: PlanForm) -> str:
    """Membaca buku kerja rencana aksi terbaru dari inbox/rencana-aksi pada folder bersama, lalu meminta keputusan.

    Args:
        isian: Yang diimpor dan tahunnya.
    """
    year = year_picked(isian.tahun)
    try:
        if isian.isi == "Rekomendasi evaluasi provinsi":
            recommended = import_newest_recommendations(workplace, year)
            show_findings("rekomendasi", recommended.findings)
            return recommended.message
        if isian.isi == "Lembar kerja evaluasi (LKE)":
            assessed = import_newest_assessment(workplace, year)
            show_findings("lke", assessed.findings)
            do_due_work(workplace)
            return assessed.message
        imported = import_newest_plan(workplace, year, reason=isian.alasan)
    except InvalidWorkbookError as error:
        show_findings("yang-perlu-dilengkapi", error.findings)
        raise RefusedError(error.in_short) from error
    show_findings("rencana-aksi", imported.findings)
    do_due_work(workplace)
    return imported.message
