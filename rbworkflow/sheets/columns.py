"""Finding a table in a sheet by its header's words, and reading its cells."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final, NamedTuple

import pandas as pd

from rbworkflow.finding import Finding, Severity
from rbworkflow.sheets.addresses import Place, address
from rbworkflow.sheets.cells import NumberRead, as_text, read_number, read_yes_no
from rbworkflow.sheets.column_maps import NUMBERS, ColumnKind, ColumnMap, SheetColumn
from rbworkflow.sheets.headers import DEEPEST, Header, find_header, folded, is_numbered_row
from rbworkflow.sheets.quantities import ANYTHING, IN_PERCENT, Doubt, Quantity
from rbworkflow.sheets.spellings import nearest
from rbworkflow.sheets.texts import is_error
from rbworkflow.sheets.workbook import CellValue, LeftOut, Sheet
from rbworkflow.wording import listed, listed_at_most

__all__ = ["ColumnKind", "ColumnMap", "FoundTable", "SheetColumn", "find_table"]

MISSING_COLUMN: Final = "K01"
DOUBLED_COLUMN: Final = "K02"
UNKNOWN_COLUMN: Final = "K03"
UNVALUED_FORMULA: Final = "K04"
ERROR_VALUE: Final = "K05"
SAID_BESIDE: Final = "K06"
STRUCK_OUT: Final = "K07"
PICTURED: Final = "K11"
BEYOND: Final = "K12"
NAMED_AT_MOST: Final = 10
POSITION: Final = "position"
"""The column of running numbers: nobody strikes those out."""


class _Body(NamedTuple):
    """What stands below a header: the rows' numbers, their texts in the map's order, and what was carried down."""

    rows: tuple[int, ...]
    texts: list[list[str]]
    carried: dict[tuple[int, str], int]


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
        return tuple(_findings(self.sheet, self.header, self.column_map, self.rows))

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
    def _body(self) -> _Body:
        rows = _rows(self.sheet, self.header, self.column_map)
        carried = _carry_down(rows, self.column_map)
        return _Body(tuple(row for row, _ in rows), [texts for _, texts in rows], carried)

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
        return [each for each in columns if each not in titled and not _text(self.sheet, self.header_row, each)]

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


def _rows(sheet: Sheet, header: Header, column_map: ColumnMap) -> list[tuple[int, list[str]]]:
    places = [header.columns.get(column.name) for column in column_map.columns]
    are_texts = [column.kind not in NUMBERS for column in column_map.columns]
    rows: list[tuple[int, list[str]]] = []
    above = [each for each in sheet.rows[max(0, header.last_row - DEEPEST) : header.last_row] if any(each)]
    is_again = False
    for row in range(header.first_data_row, sheet.row_count + 1):
        texts = ["" if column is None else _text(sheet, row, column) for column in places]
        is_copy = sheet.rows[row - 1] in above or _is_header_again(texts, column_map)
        is_again = is_copy or (is_again and is_numbered_row(texts))
        if is_again:
            continue
        texts = ["" if is_text and is_error(text) else text for text, is_text in zip(texts, are_texts, strict=True)]
        if sheet.left_out:
            told = [sheet.left_out.get(sheet.shown_place(row, column or 0)) for column in places]
            texts = _unstruck(texts, told, column_map)
        if any(texts):
            rows.append((row, texts))
    return rows


def _unstruck(texts: list[str], told: list[LeftOut | None], column_map: ColumnMap) -> list[str]:
    """The texts without what is struck out in them. Numbers are asked about, and a row that is struck out whole stays
    for whoever tells of it.
    """
    unstruck = [None if each is None else each.unstruck for each in told]
    cells = list(zip(column_map.columns, texts, unstruck, strict=True))
    if all(left == "" for column, text, left in cells if text and column.name != POSITION):
        return texts
    return [text if left is None or column.kind in NUMBERS else as_text(left) for column, text, left in cells]


def _is_header_again(texts: Sequence[str], column_map: ColumnMap) -> bool:
    """Whether a row says what its columns are called and nothing else, as a header copied for the next page does."""
    said = [(column.name, folded(text)) for column, text in zip(column_map.columns, texts, strict=True) if text]
    return len(said) > 1 and all(column_map.names_by_spelling.get(text) == name for name, text in said)


def _carry_down(rows: list[tuple[int, list[str]]], column_map: ColumnMap) -> dict[tuple[int, str], int]:
    """Fill the empty cells of columns that go down, in place; says from which row of the sheet each was filled."""
    carried: dict[tuple[int, str], int] = {}
    going_down = [(place, column.name) for place, column in enumerate(column_map.columns) if column.goes_down]
    above: dict[int, tuple[int, str]] = {}
    for index, (row, texts) in enumerate(rows):
        for rank, (place, name) in enumerate(going_down):
            if texts[place]:
                if above.get(place, (row, ""))[1] != texts[place]:
                    above = {known: above[known] for known, _ in going_down[:rank] if known in above}
                above[place] = (row, texts[place])
            elif place in above:
                carried[index, name], texts[place] = above[place]
    return carried


def _text(sheet: Sheet, row: int, column: int) -> str:
    shown = sheet.shown_place(row, column)
    return sheet.worded.get(shown) or as_text(sheet.value(*shown), is_percent_cell=shown in sheet.percents)


def _findings(sheet: Sheet, header: Header, column_map: ColumnMap, rows: Sequence[int]) -> Iterator[Finding]:
    """At most one finding of a rule: what is alike is named together."""
    row = header.last_row
    missing = [c.title for c in column_map.columns if c.is_required and c.name not in header.columns]
    if missing:
        what = f"Kolom {_quoted(missing)} tidak ditemukan pada baris judul {row}."
        todo = "Pakai formulir yang dikirimkan dan jangan mengubah judul kolomnya."
        yield cell_finding(MISSING_COLUMN, Severity.BLOCKING, sheet, address(row, 1), what, todo)
    if header.doubled:
        what = f"Kolom {_placed(header.doubled, row)} ada lebih dari satu."
        todo = "Hapus kolom yang bukan dari formulir."
        yield cell_finding(DOUBLED_COLUMN, Severity.BLOCKING, sheet, address(row, header.doubled[0][1]), what, todo)
    if header.unknown:
        what = f"Kolom {_placed(header.unknown, row)} bukan bagian dari formulir dan tidak dibaca."
        todo = _meant(header, column_map)
        yield cell_finding(UNKNOWN_COLUMN, Severity.NOTE, sheet, address(row, header.unknown[0][1]), what, todo)
    yield from _cells(sheet, header, column_map, rows)


def _cells(sheet: Sheet, header: Header, column_map: ColumnMap, rows: Sequence[int]) -> Iterator[Finding]:
    """What is said of texts that formulas should have given; numbers are asked about one by one."""
    columns = sorted(place for name, place in header.columns.items() if column_map.column(name).kind not in NUMBERS)
    no_text = sheet.unvalued - sheet.links.keys()
    unvalued = [address(row, column) for row in rows for column in columns if (row, column) in no_text]
    if unvalued:
        what = f"Sel {listed(unvalued[:NAMED_AT_MOST])} berisi rumus yang belum dihitung."
        todo = "Buka berkas di Excel atau LibreOffice, simpan, lalu kirim kembali; atau ketik hasilnya."
        yield cell_finding(UNVALUED_FORMULA, Severity.BLOCKING, sheet, unvalued[0], what, todo)
    errors = [
        address(row, column)
        for row in rows
        for column in columns
        if isinstance(value := sheet.value(*sheet.shown_place(row, column)), str) and is_error(value)
    ]
    if errors:
        what = f"Sel {listed(errors[:NAMED_AT_MOST])} berisi galat rumus (misalnya #NAME?) dan dibaca kosong."
        todo = "Ketik ulang isinya; teks yang dimulai dengan = atau - diawali tanda petik (')."
        yield cell_finding(ERROR_VALUE, Severity.NOTE, sheet, errors[0], what, todo)


def cell_finding(rule: str, severity: Severity, sheet: Sheet, cell: str, what: str, todo: str) -> Finding:
    """Who is not to mend it is told only what it is."""
    return Finding(
        rule=rule,
        severity=severity,
        sheet=sheet.name,
        cell=cell,
        message=f"{what} {todo}".strip(),
        for_officer=what,
        for_report=what,
    )


def _meant(header: Header, column_map: ColumnMap) -> str:
    """The columns that are not there and whose names the unknown headers nearly are, as a question."""
    absent = {folded(word): c.title for c in column_map.columns if c.name not in header.columns for word in c.spellings}
    near = {text: absent[words[0]] for text, _ in header.unknown if (words := nearest(folded(text), absent))}
    return " ".join(f"Maksud '{text}': '{title}'?" for text, title in near.items())


def _quoted(words: list[str]) -> str:
    return listed([f"'{word}'" for word in words])


def _placed(headers: Sequence[tuple[str, int]], row: int) -> str:
    """The headers by name, and where there are several each with its cell."""
    if len(headers) == 1:
        return _quoted([headers[0][0]])
    return listed([f"'{text}' (sel {address(row, column)})" for text, column in headers])
