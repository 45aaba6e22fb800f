"""A plan in our own template, filled in by a test as an office would."""

from functools import cache
from pathlib import Path

from openpyxl.utils import get_column_letter

from rbworkflow.office import load_office
from rbworkflow.plan.layouts import load_layouts, template_map
from rbworkflow.plan.template import SHEET, plan_template
from tests.ground.opened_books import opened, saved

CONFIG = Path(__file__).resolve().parents[2] / "config"
OFFICE = load_office(CONFIG)
LAYOUTS = load_layouts(CONFIG)
HEADER = 6
FIRST = HEADER + 1
QUARTERS = tuple(f"Target TW {numeral}" for numeral in ("I", "II", "III", "IV"))
BLANK = plan_template(OFFICE, 2026, template_map(LAYOUTS))


def row(code, area, activity, targets, **cells):
    """One indicator; `cells` are the others by heading, with `_` for a space."""
    usual = {
        "Kode Indikator": code,
        "Area Perubahan": area,
        "Kegiatan": activity,
        "Polaritas": "max",
        "Sifat Target": "jumlah",
        "Penanggung Jawab": "PHS",
        "Data Dukung Wajib": "laporan",
    }
    usual |= dict(zip(QUARTERS, targets, strict=False))
    return usual | {heading.replace("_", " "): value for heading, value in cells.items()}


def book(*rows):
    """The template with these rows."""
    workbook = opened(BLANK)
    sheet = workbook[SHEET]
    for place, cells in enumerate(rows, start=FIRST):
        for heading, value in cells.items():
            sheet.cell(place, columns()[heading]).value = value
    return saved(workbook)


def cell(heading, line=0):
    """The address of a heading's cell in the n-th row."""
    return f"{get_column_letter(columns()[heading])}{FIRST + line}"


@cache
def columns():
    """Where each heading of the template stands."""
    sheet = opened(BLANK)[SHEET]
    return {sheet.cell(HEADER, column).value: column for column in range(1, sheet.max_column + 1)}
