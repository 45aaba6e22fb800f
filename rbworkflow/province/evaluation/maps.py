"""The columns of an evaluator's recommendations: config/columns/evaluasi.csv, or the shipped map."""

from pathlib import Path
from typing import Final

from rbworkflow.plan.recommendation_layouts import refuse_codes_that_cannot_be_made
from rbworkflow.sheets.column_maps import ColumnMap, own_map

ROWS: Final = "columns/evaluasi.csv"


def load_row_map(config: Path) -> ColumnMap:
    """Raises ConfigurationError naming file and row."""
    column_map = own_map(config, ROWS, is_completed=True)
    refuse_codes_that_cannot_be_made(column_map, config / ROWS)
    return column_map
