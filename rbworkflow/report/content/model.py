"""What a report says: plain data with one canonical text, which is what is stored, digested and approved.

Numbers are decimal text of two places (half up), except that a quarter's target, bounds and actual are as they were
given, since a year is worked out from them; dates are ISO, there are no floats; empty is None or "". The names here are
the keys of the stored JSON: adding one, or changing what it means, raises heading.FORMAT, which says since which format
there is what is NotRequired.
"""

from typing import (
    Final,
    Literal,
    NotRequired,  # pydantic asks for it before Python 3.12
    get_args,
)

from typing_extensions import TypedDict

from rbworkflow.report.content.assessed import ReportedAssessment
from rbworkflow.report.content.heading import MeasuredPlan, ReportedPeriod, ReportHeading
from rbworkflow.report.content.own_words import OwnWords

DecimalText = str | None
"""`1234.50`; None for nothing."""
TextName = Literal["narrative", "obstacle", "solution", "follow_up", "follow_up_pic", "follow_up_due", "explanation"]
TEXTS: Final[tuple[TextName, ...]] = get_args(TextName)
"""What a unit writes beside its figures."""
TAKEN_OVER: Final = (
    *("areas", "assessment", "evidence", "findings", "indicators", "next"),
    *("plan", "prints", "recommendations", "score", "units"),
)
"""What of a semester's content a year's is built of."""


class Figures(TypedDict):
    """Of a quarter, a semester or a year. `status` is a figures.achievement.AchievementStatus; `counted` is what goes
    into the averages; `mark` says that an achievement is far over its target. `counted_quarters` of `due_quarters`
    have a usable figure.
    """

    target: DecimalText
    low: DecimalText
    high: DecimalText
    actual: DecimalText
    achievement: DecimalText
    counted: DecimalText
    status: str
    mark: Literal["", "check", "suspicious"]
    due_quarters: NotRequired[int]
    counted_quarters: NotRequired[int]


class QuarterFigures(Figures):
    """`reason` says why a figure is blocked."""

    quarter: int
    reason: NotRequired[str]


class RowTexts(TypedDict):
    """What a unit wrote beside its figures, a field for each TextName."""

    narrative: str
    obstacle: str
    solution: str
    follow_up: str
    follow_up_pic: str
    follow_up_due: str
    explanation: str


class ReportedIndicator(RowTexts):
    """`semesters` has, in a year's report, the figures of each half; None where the half's plan did not know it.

    `common_code` is what all offices call it, "" where nobody does (since format 5).
    """

    code: str
    common_code: NotRequired[str]
    position: int
    area: str
    unit: str
    activity: str
    name: str
    measure: str
    kind: str
    polarity: str
    target_kind: str
    target_year: DecimalText
    quarters: list[QuarterFigures]
    total: Figures
    semesters: list[Figures | None]
    evidence_count: int


class CoveredScore(TypedDict):
    """A score, and the share of what was due that it rests on: of quarters, in contents of format 1 of indicators."""

    score: DecimalText
    coverage: DecimalText


class ReportedArea(CoveredScore):
    """`due_count` and `counted_count` are indicators."""

    code: str
    label: str
    is_extra: bool
    word: str
    due_count: int
    counted_count: int
    due_quarters: NotRequired[int]
    counted_quarters: NotRequired[int]
    semesters: list[CoveredScore]


class ReportedScore(CoveredScore):
    """The office's own assessment: its neutral predicate, and the evaluator's category where config/ prints it; up to
    format 2 the category alone.
    """

    predicate: NotRequired[str]
    category_code: str
    category_label: str


class ApprovedSemester(ReportedPeriod, ReportedScore):
    """A half of the year as it was approved."""

    plan: MeasuredPlan


class ReportedFinding(TypedDict):
    """`indicator` is "" and `quarter` 0 where it concerns more than one; `quarters` are those it concerns.

    `message` tells the unit what to do, `for_officer` what it means, `for_report` the same to the province; contents up
    to format 2 have the first alone.
    """

    rule: str
    severity: str
    unit: NotRequired[str]
    indicator: str
    quarter: int
    quarters: NotRequired[list[int]]
    message: str
    for_officer: NotRequired[str]
    for_report: NotRequired[str]
    explanation: str


class ReportedEvidence(TypedDict):
    """What came as proof of a result or a follow-up (`purpose`); sizes in bytes, pages and pixels where known.

    `period`: in a year's content the semester that it came for.
    """

    indicator: str
    purpose: str
    kind: str
    mode: str
    name: str
    sha256: str
    media_type: str
    size: int | None
    page_count: int | None
    width: int | None
    height: int | None
    period: NotRequired[str]


class Print(TypedDict):
    """The smaller picture that stands in the report for one that is too large."""

    sha256: str
    size: int
    width: int
    height: int


class PackageItem(TypedDict):
    """Something that goes to the province: its formal name, what it is for, its files; `kind` is one of package.py."""

    kind: str
    name: str
    purpose: str
    files: list[str]


class PackedFile(TypedDict):
    """A file of evidence: the zip part that it lies in, 0 for none, and its path there."""

    sha256: str
    part: int
    path: str


class ReportedPackage(TypedDict):
    """What goes to the province with the report; `evidence` says how evidence does, `link` where it may lie."""

    evidence: Literal["parts", "link", "none"]
    link: str
    copies: list[str]
    items: list[PackageItem]
    files: list[PackedFile]


class ReportedUnit(TypedDict):
    """Where a unit stood at compilation: what it sent, when, and how many of its rows count."""

    period: str
    code: str
    name: str
    head_name: str
    head_title: str
    received_on: str | None
    is_late: bool
    counted_rows: int


class UpcomingTarget(TypedDict):
    indicator: str
    quarter: int
    target: DecimalText


class ReportedFollowUp(TypedDict):
    """What a unit told of a recommendation, in a semester, with the names of its evidence; the status as printed."""

    unit: str
    period: str
    status: str
    done: str
    reason: str
    evidence: list[str]


class ReportedRecommendation(TypedDict):
    """Of the last evaluation: which indicators answer it (codes), what was done, and how far it is, as printed.

    Since format 4 what it rests on, why nothing of the plan answers it, and what units told (`told`); `follow_up` and
    `evidence` are what the evaluation itself says of it.
    """

    code: str
    text: str
    indicators: list[str]
    follow_up: str
    evidence: str
    status: str
    area: NotRequired[str]
    condition: NotRequired[str]
    criterion: NotRequired[str]
    consequence: NotRequired[str]
    due_on: NotRequired[str | None]
    answer_reason: NotRequired[str]
    state: NotRequired[str]
    is_overdue: NotRequired[bool]
    told: NotRequired[list[ReportedFollowUp]]


class Comparison(TypedDict):
    """An earlier period's scores; `areas` by code."""

    period: str
    score: DecimalText
    areas: dict[str, DecimalText]


class Circumstances(TypedDict):
    """What the report answers, stands beside and follows."""

    province_letter: str
    comparisons: list[Comparison]
    changes_since: list[str]
    recorded_late_on: str | None
    exceptions: list[str]


class Content(ReportHeading, Circumstances):
    """The whole report; a year's also names its `semesters`. `prints` are by the sha256 of the large picture.

    `recommendations_before` says of a year how many were done when semester I ended, as it is printed. `own_words` are
    the office's own paragraphs (format 6).
    """

    semesters: list[ApprovedSemester]
    indicators: list[ReportedIndicator]
    areas: list[ReportedArea]
    score: ReportedScore
    findings: list[ReportedFinding]
    evidence: list[ReportedEvidence]
    prints: dict[str, Print]
    units: list[ReportedUnit]
    next: list[UpcomingTarget]
    recommendations: list[ReportedRecommendation]
    recommendations_before: NotRequired[str]
    assessment: NotRequired[ReportedAssessment | None]
    own_words: NotRequired[list[OwnWords]]
    package: NotRequired[ReportedPackage | None]
