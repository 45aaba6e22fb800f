"""A table's columns as arrays of one type, each made once; a column the table lacks is empty in every row."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pandas import DataFrame

from rbworkflow.figures.formulas import Floats, Mask
from rbworkflow.validation.quarter_order import Ints
from rbworkflow.validation.words import Texts


class Columns:
    """A read-only view of a table, one entry per row."""

    def __init__(self, table: DataFrame) -> None:
        self.table = table.reset_index(drop=True)  # a part of a table still counts its rows from 0
        self._columns: dict[tuple[str, str], NDArray[Any]] = {}
        self._codes: dict[str, tuple[Ints, Texts]] = {}

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

    def has_text(self, name: str) -> Mask:
        """Where a column's text is not empty, whatever it says."""
        found: Mask = self.texts(name) != ""
        return found.astype(np.bool_)

    def _read(self, name: str, what: str, read: Callable[[Texts], NDArray[Any]]) -> NDArray[Any]:
        """What each text of a column is read as; each distinct one is read once."""
        key = (name, what)
        if key not in self._columns:
            codes, distinct = self._distinct(name)
            self._columns[key] = read(distinct)[codes]
        return self._columns[key]

    def _distinct(self, name: str) -> tuple[Ints, Texts]:
        """A column's distinct texts, and of each row which of them is its own."""
        if name not in self._codes:
            self._codes[name] = pd.factorize(self.texts(name))
        return self._codes[name]

    def _distinct_of(self, name: str, among: Mask) -> tuple[Ints, Texts]:
        """The same of some rows; where the whole column is known already, of what is known."""
        if name in self._codes:
            codes, distinct = self._codes[name]
            return codes[among], distinct
        return pd.factorize(self.texts(name)[among])

    def _column(self, name: str, dtype: str, absent: float | str | bool) -> NDArray[Any]:  # noqa: FBT001 - a value, no switch
        key = (name, dtype)
        if key not in self._columns:
            if name in self.table:
                self._columns[key] = _filled(self.table[name], dtype, absent)
            else:
                self._columns[key] = np.full(len(self), absent, dtype)
        return self._columns[key]


def _filled(column: "pd.Series[Any]", dtype: str, absent: float | str | bool) -> NDArray[Any]:  # noqa: FBT001 - a value, no switch
    """The column as an array of one type, `absent` where it holds nothing."""
    if dtype == "float64" or (nothing := column.isna().to_numpy()).sum() == 0:
        return column.to_numpy(dtype)
    values = column.to_numpy(object).copy()
    values[nothing] = absent
    return values.astype(dtype)
