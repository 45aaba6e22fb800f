"""From quarters to a semester or a year: one row per indicator, put together as its kind of target asks."""

import numpy as np
from numpy.typing import NDArray
from pandas import DataFrame

from rbworkflow.figures.achievement import AchievementStatus, judged, raw_achievement
from rbworkflow.figures.chosen import Chosen, any_of, flat, mean
from rbworkflow.figures.early import early_results
from rbworkflow.figures.formulas import FULL, Floats, within_range
from rbworkflow.figures.quarters import QUARTERS, laid_out
from rbworkflow.office.scoring import FiguresPolicy

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
    """One row per indicator, by position: its description, target and actual over `quarters`, and what it achieved.

    `progress` has the year's rows: results of earlier quarters count where their target falls due, and whether one is
    early depends on the targets to come. Only what `quarters` ask for is judged: TW IV by TW IV's figures, the year by
    the year's.

    jumlah: the sums (a*, the national portal). kumulatif: the state at the last quarter with a target, or later (b).
    rata_rata: the means over the quarters with a figure (b). A range: each quarter by its own bounds, capped, then the
    mean, also where it is of jumlah, since bounds do not add up; a kumulatif range in its last quarter only. Yes or no:
    all or nothing.

    Leaving out never pays. Where due quarters have no usable figure, the score of those that have one counts for their
    share of what was due: of the targets of a sum where more is better, of the quarters of everything else. For the
    rest the policy's `score_of_missing` stands. A blocked figure is as good as none.
    """
    rows = progress.sort_values(["position", "indicator_code", "quarter"], ignore_index=True)
    is_inside = rows["quarter"].isin(quarters)
    rows = rows[rows["indicator_code"].isin(rows.loc[is_inside, "indicator_code"])]
    laid = laid_out(rows)
    chosen = Chosen(
        laid, early_results(laid), np.isin(np.arange(1, QUARTERS + 1), quarters)[None, :], min(quarters) - 1
    )
    described = laid.terms[["indicator_code", *(name for name in DESCRIPTION if name in rows)]]
    actual = chosen.actual()
    table = described.reset_index(drop=True).assign(
        target=chosen.asked(laid.target),
        target_low=chosen.asked(laid.low),
        target_high=chosen.asked(laid.high),
        actual=actual,
        is_due=chosen.has_due,
        due_quarters=chosen.due.sum(axis=1),
        counted_quarters=chosen.usable.sum(axis=1),
        status=_status(chosen, actual),
    )
    return _scored(table, chosen, policy)


def _status(chosen: Chosen, actual: Floats) -> NDArray[np.object_]:
    """What became of each indicator; early where nothing but an early result answers for the period."""
    early, is_state, has_due = chosen.early, chosen.quarters.is_state, chosen.has_due
    is_counted = np.where(flat(is_state), ~np.isnan(actual), any_of(chosen.usable))
    is_covered = ~any_of((chosen.due & ~early.covered) | ~np.isnan(chosen.own))
    is_ahead = any_of(early.reached & chosen.is_chosen)
    is_blocked = any_of(np.where(is_state, chosen.last_due, chosen.due) & chosen.quarters.blocked)
    choices = {
        AchievementStatus.REACHED_EARLY: np.where(has_due, is_covered, is_ahead),
        AchievementStatus.COUNTED: has_due & is_counted,
        AchievementStatus.BLOCKED: is_blocked,
        AchievementStatus.MISSING: has_due,
        AchievementStatus.BEGUN: any_of(early.begun & chosen.is_chosen),
    }
    return np.select(
        [*choices.values()], [status.value for status in choices], default=AchievementStatus.NO_TARGET.value
    ).astype(object)


def _scored(table: DataFrame, chosen: Chosen, policy: FiguresPolicy) -> DataFrame:
    """The achievement over the quarters that have a figure, floored and capped, then multiplied by their share."""
    quarters, cap, missing = chosen.quarters, float(policy.cap_pct), float(policy.score_of_missing)
    raw = raw_achievement(table.assign(target=chosen.target_met()), negative_form=policy.negative_form)
    has_due = chosen.has_due
    raw = np.where(table["status"].eq(AchievementStatus.REACHED_EARLY).to_numpy() & ~has_due, FULL, raw)
    raw = np.where(flat(quarters.is_yes_no & ~quarters.is_state) & has_due, chosen.all_or_nothing(), raw)
    by_quarter = np.where(chosen.usable, within_range(*quarters.bounds, chosen.value), np.nan)
    is_mean = flat(quarters.is_range & ~quarters.is_state) & has_due
    counted = np.where(is_mean, mean(np.clip(by_quarter, 0.0, cap)), np.clip(raw, 0.0, cap))
    raw, share = np.where(is_mean, mean(by_quarter), raw), chosen.share()
    return judged(table, raw * share, counted * share + missing * (1.0 - share), policy)
