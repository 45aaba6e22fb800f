"""Inside the child: marks put into a workbook that bears no comment yet, by adding to its XML; every part that bears
none of them stays as it was, and so does every cell.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import count, pairwise
from typing import Any, Final
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from openpyxl.comments.author import AuthorList
from openpyxl.comments.comment_sheet import CommentRecord, CommentSheet
from openpyxl.xml.functions import tostring

from rbworkflow.finding import Severity
from rbworkflow.sheets.addresses import address, place
from rbworkflow.sheets.archive import Parts
from rbworkflow.sheets.cell_edits import Edit, edited
from rbworkflow.sheets.gates import CONTENT_TYPES, InspectedSheet, main_part, relations_name, relations_of
from rbworkflow.sheets.outlines import Child, children_of, holds
from rbworkflow.sheets.remarks import AUTHOR, COLOURS, MARKER, WIDTH, PlainMark, Remark, height, remarks
from rbworkflow.sheets.zips import repacked

MAIN: Final = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
DRAWING_TYPE: Final = "application/vnd.openxmlformats-officedocument.vmlDrawing"
REMARKED: Final = frozenset({"comments", "threadedComment", "vmlDrawing"})
"""Relations of a sheet to which somebody's comments, ours of an earlier round, or form controls belong."""
OURS: Final = b"hal yang perlu dilengkapi"
COMMENTS_ID, DRAWING_ID = "comments", "commentsDrawing"
COMMENTS_PART, DRAWING_PART = "xl/comments/comment{}.xml", "xl/drawings/commentsDrawing{}.vml"
DRAWING: Final = "vml"
DXF: Final = re.compile(rb"<(?:\w+:)?dxf[\s/>]")
DXFS: Final = re.compile(rb"</?(?:\w+:)?dxfs(?:\s[^>]*)?>")
PRIORITY: Final = re.compile(rb"(<(?:\w+:)?cfRule\s[^<>]*\bpriority=[\"'])([0-9]+)")
BEFORE_COLOURS: Final = (
    *("sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"),
    *("protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells"),
    "phoneticPr",
)
BEFORE_DRAWING: Final = (
    *(*BEFORE_COLOURS, "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins"),
    *("pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors"),
    *("smartTags", "drawing"),
)
BEFORE_LOOKS: Final = ("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles")
"""What stands before each of them, in the order that the format asks for."""


def bears_no_comment(parts: Parts, sheets: Sequence[InspectedSheet]) -> bool:
    """Whether marks can be added to this workbook: nobody's comment, and no mark of ours, would have to change."""
    main = main_part(parts)
    relations = [each for sheet in sheets for each in relations_of(parts, sheet.part).items()]
    return (
        MAIN in parts.xml[main]
        and b"cellXfs" in parts.xml.get(_styles(parts), b"")
        and len({sheet.part for sheet in sheets}) == len(sheets)
        and not any(OURS in parts.xml[sheet.part] for sheet in sheets)
        and not any(key in (COMMENTS_ID, DRAWING_ID) for key, _ in relations)
        and REMARKED.isdisjoint(relation.kind.rpartition("/")[2] for _, relation in relations)
    )


def with_marks_spliced(
    content: bytes, parts: Parts, sheets: Sequence[InspectedSheet], marks: Sequence[PlainMark]
) -> bytes:
    """The workbook with these marks, of one that bears no comment yet."""
    changed: dict[str, bytes] = {}
    added: dict[str, bytes] = {}
    styles = _styles(parts)
    changed[styles], first = _with_looks(parts.xml[styles])
    looks = {severity: first + number for number, severity in enumerate(COLOURS)}
    comments: list[str] = []
    for sheet in sheets:
        told = _told(sheet, marks)
        if told:
            relations = relations_name(sheet.part)
            said, drawn = (_free(form, {*parts.names, *added}) for form in (COMMENTS_PART, DRAWING_PART))
            refers = {COMMENTS_ID: ("comments", said), DRAWING_ID: ("vmlDrawing", drawn)}
            added[said], added[drawn] = _comments(told)
            added[relations] = _with_relations(parts.xml.get(relations), refers)
            changed[sheet.part] = _with_colours(parts.xml[sheet.part], told, looks)
            comments.append(said)
    changed[CONTENT_TYPES] = _with_types(parts.xml[CONTENT_TYPES], comments)
    return repacked(content, changed.get, added)


def _styles(parts: Parts) -> str:
    relations = relations_of(parts, main_part(parts)).values()
    return next((each.target for each in relations if each.kind.endswith("/styles") and each.target in parts.xml), "")


def _told(sheet: InspectedSheet, marks: Sequence[PlainMark]) -> dict[str, Remark]:
    """By cell; of merged cells the first is marked."""
    here = [(name, _shown(sheet, cell), said, severity) for name, cell, said, severity in marks if name == sheet.name]
    return {cell: told for (_, cell), told in remarks(here).items()}


def _shown(sheet: InspectedSheet, cell: str) -> str:
    at = place(cell)
    return next((address(*merge[:2]) for merge in sheet.facts.merges if holds(merge, at)), cell)


def _free(form: str, taken: Collection[str]) -> str:
    """The first part's name of this form that is free."""
    folded = {name.casefold() for name in taken}
    return next(name for number in count(1) if (name := form.format(number)).casefold() not in folded)


def _comments(told: Mapping[str, Remark]) -> tuple[bytes, bytes]:
    """The part with the comments, and the one with the boxes in which they are read."""
    records = []
    for cell, remark in told.items():
        record = CommentRecord(ref=cell, author=AUTHOR, height=height(remark.text), width=WIDTH)
        record.text.t = remark.text
        records.append(record)
    sheet: Any = CommentSheet(AuthorList([AUTHOR]), records)  # whose types are not all written down
    return tostring(sheet.to_tree()), sheet.write_shapes()


def _with_looks(styles: bytes) -> tuple[bytes, int]:
    """The styles with a look for each colour, and the number of the first of these."""
    children = children_of(styles)
    prefix = _prefix(children)
    looks = "".join(
        f'<{prefix}dxf><{prefix}fill><{prefix}patternFill patternType="solid"><{prefix}fgColor rgb="{colour}"/>'
        f'<{prefix}bgColor rgb="{colour}"/></{prefix}patternFill></{prefix}fill></{prefix}dxf>'
        for colour in COLOURS.values()
    ).encode()
    room = next((number for number, (name, *_) in enumerate(children) if name == "dxfs"), None)
    at = _behind(children, BEFORE_LOOKS) if room is None else children[room][2]
    end = at if room is None else children[room + 1][2]
    inside = DXFS.sub(b"", styles[at:end])
    there = len(DXF.findall(inside))
    head = f'<{prefix}dxfs count="{there + len(COLOURS)}">'.encode()
    return edited(styles, [(at, end, head + inside + looks + f"</{prefix}dxfs>".encode())]), there


def _with_colours(xml: bytes, told: Mapping[str, Remark], looks: Mapping[Severity, int]) -> bytes:
    """Our colours before the sheet's own, and where the comments are drawn.

    Excel goes by priority, LibreOffice by the order in the file: ours come first in both.
    """
    children = children_of(xml)
    prefix = _prefix(children)
    colours = "".join(
        f'<{prefix}conditionalFormatting sqref="{cell}">'
        f'<{prefix}cfRule type="expression" dxfId="{looks[each.severity]}" priority="1">'
        f"<{prefix}formula>{escape(MARKER)}</{prefix}formula></{prefix}cfRule></{prefix}conditionalFormatting>"
        for cell, each in told.items()
    )
    drawing = f'<{prefix}legacyDrawing xmlns:r="{OFFICE}" r:id="{DRAWING_ID}"/>'
    before, behind = _behind(children, BEFORE_COLOURS), _behind(children, BEFORE_DRAWING)
    edits: list[Edit] = [(before, before, colours.encode()), (behind, behind, drawing.encode())]
    for (name, _, start), (*_, end) in pairwise(children):
        if name == "conditionalFormatting":
            edits.append((start, end, PRIORITY.sub(lambda each: each[1] + b"%d" % (int(each[2]) + 1), xml[start:end])))
    return edited(xml, edits)


def _with_relations(xml: bytes | None, refers: Mapping[str, tuple[str, str]]) -> bytes:
    space = f"{PACKAGE}/relationships"
    ET.register_namespace("", space)
    root = ET.fromstring(xml) if xml else ET.Element(f"{{{space}}}Relationships")  # noqa: S314 - the gates let no DTD through
    for key, (kind, part) in refers.items():
        ET.SubElement(root, f"{{{space}}}Relationship", Id=key, Type=f"{OFFICE}/{kind}", Target=f"/{part}")
    return _written(root)


def _with_types(xml: bytes, comments: Iterable[str]) -> bytes:
    """The list of what each part is, with comments and the boxes in which they are read."""
    space = f"{PACKAGE}/content-types"
    ET.register_namespace("", space)
    root = ET.fromstring(xml)  # noqa: S314 - the gates let no DTD through
    if all(each.get("Extension", "").lower() != DRAWING for each in root):
        root.insert(0, ET.Element(f"{{{space}}}Default", Extension=DRAWING, ContentType=DRAWING_TYPE))
    for part in comments:
        ET.SubElement(root, f"{{{space}}}Override", PartName=f"/{part}", ContentType=CommentSheet.mime_type)
    return _written(root)


def _written(root: ET.Element) -> bytes:
    written: bytes = ET.tostring(root, encoding="UTF-8", xml_declaration=True)
    return written


def _prefix(children: Sequence[Child]) -> str:
    """What stands before the names of the part's elements."""
    name, tag, _ = children[0]
    return tag.removesuffix(name)


def _behind(children: Sequence[Child], before: Collection[str]) -> int:
    """Where something begins that stands behind these."""
    last = max((at for at, (name, *_) in enumerate(children) if name in before), default=-1)
    return children[last + 1][2]
