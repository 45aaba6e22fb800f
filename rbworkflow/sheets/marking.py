"""A workbook given back with its faulty cells coloured and commented.

The sender's own keeps everything else, where he is one of the office's; a form of ours is filled anew with the values
of one that a stranger might have made.

The colour is a conditional format on top of the cell's own, so that a later marking can take it away again:
marks of an earlier round vanish when the workbook is marked anew. Values, formulas with their results, styles,
protection, dropdowns, widths, hidden sheets, pictures and other people's comments stay. A workbook that bears no
comment yet is only added to, and loses nothing. Where comments have to change, or a form is filled anew, openpyxl
writes the workbook, which cannot carry everything; what it loses on this way is: drawn shapes and text boxes,
sparklines, slicers and other newer extensions (charts are drawn anew), form controls, printer settings, and the size of
other people's comments. The file as it was received is kept apart and loses nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from rbworkflow.finding import Severity
from rbworkflow.isolation.running import ChildDiedError, ChildLimits, run_isolated
from rbworkflow.sheets.addresses import Place
from rbworkflow.sheets.cells import as_text, read_number
from rbworkflow.sheets.filling import Filling
from rbworkflow.sheets.refusals import WorkbookRefusedError
from rbworkflow.sheets.workbook import CellValue, LeftOut, Sheet

PAINT: Final = "rbworkflow.sheets.painting.paint"
PAINT_ANEW: Final = "rbworkflow.sheets.painting.paint_anew"
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


@dataclass(frozen=True, kw_only=True)
class Refilled:
    """A sheet of the template, by name, that takes the values of somebody's; `moved` says by how much his table stands
    elsewhere than the template's. In the columns `linked`, where it is read, the address behind a cell's words comes
    along, as text.
    """

    name: str
    sheet: Sheet
    moved: Place = (0, 0)
    linked: frozenset[int] = frozenset()


def mark_cells(content: bytes, marks: Sequence[Mark], limits: ChildLimits = MARKING_LIMITS) -> bytes:
    """The workbook with these marks only; equal input gives equal bytes. Raises WorkbookRefusedError.

    Several marks of one cell share a comment, the gravest gives the colour. Marks on sheets that the
    workbook does not have are left out.
    """
    return _marked(PAINT, content, _plain(marks), limits=limits)


def mark_anew(
    template: bytes, refilled: Sequence[Refilled], marks: Sequence[Mark], *, limits: ChildLimits = MARKING_LIMITS
) -> bytes:
    """The template, our own, with the values of somebody's sheets, and marks on those.

    Every value stands where it stood. Of the other workbook nothing comes along: no formula, link, comment, picture or
    further sheet. Marks on its other sheets are left out. Raises WorkbookRefusedError.
    """
    names = {each.sheet.name: each.name for each in refilled}
    here = _plain(replace(mark, sheet=names[mark.sheet]) for mark in marks if mark.sheet in names)
    fillings = {each.name: _filling(each) for each in refilled}
    return _marked(PAINT_ANEW, template, here, fillings, limits=limits)


def _filling(refilled: Refilled) -> Filling:
    sheet, linked = refilled.sheet, refilled.linked
    places = ((row, column) for row in range(1, sheet.row_count + 1) for column in range(1, sheet.column_count + 1))
    values = ((place, _kept(sheet, place, is_linked=place[1] in linked)) for place in places)
    cells = [(*place, value, place in sheet.percents) for place, value in values if value is not None]
    merges = [(each.first_row, each.first_column, each.last_row, each.last_column) for each in sheet.merges]
    return cells, merges, refilled.moved


def _kept(sheet: Sheet, place: Place, *, is_linked: bool) -> CellValue:
    """Without what is struck out, a number without what is raised, with what a format shows: the new one has no such
    thing.
    """
    left_out, link = sheet.left_out.get(place), sheet.links.get(place, "") if is_linked else ""
    value = sheet.worded.get(place) or sheet.value(*place)
    kept = value if left_out is None else _unmarked(value, left_out) or None
    if link and (kept is None or (isinstance(kept, str) and "://" not in kept)):
        return f"{kept}: {link}" if kept else link
    return kept


def _unmarked(value: CellValue, left_out: LeftOut) -> str:
    text = as_text(value)
    if isinstance(value, str) and read_number(left_out.kept or text).is_unreadable:
        return text if left_out.unstruck is None else left_out.unstruck
    return left_out.kept


def _plain(marks: Iterable[Mark]) -> list[tuple[str, str, str, str]]:
    return [(mark.sheet, mark.cell, mark.message, mark.severity.value) for mark in marks]


def _marked(job: str, content: bytes, *arguments: object, limits: ChildLimits) -> bytes:
    try:
        answer: bytes | str
        (answer,) = run_isolated(job, [content], *arguments, limits=limits)
    except ChildDiedError as error:
        raise WorkbookRefusedError("TERLALU_BERAT") from error
    if isinstance(answer, str):
        raise WorkbookRefusedError(answer)
    return answer
