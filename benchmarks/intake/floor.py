"""Nobody reads a workbook without inflating its sheet and its texts; this does nothing else.

Left out are the XML (nothing becomes a value while the time runs), every gate, all other parts and sheets, merged,
struck-out and percent cells, the child process and the way back from it.
"""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from xml.etree import ElementTree as ET

from benchmarks.comparison import Method

PARTS = ("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml")
NAMES = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
FIRST_DAY = date(1899, 12, 30)
DAY_STYLE = "2"


@dataclass(frozen=True)
class Inflated:
    """Parts that are only understood when asked for: not while the time runs."""

    parts: list[list[bytes]]

    def __iter__(self) -> Iterator[list[list[object]]]:
        return (_table(*parts) for parts in self.parts)


def run(contents: list[bytes]) -> Inflated:
    return Inflated([_inflated(content) for content in contents])


def _inflated(content: bytes) -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [archive.read(name) for name in PARTS]


def _table(sheet: bytes, strings: bytes) -> list[list[object]]:
    texts = [entry.findtext(f"{NAMES}t") for entry in ET.fromstring(strings)]  # noqa: S314 - our own
    rows = ET.fromstring(sheet).iter(f"{NAMES}row")  # noqa: S314 - our own
    return [[_value(cell, texts) for cell in row] for row in rows]


def _value(cell: ET.Element, texts: list[str | None]) -> object:
    value = cell.findtext(f"{NAMES}v", "")
    if cell.get("t") == "s":
        return texts[int(value)]
    return FIRST_DAY + timedelta(days=int(value)) if cell.get("s") == DAY_STYLE else float(value)


METHOD = Method(prepare=lambda contents: contents, run=run)
