"""The sender's own workbook given back with its faulty cells coloured and commented, and nothing else touched.

The colour is a conditional format on top of the cell's own, so that a later marking can take it away again:
marks of an earlier round vanish when the workbook is marked anew. Values, formulas with their results, styles,
protection, dropdowns, widths, hidden sheets, pictures and other people's comments stay. openpyxl cannot carry
everything; what a workbook loses on this way is: drawn shapes and text boxes, sparklines, slicers and other newer
extensions (charts are drawn anew), form controls, printer settings, and the size of other people's comments. The
file as it was received is kept apart and loses nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rbworkflow.finding import Severity
from rbworkflow.isolation.running import ChildDiedError, ChildLimits, run_isolated
from rbworkflow.sheets.refusals import WorkbookRefusedError

PAINT: Final = "rbworkflow.sheets.painting.paint"
MARKING_LIMITS: Final = ChildLimits(
    memory_mib=184, cpu_seconds=30, wall_seconds=60, file_mib=64
)  # openpyxl keeps sheets in files


@dataclass(frozen=True, kw_only=True)
class Mark:
    """A cell to complete, why, and how grave it is."""

    sheet: str
    cell: str
    message: str
    severity: Severity


def mark_cells(content: bytes, marks: Sequence[Mark], limits: ChildLimits = MARKING_LIMITS) -> bytes:
    """The workbook with these marks only; equal input gives equal bytes. Raises WorkbookRefusedError.

    Several marks of one cell share a comment, the gravest gives the colour. Marks on sheets that the
    workbook does not have are left out.
    """
    plain = [(mark.sheet, mark.cell, mark.message, mark.severity.value) for mark in marks]
    try:
        answer: bytes | str
        (answer,) = run_isolated(PAINT, [content], plain, limits=limits)
    except ChildDiedError as error:
        raise WorkbookRefusedError("TERLALU_BERAT") from error
    if isinstance(answer, str):
        raise WorkbookRefusedError(answer)
    return answer
