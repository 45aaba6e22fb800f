"""Which of several layouts a workbook's tables are written in: the map that fits best is taken."""

from collections.abc import Sequence

from rbworkflow.sheets.column_maps import ColumnMap
from rbworkflow.sheets.columns import MISSING_COLUMN, FoundTable, find_table
from rbworkflow.sheets.workbook import Sheet, Workbook


def fitting_tables(workbook: Workbook, maps: Sequence[ColumnMap]) -> list[FoundTable]:
    """The tables of each visible sheet that a map fits whole and that has rows; else the best there is."""
    best = [table for sheet in workbook.sheets if not sheet.is_hidden and (table := _best_fit(sheet, maps))]
    whole = [table for table in best if is_whole(table) and not table.frame.empty]
    return whole or ([max(best, key=_goodness)] if best else [])


def is_whole(table: FoundTable) -> bool:
    """Whether every column that its map requires is there."""
    return not any(point.rule == MISSING_COLUMN for point in table.findings)


def _best_fit(sheet: Sheet, maps: Sequence[ColumnMap]) -> FoundTable | None:
    """Of equals a whole one, then the first."""
    tables = [table for each in maps if (table := find_table(sheet, each)) is not None]
    return max(tables, key=lambda table: (_goodness(table), is_whole(table)), default=None)


def _goodness(table: FoundTable) -> int:
    """The columns understood, less those that are lacking or strange."""
    lacking = sum(column.is_required and column.name not in table.columns for column in table.column_map.columns)
    return len(table.columns) - lacking - len(table.unknown)
