"""The year's self-assessment, counted, as a content says it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from rbworkflow.assessment.answers import ItemAnswer
from rbworkflow.assessment.model import AssessmentVersion
from rbworkflow.figures.self_assessment import ANY_AREA, AssessedItem, AssessedScore, Assessment
from rbworkflow.finding import Finding
from rbworkflow.office.model import Office
from rbworkflow.office.rules import neutral_wording
from rbworkflow.report.content.assessed import (
    AnswerState,
    ReportedAnswer,
    ReportedAssessment,
    ReportedAssessmentScore,
)
from rbworkflow.report.content.model import ReportedFinding
from rbworkflow.report.texts import clean

WHOLE: Final = ""
"""The code of the whole instrument's score."""


@dataclass(frozen=True, kw_only=True)
class Assessed:
    """The version that was asked, what its answers come to, what proves them (names by item), and what is open."""

    version: AssessmentVersion
    assessment: Assessment
    evidence_names: Mapping[str, Sequence[str]] = field(default_factory=dict)
    findings: Mapping[str, Sequence[Finding]] = field(default_factory=dict)
    """By unit."""


def reported_assessment(assessed: Assessed, office: Office) -> ReportedAssessment:
    version, made, policy = assessed.version, assessed.assessment, office.assessment
    regime = office.regime(version.year)
    parts = {part.code: part.label for part in policy.parts}
    areas = {area.code: area.label for area in regime.areas}
    areas[ANY_AREA] = f"Tidak menurut {regime.area_title.lower()}"
    return {
        "year": version.year,
        "number": version.number,
        "label": policy.label,
        "workbook_sha256": version.workbook_sha256,
        "workbook_name": clean(version.workbook_name),
        "parts": [_score(code, parts.get(code, code), score) for code, score in made.parts.items()],
        "areas": [_score(code, areas.get(code, code), score) for code, score in made.areas.items()],
        "total": _score(WHOLE, policy.label, made.total),
        "items": [_item(each, assessed.evidence_names.get(each.item.code, ())) for each in made.items],
    }


def assessed_findings(assessed: Assessed | None) -> list[ReportedFinding]:
    """What is open of the items that were asked, and of the sheet as a whole."""
    if assessed is None:
        return []
    known = {"", *(each.item.code for each in assessed.assessment.items)}
    return [
        _finding(unit, point)
        for unit, points in assessed.findings.items()
        for point in points
        if point.indicator_code in known
    ]


def state_of(assessed: AssessedItem) -> AnswerState:
    """How the answer stands: what claims nothing needs no evidence."""
    if assessed.answer is None or not assessed.answer.is_given:
        return "unanswered"
    if assessed.value is None:
        return "unusable"
    return "unproven" if assessed.needs_proof and not assessed.is_proven else "answered"


def _item(assessed: AssessedItem, evidence_names: Sequence[str]) -> ReportedAnswer:
    item, said = assessed.item, assessed.answer or ItemAnswer(item_code=assessed.item.code)
    return {
        "code": item.code,
        "position": item.position,
        "part": item.part,
        "area": item.area_code,
        "unit": item.unit_code,
        "question": clean(item.question),
        "criterion": clean(item.criterion),
        "kind": item.kind.value,
        "weight": exact_text(assessed.weight),
        "points": None if assessed.value is None else exact_text(assessed.points),
        "value": _text(assessed.value),
        "answer": clean(said.shown),
        "choice": said.choice,
        "percent": _text(said.percent),
        "numerator": _text(said.numerator),
        "denominator": _text(said.denominator),
        "reason": clean(said.reason),
        "state": state_of(assessed),
        "evidence_count": assessed.evidence_count,
        "evidence_names": [clean(name) for name in evidence_names],
        "last_answer": clean(item.last_answer),
        "evaluator_answer": clean(item.evaluator_answer),
        "evaluator_value": _text(assessed.evaluator_value),
        "evaluator_note": clean(item.evaluator_note),
    }


def _score(code: str, label: str, score: AssessedScore) -> ReportedAssessmentScore:
    return {
        "code": code,
        "label": label,
        "weight": exact_text(score.weight),
        "points": exact_text(score.points),
        "claimed_points": exact_text(score.claimed_points),
        "item_count": score.item_count,
        "answered_count": score.answered_count,
        "proof_count": score.proof_count,
        "proven_count": score.proven_count,
        "evaluator_points": exact_text(score.evaluator_points),
        "evaluator_weight": exact_text(score.evaluator_weight),
        "evaluator_count": score.evaluator_count,
        "compared_count": score.compared_count,
        "difference": exact_text(score.difference),
    }


def _finding(unit: str, point: Finding) -> ReportedFinding:
    """A point of an item; it is of no quarter."""
    neutral = neutral_wording("Lembar Kerja Evaluasi").format()
    return {
        "rule": point.rule,
        "severity": point.severity.value,
        "unit": unit,
        "indicator": point.indicator_code,
        "quarter": 0,
        "quarters": [],
        "message": clean(point.message),
        "for_officer": clean(point.for_officer or neutral),
        "for_report": clean(point.for_report or neutral),
        "explanation": clean(point.explanation),
    }


def exact_text(value: Decimal) -> str:
    """`2.5`, `10`: unrounded and without exponent."""
    return format(value.normalize(), "f")


def _text(value: Decimal | None) -> str | None:
    return None if value is None else exact_text(value)
