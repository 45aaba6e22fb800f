"""A province's own workbook: a sheet for each area, headings over three rows, merged cells, scores by formulas, a logo
and a chart. `python -m tests.assessment.province_form` writes it into data/.
"""

import io
import struct
import zlib
from datetime import datetime
from pathlib import Path
from typing import Any

import xlsxwriter

DATA = Path(__file__).parent / "data"
FORM = DATA / "lke_provinsi_2026.xlsx"
MAP = DATA / "lke_provinsi.csv"
AREAS = (
    ("I. Manajemen Perubahan", "2", "3"),
    ("II. Deregulasi Kebijakan", "2", "3"),
    ("III. Penataan Organisasi", "3", "4.5"),
    ("IV. Penataan Tata Laksana", "2.5", "3.75"),
    ("V. Penataan SDM Aparatur", "3", "4.5"),
    ("VI. Penguatan Akuntabilitas", "2.5", "3.75"),
    ("VII. Penguatan Pengawasan", "2.5", "3.75"),
    ("VIII. Peningkatan Kualitas Pel.", "2.5", "3.75"),
)
"""Sheets with what Pemenuhan and Reform weigh there; the last name is cut off, as Excel's names are."""
FIRST_ITEM = 10
"""The row of a sheet's first item."""
TITLES = (
    "LEMBAR KERJA EVALUASI REFORMASI BIROKRASI TAHUN {year}",
    "KPU KABUPATEN/KOTA SE-JAWA TIMUR",
    "berdasarkan Peraturan Menteri PANRB Nomor 26 Tahun 2020",
)
HEADINGS = (
    ("No", "Pertanyaan", "Kriteria", "Bobot", "Penilaian", "Penilaian", "Penilaian", "Penilaian", "Penilaian", "Nilai"),
    ("", "", "", "", "Unit Kerja", "Unit Kerja", "Unit Kerja", "Evaluator", "Evaluator", ""),
    ("", "", "", "", "Jawaban", "Penjelasan", "Bukti", "Jawaban", "Catatan", ""),
)
CRITERIA = ("a. seluruhnya", "b. sebagian besar", "c. sebagian", "d. sebagian kecil", "e. belum ada")
SCORE = '=IF(E{row}="","",D{row}*CHOOSE(CODE(UPPER(E{row}))-64,1,0.75,0.5,0.25,0))'


def province_form(year: int = 2026) -> bytes:
    """The blank workbook, with the values of its formulas as a spreadsheet keeps them."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    book.set_properties({"created": datetime(2026, 1, 2)})  # noqa: DTZ001 - a fixed moment: equal forms, equal files
    recap = book.add_worksheet("Rekap")
    totals = [_area_sheet(book, name, weights, year) for name, *weights in AREAS]
    _recap(book, recap, totals)
    book.close()
    return buffer.getvalue()


def _area_sheet(book: Any, name: str, weights: list[str], year: int) -> str:
    sheet = book.add_worksheet(name)
    bold, wrapped = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "border": 1, "valign": "top"})
    middle = book.add_format({"bold": True, "align": "center", "valign": "vcenter", "border": 1, "text_wrap": True})
    sheet.insert_image("J1", "logo.png", {"image_data": io.BytesIO(_logo())})
    for row, title in enumerate(TITLES):
        sheet.merge_range(row, 0, row, 8, title.format(year=year), bold)
    _headings(sheet, middle)
    sheet.set_column(1, 2, 40)
    row = FIRST_ITEM - 2
    for letter, part, weight, count in (("A", "PEMENUHAN", weights[0], 2), ("B", "REFORM", weights[1], 1)):
        sheet.merge_range(row, 0, row, 9, f"{letter}. {part} ({weight})", bold)
        row += 1
        for number in range(1, count + 1):
            row = _item(sheet, row, number, f"{part.title()} {number}: {name}", float(weight) / count, wrapped)
    sheet.write(row, 1, "JUMLAH", bold)
    sheet.write_formula(row, 9, f"=SUM(J{FIRST_ITEM}:J{row})", bold, 0)
    sheet.write(row + 3, 1, "Mengetahui, Ketua Tim Evaluasi")
    return f"'{name}'!J{row + 1}"


def _headings(sheet: Any, look: Any) -> None:
    """Each heading merged as far to the right and down as it goes."""
    first = 4
    for column in (0, 1, 2, 3, 9):
        sheet.merge_range(first, column, first + 2, column, HEADINGS[0][column], look)
    sheet.merge_range(first, 4, first, 8, "Penilaian", look)
    sheet.merge_range(first + 1, 4, first + 1, 6, "Unit Kerja", look)
    sheet.merge_range(first + 1, 7, first + 1, 8, "Evaluator", look)
    for column in range(4, 9):
        sheet.write(first + 2, column, HEADINGS[2][column], look)
    for column in range(10):
        sheet.write(first + 3, column, f"({column + 1})", look)


def _item(sheet: Any, row: int, number: int, question: str, weight: float, look: Any) -> int:
    """An item over five rows, one for each criterion; the row below it."""
    last = row + len(CRITERIA) - 1
    for column, value in ((0, number), (1, f"Bagaimana {question}?"), (3, weight)):
        sheet.merge_range(row, column, last, column, value, look)
    for column in range(4, 9):
        sheet.merge_range(row, column, last, column, "", look)
    sheet.merge_range(row, 9, last, 9, "", look)
    sheet.write_formula(row, 9, SCORE.format(row=row + 1), look, "")
    for offset, criterion in enumerate(CRITERIA):
        sheet.write(row + offset, 2, criterion, look)
    sheet.data_validation(row, 4, row, 4, {"validate": "list", "source": list("ABCDE")})
    return last + 1


def _recap(book: Any, sheet: Any, totals: list[str]) -> None:
    sheet.write_row(0, 0, ("Area", "Nilai"))
    for row, ((name, *_), total) in enumerate(zip(AREAS, totals, strict=True), start=1):
        sheet.write(row, 0, name)
        sheet.write_formula(row, 1, f"={total}", None, 0)
    chart = book.add_chart({"type": "radar"})
    chart.add_series({"categories": "=Rekap!$A$2:$A$9", "values": "=Rekap!$B$2:$B$9"})
    sheet.insert_chart("D2", chart)


def _logo() -> bytes:
    """A red square as PNG."""
    size = 32
    rows = b"".join(b"\0" + b"\xc0\x20\x20" * size for _ in range(size))
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    packed = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


if __name__ == "__main__":
    FORM.write_bytes(province_form())
