"""A workbook's first sheet as rows of text: what the page shows where there is no picture of it."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from rbworkflow.local.demo_record import Exhibit
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.workbook import Workbook
from rbworkflow.wording import long_date, number

Grid = list[list[str]]
"""Rows of cells; a row of one cell goes across."""
MOST_ROWS: Final = 60
MOST_IN_A_LINE: Final = 2


def grids(exhibits: Sequence[Exhibit]) -> dict[str, Grid]:
    """By the workbooks' names, without their empty rows and columns; what is no readable workbook is not in it."""
    workbooks = [exhibit for exhibit in exhibits if not exhibit.is_document]
    read = read_workbooks([exhibit.content for exhibit in workbooks])
    return {
        exhibit.name: _grid(workbook)
        for exhibit, workbook in zip(workbooks, read, strict=True)
        if isinstance(workbook, Workbook)
    }


def _grid(workbook: Workbook) -> Grid:
    rows = [[_text(value) for value in row] for row in workbook.sheets[0].rows]
    rows = [row for row in rows if any(row)][:MOST_ROWS]
    width = max(map(len, rows), default=0)
    used = [column for column in range(width) if sum(1 for row in rows if any(row[column : column + 1])) > 1]
    return [_row(row + [""] * (width - len(row)), used) for row in rows]


def _row(row: list[str], used: Sequence[int]) -> list[str]:
    """A line above the table as one cell, a row of the table as a cell for each column."""
    filled = list(filter(None, row))
    return [" ".join(filled)] if len(filled) <= MOST_IN_A_LINE else [row[column] for column in used]


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return long_date(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return number(Decimal(repr(value)))
    return str(value)
