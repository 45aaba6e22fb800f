"""Rules about the figure itself and about figure against target."""

import numpy as np

from rbworkflow.figures.achievement import SMALL_COUNT
from rbworkflow.figures.formulas import FULL, Floats, Mask
from rbworkflow.validation.details import early_state, typed
from rbworkflow.validation.registry import limit_rule, rule
from rbworkflow.validation.rows import Rows
from rbworkflow.validation.words import says_percent

CLEAR_PERCENT = 10
"""From this target on, an actual of at most 1 percent looks like a fraction (0.85 for 85%)."""


@rule("R01", detail=typed)
def is_no_number(rows: Rows) -> Mask:
    return rows.flags("is_unreadable")


@rule("R02", detail=typed)
def is_percent_for_something_counted(rows: Rows) -> Mask:
    """A percentage typed where the unit of measure is another: `100%` for `4 dokumen`."""
    is_counted = rows.is_("kind", "jumlah") | rows.is_("kind", "waktu")
    return is_counted & rows.has_actual & says_percent(rows.texts("actual_text"))


@rule("R03")
def is_negative(rows: Rows) -> Mask:
    return rows.actual < 0


@limit_rule("R04")
def is_beyond_one_hundred_percent(rows: Rows, limit: float) -> Mask:
    """Unless the plan itself asks for more."""
    return rows.is_("kind", "persen") & (rows.actual > np.fmax(limit, rows.target))


@rule("R05")
def is_part_of_something_counted(rows: Rows) -> Mask:
    """Half a document; not where the plan's own target has decimals."""
    is_count = rows.is_("kind", "jumlah") & _is_whole(rows.target) & _is_whole(rows.numbers("target_year"))
    return is_count & ~_is_whole(rows.actual)


@rule("R06")
def is_neither_yes_nor_no(rows: Rows) -> Mask:
    return rows.is_("kind", "ya_tidak") & rows.has_actual & ~np.isin(rows.actual, (0, 1))


@rule("R11", detail=early_state)
def is_result_without_target(rows: Rows) -> Mask:
    return rows.has_result & ~rows.is_due & ~rows.is_("polarity", "min")


@rule("R12", at="obstacle")
def is_case_where_none_was_allowed(rows: Rows) -> Mask:
    """A target of zero cases, one case or more, and no word on why and what next."""
    is_case = rows.is_("polarity", "min") & (rows.target <= 0) & rows.has_result
    return is_case & ~_is_accounted_for(rows, is_case)


@rule("R18")
def is_due_without_result(rows: Rows) -> Mask:
    """What was done early is there already; an excess elsewhere makes up for no empty quarter."""
    is_empty = ~rows.has_actual & ~rows.flags("is_unreadable")
    return rows.is_due & is_empty & ~rows.flags("is_covered")


@limit_rule("R19", at="obstacle")
def is_shortfall_without_reason(rows: Rows, limit: float) -> Mask:
    """Below the target, without obstacle and follow-up; a figure that looks wrong is asked about itself first."""
    is_short = rows.is_due & (rows.achievement_pct < limit) & ~rows.is_made_up
    is_doubtful = is_negative(rows) | is_part_of_something_counted(rows) | is_fraction_for_percent(rows)
    return is_short & ~is_doubtful & ~_is_accounted_for(rows, is_short)


@limit_rule("R20")
def is_out_of_proportion(rows: Rows, limit: float) -> Mask:
    return _can_be_over(rows) & (rows.achievement_pct >= limit)


@limit_rule("R21")
def is_far_over_target(rows: Rows, limit: float) -> Mask:
    return _can_be_over(rows) & (rows.achievement_pct > limit)


@limit_rule("R22")
def is_many_times_a_small_target(rows: Rows, limit: float) -> Mask:
    """`100` where one document was asked: a percentage in the place of a count."""
    return rows.is_due & _is_small_count(rows) & (rows.actual >= limit * rows.target) & ~rows.is_("polarity", "min")


@rule("R25")
def is_fraction_for_percent(rows: Rows) -> Mask:
    """Where less is better, half a percent is what was hoped for."""
    is_fraction = rows.has_result & (rows.actual <= 1) & ~rows.is_("polarity", "min")
    return rows.is_("kind", "persen") & is_fraction & (rows.target >= CLEAR_PERCENT)


def is_met(rows: Rows) -> Mask:
    """Where nothing was due, or what was due is there."""
    return ~(rows.is_due & (rows.achievement_pct < FULL))


def _is_accounted_for(rows: Rows, among: Mask) -> Mask:
    return rows.says("obstacle", among) & rows.says("follow_up", among)


def _can_be_over(rows: Rows) -> Mask:
    """Where less is better nothing is too good; small counts have a rule of their own."""
    return rows.is_due & ~rows.is_("polarity", "min") & ~_is_small_count(rows)


def _is_small_count(rows: Rows) -> Mask:
    return rows.is_("kind", "jumlah") & (rows.target < SMALL_COUNT)


def _is_whole(values: Floats) -> Mask:
    """Whole, or nothing."""
    return ~(values > np.floor(values))
