"""Inside the child: marks painted with openpyxl, and what its round trip drops put back where that can be done."""

import io
import re
import warnings
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, TypeAlias
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.comments import Comment
from openpyxl.formatting.formatting import ConditionalFormattingList
from openpyxl.formatting.rule import Rule
from openpyxl.styles import PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.worksheet.worksheet import Worksheet

from rbworkflow.finding import Severity
from rbworkflow.sheets.addresses import column_letters
from rbworkflow.sheets.archive import open_parts
from rbworkflow.sheets.filling import Filling
from rbworkflow.sheets.font_order import STYLES, with_fonts_in_order
from rbworkflow.sheets.gates import InspectedSheet, inspect_workbook
from rbworkflow.sheets.refilling import refill
from rbworkflow.sheets.refusals import WorkbookRefusedError
from rbworkflow.sheets.texts import fit_for_xml
from rbworkflow.sheets.zips import repacked

PlainMark: TypeAlias = tuple[str, str, str, str]
"""Sheet, cell, message, severity."""
Results: TypeAlias = Mapping[str, tuple[str, str]]
"""By cell: the type and text of a formula's stored result."""

AUTHOR: Final = "Pemeriksaan laporan RB"
OURS_FROM: Final = "— Hal yang perlu dilengkapi —"
MARKER: Final = 'LEN("hal yang perlu dilengkapi")>0'  # always true; tells our colours from the form's own
COLOURS: Final = {
    Severity.BLOCKING: "FFFFB3B3",
    Severity.NEEDS_EXPLANATION: "FFFFD966",
    Severity.NOTE: "FFBDD7EE",
}
COMMENT_WIDTH: Final = 300
CHARACTERS_A_LINE: Final = 42
LINE_HEIGHT: Final = 18
KEPT_PARTS: Final = ("docProps/core.xml", "docProps/app.xml")
FORMULA: Final = re.compile(
    r'<c r="([A-Z]+[0-9]+)"((?: s="[0-9]+")?)>(<f(?:\s[^>]*)?(?:/>|>[^<]*</f>))<v(?: ?/>|></v>)</c>'
)
MODIFIED: Final = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
FIXED_MOMENT: Final = rb"\g<1>2000-01-01T00:00:00Z"


def paint(content: bytes, marks: Sequence[PlainMark]) -> bytes | str:
    """The marked workbook, or the code of the reason why it is refused."""
    return _painted(content, marks, {})


def paint_anew(template: bytes, marks: Sequence[PlainMark], fillings: Mapping[str, Filling]) -> bytes | str:
    """The template filled, by sheet, and marked, or the code of the reason why it is refused."""
    return _painted(template, marks, fillings)


def _painted(content: bytes, marks: Sequence[PlainMark], fillings: Mapping[str, Filling]) -> bytes | str:
    try:
        inspected = inspect_workbook(content)
        original = open_parts(content).xml
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # what openpyxl leaves out is said in marking's docstring
            book = load_workbook(io.BytesIO(content), rich_text=True)
            for name, filling in fillings.items():
                refill(book[name], *filling)
            _paint_book(book, marks)
            painted = io.BytesIO()
            book.save(painted)
    except WorkbookRefusedError as error:
        return error.reason_code
    except MemoryError:
        return "TERLALU_BERAT"
    except (KeyError, ValueError, TypeError, AttributeError, IndexError, ET.ParseError):
        return "RUSAK"  # openpyxl raises any of these on XML that is sound but not as the format says
    return _mended(painted.getvalue(), original, inspected)


def _paint_book(book: Workbook, marks: Iterable[PlainMark]) -> None:
    by_cell: dict[tuple[str, str], list[tuple[Severity, str]]] = {}
    for sheet, cell, message, severity in marks:
        by_cell.setdefault((sheet, cell), []).append((Severity(severity), message))
    for worksheet in book.worksheets:
        own_colours = worksheet.conditional_formatting
        worksheet.conditional_formatting = ConditionalFormattingList()
        _take_comments_away(worksheet)
        for (sheet, cell), faults in by_cell.items():
            if sheet == worksheet.title:
                _paint_cell(worksheet, cell, faults)
        _put_colours_back(worksheet, own_colours)


def _put_colours_back(sheet: Worksheet, colours: ConditionalFormattingList) -> None:
    """The sheet's own conditional colours behind ours, without our marks of an earlier round.

    Excel goes by priority, LibreOffice by the order in the file: ours come first in both.
    """
    for cells in colours:
        for rule in cells.rules:
            if rule.formula != [MARKER]:
                rule.priority += 1
                sheet.conditional_formatting.add(str(cells.sqref), rule)


def _take_comments_away(sheet: Worksheet) -> None:
    """Without our part of comments from an earlier round; other people's words stay."""
    for cell in sheet._cells.values():  # noqa: SLF001 - iter_rows would walk to the farthest cell ever formatted
        if isinstance(cell, Cell) and cell.comment is not None and OURS_FROM in cell.comment.text:
            theirs = cell.comment.text.partition(OURS_FROM)[0].rstrip()
            cell.comment = Comment(theirs, cell.comment.author) if theirs else None


def _paint_cell(sheet: Worksheet, address: str, faults: Sequence[tuple[Severity, str]]) -> None:
    order = list(Severity)
    gravest_first = sorted(faults, key=lambda fault: order.index(fault[0]))
    cell = _shown_cell(sheet, address)
    colour = COLOURS[gravest_first[0][0]]
    look = DifferentialStyle(fill=PatternFill("solid", fgColor=colour, bgColor=colour))
    sheet.conditional_formatting.add(cell.coordinate, Rule(type="expression", formula=[MARKER], dxf=look, priority=1))
    lines = [OURS_FROM, *(f"{severity.label.upper()}: {fit_for_xml(message)}" for severity, message in gravest_first)]
    theirs = cell.comment
    text = "\n".join([theirs.text, "", *lines] if theirs else lines)
    height = LINE_HEIGHT * (1 + sum(1 + len(line) // CHARACTERS_A_LINE for line in text.split("\n")))
    cell.comment = Comment(text, theirs.author if theirs and theirs.author else AUTHOR, height, COMMENT_WIDTH)


def _shown_cell(sheet: Worksheet, address: str) -> Cell:
    """The cell, or the first of the merged cells that it is one of."""
    cell: Cell | MergedCell = sheet[address]
    if isinstance(cell, Cell):
        return cell
    merged = next(area for area in sheet.merged_cells.ranges if address in area)
    first: Cell = sheet[f"{column_letters(merged.min_col)}{merged.min_row}"]
    return first


def _mended(painted: bytes, original: Mapping[str, bytes], inspected: Sequence[InspectedSheet]) -> bytes:
    """The painted archive with the formulas' results and the file's own properties put back, at fixed times."""
    parts_by_name = {sheet.name: sheet.part for sheet in inspected}
    results = {
        sheet.part: _results(original[parts_by_name[sheet.name]])
        for sheet in inspect_workbook(painted)
        if sheet.name in parts_by_name
    }

    def mend(name: str, data: bytes) -> bytes:
        if name in KEPT_PARTS:
            return original.get(name) or MODIFIED.sub(FIXED_MOMENT, data)
        if name == STYLES:
            return with_fonts_in_order(data)
        return _with_results(data, results[name]) if results.get(name) else data

    return repacked(painted, mend)


def _results(xml: bytes) -> Results:
    """The stored results of a sheet's formulas."""
    found: dict[str, tuple[str, str]] = {}
    if b"<f" not in xml and b":f" not in xml:
        return found
    for _, element in ET.iterparse(io.BytesIO(xml)):  # noqa: S314 - the gates let no DTD through
        if element.tag.endswith("}c"):
            texts = {child.tag.rpartition("}")[2]: child.text or "" for child in element}
            if "f" in texts and "v" in texts:
                found[element.get("r", "")] = element.get("t", "n"), texts["v"]
            element.clear()
    return found


def _with_results(xml: bytes, results: Results) -> bytes:
    def mend(cell: re.Match[str]) -> str:
        if cell[1] not in results:
            return cell[0]
        kind, text = results[cell[1]]
        return f'<c r="{cell[1]}"{cell[2]} t="{kind}">{cell[3]}<v>{escape(text)}</v></c>'

    return FORMULA.sub(mend, xml.decode()).encode()
