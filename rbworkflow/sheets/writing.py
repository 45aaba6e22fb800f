"""Workbooks written with XlsxWriter: what is text stays text, and the same input gives the same bytes.

Every string is written as a string: none becomes a formula or a link. Locked cells are protected without a
password (against slips, not against people); column widths and row heights stay free to change.
"""

import io
from collections.abc import Sequence
from datetime import datetime
from typing import Final

import xlsxwriter

from rbworkflow.sheets.addresses import column_letters
from rbworkflow.sheets.looks import Looks
from rbworkflow.sheets.paper import PaperSize
from rbworkflow.sheets.printing import set_up_text_printing
from rbworkflow.sheets.specs import ColumnSpec, Entry, Footing, Format, SheetSpec, SigningSpace, TextSheet, Tone
from rbworkflow.sheets.tables import LINE_HEIGHT, draw_table, line_count
from rbworkflow.sheets.zips import repacked

__all__ = [
    "ColumnSpec",
    "Entry",
    "Footing",
    "Format",
    "PaperSize",
    "SheetSpec",
    "SigningSpace",
    "TextSheet",
    "Tone",
    "write_workbook",
]

CREATED: Final = datetime(2000, 1, 1)  # noqa: DTZ001 - a fixed moment, so that equal forms are equal files
LISTS_SHEET: Final = "Daftar"
HEADING_MARK: Final = "# "


def write_workbook(sheets: Sequence[SheetSpec | TextSheet]) -> bytes:
    """The workbook these sheets make; raises RefusedError for text longer than a cell can hold."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    book.set_properties({"created": CREATED})
    looks, lists = Looks(book), _Lists()
    for spec in sheets:
        sheet = book.add_worksheet(spec.name)
        if isinstance(spec, SheetSpec):
            draw_table(sheet, spec, looks, lists.reference)
        else:
            _draw_text(sheet, spec, looks)
    lists.write(book)
    book.close()
    return repacked(buffer.getvalue(), _with_growing_rows)


def _with_growing_rows(name: str, data: bytes) -> bytes:
    """Rows keep the heights we reckoned, but as the program's own: they still grow with what people type."""
    return data.replace(b' customHeight="1"', b"") if name.startswith("xl/worksheets/") else data


class _Lists:
    """The choices of all dropdowns, kept on one hidden sheet: written into the cells they may not be long."""

    def __init__(self) -> None:
        self._columns: dict[tuple[str, ...], int] = {}

    def reference(self, choices: tuple[str, ...]) -> str:
        """A name, not a range: Excel keeps ranges of other sheets where openpyxl would drop them."""
        return f"={LISTS_SHEET}_{self._columns.setdefault(choices, len(self._columns) + 1)}"

    def write(self, book: xlsxwriter.Workbook) -> None:
        if not self._columns:
            return
        sheet = book.add_worksheet(LISTS_SHEET)
        for choices, column in self._columns.items():
            letter = column_letters(column)
            book.define_name(f"{LISTS_SHEET}_{column}", f"={LISTS_SHEET}!${letter}$1:${letter}${len(choices)}")
            for row, choice in enumerate(choices):
                sheet.write_string(row, column - 1, choice)
        sheet.protect()
        sheet.hide()


def _draw_text(sheet: xlsxwriter.worksheet.Worksheet, spec: TextSheet, looks: Looks) -> None:
    sheet.set_column(0, 0, spec.width)
    sheet.hide_gridlines(2)
    sheet.write_string(0, 0, spec.title, looks("text_title"))
    sheet.set_row(0, LINE_HEIGHT * 2)
    for row, paragraph in enumerate(spec.paragraphs, start=1):
        is_heading = paragraph.startswith(HEADING_MARK)
        text = paragraph.removeprefix(HEADING_MARK)
        sheet.write_string(row, 0, text, looks("heading" if is_heading else "paragraph"))
        sheet.set_row(row, LINE_HEIGHT * line_count(text, spec.width) + (8 if is_heading else 2))
    sheet.protect("", {"format_columns": True, "format_rows": True})
    set_up_text_printing(sheet, spec)
