"""Inside the child: bytes -> plain values, with python-calamine. A refusal is a value here too.

The library is given the very parts the gates looked at, in an archive of our own, never the one that came.
"""

import io
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

from rbworkflow.sheets.addresses import Place
from rbworkflow.sheets.archive import open_parts
from rbworkflow.sheets.gates import InspectedSheet, PlainSheet, inspected_sheets
from rbworkflow.sheets.number_formats import shown
from rbworkflow.sheets.refusals import WorkbookRefusedError
from rbworkflow.sheets.zips import stored

PICTURE_IN_CELL: Final = ("=DISPIMG(", "=_xlfn.DISPIMG(")
NO_VALUE: Final = "#VALUE!"
_ERROR: Final = re.compile(rb"""(<(?:\w+:)?c\s[^<>]*?\bt\s*=\s*["'])e(?=["'])""")
"""A cell that says it is in error. The library knows the oldest errors alone; as text it gives each: `#SPILL!`."""


def extract(content: bytes) -> list[PlainSheet] | str:
    """The workbook's sheets, or the code of the reason why it is refused."""
    try:
        parts = open_parts(content)
        inspected = inspected_sheets(parts)
        errors_told = {sheet.part: _with_errors_as_text(parts.xml[sheet.part]) for sheet in inspected}
        with CalamineWorkbook.from_filelike(io.BytesIO(stored(parts.xml | errors_told))) as book:
            if [sheet.name for sheet in inspected] != book.sheet_names:
                return "RUSAK"
            return [_sheet(facts, book.get_sheet_by_index(index)) for index, facts in enumerate(inspected)]
    except WorkbookRefusedError as error:
        return error.reason_code
    except MemoryError:
        return "TERLALU_BERAT"
    except (CalamineError, OSError, ValueError):
        return "RUSAK"


def _with_errors_as_text(xml: bytes) -> bytes:
    return _ERROR.sub(rb"\1str", xml) if b'"e"' in xml or b"'e'" in xml else xml


def _sheet(inspected: InspectedSheet, sheet: CalamineSheet) -> PlainSheet:
    facts = inspected.facts
    found = sheet.to_python(skip_empty_area=False)  # keeps the empty rows above, so that addresses are true
    rows = [[None if value == "" else value for value in row] for row in found]
    for (row, column), (*_, text) in facts.left_out.items():
        if isinstance(_at(rows, row, column), str):
            rows[row - 1][column - 1] = text
    in_cells = {*_pictures(rows), *(each for each in inspected.pictured if _at(rows, *each) == NO_VALUE)}
    for row, column in in_cells:
        rows[row - 1][column - 1] = None
    told = (
        list(facts.percents),
        list(facts.unvalued),
        facts.merges,
        list(facts.struck),
        list(facts.raised),
        [(at, parts[:-1]) for at, parts in facts.left_out.items()],
        list(_worded(rows, facts.formats)),
        list(inspected.links.items()),
        sorted(inspected.commented),
        sorted(inspected.boxed),
        sorted(inspected.pictured | in_cells),
    )
    return inspected.name, inspected.is_hidden, rows, *told


def _pictures(rows: list[list[Any]]) -> Iterator[Place]:
    """The cells in which WPS keeps a picture: all that they say is where it lies."""
    for row, values in enumerate(rows, 1):
        for column, value in enumerate(values, 1):
            if isinstance(value, str) and value.startswith(PICTURE_IN_CELL):
                yield row, column


def _at(rows: list[list[Any]], row: int, column: int) -> object:
    """The value at a place, None outside of what the library found."""
    return rows[row - 1][column - 1] if row <= len(rows) and column <= len(rows[0]) else None


def _worded(rows: list[list[Any]], formats: Mapping[Place, str]) -> Iterator[tuple[Place, str]]:
    """What cells show whose format shows other than their number."""
    for (row, column), code in formats.items():
        value = _at(rows, row, column)
        if isinstance(value, int | float) and not isinstance(value, bool) and (text := shown(value, code)):
            yield (row, column), text
