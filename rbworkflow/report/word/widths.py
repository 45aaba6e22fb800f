"""Columns as wide as what stands in them: no cell of fifteen lines beside an empty one."""

import math
import re
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import Final

from rbworkflow.report.word.wordml import AS_IT_IS

_PARTS: Final = re.compile(r"[ \n\t\u00ad]+|(?<=[-/])")
"""Where a word may go on in the next line."""
_BREADTHS: Final = {"fijlrt.,:;()'|- ": 0.38, "mwMW%@": 0.94, "0123456789": 0.62}
"""Of letters, as shares of their size, in a broad serif."""
_SMALL, _CAPITAL = 0.62, 0.74
_EM: Final = {letter: breadth for letters, breadth in _BREADTHS.items() for letter in letters}
_POINT_MM: Final = 25.4 / 72
_MARGINS_MM: Final = 2.6
_CELL_MM: Final = 1.4
"""Of _MARGINS_MM, what no letter ever stands in."""
_BOLD: Final = 1.1
_LONGEST_WORD: Final = 12
"""As many times the letters' size; what is longer, such as an address, is broken wherever the line ends."""
_WHOLE: Final = 10
"""Letters of a text that stays on one line."""
_MEASURED: Final = 150
"""Rows of a long table that are looked at, from all over it."""
_ROUNDS: Final = 30
_AIRY: Final = 1.6
"""As many times its longest word a text should have."""
_NARROWEST, _NEARLY = 55, 98
"""Percent of their breadth: letters are never made narrower, and what nearly fits is left alone."""


def by_content(
    titles: Sequence[str],
    rows: Sequence[Sequence[str]],
    width_mm: float,
    *,
    size: float,
    bold: Sequence[Sequence[str]] = (),
    figures: Collection[int] = (),
) -> list[float]:
    """The columns' widths in millimetres, together `width_mm`: each holds its longest word, and beyond that texts of
    one row come to as many lines as each other. `size` is the letters'; titles are in bold, and so are the rows `bold`.
    The columns `figures`, whose letters may be condensed, give way where texts would have little more than their words.
    """
    columns = list(zip(*rows[:: _step(rows)], strict=True)) or [()] * len(titles)
    heavy = zip(titles, *bold, strict=True)
    least = [holding(texts, size=size, bold=own) for texts, own in zip(columns, heavy, strict=True)]
    if figures:
        named = [holding((), size=size, bold=[titles[at]]) for at in figures]
        least = _given_way(least, dict(zip(figures, named, strict=True)), width_mm)
    asked = [_amount(texts) for texts in columns]
    if sum(least) >= width_mm:
        return [each * width_mm / sum(least) for each in least]
    return _shared(least, asked, width_mm)


def _given_way(least: Sequence[float], figures: Mapping[int, float], width_mm: float) -> list[float]:
    """The least widths, those of `figures` as much smaller as texts need room, though never less than their titles'."""
    words = sum(each for at, each in enumerate(least) if at not in figures)
    share = (width_mm - words * _AIRY) / sum(least[at] for at in figures)
    share = min(1.0, max(share, _NARROWEST / 100))
    return [max(figures[at], each * share) if at in figures else each for at, each in enumerate(least)]


def holding(texts: Sequence[str], *, size: float, bold: Sequence[str] = ()) -> float:
    """The width in millimetres in which no word of theirs, and none of their figures, is broken; `bold` are broader."""
    longest = max(map(_longest, texts[:: _step(texts)]), default=1)
    return max([longest, *(_longest(text) * _BOLD for text in bold)]) * size * _POINT_MM + _MARGINS_MM


def condensed(text: str, width_mm: float, *, size: float, is_bold: bool = False) -> int:
    """The percent of their breadth in which a figure's letters stand on one line of a column of that width; 100 where
    they do as they are, and for words, which go on in the next line.
    """
    if not text or len(_PARTS.split(text)) > 1:
        return AS_IT_IS
    breadth = _breadth(text) * size * _POINT_MM * (_BOLD if is_bold else 1)
    fitting = math.floor(100 * (width_mm - _MARGINS_MM) / breadth)
    return AS_IT_IS if fitting >= _NEARLY else max(_NARROWEST, fitting)


def _step(rows: Sequence[object]) -> int:
    """From one row that is looked at to the next."""
    return len(rows) // _MEASURED + 1


def _shared(least: Sequence[float], asked: Sequence[float], width_mm: float) -> list[float]:
    """max(least, asked * k) for the k that fills the width."""
    low, high = 0.0, width_mm
    for _ in range(_ROUNDS):
        middle = (low + high) / 2
        total = sum(max(floor, each * middle) for floor, each in zip(least, asked, strict=True))
        low, high = (middle, high) if total < width_mm else (low, middle)
    made = [max(floor, each * low) for floor, each in zip(least, asked, strict=True)]
    return [each * width_mm / sum(made) for each in made]


def _amount(texts: Sequence[str]) -> float:
    """How much stands in a column, long cells weighing more: they make a row high. Never nothing."""
    return math.sqrt(sum(len(text) ** 2 for text in texts) / max(len(texts), 1)) + 1


def _longest(text: str) -> float:
    """The longest piece of a line; `35 dari 35` is not broken."""
    pieces = [text] if len(text) <= _WHOLE else _PARTS.split(text)
    return min(max(map(_breadth, pieces), default=0), _LONGEST_WORD)


def _breadth(word: str) -> float:
    return sum(map(_breadth_of, word))


@lru_cache(maxsize=1024)
def _breadth_of(letter: str) -> float:
    return _EM.get(letter) or (_CAPITAL if letter.isupper() else _SMALL)


def lines_of(text: str, width_mm: float, *, size: float, is_bold: bool = False) -> int:
    """How many lines the text takes in letters of that size, at most."""
    breadth = _breadth(text) * size * _POINT_MM * (_BOLD if is_bold else 1)
    return max(1, math.ceil(breadth / width_mm))


def wrapped(title: str, width_mm: float, *, size: float) -> int:
    """How many lines a column's title in bold takes where a line ends between words alone."""
    room, lines, used = (width_mm - _CELL_MM) / (size * _POINT_MM * _BOLD), 1, 0.0
    for piece in _PARTS.split(title):
        breadth = _breadth(piece)
        if used and used + breadth > room:
            lines, used = lines + 1, 0.0
        used += breadth + _breadth(" ")
    return lines
