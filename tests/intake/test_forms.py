import io
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from intake_builders import indicator

from rbworkflow.intake.form_id import LABEL, form_columns
from rbworkflow.intake.forms import INSTRUCTIONS, NOT_DUE, SHEET, FormOrder, build_form
from rbworkflow.intake.reading import read_submission
from rbworkflow.intake.words import load_empty_words
from rbworkflow.office import Semester
from rbworkflow.sheets.gates import check_workbook
from rbworkflow.sheets.reading import read_workbooks

CONFIG = Path(__file__).resolve().parents[2] / "config"
SEMESTER = Semester(2026, 1)
COLUMNS = form_columns(CONFIG, SEMESTER)
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
    return read_submission(
        workbook,
        expected=order.form_id,
        indicators=PLAN,
        column_map=COLUMNS,
        empty_words=load_empty_words(CONFIG / "columns" / "kosong.txt"),
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
    assert workbook.sheet(SHEET).labelled(LABEL) == "RB1|3514|2026-S1|PHS|1"


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
    content = build_form(order, PLAN, columns=COLUMNS, previous={"A1-01": Decimal("1.5")})
    with_it = openpyxl.load_workbook(io.BytesIO(content))[SHEET]
    assert cell(with_it, "A1-01", "Hasil periode lalu").value == 1.5
    assert cell(with_it, "A1-02", "Hasil periode lalu").value is None


def test_the_instructions_name_the_three_things_that_are_needed(book):
    words = " ".join(texts(book[INSTRUCTIONS]))
    for wanted in ("Tiga hal yang dibutuhkan", "Realisasi", "Data dukung", "Kendala dan rencana tindak lanjut"):
        assert wanted in words
    assert "{" not in words


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
    submission = read(build_form(order, PLAN, columns=COLUMNS, previous={"A1-01": Decimal(1)}), order)
    assert submission.findings == ()
    assert submission.rows["actual"].isna().all()


def test_the_forms_file_is_named_by_period_and_unit(order):
    assert order.file_name == "Formulir_RB_Semester_I_2026_PHS.xlsx"
