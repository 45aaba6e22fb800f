"""What people say of cells without writing in them: comments, threads of them, text boxes, and pictures. Which cells it
is said of; nobody reads what is said.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from rbworkflow.sheets.addresses import Place, place
from rbworkflow.sheets.remarks import OURS_FROM

COMMENTS: Final = ("/comments", "/threadedComment")
DRAWINGS: Final = ("/drawing", "/vmlDrawing")
"""How the kinds of a sheet's relations end that lead to them."""

_COMMENT: Final = re.compile(rb"<(?:\w+:)?(?:c|threadedC)omment\s")
_ANCHOR: Final = re.compile(rb"<(?:\w+:)?(?:oneCell|twoCell)Anchor[\s>]")
_AT: Final = re.compile(rb"""^[^>]*?(?<![\w:])ref=["']([A-Z]{1,2}[1-9][0-9]{0,3})["']""")
_PICTURE: Final = re.compile(rb"<(?:\w+:)?pic[\s>]")
_IN_CELL: Final = re.compile(
    rb"""<(?:\w+:)?c\s(?=[^<>]*\svm=)(?=[^<>]*\st=["']e)[^<>]*?(?<=\s)r=["']([A-Z]{1,2}[1-9][0-9]{0,3})["'][^<>]*>"""
    rb"""<(?:\w+:)?v>#VALUE!"""
)
_LOCAL_IMAGE: Final = b"_localImage"
"""What the values of a workbook with such pictures are called."""
_TEXT: Final = re.compile(rb"<(?:\w+:)?(?:t|text)(?:\s[^>]*)?>([^<]*)")
_SHAPE: Final = re.compile(rb"<(?:\w+:)?shape\s")
_OLD_BOX: Final = re.compile(rb"""\sObjectType=["'](?:Rect|Shape|Text|Label|Edit)["']""")
"""Older programs draw boxes as they draw comments, which are told apart, and buttons, which say nothing of a cell."""
_OLD_TEXT: Final = re.compile(rb"<(?:\w+:)?textbox[\s>].*?</(?:\w+:)?textbox>", re.DOTALL)
_OLD_CORNERS: Final = re.compile(
    rb"<(?:\w+:)?Anchor>\s*([0-9]+),[^,<]*,\s*([0-9]+),[^,<]*,\s*([0-9]+),[^,<]*,\s*([0-9]+),"
)
_TAG: Final = re.compile(rb"<[^>]*>")
_CORNER: Final = re.compile(rb"<(?:\w+:)?col>([0-9]{1,5})<.*?<(?:\w+:)?row>([0-9]{1,7})<", re.DOTALL)


def commented(parts: Iterable[bytes]) -> Iterator[Place]:
    """The cells that bear somebody's comment; what the program wrote of them is none."""
    for comment in _pieces(_COMMENT, parts):
        at = _AT.match(comment)
        if at and _said(comment).partition(OURS_FROM)[0].strip():
            yield place(at[1].decode())


def boxed(parts: Iterable[bytes]) -> Iterator[Place]:
    """The cells that lie under the middle of a text box."""
    parts = list(parts)
    for anchor in _pieces(_ANCHOR, parts):
        corners = _CORNER.findall(anchor)[:2]
        if corners and _said(anchor).strip():
            yield _middle(corners)
    for shape in _pieces(_SHAPE, parts):
        anchored, text = _OLD_CORNERS.search(shape), _OLD_TEXT.search(shape)
        if anchored and text and _OLD_BOX.search(shape) and _TAG.sub(b"", text[0]).strip():
            yield _middle([anchored.group(1, 2), anchored.group(3, 4)])


def pictured(parts: Iterable[bytes]) -> Iterator[Place]:
    """The cells that lie under the middle of a picture."""
    for anchor in _pieces(_ANCHOR, parts):
        corners = _CORNER.findall(anchor)[:2]
        if corners and _PICTURE.search(anchor):
            yield _middle(corners)


def placed_in_cells(xml: bytes, parts: Iterable[bytes]) -> Iterator[Place]:
    """The cells of a sheet that are a picture themselves, by the workbook's `parts`: programs that know none show an
    error there.
    """
    if any(_LOCAL_IMAGE in part for part in parts):
        yield from (place(at.decode()) for at in _IN_CELL.findall(xml))


def _middle(corners: Sequence[tuple[bytes, ...]]) -> Place:
    """The cell between two corners, or in the one there is; these count from 0."""
    columns, rows = zip(*((int(column), int(row)) for column, row in corners), strict=True)
    return sum(rows) // len(rows) + 1, sum(columns) // len(columns) + 1


def _pieces(start: re.Pattern[bytes], parts: Iterable[bytes]) -> Iterator[bytes]:
    """Each from its own start to the next one's."""
    for xml in parts:
        yield from start.split(xml)[1:]


def _said(xml: bytes) -> str:
    return b"".join(_TEXT.findall(xml)).decode("utf-8", "replace")
