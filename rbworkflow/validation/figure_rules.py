"""Rules about the figure itself and about figure against target."""

import numpy as np

from rbworkflow.figures.achievement import SMALL_COUNT
from rbworkflow.figures.formulas import FULL, Floats, Mask
from rbworkflow.office.rule_words import RuleWords, words_of
from rbworkflow.validation.details import early_state, typed
from rbworkflow.validation.registry import limit_rule, rule
from rbworkflow.validation.rows import Rows
from rbworkflow.validation.words import says_percent

CLEAR_PERCENT = 10
"""From this target on, an actual of at most 1 percent looks like a fraction (0.85 for 85%)."""

SAME_DIGITS = 0.1
"""Powers of ten: figures up to a quarter apart have the same digits, as far as a shifted comma shows."""

_TELLING = 2
"""So many words of a measure tell whether it has parts."""


@rule("R01", detail=typed)
def is_no_number(rows: Rows) -> Mask:
    return rows.flags("is_unreadable") & ~rows.is_("kind", "ya_tidak")


@rule("R02", detail=typed)
def is_percent_for_something_counted(rows: Rows) -> Mask:
    """A percentage typed where the unit of measure is another: `100%` for `4 dokumen`."""
    is_counted = (rows.is_("kind", "jumlah") | rows.is_("kind", "waktu")) & ~says_percent(rows.texts("unit_of_measure"))
    return is_counted & rows.has_actual & says_percent(rows.texts("actual_text"))


@rule("R03")
def is_negative(rows: Rows) -> Mask:
    """Unless the plan itself goes below: a deviation, a decrease."""
    plan = np.fmin.reduce([rows.numbers(name) for name in ("target", "target_low", "baseline")])
    is_below: Mask = (rows.actual < 0) & ~(plan < 0)
    return is_below


@limit_rule("R04")
def is_beyond_one_hundred_percent(rows: Rows, limit: float) -> Mask:
    """So far beyond that it can only be a percent cell's multiple, unless the plan itself asks for more."""
    return rows.is_("kind", "persen") & (rows.actual > np.fmax(limit, rows.target))


@limit_rule("R34")
def is_more_than_the_whole(rows: Rows, limit: float) -> Mask:
    """More came than were invited, perhaps: to be told, unless the plan itself asks for more."""
    return rows.is_("kind", "persen") & (rows.actual > np.fmax(limit, rows.target))


@rule("R05")
def is_part_of_something_counted(rows: Rows) -> Mask:
    """Half a document; not where the plan's own target has decimals, a mean is reported, or the measure has parts."""
    is_count = rows.is_("kind", "jumlah") & _is_whole(rows.target) & _is_whole(rows.numbers("target_year"))
    is_part = is_count & ~_is_whole(rows.actual) & ~rows.is_("target_kind", "rata_rata")
    return is_part & ~rows.tells("unit_of_measure", _is_divisible, is_part)


@rule("R06", detail=typed)
def is_neither_yes_nor_no(rows: Rows) -> Mask:
    """Also where it was read as nothing at all."""
    is_other = rows.has_actual & ~np.isin(rows.actual, (0, 1))
    return rows.is_("kind", "ya_tidak") & (is_other | rows.flags("is_unreadable"))


@rule("R11", detail=early_state)
def is_result_without_target(rows: Rows) -> Mask:
    return rows.has_result & ~rows.is_due & ~rows.is_("polarity", "min")


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


@rule("R36")
def is_index_with_a_shifted_comma(rows: Rows) -> Mask:
    """`0,824` or `8,24` where 82,4 is meant: near the target but for a power of ten."""
    found = rows.is_("kind", "nilai") & rows.has_result & (rows.target > 0)
    places = np.flatnonzero(found)
    low, high = (rows.numbers(bound)[places] for bound in ("target_low", "target_high"))
    meant = np.where(np.isnan(low), rows.target[places], (low + high) / 2)
    powers = np.log10(rows.actual[places] / meant)
    found[places] = (np.round(powers) != 0) & (np.abs(powers - np.round(powers)) <= SAME_DIGITS)
    return found


def is_met(rows: Rows) -> Mask:
    """Where nothing was due, or what was due is there."""
    return ~(rows.is_due & (rows.achievement_pct < FULL))


def _is_divisible(measure: str, words: RuleWords) -> bool:
    """`JP`, `juta rupiah`, `orang-jam`: by its first words."""
    return any(word in words.divisible for word in words_of(measure)[:_TELLING])


def _can_be_over(rows: Rows) -> Mask:
    """Where less is better nothing is too good; small counts have a rule of their own."""
    return rows.is_due & ~rows.is_("polarity", "min") & ~_is_small_count(rows)


def _is_small_count(rows: Rows) -> Mask:
    return rows.is_("kind", "jumlah") & (rows.target < SMALL_COUNT)


def _is_whole(values: Floats) -> Mask:
    """Whole, or nothing."""
    return ~(values > np.floor(values))
