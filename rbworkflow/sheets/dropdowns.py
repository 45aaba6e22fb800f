"""Inside the child: what the dropdown list of a cell offers, and which of it an entry is."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Final, TypeAlias
from xml.etree import ElementTree as ET

from rbworkflow.sheets.addresses import Place, column_number
from rbworkflow.sheets.cells import as_text
from rbworkflow.sheets.outlines import Corners, corners, holds
from rbworkflow.sheets.texts import folded
from rbworkflow.sheets.workbook import CellValue

Options: TypeAlias = Sequence[CellValue]
Rows: TypeAlias = Sequence[Sequence[CellValue]]
Names: TypeAlias = Mapping[tuple[str, str], str]
"""What the workbook's names stand for: by the sheet they are of (empty: all) and the name, both folded."""

LITERAL: Final = re.compile(r'"(?:[^"]|"")*"')
RANGE: Final = re.compile(
    r"(?:(?:'(?P<quoted>(?:[^']|'')+)'|(?P<sheet>[^'!\"(),;&]+))!)?"
    r"(?P<first>\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6})(?::(?P<last>\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}))?"
)
WORD: Final = re.compile(r"[^\W_]+")
CORNER: Final = re.compile(r"(\$?)([A-Z]+)(\$?)([0-9]+)")


def names_of(workbook: bytes) -> Names:
    """The names that a workbook's main part gives to ranges and lists."""
    root = ET.fromstring(workbook)  # noqa: S314 - the gates let no DTD through
    sheets = [folded(each.get("name", "")) for each in root.iter() if _is(each, "sheet")]
    named: dict[tuple[str, str], str] = {}
    for each in root.iter():
        if _is(each, "definedName"):
            at = int(each.get("localSheetId", -1))
            scope = sheets[at] if 0 <= at < len(sheets) else ""
            named[scope, folded(each.get("name", ""))] = (each.text or "").strip()
    return named


def rule_of(rules: Sequence[tuple[str, str]], at: Place) -> tuple[str, Place] | None:
    """The formula of the list that lies on a cell, and the cell that its relative references are counted from."""
    for reference, formula in rules:
        areas = [corners(each) for each in reference.upper().split() if RANGE.fullmatch(each.upper())]
        if any(holds(area, at) for area in areas):
            return formula.strip().removeprefix("="), areas[0][:2]
    return None


class Lists:
    """The lists of one workbook; `rows` tells the values of a sheet by its folded name, None where it has no such."""

    def __init__(self, names: Names, rows: Callable[[str], Rows | None]) -> None:
        self._names = names
        self._rows = rows

    def options(self, formula: str, sheet: str, moved: Place) -> Options | None:
        """What a list offers on a cell of `sheet` that lies so far from where it is counted from.

        None where nobody can tell without calculating.
        """
        named = self._names.get((folded(sheet), folded(formula)), self._names.get(("", folded(formula))))
        known = formula if named is None else named.removeprefix("=")
        if LITERAL.fullmatch(known):
            return [each.strip() for each in known[1:-1].replace('""', '"').split(",")]
        found = RANGE.fullmatch(known.upper())
        if found is None:
            return None
        of_sheet = (found["quoted"] or "").replace("''", "'") or found["sheet"] or sheet
        rows = self._rows(folded(of_sheet))
        first, last = found["first"], found["last"] or found["first"]
        return None if rows is None else list(_filled(rows, (*_moved(first, moved), *_moved(last, moved))))


def option_of(options: Options, entries: Sequence[str | Decimal]) -> str | Decimal | None:
    """What the list has for the first of these entries that it has: in its spelling, a number where it has numbers.

    `A. Sudah seluruhnya` is what it has for `A`, where nothing else in it begins so. None where it has none of them.
    """
    for test in (_is_same, _begins):
        for entry in entries:
            found = [option for option in options if test(option, entry)]
            if found and (test is _is_same or len(found) == 1):
                return (
                    found[0].strip() if isinstance(found[0], str) and isinstance(entry, str) else _as_number(found[0])
                )
    return None


def _is_same(option: CellValue, entry: str | Decimal) -> bool:
    return folded(as_text(option)) == folded(entry) if isinstance(entry, str) else _as_number(option) == entry


def _begins(option: CellValue, entry: str | Decimal) -> bool:
    return isinstance(option, str) and isinstance(entry, str) and WORD.findall(folded(option))[:1] == [folded(entry)]


def _filled(rows: Rows, area: Corners) -> Iterator[CellValue]:
    first_row, first_column, last_row, last_column = area
    for row in rows[first_row - 1 : last_row]:
        yield from (value for value in row[first_column - 1 : last_column] if as_text(value))


def _moved(corner: str, by: Place) -> Place:
    """A corner where its list lies on another cell than the first: what has no `$` moves along."""
    ((column_stays, letters, row_stays, digits),) = CORNER.findall(corner)
    return int(digits) + (0 if row_stays else by[0]), column_number(letters) + (0 if column_stays else by[1])


def _as_number(option: CellValue) -> Decimal | None:
    try:
        return None if isinstance(option, bool) else Decimal(str(option).strip())
    except InvalidOperation:
        return None


def _is(element: ET.Element, name: str) -> bool:
    return element.tag.rpartition("}")[2] == name
