"""On which page each part before the first chapter begins, so that the contents can name it.

A field would say so too, but LibreOffice prints a reference into Roman pages in Arabic figures. The lists stand in a
section whose first number is given here: what the contents say is what stands at their foot.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from typing import Final

from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.word.body import Heading
from rbworkflow.report.word.widths import lines_of

_ROMAN: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_LINE: Final = 1.35
"""Of the letters' size; as much as the usual fonts take at most, so that what fits by this does fit."""
_LOOSE: Final = 1.6
"""The same in running text, which is set wider."""
_AROUND: Final = {1: 8.0, 2: 2.0, 3: 1.0}
"""Points above and below an entry of that level."""
_CLOSE: Final = {1: 2.0, 2: 0.0, 3: 0.0}
"""The same where a page less is enough for that."""
CLOSE: Final = {level: f'<w:spacing w:before="{points * 20:.0f}" w:after="0"/>' for level, points in _CLOSE.items()}
_HEADING: Final = 30.0
"""Below a heading, and above one that goes on under another list."""
_TOGETHER: Final = 5
"""Entries that the last page of a table of contents has at least."""
_SIGNED: Final = 150.0
_INDENT_MM, _LEADER_MM, _TITLED_MM = 6, 10, 32
"""What an entry's level takes of the line, what its page does, what an abbreviation does."""
_MM: Final = 72 / 25.4


def roman(page: int) -> str:
    """The page's number as its foot prints it."""
    return _ROMAN[min(page, len(_ROMAN)) - 1]


def page_height(layout: ReportLayout) -> float:
    """What fits on an upright page, in points."""
    return (layout.paper[1] - layout.margins[0] - layout.margins[2]) * _MM


def foreword_pages(text: str, layout: ReportLayout) -> int:
    """How many pages a foreword with its signature takes."""
    size = layout.font_size
    lines = sum(lines_of(part, layout.portrait_mm, size=size) for part in text.split("\n") if part.strip())
    return math.ceil((lines * size * _LOOSE + _SIGNED) / page_height(layout))


def opening_pages(entries: Sequence[Heading], layout: ReportLayout) -> tuple[list[int], bool]:
    """The entries of a table of contents that open its second page and later ones, and whether they are set close: a
    few that are left would stand on a page alone.
    """
    usual, close = (first_on_pages(entries, layout, around) for around in (_AROUND, _CLOSE))
    return (close, True) if len(close) < len(usual) else (usual, False)


def first_on_pages(
    entries: Sequence[Heading], layout: ReportLayout, around: Mapping[int, float] = _AROUND
) -> list[int]:
    """The entries of a table of contents, by their place, that open its second page and later ones: of the first level
    where there is one, so that no chapter is parted from its sections, and never the last few alone.
    """
    room = page_height(layout) - heading_height(layout)
    heights = [entry_height(entry, layout, around) for entry in entries]
    found, start = [], 0
    while (full := start + _fitting(heights[start:], room)) < len(entries):
        latest = min(full, len(entries) - _TOGETHER)
        chapters = [place for place in range(start + 1, latest + 1) if entries[place].level == 1]
        start = chapters[-1] if chapters else full
        found.append(start)
    return found


def _fitting(heights: Sequence[float], room: float) -> int:
    """How many fit into the room under each other, at least one."""
    return max(1, sum(used <= room for used in accumulate(heights)))


def entry_height(entry: Heading, layout: ReportLayout, around: Mapping[int, float]) -> float:
    size = layout.font_size - (entry.level == len(around))
    width = layout.portrait_mm - _LEADER_MM - _INDENT_MM * (entry.level - 1)
    lines = lines_of(entry.text, width, size=size, is_bold=entry.level == 1)
    return lines * size * _LINE + around[entry.level]


def heading_height(layout: ReportLayout) -> float:
    return (layout.font_size + 1) * _LINE + _HEADING


def list_height(texts: Iterable[str], layout: ReportLayout) -> float:
    """A list of tables or figures, or of abbreviations, with its heading."""
    size = layout.font_size - 1
    lines = (lines_of(text, layout.portrait_mm - _TITLED_MM, size=size) for text in texts)
    return heading_height(layout) + sum(count * size * _LINE + _AROUND[2] for count in lines)
