import io
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils import get_column_letter

from rbworkflow.intake.form_id import LABEL, SHEET, form_columns
from rbworkflow.intake.forms.blank_form import INSTRUCTIONS, NOT_DUE, FormOrder, build_form
from rbworkflow.intake.forms.earlier import Earlier
from rbworkflow.intake.forms.entries import result_entry
from rbworkflow.intake.submissions.reading import read_submission
from rbworkflow.office import Semester
from rbworkflow.sheets.gates import check_workbook
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.workbook import Workbook
from tests.intake.intake_builders import RULES, indicator

CONFIG = Path(__file__).resolve().parents[2] / "config"
SEMESTER = Semester(2026, 1)
COLUMNS = form_columns(CONFIG, SEMESTER)
RESULTS = ("Realisasi TW I", "Realisasi TW II")
FOLLOW_UP = "Tindak lanjut dari periode lalu"
EARLIER = {
    "A1-01": Earlier(actual=Decimal("1.5"), follow_up="Melengkapi notula (PIC: Kasubbag)"),
    "A1-03": Earlier(actual=Decimal(0)),
}
NONE = {"target_q1": None, "target_q2": None}
PLAN = (
    indicator("A1-01", position=1),
    indicator("A1-02", position=2, **NONE | {"target_q2": Decimal("85.5")}, kind="persen", unit_of_measure="persen"),
    indicator("A1-03", position=3, kind="ya_tidak", **NONE | {"target_q2": Decimal(1)}),
    indicator("A1-04", position=4, **NONE),
    indicator(
        "A1-05",
        position=5,
        polarity="rentang",
        target_low=Decimal(80),
        target_high=Decimal(90),
        **NONE | {"target_q2": Decimal(90)},
    ),
    indicator("A4-01", position=6, unit_code="KUL"),
)


@pytest.fixture
def order(office):
    return FormOrder(office=office, unit=office.unit("PHS"), semester=SEMESTER, plan_number=1, due_on=date(2026, 7, 3))


@pytest.fixture
def content(order):
    return build_form(order, PLAN, columns=COLUMNS)


@pytest.fixture
def book(content):
    return openpyxl.load_workbook(io.BytesIO(content))


@pytest.fixture
def sheet(book):
    return book[SHEET]


def texts(sheet):
    return [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]


def row_of(sheet, code):
    return next(row for row in sheet.iter_rows() if row[1].value == code)


def column(sheet, title):
    return next(cell.column - 1 for row in sheet.iter_rows() for cell in row if cell.value == title)


def cell(sheet, code, title):
    return row_of(sheet, code)[column(sheet, title)]


def read(content, order):
    (workbook,) = read_workbooks([content])
    assert isinstance(workbook, Workbook)
    return read_submission(
        workbook,
        expected=order.form_id,
        indicators=PLAN,
        column_map=COLUMNS,
        rules=RULES,
    )


def filled(book):
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def test_a_form_passes_our_own_gates(content):
    check_workbook(content)


def test_the_same_order_gives_the_same_bytes(content, order):
    assert build_form(order, PLAN, columns=COLUMNS) == content


def test_the_title_says_office_period_unit_and_deadline(sheet):
    top = " / ".join(texts(sheet)[:8])
    assert "KPU Kabupaten Pasuruan – Semester I Tahun 2026" in top
    assert "Subbagian Partisipasi, Hubungan Masyarakat, dan SDM" in top
    assert "Jumat, 3 Juli 2026" in top


def test_the_forms_number_stands_in_a_labelled_cell(content):
    (workbook,) = read_workbooks([content])
    assert isinstance(workbook, Workbook)
    sheet = workbook.sheet(SHEET)
    assert sheet is not None
    assert sheet.labelled(LABEL) == "RB1|3514|2026-S1|PHS|1"


def test_the_head_of_the_unit_states_that_the_data_are_right(sheet, book):
    for each in (sheet, book[INSTRUCTIONS]):
        assert any("Kami menyatakan data ini benar" in text and "Kasubbag PHS Contoh" in text for text in texts(each))


def test_only_the_units_own_indicators_are_listed_in_the_plans_order(sheet):
    codes = [row[1].value for row in sheet.iter_rows() if str(row[1].value).startswith("A")]
    assert codes == ["A1-01", "A1-02", "A1-03", "A1-04", "A1-05"]


def test_what_the_plan_knows_is_filled_in_and_locked(sheet):
    expected = {
        "Area": "Manajemen Perubahan",
        "Kegiatan": "Rapat monev RB triwulanan",
        "Indikator": "Jumlah laporan monev",
        "Satuan": "laporan",
        "Target TW I": 1,
        "Data dukung yang diminta": "Undangan\nLaporan",
    }
    for title, value in expected.items():
        assert cell(sheet, "A1-01", title).value == value
        assert cell(sheet, "A1-01", title).protection.locked
    assert sheet.protection.sheet


@pytest.mark.parametrize(
    "title",
    [
        "Realisasi TW I",
        "Realisasi TW II",
        "Uraian kegiatan",
        "Kendala",
        "Solusi yang telah dilakukan",
        "Rencana tindak lanjut",
        "PIC tindak lanjut",
        "Batas waktu tindak lanjut",
        "Data dukung",
        "Data dukung tindak lanjut",
        "Penjelasan",
    ],
)
def test_what_is_asked_for_is_empty_and_open(sheet, title):
    assert cell(sheet, "A1-01", title).value is None
    assert not cell(sheet, "A1-01", title).protection.locked


def test_an_indicator_without_target_this_semester_is_listed_and_says_so(sheet):
    assert NOT_DUE in cell(sheet, "A1-04", "Indikator").value
    assert cell(sheet, "A1-04", "Target TW I").value is None
    assert NOT_DUE not in cell(sheet, "A1-02", "Indikator").value


def test_targets_are_shown_as_people_say_them(sheet):
    assert cell(sheet, "A1-02", "Target TW II").value == 85.5
    assert cell(sheet, "A1-03", "Target TW II").value == "Ya"
    assert cell(sheet, "A1-05", "Target TW II").value == "80–90"


def test_the_period_before_is_shown_only_where_it_is_known(order, sheet):
    assert "Hasil periode lalu" not in texts(sheet)
    with_it = openpyxl.load_workbook(io.BytesIO(build_form(order, PLAN, columns=COLUMNS, earlier=EARLIER)))[SHEET]
    assert cell(with_it, "A1-01", "Hasil periode lalu").value == 1.5
    assert cell(with_it, "A1-02", "Hasil periode lalu").value is None
    assert cell(with_it, "A1-03", "Hasil periode lalu").value == "Tidak"
    assert cell(with_it, "A1-01", FOLLOW_UP).value == "Melengkapi notula (PIC: Kasubbag)"
    assert cell(with_it, "A1-01", FOLLOW_UP).protection.locked
    assert "Hasil periode lalu" not in texts(
        openpyxl.load_workbook(io.BytesIO(build_form(order, PLAN, columns=COLUMNS, earlier={})))[SHEET]
    )


def test_a_follow_up_is_told_with_who_and_until_when_and_words_for_nothing_are_none():
    def told(follow_up, pic="", due=""):
        return Earlier.of(None, follow_up=follow_up, pic=pic, due=due, empty_words={"-"}).follow_up

    assert told("Melengkapi notula", "Kasubbag", "30 Juli 2026") == (
        "Melengkapi notula (PIC: Kasubbag, batas waktu: 30 Juli 2026)"
    )
    assert told("Melengkapi notula.", "-", "30 Juli 2026") == "Melengkapi notula (batas waktu: 30 Juli 2026)"
    assert told("Melengkapi notula") == "Melengkapi notula"
    assert told("-", "Kasubbag") == told("") == ""


def validations(sheet, title):
    """(kind, whether it stops) of each row of the column, by indicator."""
    letter = get_column_letter(column(sheet, title) + 1)
    found = {}
    for code in ("A1-01", "A1-02", "A1-03", "A1-04", "A1-05"):
        address = f"{letter}{row_of(sheet, code)[0].row}"
        (rule,) = [rule for rule in sheet.data_validations.dataValidation if address in rule.sqref]
        found[code] = (rule.type, rule.errorStyle, rule.prompt)
    return found


def test_each_result_cell_helps_with_its_own_kind_of_result(sheet):
    for title in ("Realisasi TW I", "Realisasi TW II"):
        assert validations(sheet, title) == {
            "A1-01": (
                "whole",
                "warning",
                "Tulis banyaknya sebagai bilangan bulat, misalnya 4. Kosongkan bila belum ada.",
            ),
            "A1-02": ("decimal", "warning", "Tulis angka persennya saja, misalnya 85,5. Kosongkan bila belum ada."),
            "A1-03": ("list", None, "Pilih Ya atau Tidak. Kosongkan bila belum ada."),
            "A1-04": (
                "whole",
                "warning",
                "Tulis banyaknya sebagai bilangan bulat, misalnya 4. Kosongkan bila belum ada.",
            ),
            "A1-05": (
                "whole",
                "warning",
                "Tulis banyaknya sebagai bilangan bulat, misalnya 4. Kosongkan bila belum ada.",
            ),
        }


def test_results_under_target_and_missing_evidence_are_coloured(sheet):
    formulas = {rule.formula[0] for cells in sheet.conditional_formatting for rule in cells.rules}
    under, yes_no, within = (cell(sheet, code, "Realisasi TW II").coordinate for code in ("A1-02", "A1-03", "A1-05"))
    assert f"AND(ISNUMBER({under}),OR({under}<85.5))" in formulas
    assert f'{yes_no}="Tidak"' in formulas
    assert f"AND(ISNUMBER({within}),OR({within}<80,{within}>90))" in formulas
    first = row_of(sheet, "A1-01")[0].row
    evidence, a, b = (cell(sheet, "A1-01", title).coordinate for title in ("Data dukung", *RESULTS))
    assert f"AND(LEN(TRIM({evidence}))=0,OR(LEN(TRIM({a}))>0,LEN(TRIM({b}))>0))" in formulas
    assert evidence.endswith(str(first))


@pytest.mark.parametrize(
    ("changes", "low", "high", "poor"),
    [
        ({}, 1, None, ""),
        ({"polarity": "min"}, None, 1, ""),
        ({"polarity": "rentang", "target_low": Decimal(1), "target_high": Decimal(3)}, 1, 3, ""),
        ({"target_q1": None}, None, None, ""),
        ({"kind": "ya_tidak"}, None, None, "Tidak"),
        ({"kind": "ya_tidak", "target_q1": Decimal(0), "polarity": "min"}, None, None, "Ya"),
        ({"kind": "ya_tidak", "target_q1": Decimal(0)}, None, None, ""),
        ({"kind": "ya_tidak", "target_q1": None}, None, None, ""),
    ],
)
def test_what_falls_short_depends_on_the_targets_direction(changes, low, high, poor):
    entry = result_entry(indicator(**changes), 1)
    assert (entry.low, entry.high, entry.poor) == (low, high, poor)


def test_a_kind_that_may_not_come_in_every_way_says_how(order):
    plan = [indicator("A1-01", required_evidence=("undangan", "foto", "kind-of-an-older-config"))]
    sheet = openpyxl.load_workbook(io.BytesIO(build_form(order, plan, columns=COLUMNS)))[SHEET]
    asked = cell(sheet, "A1-01", "Data dukung yang diminta").value
    assert asked == "Undangan\nFoto (berkas atau tautan)\nkind-of-an-older-config"


def test_the_instructions_name_the_three_things_that_are_needed(book):
    words = " ".join(texts(book[INSTRUCTIONS]))
    for wanted in ("Tiga hal yang dibutuhkan", "Realisasi", "Data dukung", "Kendala dan rencana tindak lanjut"):
        assert wanted in words
    assert "{" not in words


def test_where_proof_of_a_follow_up_goes_is_said_beside_its_cell_and_in_the_instructions(book, sheet):
    titles = [cell.value for row in sheet.iter_rows() for cell in row if cell.value]
    assert titles[titles.index("Data dukung") + 1] == "Data dukung tindak lanjut"
    assert "kolom Data dukung tindak lanjut" in " ".join(texts(book[INSTRUCTIONS]))
    assert 'subfolder "Tindak lanjut"' in " ".join(texts(book[INSTRUCTIONS]))


def test_a_form_sent_back_untouched_is_accepted_and_empty(content, order):
    submission = read(content, order)
    assert submission.findings == ()
    assert len(submission.rows) == 10
    assert submission.rows["actual"].isna().all()
    assert submission.rows["actual_text"].eq("").all()


def test_what_is_typed_into_the_form_is_what_is_read(book, sheet, content, order):
    cell(sheet, "A1-01", "Realisasi TW I").value = 1
    cell(sheet, "A1-02", "Realisasi TW II").value = "85,5%"
    cell(sheet, "A1-03", "Realisasi TW II").value = "Ya"
    cell(sheet, "A1-01", "Data dukung").value = "Undangan: undangan.pdf"
    rows = read(filled(book), order).rows.set_index(["indicator_code", "quarter"])
    assert rows.loc[("A1-01", 1), "actual"] == Decimal(1)
    assert rows.loc[("A1-02", 2), "actual"] == Decimal("85.5")
    assert rows.loc[("A1-03", 2), "actual"] == Decimal(1)
    assert rows.loc[("A1-01", 2), "evidence_text"] == "Undangan: undangan.pdf"
    assert rows.loc[("A1-01", 1), "cell"] == cell(sheet, "A1-01", "Realisasi TW I").coordinate


def test_a_form_with_the_period_before_reads_the_same(order):
    submission = read(build_form(order, PLAN, columns=COLUMNS, earlier=EARLIER), order)
    assert submission.findings == ()
    assert submission.rows["actual"].isna().all()


def test_the_forms_file_is_named_by_period_and_unit(order):
    assert order.file_name == "Formulir_RB_Semester_I_2026_PHS.xlsx"
    assert replace(order, plan_number=2).file_name == "Formulir_RB_Semester_I_2026_PHS_rencana_2.xlsx"
