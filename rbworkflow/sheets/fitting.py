"""Which of several layouts a workbook's tables are written in: the map that fits best is taken."""

from collections.abc import Sequence

from rbworkflow.sheets.column_maps import ColumnMap
from rbworkflow.sheets.columns import FoundTable, find_table
from rbworkflow.sheets.workbook import Sheet, Workbook


def fitting_tables(workbook: Workbook, maps: Sequence[ColumnMap]) -> list[FoundTable]:
    """The tables of each visible sheet that a map fits whole and that has rows; else the best there is."""
    best = [table for sheet in workbook.sheets if not sheet.is_hidden and (table := _best_fit(sheet, maps))]
    whole = [table for table in best if not table.lacking and table.rows]
    return whole or ([max(best, key=lambda table: table.goodness)] if best else [])


def _best_fit(sheet: Sheet, maps: Sequence[ColumnMap]) -> FoundTable | None:
    """Of equals a whole one, then the first."""
    tables = [table for each in maps if (table := find_table(sheet, each)) is not None]
    return max(tables, key=lambda table: (table.goodness, not table.lacking), default=None)
