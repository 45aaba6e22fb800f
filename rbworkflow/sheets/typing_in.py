"""Typing values into a workbook's cells below its headers, as people do; everything else stays as it is."""

import io
from collections.abc import Mapping, Sequence

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

_HEADERS_WITHIN = 40  # rows


def type_in(content: bytes, sheet: str, rows: Sequence[Mapping[str, str | int | float]], *, key: str = "") -> bytes:
    """The workbook with `rows`, values by header, in `sheet`; raises LookupError where it has no such headers.

    With `key` a row goes where that column already holds its value; without, rows follow each other below the headers.
    """
    book = load_workbook(io.BytesIO(content))
    page: Worksheet = book[sheet]
    below, columns = _headers(page, set(rows[0]))
    places = {page.cell(row, columns[key]).value: row for row in range(below, page.max_row + 1)} if key else {}
    for number, row in enumerate(rows, start=below):
        for title, value in row.items():
            if title != key and value != "":
                page.cell(places[row[key]] if key else number, columns[title]).value = value
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _headers(page: Worksheet, titles: set[str]) -> tuple[int, dict[str, int]]:
    """The first row below them, and each one's column."""
    for row in page.iter_rows(max_row=_HEADERS_WITHIN):
        columns = {str(cell.value): int(cell.column) for cell in row if cell.value is not None}
        if titles <= columns.keys():
            return int(row[0].row or 0) + 1, columns
    raise LookupError(f"no header in {page.title} holds {sorted(titles)}")
