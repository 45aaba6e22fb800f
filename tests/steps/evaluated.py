"""An evaluator at work: fills in the workbook of an office as a person would."""

import io
from typing import Any

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

WRITTEN = ("Kondisi", "Kriteria", "Akibat", "Rekomendasi")


def fill(content: bytes, *, rows: int = 2, text: str = "", **cells: Any) -> bytes:
    """The workbook with so many recommendations; `cells` are further ones of the first, by their column's title."""
    book = load_workbook(io.BytesIO(content))
    sheet = book["Evaluasi"]
    columns, first = found(sheet, "Kondisi")
    for number in range(1, rows + 1):
        for title in WRITTEN:
            sheet.cell(first + number - 1, columns[title]).value = f"{title} {number}"
    if rows:
        sheet.cell(first, columns["Penanggung Jawab"]).value = "PHS"
        sheet.cell(first, columns["Batas Waktu"]).value = "30 Juni 2027"
    if text:
        sheet.cell(first, columns["Rekomendasi"]).value = text
    for title, value in cells.items():
        sheet.cell(first, columns[title.replace("_", " ")]).value = value
    return saved(book)


def found(sheet: Worksheet, title: str) -> tuple[dict[str, int], int]:
    """The columns by title, and the first row below them."""
    for row in sheet.iter_rows():
        titles = {str(cell.value): int(cell.column or 0) for cell in row if cell.value}
        if title in titles:
            return titles, int(row[0].row or 0) + 1
    raise AssertionError(title)


def saved(book: Any) -> bytes:
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()
