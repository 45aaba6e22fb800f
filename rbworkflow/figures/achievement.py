"""Achievement per row: which formula judges it, whether it counts, and what of it counts."""

from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray
from pandas import DataFrame

from rbworkflow.figures.early import early_results
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
from rbworkflow.figures.quarters import blocked_rows, due_rows, laid_out
from rbworkflow.office.scoring import FiguresPolicy

SMALL_COUNT: Final = 5
"""A count with a smaller target doubles or triples by one more document; that is no sign of a mistake."""


class AchievementStatus(StrEnum):
    """What became of a row."""

    COUNTED = "counted"
    REACHED_EARLY = "reached_early"
    """A result before it is asked for that reaches the next target due, or the quarter it covers; counts 100 (a*)."""
    BEGUN = "begun"
    """A result that is not asked for yet and reaches no target: shown, left out of every mean (b)."""
    NO_TARGET = "no_target"
    """Nothing asked and nothing usable reported: left out of every mean (a*)."""
    MISSING = "missing"
    """Asked for, not reported: scores the policy's `score_of_missing`."""
    BLOCKED = "blocked"
    """Reported, unusable: costs exactly what a missing one costs."""


def with_achievement(progress: DataFrame, policy: FiguresPolicy) -> DataFrame:
    """`progress` (one row per indicator and quarter; a year's rows, so that early results find their targets) with
    what each quarter achieved.

    Needs: indicator_code, quarter, kind, polarity, target_kind, target, target_low, target_high, actual; `is_blocked`
    where there is one. Adds `is_due` (the quarter asks for a result), `status` (AchievementStatus), `due_quarters` and
    `counted_quarters` (asked for; asked for and usable), and what `judged` adds.
    """
    quarters = laid_out(progress)
    early = early_results(quarters)
    place = (quarters.row, quarters.column)
    due, covered = quarters.due[place], early.covered[place]
    status = _status(progress, due, covered, early.reached[place], early.begun[place])
    raw = raw_achievement(progress, negative_form=policy.negative_form)
    raw = np.where(status == AchievementStatus.REACHED_EARLY, FULL, raw)
    counted = np.clip(raw, 0.0, float(policy.cap_pct))
    usable = due & (covered | quarters.has_actual[place])
    added = {"is_due": due, "status": status, "due_quarters": due.astype(int), "counted_quarters": usable.astype(int)}
    return judged(progress.assign(**added), raw, counted, policy)


def judged(table: DataFrame, raw: Floats, counted: Floats, policy: FiguresPolicy) -> DataFrame:
    """`table`, with its `status`, and what its rows achieved, NaN where nothing is judged: `achievement_pct` (percent,
    raw) and `counted_pct` (what of it counts).

    Adds `needs_check` (raw above policy.check_pct, (b)) and `is_suspicious` (raw at or above policy.suspicious_pct,
    (a*)). Both marks only show a row: it counts all the same, capped. Where less is better nothing is too good, and a
    small count is never marked.
    """
    is_judged = table["status"].isin([AchievementStatus.COUNTED, AchievementStatus.REACHED_EARLY]).to_numpy()
    achieved = np.where(is_judged, raw, np.nan)
    marked = np.where(_can_be_over(table), achieved, np.nan)
    return table.assign(
        achievement_pct=achieved,
        counted_pct=np.where(is_judged, counted, np.nan),
        needs_check=marked > float(policy.check_pct),
        is_suspicious=marked >= float(policy.suspicious_pct),
    )


def raw_achievement(table: DataFrame, *, negative_form: int) -> Floats:
    """Percent, unrounded and uncapped: the formula each row's polarity and kind ask for; NaN where a row asks for
    nothing or has no actual.
    """
    target, actual, low, high = (_floats(table, name) for name in ("target", "actual", "target_low", "target_high"))
    is_min, is_range = table["polarity"].eq("min"), table["polarity"].eq("rentang")
    negative = less_is_better_form_1 if negative_form == 1 else less_is_better_form_2
    cases = {
        "not due": (~due_rows(table), np.full(len(table), np.nan)),
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


def _status(table: DataFrame, due: Mask, covered: Mask, reached: Mask, begun: Mask) -> NDArray[np.object_]:
    """A blocked figure stays blocked also where nothing is asked, or an early result stands in for it."""
    actual = _floats(table, "actual")
    is_said = due | ~np.isnan(actual) | _flags(table, "is_unreadable")
    choices = {
        AchievementStatus.BLOCKED: blocked_rows(table) & is_said,
        AchievementStatus.REACHED_EARLY: covered | reached,
        AchievementStatus.MISSING: due & np.isnan(actual),
        AchievementStatus.COUNTED: due,
        AchievementStatus.BEGUN: begun,
    }
    return np.select(
        [*choices.values()], [status.value for status in choices], default=AchievementStatus.NO_TARGET.value
    ).astype(object)


def _can_be_over(table: DataFrame) -> Mask:
    is_small = table["kind"].eq("jumlah").to_numpy() & (_floats(table, "target") < SMALL_COUNT)
    return ~is_small & table["polarity"].ne("min").to_numpy()


def _floats(table: DataFrame, name: str) -> Floats:
    return table[name].to_numpy(np.float64)


def _flags(table: DataFrame, name: str) -> Mask:
    return table[name].to_numpy(np.bool_) if name in table else np.zeros(len(table), np.bool_)


def _or(values: Floats, instead: Floats) -> Floats:
    return np.where(np.isnan(values), instead, values)
