"""Rules about what was said before: in earlier quarters, and in what officers approved."""

import numpy as np

from rbworkflow.figures.achievement import SMALL_COUNT
from rbworkflow.figures.formulas import FULL, Floats, Mask
from rbworkflow.validation.details import figure_before, number_of, text_of
from rbworkflow.validation.figure_rules import is_met
from rbworkflow.validation.registry import limit_rule, rule
from rbworkflow.validation.rows import Rows

NOISE = 1e-9
NEARLY = 0.02
"""As a share of the target."""
PLANNED_MARGIN = 1.2
"""Up to a fifth over its target a figure is as planned."""


@rule("R15", detail=figure_before)
def is_falling_though_cumulative(rows: Rows) -> Mask:
    """Where less is better, a state is meant to fall."""
    is_state = rows.is_("target_kind", "kumulatif") & ~rows.is_("polarity", "min")
    return is_state & (rows.actual < rows.actual_before - NOISE)


@rule("R35", detail=figure_before)
def is_increment_for_a_state(rows: Rows) -> Mask:
    """The quarters together are what this one was to reach: only what was added is told, it seems."""
    is_short = rows.is_due & (rows.achievement_pct < FULL) & rows.has_result & (rows.actual_before > 0)
    sums = (rows.actual_so_far, rows.actual_before + rows.actual)
    is_sum: Mask = np.logical_or.reduce([np.abs(each - rows.target) <= NEARLY * rows.target for each in sums])
    return is_sum & is_short & rows.is_("target_kind", "kumulatif") & rows.is_("polarity", "max")


@rule("R16", detail=number_of("previous_actual"))
def is_changed_after_approval(rows: Rows) -> Mask:
    approved = rows.numbers("previous_actual")
    is_same = np.abs(rows.actual - approved) <= NOISE
    return ~np.isnan(approved) & ~is_same & ~rows.flags("is_unreadable")


@limit_rule("R23", detail=figure_before)
def is_jump_from_last_quarter(rows: Rows, limit: float) -> Mask:
    return _is_jump(rows, rows.actual_before, limit)


@limit_rule("R24", detail=number_of("same_period_last_year"))
def is_jump_from_last_year(rows: Rows, limit: float) -> Mask:
    return _is_jump(rows, rows.numbers("same_period_last_year"), limit)


@rule("R32", at="solution", detail=text_of("last_follow_up"))
def is_promise_not_reported(rows: Rows) -> Mask:
    """A follow-up was planned in the last period, and nothing is said of it."""
    return rows.says("last_follow_up") & ~rows.says("solution")


def _is_jump(rows: Rows, before: Floats, limit: float) -> Mask:
    """Many times the figure before and well over the plan: what was planned is no surprise, what fell short is asked
    about already, a state that adds up grows, and small counts vary.
    """
    is_small = rows.is_("kind", "jumlah") & (before < SMALL_COUNT)
    is_planned = rows.actual <= PLANNED_MARGIN * rows.target
    is_many_times = (before > 0) & (rows.actual > limit * before)
    return is_many_times & ~is_planned & ~is_small & ~rows.is_("target_kind", "kumulatif") & is_met(rows)
