"""The workbooks that set an office up, as somebody fills them in."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

import openpyxl

Cells: TypeAlias = Mapping[str, Mapping[str, Any]]
"""What is written, by sheet and cell."""


def filled_in(filled: Cells, path: Path, changes: Cells | None = None) -> Path:
    """The workbook with all that `filled` says, then with `changes`."""
    book = openpyxl.load_workbook(path)
    for cells in (filled, changes or {}):
        for sheet, values in cells.items():
            for cell, value in values.items():
                book[sheet][cell] = value
    book.save(path)
    return path
