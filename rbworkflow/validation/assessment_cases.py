"""An item of the self-assessment with its answer and everything that bears on it, as its rules see it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import takewhile
from typing import Final

from rbworkflow.assessment.answers import ItemAnswer, understood, value_of
from rbworkflow.assessment.model import AssessmentItem
from rbworkflow.intake.evidence.matching import Evidence
from rbworkflow.intake.evidence.modes import said
from rbworkflow.office import Office
from rbworkflow.office.assessing import AssessmentPolicy
from rbworkflow.validation.assessment_proof import proof_of
from rbworkflow.wording import number

ANSWER: Final = "answer"
EVIDENCE: Final = "evidence"
COUNTS: Final = ("numerator", "denominator")
FILE: Final = "file"


@dataclass(frozen=True, kw_only=True)
class Case:
    """`value` is 0 to 1, None where there is no usable answer; `judged` is what the evaluator last answered.

    `used_before` tells of each piece of evidence the last earlier year whose self-assessment it proved; `holders` all
    items that each file proves, by its digest, in their order; `achieved` the linked indicators' percent.
    """

    item: AssessmentItem
    answer: ItemAnswer
    judged: ItemAnswer
    proof: Sequence[Evidence]
    used_before: Mapping[str, int]
    holders: Mapping[str, Sequence[AssessmentItem]]
    achieved: Mapping[str, Decimal]
    office: Office

    @property
    def policy(self) -> AssessmentPolicy:
        return self.office.assessment

    @property
    def value(self) -> Decimal | None:
        return value_of(self.item.kind, self.answer, self.policy)

    @property
    def judged_value(self) -> Decimal | None:
        return value_of(self.item.kind, self.judged, self.policy)

    @property
    def claims(self) -> bool:
        """Whether the answer is worth anything, which asks for evidence."""
        return bool(self.value)

    @property
    def mean_achieved(self) -> Decimal | None:
        """Of the linked indicators, as many as have a figure."""
        return sum(self.achieved.values(), Decimal(0)) / len(self.achieved) if self.achieved else None

    @property
    def years_before(self) -> set[int | None]:
        """When each piece of the proof was proof before; None for a new one."""
        return {self.used_before.get(each.piece) for each in self.proof}

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands beside the reason, of which a copy gives none."""
        item, answer = self.item, self.answer
        return (item.question, item.criterion, item.evaluator_note, answer.said, answer.shown, answer.evidence_text)

    @property
    def words(self) -> dict[str, str]:
        """What every sentence may say."""
        counts = (self.answer.numerator, self.answer.denominator)
        typed = " dari ".join("…" if each is None else number(each) for each in counts)
        return {
            "answer": self.answer.shown or typed,
            "choices": self.policy.wanted(self.item.kind),
            "accepted": said(self.office.evidence_modes.of(self.item.code, None)),
        }

    def holders_before(self, digest: str) -> Iterator[AssessmentItem]:
        """The items before this one that a file proves too."""
        return takewhile(lambda each: each is not self.item, self.holders[digest])

    def cell(self, column: str) -> str:
        """The address of what the point is about; where the form has no such cell, its answer's: of two counts the one
        that is missing.
        """
        cells, is_first_there = self.answer.cells, self.answer.numerator is not None
        counts = reversed(COUNTS) if is_first_there and self.answer.denominator is None else COUNTS
        return next((cells[name] for name in (column, ANSWER, *counts) if cells.get(name)), "")


def cases_of(
    items: Sequence[AssessmentItem],
    answers: Mapping[str, ItemAnswer],
    *,
    pieces: Iterable[Evidence],
    office: Office,
    used_before: Mapping[str, int],
    achieved: Mapping[str, Decimal],
) -> Iterator[Case]:
    """A case for each item, in their order."""
    proof = proof_of(pieces, office)
    holders: dict[str, list[AssessmentItem]] = {}
    for item in items:
        for digest in {each.piece for each in proof.get(item.code, ()) if each.mode == FILE}:
            holders.setdefault(digest, []).append(item)
    for item in items:
        yield Case(
            item=item,
            answer=answers.get(item.code) or ItemAnswer(item_code=item.code),
            judged=understood(item, item.evaluator_answer, office.assessment),
            proof=proof.get(item.code, ()),
            used_before=used_before,
            holders=holders,
            achieved={code: achieved[code] for code in item.indicator_codes if code in achieved},
            office=office,
        )
