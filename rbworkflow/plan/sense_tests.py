"""The tests of a plan's sense: what is filled in and fits together may still mean nothing."""

from collections.abc import Callable
from functools import partial
from typing import Final

import numpy as np
import pandas as pd

from rbworkflow.office.rule_words import plain
from rbworkflow.plan import wording_tests
from rbworkflow.plan.quality_tests import QUARTERS, Grounds, Rows, Verdicts, asked, has_reason, quality_test, shown

_TARGETS: Final = [*QUARTERS, "target_year"]
_ALL_PERCENT: Final = 100


@quality_test("Q12", *QUARTERS, "unit_of_measure", "kind", at="target_q1")
def percent_is_no_fraction(rows: Rows, grounds: Grounds) -> Verdicts:
    """Where more is better a plan does not aim at one percent or less; a reason for the target passes."""
    targets = asked(rows, _TARGETS)
    applies = _is_percent(rows, grounds) & rows["polarity"].ne("min") & targets.notna().any(axis=1)
    is_fraction = targets.gt(0) & targets.lt(1)
    passed = ~(targets.max(axis=1).le(1) & is_fraction.any(axis=1)) | has_reason(rows)
    return _at_first(rows, is_fraction, applies, passed)


@quality_test("Q13", *QUARTERS, "unit_of_measure", "kind", at="target_q1")
def percent_is_at_most_all(rows: Rows, grounds: Grounds) -> Verdicts:
    """Of the quarters; their sum is another test."""
    over = rows[QUARTERS].gt(_ALL_PERCENT)
    return _at_first(rows, over, _is_percent(rows, grounds) & rows[QUARTERS].notna().any(axis=1))


@quality_test("Q14", *QUARTERS, "kind", "target_kind", at="target_kind")
def percentages_are_not_summed(rows: Rows, grounds: Grounds) -> Verdicts:
    applies = _is_percent(rows, grounds) & rows["target_kind"].eq("jumlah")
    total = rows[QUARTERS].sum(axis=1)
    several = rows[QUARTERS].gt(0).sum(axis=1).gt(1)
    return Verdicts(~(several & total.gt(_ALL_PERCENT)), applies, total.map(shown))


@quality_test("Q25", *QUARTERS, "kind", "target_kind", at="target_kind")
def equal_quarters_are_no_parts_of_all(rows: Rows, grounds: Grounds) -> Verdicts:
    """The same percentage each quarter, together 100, may be what is added in each; a reason for the target passes."""
    targets, kind = rows[QUARTERS], rows["target_kind"]
    applies = _is_percent(rows, grounds) & kind.isin(["kumulatif", "rata_rata"]) & rows["polarity"].eq("max")
    several = targets.gt(0).sum(axis=1).ge(np.where(kind.eq("kumulatif"), 2, 3))
    is_same = targets.max(axis=1).eq(targets.min(axis=1))
    is_all = targets.sum(axis=1).sub(_ALL_PERCENT).abs().le(1)
    passed = ~(several & is_same & is_all) | has_reason(rows)
    return Verdicts(passed, applies, targets.max(axis=1).map(shown))


@quality_test("Q15", *QUARTERS, "unit_of_measure", "kind", at="target_q1")
def counted_things_are_whole(rows: Rows, grounds: Grounds) -> Verdicts:
    """The mean of whole things need not be whole."""
    units = rows["unit_of_measure"].map(_plain)
    divisible = {*grounds.sense.divisible_units, *grounds.sense.percent_units, *grounds.sense.index_units}
    targets = rows[_TARGETS].copy()
    targets["target_year"] = targets["target_year"].mask(rows["target_kind"].eq("rata_rata"))
    parted = targets.notna() & targets.mod(1).ne(0)
    applies = rows["kind"].eq("jumlah") & ~units.isin(divisible) & targets.notna().any(axis=1)
    return _at_first(rows, parted, applies)


@quality_test("Q16", *QUARTERS, "unit_of_measure", at="target_q1")
def index_is_within_its_scale(rows: Rows, grounds: Grounds) -> Verdicts:
    """Nor has a row two scales, 3,2 beside 82; what accumulates may begin with little, and a fall be steep."""
    targets = rows[_TARGETS]
    is_level = rows["target_kind"].ne("kumulatif") & rows["polarity"].ne("min")
    least = rows[QUARTERS].where(rows[QUARTERS].gt(0)).min(axis=1).where(is_level)
    over = targets.gt(float(grounds.sense.largest_index))
    over |= targets.gt(least * float(grounds.sense.widest_index_range), axis=0)
    return _at_first(rows, over, rows["unit_of_measure"].map(_plain).isin(grounds.sense.index_units))


@quality_test("Q17", "name", "polarity", at="polarity")
def polarity_fits_the_wording(rows: Rows, grounds: Grounds) -> Verdicts:
    applies = rows["polarity"].isin(("max", "min")) & rows["name"].ne("")
    return _worded(rows, ["name", "polarity"], partial(wording_tests.opposed, words=grounds.sense), applies)


@quality_test("Q18", *QUARTERS, at="target_q4")
def something_is_due_before_the_last_quarter(rows: Rows, _: Grounds) -> Verdicts:
    """Of the plan as a whole, asked once at its first indicator."""
    due = asked(rows, QUARTERS).notna()
    is_late = due[QUARTERS[-1]].any() and not due[QUARTERS[:-1]].any(axis=None)
    applies = pd.Series((np.arange(len(rows)) == 0) & bool(due.any(axis=None)), index=rows.index)
    return Verdicts(pd.Series(not is_late, index=rows.index), applies)


@quality_test("Q19", "activity", "name", at="name")
def is_there_only_once(rows: Rows, _: Grounds) -> Verdicts:
    """Whatever marks stand between the words."""
    said = rows["activity"].map(plain) + "\n" + rows["name"].map(plain)
    is_again = said.duplicated() & rows["name"].ne("")
    first = rows["code"].groupby(said).transform("first")
    return Verdicts(~is_again, detail=first, twin=first.where(is_again, ""))


@quality_test("Q20", "name", "unit_of_measure", "kind", at="unit_of_measure")
def unit_fits_the_wording(rows: Rows, grounds: Grounds) -> Verdicts:
    unlike = partial(wording_tests.unlike_unit, words=grounds.sense)
    return _worded(rows, ["name", "unit_of_measure", "kind"], unlike, rows["unit_of_measure"].ne(""))


@quality_test("Q21", "activity", "name", at="name")
def says_something(rows: Rows, grounds: Grounds) -> Verdicts:
    texts = rows[["activity", "name"]]
    empty = texts.map(lambda text: wording_tests.is_filler(text, grounds.sense))
    column = empty.idxmax(axis=1).astype("object")
    detail = rows["activity"].where(empty["activity"], rows["name"])
    return Verdicts(~empty.any(axis=1), rows["activity"].ne("") | rows["name"].ne(""), detail, column)


@quality_test("Q22", "kind", "target_kind", at="target_kind")
def yes_or_no_is_not_summed(rows: Rows, _: Grounds) -> Verdicts:
    return Verdicts(rows["target_kind"].ne("jumlah"), rows["kind"].eq("ya_tidak"))


@quality_test("Q23", at="weight")
def has_a_weight(rows: Rows, _: Grounds) -> Verdicts:
    return Verdicts(rows["weight"].gt(0), rows["weight"].notna())


@quality_test("Q24", "name", "unit_of_measure", at="name")
def measures_one_thing(rows: Rows, grounds: Grounds) -> Verdicts:
    two = partial(wording_tests.two_measures, words=grounds.sense)
    return _worded(rows, ["name", "unit_of_measure"], two, rows["name"].ne(""))


def _is_percent(rows: Rows, grounds: Grounds) -> "pd.Series[bool]":
    return rows["kind"].eq("persen") | rows["unit_of_measure"].map(_plain).isin(grounds.sense.percent_units)


def _at_first(rows: Rows, wrong: Rows, applies: "pd.Series[bool]", passed: "pd.Series[bool] | None" = None) -> Verdicts:
    """Points at each row's first wrong target."""
    lines, first = np.arange(len(rows)), wrong.to_numpy().argmax(axis=1)
    column = pd.Series(wrong.columns.to_numpy()[first], index=rows.index, dtype="object")
    value = pd.Series(rows[wrong.columns].to_numpy()[lines, first], index=rows.index)
    return Verdicts(~wrong.any(axis=1) if passed is None else passed, applies, value.map(shown), column)


def _worded(rows: Rows, columns: list[str], told: Callable[..., str], applies: "pd.Series[bool]") -> Verdicts:
    """Passed where nothing is told of the texts in these columns."""
    texts = zip(*(rows[column] for column in columns), strict=True)
    detail = pd.Series([told(*each) for each in texts], index=rows.index, dtype="object")
    return Verdicts(detail.eq(""), applies, detail)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
