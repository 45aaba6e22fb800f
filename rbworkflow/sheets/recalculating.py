"""Inside the child: a workbook that shows no result of before, but calculates its formulas when it is opened.

Excel does so where the workbook says it, and knows no other way. LibreOffice passes that over, and believes the results
that Excel, or itself, has stored; where there is none it calculates.
"""

from collections.abc import Iterator
from typing import Final

from rbworkflow.sheets.cell_edits import Edit, edited
from rbworkflow.sheets.cell_xml import without
from rbworkflow.sheets.outlines import START_TAG, Outline, children_of

TOLD: Final = "fullCalcOnLoad"
BEFORE: Final = (
    "fileVersion",
    "fileSharing",
    "workbookPr",
    "workbookProtection",
    "bookViews",
    "sheets",
    "functionGroups",
    "externalReferences",
    "definedNames",
)
"""What stands before the word on calculating, in the order that the format asks for."""


def without_results(xml: bytes, outline: Outline) -> Iterator[Edit]:
    """The stored results of a sheet's formulas taken away; the formulas and their looks stay."""
    for cell in (cell for row in outline.rows.values() for cell in row.cells if cell.has_formula):
        tag = xml[cell.span.start : cell.span.opened]
        yield cell.span.start, cell.span.opened, without(tag, ("t",))
        yield from ((span.start, span.end, b"") for name, span in cell.inside if name in ("v", "is"))


def told_to_calculate(workbook: bytes) -> bytes:
    """The workbook's main part with the word that everything is to be calculated when it is opened."""
    children = children_of(workbook)
    for name, _, start in children:
        tag = START_TAG.match(workbook, start)
        if name == "calcPr" and tag:
            bare = without(tag[0], (TOLD,))
            head, end = (bare[:-2], b"/>") if bare.endswith(b"/>") else (bare[:-1], b">")
            return edited(workbook, [(*tag.span(), head.rstrip() + f' {TOLD}="1"'.encode() + end)])
    last = max(at for at, (name, *_) in enumerate(children) if name in BEFORE)
    name, tag_name, _ = children[last]
    start = children[last + 1][2]
    return edited(workbook, [(start, start, f'<{tag_name.removesuffix(name)}calcPr {TOLD}="1"/>'.encode())])
