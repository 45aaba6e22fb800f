"""Blank forms go out to the units, pre-filled from the frozen plan."""

from pydantic import BaseModel

from flows.due_work import do_due_work
from flows.forms import CHOICE_HINT, SEMESTER_HINT, picked_field
from flows.running import office_flow
from rbworkflow.office import parse_period
from rbworkflow.office.duties import Duty
from rbworkflow.steps.overview.choices import SEMESTERS, UNITS, unit_picked
from rbworkflow.steps.submissions.send_forms import send_forms as send
from rbworkflow.steps.workplace import Workplace


class FormsForm(BaseModel):
    """Which semester, and whom once more."""

    periode: str = picked_field(SEMESTERS, title="Periode", typed=SEMESTER_HINT)
    unit: list[str] = picked_field(
        UNITS,
        title="Kirim sekali lagi kepada",
        typed="Kode subbagian; kosong: kepada yang belum menerimanya.",
        picked=f"Kosong: kepada yang belum menerimanya. Yang dipilih dikirimi sekali lagi. {CHOICE_HINT}",
        default=[],
    )


@office_flow(name="Kirim formulir", duty=Duty.PLAN)
def send_forms(workplace: Workplace, isian: FormsForm) -> str:
    """Membuat formulir isian tiap subbagian dari rencana aksi dan mengirimkannya kepada yang belum menerimanya.

    Args:
        isian: Semester yang diisi, dan subbagian yang dikirimi sekali lagi.
    """
    again = [unit_picked(workplace.office, each) for each in isian.unit]
    sent = send(workplace, parse_period(isian.periode), again=again)
    do_due_work(workplace)
    return sent.message
