"""An evaluation of an office's report as a province's officers decide on it; both approved, its letter has a number."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Final

from sqlalchemy import Connection

from rbworkflow.approval.deciding import CurrentDigests
from rbworkflow.approval.items import ItemGroup
from rbworkflow.approval.model import Subject
from rbworkflow.approval.officers import Officer
from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.province.evaluation.lifecycle import EvaluationStatus
from rbworkflow.province.evaluation.model import Evaluation
from rbworkflow.province.evaluation.rows import evaluation_by_id, move_evaluation, take_letter_number
from rbworkflow.steps.decisions.integrity import bound_digest, stored_digest
from rbworkflow.steps.decisions.matter import Briefing
from rbworkflow.steps.decisions.package_matter import name_of
from rbworkflow.steps.workplace import Workplace
from rbworkflow.wording import counted

EVALUATION: Final = "evaluation"
"""The kind of subject, and of the mail by which its office hears of it."""
UNKNOWN: Final = "Evaluasi nomor {} tidak ada."


@dataclass(frozen=True)
class EvaluationMatter:
    """An evaluation to decide on."""

    evaluation: Evaluation
    unit_name: str
    revision_id: None = None
    remedy: str = "Jalankan 'Impor evaluasi' sekali lagi dengan buku kerja evaluatornya."

    @property
    def subject(self) -> Subject:
        return Subject(kind=EVALUATION, id=self.evaluation.id, title=f"{self.evaluation.title} - {self.unit_name}")

    @property
    def content_sha256(self) -> str:
        return self.evaluation.content_sha256

    @property
    def draft_sha256(self) -> str:
        return self.evaluation.draft_sha256 or ""

    @property
    def bound_sha256(self) -> str:
        return bound_digest(self.draft_sha256, self.evaluation.draft_parts_sha256)

    @cached_property
    def groups(self) -> tuple[ItemGroup, ...]:
        """Its recommendations."""
        told = {each.code: f"{each.area}: {each.text[:120]}" for each in self.evaluation.rows}
        return (ItemGroup(self.evaluation.unit_code, self.unit_name, told, noun="rekomendasi"),)

    def briefing(self, workplace: Workplace) -> Briefing:  # noqa: ARG002 - a matter's way
        evaluation = self.evaluation
        areas = list(dict.fromkeys(each.area for each in evaluation.rows))
        facts = [
            ("Kantor", self.unit_name),
            ("Periode", evaluation.period.title),
            ("Rekomendasi", f"{len(evaluation.rows)} pada {counted(len(areas), 'area')}"),
        ]
        if evaluation.items:
            differing = sum(not each.agrees for each in evaluation.items)
            facts.append(("Nilai evaluator LKE", f"{len(evaluation.items)} butir, {differing} berbeda dari kantor"))
        return Briefing(
            line=f"{self.unit_name}: {counted(len(evaluation.rows), 'rekomendasi')}. Rinciannya di surel.",
            facts=tuple(facts),
            sections=(("Rekomendasi", tuple(f"{each.code} {each.area}: {each.text}" for each in evaluation.rows)),),
        )

    def current_digests(self, workplace: Workplace) -> CurrentDigests:
        """Of the rows as they are now, and of the letter's draft as it is stored."""
        evaluation = self.evaluation
        return CurrentDigests(
            content_sha256=evaluation.digest,
            draft_sha256=stored_digest(workplace, self.draft_sha256, evaluation.draft_parts_sha256),
        )

    def last_day(self, conn: Connection, workplace: Workplace) -> date | None:  # noqa: ARG002 - a matter's way
        return None

    def returned(self, conn: Connection, workplace: Workplace, officer: Officer, note: str) -> None:
        """The evaluator mends the workbook, which is then another evaluation."""
        settle(
            conn,
            workplace,
            self.evaluation,
            EvaluationStatus.RETURNED,
            actor=Actor.OFFICER,
            name=officer.title,
            note=note,
        )

    def approved(self, conn: Connection, workplace: Workplace, officer: Officer) -> None:
        settle(conn, workplace, self.evaluation, EvaluationStatus.APPROVED, actor=Actor.OFFICER, name=officer.title)

    def kept_from_withdrawal(self, conn: Connection, workplace: Workplace) -> str:  # noqa: ARG002 - a matter's way
        """The office was written to, or another evaluation took its place."""
        if self.evaluation.status in (EvaluationStatus.SENT, EvaluationStatus.REPLACED):
            return f"{self.subject.title} sudah disampaikan atau diganti; keputusan tidak dapat ditarik lagi."
        return ""

    def withdrawn(self, conn: Connection, workplace: Workplace, officer: Officer, reason: str) -> None:  # noqa: ARG002 - a matter's way
        """Nothing has left; the number stays its own."""
        if self.evaluation.status in (EvaluationStatus.APPROVED, EvaluationStatus.RETURNED):
            move_evaluation(
                conn,
                self.evaluation,
                EvaluationStatus.IN_APPROVAL,
                actor=Actor.OFFICER,
                name=officer.title,
                at=workplace.now,
                note="",
            )

    def told_of_it(self, conn: Connection, workplace: Workplace) -> list[str]:  # noqa: ARG002 - a matter's way
        """Nobody besides: what the office was told of is not taken back."""
        return []


def evaluation_matter(conn: Connection, workplace: Workplace, evaluation_id: int) -> EvaluationMatter:
    """As it is stored; raises RefusedError where there is none."""
    found = evaluation_by_id(conn, workplace.office.code, evaluation_id)
    if found is None:
        raise RefusedError(UNKNOWN.format(evaluation_id))
    return EvaluationMatter(found, name_of(workplace.office, found.unit_code))


def settle(  # noqa: PLR0913 - who decided what, and why
    conn: Connection,
    workplace: Workplace,
    evaluation: Evaluation,
    to: EvaluationStatus,
    *,
    actor: Actor,
    name: str = "",
    note: str = "",
) -> bool:
    """Approve or return it; its letter has number and day from then on, unless the operator types them. False where
    somebody decided before.
    """
    office, today = workplace.office, workplace.today
    numbered: dict[str, Any] = {}
    is_sequence = office.numbering.mode == "sequence"
    if to is EvaluationStatus.APPROVED and is_sequence and not evaluation.letter_number:
        number = take_letter_number(conn, office.code, today.year, office.numbering.kind, evaluation.id)
        text = office.numbering.template.format(number=number, office=office.code, year=today.year)
        numbered = {"letter_number": text, "letter_on": today}
    return move_evaluation(conn, evaluation, to, actor=actor, name=name, at=workplace.now, note=note, **numbered)
