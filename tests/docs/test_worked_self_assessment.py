"""The example of docs/penilaian-mandiri.md, worked out again."""

import re
from decimal import Decimal
from pathlib import Path

from rbworkflow.assessment.answers import understood
from rbworkflow.assessment.model import AnswerKind
from rbworkflow.figures.self_assessment import AssessedScore, Assessment, assess
from rbworkflow.office.assessing import PartWeights
from rbworkflow.wording import number, percent
from tests.assessment.items import an_item
from tests.validation.assessment_sets import OFFICE

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/penilaian-mandiri.md").read_text(encoding="utf-8")
SET = PartWeights(
    year=2026,
    regime="delapan_area",
    source="contoh",
    weights={
        "pemenuhan": {"A1": Decimal(2), "A2": Decimal(2)},
        "reform": {"A1": Decimal(3)},
        "hasil_antara": {"": Decimal(10)},
    },
)


def tables() -> list[list[list[str]]]:
    """The page's tables, without their headings; a dash is nothing."""
    blocks = re.findall(r"(?:^\|.*\n)+", PAGE, re.MULTILINE)
    return [
        [["" if cell == "–" else cell for cell in cells(line)] for line in each.splitlines()[2:]] for each in blocks
    ]


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def worked() -> Assessment:
    items, answers, evidence = [], {}, {}
    for code, part, area, kind, weight, said, proofs, judged, *_ in tables()[0]:
        values = {"part": part, "area_code": area, "kind": AnswerKind(kind), "evaluator_answer": judged}
        item = an_item(code, **values, weight=Decimal(weight) if weight else None)
        items.append(item)
        answers[code] = understood(item, said, OFFICE.assessment)
        evidence[code] = int(proofs)
    areas = [area.code for area in OFFICE.regime(2026).areas]
    policy = OFFICE.assessment
    return assess(items, answers, evidence_counts=evidence, policy=policy, weights=SET, area_codes=areas)


def row(score: AssessedScore) -> list[str]:
    answered, proven = (score.answered_count, score.item_count), (score.proven_count, score.proof_count)
    return [
        *map(number, (score.weight, score.claimed_points, score.points)),
        *(f"{some} dari {every}" for some, every in (answered, proven)),
        *map(number, (score.evaluator_points, score.evaluator_weight, score.difference)),
    ]


def test_each_item_of_the_example_comes_to_what_the_page_says() -> None:
    made = [[number(value) for value in (each.weight, each.claimed_points, each.points)] for each in worked().items]
    assert made == [line[-3:] for line in tables()[0]]


def test_each_part_and_area_of_the_example_comes_to_what_the_page_says() -> None:
    made = worked()
    scores = {**made.parts, **made.areas, "seluruhnya": made.total}
    assert [[name, *row(score)] for name, score in scores.items()] == tables()[1]


def test_the_sentence_below_the_example_tells_its_score() -> None:
    total = worked().total
    assert f"{number(total.points)} dari {number(total.weight)} ({percent(total.percent)})" in PAGE
