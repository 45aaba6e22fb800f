"""Inside the child: where the rows and cells of a sheet's XML begin and end, by byte, and what rules lie on them."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple, TypeAlias
from xml.parsers import expat

from rbworkflow.sheets.addresses import Place, place
from rbworkflow.sheets.refusals import WorkbookRefusedError

Corners: TypeAlias = tuple[int, int, int, int]
"""First row and column, last row and column."""

Child: TypeAlias = tuple[str, str, int]
"""The name of an element without and with its prefix, and where it starts."""

START_TAG: Final = re.compile(rb"<[^<>\"']*(?:(?:\"[^\"]*\"|'[^']*')[^<>\"']*)*>")
ROW: Final = "worksheet/sheetData/row"
DEEPEST: Final = 12
CHILD: Final = 2
RULES: Final = ("list", "whole", "decimal")
RULE_TEXTS: Final = ("formula1", "formula2", "sqref")
SPREAD: Final = ("array", "dataTable")  # formulas whose results fill other cells too


class Extent(NamedTuple):
    """An element's bytes: all of it from `start` to `end`, its content from `opened` to `closed`."""

    start: int
    opened: int
    closed: int
    end: int


class CellRule(NamedTuple):
    """What the cells of `reference` (`D4:D11 D14`) may hold: something of a list, or a number within bounds."""

    kind: str
    reference: str
    formula: str
    second: str
    operator: str


NOWHERE: Final = Extent(0, 0, 0, 0)


@dataclass
class CellOutline:
    column: int
    tag: str
    style: str = ""
    span: Extent = NOWHERE
    inside: list[tuple[str, Extent]] = field(default_factory=list)

    @property
    def has_formula(self) -> bool:
        return any(name == "f" for name, _ in self.inside)


@dataclass
class RowOutline:
    number: int
    tag: str
    style: str = ""
    span: Extent = NOWHERE
    cells: list[CellOutline] = field(default_factory=list)
    """Of a row that was asked for, all; of another, those with formulas."""


@dataclass
class Outline:
    tag: str = ""
    span: Extent = NOWHERE
    rows: dict[int, RowOutline] = field(default_factory=dict)
    column_styles: list[tuple[int, int, str]] = field(default_factory=list)
    merges: Sequence[Corners] = ()
    spread: list[Corners] = field(default_factory=list)
    rules: list[CellRule] = field(default_factory=list)

    def cell(self, at: Place) -> CellOutline | None:
        row = self.rows.get(at[0])
        return next((cell for cell in row.cells if cell.column == at[1]), None) if row else None

    def style(self, at: Place) -> str:
        """The look of a cell; one that is not there looks as its row does, or its column."""
        cell, row = self.cell(at), self.rows.get(at[0])
        if cell:
            return cell.style
        of_column = (style for first, last, style in self.column_styles if first <= at[1] <= last)
        return (row.style if row else "") or next(of_column, "")

    def shown(self, at: Place) -> Place:
        """The first of the merged cells that the place is one of, or the place itself."""
        return next((merge[:2] for merge in self.merges if holds(merge, at)), at)

    def holds_formula(self, at: Place) -> bool:
        """Whether one stands there, or one that stands elsewhere fills that cell."""
        cell = self.cell(at)
        return bool(cell and cell.has_formula) or any(holds(area, at) for area in self.spread)


def outline_of(xml: bytes, merges: Sequence[Corners], places: Collection[Place]) -> Outline:
    """The sheet's outline, with every cell of the rows in which these places are shown.

    Raises WorkbookRefusedError where rows or cells are not in their order, or something else stands among them.
    """
    outline = Outline(merges=merges)
    walker = _Outliner(xml, outline, {outline.shown(at)[0] for at in places})
    try:
        walker.parser.Parse(xml, True)
    except (expat.ExpatError, ValueError) as error:
        raise WorkbookRefusedError("RUSAK") from error
    return outline


def corners(reference: str) -> Corners:
    """B2:C4, or B2 alone; raises ValueError on anything else."""
    first, _, last = reference.replace("$", "").partition(":")
    return *place(first), *place(last or first)


def holds(area: Corners, at: Place) -> bool:
    first_row, first_column, last_row, last_column = area
    return first_row <= at[0] <= last_row and first_column <= at[1] <= last_column


def children_of(xml: bytes) -> list[Child]:
    """Each child of the outermost element; then, without a name, where that ends."""
    found: list[Child] = []
    depth = 0
    parser = expat.ParserCreate()

    def start(tag: str, _attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth == CHILD:
            found.append((tag.rpartition(":")[2], tag, parser.CurrentByteIndex))

    def end(_tag: str) -> None:
        nonlocal depth
        depth -= 1
        if not depth:
            found.append(("", "", parser.CurrentByteIndex))

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.Parse(xml, True)
    return found


class _Outliner:
    """Follows the sheet element by element; addresses may be given or counted, names may have prefixes."""

    def __init__(self, xml: bytes, outline: Outline, rows: Collection[int]) -> None:
        self.outline = outline
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self._xml, self._asked = xml, rows
        self._open: list[tuple[str, str, int]] = [("", "", 0)]  # path, tag, start
        self._row = RowOutline(0, "")
        self._column = 0
        self._texts = dict.fromkeys(RULE_TEXTS, "")
        self._rule = CellRule("", "", "", "", "")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        above, *_ = self._open[-1]
        name = tag.rpartition(":")[2]
        path = f"{above}/{name}".lstrip("/") if len(self._open) < DEEPEST else "..."
        self._open.append((path, tag, self.parser.CurrentByteIndex))
        if above == "worksheet/sheetData":
            self._start_row(name, tag, attributes)
        elif above == ROW:
            self._start_cell(name, tag, attributes)
        elif path == f"{ROW}/c/f":
            if attributes.get("t") in SPREAD and "ref" in attributes:
                self.outline.spread.append(corners(attributes["ref"]))
        else:
            self._start_rule(name, attributes)

    def _start_row(self, name: str, tag: str, attributes: dict[str, str]) -> None:
        above = self._row.number
        number = int(attributes.get("r", above + 1))
        if name != "row" or number <= above:
            raise ValueError(f"{name} {number} after row {above}")
        style = attributes.get("s", "") if attributes.get("customFormat") in ("1", "true") else ""
        self._row, self._column = RowOutline(number, tag, style), 0
        self.outline.rows[number] = self._row

    def _start_cell(self, name: str, tag: str, attributes: dict[str, str]) -> None:
        row = self._row
        number, column = place(attributes["r"]) if "r" in attributes else (row.number, self._column + 1)
        if name != "c" or number != row.number or column <= self._column:
            raise ValueError(f"{name} {number} {column} in row {row.number} after {self._column}")
        row.cells.append(CellOutline(column, tag, attributes.get("s", "")))
        self._column = column

    def _start_rule(self, name: str, attributes: dict[str, str]) -> None:
        if name == "col":
            ends = int(attributes.get("min", 0)), int(attributes.get("max", 0))
            self.outline.column_styles.append((*ends, attributes.get("style", "")))
        elif name == "dataValidation":
            operator = attributes.get("operator", "between")
            self._rule = CellRule(attributes.get("type", ""), attributes.get("sqref", ""), "", "", operator)
            self._texts = dict.fromkeys(RULE_TEXTS, "")

    def _text(self, text: str) -> None:
        for name in self._texts:
            if f"/{name}" in self._open[-1][0]:
                self._texts[name] += text

    def _end(self, _tag: str) -> None:
        path, tag, start = self._open.pop()
        name = path.rpartition("/")[2]
        if path == "worksheet/sheetData":
            self.outline.tag, self.outline.span = tag, self._span(start)
        elif path == ROW:
            self._row.span = self._span(start)
        elif path == f"{ROW}/c":
            self._end_cell(start)
        elif path.startswith(f"{ROW}/c/") and path.count("/") == ROW.count("/") + 2:
            self._row.cells[-1].inside.append((name, self._span(start)))
        elif name == "dataValidation" and self._rule.kind in RULES:
            first, second, reference = (self._texts[name].strip() for name in RULE_TEXTS)
            reference = self._rule.reference or reference
            self.outline.rules.append(self._rule._replace(reference=reference, formula=first, second=second))

    def _end_cell(self, start: int) -> None:
        cells = self._row.cells
        cells[-1].span = self._span(start)
        if self._row.number not in self._asked and not cells[-1].has_formula:
            cells.pop()

    def _span(self, start: int) -> Extent:
        """Of the element that ends here. An empty one is over where its only tag is."""
        tag = START_TAG.match(self._xml, start)
        opened = tag.end() if tag else start
        if self._xml[opened - 2 : opened] == b"/>":
            return Extent(start, opened, opened, opened)
        closed = self.parser.CurrentByteIndex
        return Extent(start, opened, closed, self._xml.index(b">", closed) + 1)
