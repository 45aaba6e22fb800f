"""How far the plan's indicators have come, as an answer of the self-assessment is held against them."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from rbworkflow.assessment.answers import ItemAnswer
from rbworkflow.figures.achievement import AchievementStatus
from rbworkflow.finding import Finding, Severity
from rbworkflow.intake.evidence.matching import Evidence
from rbworkflow.intake.submissions.frames import one_submission
from rbworkflow.office import Office, Semester
from rbworkflow.plan.model import Indicator
from rbworkflow.steps.submissions.assessment_inputs import achieved_so_far
from rbworkflow.steps.submissions.checking_submission import ApprovedBefore, Examined, examine
from rbworkflow.validation.assessment_checking import findings_of
from tests.assessment.items import an_item
from tests.intake.intake_builders import indicator, record, rows

SECOND = Semester(2026, 2)
EACH_QUARTER = {f"target_q{quarter}": Decimal(1) for quarter in (1, 2, 3, 4)} | {"target_year": Decimal(4)}
PLAN: tuple[Indicator, ...] = (
    indicator("A1-01", **EACH_QUARTER),
    indicator("A1-02", position=2, **EACH_QUARTER),
    indicator("A1-03", position=3, target_q1=None, target_q2=None, target_year=None),
)
FIRST_HALF = {("A1-01", 1): "1", ("A1-01", 2): "0", ("A1-02", 1): "2", ("A1-02", 2): "1"}


def approved(actuals: dict[tuple[str, int], str]) -> ApprovedBefore:
    known = {"target": "1", "low": None, "high": None, "status": AchievementStatus.COUNTED}
    cells: Any = {place: known | {"actual": actual} for place, actual in actuals.items()}
    return ApprovedBefore(cells=cells)


def examined(office: Office, before: ApprovedBefore, **actuals: str | None) -> Examined:
    told = [record(code.replace("_", "-"), quarter, actual) for code, actual in actuals.items() for quarter in (3, 4)]
    return examine(
        office,
        PLAN,
        SECOND,
        one_submission("PHS", SECOND.quarters, rows=rows(*told), evidence=[]),
        received_on={"PHS": date(2027, 1, 11)},
        approved=before,
        empty_words=frozenset(),
    )


def achieved(
    office: Office, found: tuple[Finding, ...] = (), before: ApprovedBefore | None = None
) -> dict[str, Decimal]:
    made = examined(office, before or approved(FIRST_HALF), A1_01="0", A1_02="1")
    return achieved_so_far(office, SECOND, made, found)


def test_the_year_so_far_is_the_approved_half_and_the_forms_own_capped(office: Office) -> None:
    assert achieved(office) == {"A1-01": 25, "A1-02": 100}


def test_where_no_half_was_approved_the_forms_own_counts(office: Office) -> None:
    assert achieved(office, before=approved({})) == {"A1-01": 0, "A1-02": 100}


def test_a_figure_that_is_blocked_is_none(office: Office) -> None:
    wrong = [
        Finding(rule="R01", severity=Severity.BLOCKING, message="", indicator_code="A1-01", quarter=quarter)
        for quarter in (3, 4)
    ]
    assert "A1-01" not in achieved(office, found=tuple(wrong), before=approved({}))


@pytest.mark.parametrize(("linked", "rules"), [("A1-01", ["L14"]), ("A1-02", []), ("A1-03", []), ("A9-09", [])])
def test_an_answer_is_held_against_the_indicators_it_is_linked_to(
    office: Office, linked: str, rules: list[str]
) -> None:
    proof = Evidence(indicator_code="1.a", kind="sk", mode="file", name="sk.pdf", sha256="1" * 64)
    points = findings_of(
        [an_item("1.a", indicator_codes=(linked,))],
        {"1.a": ItemAnswer(item_code="1.a", said="Ya", choice="Ya")},
        pieces=[proof],
        office=office,
        used_before={},
        achieved=achieved(office),
    )
    assert [point.rule for point in points] == rules
    assert all("(A1-01: 25%)" in point.message for point in points)
