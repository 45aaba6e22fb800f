"""Filled forms, each its own, and what every reader must find in them."""

import io
from collections.abc import Iterable
from datetime import date, datetime
from typing import SupportsFloat

import xlsxwriter

from benchmarks.comparison import sha256

ROWS = 300
TITLES = (
    *("Kode", "Kegiatan", "Indikator", "Satuan", "Target", "Realisasi TW I", "Realisasi TW II", "Capaian"),
    *("Uraian", "Kendala", "Batas waktu", "Data dukung"),
)
Table = Iterable[Iterable[object]]


def forms(count: int) -> list[bytes]:
    """`count` workbooks, always the same."""
    return [_form(number) for number in range(count)]


def digest(tables: Iterable[Table]) -> str:
    """Equal for readers that found the same values in the same cells; `tables` holds one table per workbook."""
    return sha256(
        [
            f"{number} {place} {_plain(value)}"
            for number, table in enumerate(tables)
            for place, value in enumerate(value for row in table for value in row)
        ]
    )


def _form(number: int) -> bytes:
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    percent, day = (book.add_format({"num_format": each}) for each in ("0%", "dd/mm/yyyy"))
    sheet = book.add_worksheet("Isian")
    sheet.write_row(0, 0, TITLES)
    for row in range(1, ROWS + 1):
        texts = (f"A1-{row:03d}", f"Kegiatan ke-{row} kantor {number}", f"Jumlah laporan monev ke-{row}", "laporan")
        for column, text in enumerate(texts):
            sheet.write_string(row, column, text)
        for column in (4, 5, 6):
            sheet.write_number(row, column, row * column / 7)
        sheet.write_number(row, 7, 0.85, percent)
        sheet.write_string(row, 8, f"Rapat ke-{row} dilaksanakan dan menghasilkan laporan kantor {number}")
        sheet.write_string(row, 9, "Narasumber berhalangan")
        sheet.write_datetime(row, 10, date(2026, 6, 30), day)
        sheet.write_string(row, 11, f"notula: notula {row}.pdf")
    book.close()
    return buffer.getvalue()


def _plain(value: object) -> str:
    if isinstance(value, date):
        return (value.date() if isinstance(value, datetime) else value).isoformat()
    return repr(float(value)) if isinstance(value, SupportsFloat) else str(value)
