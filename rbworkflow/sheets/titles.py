"""What stands above a table: its titles, and the year that they name."""

import re
from collections.abc import Iterable
from typing import Final

from rbworkflow.sheets.cells import as_text
from rbworkflow.sheets.columns import FoundTable
from rbworkflow.sheets.texts import folded

_MOST_TEXTS: Final = 3
"""A line above a table with more texts than these is one of its headings."""
_RULE: Final = re.compile(
    r"\b(?:nomor|no\.?|permenpan\S*|peraturan\b.{0,80}?|keputusan\b.{0,80}?|undang-undang\b.{0,40}?)\s*\S*\s*tahun\s+20\d\d"
    r"|\S*\d/20\d\d"
)
"""A rule's own year, as in `PermenPANRB Nomor 26 Tahun 2020` or `314/2021`."""
_DATE: Final = re.compile(r"\b\d{1,2}(?:\s+[a-z]{3,9}\s+|[-.]\d{1,2}[-.])20\d\d\b")
"""The day on which something was drawn up, as in `per 30 Desember 2026`."""
_SPAN: Final = re.compile(r"\b20\d\d\s*(?:-|/|s\.?\s?d\.?|sampai)\s*20\d\d\b")
_YEAR: Final = re.compile(r"(?<!\d)20\d\d(?!\d)")


def titles_above(table: FoundTable) -> str:
    """The lines above the table's header, a line each."""
    sheet = table.sheet
    lines = []
    for row in range(1, table.header_row):
        shown = [as_text(sheet.value(*sheet.shown_place(row, column))) for column in range(1, sheet.column_count + 1)]
        texts = dict.fromkeys(filter(None, shown))
        if 0 < len(texts) <= _MOST_TEXTS:
            lines.append(" ".join(texts))
    return "\n".join(lines)


def told_year(texts: Iterable[str], year: int) -> int | None:
    """The year that the texts are of where it is another than `year`, 0 where it is that, None where they name none.

    The years of rules, of dates and spans of several years do not count.
    """
    told: set[int] = set()
    for text in texts:
        for line in text.splitlines():
            plain = _SPAN.sub(" ", _DATE.sub(" ", _RULE.sub(" ", folded(line))))
            told |= {int(each) for each in _YEAR.findall(plain)}
    if not told:
        return None
    return 0 if year in told else max(told)
