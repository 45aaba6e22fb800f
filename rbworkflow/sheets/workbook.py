"""A workbook as plain values: all that other rooms need to know of a spreadsheet. Rows and columns count from 1."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import TypeAlias

from rbworkflow.sheets.addresses import Place, address

CellValue: TypeAlias = str | float | int | bool | date | datetime | time | timedelta | None


@dataclass(frozen=True)
class Merge:
    """Cells shown as one; only the first of them holds a value."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


@dataclass(frozen=True)
class LeftOut:
    """Text of which a part is struck out or stands above or below the line: what is left of a number, and that part.

    `unstruck` is what words say: all that is not struck out, None where nothing is.
    """

    kept: str
    left_out: str
    unstruck: str | None = None


@dataclass(frozen=True)
class Sheet:
    """One sheet, hidden ones too: `rows[0][0]` is A1 and all rows are equally long.

    A cell in error holds its error as text (`#DIV/0!`); a formula nobody has calculated yet holds None
    and its place is in `unvalued`. `percents` are the places shown as percentages: 0.85 there reads 85%.
    `left_out` are texts of which a part does not count. `worded` is what cells show whose format shows other than
    their number: `4 dokumen`, or `1,6 (isi sel 1600)` where that is another number. `links` are the web addresses that
    a click on a cell opens. `commented` are the places that bear somebody's comment, `boxed` those under a text box,
    `pictured` those that hold a picture, or lie under one.
    """

    name: str
    rows: tuple[tuple[CellValue, ...], ...]
    is_hidden: bool = False
    percents: frozenset[Place] = frozenset()
    unvalued: frozenset[Place] = frozenset()
    merges: tuple[Merge, ...] = ()
    left_out: Mapping[Place, LeftOut] = field(default_factory=dict)
    worded: Mapping[Place, str] = field(default_factory=dict)
    links: Mapping[Place, str] = field(default_factory=dict)
    commented: frozenset[Place] = frozenset()
    boxed: frozenset[Place] = frozenset()
    pictured: frozenset[Place] = frozenset()

    @property
    def row_count(self) -> int:
        return len(self.rows)

    @property
    def column_count(self) -> int:
        return len(self.rows[0]) if self.rows else 0

    def value(self, row: int, column: int) -> CellValue:
        """The value at a place; None outside the sheet."""
        if 1 <= row <= self.row_count and 1 <= column <= self.column_count:
            return self.rows[row - 1][column - 1]
        return None

    def shown_place(self, row: int, column: int) -> Place:
        """Where the value shown at a place is kept: the first cell of its merge, or the place itself."""
        return self._origins.get((row, column), (row, column))

    def merge_at(self, row: int, column: int) -> str:
        """The merged cells of which a place is one, `J11:J14`; empty where it stands alone."""
        first = self.shown_place(row, column)
        merges = (each for each in self.merges if (each.first_row, each.first_column) == first)
        return next((f"{address(*first)}:{address(each.last_row, each.last_column)}" for each in merges), "")

    @cached_property
    def _origins(self) -> Mapping[Place, Place]:
        return {
            (row, column): (merge.first_row, merge.first_column)
            for merge in self.merges
            for row in range(merge.first_row, min(merge.last_row, self.row_count) + 1)
            for column in range(merge.first_column, min(merge.last_column, self.column_count) + 1)
        }

    def labelled(self, label: str, *, within: int = 40) -> CellValue:
        """The first value to the right of the cell that says `label` (a colon after it is ignored), or None."""
        wanted = label.strip().casefold()
        for row in self.rows[:within]:
            texts = [str(value or "").strip().rstrip(":").strip().casefold() for value in row]
            if wanted in texts:
                return next(_filled(row[texts.index(wanted) + 1 :]), None)
        return None


@dataclass(frozen=True)
class Workbook:
    """All sheets of one file, in their order."""

    sheets: tuple[Sheet, ...]

    def sheet(self, name: str) -> Sheet | None:
        """The sheet of that name; capitals and spaces around it are forgiven."""
        wanted = name.strip().casefold()
        return next((sheet for sheet in self.sheets if sheet.name.strip().casefold() == wanted), None)


def _filled(values: tuple[CellValue, ...]) -> Iterator[CellValue]:
    return (value for value in values if value is not None and str(value).strip())
