"""Rules about what was asked for and did not come, and about cases that should not have been."""

from typing import Final

import numpy as np

from rbworkflow.figures.formulas import Mask
from rbworkflow.validation.accounting import is_accounted_for, says_why
from rbworkflow.validation.figure_rules import (
    is_fraction_for_percent,
    is_index_with_a_shifted_comma,
    is_negative,
    is_part_of_something_counted,
)
from rbworkflow.validation.history_rules import is_increment_for_a_state
from rbworkflow.validation.registry import limit_rule, rule
from rbworkflow.validation.rows import Rows

WRONG: Final = (
    is_negative,
    is_part_of_something_counted,
    is_fraction_for_percent,
    is_index_with_a_shifted_comma,
    is_increment_for_a_state,
)
"""A figure of which any of these is asked is not yet a shortfall."""


@rule("R12", at="obstacle")
def is_case_where_none_was_allowed(rows: Rows) -> Mask:
    """A target of zero cases, one case or more, and no word on why and what was done or comes next."""
    is_case = _is_case(rows)
    is_handled = says_why(rows, is_case) & rows.says("solution", is_case)
    return is_case & ~is_handled & ~is_accounted_for(rows, is_case)


@rule("R18")
def is_due_without_result(rows: Rows) -> Mask:
    """What was done early is there already; an excess elsewhere makes up for no empty quarter.

    Where the form has lost the quarter's column, that is asked for, once.
    """
    is_empty = rows.is_due & ~rows.has_actual & ~rows.flags("is_unreadable") & ~rows.flags("is_covered")
    has_no_cell = rows.tells("cell", lambda text, _words: not text, is_empty)
    is_columnless = rows.tells("sheet", lambda text, _words: bool(text), has_no_cell)
    return is_empty & ~is_columnless & ~is_accounted_for(rows, is_empty)


@rule("R41")
def is_zero_over_an_early_result(rows: Rows) -> Mask:
    """What was done early counts only where its quarter says nothing: a zero stands in its way."""
    is_zero: Mask = rows.actual == 0
    return is_zero & rows.is_due & rows.flags("is_covered")


@limit_rule("R19", at="obstacle")
def is_shortfall_without_reason(rows: Rows, limit: float) -> Mask:
    """Below the target, without obstacle and follow-up; a figure that looks wrong is asked about itself first."""
    is_elsewhere = rows.is_made_up | rows.flags("is_covered") | _is_case(rows)
    is_short = rows.is_due & (rows.achievement_pct < limit) & ~is_elsewhere
    is_doubtful: Mask = np.logical_or.reduce([looks_wrong(rows) for looks_wrong in WRONG])
    return ~is_doubtful & is_short & ~is_accounted_for(rows, is_short)


def _is_case(rows: Rows) -> Mask:
    return rows.is_("polarity", "min") & (rows.target <= 0) & rows.has_result
