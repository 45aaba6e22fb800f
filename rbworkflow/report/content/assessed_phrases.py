"""What a report says of the self-assessment: how complete it is, what it comes to, what is open of it."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Final

from rbworkflow.intake.evidence.matching import ASSESSMENT
from rbworkflow.report.content.assessed import (
    AnswerState,
    ReportedAnswer,
    ReportedAssessment,
    ReportedAssessmentScore,
)
from rbworkflow.report.content.model import Content, ReportedEvidence, ReportedFinding
from rbworkflow.report.content.phrases import DASH, unit_name
from rbworkflow.wording import listed, number, percent, round_half_up

SHORT: Final = "LKE"
RULES: Final = "L"
"""What the codes of the self-assessment's rules begin with: their points name items."""
_HUNDRED: Final = Decimal(100)
STATES: Final[dict[AnswerState, str]] = {
    "answered": "",
    "unanswered": "belum dijawab",
    "unusable": "belum dapat dinilai",
    "unproven": "belum didukung bukti",
}


def assessment_of(content: Content) -> ReportedAssessment | None:
    return content.get("assessment")


def is_of_assessment(finding: ReportedFinding) -> bool:
    """Whether the point is of an item, and not of an indicator of the same code."""
    return finding["rule"].startswith(RULES)


def assessment_evidence(content: Content) -> list[ReportedEvidence]:
    """What proves answers, in the order of their items."""
    made = assessment_of(content)
    places = {each["code"]: each["position"] for each in (made["items"] if made else [])}
    mine = [row for row in content["evidence"] if row["purpose"] == ASSESSMENT]
    return sorted(mine, key=lambda row: places.get(row["indicator"], 0))


def points_text(value: str | Decimal | None) -> str:
    """`2,50`: a weight or a value, rounded at last."""
    return number(value, places=2)


def weight_text(value: str | Decimal) -> str:
    """`100`, `2,5`: a weight as people write it."""
    return number(round_half_up(Decimal(value)))


def share_text(score: ReportedAssessmentScore) -> str:
    """The own value as a percentage of the weight; a dash where nothing is weighed."""
    weight = Decimal(score["weight"])
    return percent(Decimal(score["points"]) / weight * _HUNDRED if weight else None)


def value_text(score: ReportedAssessmentScore) -> str:
    """`71,25 dari 100`."""
    return f"{points_text(score['points'])} dari {weight_text(score['weight'])}"


def answered_text(score: ReportedAssessmentScore) -> str:
    return f"{score['answered_count']} dari {score['item_count']}"


def proven_text(score: ReportedAssessmentScore) -> str:
    """Of the answers that claim something; a dash where none does."""
    return f"{score['proven_count']} dari {score['proof_count']}" if score["proof_count"] else DASH


def assessment_line(content: Content) -> str:
    """`38 dari 40 butir terjawab, 36 didukung bukti; nilai penilaian mandiri 71,25 dari 100`; "" without one."""
    made = assessment_of(content)
    if made is None:
        return ""
    total = made["total"]
    return (
        f"{answered_text(total)} butir terjawab, {total['proven_count']} didukung bukti; "
        f"nilai penilaian mandiri {value_text(total)}"
    )


def compared(items: Iterable[ReportedAnswer]) -> Decimal | None:
    """How much more the own value is than the evaluator's, over the items that he judged; None where he judged none."""
    judged = [each for each in items if each["evaluator_value"] is not None]
    if not judged:
        return None
    own = sum((Decimal(each["points"] or 0) for each in judged), Decimal(0))
    return own - sum((evaluators_points(each) or Decimal(0) for each in judged), Decimal(0))


def change_text(points: Decimal | None) -> str:
    """`+2,50`, `−0,75`; a dash where there is nothing to compare."""
    if points is None:
        return DASH
    rounded = round_half_up(points)
    sign = "+" if rounded > 0 else "−" if rounded < 0 else ""
    return f"{sign}{points_text(abs(rounded))}"


def evaluators_points(item: ReportedAnswer) -> Decimal | None:
    value = item["evaluator_value"]
    return None if value is None else Decimal(value) * Decimal(item["weight"])


def open_lines(content: Content, made: ReportedAssessment) -> list[str]:
    """`Belum dijawab: 2 butir (P-07, Subbagian ...; R-03, Subbagian ...).`, for each state that asks for something."""
    return [_open_line(content, state, mine) for state in STATES if STATES[state] and (mine := in_state(made, state))]


def in_state(made: ReportedAssessment, state: AnswerState) -> Sequence[ReportedAnswer]:
    return [each for each in made["items"] if each["state"] == state]


def _open_line(content: Content, state: AnswerState, items: Sequence[ReportedAnswer]) -> str:
    """By unit as the office lists them."""
    units = list(content["office"]["units"])
    left = dict.fromkeys(each["unit"] for each in items)
    by_unit = {unit: [each["code"] for each in items if each["unit"] == unit] for unit in [*units, *left]}
    told = [f"{listed(codes)}, {unit_name(content, unit)}" for unit, codes in by_unit.items() if codes]
    return f"{STATES[state].capitalize()}: {len(items)} butir ({'; '.join(told)})."
