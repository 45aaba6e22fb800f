"""Inside the child: entries written into a workbook's cells by exchanging the bytes of these cells alone."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Final, TypeAlias
from xml.etree import ElementTree as ET

from rbworkflow.sheets.addresses import address
from rbworkflow.sheets.archive import Parts, open_parts
from rbworkflow.sheets.cell_edits import cell_edits, edited
from rbworkflow.sheets.dropdowns import Lists, Rows, names_of
from rbworkflow.sheets.extracting import extract
from rbworkflow.sheets.fitting_entries import Fitting, PlainEntry, Refused
from rbworkflow.sheets.gates import PACKAGE, InspectedSheet, inspected_sheets, main_part
from rbworkflow.sheets.outlines import outline_of
from rbworkflow.sheets.recalculating import told_to_calculate, without_results
from rbworkflow.sheets.refusals import WorkbookRefusedError
from rbworkflow.sheets.texts import folded
from rbworkflow.sheets.zips import exchanged

Entries: TypeAlias = Mapping[str, Sequence[PlainEntry]]
"""By the sheet's name."""
Spliced: TypeAlias = tuple[bytes, list[tuple[str, str]]]
"""The workbook, and the cells (sheet, cell) whose dropdown lists nobody can read without calculating."""
SIGNED: Final = b"/digital-signature/"


def splice(content: bytes, entries: Entries) -> Spliced | list[Refused] | str:
    """The workbook with these entries; or every cell that cannot take its own; or the code of why it is refused."""
    try:
        parts = open_parts(content)
        sheets = inspected_sheets(parts)
        if SIGNED in parts.xml[PACKAGE]:
            return "TANDA_TANGAN"
        return _spliced(content, parts, sheets, entries)
    except WorkbookRefusedError as error:
        return error.reason_code
    except MemoryError:
        return "TERLALU_BERAT"
    except (ET.ParseError, ValueError):  # sound XML, but not as the format says
        return "RUSAK"


def _spliced(
    content: bytes, parts: Parts, sheets: Sequence[InspectedSheet], entries: Entries
) -> Spliced | list[Refused]:
    main = main_part(parts)
    lists = Lists(names_of(parts.xml[main]), _Values(content))
    changed = {main: told_to_calculate(parts.xml[main])}
    refused, unread = _absent(sheets, entries), list[tuple[str, str]]()
    for sheet in sheets:
        fitting, changed[sheet.part] = _filled(sheet, parts.xml[sheet.part], entries.get(sheet.name, ()), lists)
        refused += fitting.refused
        unread += fitting.unread
    return refused or (exchanged(content, changed), unread)


def _absent(sheets: Sequence[InspectedSheet], entries: Entries) -> list[Refused]:
    absent = sorted(entries.keys() - {sheet.name for sheet in sheets})
    return [(name, address(row, column), "LEMBAR", "") for name in absent for row, column, *_ in entries[name]]


def _filled(sheet: InspectedSheet, xml: bytes, entries: Sequence[PlainEntry], lists: Lists) -> tuple[Fitting, bytes]:
    """How the entries fit into their cells, and the sheet with those that do."""
    outline = outline_of(xml, sheet.facts.merges, [(row, column) for row, column, *_ in entries])
    fitting = Fitting(sheet.name, outline, lists, sheet.percent_styles)
    fitting.take(entries)
    edits = [*without_results(xml, outline), *cell_edits(xml, outline, fitting.written)]
    return fitting, edited(xml, edits)


class _Values:
    """The values of the workbook's sheets by their folded names, read when the first dropdown list asks for them."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __call__(self, sheet: str) -> Rows | None:
        return self._rows.get(sheet)

    @cached_property
    def _rows(self) -> Mapping[str, Rows]:
        sheets = extract(self._content)
        if isinstance(sheets, str):
            raise WorkbookRefusedError(sheets)
        return {folded(name): rows for name, _, rows, *_ in sheets}
