"""What was reported before it was asked for, and the due quarters without a figure that it covers. Source (b)."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from rbworkflow.figures.formulas import FULL, Floats, Mask, within_range
from rbworkflow.figures.quarters import QUARTERS, Quarters

ENOUGH: Final = 1 - 1e-12
"""Amounts that add up to a target but for arithmetic noise reach it."""


@dataclass(frozen=True, eq=False)
class Early:
    """`reached`: results that reach the next target due; `begun`: those that do not.

    `covered`: due quarters without a figure of their own that an earlier result covers whole; `given[i, e, q]` is what
    of quarter e's result counts in quarter q.
    """

    reached: Mask
    begun: Mask
    covered: Mask
    given: Floats

    def value(self) -> Floats:
        """What counts in each covered quarter; NaN in the others."""
        return np.where(self.covered, self.given.sum(axis=1), np.nan)

    def from_before(self, first: int) -> Floats:
        """What counts in each quarter of results before the column `first`."""
        total: Floats = self.given[:, :first].sum(axis=1)
        return total


def early_results(quarters: Quarters) -> Early:
    """A sum's amounts are used up in the order of quarters; a mean's value covers the next due quarter only; a state
    covers each target it reaches. A due quarter is covered only where it has nothing of its own.
    """
    summed, valued = _summed(quarters), _valued(quarters)
    reached, covered, given = (
        np.where(quarters.is_sum if part.ndim == 2 else quarters.is_sum[:, :, None], part, other)  # noqa: PLR2004 - axes
        for part, other in zip(summed, valued, strict=True)
    )
    return Early(reached, quarters.is_ahead & ~reached, covered, given)


def _summed(quarters: Quarters) -> tuple[Mask, Mask, Floats]:
    """reached, covered and given, where amounts add up."""
    reached, covered, given = _nothing(quarters)
    left, following = np.zeros(quarters.target.shape), _next_target(quarters)
    for now in range(QUARTERS):
        ahead = quarters.is_ahead[:, now]
        left[ahead, now] = quarters.actual[ahead, now]
        reached[:, now] = ahead & (left.sum(axis=1) >= following[:, now] * ENOUGH)
        needed = np.where(_is_open(quarters)[:, now], quarters.target[:, now], np.nan)
        covered[:, now] = left.sum(axis=1) >= needed * ENOUGH
        needed = np.where(covered[:, now], needed, 0.0)
        for before in range(now):
            given[:, before, now] = np.minimum(left[:, before], needed)
            left[:, before] -= given[:, before, now]
            needed = needed - given[:, before, now]
    return reached, covered, given


def _valued(quarters: Quarters) -> tuple[Mask, Mask, Floats]:
    """reached, covered and given, where a value stands for itself; of several the newest covers."""
    reached, covered, given = _nothing(quarters)
    for before in range(QUARTERS):
        is_next = np.ones(len(reached), np.bool_)
        for later in range(before + 1, QUARTERS):
            is_due = quarters.due[:, later]
            reaches = quarters.is_ahead[:, before] & is_due & _reaches(quarters, before, later)
            reached[:, before] |= reaches & is_next
            covers = reaches & _is_open(quarters)[:, later] & (is_next | quarters.is_state[:, 0])
            given[covers, :, later] = 0.0
            given[covers, before, later] = quarters.actual[covers, before]
            covered[:, later] |= covers
            is_next &= ~is_due
    return reached, covered, given


def _nothing(quarters: Quarters) -> tuple[Mask, Mask, Floats]:
    count = len(quarters.target)
    reached, covered = (np.zeros((count, QUARTERS), np.bool_) for _ in range(2))
    return reached, covered, np.zeros((count, QUARTERS, QUARTERS))


def _is_open(quarters: Quarters) -> Mask:
    """Due quarters that report nothing usable; where less is better nothing stands in for them."""
    return quarters.due & ~quarters.has_actual & ~quarters.is_min


def _reaches(quarters: Quarters, before: int, later: int) -> Mask:
    actual, target = quarters.actual[:, before], quarters.target[:, later]
    low, high = quarters.bounds
    in_range = within_range(low[:, later], high[:, later], actual) >= FULL
    reaches: NDArray[np.bool_] = np.where(quarters.is_range[:, 0], in_range, actual >= target)
    return reaches


def _next_target(quarters: Quarters) -> Floats:
    """Of each quarter the next target after it; NaN where none follows."""
    following = np.full(quarters.target.shape, np.nan)
    for column in reversed(range(QUARTERS - 1)):
        after = column + 1
        following[:, column] = np.where(quarters.due[:, after], quarters.target[:, after], following[:, after])
    return following
