"""Inside the child: a form of ours filled anew with what stood in another one, values only."""

from collections.abc import Sequence
from copy import copy
from typing import Any, Final

from openpyxl.cell import Cell, MergedCell
from openpyxl.formatting.formatting import ConditionalFormattingList
from openpyxl.worksheet.worksheet import Worksheet

from rbworkflow.sheets.addresses import Place
from rbworkflow.sheets.filling import Corners, Filled
from rbworkflow.sheets.texts import fit_for_xml
from rbworkflow.sheets.workbook import CellValue

PERCENT: Final = "0.00%"
MOST_MORE_ROWS: Final = 300
"""Rows that people add below a form; farther down a value stands bare."""


def refill(sheet: Worksheet, cells: Sequence[Filled], merges: Sequence[Corners], moved: Place) -> None:
    """The sheet with these values and no other, each where it stood; looks, dropdowns and protection are its own."""
    for merged in list(sheet.merged_cells.ranges):
        sheet.unmerge_cells(str(merged))
    _move_looks(sheet, moved, last=max((row for row, *_ in cells), default=0))
    for row, column, value, is_percent in cells:
        _fill(sheet.cell(row, column), value, is_percent=is_percent)
    for first_row, first_column, last_row, last_column in merges:
        sheet.merge_cells(start_row=first_row, start_column=first_column, end_row=last_row, end_column=last_column)


def _move_looks(sheet: Worksheet, moved: Place, *, last: int) -> None:
    """The cells emptied and their looks moved; rows below the form's last one look and are locked as that one."""
    rows, columns = moved
    cells: dict[Place, Any] = sheet._cells  # noqa: SLF001 - openpyxl has no other way to a whole style
    looks = {place: copy(cell._style) for place, cell in cells.items()}  # noqa: SLF001 - see above
    lowest = sheet.max_row
    cells.clear()
    for row in range(lowest + 1, min(last - rows, lowest + MOST_MORE_ROWS) + 1):
        looks |= {(row, column): look for (above, column), look in looks.items() if above == lowest}
    for (row, column), look in looks.items():
        if row + rows >= 1 and column + columns >= 1:
            cell: Any = sheet.cell(row + rows, column + columns)
            cell._style = look  # noqa: SLF001 - see above
    if moved != (0, 0):
        _move_dropdowns(sheet, moved)


def _move_dropdowns(sheet: Worksheet, moved: Place) -> None:
    rows, columns = moved
    sheet.conditional_formatting = ConditionalFormattingList()  # whose formulas would name other cells now
    for rule in sheet.data_validations.dataValidation:
        for cells in rule.sqref.ranges:
            if cells.min_row + rows >= 1 and cells.min_col + columns >= 1:
                cells.shift(col_shift=columns, row_shift=rows)


def _fill(cell: Cell | MergedCell, value: CellValue, *, is_percent: bool) -> None:
    """What is text stays text, whatever it looks like."""
    if isinstance(value, str):
        cell.value = fit_for_xml(value)
        cell.data_type = "s"
        cell.quotePrefix = True
    else:
        cell.value = value
    if is_percent:
        cell.number_format = PERCENT
