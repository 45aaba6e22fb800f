"""Forms, templates and what comes back marked, as LibreOffice prints them: read from the paper, not from settings."""

import io
from dataclasses import replace
from pathlib import Path
from typing import Final

import openpyxl
import pypdfium2
import pytest
from pypdfium2 import raw

from rbworkflow.assessment.layouts import load_layouts as load_assessment_layouts
from rbworkflow.assessment.layouts import template_map as assessment_map
from rbworkflow.assessment.template import assessment_template
from rbworkflow.finding import Severity
from rbworkflow.intake.asked import AskedBeside
from rbworkflow.intake.forms.blank_form import BY_HAND, build_form
from rbworkflow.office import Office
from rbworkflow.plan.layouts import load_layouts, template_map
from rbworkflow.plan.template import plan_template
from rbworkflow.report.content.reading import read_content
from rbworkflow.report.data import data_workbook
from rbworkflow.sheets.marking import Mark, mark_cells
from rbworkflow.sheets.paper import PaperSize
from tests.intake.intake_builders import indicator
from tests.intake.test_beside_forms import COLUMNS, CONFIG, GIVEN, ITEMS, SEMESTER, order
from tests.programs.office_suite import Convert

READABLE_POINTS: Final = 8
GENERATED: Final = 1
"""The size of spaces that the reader of PDFs puts in by itself."""
POINTS_A_MM: Final = 72 / 25.4
PORTRAIT: Final = (595, 842)
PLAN: Final = tuple(indicator(f"A1-{number:02}") for number in range(1, 21))
FORM_SHEETS: Final = 3
STORED: Final = Path(__file__).resolve().parents[1] / "report" / "data" / "annual_format_5.json"


def on(office: Office, paper: PaperSize) -> Office:
    return office.model_copy(update={"sheet_paper": paper})


def form(office: Office) -> bytes:
    asked = order(office, AskedBeside(items=ITEMS, recommendations=(GIVEN,)))
    return build_form(replace(asked, semester=SEMESTER), PLAN, columns=COLUMNS)


def marked(office: Office) -> bytes:
    content = form(office)
    sheet = openpyxl.load_workbook(io.BytesIO(content))["Isian"]
    cell = next(row[7] for row in sheet.iter_rows() if row[1].value == "A1-01")
    return mark_cells(content, [Mark(sheet="Isian", cell=cell.coordinate, message="Isi.", severity=Severity.BLOCKING)])


def sheets(office: Office, paper: PaperSize) -> dict[str, bytes]:
    own = on(office, paper)
    return {
        "formulir": form(own),
        "bertanda": marked(own),
        "lke": assessment_template(own, 2026, assessment_map(load_assessment_layouts(CONFIG))),
        "rencana": plan_template(own, 2026, template_map(load_layouts(CONFIG))),
        "matriks": data_workbook(read_content(STORED.read_text(encoding="utf-8")), paper=paper),
    }


def printed(convert: Convert, folder: Path, books: dict[str, bytes]) -> dict[str, pypdfium2.PdfDocument]:
    paths = [folder / f"{name}.xlsx" for name in books]
    for path, content in zip(paths, books.values(), strict=True):
        path.write_bytes(content)
    convert("pdf", folder, *paths)
    return {name: pypdfium2.PdfDocument(folder / f"{name}.pdf") for name in books}


def smallest(page: pypdfium2.PdfPage) -> float:
    text = page.get_textpage()
    sizes = (raw.FPDFText_GetFontSize(text, index) for index in range(text.count_chars()))
    return float(min(size for size in sizes if size > GENERATED))


def text_of(page: pypdfium2.PdfPage) -> str:
    return str(page.get_textpage().get_text_range())


@pytest.mark.soak
@pytest.mark.parametrize("paper", [PaperSize.A3, PaperSize.F4])
def test_every_page_is_on_the_offices_paper_in_readable_letters_and_numbered(
    office: Office, soffice: Convert, tmp_path: Path, paper: PaperSize
) -> None:
    across = tuple(side * POINTS_A_MM for side in reversed(paper.sides_mm))
    for name, document in printed(soffice, tmp_path, sheets(office, paper)).items():
        pages = [page for page in document if tuple(map(round, page.get_size())) != PORTRAIT]
        assert pages, name
        for number, page in enumerate(pages, 1):
            if name == "matriks" and "Matriks" not in text_of(page):
                continue  # sheets to stack are for programs
            assert page.get_size() == pytest.approx(across, abs=3), (name, number)
            assert smallest(page) >= READABLE_POINTS - 0.01, (name, number)
            assert f"dari {len(document)}" in text_of(page), (name, number)


def test_a_marked_form_has_its_place_to_sign_and_its_header_on_every_page(
    office: Office, soffice: Convert, tmp_path: Path
) -> None:
    for document in printed(soffice, tmp_path, {"formulir": form(office), "bertanda": marked(office)}).values():
        texts = [text_of(page) for page in document]
        assert sum(f"{office.place}, {BY_HAND}" in text for text in texts) == FORM_SHEETS
        rows = [text for text in texts if "– PHS – Isian" in text]
        assert len(rows) > 1
        assert all("Kode" in text for text in rows)
