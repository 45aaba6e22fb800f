"""The quarters of a semester or a year: what they ask for, what of it can be used, and what it comes to."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from rbworkflow.figures.early import Early
from rbworkflow.figures.formulas import FULL, Floats, Mask, ratio
from rbworkflow.figures.quarters import Quarters


@dataclass(frozen=True, eq=False)
class Chosen:
    """`is_chosen` has a column for each quarter of the year, `first` is the first that is chosen."""

    quarters: Quarters
    early: Early
    is_chosen: Mask
    first: int

    @cached_property
    def due(self) -> Mask:
        return self.quarters.due & self.is_chosen

    @cached_property
    def has_due(self) -> Mask:
        """The indicators that any of the quarters asks for."""
        return any_of(self.due)

    @cached_property
    def usable(self) -> Mask:
        """Due quarters that have a figure, their own or an early one."""
        return self.due & (self.quarters.has_actual | self.early.covered)

    @cached_property
    def last_due(self) -> Mask:
        """Of each indicator the last quarter that asks for a result."""
        later = np.cumsum(self.due[:, ::-1], axis=1)[:, ::-1]
        last: Mask = self.due & (later == 1)
        return last

    @cached_property
    def own(self) -> Floats:
        """What was reported; where less is better a quarter without target neither allows nor forbids."""
        is_asked = self.quarters.due | ~self.quarters.is_min
        return np.where(self.is_chosen & is_asked, self.quarters.actual, np.nan)

    @cached_property
    def value(self) -> Floats:
        """The figure of each quarter, its own or an early one."""
        return np.where(self.quarters.has_actual, self.quarters.actual, self.early.value())

    def asked(self, targets: Floats) -> Floats:
        """The target of the whole, or one of its bounds."""
        asked = np.where(self.due, targets, np.nan)
        return self._by_kind(total(asked), total(np.where(self.last_due, targets, np.nan)), mean(asked))

    def target_met(self) -> Floats:
        """The target of the quarters that have a figure; what is not reported is left to `share`."""
        met = np.where(self.usable, self.quarters.target, np.nan)
        return self._by_kind(total(met), self.asked(self.quarters.target), mean(met))

    def actual(self) -> Floats:
        """The sum of what was reported, early amounts of an earlier period included; the state; or the mean."""
        before = np.where(self.due & self.early.covered, self.early.from_before(self.first), 0.0)
        summed = total(np.where(before > 0, np.nan_to_num(self.own) + before, self.own))
        averaged = np.where(self.has_due[:, None], np.where(self.usable, self.value, np.nan), self.own)
        return self._by_kind(summed, self._state(), mean(averaged))

    def share(self) -> Floats:
        """How much of what was due the figures stand for."""
        quarters = self.quarters
        is_by_target = quarters.is_sum & ~quarters.is_min
        weight = np.where(is_by_target, quarters.target, 1.0)
        met, asked = (np.where(part, weight, 0.0).sum(axis=1) for part in (self.usable, self.due))
        is_undivided = flat(quarters.is_state | quarters.is_yes_no) | ~self.has_due
        return np.where(is_undivided, 1.0, ratio(met, asked))

    def all_or_nothing(self) -> Floats:
        """Yes or no: 100 where each quarter that asks has the answer it asks for, else 0; NaN where none answered."""
        actual, target = self.quarters.actual, self.quarters.target
        is_met = np.where(self.quarters.is_min, actual <= target, actual >= target) | self.early.covered
        is_failed = any_of(self.due & ~is_met)
        return np.where(any_of(self.usable), np.where(is_failed, 0.0, FULL), np.nan)

    def _state(self) -> Floats:
        """The last state, not older than the last quarter that asks for one; a yes that comes later is no answer."""
        since = np.cumsum(self.last_due, axis=1) > 0
        stands = np.where(self.quarters.is_yes_no, self.last_due, since) | ~self.has_due[:, None]
        states = np.where(stands, self.own, np.nan)
        early = total(np.where(self.last_due & self.early.covered, self.early.value(), np.nan))
        return np.where(any_of(~np.isnan(states)), newest(states), early)

    def _by_kind(self, summed: Floats, state: Floats, averaged: Floats) -> Floats:
        """Of each indicator the one its kind of target asks for."""
        quarters = self.quarters
        return np.where(flat(quarters.is_sum), summed, np.where(flat(quarters.is_state), state, averaged))


def flat(column: Mask) -> Mask:
    """A column beside the quarters as one value for each indicator."""
    return column[:, 0]


def any_of(mask: Mask) -> Mask:
    """Of each indicator whether any quarter is in `mask`."""
    found: Mask = np.logical_or.reduce(mask, axis=1)
    return found


def total(values: Floats) -> Floats:
    """The sum of what is there; NaN where nothing is."""
    return np.where(any_of(~np.isnan(values)), np.nansum(values, axis=1), np.nan)


def mean(values: Floats) -> Floats:
    """The mean of what is there; NaN where nothing is."""
    return ratio(np.nansum(values, axis=1), (~np.isnan(values)).sum(axis=1).astype(np.float64))


def newest(values: Floats) -> Floats:
    """The last value that is there; NaN where none is."""
    last = values.shape[1] - 1 - np.argmax(~np.isnan(values)[:, ::-1], axis=1)
    found: Floats = values[np.arange(len(values)), last]
    return found
