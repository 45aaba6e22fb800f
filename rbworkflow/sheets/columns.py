"""Finding a table in a sheet by its header's words, and reading its cells."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

import pandas as pd

from rbworkflow.finding import Finding, Severity
from rbworkflow.sheets.addresses import Place, address
from rbworkflow.sheets.cells import NumberRead, as_text, read_number, read_yes_no
from rbworkflow.sheets.column_maps import ColumnKind, ColumnMap, SheetColumn
from rbworkflow.sheets.headers import Header, find_header
from rbworkflow.sheets.quantities import ANYTHING, IN_PERCENT, Doubt, Quantity
from rbworkflow.sheets.table_body import POSITION, TableBody, shown_text, table_body
from rbworkflow.sheets.table_findings import NAMED_AT_MOST, cell_finding, table_findings
from rbworkflow.sheets.workbook import CellValue, LeftOut, Sheet
from rbworkflow.wording import listed_at_most

__all__ = ["ColumnKind", "ColumnMap", "FoundTable", "SheetColumn", "find_table"]

SAID_BESIDE: Final = "K06"
STRUCK_OUT: Final = "K07"
PICTURED: Final = "K11"
BEYOND: Final = "K12"


@dataclass(frozen=True, eq=False)
class FoundTable:
    """A table found in a sheet by its header; its rows are read when they are asked for, since many maps are tried."""

    sheet: Sheet
    header: Header
    column_map: ColumnMap

    @property
    def header_row(self) -> int:
        return self.header.last_row

    @property
    def columns(self) -> Mapping[str, int]:
        """The columns that the sheet has, by our name."""
        return self.header.columns

    @property
    def headings(self) -> Mapping[str, str]:
        """Each column's own heading in the sheet, of a header in several rows joined from the top."""
        return self.header.headings

    @property
    def unknown(self) -> tuple[str, ...]:
        """The headers that this map does not know."""
        return tuple(text for text, _ in self.header.unknown)

    @property
    def lacking(self) -> tuple[str, ...]:
        """The columns that its map requires and the sheet does not have."""
        return tuple(
            each.name for each in self.column_map.columns if each.is_required and each.name not in self.columns
        )

    @property
    def goodness(self) -> int:
        """The columns understood, less those that are lacking or strange."""
        return len(self.columns) - len(self.lacking) - len(self.unknown)

    @property
    def rows(self) -> tuple[int, ...]:
        """The sheet's rows, without those in which all our columns are empty."""
        return self._body.rows

    @property
    def carried(self) -> Mapping[tuple[int, str], int]:
        """The sheet's row from which an empty cell (index, name) took its value."""
        return self._body.carried

    @cached_property
    def frame(self) -> pd.DataFrame:
        """Text as people see it, one column per name of the map (empty where the sheet has no such column), and
        `_row`, the row's number in the sheet.
        """
        frame = pd.DataFrame(self._body.texts, columns=[each.name for each in self.column_map.columns], dtype=str)
        frame["_row"] = pd.Series(self.rows, dtype="int64")
        return frame

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with the columns, and with cells that hold no text."""
        return tuple(table_findings(self.sheet, self.header, self.column_map, self.rows))

    @property
    def said_beside(self) -> list[Finding]:
        """That nobody reads the rows' comments and text boxes."""
        asides = [aside for index in range(len(self.rows)) for aside in self.asides(index)]
        if not asides:
            return []
        what = f"Catatan pada sel {listed_at_most(asides, NAMED_AT_MOST)} tidak dibaca."
        todo = "Bila isinya mengubah yang tertulis, betulkan isi selnya."
        return [cell_finding(SAID_BESIDE, Severity.NOTE, self.sheet, asides[0].partition(" ")[0], what, todo)]

    @property
    def said(self) -> list[Finding]:
        """All that is to be told of a table of which rows that are struck out are not read."""
        return [*self.findings, *self.said_beside, *self.said_of_struck]

    @property
    def said_of_struck(self) -> list[Finding]:
        """That rows which are struck out whole are not read, of those who read none."""
        rows = [self.rows[index] for index in range(len(self.rows)) if self.is_struck_out(index)]
        if not rows:
            return []
        named = listed_at_most([str(row) for row in rows], NAMED_AT_MOST)
        what = f"Baris {named} dicoret seluruhnya dan tidak dibaca."
        todo = "Bila baris itu masih berlaku, hapus coretannya."
        return [cell_finding(STRUCK_OUT, Severity.NOTE, self.sheet, address(rows[0], 1), what, todo)]

    @cached_property
    def _body(self) -> TableBody:
        return table_body(self.sheet, self.header, self.column_map)

    def text(self, index: int, name: str) -> str:
        """What a cell shows, or shows from above; empty where the sheet has no such column."""
        return self._body.texts[index][self._order[name]] if name in self.columns else ""

    def own_texts(self, index: int) -> dict[str, str]:
        """What the row's cells say themselves, without what is carried down from above."""
        texts = ((name, self.text(index, name)) for name in self.columns)
        return {name: text for name, text in texts if text and (index, name) not in self.carried}

    @cached_property
    def _order(self) -> dict[str, int]:
        return {column.name: place for place, column in enumerate(self.column_map.columns)}

    def value(self, index: int, name: str) -> CellValue:
        """The stored value behind `frame.loc[index, name]`."""
        if name not in self.columns:
            return None
        row, column = self._place(index, name)
        return self.sheet.value(row, column)

    def number(self, index: int, name: str, quantity: Quantity | None = None) -> NumberRead:
        """The number in a cell; what it counts is the column's kind unless the caller knows better.

        A number shown in several rows because its cell is merged belongs to the first of them.
        """
        if quantity is None:
            quantity = IN_PERCENT if self.column_map.column(name).kind is ColumnKind.PERCENT else ANYTHING
        is_percent_cell = name in self.columns and self._place(index, name) in self.sheet.percents
        vocabulary = self.column_map.vocabulary
        value = self._kept_value(index, name)
        read = read_number(value, quantity, is_percent_cell=is_percent_cell, vocabulary=vocabulary)
        shown = self._worded(index, name)
        if shown and (said := read_number(shown, quantity, vocabulary=vocabulary)) != read:
            read = NumberRead(doubt=Doubt.SHOWN, understood=said.understood)
        return self._doubted(index, name, read)

    def answer(self, index: int, name: str) -> NumberRead:
        """The yes or no in a cell."""
        vocabulary = self.column_map.vocabulary
        read = read_yes_no(self._kept_value(index, name), vocabulary=vocabulary)
        shown = self._worded(index, name)
        if shown and read_yes_no(shown, vocabulary=vocabulary) != read:
            read = NumberRead(doubt=Doubt.SHOWN, understood=shown)
        return self._doubted(index, name, read)

    def link(self, index: int, name: str) -> str:
        """The web address that a click on a cell opens; empty where it opens none, or is struck out."""
        left_out = self.left_out(index, name)
        is_struck = left_out is not None and left_out.unstruck == ""
        return self.sheet.links.get(self._place(index, name), "") if name in self.columns and not is_struck else ""

    def left_out(self, index: int, name: str) -> LeftOut | None:
        """What was left out of a cell's number, because it is struck out or stands above the line."""
        return self.sheet.left_out.get(self._place(index, name)) if name in self.columns else None

    def asides(self, index: int) -> list[str]:
        """Where somebody says something of the row without writing in it: cells that bear a comment, and `J9 (kotak
        teks)`.
        """
        row = self.rows[index]
        ours = {(row, column) for column in self.columns.values()}
        commented = [address(*each) for each in sorted(ours & self.sheet.commented)]
        return commented + [f"{address(*each)} (kotak teks)" for each in sorted(self.sheet.boxed) if each[0] == row]

    def said_around(self, indices: Iterable[int]) -> list[Finding]:
        """That pictures in, or over, these rows are not read, and neither is what stands in columns without a title."""
        rows, findings = {self.rows[index] for index in indices}, []
        if pictures := [address(*each) for each in sorted(self.sheet.pictured) if each[0] in rows]:
            what = f"Gambar pada sel {listed_at_most(pictures, NAMED_AT_MOST)} tidak dibaca."
            todo = "Kirim gambarnya sebagai berkas tersendiri bersama formulir."
            findings.append(cell_finding(PICTURED, Severity.NOTE, self.sheet, pictures[0], what, todo))
        if cells := [
            address(row, column) for row in sorted(rows) for column in self._untitled if self._says(row, column)
        ]:
            what = f"Tulisan pada sel {listed_at_most(cells, NAMED_AT_MOST)}, di kolom tanpa judul, tidak dibaca."
            todo = "Bila perlu dibaca, pindahkan ke kolom formulir."
            findings.append(cell_finding(BEYOND, Severity.NOTE, self.sheet, cells[0], what, todo))
        return findings

    @cached_property
    def _untitled(self) -> list[int]:
        """The sheet's columns that nothing stands above."""
        titled, columns = {*self.columns.values()}, range(1, self.sheet.column_count + 1)
        return [each for each in columns if each not in titled and not shown_text(self.sheet, self.header_row, each)]

    def _says(self, row: int, column: int) -> bool:
        return bool(as_text(self.sheet.value(row, column)))

    def is_struck_out(self, index: int) -> bool:
        """Whether all that the row's cells say themselves is struck out: whoever did so took the row back."""
        told = [self.left_out(index, name) for name in self.own_texts(index) if name != POSITION]
        return bool(told) and all(each is not None and each.unstruck == "" for each in told)

    def _worded(self, index: int, name: str) -> str:
        return self.sheet.worded.get(self._place(index, name), "") if name in self.columns else ""

    def _kept_value(self, index: int, name: str) -> CellValue:
        left_out = self.left_out(index, name)
        return self.value(index, name) if left_out is None else left_out.kept

    def _doubted(self, index: int, name: str, read: NumberRead) -> NumberRead:
        """The reading, as far as the cell itself casts no doubt on it."""
        if name not in self.columns:
            return read
        if self._place(index, name) in self.sheet.unvalued:
            return NumberRead(doubt=Doubt.UNCOMPUTED)
        is_first = self._place(index, name) == self._own_place(index, name)
        if not is_first and not read.is_empty:
            return NumberRead(doubt=Doubt.MERGED, understood=read.understood)
        return replace(read, doubt=read.doubt or Doubt.LEFT_OUT) if self.left_out(index, name) else read

    def cell(self, index: int, name: str) -> str:
        """The address of a cell, `F12`; empty where the sheet has no such column."""
        if name not in self.columns:
            return ""
        return address(self.rows[index], self.columns[name])

    def header_cell(self, name: str) -> str:
        """The address of a column's header, of the header's first cell where the sheet has no such column."""
        return address(self.header_row, self.columns.get(name, 1))

    def merge(self, index: int, name: str) -> str:
        """The merged cells of which a cell is one, `J11:J14`; empty where it stands alone."""
        return self.sheet.merge_at(*self._own_place(index, name)) if name in self.columns else ""

    def _own_place(self, index: int, name: str) -> Place:
        return self.carried.get((index, name), self.rows[index]), self.columns[name]

    def _place(self, index: int, name: str) -> Place:
        return self.sheet.shown_place(*self._own_place(index, name))


def find_table(sheet: Sheet, column_map: ColumnMap) -> FoundTable | None:
    """The table of this map in a sheet, or None where no header of it is there.

    Titles above the header, headers of up to three rows, merged cells and a row of column numbers
    (1, 2, 3 ...) below the header are understood.
    """
    header = find_header(sheet, column_map.names_by_spelling, column_map.ignored)
    required = sum(column.is_required for column in column_map.columns)
    if header is None or len(header.columns) * 2 < max(required, 2):
        return None
    return FoundTable(sheet, header, column_map)
