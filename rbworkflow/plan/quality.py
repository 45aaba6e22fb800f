"""How good a plan is: every test for every indicator, and its grade - a self-assessment, never an evaluator's."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

import pandas as pd

from rbworkflow.finding import Finding, Severity
from rbworkflow.plan.model import Indicator
from rbworkflow.plan.policy import Grade, PlanPolicy, QualityTest
from rbworkflow.plan.quality_tests import TESTS, Grounds, as_rows
from rbworkflow.plan.recommendations import Recommendation, answers
from rbworkflow.wording import listed, percent, round_half_up

SELF_ASSESSED: Final = "penilaian mandiri"
GRADE_RULE: Final = "Q00"
SKIPPED_RULE: Final = "Q99"
PASSED: Final = "terpenuhi"
OPEN: Final = "belum"
NOT_APPLICABLE: Final = "tidak berlaku"
COLUMNS: Final = ("code", "name", "test", "test_name", "result", "advice")


@dataclass(frozen=True)
class TestOutcome:
    """How many passed one test, of those it applies to."""

    test: QualityTest
    passed: int
    applicable: int
    grade: Grade | None
    """None where it applies to nothing."""

    @property
    def share_pct(self) -> Decimal | None:
        return share(self.passed, self.applicable)


@dataclass(frozen=True)
class Quality:
    """`table` has one row per indicator and test, then one per recommendation: code, name, test, test_name,
    result (terpenuhi | belum | tidak berlaku) and advice (empty unless the result is belum).
    """

    table: pd.DataFrame
    outcomes: tuple[TestOutcome, ...]
    passed: int
    applicable: int
    grade: Grade | None

    @property
    def share_pct(self) -> Decimal | None:
        return share(self.passed, self.applicable)

    @property
    def open_points(self) -> pd.DataFrame:
        """What the FGD still has to work through."""
        return self.table[self.table["result"].eq(OPEN)]

    @property
    def grade_in_words(self) -> str:
        """`B, sebagian besar uji terpenuhi (93,40%)`."""
        if self.grade is None:
            return "belum ada yang dapat diuji"
        return f"{self.grade.code}, {self.grade.label} ({percent(self.share_pct)})"

    @property
    def sentence(self) -> str:
        """The grade in a sentence."""
        if self.grade is None:
            return f"Mutu rencana aksi ({SELF_ASSESSED}): belum ada yang dapat diuji."
        told = f"{self.passed} dari {self.applicable} uji terpenuhi ({percent(self.share_pct)})"
        return f"Mutu rencana aksi ({SELF_ASSESSED}): {self.grade.code}, {self.grade.label}; {told}."


def assess(indicators: Sequence[Indicator], recommendations: Sequence[Recommendation], policy: PlanPolicy) -> Quality:
    """Every active test over every indicator, and whether each recommendation is answered."""
    codes = [each.code for each in recommendations]
    rows, grounds = as_rows(indicators), Grounds(policy.vague_words, codes)
    parts = [_tested(rows, test, grounds) for test in policy.tests if test.is_active]
    if policy.recommendations.is_active:
        parts.append(_answered(indicators, recommendations, policy.recommendations))
    table = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=list(COLUMNS))
    order = {code: place for place, code in enumerate([*rows["code"], *codes])}
    table = table.sort_values("code", key=lambda given: given.map(order), kind="stable", ignore_index=True)
    tests = [test for test in (*policy.tests, policy.recommendations) if test.is_active]
    outcomes = tuple(_outcome(table[table["test"].eq(test.code)], test, policy) for test in tests)
    passed, applicable = sum(each.passed for each in outcomes), sum(each.applicable for each in outcomes)
    return Quality(table, outcomes, passed, applicable, _grade(passed, applicable, policy))


def quality_findings(
    quality: Quality,
    places: Mapping[str, tuple[str, str]],
    *,
    sheet: str = "",
    skipped: Sequence[QualityTest] = (),
) -> list[Finding]:
    """The grade, the tests that were skipped for want of a column, and every open point at its indicator's `places`.

    All are notes: none of them blocks a plan.
    """
    findings = [Finding(rule=GRADE_RULE, severity=Severity.NOTE, message=quality.sentence, sheet=sheet)]
    if skipped:
        names = listed([f"'{test.name}'" for test in skipped])
        message = f"Uji mutu {names} dilewati karena kolomnya tidak ada."
        findings.append(Finding(rule=SKIPPED_RULE, severity=Severity.NOTE, message=message, sheet=sheet))
    for point in quality.open_points.itertuples():
        place = places.get(str(point.code), (sheet, ""))
        findings.append(
            Finding(
                rule=str(point.test),
                severity=Severity.NOTE,
                message=str(point.advice),
                sheet=place[0],
                cell=place[1],
                indicator_code=str(point.code),
            )
        )
    return findings


def share(passed: int, applicable: int) -> Decimal | None:
    return round_half_up(Decimal(100) * passed / applicable) if applicable else None


def _tested(rows: pd.DataFrame, test: QualityTest, grounds: Grounds) -> pd.DataFrame:
    verdicts = TESTS[test.code](rows, grounds)
    result = verdicts.passed.map({True: PASSED, False: OPEN})
    if verdicts.applies is not None:
        result = result.where(verdicts.applies, NOT_APPLICABLE)
    details = verdicts.detail if verdicts.detail is not None else pd.Series("", index=rows.index)
    advice = details.map(lambda detail: test.advice.format_map({"detail": detail})).where(result.eq(OPEN), "")
    return pd.DataFrame(
        {
            "code": rows["code"],
            "name": rows["name"],
            "test": test.code,
            "test_name": test.name,
            "result": result,
            "advice": advice,
        }
    )


def _answered(
    indicators: Sequence[Indicator], recommendations: Sequence[Recommendation], test: QualityTest
) -> pd.DataFrame:
    answered = answers(indicators, [each.code for each in recommendations])
    records = [
        (each.code, each.text, test.code, test.name, PASSED if is_answered else OPEN, "" if is_answered else advice)
        for each in recommendations
        for is_answered in [bool(answered[each.code])]
        for advice in [test.advice.format_map({"detail": each.code})]
    ]
    return pd.DataFrame(records, columns=list(COLUMNS), dtype=object)


def _outcome(rows: pd.DataFrame, test: QualityTest, policy: PlanPolicy) -> TestOutcome:
    passed, applicable = int(rows["result"].eq(PASSED).sum()), int(rows["result"].ne(NOT_APPLICABLE).sum())
    return TestOutcome(test, passed, applicable, _grade(passed, applicable, policy))


def _grade(passed: int, applicable: int, policy: PlanPolicy) -> Grade | None:
    """By the exact share: 99,999 percent is not all."""
    return policy.grade(Decimal(100) * passed / applicable) if applicable else None
