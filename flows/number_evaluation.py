"""The number of an evaluation's letter, typed from the office's letter system."""

from datetime import date

from pydantic import BaseModel, Field

from flows.due_work import do_due_work
from flows.forms import DAY_HINT, picked_field
from flows.running import office_flow
from rbworkflow.office.duties import Duty
from rbworkflow.steps.overview.choices import EVALUATIONS, number_picked
from rbworkflow.steps.province.decide_evaluation import number_evaluation as number
from rbworkflow.steps.workplace import Workplace


class EvaluationNumberForm(BaseModel):
    """Which evaluation, and what the letter system gave it."""

    evaluasi: str = picked_field(EVALUATIONS, title="Evaluasi", typed="Nomornya, pada halaman Kabupaten/Kota.")
    nomor_surat: str = Field(title="Nomor surat", description="Seperti tercatat di aplikasi persuratan.")
    tanggal_surat: date = Field(title="Tanggal surat", description=DAY_HINT)


@office_flow(name="Isi nomor evaluasi", duty=Duty.MEMBERS)
def number_evaluation(workplace: Workplace, isian: EvaluationNumberForm) -> str:
    """Mengisi nomor surat evaluasi yang sudah disetujui, bila nomornya dari aplikasi persuratan; suratnya lalu dikirim.

    Args:
        isian: Evaluasi, nomor, dan tanggal suratnya.
    """
    said = number(workplace, number_picked(isian.evaluasi), number=isian.nomor_surat, on=isian.tanggal_surat)
    do_due_work(workplace)
    return said
