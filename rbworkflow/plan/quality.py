"""How good a plan is: every test for every indicator, and its grade - a self-assessment, never an evaluator's."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import chain, repeat
from typing import Final, NamedTuple

import pandas as pd

from rbworkflow.filling import fill
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
SIDES: Final = {"form": "bentuk", "sense": "makna"}
"""The two shares of a plan's quality, as people call them."""


class QualityAnswer(NamedTuple):
    """What one test says of one indicator or recommendation: how it stands (terpenuhi | belum | tidak berlaku), the
    advice where it is open, the column at fault, and the code of the indicator that this one is like.
    """

    code: str
    name: str
    test: str
    test_name: str
    result: str
    advice: str
    column: str = ""
    twin: str = ""


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
    """`table` has the answers: one row per indicator and test, then one per recommendation. The grade is that of the
    weaker of the two sides.
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
    answered = {test: _tested(rows, test, grounds) for test in policy.tests if test.is_active}
    if policy.recommendations.is_active:
        answered[policy.recommendations] = _answered(indicators, recommendations, policy.recommendations)
    order = {code: place for place, code in enumerate([*rows["code"], *codes])}
    answers = sorted(chain.from_iterable(answered.values()), key=lambda answer: order[answer.code])
    outcomes = tuple(_outcome(of_test, test, policy) for test, of_test in answered.items())
    sides = tuple(_side(side, outcomes) for side in SIDES)
    weakest = min((side.exact_pct for side in sides if side.applicable), default=None)
    return Quality(
        pd.DataFrame(answers, columns=list(QualityAnswer._fields)),
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


def _tested(rows: pd.DataFrame, test: QualityTest, grounds: Grounds) -> list[QualityAnswer]:
    told = TESTS[test.code](rows, grounds)
    given = zip(
        rows["code"],
        rows["name"],
        told.passed,
        repeat(True) if told.applies is None else told.applies,
        repeat("") if told.detail is None else told.detail,
        repeat(PLACES[test.code]) if told.column is None else told.column,
        repeat("") if told.twin is None else told.twin,
        strict=False,
    )
    answers = []
    for code, name, has_passed, applies, detail, column, twin in given:
        result = (PASSED if has_passed else OPEN) if applies else NOT_APPLICABLE
        advice = fill(test.advice, {"detail": detail}) if result == OPEN else ""
        answers.append(QualityAnswer(code, name, test.code, test.name, result, advice, column, twin))
    return answers


def _answered(
    indicators: Sequence[Indicator], recommendations: Sequence[Recommendation], test: QualityTest
) -> list[QualityAnswer]:
    left = unanswered(indicators, recommendations)
    return [
        QualityAnswer(each.code, each.text, test.code, test.name, *((OPEN, advice) if each in left else (PASSED, "")))
        for each in recommendations
        for advice in [fill(test.advice, {"detail": each.code})]
    ]


def _outcome(answers: Sequence[QualityAnswer], test: QualityTest, policy: PlanPolicy) -> TestOutcome:
    passed = sum(answer.result == PASSED for answer in answers)
    applicable = sum(answer.result != NOT_APPLICABLE for answer in answers)
    return TestOutcome(test, passed, applicable, _grade(passed, applicable, policy))


def _side(side: str, outcomes: Sequence[TestOutcome]) -> Side:
    own = [each for each in outcomes if each.test.side == side]
    return Side(SIDES[side], sum(each.passed for each in own), sum(each.applicable for each in own))


def _grade(passed: int, applicable: int, policy: PlanPolicy) -> Grade | None:
    """By the exact share: 99,999 percent is not all."""
    return policy.grade(Decimal(100) * passed / applicable) if applicable else None
