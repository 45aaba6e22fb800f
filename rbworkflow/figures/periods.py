"""From quarters to a semester or a year: one row per indicator, put together as its kind of target asks."""

from pandas import DataFrame, Series

from rbworkflow.figures.achievement import blocked_rows, due_rows, with_achievement
from rbworkflow.office.model import FiguresPolicy

DESCRIPTION = (
    "position",
    "area_code",
    "unit_code",
    "activity",
    "indicator",
    "unit_of_measure",
    "kind",
    "polarity",
    "target_kind",
    "weight",
    "baseline",
    "target_year",
)
"""Columns that are the indicator's own, the same in each of its quarters; kept where the table has them."""


def by_period(progress: DataFrame, policy: FiguresPolicy, quarters: tuple[int, ...]) -> DataFrame:
    """One row per indicator, by position: its description, target and actual over `quarters`, and its achievement.

    jumlah: the sums (a*, the national portal). kumulatif: the state at the last quarter with a target, or later (b).
    rata_rata: the means over the quarters with a target (b); so too a range of jumlah, since bounds hold for each
    quarter and do not add up. A range's bounds are put together as its target is, so that a quarter counts with the
    bounds it was approved with, also where a later version of the plan moved them. Only quarters of the period are put
    together: TW IV is judged by TW IV's figures, the year by the year's.

    Leaving out never pays. What is reported of a sum or a mean stands against the full target, what is not reported
    adds nothing. A row is missing where nothing was reported; where the last state of a kumulatif was not (an earlier
    one does not stand in for it); and, for a sum or mean of which less is better, as soon as one quarter with a target
    was not. A blocked quarter with a target blocks the row; a blocked figure without a target is not used.
    """
    rows = progress[progress["quarter"].isin(quarters)]
    rows = rows.sort_values(["position", "indicator_code", "quarter"], ignore_index=True)
    described = rows.groupby("indicator_code", sort=False)[[c for c in DESCRIPTION if c in rows]].first()
    period = described.assign(**_put_together(rows, described))
    return with_achievement(period.reset_index(), policy)


def _put_together(rows: DataFrame, described: DataFrame) -> dict[str, "Series[float] | Series[bool]"]:
    """Target with its bounds, actual and is_blocked of each indicator of `described`, from its quarters."""
    due, blocked = Series(due_rows(rows)), Series(blocked_rows(rows))
    # Where less is better, a quarter without target neither allows nor forbids: its cases are no part of the sum.
    actual = rows["actual"].where(due | ~(blocked | rows["polarity"].eq("min")))
    by = rows["indicator_code"]
    targets = {name: _target(rows[name].where(due), by, described) for name in ("target", "target_low", "target_high")}
    has_gap = (due & actual.isna()).groupby(by, sort=False).any() & described["target_kind"].ne("kumulatif")
    reported = _by_kind(described, _total(actual, by), _last_state(rows, due, actual), _mean_actual(due, actual, by))
    return {
        **targets,
        "actual": reported.mask(described["polarity"].eq("min") & has_gap),
        "is_blocked": (due & blocked).groupby(by, sort=False).any(),
    }


def _target(asked: "Series[float]", by: "Series[str]", described: DataFrame) -> "Series[float]":
    """The target, or one of its bounds, from the quarters that ask for a result."""
    mean = _total(asked, by) / asked.groupby(by, sort=False).count()
    return _by_kind(described, _total(asked, by), _last(asked, by), mean)


def _by_kind(
    described: DataFrame, total: "Series[float]", state: "Series[float]", mean: "Series[float]"
) -> "Series[float]":
    """Of each indicator the one its kind of target asks for."""
    is_state = described["target_kind"].eq("kumulatif")
    is_sum = described["target_kind"].eq("jumlah") & described["polarity"].ne("rentang")
    return mean.mask(is_state, state).mask(is_sum, total)


def _total(values: "Series[float]", by: "Series[str]") -> "Series[float]":
    """The sum of what is there; NaN where nothing is."""
    return values.groupby(by, sort=False).sum(min_count=1)


def _last(values: "Series[float]", by: "Series[str]") -> "Series[float]":
    """The last value that is there."""
    return values.groupby(by, sort=False).last()


def _last_state(rows: DataFrame, due: "Series[bool]", actual: "Series[float]") -> "Series[float]":
    """The last actual, not older than the last quarter that asks for one."""
    by = rows["indicator_code"]
    last_due = rows["quarter"].where(due).groupby(by, sort=False).transform("max")
    return _last(actual.mask(rows["quarter"] < last_due), by)


def _mean_actual(due: "Series[bool]", actual: "Series[float]", by: "Series[str]") -> "Series[float]":
    """The mean over the quarters that ask for a result, an unreported one adding nothing; over all, if none asks."""
    asks = due.groupby(by, sort=False).transform("any")
    counted = actual.where(due | ~asks)
    divisor = (due | (~asks & actual.notna())).groupby(by, sort=False).sum()
    return _total(counted, by) / divisor
