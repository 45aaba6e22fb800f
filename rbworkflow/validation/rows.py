"""The progress table as arrays; what several rules ask is worked out once."""

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import Final

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pandas import DataFrame

from rbworkflow.figures.achievement import raw_achievement
from rbworkflow.figures.formulas import Floats, Mask
from rbworkflow.figures.quarters import due_rows
from rbworkflow.office.rule_words import RuleWords, shipped_words
from rbworkflow.validation.columns import Columns
from rbworkflow.validation.dates import Days, dates_to_come, newest_dates
from rbworkflow.validation.quarter_order import Ints, QuarterOrder
from rbworkflow.validation.telling import identifies_nothing, letters_of
from rbworkflow.validation.words import worths
from rbworkflow.validation.worth import Worth

TERMS: Final = ("kind", "polarity", "target_kind")
FIGURES: Final = ("kind", "polarity", "target", "target_low", "target_high", "actual")
NO_WORD: Final = -2
NEARLY_OVER: Final = 3
"""So many months before a quarter ends its forms may come."""


class Rows(Columns):
    """The progress table, and what of it several rules ask.

    `year` is the one reported on; `words` those of the rules, as they came with the program where none are told.
    """

    def __init__(
        self,
        table: DataFrame,
        today: date | None = None,
        *,
        year: int | None = None,
        words: RuleWords | None = None,
    ) -> None:
        super().__init__(table)
        self.today = today
        self.year = year
        self.words = words or shipped_words()
        self._terms = {name: _coded(table[name]) for name in TERMS}
        self._numbers = {
            name: {word: at for at, word in enumerate(terms.categories)} for name, terms in self._terms.items()
        }

    def worth(self, name: str) -> NDArray[np.int8]:
        """The Worth of each text of a column."""
        return self._read(name, "worth", lambda texts: worths(texts, self.words))

    def says(self, name: str, among: Mask | None = None) -> Mask:
        """Where a column's text is words, neither blank nor filler. Rules that ask about few rows say `among` which."""
        if among is None or (name, "worth") in self._columns:
            return self.worth(name) >= Worth.WORDS
        found = np.zeros(len(self), np.bool_)
        codes, distinct = self._distinct_of(name, among)
        found[among] = (worths(distinct, self.words) >= Worth.WORDS)[codes]
        return found

    def is_filler(self, name: str) -> Mask:
        """Where a column's text only fills the cell."""
        found: Mask = self.worth(name) == Worth.FILLER
        return found

    def tells(self, name: str, test: Callable[[str, RuleWords], bool], among: Mask) -> Mask:
        """Where, of the rows `among`, a column's text passes a test; each distinct text is tried once."""
        found = np.zeros(len(self), np.bool_)
        codes, distinct = self._distinct_of(name, among)
        is_there = np.bincount(codes, minlength=len(distinct)) > 0
        passes = np.zeros(len(distinct), np.bool_)
        passes[is_there] = [test(text, self.words) for text in distinct[is_there]]
        found[among] = passes[codes]
        return found

    def newest_dates(self, name: str) -> Days:
        """The newest date each text of a column names."""
        return self._read(name, "date", newest_dates)

    def dates_to_come(self, name: str) -> Days:
        """The newest date still to come that each text names as if it were over; none when the day is not told."""
        today = self.today
        if today is None:
            return np.full(len(self), np.datetime64("NaT"), "datetime64[D]")
        return self._read(name, "date to come", lambda texts: dates_to_come(texts, today, self.words))

    def is_before_today(self, name: str) -> Mask:
        """Where the newest date of a column is over; nowhere when the day is not told."""
        if self.today is None:
            return np.zeros(len(self), np.bool_)
        return self.newest_dates(name) < np.datetime64(self.today)

    @cached_property
    def year_told(self) -> int | None:
        """The year reported on; where it is not told, the newest whose last quarter here is over or nearly so."""
        if self.year is not None or self.today is None or not len(self):
            return self.year
        month = 3 * int(self.numbers("quarter").max())
        return self.today.year if month <= self.today.month + NEARLY_OVER else self.today.year - 1

    def is_(self, term: str, value: str) -> Mask:
        """Where the indicator's kind, polarity or target_kind is `value`."""
        column = self._terms[term]
        found: Mask = column.codes == self._numbers[term].get(value, NO_WORD)
        return found

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
    def has_evidence(self) -> Mask:
        """Something came that can be looked up; a mere claim in the form is nothing."""
        has_some = self.numbers("evidence_count") > 0
        is_told_only = has_some & self.has_result & ~self.has_text("evidence_names")
        return has_some & ~self.tells("evidence_text", identifies_nothing, is_told_only)

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
    def story(self) -> Ints:
        """A number for each unit's narrative, the same for texts that differ in numbers and marks only."""
        codes, distinct = self._distinct("narrative")
        letters = np.array([letters_of(text) for text in distinct.tolist()], object)[codes]
        story: Ints = pd.factorize(letters + "\n" + self.texts("unit_code"))[0].astype(np.int64)
        return story

    @cached_property
    def actual_before(self) -> Floats:
        """The newest figure of an earlier quarter: of this table, else the one approved before."""
        return self._order.newest_before(self.actual, otherwise=self.numbers("last_actual"))

    @cached_property
    def is_made_up(self) -> Mask:
        """A sum whose quarters so far together reach their targets together: done early, or caught up."""
        is_sum = self.is_("target_kind", "jumlah") & self.is_("polarity", "max") & ~self.is_("kind", "ya_tidak")
        ahead = np.fmax(self.numbers("earlier_actual") - self.numbers("earlier_target"), 0.0)
        so_far = self._order.so_far
        return is_sum & (so_far(self.actual) + ahead >= so_far(self.target))

    @cached_property
    def actual_so_far(self) -> Floats:
        """What the year's quarters up to each row come to together."""
        return self._order.so_far(self.actual) + np.nan_to_num(self.numbers("earlier_actual"))

    def any_of_indicator(self, mask: Mask) -> Mask:
        """Where any row of the same indicator is in `mask`."""
        return (np.bincount(self.indicator, weights=mask) > 0)[self.indicator]

    @cached_property
    def _order(self) -> QuarterOrder:
        return QuarterOrder(self.indicator, self.numbers("quarter"))

    @cached_property
    def _figures(self) -> DataFrame:
        return DataFrame({name: self._terms[name] if name in TERMS else self.table[name] for name in FIGURES})


def _coded(column: "pd.Series[str]") -> "pd.Categorical[str]":
    """A column of few distinct words, as numbers: comparing them costs next to nothing."""
    codes, words = pd.factorize(column.to_numpy(object))
    return pd.Categorical.from_codes(codes, pd.Index(words))
