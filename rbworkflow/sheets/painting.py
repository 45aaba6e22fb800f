"""Inside the child: marks added to a workbook that bears no comment yet; one that bears some is painted with openpyxl,
and what its round trip drops put back where that can be done.
"""

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

from rbworkflow.sheets.addresses import column_letters
from rbworkflow.sheets.archive import open_parts
from rbworkflow.sheets.filling import Filling
from rbworkflow.sheets.font_order import STYLES, with_fonts_in_order
from rbworkflow.sheets.gates import InspectedSheet, inspect_workbook, inspected_sheets
from rbworkflow.sheets.refilling import refill
from rbworkflow.sheets.refusals import WorkbookRefusedError
from rbworkflow.sheets.remarks import AUTHOR, MARKER, OURS_FROM, WIDTH, PlainMark, Remark, height, remarks
from rbworkflow.sheets.splicing_marks import bears_no_comment, with_marks_spliced
from rbworkflow.sheets.zips import repacked

Results: TypeAlias = Mapping[str, tuple[str, str]]
"""By cell: the type and text of a formula's stored result."""

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
        original = open_parts(content)
        inspected = inspected_sheets(original)
        if not fillings and bears_no_comment(original, inspected):
            return with_marks_spliced(content, original, inspected, marks)
        painted = _painted_anew(content, marks, fillings)
    except WorkbookRefusedError as error:
        return error.reason_code
    except MemoryError:
        return "TERLALU_BERAT"
    except (KeyError, ValueError, TypeError, AttributeError, IndexError, ET.ParseError):
        return "RUSAK"  # openpyxl raises any of these on XML that is sound but not as the format says
    return _mended(painted, original.xml, inspected)


def _painted_anew(content: bytes, marks: Sequence[PlainMark], fillings: Mapping[str, Filling]) -> bytes:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # what openpyxl leaves out is said in marking's docstring
        book = load_workbook(io.BytesIO(content), rich_text=True)
        for name, filling in fillings.items():
            refill(book[name], *filling)
        _paint_book(book, marks)
        painted = io.BytesIO()
        book.save(painted)
    return painted.getvalue()


def _paint_book(book: Workbook, marks: Iterable[PlainMark]) -> None:
    by_cell = remarks(marks)
    for worksheet in book.worksheets:
        own_colours = worksheet.conditional_formatting
        worksheet.conditional_formatting = ConditionalFormattingList()
        _take_comments_away(worksheet)
        for (sheet, cell), remark in by_cell.items():
            if sheet == worksheet.title:
                _paint_cell(worksheet, cell, remark)
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


def _paint_cell(sheet: Worksheet, address: str, remark: Remark) -> None:
    cell = _shown_cell(sheet, address)
    look = DifferentialStyle(fill=PatternFill("solid", fgColor=remark.colour, bgColor=remark.colour))
    sheet.conditional_formatting.add(cell.coordinate, Rule(type="expression", formula=[MARKER], dxf=look, priority=1))
    theirs = cell.comment
    text = f"{theirs.text}\n\n{remark.text}" if theirs else remark.text
    cell.comment = Comment(text, theirs.author if theirs and theirs.author else AUTHOR, height(text), WIDTH)


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
