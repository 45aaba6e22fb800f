"""What a form of ours is filled anew with, as it goes to the child."""

from collections.abc import Sequence
from typing import TypeAlias

from rbworkflow.sheets.addresses import Place
from rbworkflow.sheets.workbook import CellValue

Filled: TypeAlias = tuple[int, int, CellValue, bool]
"""Row, column, value, and whether it is a percentage."""
Corners: TypeAlias = tuple[int, int, int, int]
"""First row and column, last row and column of merged cells."""
Filling: TypeAlias = tuple[Sequence[Filled], Sequence[Corners], Place]
"""And by how many rows and columns the other one had moved its table."""
