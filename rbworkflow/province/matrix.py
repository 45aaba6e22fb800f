"""The matrix of a report that was made by hand: a table of indicators in a workbook, by config/columns/matriks.csv."""

from decimal import Decimal
from pathlib import Path
from typing import Final

from rbworkflow.province.facts import Facts, by_common_code
from rbworkflow.report.content.model import DecimalText
from rbworkflow.sheets.column_maps import ColumnMap, own_map
from rbworkflow.sheets.columns import FoundTable
from rbworkflow.sheets.fitting import fitting_tables
from rbworkflow.sheets.quantities import IN_PERCENT
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.records import records
from rbworkflow.wording import round_half_up

NAME: Final = "columns/matriks.csv"
MOST: Final = Decimal(100)
"""What an achievement counts for at most, as reports of ours have it."""


def load_matrix_map(config: Path) -> ColumnMap:
    """The office's own map, or the shipped one."""
    return own_map(config, NAME)


def matrix_facts(content: bytes, column_map: ColumnMap) -> Facts | None:
    """What the workbook's first table of indicators says; None where it has none.

    Raises WorkbookRefusedError for a workbook that is not safe to read.
    """
    (workbook,) = read_workbooks([content])
    if isinstance(workbook, Exception):
        raise workbook
    table = next((each for each in fitting_tables(workbook, [column_map]) if not each.lacking), None)
    return None if table is None or not table.rows else _facts(table)


def _facts(table: FoundTable) -> Facts:
    """The achievements as they are written; a score of the office is not worked out of them."""
    rows = [
        (told["common_code"].strip().upper(), told["code"].strip(), told["name"].strip(), _counted(table, index))
        for index, told in enumerate(records(table.frame))
    ]
    return Facts(indicators={code: name for _, code, name, _ in rows if code}, common=by_common_code(rows))


def _counted(table: FoundTable, index: int) -> DecimalText:
    read = table.number(index, "achievement", IN_PERCENT)
    if read.value is None:
        return None
    return format(round_half_up(max(Decimal(0), min(MOST, Decimal(read.value)))), "f")
