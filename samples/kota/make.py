"""Writes the second office's year: its emblem, its plan as national forms lay it out, and what its units send."""

import io
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from rbworkflow.local.sample_office import sample_office
from rbworkflow.office import load_office
from rbworkflow.plan.importing import read_plan
from rbworkflow.plan.layouts import load_layouts
from samples import sources
from samples.filling import without_times
from samples.papers import emblem
from samples.sent import SampleYear, sent_files, write_all

YEAR: Final = 2026
HOME: Final = Path(__file__).resolve().parent
NAME: Final = HOME.name
SOURCE: Final = HOME / "source"
PLAN_FILE: Final = f"rencana_aksi_{YEAR}.xlsx"
TITLE: Final = f"RENCANA AKSI RB GENERAL DAN RB TEMATIK TAHUN {YEAR}"
COLUMNS: Final = {
    "area": ("Kegiatan Utama/Indeks", "", 24),
    "indikator": ("Indikator", "", 32),
    "kegiatan": ("Rencana Aksi", "", 32),
    "output": ("Output", "", 20),
    "satuan": ("Satuan", "", 12),
    "tw1": ("Target", "TW I", 9),
    "tw2": ("", "TW II", 9),
    "tw3": ("", "TW III", 9),
    "tw4": ("", "TW IV", 9),
    "unit": ("PIC", "", 8),
    "data_dukung": ("Data Dukung", "", 22),
}
"""By the source's names: both rows of the header, and the width."""
FIRST_ROW: Final = 4
_THIN: Final = Side(style="thin")
_FRAME: Final = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)


def make(root: Path) -> None:
    """Every file of the second office's year under `root`; the same bytes each time."""
    (root / "config").mkdir(parents=True, exist_ok=True)
    (root / "config" / "lambang.png").write_bytes(emblem())
    content = plan_workbook(sources.plan_rows(SOURCE))
    (root / PLAN_FILE).write_bytes(content)
    with tempfile.TemporaryDirectory() as folder:
        config = sample_office(NAME).config(Path(folder) / "config")
        office = load_office(config)
        plan = read_plan(content, office=office, year=YEAR, layouts=load_layouts(config)).indicators
        year = SampleYear(office=office, indicators=plan, config=config, source=SOURCE)
        for period, unit in sources.form_names(SOURCE):
            write_all(root / period / unit, sent_files(year, period, unit))


def plan_workbook(rows: Sequence[dict[str, str]]) -> bytes:
    """The plan as people fill it in: a title, two rows of header, an area written once for all its rows."""
    book = Workbook()
    (sheet,) = book.worksheets
    sheet.title = "Renaksi"
    sheet["A1"] = TITLE
    sheet["A1"].font = Font(bold=True, size=13)
    for number, (name, (top, below, width)) in enumerate(COLUMNS.items(), start=1):
        sheet.cell(FIRST_ROW, number).value = top or None
        sheet.cell(FIRST_ROW + 1, number).value = below or None
        sheet.column_dimensions[get_column_letter(number)].width = width
        for row, entry in enumerate(rows, start=FIRST_ROW + 2):
            sheet.cell(row, number).value = _typed(entry[name])
        if not below:
            sheet.merge_cells(start_row=FIRST_ROW, end_row=FIRST_ROW + 1, start_column=number, end_column=number)
    targets = list(COLUMNS).index("tw1") + 1
    sheet.merge_cells(start_row=FIRST_ROW, end_row=FIRST_ROW, start_column=targets, end_column=targets + 3)
    _merge_areas(sheet, rows)
    _look(sheet)
    buffer = io.BytesIO()
    book.save(buffer)
    return without_times(buffer.getvalue())


def _typed(text: str) -> str | int | None:
    return int(text) if text.isdecimal() else text or None


def _merge_areas(sheet: Worksheet, rows: Sequence[dict[str, str]]) -> None:
    """An area that goes on below stands in one merged cell."""
    start = FIRST_ROW + 2
    for number, row in enumerate(rows, start=start):
        is_last = number == start + len(rows) - 1 or rows[number - start + 1]["area"] != row["area"]
        first = next(place for place, each in enumerate(rows, start=start) if each["area"] == row["area"])
        if is_last and first < number:
            for below in range(first + 1, number + 1):
                sheet.cell(below, 1).value = None
            sheet.merge_cells(start_row=first, end_row=number, start_column=1, end_column=1)


def _look(sheet: Worksheet) -> None:
    for number, row in enumerate(sheet.iter_rows(min_row=FIRST_ROW), start=FIRST_ROW):
        for cell in row:
            cell.border = _FRAME
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if number <= FIRST_ROW + 1:
                cell.font = Font(bold=True)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
