"""Drawing one table on a sheet: titles, labels, hint, header, rows."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from numbers import Real
from typing import Final

import pandas as pd
from xlsxwriter.worksheet import Worksheet

from rbworkflow.errors import RefusedError
from rbworkflow.sheets.addresses import column_letters
from rbworkflow.sheets.guiding import NUMERIC, ListReference, guide_entries
from rbworkflow.sheets.looks import Looks
from rbworkflow.sheets.printing import pages_across, set_up_printing
from rbworkflow.sheets.specs import ColumnSpec, Entry, Footing, Format, SheetSpec, SigningSpace
from rbworkflow.wording import long_date

LONGEST_TEXT: Final = 32_767
LINE_HEIGHT: Final = 16
TITLE_WIDENING: Final = 1.4
"""A title's letters are that much wider than those column widths are counted in."""
NARROW: Final = 6
WRAPPING: Final = 1.1
"""Lines break between words, so a text needs that much more room than it has letters."""
SIGNATURE_GAP: Final = 2
SIGNING_ROOM: Final = 52
PROTECTION: Final = {"format_cells": True, "format_columns": True, "format_rows": True}
"""What people may do all the same: points ask them to give a cell another format."""


@dataclass(frozen=True)
class Drawing:
    """A sheet being drawn; rows and columns count from 0 here, as XlsxWriter does."""

    sheet: Worksheet
    spec: SheetSpec
    looks: Looks

    @property
    def last_column(self) -> int:
        return len(self.spec.columns) - 1

    @property
    def first_column(self) -> int:
        """Where what stands above the table begins: beside the columns that each further page shows again, and which
        would cut it there.
        """
        return self.spec.frozen_columns if pages_across(self.spec) > 1 else 0

    @property
    def width(self) -> float:
        return sum(column.width for column in self.spec.columns[self.first_column :])


def draw_table(sheet: Worksheet, spec: SheetSpec, looks: Looks, list_reference: ListReference) -> None:
    """The whole of a SheetSpec; `list_reference` says where a dropdown's choices are kept."""
    drawing = Drawing(sheet, spec, looks)
    for index, column in enumerate(spec.columns):
        sheet.set_column(index, index, column.width)
    header = _draw_top(drawing)
    first = _draw_header(drawing, header)
    rows = _rows(spec)
    for offset, values in enumerate(rows):
        _draw_row(drawing, first + offset, values, [_entry(column, offset) for column in spec.columns])
    last = first + len(rows) - 1
    if rows:
        guide_entries(sheet, spec.columns, (first, last), looks, list_reference)
    sheet.freeze_panes(first, spec.frozen_columns)
    if rows and spec.footing:
        _draw_footing(drawing, (first, last))
    if spec.is_filtered:
        sheet.autofilter(header, 0, max(last, header), drawing.last_column)
    if spec.is_protected:
        sheet.protect("", PROTECTION)
    if spec.signature is not None:
        _draw_signature(drawing, last + SIGNATURE_GAP, spec.signature)
    set_up_printing(sheet, spec, (header, first - 1))


def line_count(text: str, width: float) -> int:
    """How many lines a text fills in a cell of that width, by the measure of ordinary letters."""
    return sum(max(1, math.ceil(len(line) * WRAPPING / max(width, 1))) for line in text.split("\n"))


def _draw_top(drawing: Drawing) -> int:
    """Titles, labels and hint; the number of the header's row."""
    spec, row = drawing.spec, 0
    for index, title in enumerate(spec.titles):
        look = "subtitle" if index else "title"
        _draw_line(drawing, row, title, look=look, widening=TITLE_WIDENING)
        row += 1
    for label, value in spec.labels:
        _draw_labelled(drawing, row, label, value)
        row += 1
    if spec.hint:
        _draw_line(drawing, row, spec.hint, look="hint")
        row += 1
    return row + 1 if row else 0


def _draw_line(drawing: Drawing, row: int, text: str, *, look: str, widening: float = 1) -> None:
    lines = line_count(text, drawing.width / widening)
    drawing.sheet.set_row(row, LINE_HEIGHT * lines * (1.25 if widening > 1 else 1))
    _merge(drawing, row, drawing.first_column, drawing.last_column, text, look)


def _draw_labelled(drawing: Drawing, row: int, label: str, value: str) -> None:
    first = drawing.first_column
    value_column = first + (2 if drawing.last_column > first + 1 else 1)
    _merge(drawing, row, first, value_column - 1, label, "label")
    _merge(drawing, row, value_column, max(drawing.last_column, value_column), value, "value")


def _merge(drawing: Drawing, row: int, first: int, last: int, text: str, look: str) -> None:
    cell_format = drawing.looks(look)
    if last > first:
        drawing.sheet.merge_range(row, first, row, last, "", cell_format)
    drawing.sheet.write_string(row, first, _checked(text), cell_format)


def _draw_header(drawing: Drawing, row: int) -> int:
    """Titles of the columns, and their numbers; the number of the first row of data."""
    sheet, spec, looks = drawing.sheet, drawing.spec, drawing.looks
    for index, column in enumerate(spec.columns):
        sheet.write_string(row, index, column.title, looks("header" if column.is_locked else "entry_header"))
    lines = max(line_count(column.title, column.width / TITLE_WIDENING) for column in spec.columns)
    sheet.set_row(row, LINE_HEIGHT * lines + 4)
    if not spec.is_numbered:
        return row + 1
    for index in range(len(spec.columns)):
        sheet.write_number(row + 1, index, index + 1, looks("column_number"))
    return row + 2


def _rows(spec: SheetSpec) -> list[Sequence[object]]:
    rows = spec.rows
    given = rows.itertuples(index=False, name=None) if isinstance(rows, pd.DataFrame) else rows
    return [*given, *[[None] * len(spec.columns)] * spec.spare_rows]


def _entry(column: ColumnSpec, offset: int) -> Entry:
    return column.entries[offset] if offset < len(column.entries) else Entry()


def _draw_row(drawing: Drawing, row: int, values: Sequence[object], entries: Sequence[Entry]) -> None:
    for index, (column, value, entry) in enumerate(zip(drawing.spec.columns, values, entries, strict=True)):
        _draw_cell(drawing, row, index, _for_entry(column, entry), value)
    cells = zip(drawing.spec.columns, values, strict=True)
    lines = max((line_count(text, column.width) for column, text in cells if isinstance(text, str)), default=1)
    if lines > 1:
        drawing.sheet.set_row(row, LINE_HEIGHT * lines)


def _for_entry(column: ColumnSpec, entry: Entry) -> ColumnSpec:
    """The column as this row has it."""
    if entry.is_asked and entry.shown_as is None:
        return column
    return replace(column, is_locked=column.is_locked or not entry.is_asked, format=entry.shown_as or column.format)


def _draw_cell(drawing: Drawing, row: int, index: int, column: ColumnSpec, value: object) -> None:
    look = "locked" if column.is_locked else "entry"
    usual = drawing.looks(look, shown_as=column.format, align=_align(column))
    if isinstance(value, bool):
        value = "Ya" if value else "Tidak"
    if isinstance(value, str) and value:
        drawing.sheet.write_string(row, index, _checked(value), usual)
    elif isinstance(value, Decimal | Real) and math.isfinite(value):
        number = drawing.looks(look, shown_as=Format.GENERAL) if column.format is Format.TEXT else usual
        drawing.sheet.write_number(row, index, float(value), number)
    elif isinstance(value, date) and not pd.isna(value):
        _draw_date(drawing, row, index, column, value)
    else:
        drawing.sheet.write_blank(row, index, None, usual)


def _align(column: ColumnSpec) -> str:
    if column.format not in NUMERIC:
        return ""
    return "center" if column.width <= NARROW else "right"


def _draw_date(drawing: Drawing, row: int, index: int, column: ColumnSpec, value: date) -> None:
    cell_format = drawing.looks("locked" if column.is_locked else "entry", shown_as=column.format)
    if column.format is Format.DATE:
        day = datetime(value.year, value.month, value.day)  # noqa: DTZ001 - spreadsheets know no zones
        drawing.sheet.write_datetime(row, index, day, cell_format)
    else:
        drawing.sheet.write_string(row, index, long_date(value), cell_format)


def _draw_footing(drawing: Drawing, rows: tuple[int, int]) -> None:
    """The line below the rows, each formula with what it comes to now, for programs that work none out."""
    first, last = rows
    labelled = next((at for at, column in enumerate(drawing.spec.columns) if not column.footing), None)
    for index, column in enumerate(drawing.spec.columns):
        if column.footing:
            look = drawing.looks("footing", shown_as=column.format, align="right")
            letter = column_letters(index + 1)
            formula = f"=SUBTOTAL({column.footing},{letter}{first + 1}:{letter}{last + 1})"
            drawing.sheet.write_formula(last + 1, index, formula, look, _footing(column.footing, drawing.spec, index))
        else:
            text = drawing.spec.footing if index == labelled else ""
            drawing.sheet.write_string(last + 1, index, text, drawing.looks("footing"))


def _footing(kind: Footing, spec: SheetSpec, index: int) -> float | str:
    values = [row[index] for row in _rows(spec)]
    numbers = [float(each) for each in values if isinstance(each, Decimal | Real) and not isinstance(each, bool)]
    if kind is Footing.SUM:
        return sum(numbers)
    return sum(numbers) / len(numbers) if numbers else "#DIV/0!"


def _draw_signature(drawing: Drawing, row: int, signature: SigningSpace) -> None:
    """Below the table, a line each."""
    column = [each.title for each in drawing.spec.columns].index(signature.column)
    for offset, line in enumerate(signature.lines):
        if line:
            drawing.sheet.write_string(row + offset, column, _checked(line), drawing.looks("signature"))
        else:
            drawing.sheet.set_row(row + offset, SIGNING_ROOM)


def _checked(text: str) -> str:
    if len(text) > LONGEST_TEXT:
        raise RefusedError(
            f"Teks yang dimulai dengan '{text[:40]}' lebih panjang daripada isi satu sel "
            f"({LONGEST_TEXT} huruf). Pendekkan teks itu."
        )
    return text
