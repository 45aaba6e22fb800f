"""The formulas of achievement, each over arrays of one shape, in percent, unrounded and uncapped.

Every formula names its source's mark: (a) an official document says so, (a*) seen in a third party's form or code,
(b) common practice, a default. Arrays are float64; NaN in, NaN out. Nothing here decides whether a row is judged.
"""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float64]
Mask: TypeAlias = NDArray[np.bool_]

FULL = 100.0


def more_is_better(target: Floats, actual: Floats) -> Floats:
    """Positive polarity: R / T x 100. Source (a): performance guides of ministries and KPU reports; target above 0."""
    return ratio(actual, target) * FULL


def less_is_better_form_1(target: Floats, actual: Floats) -> Floats:
    """Negative polarity, form 1, the default: (1 + (1 - R / T)) x 100 = (2T - R) / T x 100.

    Source (a): a published guide (target 7, actual 6.5 -> 107.14; target 8, actual 9 -> 87.5). Target above 0.
    """
    return ratio(2 * target - actual, target) * FULL


def less_is_better_form_2(target: Floats, actual: Floats) -> Floats:
    """Negative polarity, form 2: T / R x 100, at most 100; R = 0 gives 100. Source (a*)."""
    return np.where(actual == 0, FULL, np.minimum(ratio(target, actual) * FULL, FULL))


def none_allowed(actual: Floats) -> Floats:
    """Negative polarity with a target of zero (no case at all): 100 if R = 0, else 0. Source (b)."""
    return np.where(np.isnan(actual), np.nan, np.where(actual == 0, FULL, 0.0))


def within_range(low: Floats, high: Floats, actual: Floats) -> Floats:
    """A range as target: inside it 100; above, R against the upper bound; below, R against the lower. Source (a).

    Above the range the raw value is above 100, as in the source; the cap decides what of it counts. Beyond a bound of
    zero nothing can be measured: 0 (b), as for a case where none is allowed.
    """
    bound = np.where(actual > high, high, low)
    outside = np.where(bound == 0, 0.0, more_is_better(bound, actual))
    return np.where((actual >= low) & (actual <= high), FULL, outside)


def yes_or_no(target: Floats, actual: Floats, *, less_is_better: Mask) -> Floats:
    """Yes (1) or no (0): 100 where the answer is what the target asks, else 0. Source (b).

    Over several quarters all answers asked for must be there: three yeses of four are 0, not 75.
    """
    is_met = np.where(less_is_better, actual <= target, actual >= target)
    return np.where(np.isnan(actual) | np.isnan(target), np.nan, np.where(is_met, FULL, 0.0))


def ratio(numerator: Floats, denominator: Floats) -> Floats:
    """The quotient, NaN where the denominator is 0: a quarter without target is never divided by."""
    return numerator / np.where(denominator == 0, np.nan, denominator)
