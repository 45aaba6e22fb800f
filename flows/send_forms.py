"""Blank forms go out to the units, pre-filled from the frozen plan."""

from pydantic import BaseModel

from flows.due_work import do_due_work
from flows.forms import SEMESTER_HINT, picked_field
from flows.running import office_flow
from rbworkflow.office import parse_period
from rbworkflow.steps.overview.choices import SEMESTERS
from rbworkflow.steps.submissions.send_forms import send_forms as send
from rbworkflow.steps.workplace import Workplace


class FormsForm(BaseModel):
    """Which semester."""

    periode: str = picked_field(SEMESTERS, title="Periode", typed=SEMESTER_HINT)


@office_flow(name="Kirim formulir")
def send_forms(workplace: Workplace, isian: FormsForm) -> str:
    """Membuat formulir isian tiap subbagian dari rencana aksi dan mengirimkannya.

    Args:
        isian: Semester yang diisi.
    """
    sent = send(workplace, parse_period(isian.periode))
    do_due_work(workplace)
    return sent.message
