"""The progress table as arrays; what several rules ask is worked out once."""

import operator
from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import Any, Final

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pandas import DataFrame

from rbworkflow.figures.achievement import raw_achievement
from rbworkflow.figures.formulas import Floats, Mask
from rbworkflow.figures.quarters import due_rows
from rbworkflow.validation.words import Texts, Worth, newest_dates, worths

TERMS: Final = ("kind", "polarity", "target_kind")
FIGURES: Final = ("kind", "polarity", "target", "target_low", "target_high", "actual")
Ints = NDArray[np.int64]


class Rows:
    """A read-only view of the progress table, one entry per row. A column the table lacks is empty in every row."""

    def __init__(self, table: DataFrame, today: date | None = None) -> None:
        self.table = table.reset_index(drop=True)  # a part of a table still counts its rows from 0
        self.today = today
        self._terms = DataFrame({name: _coded(table[name]) for name in TERMS})
        self._columns: dict[tuple[str, str], NDArray[Any]] = {}

    def __len__(self) -> int:
        return len(self.table)

    def numbers(self, name: str) -> Floats:
        """A column of numbers; NaN where there is none."""
        return self._column(name, "float64", np.nan)

    def flags(self, name: str) -> Mask:
        return self._column(name, "bool", False)

    def texts(self, name: str) -> Texts:
        """A column of texts; "" where there is none."""
        return self._column(name, "object", "")

    def worth(self, name: str) -> NDArray[np.int8]:
        """The Worth of each text of a column."""
        key = (name, "worth")
        if key not in self._columns:
            self._columns[key] = worths(self.texts(name))
        return self._columns[key]

    def says(self, name: str, among: Mask | None = None) -> Mask:
        """Where a column's text is words, neither blank nor filler. Rules that ask about few rows say `among` which."""
        if among is None or (name, "worth") in self._columns:
            return self.worth(name) >= Worth.WORDS
        found = np.zeros(len(self), np.bool_)
        found[among] = worths(self.texts(name)[among]) >= Worth.WORDS
        return found

    def is_filler(self, name: str) -> Mask:
        """Where a column's text only fills the cell."""
        found: Mask = self.worth(name) == Worth.FILLER
        return found

    def has_text(self, name: str) -> Mask:
        """Where a column's text is not empty, whatever it says."""
        found: Mask = self.texts(name) != ""
        return found.astype(np.bool_)

    def newest_dates(self, name: str) -> NDArray[np.datetime64]:
        """The newest date each text of a column names."""
        key = (name, "date")
        if key not in self._columns:
            self._columns[key] = newest_dates(self.texts(name))
        return self._columns[key]

    def is_after_today(self, name: str) -> Mask:
        """Where a column names a date still to come; nowhere when the day is not told."""
        return self._is_dated(name, operator.gt)

    def is_before_today(self, name: str) -> Mask:
        """Where the newest date of a column is over; nowhere when the day is not told."""
        return self._is_dated(name, operator.lt)

    def is_(self, term: str, value: str) -> Mask:
        """Where the indicator's kind, polarity or target_kind is `value`."""
        return self._terms[term].eq(value).to_numpy()

    @cached_property
    def actual(self) -> Floats:
        return self.numbers("actual")

    @cached_property
    def target(self) -> Floats:
        return self.numbers("target")

    @cached_property
    def has_actual(self) -> Mask:
        return ~np.isnan(self.actual)

    @cached_property
    def has_result(self) -> Mask:
        """Something above zero was reported."""
        return self.actual > 0

    @cached_property
    def is_due(self) -> Mask:
        return due_rows(self._figures)

    @cached_property
    def achievement_pct(self) -> Floats:
        """Raw achievement by form 1; whether a target is met does not depend on the form."""
        return raw_achievement(self._figures, negative_form=1)

    @cached_property
    def indicator(self) -> Ints:
        """A number for each indicator, by first appearance."""
        return pd.factorize(self.texts("indicator_code"))[0].astype(np.int64)

    @cached_property
    def actual_before(self) -> Floats:
        """The newest figure of an earlier quarter: of this table, else the one approved before."""
        order = self._by_quarter
        actual, starts = self.actual[order], self._starts
        places = np.arange(len(self))
        newest = np.maximum.accumulate(np.where(np.isnan(actual), -1, places))
        before = np.concatenate(([-1], newest[:-1])) if len(self) else newest
        known = np.where(before >= starts, actual[before], np.nan)
        return np.where(np.isnan(known), self.numbers("last_actual")[order], known)[self._back]

    @cached_property
    def is_made_up(self) -> Mask:
        """A sum whose quarters so far together reach their targets together: done early, or caught up."""
        is_sum = self.is_("target_kind", "jumlah") & self.is_("polarity", "max") & ~self.is_("kind", "ya_tidak")
        return is_sum & (self._so_far(self.actual) >= self._so_far(self.target))

    def any_of_indicator(self, mask: Mask) -> Mask:
        """Where any row of the same indicator is in `mask`."""
        return (np.bincount(self.indicator, weights=mask) > 0)[self.indicator]

    def _is_dated(self, name: str, compare: Callable[..., Mask]) -> Mask:
        if self.today is None:
            return np.zeros(len(self), np.bool_)
        return compare(self.newest_dates(name), np.datetime64(self.today))

    def _so_far(self, values: Floats) -> Floats:
        """The sum of an indicator's values up to and with each row's quarter."""
        summed = np.cumsum(np.nan_to_num(values[self._by_quarter]))
        before = np.concatenate(([0.0], summed))[self._starts]
        return (summed - before)[self._back]

    @cached_property
    def _by_quarter(self) -> Ints:
        """The rows' places, sorted by indicator and quarter."""
        return np.lexsort((self.numbers("quarter"), self.indicator))

    @cached_property
    def _back(self) -> Ints:
        """From that order back to the table's."""
        back = np.empty(len(self), np.int64)
        back[self._by_quarter] = np.arange(len(self))
        return back

    @cached_property
    def _starts(self) -> Ints:
        """In that order, where each row's indicator begins."""
        indicator = self.indicator[self._by_quarter]
        return np.searchsorted(indicator, indicator)

    @cached_property
    def _figures(self) -> DataFrame:
        return DataFrame({name: self._terms[name] if name in TERMS else self.table[name] for name in FIGURES})

    def _column(self, name: str, dtype: str, absent: float | str | bool) -> NDArray[Any]:  # noqa: FBT001 - a value, no switch
        key = (name, dtype)
        if key not in self._columns:
            if name in self.table:
                self._columns[key] = _filled(self.table[name], dtype, absent)
            else:
                self._columns[key] = np.full(len(self), absent, dtype)
        return self._columns[key]


def _coded(column: "pd.Series[str]") -> "pd.Categorical[str]":
    """A column of few distinct words, as numbers: comparing them costs next to nothing."""
    codes, words = pd.factorize(column.to_numpy(object))
    return pd.Categorical.from_codes(codes, pd.Index(words))


def _filled(column: "pd.Series[Any]", dtype: str, absent: float | str | bool) -> NDArray[Any]:  # noqa: FBT001 - a value, no switch
    """The column as an array of one type, `absent` where it holds nothing."""
    if dtype == "float64" or (nothing := column.isna().to_numpy()).sum() == 0:
        return column.to_numpy(dtype)
    values = column.to_numpy(object).copy()
    values[nothing] = absent
    return values.astype(dtype)
