"""Workbooks for the tests: an honest one, and changes to its parts that make it anything else."""

import io
import struct
import warnings
import zipfile
from collections.abc import Callable, Mapping
from datetime import date, datetime

import xlsxwriter

SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"
STYLES = "xl/styles.xml"
TYPES = "[Content_Types].xml"
WORKBOOK = "xl/workbook.xml"
WORKBOOK_RELS = "xl/_rels/workbook.xml.rels"


def honest_book(text: str = "Jumlah SK") -> bytes:
    """Two empty rows, then a row of text, number, percentage, date and yes; two formulas; a hidden sheet."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer)
    book.set_properties({"created": datetime(2026, 1, 2)})  # noqa: DTZ001 - spreadsheets know no zones
    sheet = book.add_worksheet("Isian")
    sheet.write_string("B3", text)
    sheet.write_number("C3", 4)
    sheet.write_number("D3", 0.85, book.add_format({"num_format": "0%"}))
    sheet.write_datetime("E3", date(2026, 6, 30), book.add_format({"num_format": "dd/mm/yyyy"}))
    sheet.write_boolean("F3", True)
    sheet.write_formula("B4", "=C3*2", None, 8)
    sheet.write_formula("C4", "=C3/0", None, "#DIV/0!")
    sheet.merge_range("B6:C7", "gabung")
    sheet.write_number("D5", 0.5, book.add_format({"num_format": '0.00" %"'}))
    hidden = book.add_worksheet("Rahasia")
    hidden.write_string("A1", "tersembunyi")
    hidden.hide()
    book.close()
    return buffer.getvalue()


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(entries: Mapping[str, bytes] | list[tuple[str, bytes]], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An archive of these parts; a list may hold one name twice."""
    pairs = entries.items() if isinstance(entries, Mapping) else entries
    buffer = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "w", compression) as archive:
        warnings.simplefilter("ignore", UserWarning)  # zipfile warns of double names
        for name, data in pairs:
            archive.writestr(name, data)
    return buffer.getvalue()


def with_part(name: str, data: bytes, content: bytes | None = None) -> bytes:
    """The honest book with a part put in or replaced."""
    return packed({**parts(content or honest_book()), name: data})


def without_part(name: str) -> bytes:
    return packed({key: data for key, data in parts(honest_book()).items() if key != name})


def edited(name: str, change: Callable[[bytes], bytes], content: bytes | None = None) -> bytes:
    """The honest book with one part changed; the change must change something."""
    found = parts(content or honest_book())
    changed = change(found[name])
    assert changed != found[name]
    return packed({**found, name: changed})


def replaced(name: str, old: bytes, new: bytes) -> bytes:
    return edited(name, lambda data: data.replace(old, new))


def in_sheet(xml: bytes) -> bytes:
    """The honest book with more rows in its first sheet."""
    return replaced(SHEET, b"</sheetData>", xml + b"</sheetData>")


def with_relation(kind: str, target: str, *, mode: str = "") -> bytes:
    relation = f'<Relationship Id="rId99" Type="{kind}" Target="{target}"{mode}/>'.encode()
    return replaced(WORKBOOK_RELS, b"</Relationships>", relation + b"</Relationships>")


def with_wrong_size(content: bytes, name: str, size: int) -> bytes:
    """The archive's directory and header say that a part is `size` long."""
    data = bytearray(content)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        at = archive.getinfo(name).header_offset
    struct.pack_into("<L", data, at + 22, size)
    entry = data.rindex(name.encode()) - 46
    struct.pack_into("<L", data, entry + 24, size)
    return bytes(data)
