"""How good a plan is: every test for every indicator, and its grade - a self-assessment, never an evaluator's."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import repeat
from typing import Any, Final

import pandas as pd

from rbworkflow.plan.model import Indicator
from rbworkflow.plan.policy import Grade, PlanPolicy, QualityTest
from rbworkflow.plan.quality_tests import PLACES, TESTS, Grounds, as_rows
from rbworkflow.plan.recommendations import answered_in_words, never_imported, unanswered
from rbworkflow.plan.recommended import Recommendation
from rbworkflow.wording import listed, percent, round_half_up

SELF_ASSESSED: Final = "penilaian mandiri"
PASSED: Final = "terpenuhi"
OPEN: Final = "belum"
NOT_APPLICABLE: Final = "tidak berlaku"
NO_COMMON_CODE: Final = (
    "{} belum memiliki Kode Bersama, sehingga provinsi belum dapat membandingkannya dengan kantor lain. Isi kolom itu "
    "bila provinsi telah menetapkan kodenya; selain itu biarkan kosong."
)
COLUMNS: Final = ("code", "name", "test", "test_name", "result", "advice", "column", "twin")
SIDES: Final = {"form": "bentuk", "sense": "makna"}
"""The two shares of a plan's quality, as people call them."""


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
class Side:
    """One side of a plan's quality: how many tests of its form, or of its sense, are passed."""

    name: str
    passed: int
    applicable: int

    @property
    def share_pct(self) -> Decimal | None:
        return share(self.passed, self.applicable)

    @property
    def exact_pct(self) -> Decimal:
        """Unrounded: 99,999 percent is not all."""
        return Decimal(100) * self.passed / self.applicable

    @property
    def in_words(self) -> str:
        """`makna 99 dari 100 uji (99,00%)`."""
        if not self.applicable:
            return f"{self.name} belum dapat diuji"
        return f"{self.name} {self.passed} dari {self.applicable} uji ({percent(self.share_pct)})"


@dataclass(frozen=True, eq=False)
class Quality:
    """`table` has one row per indicator and test, then one per recommendation: code, name, test, test_name,
    result (terpenuhi | belum | tidak berlaku), advice (empty unless the result is belum), the column at fault, and
    the code of the indicator that this one is like. The grade is that of the weaker of the two sides.
    """

    table: pd.DataFrame
    outcomes: tuple[TestOutcome, ...]
    sides: tuple[Side, ...]
    grade: Grade | None
    recommended: str = ""
    """How the plan answers the province's evaluation, in a sentence or two."""
    without_evaluation: tuple[str, ...] = ()
    """The codes of recommendations that it answers, where no evaluation was imported to compare them with."""
    without_common_code: tuple[str, ...] = ()
    """The indicators that the province cannot set beside those of other offices."""
    has_common_codes: bool = False

    @property
    def open_points(self) -> pd.DataFrame:
        """What the FGD still has to work through."""
        return self.table[self.table["result"].eq(OPEN)]

    @property
    def common_codes(self) -> str:
        """Which indicators have no common code, in a sentence; empty where all have one."""
        if not self.without_common_code:
            return ""
        who = f"Indikator {listed([*self.without_common_code])}" if self.has_common_codes else "Semua indikator"
        return NO_COMMON_CODE.format(who)

    @property
    def grade_in_words(self) -> str:
        """`B, sebagian besar terpenuhi (bentuk 100,00%, makna 93,40%)`."""
        if self.grade is None:
            return "belum ada yang dapat diuji"
        shares = ", ".join(f"{side.name} {percent(side.share_pct)}" for side in self.sides)
        return f"{self.grade.code}, {self.grade.label} ({shares})"

    @property
    def sentence(self) -> str:
        """The grade in a sentence."""
        if self.grade is None:
            return f"Mutu rencana aksi ({SELF_ASSESSED}): belum ada yang dapat diuji."
        told = ", ".join(side.in_words for side in self.sides)
        return f"Mutu rencana aksi ({SELF_ASSESSED}): {self.grade.code}, {self.grade.label}; {told}."


def assess(indicators: Sequence[Indicator], recommendations: Sequence[Recommendation], policy: PlanPolicy) -> Quality:
    """Every active test over every indicator, and whether each recommendation is answered.

    Of the plan last asked about it is known: its import, its papers and every officer's mail tell of the same.
    """
    return _assessed(tuple(indicators), tuple(recommendations), policy)


@lru_cache(maxsize=8)
def _assessed(
    indicators: tuple[Indicator, ...], recommendations: tuple[Recommendation, ...], policy: PlanPolicy
) -> Quality:
    codes = [each.code for each in recommendations]
    rows, grounds = as_rows(indicators), Grounds(policy.vague_words, codes, policy.sense)
    records = [record for test in policy.tests if test.is_active for record in _tested(rows, test, grounds)]
    if policy.recommendations.is_active:
        records += _answered(indicators, recommendations, policy.recommendations)
    table = pd.DataFrame(records, columns=list(COLUMNS), dtype=object)
    order = {code: place for place, code in enumerate([*rows["code"], *codes])}
    table = table.sort_values("code", key=lambda given: given.map(order), kind="stable", ignore_index=True)
    tests = [test for test in (*policy.tests, policy.recommendations) if test.is_active]
    outcomes = tuple(_outcome(table[table["test"].eq(test.code)], test, policy) for test in tests)
    sides = tuple(_side(side, outcomes) for side in SIDES)
    weakest = min((side.exact_pct for side in sides if side.applicable), default=None)
    return Quality(
        table,
        outcomes,
        sides,
        None if weakest is None else policy.grade(weakest),
        recommended=answered_in_words(indicators, recommendations),
        without_evaluation=() if recommendations else never_imported(indicators, recommendations),
        without_common_code=tuple(each.code for each in indicators if not each.common_code),
        has_common_codes=any(each.common_code for each in indicators),
    )


def share(passed: int, applicable: int) -> Decimal | None:
    return round_half_up(Decimal(100) * passed / applicable) if applicable else None


def _tested(rows: pd.DataFrame, test: QualityTest, grounds: Grounds) -> Iterator[tuple[str, ...]]:
    """The test's rows of the table. Plain ones: a frame for each test would cost more than all tests together."""
    found = TESTS[test.code](rows, grounds)
    sides = (found.applies, found.passed, found.detail, found.column, found.twin)
    usual = (True, False, "", PLACES[test.code], "")
    said = zip(*(_each(given, other, len(rows)) for given, other in zip(sides, usual, strict=True)), strict=True)
    for code, name, (applies, passed, detail, column, twin) in zip(rows["code"], rows["name"], said, strict=True):
        result = NOT_APPLICABLE if not applies else PASSED if passed else OPEN
        advice = test.advice.format_map({"detail": detail}) if result == OPEN else ""
        yield code, name, test.code, test.name, result, advice, column, twin


def _each(given: pd.Series | None, other: object, count: int) -> Iterable[Any]:
    return repeat(other, count) if given is None else given


def _answered(
    indicators: Sequence[Indicator], recommendations: Sequence[Recommendation], test: QualityTest
) -> Iterator[tuple[str, ...]]:
    left = unanswered(indicators, recommendations)
    for each in recommendations:
        advice = test.advice.format_map({"detail": each.code})
        yield each.code, each.text, test.code, test.name, *((OPEN, advice) if each in left else (PASSED, "")), "", ""


def _outcome(rows: pd.DataFrame, test: QualityTest, policy: PlanPolicy) -> TestOutcome:
    passed, applicable = int(rows["result"].eq(PASSED).sum()), int(rows["result"].ne(NOT_APPLICABLE).sum())
    return TestOutcome(test, passed, applicable, _grade(passed, applicable, policy))


def _side(side: str, outcomes: Sequence[TestOutcome]) -> Side:
    own = [each for each in outcomes if each.test.side == side]
    return Side(SIDES[side], sum(each.passed for each in own), sum(each.applicable for each in own))


def _grade(passed: int, applicable: int, policy: PlanPolicy) -> Grade | None:
    """By the exact share: 99,999 percent is not all."""
    return policy.grade(Decimal(100) * passed / applicable) if applicable else None
