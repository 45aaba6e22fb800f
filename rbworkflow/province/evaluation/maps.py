"""The columns of an evaluator's recommendations: config/columns/evaluasi.csv, or the shipped map."""

from pathlib import Path
from typing import Final

from rbworkflow.home import shipped
from rbworkflow.sheets.columns import ColumnMap
from rbworkflow.sheets.vocabulary import Vocabulary

ROWS: Final = "columns/evaluasi.csv"


def load_row_map(config: Path) -> ColumnMap:
    """Raises ConfigurationError naming file and row."""
    own, vocabulary = config / ROWS, Vocabulary.load(config)
    newest = ColumnMap.load(shipped(ROWS), vocabulary)
    return ColumnMap.load(own, vocabulary).completed(newest.columns) if own.is_file() else newest
