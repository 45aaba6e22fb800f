"""A workbook that somebody else made, filled in at its own cells; everything else of it stays as it was.

Nothing is read and written anew: the bytes of the named cells are exchanged in their sheet, so that shapes, charts,
pictures, colours, protection and what nobody here knows of stay to the byte. A cell keeps its look; of merged cells the
first is written; an answer is spelt as the cell's own dropdown list spells it. Stored results of formulas are taken
away, so that Excel and LibreOffice calculate all of them when the workbook is opened, and nobody is shown an old one;
what only previews a workbook shows none. Pivot tables show what they did until they are refreshed.

Either every entry is written, or none, and every cell that cannot take its entry is named.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, TypeAlias

from rbworkflow.errors import RefusedError
from rbworkflow.isolation.running import ChildDiedError, ChildLimits, run_isolated
from rbworkflow.sheets.addresses import Place
from rbworkflow.sheets.fitting_entries import PlainEntry
from rbworkflow.sheets.refusals import CELL_SENTENCES, WorkbookRefusedError

SPLICE: Final = "rbworkflow.sheets.splicing.splice"
FILLING_LIMITS: Final = ChildLimits(memory_mib=256, cpu_seconds=30, wall_seconds=60)


@dataclass(frozen=True)
class Percentage:
    """85 is 0.85 in a cell that shows percentages, and 85 in any other."""

    points: Decimal


@dataclass(frozen=True)
class Lines:
    """Text that goes below the one of another cell where both are shown as one."""

    text: str


@dataclass(frozen=True)
class AnyOf:
    """One word in its spellings: the first that the cell's dropdown list has; without a list the first of all."""

    spellings: tuple[str, ...]


Entry: TypeAlias = str | Decimal | Percentage | Lines | AnyOf
"""What a cell is to hold. Text stays text, whatever it looks like; the empty text empties a cell without a formula."""


@dataclass(frozen=True)
class RefusedCell:
    """A cell that cannot take its entry, and why."""

    sheet: str
    cell: str
    sentence: str


@dataclass(frozen=True)
class FilledIn:
    """The workbook, and the cells (sheet, cell) whose lists cannot be read without calculating: written as given."""

    content: bytes
    unread_lists: tuple[tuple[str, str], ...]


class CellsRefusedError(RefusedError):
    """Some cells cannot take their entries; its text names each and says why."""

    def __init__(self, cells: Sequence[RefusedCell]) -> None:
        super().__init__("\n".join(f"{each.sheet}!{each.cell}: {each.sentence}" for each in cells))
        self.cells = tuple(cells)


def fill_in(
    content: bytes, entries: Mapping[str, Sequence[tuple[Place, Entry]]], limits: ChildLimits = FILLING_LIMITS
) -> FilledIn:
    """The workbook with these entries, by sheet; equal input gives equal bytes.

    Raises WorkbookRefusedError where the workbook cannot be filled in at all, CellsRefusedError where cells cannot.
    """
    plain = {sheet: [_plain(*cell) for cell in cells] for sheet, cells in entries.items()}
    try:
        (answer,) = run_isolated(SPLICE, [content], plain, limits=limits)
    except ChildDiedError as error:
        raise WorkbookRefusedError("TERLALU_BERAT") from error
    if isinstance(answer, str):
        raise WorkbookRefusedError(answer)
    if isinstance(answer, list):
        raise CellsRefusedError([_refused(*each) for each in answer])
    filled, unread = answer
    return FilledIn(filled, tuple(unread))


def _plain(at: Place, entry: Entry) -> PlainEntry:
    if isinstance(entry, Percentage):
        return (*at, "percent", [entry.points])
    if isinstance(entry, Lines):
        return (*at, "lines", [entry.text])
    return (*at, "value", [*entry.spellings] if isinstance(entry, AnyOf) else [entry])


def _refused(sheet: str, cell: str, reason_code: str, named: str) -> RefusedCell:
    return RefusedCell(sheet, cell, CELL_SENTENCES[reason_code].format(named))
