"""The operator approves or returns an evaluation himself, where config/ leaves that to him, and types its number."""

from datetime import date
from typing import Final

from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.office.duties import Duty
from rbworkflow.province.evaluation.lifecycle import STATUS_LABELS, EvaluationStatus
from rbworkflow.province.evaluation.rows import letter_number_is_taken, number_letter
from rbworkflow.steps.decisions.evaluation_matter import EvaluationMatter, evaluation_matter, settle
from rbworkflow.steps.duty import require
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.wording import long_date

OF_OFFICERS: Final = (
    "Evaluasi diputus pejabat di kantor ini, dengan kode di surelnya ([members] decided_by di config/office.toml)."
)
NO_NOTE: Final = "Tulis apa yang perlu diperbaiki evaluator."
NO_NUMBER: Final = "Tulis nomor surat yang tercatat di aplikasi persuratan."
TAKEN: Final = "Nomor surat {} sudah dipakai surat lain kantor ini."
LATER: Final = "Tanggal surat {} belum tiba."


def decide_evaluation(workplace: Workplace, evaluation_id: int, *, is_approved: bool, note: str) -> str:
    """Approve or return it; its letter follows. Raises RefusedError as `decidable` does."""
    matter = decidable(workplace, evaluation_id, is_approved=is_approved, note=note)
    to = EvaluationStatus.APPROVED if is_approved else EvaluationStatus.RETURNED
    with write(workplace.engine) as conn:
        is_done = settle(conn, workplace, matter.evaluation, to, actor=Actor.OPERATOR, note=note.strip())
    if not is_done:
        raise RefusedError(f"{matter.subject.title} sudah diputus.")
    return f"{matter.subject.title} {STATUS_LABELS[to]}."


def decidable(workplace: Workplace, evaluation_id: int, *, is_approved: bool, note: str) -> EvaluationMatter:
    """The evaluation, where the operator may decide so now; raises RefusedError where that is the officers', was done
    before, or a return says nothing.
    """
    require(workplace.office, Duty.MEMBERS)
    if workplace.office.members.decided_by != "operator":
        raise RefusedError(OF_OFFICERS)
    if not is_approved and not note.strip():
        raise RefusedError(NO_NOTE)
    matter = _matter(workplace, evaluation_id)
    _require(matter, EvaluationStatus.READ)
    return matter


def number_evaluation(workplace: Workplace, evaluation_id: int, *, number: str, on: date) -> str:
    """The letter's number and day as the office's letter system gave them; it leaves with them."""
    require(workplace.office, Duty.MEMBERS)
    number = " ".join(number.split())
    if not number:
        raise RefusedError(NO_NUMBER)
    if on > workplace.today:
        raise RefusedError(LATER.format(long_date(on)))
    matter = _matter(workplace, evaluation_id)
    _require(matter, EvaluationStatus.APPROVED)
    with write(workplace.engine) as conn:
        if letter_number_is_taken(conn, workplace.office.code, number):
            raise RefusedError(TAKEN.format(number))
        if not number_letter(conn, matter.evaluation, number=number, on=on, at=workplace.now):
            raise RefusedError(f"{matter.subject.title} sudah bernomor.")
    return f"{matter.subject.title} bernomor {number} tanggal {long_date(on)}."


def _matter(workplace: Workplace, evaluation_id: int) -> EvaluationMatter:
    with read(workplace.engine) as conn:
        return evaluation_matter(conn, workplace, evaluation_id)


def _require(matter: EvaluationMatter, status: EvaluationStatus) -> None:
    stands = matter.evaluation.status
    if stands is not status:
        raise RefusedError(f"{matter.subject.title} {STATUS_LABELS[stands]}; tidak dapat diubah sekarang.")
