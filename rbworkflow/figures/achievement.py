"""Achievement per row: which formula judges it, whether it counts, and what of it counts."""

from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray
from pandas import DataFrame

from rbworkflow.figures.formulas import (
    FULL,
    Floats,
    Mask,
    less_is_better_form_1,
    less_is_better_form_2,
    more_is_better,
    none_allowed,
    within_range,
    yes_or_no,
)
from rbworkflow.office.model import FiguresPolicy

SMALL_COUNT: Final = 5
"""A count with a smaller target doubles or triples by one more document; that is no sign of a mistake."""


class AchievementStatus(StrEnum):
    """What became of a row."""

    COUNTED = "counted"
    REACHED_EARLY = "reached_early"
    """A result in a period without target; counts 100 (a*)."""
    NO_TARGET = "no_target"
    """Nothing asked and nothing usable reported: left out of every mean (a*)."""
    MISSING = "missing"
    """Asked for, not reported: scores the policy's `score_of_missing`."""
    BLOCKED = "blocked"
    """Asked for, reported, unusable: scores the same."""


def with_achievement(progress: DataFrame, policy: FiguresPolicy) -> DataFrame:
    """`progress` (one row per indicator and quarter, or one per indicator from `by_period`) with what it achieved.

    Needs: kind, polarity, target, target_low, target_high, actual; `is_blocked` where there is one. Adds
    `is_due` (the period asks for a result), `status` (Status), `achievement_pct` (percent, raw; NaN where nothing is
    judged), `counted_pct` (floored at 0, capped at policy.cap_pct; NaN where the row does not count),
    `needs_check` (raw above policy.check_pct, (b)) and `is_suspicious` (raw at or above policy.suspicious_pct, (a*)).
    Both marks only show a row: it counts all the same, capped. Where less is better nothing is too good, and a small
    count is never marked.
    """
    due, blocked = due_rows(progress), blocked_rows(progress)
    raw = raw_achievement(progress, negative_form=policy.negative_form)
    status = _status(progress, due, blocked)
    judged = np.where(np.isin(status, [AchievementStatus.COUNTED, AchievementStatus.REACHED_EARLY]), raw, np.nan)
    marked = np.where(_can_be_over(progress), judged, np.nan)
    return progress.assign(
        is_due=due,
        status=status,
        achievement_pct=judged,
        counted_pct=np.clip(judged, 0.0, float(policy.cap_pct)),
        needs_check=marked > float(policy.check_pct),
        is_suspicious=marked >= float(policy.suspicious_pct),
    )


def due_rows(table: DataFrame) -> Mask:
    """Rows that ask for a result: a target above zero, or, where less is better or a range is asked, any target.

    An empty cell is no target (a*); with polarity max a target of 0 asks for nothing either (a*); with polarity min
    it asks for no case at all (b).
    """
    target = _floats(table, "target")
    return np.where(table["polarity"].eq("max"), target > 0, ~np.isnan(target)).astype(np.bool_)


def blocked_rows(table: DataFrame) -> Mask:
    """Rows whose figure must be corrected first; none where the table does not say."""
    if "is_blocked" not in table:
        return np.zeros(len(table), np.bool_)
    return table["is_blocked"].to_numpy(np.bool_)


def raw_achievement(table: DataFrame, *, negative_form: int) -> Floats:
    """Percent, unrounded and uncapped: the formula each row's polarity and kind ask for, NaN without an actual.

    A result in a row that asks for none is 100 where more is better (reached early, (a*)). Where less is better a case
    in a quarter without target is neither met nor missed: NaN.
    """
    target, actual, low, high = (_floats(table, name) for name in ("target", "actual", "target_low", "target_high"))
    due, is_min, is_range = due_rows(table), table["polarity"].eq("min"), table["polarity"].eq("rentang")
    negative = less_is_better_form_1 if negative_form == 1 else less_is_better_form_2
    cases = {
        "not due": (~due, np.where((actual > 0) & ~is_min, FULL, np.nan)),
        "yes or no": (table["kind"].eq("ya_tidak"), yes_or_no(target, actual, less_is_better=is_min.to_numpy())),
        "range": (is_range, within_range(_or(low, target), _or(high, target), actual)),
        "no case allowed": (is_min & (target == 0), none_allowed(actual)),
        "less is better": (is_min, negative(target, actual)),
    }
    chosen = np.select(
        [np.asarray(condition) for condition, _ in cases.values()],
        [percent for _, percent in cases.values()],
        default=more_is_better(target, actual),
    )
    return np.where(np.isnan(actual), np.nan, chosen)


def _status(table: DataFrame, due: Mask, blocked: Mask) -> NDArray[np.object_]:
    actual = _floats(table, "actual")
    is_early = ~blocked & (actual > 0) & table["polarity"].ne("min").to_numpy()
    choices = (
        AchievementStatus.BLOCKED,
        AchievementStatus.MISSING,
        AchievementStatus.COUNTED,
        AchievementStatus.REACHED_EARLY,
    )
    conditions = [due & blocked, due & np.isnan(actual), due, is_early]
    return np.select(
        conditions, [choice.value for choice in choices], default=AchievementStatus.NO_TARGET.value
    ).astype(object)


def _can_be_over(table: DataFrame) -> Mask:
    is_small = table["kind"].eq("jumlah").to_numpy() & (_floats(table, "target") < SMALL_COUNT)
    return ~is_small & table["polarity"].ne("min").to_numpy()


def _floats(table: DataFrame, name: str) -> Floats:
    return table[name].to_numpy(np.float64)


def _or(values: Floats, instead: Floats) -> Floats:
    return np.where(np.isnan(values), instead, values)
