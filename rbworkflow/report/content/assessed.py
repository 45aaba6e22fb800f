"""The self-assessment in a report's content: plain data, as model.py has it.

A content without the key `assessment` is of an older program, or of a period that asks for none; None says that it was
due and the year has none.
"""

from typing import Literal

from typing_extensions import TypedDict  # pydantic asks for it before Python 3.12

AnswerState = Literal["answered", "unproven", "unusable", "unanswered"]
"""Answered, and proven where it claims something; claimed without evidence; not to be used; not there."""


class ReportedAnswer(TypedDict):
    """An item with its answer. `weight` and `points` are unrounded, out of the whole instrument; `value` is 0 to 1.

    `answer` is what is printed; what it was given as stands beside it, so that its own workbook can be filled in.
    """

    code: str
    position: int
    part: str
    area: str
    unit: str
    question: str
    criterion: str
    kind: str
    weight: str
    points: str | None
    value: str | None
    answer: str
    choice: str
    percent: str | None
    numerator: str | None
    denominator: str | None
    reason: str
    state: AnswerState
    evidence_count: int
    evidence_names: list[str]
    last_answer: str
    evaluator_answer: str
    evaluator_value: str | None
    evaluator_note: str


class ReportedAssessmentScore(TypedDict):
    """Of a part, an area or the whole: figures.self_assessment.AssessedScore, points unrounded."""

    code: str
    label: str
    weight: str
    points: str
    item_count: int
    answered_count: int
    proof_count: int
    proven_count: int
    evaluator_points: str
    evaluator_weight: str
    evaluator_count: int


class ReportedAssessment(TypedDict):
    """The year's self-assessment, by the version of its items that was asked."""

    year: int
    number: int
    label: str
    workbook_sha256: str
    workbook_name: str
    parts: list[ReportedAssessmentScore]
    areas: list[ReportedAssessmentScore]
    total: ReportedAssessmentScore
    items: list[ReportedAnswer]
