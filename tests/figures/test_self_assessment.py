"""What the self-assessment comes to, worked out by the product and a second time by hand: no figure may differ."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rbworkflow.assessment.answers import Answer, understood
from rbworkflow.assessment.model import AnswerKind
from rbworkflow.figures.self_assessment import AssessedScore, Assessment, assess
from rbworkflow.office.assessing import PartWeights
from tests.assessment.items import an_item
from tests.figures.second_assessment import Line, Said, Weights, counted
from tests.validation.assessment_sets import OFFICE

POLICY = OFFICE.assessment
AREAS = ("A1", "A2")
PARTS = ("pemenuhan", "hasil_antara", "reform", "lain")
"""The last is none of the office's, which is no reason to lose its items."""
TOO_SMALL_TO_SEE = Fraction(1, 10**20)
UNUSABLE = {AnswerKind.PERCENT: "baik", AnswerKind.COUNTS: "5 dari 3"}


def typed(kind: str, said: Said | None) -> str:
    """As a unit, or the evaluator, writes it."""
    if said is None:
        return ""
    if said.choice is not None:
        return POLICY.choices(kind)[said.choice]
    if said.percent is not None:
        return f"{float(said.percent):g}%".replace(".", ",")
    if said.counts is not None:
        return "{} dari {}".format(*said.counts)
    return UNUSABLE.get(AnswerKind(kind), "A/B/Ya/Tidak")


def assessed(table: Sequence[Line], weights: Weights) -> Assessment:
    items, answers, evidence = [], dict[str, Answer](), dict[str, int]()
    for position, line in enumerate(table):
        code = f"P{position}"
        item = an_item(
            code,
            position=position,
            part=line.part,
            area_code=line.area,
            kind=AnswerKind(line.kind),
            weight=None if line.weight is None else Decimal(line.weight.numerator) / line.weight.denominator,
            evaluator_answer=typed(line.kind, line.judged),
        )
        items.append(item)
        evidence[code] = line.evidence
        if line.said is not None:
            answers[code] = understood(item, typed(line.kind, line.said), POLICY)
    return assess(items, answers, evidence_counts=evidence, policy=POLICY, weights=as_set(weights), area_codes=AREAS)


def as_set(weights: Weights) -> PartWeights | None:
    by_part: dict[str, dict[str, Decimal]] = {}
    for (part, area), points in weights.items():
        by_part.setdefault(part, {})[area] = Decimal(points.numerator) / points.denominator
    return PartWeights(year=2026, regime="", source="", weights=by_part) if weights else None


def said_of(kind: str) -> st.SearchStrategy[Said | None]:
    nothing: st.SearchStrategy[Said | None] = st.sampled_from([None, Said()])
    if kind == "persen":
        return nothing | st.integers(0, 200).map(lambda halves: Said(percent=Fraction(halves, 2)))
    if kind == "jumlah":
        pairs = st.tuples(st.integers(0, 9), st.integers(0, 9)).map(sorted)
        return nothing | pairs.map(lambda pair: Said(counts=(pair[0], pair[1])))
    return nothing | st.integers(0, len(POLICY.choices(kind)) - 1).map(lambda place: Said(choice=place))


@st.composite
def lines(draw: st.DrawFn) -> Line:
    kind = draw(st.sampled_from([each.value for each in AnswerKind]))
    halves = draw(st.none() | st.integers(0, 8))
    return Line(
        part=draw(st.sampled_from(PARTS)),
        area=draw(st.sampled_from((*AREAS, "QW", ""))),
        kind=kind,
        weight=None if halves is None else Fraction(halves, 2),
        said=draw(said_of(kind)),
        judged=draw(said_of(kind)),
        evidence=draw(st.integers(0, 2)),
    )


WEIGHTS = st.dictionaries(
    st.tuples(st.sampled_from(PARTS), st.sampled_from((*AREAS, ""))), st.integers(0, 12).map(lambda n: Fraction(n, 4))
)


@given(table=st.lists(lines(), max_size=9), weights=WEIGHTS)
def test_no_figure_differs_from_a_second_calculation(table: list[Line], weights: Weights) -> None:
    made = assessed(table, weights)
    assert differing(made.total, counted(table, weights)) == {}
    assert made.parts.keys() == {line.part for line in table}
    assert made.areas.keys() == {line.area for line in table}
    for part, score in made.parts.items():
        assert differing(score, counted(table, weights, part=part)) == {}
    for area, score in made.areas.items():
        assert differing(score, counted(table, weights, area=area)) == {}


def differing(score: AssessedScore, second: Mapping[str, Fraction]) -> dict[str, tuple[Any, Fraction]]:
    by_name = {each.name: getattr(score, each.name) for each in fields(score)}
    assert second.keys() <= by_name.keys()
    return {
        name: (value, second.get(name, Fraction(0)))
        for name, value in by_name.items()
        if abs(Fraction(value) - second.get(name, Fraction(0))) > TOO_SMALL_TO_SEE
    }


@given(table=st.lists(lines(), max_size=9), weights=WEIGHTS)
def test_no_score_is_more_than_its_weight_or_than_it_claims(table: list[Line], weights: Weights) -> None:
    made = assessed(table, weights)
    for score in (made.total, *made.parts.values(), *made.areas.values()):
        assert 0 <= score.points <= score.claimed_points <= score.weight + Decimal("1e-20")


YES, NO = Said(choice=0), Said(choice=1)


def line(**values: Any) -> Line:
    told = {"part": "pemenuhan", "area": "A1", "kind": "ya_tidak", "weight": None, "said": YES, "judged": None}
    return Line(**{**told, "evidence": 1, **values})


def told(score: AssessedScore, *names: str) -> tuple[Any, ...]:
    return tuple(getattr(score, name) for name in names)


def test_without_items_there_is_nothing_and_no_share_of_it() -> None:
    total = assessed([], {}).total
    assert told(total, "points", "weight", "item_count") == (0, 0, 0)
    assert told(total, "percent", "completeness", "evidence_share") == (None, None, None)


def test_an_answer_without_evidence_claims_and_does_not_count() -> None:
    total = assessed([line(), line(evidence=0), line(said=NO, evidence=0), line(said=None)], {}).total
    assert told(total, "points", "claimed_points", "weight") == (1, 2, 4)
    assert told(total, "percent", "completeness", "evidence_share") == (25, 75, 50)


def test_what_the_office_sets_is_shared_evenly_where_no_item_weighs_anything() -> None:
    weights = {("pemenuhan", "A1"): Fraction(2)}
    total = assessed([line(weight=Fraction(0)), line(weight=Fraction(0), said=NO)], weights).total
    assert told(total, "points", "weight") == (1, 2)


def test_items_of_any_area_share_what_is_set_for_all_areas_together() -> None:
    table = [line(area="A1"), line(area="A2", said=NO), line(area="")]
    made = assessed(table, {("pemenuhan", ""): Fraction(30)})
    assert {code: told(score, "points", "weight") for code, score in made.areas.items()} == {
        "A1": (10, 10),
        "A2": (0, 10),
        "": (10, 10),
    }


def test_the_evaluator_is_compared_over_the_items_that_both_answered() -> None:
    table = [line(judged=NO), line(said=NO, judged=YES), line(said=None, judged=YES), line(judged=None)]
    total = assessed(table, {}).total
    assert told(total, "evaluator_points", "evaluator_weight", "evaluator_count") == (2, 3, 3)
    assert told(total, "compared_count", "difference") == (2, 0)


@pytest.mark.parametrize("area", ["A1", "QW"])
def test_an_item_of_an_unknown_area_is_in_a_score_of_its_own(area: str) -> None:
    assert list(assessed([line(area="A1"), line(area=area)], {}).areas) == list(dict.fromkeys(("A1", area)))
