"""The operator of a province decides an evaluation, where config/ leaves that to him."""

from typing import Final, Literal

from pydantic import BaseModel, Field

from flows.due_work import do_due_work
from flows.forms import CHOICE_HINT, picked_field
from flows.running import office_flow
from rbworkflow.office.duties import Duty
from rbworkflow.steps.overview.choices import EVALUATIONS, number_picked
from rbworkflow.steps.province.decide_evaluation import decide_evaluation as decide
from rbworkflow.steps.workplace import Workplace

APPROVE: Final = "Setujui"


class DecidedEvaluationForm(BaseModel):
    """Which evaluation, and what becomes of it."""

    evaluasi: str = picked_field(EVALUATIONS, title="Evaluasi", typed="Nomornya, pada halaman Kabupaten/Kota.")
    jawaban: Literal["Setujui", "Kembalikan"] = Field(title="Keputusan", description=CHOICE_HINT)
    catatan: str = Field(default="", title="Catatan", description="Wajib bila dikembalikan kepada evaluator.")


@office_flow(name="Putuskan evaluasi", duty=Duty.MEMBERS)
def decide_evaluation(workplace: Workplace, isian: DecidedEvaluationForm) -> str:
    """Menyetujui evaluasi sebuah kantor atau mengembalikannya kepada evaluator; suratnya langsung dikirim.

    Args:
        isian: Evaluasi, keputusan, dan catatan.
    """
    is_approved = isian.jawaban == APPROVE
    said = decide(workplace, number_picked(isian.evaluasi), is_approved=is_approved, note=isian.catatan)
    do_due_work(workplace)
    return said
