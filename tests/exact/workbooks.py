"""Every kind of workbook that the program makes, of one material."""

import io
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles.colors import Color

from rbworkflow.assessment.layouts import load_layouts as load_assessment_layouts
from rbworkflow.assessment.layouts import template_map as assessment_map
from rbworkflow.assessment.template import assessment_template
from rbworkflow.finding import Severity
from rbworkflow.intake.asked import AskedBeside, AskedRecommendation, beside_maps
from rbworkflow.intake.form_id import SHEET, form_columns
from rbworkflow.intake.forms.blank_form import FormOrder, build_form
from rbworkflow.intake.forms.earlier import Earlier
from rbworkflow.office import Semester
from rbworkflow.office.own_settings.folder import SettingsFolder
from rbworkflow.office.own_settings.sheet import settings_workbook
from rbworkflow.office.questionnaire_sheet import blank_workbook
from rbworkflow.office.questionnaires import PROVINCE
from rbworkflow.plan.layouts import load_layouts, template_map
from rbworkflow.plan.policy import load_plan_policy
from rbworkflow.plan.quality import assess
from rbworkflow.plan.recommendation_layouts import load_recommendation_maps
from rbworkflow.plan.template import plan_template, recommendation_template
from rbworkflow.report.data import data_workbook
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.plans.plan_quality_workbook import quality_workbook
from rbworkflow.report.recap_workbook import recap_workbook
from rbworkflow.sheets.addresses import place
from rbworkflow.sheets.filling_in import AnyOf, Lines, Percentage, fill_in
from rbworkflow.sheets.font_order import STYLES, with_fonts_in_order
from rbworkflow.sheets.marking import Mark, Refilled, mark_anew, mark_cells
from rbworkflow.sheets.painting import FIXED_MOMENT, MODIFIED
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.workbook import Workbook
from rbworkflow.sheets.zips import repacked
from tests.exact.evaluations import evaluator_workbook, sent_recommendations
from tests.exact.material import CONFIG, Material
from tests.sheets import worksheet_books

PERIOD: Final = Semester(2026, 2)
UNIT: Final = "PHS"


def workbooks(material: Material) -> Iterator[tuple[str, bytes]]:
    """Each by its name."""
    office = material.office
    yield "data_semester", data_workbook(material.semester(2), is_practice=True)
    yield "data_tahunan", data_workbook(material.annual())
    yield "buku_rekapitulasi", recap_workbook(material.recap())
    yield from _forms(material)
    yield "templat_rencana_aksi", plan_template(office, 2026, template_map(load_layouts(CONFIG)))
    columns = load_recommendation_maps(CONFIG)[0]
    yield "templat_rekomendasi", recommendation_template(office, 2026, columns)
    yield "templat_lke", assessment_template(office, 2026, assessment_map(load_assessment_layouts(CONFIG)))
    yield "evaluasi", evaluator_workbook(material)
    yield "rekomendasi_evaluasi", sent_recommendations(material)
    yield "kantor", blank_workbook()
    yield "provinsi", blank_workbook(PROVINCE)
    yield "pengaturan_kantor", settings_workbook(SettingsFolder(CONFIG, {"report.toml": ReportLayout}))
    quality = assess(material.plan, material.recommendations, load_plan_policy(CONFIG))
    yield "tabel_mutu", quality_workbook(office, 2026, quality)
    yield "lke_terisi", _filled_worksheet(material)


def _forms(material: Material) -> Iterator[tuple[str, bytes]]:
    """Blank, filled in and marked, and marked anew in a fresh one."""
    form = _form(material)
    yield "formulir", form
    filled = _filled(form, material.note)
    marks = _marks(filled, material.note)
    yield "formulir_bertanda", mark_cells(filled, marks)
    (read,) = read_workbooks([filled])
    assert isinstance(read, Workbook)
    refilled = [Refilled(name=each.name, sheet=each) for each in read.sheets if each.name == SHEET]
    yield "formulir_diisi_ulang", mark_anew(form, refilled, marks)


def _form(material: Material) -> bytes:
    told = [AskedRecommendation(recommendation=each, units=(UNIT,)) for each in material.recommendations]
    order = FormOrder(
        office=material.office,
        unit=material.office.unit(UNIT),
        semester=PERIOD,
        plan_number=1,
        due_on=date(2027, 1, 5),
        is_practice=True,
        beside=AskedBeside(items=material.items, recommendations=tuple(told)),
        beside_columns=beside_maps(CONFIG),
    )
    codes = [each.code for each in material.plan]
    earlier = dict.fromkeys(codes, Earlier(actual=Decimal("1.5"), follow_up=material.note))
    return build_form(order, material.plan, columns=form_columns(CONFIG, PERIOD), earlier=earlier)


def _filled(form: bytes, note: str) -> bytes:
    """A note in every free cell of the form's table, as a person types it, and one of them in letters of two sorts."""
    book = load_workbook(io.BytesIO(form))
    plain = "".join(letter for letter in note if letter.isprintable())  # no program keeps what XML cannot carry
    large = InlineFont(rFont="Calibri", charset=0, family=2, b=True, i=True, sz=14, color=Color("FFFF0000"), u="single")
    for row in book[SHEET].iter_rows(min_row=8):
        for cell in row:
            if cell.value is None and not cell.protection.locked:
                cell.value = plain
                cell.data_type = "s"
    book[SHEET]["A1"].value = CellRichText("Judul ", TextBlock(large, "besar"))
    buffer = io.BytesIO()
    book.save(buffer)
    return repacked(buffer.getvalue(), _as_a_program_would)


def _as_a_program_would(name: str, data: bytes) -> bytes:
    return with_fonts_in_order(data) if name == STYLES else MODIFIED.sub(FIXED_MOMENT, data)


def _marks(filled: bytes, note: str) -> list[Mark]:
    sheet = load_workbook(io.BytesIO(filled))[SHEET]
    cells = [cell for row in sheet.iter_rows(min_row=8) for cell in row if not cell.protection.locked]
    weights = list(Severity)
    return [
        Mark(sheet=SHEET, cell=cell.coordinate, message=note, severity=weights[at % len(weights)])
        for at, cell in enumerate(cells[:200])
    ]


def _filled_worksheet(material: Material) -> bytes:
    entries: Mapping[str, Any] = {
        "D4": AnyOf(("Ya", "Y")),
        "E4": material.note,
        "E5": Lines(material.note),
        "D7": Percentage(Decimal("87.5")),
        "D11": Decimal(12),
        "E22": material.note,
    }
    cells = [(place(cell), entry) for cell, entry in entries.items()]
    return fill_in(worksheet_books.province_book(), {worksheet_books.SHEET: cells}).content
