"""What the office's own answers come to: by part, by area and over all, with how complete and how proven they are.

What cannot be used, is not there or not proven counts as nothing, as a blank does; what the answers alone claim stands
beside it. The evaluator's last answers are counted apart, by the same table, and compared.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from rbworkflow.assessment.answers import ALL, NOTHING, Answer, understood, value_of
from rbworkflow.assessment.model import AssessmentItem
from rbworkflow.office.assessing import AssessmentPolicy, PartWeights

ANY_AREA: Final = ""


@dataclass(frozen=True, kw_only=True)
class AssessedItem:
    """An item with its answer. `weight` is its share of the whole instrument, in points; `value` (0 to 1) is what the
    answer claims, None where there is no usable one. `evaluator_value` is what the evaluator last gave, where known.
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

    @property
    def claimed_points(self) -> Decimal:
        """By the answer alone, as the instrument's own workbook works them out."""
        return self.weight * (self.value or NOTHING)

    @property
    def points(self) -> Decimal:
        """What counts: nothing without a usable answer, nor without evidence for what it claims."""
        return self.claimed_points if self.is_proven else NOTHING

    @property
    def evaluator_points(self) -> Decimal:
        return self.weight * (self.evaluator_value or NOTHING)

    @property
    def is_compared(self) -> bool:
        """Whether both the office and the evaluator gave a usable answer."""
        return self.value is not None and self.evaluator_value is not None


@dataclass(frozen=True, kw_only=True)
class AssessedScore:
    """Of some items together: points out of `weight`, beside what the answers alone claim.

    The evaluator's points are of those items alone that he answered, beside `evaluator_weight`, theirs; `difference` is
    the own points less his, over the `compared_count` items that both answered.
    """

    weight: Decimal
    points: Decimal
    claimed_points: Decimal
    item_count: int
    answered_count: int
    proof_count: int
    """Items whose answer claims something, which asks for evidence."""
    proven_count: int
    evaluator_points: Decimal
    evaluator_weight: Decimal
    evaluator_count: int
    compared_count: int
    difference: Decimal

    @property
    def percent(self) -> Decimal | None:
        """The points as a percentage of the weight; None where nothing weighs anything."""
        return _share(self.points, self.weight)

    @property
    def completeness(self) -> Decimal | None:
        """Of the items, the percentage that has a usable answer."""
        return _share(Decimal(self.answered_count), Decimal(self.item_count))

    @property
    def evidence_share(self) -> Decimal | None:
        """Of the answers that ask for evidence, the percentage that has it; None where none asks."""
        return _share(Decimal(self.proven_count), Decimal(self.proof_count))


@dataclass(frozen=True, kw_only=True)
class Assessment:
    """The whole self-assessment (*penilaian mandiri*; it bears no category, which is the evaluator's to give).

    `parts` and `areas` by code, in the order of the settings, those with items alone.
    """

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

    What a part weighs in an area by the office's `weights` is shared among its items there by the items' own weights,
    evenly where none of them weighs anything; elsewhere an item weighs what its workbook says, 1 where it says nothing.
    Nothing is rounded here.
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
    cells: dict[tuple[str, str], list[AssessmentItem]] = {}
    for item in items:
        area = item.area_code if item.area_code in set_weights.get(item.part, {}) else ANY_AREA
        cells.setdefault((item.part, area), []).append(item)
    return {
        code: weight
        for (part, area), mine in cells.items()
        for code, weight in _shared(mine, set_weights.get(part, {}).get(area)).items()
    }


def _shared(items: Sequence[AssessmentItem], points: Decimal | None) -> dict[str, Decimal]:
    """The points among the items by their own weights; those themselves where the office sets none."""
    own = {item.code: ALL if item.weight is None else item.weight for item in items}
    if points is None:
        return own
    total = sum(own.values(), NOTHING)
    return {code: points * weight / total if total else points / len(own) for code, weight in own.items()}


def _by(
    items: Sequence[AssessedItem], key: Callable[[AssessedItem], str], order: Sequence[str]
) -> Mapping[str, AssessedScore]:
    """In this order, then what it does not know: no item is left out of its score."""
    groups: dict[str, list[AssessedItem]] = {code: [] for code in order}
    for each in items:
        groups.setdefault(key(each), []).append(each)
    return {code: _score(mine) for code, mine in groups.items() if mine}


def _score(items: Sequence[AssessedItem]) -> AssessedScore:
    judged = [each for each in items if each.evaluator_value is not None]
    compared = [each for each in items if each.is_compared]
    return AssessedScore(
        weight=_sum(each.weight for each in items),
        points=_sum(each.points for each in items),
        claimed_points=_sum(each.claimed_points for each in items),
        item_count=len(items),
        answered_count=sum(each.value is not None for each in items),
        proof_count=sum(each.needs_proof for each in items),
        proven_count=sum(each.is_proven for each in items),
        evaluator_points=_sum(each.evaluator_points for each in judged),
        evaluator_weight=_sum(each.weight for each in judged),
        evaluator_count=len(judged),
        compared_count=len(compared),
        difference=_sum(each.points - each.evaluator_points for each in compared),
    )


def _sum(values: Iterable[Decimal]) -> Decimal:
    return sum(values, NOTHING)


def _share(part: Decimal, whole: Decimal) -> Decimal | None:
    return part / whole * 100 if whole else None
