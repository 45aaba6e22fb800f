"""The form's sheets LKE and Rekomendasi: what they show, what their cells accept, and how they are read back."""

import io
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.styles import Font

from rbworkflow.assessment.model import AnswerKind
from rbworkflow.intake.asked import (
    NOTHING_BESIDE,
    AskedBeside,
    AskedRecommendation,
    beside_columns,
    beside_maps,
)
from rbworkflow.intake.evidence.matching import ASSESSMENT
from rbworkflow.intake.form_id import form_columns
from rbworkflow.intake.forms.blank_form import BY_HAND, FormOrder, build_form
from rbworkflow.intake.forms.form_package import kit_files
from rbworkflow.intake.submissions.beside_reading import ReadBeside, read_beside
from rbworkflow.intake.submissions.beside_tables import beside_tables
from rbworkflow.intake.submissions.reading import read_submission
from rbworkflow.office import Office, Semester
from rbworkflow.plan.recommended import FollowUpStatus, Recommendation
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.workbook import Workbook
from tests.assessment.items import an_item
from tests.intake.intake_builders import indicator
from tests.intake.photos import drawn

CONFIG = Path(__file__).resolve().parents[2] / "config"
SEMESTER = Semester(2026, 2)
COLUMNS = form_columns(CONFIG, SEMESTER)
PLAN = (indicator("A1-01"),)
ITEMS = (
    an_item("1.1", question="1 agen 1 perubahan: sudah ada?", required_evidence=("sk",), last_answer="Tidak"),
    an_item("1.2", position=2, kind=AnswerKind.ABCD, criterion="A. Semua\nB. Sebagian besar\nC. Sebagian\nD. Belum"),
    an_item("1.3", position=3, kind=AnswerKind.PERCENT),
    an_item("1.4", position=4, kind=AnswerKind.COUNTS),
)
GIVEN = AskedRecommendation(
    recommendation=Recommendation(code="R2025-01", position=1, area_code="A1", text="Susun rencana bersama."),
    answered_by=("A1-01",),
    units=("PHS",),
    last_status=FollowUpStatus.UNDER_WAY,
)


def order(office: Office, beside: AskedBeside = NOTHING_BESIDE) -> FormOrder:
    return FormOrder(
        office=office,
        unit=office.unit("PHS"),
        semester=SEMESTER,
        plan_number=1,
        due_on=date(2027, 1, 5),
        beside=beside,
        beside_columns=beside_maps(CONFIG),
    )


def form(office: Office, beside: AskedBeside) -> bytes:
    return build_form(order(office, beside), PLAN, columns=COLUMNS)


@pytest.fixture
def sheet(office: Office) -> Any:
    beside = AskedBeside(items=ITEMS, recommendations=(GIVEN,))
    return openpyxl.load_workbook(io.BytesIO(form(office, beside)))["LKE"]


def place(sheet: Any, code: str, title: str) -> Any:
    header = next(row for row in sheet.iter_rows() if "Kode butir" in [cell.value for cell in row])
    row = next(row for row in sheet.iter_rows() if row[1].value == code)
    return next(own for own, cell in zip(row, header, strict=True) if cell.value == title)


def read_back(book: Any, asked: AskedBeside, office: Office) -> ReadBeside:
    """What is read beside the results of a form that somebody changed."""
    buffer = io.BytesIO()
    book.save(buffer)
    (read,) = read_workbooks([buffer.getvalue()])
    assert isinstance(read, Workbook)
    tables = beside_tables(read, beside_maps(CONFIG), COLUMNS)
    return read_beside(tables, asked, "PHS", policy=office.assessment, rules=office.reading_rules)


def test_each_sheet_has_a_place_for_the_head_to_sign_that_is_read_as_nothing(office: Office) -> None:
    content = form(office, AskedBeside(items=ITEMS, recommendations=(GIVEN,)))
    head = office.unit("PHS").head
    for sheet in openpyxl.load_workbook(io.BytesIO(content)).worksheets[:3]:
        told = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]
        assert told[-4:] == [f"{office.place}, {BY_HAND}", f"{head.title},", head.name, f"NIP {head.nip}"]
        assert f"{office.short_name} – {SEMESTER.short_title} – PHS – &A" in str(sheet.oddFooter)
    (book,) = read_workbooks([content])
    assert isinstance(book, Workbook)
    tables = beside_tables(book, beside_maps(CONFIG), COLUMNS)
    results = tables.apart_from(book)
    expected = order(office).form_id
    read = read_submission(results, expected=expected, indicators=PLAN, column_map=COLUMNS, rules=office.reading_rules)
    assert read.findings == ()
    asked = AskedBeside(items=ITEMS, recommendations=(GIVEN,))
    told_beside = read_beside(tables, asked, "PHS", policy=office.assessment, rules=office.reading_rules)
    assert told_beside.findings == ()


def test_an_items_code_beside_anothers_question_is_asked_about_and_its_answer_not_read(office: Office) -> None:
    items = (replace(ITEMS[0], question="Tim RB ditetapkan?"), replace(ITEMS[1], question="Agen perubahan bekerja?"))
    asked = AskedBeside(items=items)
    book = openpyxl.load_workbook(io.BytesIO(form(office, asked)))
    first, second = (place(book["LKE"], code, "Pertanyaan") for code in ("1.1", "1.2"))
    first.value, second.value = second.value, first.value
    place(book["LKE"], "1.1", "Jawaban").value = "Ya"
    said = read_back(book, asked, office)
    assert [(point.rule, point.indicator_code) for point in said.findings] == [("L62", "1.1"), ("L62", "1.2")]
    assert "memuat butir LKE 1.2" in said.findings[0].message
    assert said.answers == ()


def test_a_comment_on_an_answer_is_told_and_the_answer_read(office: Office) -> None:
    asked = AskedBeside(items=ITEMS)
    book = openpyxl.load_workbook(io.BytesIO(form(office, asked)))
    answered = place(book["LKE"], "1.1", "Jawaban")
    answered.value, answered.comment = "Ya", Comment("Menunggu SK.", "PHS")
    said = read_back(book, asked, office)
    (note,) = (point for point in said.findings if answered.coordinate in point.message)
    assert (note.rule, note.is_open) == ("L58", False)
    assert said.answers[0].choice == "Ya"


def test_a_picture_over_an_answers_row_is_told(office: Office) -> None:
    asked = AskedBeside(items=ITEMS)
    book = openpyxl.load_workbook(io.BytesIO(form(office, asked)))
    proof = place(book["LKE"], "1.2", "Data dukung").coordinate
    book["LKE"].add_image(Image(io.BytesIO(drawn("PNG", (40, 12)))), proof)
    (note,) = read_back(book, asked, office).findings
    assert (note.rule, note.cell, note.is_open) == ("L58", proof, False)
    assert note.message.startswith(f"Gambar pada sel {proof} tidak dibaca.")


@pytest.mark.parametrize(("code", "typed"), [("1.3", "9"), ("1.4", "3 dari 5")])
def test_the_mark_of_a_footnote_is_no_digit_of_an_answer(office: Office, code: str, typed: str) -> None:
    asked = AskedBeside(items=ITEMS)
    book = openpyxl.load_workbook(io.BytesIO(form(office, asked)))
    raised = TextBlock(InlineFont(vertAlign="superscript"), "1")
    place(book["LKE"], code, "Jawaban").value = CellRichText(typed, raised)
    place(book["LKE"], code, "Alasan").value = CellRichText(
        "Luas 12 m", TextBlock(InlineFont(vertAlign="superscript"), "2")
    )
    (answer,) = (each for each in read_back(book, asked, office).answers if each.is_given)
    assert (answer.said, answer.reason) == (f"{typed}¹", "Luas 12 m²")
    assert answer.fault is not None


def test_words_struck_out_in_an_answer_are_not_read_and_a_signature_beneath_is_no_row(office: Office) -> None:
    asked = AskedBeside(items=ITEMS)
    book = openpyxl.load_workbook(io.BytesIO(form(office, asked)))
    place(book["LKE"], "1.1", "Jawaban").value = "Ya"
    taken_back = place(book["LKE"], "1.1", "Alasan")
    taken_back.value, taken_back.font = "Menunggu SK.", Font(strike=True)
    last = book["LKE"].max_row
    for row, text in enumerate(("Bangil, 5 Januari 2027", "Kepala Subbagian,", "", "Nama Rekaan"), start=last + 2):
        book["LKE"].cell(row, taken_back.column).value = text
    said = read_back(book, asked, office)
    assert (said.answers[0].choice, said.answers[0].reason) == ("Ya", "")
    assert [point for point in said.findings if point.is_open] == []
    (note,) = (point for point in said.findings if "di bawah tabel" in point.message)
    assert f"Baris {last + 2}, {last + 3}, dan {last + 5}" in note.message


def test_an_answer_whose_row_is_struck_out_whole_is_none_and_told(office: Office) -> None:
    asked = AskedBeside(items=ITEMS)
    book = openpyxl.load_workbook(io.BytesIO(form(office, asked)))
    answered, proof = (place(book["LKE"], "1.1", title) for title in ("Jawaban", "Data dukung"))
    answered.value, proof.value, proof.hyperlink = "Ya", "SK", "https://kantor.example/sk.pdf"
    for cell in book["LKE"][answered.row]:
        cell.font = Font(strike=True)
    said = read_back(book, asked, office)
    assert (said.answers[0].choice, said.answers[0].evidence_text) == ("", "")
    (note,) = (point for point in said.findings if "dicoret" in point.message)
    assert f"Baris {answered.row} dicoret seluruhnya dan tidak dibaca." in note.message


def rules_at(sheet: Any, cell: Any) -> list[Any]:
    return [rule for rule in sheet.data_validations.dataValidation if cell.coordinate in rule.sqref]


def test_an_item_shows_what_is_asked_and_what_was_said_of_it_before(sheet: Any) -> None:
    assert place(sheet, "1.1", "Cara menjawab").value == "Ya/Tidak"
    assert place(sheet, "1.2", "Cara menjawab").value == "A/B/C/D"
    assert place(sheet, "1.1", "Jawaban tahun lalu").value == "Tidak"
    assert place(sheet, "1.1", "Data dukung yang diminta").value == "Surat keputusan (SK)"
    assert place(sheet, "1.1", "Jawaban tahun lalu").protection.locked


def test_each_kind_of_answer_has_its_own_cells_and_the_others_are_locked(sheet: Any) -> None:
    open_cells = {
        code: [title for title in ("Jawaban", "Jumlah", "Dari") if not place(sheet, code, title).protection.locked]
        for code in ("1.1", "1.3", "1.4")
    }
    assert open_cells == {"1.1": ["Jawaban"], "1.3": ["Jawaban"], "1.4": ["Jumlah", "Dari"]}


def test_choices_come_from_a_list_and_a_percentage_lies_between_0_and_100(sheet: Any) -> None:
    (choice,) = rules_at(sheet, place(sheet, "1.2", "Jawaban"))
    (percent,) = rules_at(sheet, place(sheet, "1.3", "Jawaban"))
    assert choice.type == "list"
    assert (percent.type, float(percent.formula1), float(percent.formula2)) == ("decimal", 0, 100)
    assert place(sheet, "1.3", "Jawaban").number_format == "General"


def test_columns_that_would_be_empty_are_left_out(office: Office) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(form(office, AskedBeside(items=ITEMS[1:2]))))["LKE"]
    titles = {cell.value for row in sheet.iter_rows() for cell in row}
    assert titles.isdisjoint({"Jumlah", "Dari", "Jawaban tahun lalu", "Nilai evaluator", "Catatan evaluator"})


def test_the_sheets_are_printed_across_with_their_header_on_every_page(sheet: Any) -> None:
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 8)
    assert sheet.print_title_rows


def test_a_unit_that_is_asked_nothing_beside_gets_the_same_bytes_as_ever(office: Office) -> None:
    before = FormOrder(
        office=office, unit=office.unit("PHS"), semester=SEMESTER, plan_number=1, due_on=date(2027, 1, 5)
    )
    assert form(office, NOTHING_BESIDE) == build_form(before, PLAN, columns=COLUMNS)


def test_evidence_has_a_subfolder_for_each_that_says_what_is_asked(office: Office) -> None:
    kit = kit_files(order(office, AskedBeside(items=ITEMS[:1], recommendations=(GIVEN,))), PLAN, b"")
    notes = {path.parent.as_posix(): content.decode("utf-8-sig") for path, content in kit.items()}
    assert "- Surat keputusan (SK)" in notes["Data dukung LKE/1.1 1 agen 1 perubahan sudah ada"]
    assert "Susun rencana bersama." in notes["Data dukung rekomendasi/R2025-01 Susun rencana bersama"]


def test_each_sheet_is_told_from_the_form_and_from_the_other(office: Office) -> None:
    (book,) = read_workbooks([form(office, AskedBeside(items=ITEMS, recommendations=(GIVEN,)))])
    assert isinstance(book, Workbook)
    found = beside_tables(book, beside_maps(CONFIG), COLUMNS)
    assert {purpose: table.sheet.name for purpose, table in found.chosen.items()} == {
        "assessment": "LKE",
        "recommendation": "Rekomendasi",
    }
    assert [sheet.name for sheet in found.apart_from(book).sheets] == ["Isian", "Petunjuk", "Daftar"]


def test_an_older_folder_of_settings_gets_the_shipped_columns(tmp_path: Path) -> None:
    shutil.copytree(CONFIG, tmp_path / "config")
    (tmp_path / "config/columns/isian_lke.csv").unlink()
    assert beside_columns(tmp_path / "config", ASSESSMENT) == beside_columns(CONFIG, ASSESSMENT)
