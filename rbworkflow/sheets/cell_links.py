"""The web addresses that a click on a cell opens, whatever words stand in it."""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Final

from rbworkflow.sheets.addresses import Place, column_number, place

_LINKED: Final = re.compile(rb"<(?:\w+:)?hyperlink\s([^>]*)>")
_AT: Final = re.compile(rb"""(?<![\w:])ref=["']([A-Z]{1,2}[0-9]{1,4})(?::([A-Z]{1,2}[0-9]{1,4}))?["']""")
_ID: Final = re.compile(rb"""\w+:id=["']([^"']*)""")
_FORMULA: Final = re.compile(
    rb'<c r="([A-Z]+)([0-9]+)"[^>]*>\s*<f[^>]*>\s*HYPERLINK\((?:"|&quot;)([^"<]*?)(?:"|&quot;)', re.IGNORECASE
)
_WEB: Final = re.compile(r"https?://", re.IGNORECASE)
_MOST_CELLS: Final = 500
"""Of one link: nobody links more on purpose."""


def links_in(xml: bytes, targets: Mapping[str, str]) -> dict[Place, str]:
    """By cell; `targets` are what the sheet refers to outside of the workbook, by id."""
    found = ((at, link.strip()) for at, link in (*_of_formulas(xml), *_of_cells(xml, targets)))
    return {at: link for at, link in found if _WEB.match(link)}


def _of_formulas(xml: bytes) -> Iterator[tuple[Place, str]]:
    if b"HYPERLINK" in xml:
        for letters, row, link in _FORMULA.findall(xml):
            yield (int(row), column_number(letters.decode())), unescape(link.decode())


def _of_cells(xml: bytes, targets: Mapping[str, str]) -> Iterator[tuple[Place, str]]:
    for attributes in _LINKED.findall(xml):
        at, known = _AT.search(attributes), _ID.search(attributes)
        if at and known:
            first, last = place(at[1].decode()), place((at[2] or at[1]).decode())
            link = targets.get(known[1].decode(), "")
            cells = ((row, column) for row in range(first[0], last[0] + 1) for column in range(first[1], last[1] + 1))
            yield from ((cell, link) for cell, _ in zip(cells, range(_MOST_CELLS), strict=False))
