"""A year's figures laid out: an indicator a row, a quarter a column."""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pandas import DataFrame

from rbworkflow.figures.formulas import Floats, Mask

QUARTERS: Final = 4
Ints = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Quarters:
    """`row` and `column` say where each row of the table went; a quarter that the table lacks is empty.

    `actual` is what can be used of what was reported: a blocked figure is as good as none.
    """

    terms: DataFrame
    row: Ints
    column: Ints
    target: Floats
    low: Floats
    high: Floats
    actual: Floats
    due: Mask
    blocked: Mask

    @property
    def bounds(self) -> tuple[Floats, Floats]:
        """The lower and the upper; a range without bounds is its target."""
        low, high = (np.where(np.isnan(bound), self.target, bound) for bound in (self.low, self.high))
        return low, high

    @property
    def has_actual(self) -> Mask:
        return ~np.isnan(self.actual)

    @cached_property
    def is_min(self) -> Mask:
        return self._is("polarity", "min")

    @cached_property
    def is_range(self) -> Mask:
        return self._is("polarity", "rentang") & ~self.is_yes_no

    @cached_property
    def is_yes_no(self) -> Mask:
        return self._is("kind", "ya_tidak")

    @cached_property
    def is_state(self) -> Mask:
        return self._is("target_kind", "kumulatif")

    @cached_property
    def is_sum(self) -> Mask:
        """Bounds hold for each quarter and do not add up: a range of jumlah is judged as a mean."""
        return self._is("target_kind", "jumlah") & ~self._is("polarity", "rentang")

    @property
    def is_ahead(self) -> Mask:
        """A result in a quarter that asks for none; where less is better nothing is early or begun."""
        return ~self.due & ~self.is_min & (self.actual > 0)

    def _is(self, term: str, value: str) -> Mask:
        """As a column, beside the quarters."""
        return self.terms[term].eq(value).to_numpy(np.bool_)[:, None]


def laid_out(progress: DataFrame) -> Quarters:
    """`progress`, at most one row per indicator and quarter, by first appearance of its indicators."""
    row, codes = pd.factorize(progress["indicator_code"])
    column = progress["quarter"].to_numpy(np.int64) - 1

    def wide(name: str) -> Floats:
        grid = np.full((len(codes), QUARTERS), np.nan)
        grid[row, column] = progress[name].to_numpy(np.float64)
        return grid

    def marked(mask: Mask) -> Mask:
        grid = np.zeros((len(codes), QUARTERS), np.bool_)
        grid[row, column] = mask
        return grid

    blocked = marked(blocked_rows(progress))
    return Quarters(
        terms=progress.drop_duplicates("indicator_code"),
        row=row.astype(np.int64),
        column=column,
        target=wide("target"),
        low=wide("target_low"),
        high=wide("target_high"),
        actual=np.where(blocked, np.nan, wide("actual")),
        due=marked(due_rows(progress)),
        blocked=blocked,
    )


def due_rows(table: DataFrame) -> Mask:
    """Rows that ask for a result: a target above zero, or, where less is better or a range is asked, any target.

    An empty cell is no target (a*); with polarity max a target of 0 asks for nothing either (a*); with polarity min
    it asks for no case at all (b).
    """
    target = table["target"].to_numpy(np.float64)
    return np.where(table["polarity"].eq("max"), target > 0, ~np.isnan(target)).astype(np.bool_)


def blocked_rows(table: DataFrame) -> Mask:
    """Rows whose figure must be corrected first; none where the table does not say."""
    if "is_blocked" not in table:
        return np.zeros(len(table), np.bool_)
    return table["is_blocked"].to_numpy(np.bool_)
