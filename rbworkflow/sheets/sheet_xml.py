"""One pass over a sheet's XML for what the reading library does not tell: percentages, uncalculated formulas,
merged cells, struck-out and raised text; and the limit on how far cells may lie, checked before anything makes room
for them.

Sheets as every known program writes them are read by patterns at the speed of C. What does not look exactly
like that (prefixes, other quotes, cells without an address) is walked by a real XML parser instead.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple
from xml.parsers import expat

from rbworkflow.sheets.addresses import Place, column_number, place
from rbworkflow.sheets.refusals import WorkbookRefusedError
from rbworkflow.sheets.runs import WHOLE, Parts, Run, left_out_in, mark_of, parts_of

LAST_ROW: Final = 9_999
LAST_COLUMN: Final = column_number("ZZ")
MOST_MERGED: Final = 500_000
MOST_WALKED: Final = 4 * 1024 * 1024
MOST_STYLES: Final = 64

UNUSUAL: Final = (
    re.compile(rb'<c(?=[\s/>])(?! r="[A-Z]{1,2}[1-9][0-9]{0,3}"[ />])'),
    re.compile(rb'<mergeCell(?=[\s/>])(?! ref="[A-Z0-9:]+" ?/>)'),
    re.compile(rb":(?:c|mergeCell)[\s/>]"),
)
CELL_HEAD: Final = re.compile(rb'<c r="([A-Z]+)([0-9]+)"[^<>]*')
UNVALUED: Final = re.compile(
    rb'<c r="([A-Z]+)([0-9]+)"((?: [st]="[A-Za-z0-9]+")*)>\s*'
    rb"<f(?:\s[^>]*)?(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v>\s*</v>)?\s*</c>"
)
MERGED: Final = re.compile(rb'<mergeCell ref="([A-Z0-9:]+)" ?/>')
STORED_TEXT: Final = b't="str"'  # a formula that gives the empty text has been calculated


class SheetFacts:
    """What one sheet's XML says beside its values; merges are (first row, first column, last row, last column)."""

    def __init__(self) -> None:
        self.percents: set[Place] = set()
        self.unvalued: set[Place] = set()
        self.merges: list[tuple[int, int, int, int]] = []
        self.struck: set[Place] = set()
        self.raised: set[Place] = set()
        self.left_out: dict[Place, Parts] = {}
        self.formats: dict[Place, str] = {}


class SheetLooks(NamedTuple):
    """What the rest of the workbook says of a sheet's cells: the styles (numbers of `s`) that show percentages,
    those that strike out, those that only raise or lower, those whose format shows other than the number, with that
    format; and the shared strings of which a part does not count.
    """

    percent_styles: frozenset[str] = frozenset()
    struck_styles: frozenset[str] = frozenset()
    raised_styles: frozenset[str] = frozenset()
    worded_styles: Mapping[str, str] = MappingProxyType({})
    shared_runs: Mapping[int, Parts] = MappingProxyType({})


def scan_sheet(xml: bytes, looks: SheetLooks) -> SheetFacts:
    """The facts of a sheet; raises WorkbookRefusedError where a cell lies too far out or the XML is broken."""
    style_count = sum(map(len, (looks.percent_styles, looks.struck_styles, looks.raised_styles, looks.worded_styles)))
    is_unusual = style_count > MOST_STYLES or any(pattern.search(xml) for pattern in UNUSUAL)
    if is_unusual and len(xml) > MOST_WALKED:
        raise WorkbookRefusedError("TERLALU_BERAT")
    facts = _walk(xml, looks) if is_unusual else _match(xml, looks)
    merged = sum(
        (min(last_row, LAST_ROW) - row + 1) * (min(last_column, LAST_COLUMN) - column + 1)
        for row, column, last_row, last_column in facts.merges
        if row <= last_row and column <= last_column
    )
    if merged > MOST_MERGED:
        raise WorkbookRefusedError("TERLALU_LUAS")
    return facts


def _match(xml: bytes, looks: SheetLooks) -> SheetFacts:
    facts = SheetFacts()
    for style in looks.percent_styles:
        facts.percents.update(_styled(xml, style))
    for style in looks.struck_styles:
        facts.struck.update(_styled(xml, style))
    for style in looks.raised_styles:
        facts.raised.update(_styled(xml, style))
    for style, code in looks.worded_styles.items():
        facts.formats.update(dict.fromkeys(_styled(xml, style), code))
    facts.left_out.update(left_out_in(xml, looks.shared_runs))
    if b"<f" in xml:
        facts.unvalued.update(
            (int(row), _column(letters))
            for letters, row, attributes in UNVALUED.findall(xml)
            if STORED_TEXT not in attributes
        )
    if b"<mergeCell " in xml:
        facts.merges += [_merge(ref.decode()) for ref in MERGED.findall(xml)]
    return facts


def _styled(xml: bytes, style: str) -> Iterator[Place]:
    """The cells of a style: what stands before each mention of it, back to the start of its element."""
    *before, _ = xml.split(b' s="%s"' % style.encode())
    for piece in before:
        head = CELL_HEAD.match(piece, piece.rfind(b"<"))
        if head:
            yield int(head[2]), _column(head[1])


def _walk(xml: bytes, looks: SheetLooks) -> SheetFacts:
    walker = _Walker(looks)
    try:
        walker.parser.Parse(xml, True)
    except (expat.ExpatError, ValueError) as error:
        raise WorkbookRefusedError("RUSAK") from error
    return walker.facts


class _Walker:
    """Follows the cells of a sheet element by element, addresses given or counted."""

    def __init__(self, looks: SheetLooks) -> None:
        self.facts = SheetFacts()
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self._looks = looks
        self._row = self._column = 0
        self._cell: dict[str, str] | None = None
        self._parts: dict[str, str] = {}
        self._part = ""
        self._runs: list[Run] = []

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if self._cell is not None:
            self._part = name
            self._parts.setdefault(name, "")
            self._start_run(name, attributes)
        elif name == "row":
            self._row, self._column = int(attributes.get("r", self._row + 1)), 0
        elif name == "c":
            self._cell, self._parts, self._part, self._runs = attributes, {}, "", []
            counted = (self._row, self._column + 1)
            self._row, self._column = place(attributes["r"]) if "r" in attributes else counted
        elif name == "mergeCell":
            self.facts.merges.append(_merge(attributes.get("ref", "")))

    def _start_run(self, name: str, attributes: dict[str, str]) -> None:
        if name == "r":
            self._runs.append(("", ""))
        elif self._runs and (mark := mark_of(name, attributes.get("val", ""))):
            text, before = self._runs[-1]
            self._runs[-1] = (text, min(before or mark, mark))

    def _text(self, text: str) -> None:
        if self._cell is not None and self._part:
            self._parts[self._part] = self._parts.get(self._part, "") + text
            if self._part == "t" and self._runs:
                self._runs[-1] = (self._runs[-1][0] + text, self._runs[-1][1])

    def _end(self, tag: str) -> None:
        name = tag.rpartition(":")[2]
        if self._cell is None:
            return
        if name == "c":
            self._take(self._cell)
            self._cell = None
        else:
            self._part = ""

    def _take(self, attributes: dict[str, str]) -> None:
        at = (self._row, self._column)
        if self._row > LAST_ROW or self._column > LAST_COLUMN:
            if self._parts:
                raise WorkbookRefusedError("TERLALU_LUAS")
            return  # only formatted, as many programs do to the sheet's very end
        value = self._parts.get("v", "").strip()
        if attributes.get("s") in self._looks.percent_styles:
            self.facts.percents.add(at)
        if attributes.get("s") in self._looks.struck_styles:
            self.facts.struck.add(at)
        if attributes.get("s") in self._looks.raised_styles:
            self.facts.raised.add(at)
        if code := self._looks.worded_styles.get(attributes.get("s", "")):
            self.facts.formats[at] = code
        is_shared = attributes.get("t") == "s" and value.isdecimal()
        parts = self._looks.shared_runs.get(int(value), WHOLE) if is_shared else parts_of(self._runs)
        if parts[1]:
            self.facts.left_out[at] = parts
        if "f" in self._parts and not value and attributes.get("t") != "str":
            self.facts.unvalued.add(at)


@cache
def _column(letters: bytes) -> int:
    return column_number(letters.decode())


def _merge(reference: str) -> tuple[int, int, int, int]:
    first, _, last = reference.partition(":")
    try:
        return *place(first), *place(last or first)
    except ValueError as error:
        raise WorkbookRefusedError("RUSAK") from error
