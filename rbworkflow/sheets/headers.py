"""Where a table's header stands: the rows whose words fit the known columns best."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, TypeAlias

from rbworkflow.sheets.cells import as_text
from rbworkflow.sheets.texts import folded as plain_line
from rbworkflow.sheets.workbook import Sheet

SEARCHED_ROWS: Final = 60
SEARCHED_COLUMNS: Final = 200
DEEPEST: Final = 3
FEWEST_NUMBERS: Final = 3
_MANY, _MOST = 6, 0.75
"""So many cells, and so much of a row, that nobody could have meant otherwise."""
Grid: TypeAlias = list[list[str]]

NO_WORDS: Final = re.compile(r"[\s*:;._\-–/]+")


@dataclass(frozen=True)
class Header:
    """A header found: which column holds what and is called how, and what was not understood (text, column number)."""

    last_row: int
    first_data_row: int
    columns: Mapping[str, int]
    headings: Mapping[str, str]
    doubled: tuple[tuple[str, int], ...]
    unknown: tuple[tuple[str, int], ...]


def find_header(
    sheet: Sheet, names_by_spelling: Mapping[str, str], ignored: Collection[str] = frozenset()
) -> Header | None:
    """The header that knows the most columns; of equals the lowest in height, then the first.

    What `ignored` spells is neither ours nor unknown.
    """
    grid = _grid(sheet)
    filled = [{column for column, text in enumerate(row) if text} for row in grid]
    known = len(set(names_by_spelling.values()))
    best: Header | None = None
    for depth in range(1, DEEPEST + 1):
        for first in range(min(len(grid), SEARCHED_ROWS) - depth + 1):
            if best is not None and len(set().union(*filled[first : first + depth])) <= len(best.columns):
                continue  # so few headings cannot tell more
            header = _header(grid, range(first, first + depth), names_by_spelling, ignored)
            if header.columns and (best is None or len(header.columns) > len(best.columns)):
                best = header
            if best is not None and len(best.columns) == known:
                return best
    return best


@lru_cache(maxsize=4096)  # each layout that is tried, at each depth, asks for the same cells again
def folded(text: str) -> str:
    """A header's words without capitals, marks and line breaks, so that spellings compare."""
    return NO_WORDS.sub(" ", plain_line(text)).strip()


def _grid(sheet: Sheet) -> Grid:
    """The searched part of the sheet as people see it: every cell of a merge shows its text."""
    rows = range(1, min(sheet.row_count, SEARCHED_ROWS + 1) + 1)
    columns = range(1, min(sheet.column_count, SEARCHED_COLUMNS) + 1)
    return [[as_text(sheet.value(*sheet.shown_place(row, column))) for column in columns] for row in rows]


def _header(grid: Grid, rows: range, names_by_spelling: Mapping[str, str], ignored: Collection[str]) -> Header:
    columns: dict[str, int] = {}
    headings: dict[str, str] = {}
    doubled: list[tuple[str, int]] = []
    unknown: list[tuple[str, int]] = []
    for column, texts in _stacks(grid[rows.start : rows.stop]):
        lowest = " ".join(texts[-1].split())
        readings = ((folded(words), words) for words in _readings(texts))
        known, shown = next((each for each in readings if each[0] in names_by_spelling or each[0] in ignored), ("", ""))
        name = names_by_spelling.get(known)
        if known in ignored:
            continue
        if name is None:
            unknown.append((lowest, column))
        elif name in columns:
            doubled.append((lowest, column))
        else:
            columns[name], headings[name] = column, shown
    below = rows.stop
    while below < len(grid) and grid[below] == grid[rows.stop - 1]:  # cells merged downwards show the same again
        below += 1
    is_numbered = below < len(grid) and is_numbered_row(grid[below])
    return Header(rows.stop, below + 1 + is_numbered, columns, headings, tuple(doubled), tuple(unknown))


def _stacks(rows: Grid) -> Iterator[tuple[int, list[str]]]:
    """Each column's header texts from the top; a heading over several columns counts for each of them."""
    lowest = len(rows) - 1
    above = [""] * len(rows)
    for column, own in enumerate(zip(*rows, strict=True), start=1):
        above = [text or ("" if level == lowest else above[level]) for level, text in enumerate(own)]
        if any(own):
            yield column, [text for text in dict.fromkeys(above) if text]


def _readings(texts: list[str]) -> Iterator[str]:
    """All that a stack of header texts may be called, the most complete first."""
    for start in range(len(texts)):
        yield " ".join(" ".join(texts[start:]).split())


def is_numbered_row(row: list[str]) -> bool:
    """Whether a row only counts the columns: 1, 2, 3 ... or (1), (2), (3) ..., some of them deleted, or moved; or most
    of it does so in its place, where a cell was merged or written over.
    """
    texts = {column: text.strip("()") for column, text in enumerate(row) if text}
    numbers = {column: int(text) for column, text in texts.items() if text.isascii() and text.isdigit()}
    if len(numbers) < FEWEST_NUMBERS:
        return False
    counted = sorted(numbers.values())
    is_all = len(numbers) == len(texts) and len(set(counted)) == len(counted)
    in_place = max(Counter(number - column for column, number in numbers.items()).values())
    return (is_all and counted[0] > 0 and counted[-1] <= 2 * len(counted)) or in_place >= max(_MANY, _MOST * len(texts))
