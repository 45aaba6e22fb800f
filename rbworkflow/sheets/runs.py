"""Parts of a cell's text that do not count: struck out, or above or below the line as the marks of footnotes are."""

import re
from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from typing import Final, TypeAlias

from rbworkflow.sheets.addresses import Place, column_number

Parts: TypeAlias = tuple[str, str, str | None, str]
"""What counts of a number's text, and what does not; all that is not struck out, None where nothing is; and the whole
text, its raised and lowered digits as such: `3 dari 5¹`.
"""
WHOLE: Final[Parts] = ("", "", None, "")
"""Of a text of which nothing is marked."""
Run: TypeAlias = tuple[str, str]
"""A text, and its mark, of several the first by alphabet; "" where it has none."""

STRIKE: Final = "strike"
_MARKS: Final = (b"strike", b"vertAlign")
_CELL: Final = re.compile(
    rb'<c r="([A-Z]+)([0-9]+)"([^>]*)>(?:\s*<f[^>]*>[^<]*</f>)?\s*(?:<is>(.*?)</is>|<v>([0-9]+)</v>)\s*</c>', re.DOTALL
)
_ITEM: Final = re.compile(rb"<(?:\w+:)?si\b[^>]*?(?:/>|>(.*?)</(?:\w+:)?si>)", re.DOTALL)
_RUN: Final = re.compile(rb"<(?:\w+:)?r>(.*?)</(?:\w+:)?r>", re.DOTALL)
_MARK: Final = re.compile(rb"<(?:\w+:)?(strike|vertAlign)\b([^>]*)>")
_VALUE: Final = re.compile(rb"""val=["']([^"']*)""")
_TEXT: Final = re.compile(rb"<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</")
_SHARED: Final = b't="s"'
_COUNTS_AFTER_ALL: Final = ("0", "false", "baseline")
_SUPERSCRIPT: Final = "superscript"
_SUBSCRIPT: Final = "subscript"
_SMALL: Final = {
    _SUPERSCRIPT: str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"),
    _SUBSCRIPT: str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"),
}
"""Digits that no reader takes for a part of the number beside them."""


def mark_of(name: str, value: str) -> str:
    """How an element of a font says that its text does not count: by striking it out, raising or lowering it; "" where
    it does not.
    """
    if name not in (STRIKE, "vertAlign") or value in _COUNTS_AFTER_ALL:
        return ""
    return STRIKE if name == STRIKE else value


def shared_runs(xml: bytes) -> dict[int, Parts]:
    """The shared strings of a workbook of which a part does not count, by their number."""
    if not _may_be_marked(xml):
        return {}
    parts = (parts_of(_runs(item)) for item in _ITEM.findall(xml))
    return {number: each for number, each in enumerate(parts) if each[1]}


def left_out_in(xml: bytes, shared: Mapping[int, Parts]) -> Iterator[tuple[Place, Parts]]:
    """The cells of a sheet, as every known program writes it, of whose text a part does not count."""
    if not shared and not _may_be_marked(xml):
        return
    for letters, row, attributes, inline, number in _CELL.findall(xml):
        of_shared = shared.get(int(number), WHOLE) if number and _SHARED in attributes else WHOLE
        parts = parts_of(_runs(inline)) if inline else of_shared
        if parts[1]:
            yield (int(row), column_number(letters.decode())), parts


def _may_be_marked(xml: bytes) -> bool:
    """Whether a mark's name stands anywhere: a plain search takes a tenth of a pattern's time, and most have none."""
    return any(name in xml for name in _MARKS)


def parts_of(runs: Iterable[Run]) -> Parts:
    """Texts put together."""
    kept = unstruck = shown = ""
    left_out = []
    is_struck = False
    for text, mark in runs:
        small = text.translate(_SMALL.get(mark, {}))
        shown += small
        unstruck += "" if mark == STRIKE else small
        is_struck = is_struck or (mark == STRIKE and bool(text.strip()))
        if mark and text.strip():
            left_out.append(text.strip())
        elif not mark:
            kept += text
    return kept.strip(), " ".join(left_out), unstruck.strip() if is_struck else None, shown


def _runs(item: bytes) -> Iterator[Run]:
    for run in _RUN.findall(item):
        found = ((name.decode(), _VALUE.search(attributes)) for name, attributes in _MARK.findall(run))
        marks = filter(None, (mark_of(name, value[1].decode() if value else "") for name, value in found))
        yield "".join(unescape(text.decode()) for text in _TEXT.findall(run)), min(marks, default="")
