"""What a picky reader sees on printed pages: one with a few lines, a heading or a table's head alone at the foot."""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Final

FEWEST: Final = 4
"""Lines of a page; a picture's is none."""
_NUMBERS: Final = re.compile(r"1( \d+)+")


def flaws(pages: Sequence[str], *, headings: Collection[str], pictured: Collection[int] = ()) -> Iterator[str]:
    """By page; its first and last line are the mark and the foot where `pages` have them, and are not counted.

    `headings` are all that must not be a page's last line, `pictured` the numbers of pages that show something else.
    """
    for number, page in enumerate(pages, 1):
        lines = [" ".join(line.split()) for line in page.splitlines() if line.strip()]
        if len(lines) < FEWEST and number not in pictured:
            yield f"halaman {number} hanya memuat {len(lines)} baris"
        if lines and lines[-1] in headings:
            yield f"halaman {number} berakhir dengan judul: {lines[-1]}"
        if lines and _is_counted(lines[-1]):
            yield f"halaman {number} berakhir dengan kepala tabel"


def _is_counted(line: str) -> bool:
    """The row 1, 2, 3, ... below a table's titles."""
    return _NUMBERS.fullmatch(line) is not None and line.split() == [str(at) for at in range(1, len(line.split()) + 1)]
