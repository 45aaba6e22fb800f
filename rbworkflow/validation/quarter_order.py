"""What an indicator said in the quarters before."""

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from rbworkflow.figures.formulas import Floats

Ints = NDArray[np.int64]


class QuarterOrder:
    """The rows of a table by indicator and quarter, wherever they stand in it."""

    def __init__(self, indicator: Ints, quarter: Floats) -> None:
        self._indicator = indicator
        self._order: Ints = np.lexsort((quarter, indicator))

    def so_far(self, values: Floats) -> Floats:
        """The sum of an indicator's values up to and with each row's quarter."""
        summed = np.cumsum(np.nan_to_num(values[self._order]))
        before = np.concatenate(([0.0], summed))[self._starts]
        total: Floats = (summed - before)[self._back]
        return total

    def newest_before(self, values: Floats, *, otherwise: Floats) -> Floats:
        """The newest value of an earlier quarter, else the row's `otherwise`."""
        ordered, places = values[self._order], np.arange(len(values))
        newest = np.maximum.accumulate(np.where(np.isnan(ordered), -1, places))
        before = np.concatenate(([-1], newest[:-1])) if len(values) else newest
        known = np.where(before >= self._starts, ordered[before], np.nan)
        return np.where(np.isnan(known), otherwise[self._order], known)[self._back]

    @cached_property
    def _back(self) -> Ints:
        """From that order back to the table's."""
        back = np.empty(len(self._order), np.int64)
        back[self._order] = np.arange(len(self._order))
        return back

    @cached_property
    def _starts(self) -> Ints:
        """In that order, where each row's indicator begins."""
        indicator = self._indicator[self._order]
        return np.searchsorted(indicator, indicator)
