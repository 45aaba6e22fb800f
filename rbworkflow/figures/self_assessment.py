"""What the office's own answers come to: by part, by area and over all, with how complete and how proven they are.

The evaluator's last answers are counted apart, by the same table, so that both can stand side by side.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from typing import Final

from rbworkflow.assessment.answers import Answer, understood, value_of
from rbworkflow.assessment.model import AssessmentItem
from rbworkflow.office.assessing import AssessmentPolicy, PartWeights

ANY_AREA: Final = ""


@dataclass(frozen=True, kw_only=True)
class AssessedItem:
    """An item with its answer. `weight` is its share of the whole instrument, in points; `value` (0 to 1) is None where
    there is no usable answer, which counts as nothing. `evaluator_value` is what the evaluator last gave, where known.
    """

    item: AssessmentItem
    answer: Answer | None
    weight: Decimal
    value: Decimal | None
    evaluator_value: Decimal | None
    evidence_count: int

    @property
    def needs_proof(self) -> bool:
        """An answer that claims nothing needs none."""
        return bool(self.value)

    @property
    def is_proven(self) -> bool:
        return self.needs_proof and self.evidence_count > 0


@dataclass(frozen=True, kw_only=True)
class AssessedScore:
    """Of some items together: points out of `weight`. The evaluator's are of those items alone that he answered, beside
    `evaluator_weight`, theirs.
    """

    weight: Decimal
    points: Decimal
    item_count: int
    answered_count: int
    proof_count: int
    """Items whose answer claims something, which asks for evidence."""
    proven_count: int
    evaluator_points: Decimal
    evaluator_weight: Decimal
    evaluator_count: int


@dataclass(frozen=True, kw_only=True)
class Assessment:
    """The whole self-assessment; `parts` and `areas` by code, in the order of the settings, those with items alone."""

    items: tuple[AssessedItem, ...]
    parts: Mapping[str, AssessedScore]
    areas: Mapping[str, AssessedScore]
    total: AssessedScore


def assess(
    items: Sequence[AssessmentItem],
    answers: Mapping[str, Answer],
    *,
    evidence_counts: Mapping[str, int],
    policy: AssessmentPolicy,
    weights: PartWeights | None,
    area_codes: Sequence[str],
) -> Assessment:
    """The answers, by item's code, counted: an item's points are its value times its weight, their sum is the score.

    What a part weighs in an area by the office's `weights` is shared among its items there by the items' own weights;
    elsewhere an item weighs what its workbook says, 1 where it says nothing. Nothing is rounded here.
    """
    weighed = _weighed(items, weights)
    assessed = tuple(
        AssessedItem(
            item=item,
            answer=answers.get(item.code),
            weight=weighed[item.code],
            value=value_of(item.kind, answers.get(item.code), policy),
            evaluator_value=evaluator_value(item, policy),
            evidence_count=evidence_counts.get(item.code, 0),
        )
        for item in items
    )
    return Assessment(
        items=assessed,
        parts=_by(assessed, lambda each: each.item.part, [part.code for part in policy.parts]),
        areas=_by(assessed, lambda each: each.item.area_code, [*area_codes, ANY_AREA]),
        total=_score(assessed),
    )


def evaluator_value(item: AssessmentItem, policy: AssessmentPolicy) -> Decimal | None:
    """What the evaluator's last answer is worth, by the same table; None where it is unknown."""
    return value_of(item.kind, understood(item, item.evaluator_answer, policy), policy)


def _weighed(items: Iterable[AssessmentItem], weights: PartWeights | None) -> dict[str, Decimal]:
    """Each item's share of the instrument, in points."""
    set_weights = weights.weights if weights else {}

    def cell(item: AssessmentItem) -> tuple[str, str]:
        of_part = set_weights.get(item.part, {})
        return item.part, item.area_code if item.area_code in of_part else ANY_AREA

    weighed: dict[str, Decimal] = {}
    for (part, area), group in groupby(sorted(items, key=cell), cell):
        mine = {item.code: Decimal(1) if item.weight is None else item.weight for item in group}
        total, points = sum(mine.values(), Decimal(0)), set_weights.get(part, {}).get(area)
        for code, own in mine.items():
            weighed[code] = own if points is None or not total else points * own / total
    return weighed


def _by(
    items: Sequence[AssessedItem], key: Callable[[AssessedItem], str], order: Sequence[str]
) -> Mapping[str, AssessedScore]:
    grouped = {code: [each for each in items if key(each) == code] for code in order}
    return {code: _score(mine) for code, mine in grouped.items() if mine}


def _score(items: Sequence[AssessedItem]) -> AssessedScore:
    judged = [(each.weight, each.evaluator_value) for each in items if each.evaluator_value is not None]
    return AssessedScore(
        weight=sum((each.weight for each in items), Decimal(0)),
        points=sum((each.weight * each.value for each in items if each.value is not None), Decimal(0)),
        item_count=len(items),
        answered_count=sum(each.value is not None for each in items),
        proof_count=sum(each.needs_proof for each in items),
        proven_count=sum(each.is_proven for each in items),
        evaluator_points=sum((weight * value for weight, value in judged), Decimal(0)),
        evaluator_weight=sum((weight for weight, _ in judged), Decimal(0)),
        evaluator_count=len(judged),
    )
