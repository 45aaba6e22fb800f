"""The tests of a plan's quality: each one small function over the table of indicators.

A test answers for every row whether it is passed; where it does not apply the row is left out of the share.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple, TypeAlias

import numpy as np
import pandas as pd

from rbworkflow.plan.model import KINDS, POLARITIES, TARGET_KINDS, Indicator
from rbworkflow.plan.sense_words import SenseWords
from rbworkflow.wording import number

QUARTERS: Final = ["target_q1", "target_q2", "target_q3", "target_q4"]
_NUMBERS: Final = ["baseline", "weight", *QUARTERS, "target_year", "target_high"]
_TOLERANCE: Final = 0.005 + 1e-9
"""A year's target is rounded to two decimals."""

Rows: TypeAlias = pd.DataFrame


class Verdicts(NamedTuple):
    """Per row: whether it passed, whether the test applies (None: to all), the word for the advice, the column at
    fault (None: the test's own), and the code of the indicator it is like.
    """

    passed: "pd.Series[bool]"
    applies: "pd.Series[bool] | None" = None
    detail: "pd.Series[str] | None" = None
    column: "pd.Series[str] | None" = None
    twin: "pd.Series[str] | None" = None


@dataclass(frozen=True)
class Grounds:
    """What tests know besides the rows: words to judge by, and the codes of recommendations (none: not imported)."""

    vague_words: Sequence[str] = ()
    recommendation_codes: Sequence[str] = ()
    sense: SenseWords = field(default_factory=SenseWords)


Test: TypeAlias = Callable[[Rows, Grounds], Verdicts]
TESTS: Final[dict[str, Test]] = {}
NEEDS: Final[dict[str, frozenset[str]]] = {}
"""The columns of a plan's table without which a test has nothing to look at."""
PLACES: Final[dict[str, str]] = {}
"""The column at which a test's points stand."""


def quality_test(code: str, *needs: str, at: str = "code") -> Callable[[Test], Test]:
    """Registers a test under the code by which config/plan.toml words it, with the columns it needs and stands at."""

    def register(test: Test) -> Test:
        TESTS[code], NEEDS[code], PLACES[code] = test, frozenset(("code", *needs)), at
        return test

    return register


def as_rows(indicators: Sequence[Indicator]) -> Rows:
    """The indicators as a table: numbers are floats, NaN where there is none."""
    rows = pd.DataFrame([vars(each) for each in indicators], columns=list(Indicator.__dataclass_fields__))
    return rows.astype(dict.fromkeys(_NUMBERS, "float64"))


@quality_test("Q01", *QUARTERS, at="target_q1")
def has_a_target(rows: Rows, _: Grounds) -> Verdicts:
    return Verdicts(asked(rows, QUARTERS).notna().any(axis=1))


@quality_test("Q02", "unit_of_measure", at="unit_of_measure")
def has_a_unit_of_measure(rows: Rows, _: Grounds) -> Verdicts:
    return Verdicts(rows["unit_of_measure"].str.contains(r"[A-Za-z%]", regex=True))


@quality_test("Q03", "polarity", at="polarity")
def has_a_polarity(rows: Rows, _: Grounds) -> Verdicts:
    return Verdicts(rows["polarity"].isin(POLARITIES))


@quality_test("Q04", "kind", "target_kind", at="kind")
def has_kinds(rows: Rows, _: Grounds) -> Verdicts:
    return Verdicts(rows["kind"].isin(KINDS) & rows["target_kind"].isin(TARGET_KINDS))


@quality_test("Q05", "unit", at="unit")
def has_a_responsible_unit(rows: Rows, _: Grounds) -> Verdicts:
    return Verdicts(rows["unit_code"].ne(""))


@quality_test("Q06", "required_evidence", at="required_evidence")
def asks_for_evidence(rows: Rows, _: Grounds) -> Verdicts:
    return Verdicts(rows["required_evidence"].str.len().gt(0))


@quality_test("Q07", *QUARTERS, "polarity", "target_kind", at="target_year")
def year_follows_from_the_quarters(rows: Rows, _: Grounds) -> Verdicts:
    """Applies where both are given."""
    expected = _expected_year(rows)
    applies = expected.notna() & rows["target_year"].notna()
    passed = (rows["target_year"] - expected).abs().le(_TOLERANCE)
    return Verdicts(passed, applies, expected.map(shown))


@quality_test("Q08", *QUARTERS, "polarity", "target_kind", at="target_year")
def is_not_below_the_baseline(rows: Rows, _: Grounds) -> Verdicts:
    """Applies where there is a baseline to compare with; a reason for the target passes."""
    year = rows["target_year"].fillna(_expected_year(rows))
    is_min = rows["polarity"].eq("min")
    is_worse = (year < rows["baseline"]) & ~is_min | (year > rows["baseline"]) & is_min
    applies = rows["baseline"].notna() & year.notna() & rows["polarity"].isin(("max", "min"))
    passed = ~is_worse | has_reason(rows)
    return Verdicts(passed, applies, rows["baseline"].map(shown))


@quality_test("Q09", "activity", "name", at="name")
def says_nothing_vague(rows: Rows, grounds: Grounds) -> Verdicts:
    words = sorted(grounds.vague_words, key=len, reverse=True)
    pattern = rf"(?<!\w)({'|'.join(map(re.escape, words)) or '(?!)'})(?!\w)"
    said = {name: rows[name].str.extract(pattern, flags=re.IGNORECASE, expand=True)[0] for name in ("activity", "name")}
    found = said["activity"].fillna(said["name"])
    column = pd.Series(np.where(said["activity"].notna(), "activity", "name"), index=rows.index, dtype="object")
    return Verdicts(found.isna(), detail=found.fillna(""), column=column)


@quality_test("Q10", at="recommendation_code")
def answers_what_was_recommended(rows: Rows, grounds: Grounds) -> Verdicts:
    """Applies where an indicator names a recommendation and the evaluation is known."""
    known = frozenset(grounds.recommendation_codes)
    named = rows["recommendation_code"].str.upper().str.findall(r"[^\s,;]+")
    strange = named.map(lambda codes: ", ".join(code for code in codes if code not in known))
    applies = rows["recommendation_code"].str.strip().ne("") & bool(known)
    return Verdicts(strange.eq(""), applies, strange)


def _expected_year(rows: Rows) -> "pd.Series[float]":
    """What the quarters make of the year, by the kind of target; a range's year is its upper bound."""
    quarters = asked(rows, QUARTERS)
    last = quarters.ffill(axis=1)[QUARTERS[-1]]
    by_kind = [quarters.sum(axis=1, min_count=1), last, quarters.mean(axis=1)]
    chosen = np.select([rows["target_kind"].eq(kind) for kind in TARGET_KINDS], by_kind, np.nan)
    return pd.Series(np.where(rows["polarity"].eq("rentang"), rows["target_high"], chosen), index=rows.index)


def asked(rows: Rows, columns: list[str]) -> Rows:
    """The targets that ask for a result: where more is better, zero is none yet (a*)."""
    targets = rows[columns].to_numpy(np.float64)
    is_none_yet = (targets <= 0) & rows["polarity"].eq("max").to_numpy()[:, None]
    return pd.DataFrame(np.where(is_none_yet, np.nan, targets), index=rows.index, columns=columns)


def has_reason(rows: Rows) -> "pd.Series[bool]":
    """Whether the plan itself says why a target is what it is."""
    return rows["target_reason"].str.strip().ne("")


def shown(value: float) -> str:
    """A number for people; empty for none."""
    return "" if np.isnan(value) else number(f"{value:.2f}")
