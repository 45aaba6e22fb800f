"""Which of several layouts a workbook's tables are written in: the map that fits best is taken."""

from collections.abc import Iterator, Sequence
from typing import Final

from rbworkflow.finding import Finding, Severity
from rbworkflow.sheets.column_maps import ColumnMap
from rbworkflow.sheets.columns import FoundTable, find_table
from rbworkflow.sheets.table_body import POSITION
from rbworkflow.sheets.table_findings import cell_finding
from rbworkflow.sheets.workbook import Sheet, Workbook

HIDDEN_SHEET: Final = "K08"
BROKEN_SHEET: Final = "K09"


def fitting_tables(workbook: Workbook, maps: Sequence[ColumnMap]) -> list[FoundTable]:
    """The tables of each visible sheet that a map fits whole and that has rows; else the best there is."""
    best = best_tables(workbook, maps)
    whole = [table for table in best if not table.lacking and table.rows]
    return whole or ([max(best, key=lambda table: table.goodness)] if best else [])


def best_tables(workbook: Workbook, maps: Sequence[ColumnMap]) -> list[FoundTable]:
    """What each visible sheet is best read as, if there is anything."""
    return [table for sheet in workbook.sheets if not sheet.is_hidden and (table := _best_fit(sheet, maps))]


def said_of_hidden(workbook: Workbook, maps: Sequence[ColumnMap]) -> Iterator[Finding]:
    """That tables in hidden sheets are not read."""
    for sheet in workbook.sheets:
        table = _best_fit(sheet, maps) if sheet.is_hidden else None
        if table is not None and table.rows and not table.lacking:
            what = f"Lembar '{sheet.name}' tersembunyi, jadi tabelnya tidak dibaca."
            todo = "Bila tabel itu yang dimaksud, klik kanan nama lembarnya, pilih Unhide (Tampilkan)."
            yield cell_finding(HIDDEN_SHEET, Severity.NOTE, sheet, "", what, todo)


def said_of_broken(workbook: Workbook, maps: Sequence[ColumnMap], tables: Sequence[FoundTable]) -> Iterator[Finding]:
    """That visible sheets are not read beside whole `tables`, each for want of one column.

    A list of codes or of activities is none of them: of what is read there, it has less than half.
    """
    if any(table.lacking for table in tables):
        return
    read = {table.sheet.name for table in tables}
    half = max((table.goodness for table in tables), default=0) / 2
    for sheet in workbook.sheets:
        table = None if sheet.is_hidden or sheet.name in read else _best_fit(sheet, maps)
        if table is not None and table.rows and len(table.lacking) == 1 and table.goodness >= half:
            title = table.column_map.column(table.lacking[0]).title
            what = f"Lembar '{sheet.name}' mirip, tetapi kolom '{title}' tidak ditemukan, jadi tidak dibaca."
            todo = "Bila lembar itu perlu dibaca, betulkan judul kolomnya."
            yield cell_finding(BROKEN_SHEET, Severity.NOTE, sheet, "", what, todo)


def copies(tables: Sequence[FoundTable]) -> Iterator[tuple[FoundTable, FoundTable]]:
    """The tables most of whose rows stand in an earlier one, each with that one; of rows with codes those tell it."""
    uncoded = [table for table in tables if "code" not in table.columns]
    for number, table in enumerate(uncoded):
        rows = _told(table)
        for first in uncoded[:number]:
            if 2 * len(rows & _told(first)) > len(rows):
                yield table, first
                break


def _told(table: FoundTable) -> set[tuple[str, ...]]:
    """What the rows say, but for their numbers."""
    texts = table.frame.drop(columns=[name for name in ("_row", POSITION) if name in table.frame])
    return set(texts.itertuples(index=False, name=None))


def _best_fit(sheet: Sheet, maps: Sequence[ColumnMap]) -> FoundTable | None:
    """Of equals a whole one, then the first."""
    tables = [table for each in maps if (table := find_table(sheet, each)) is not None]
    return max(tables, key=lambda table: (table.goodness, not table.lacking), default=None)
