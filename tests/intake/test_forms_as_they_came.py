"""Forms as units really sent them: what is read, what is asked, and that each cause is asked about once."""

from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from rbworkflow.finding import Severity
from rbworkflow.intake.form_id import FormId, form_columns
from rbworkflow.intake.submissions.reading import read_submission
from rbworkflow.office import Semester
from rbworkflow.plan.importing import read_plan
from rbworkflow.plan.layouts import load_layouts
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.workbook import Workbook
from tests.intake.intake_builders import RULES

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(__file__).parent / "data" / "as_they_came"
EXPECTED = FormId(office_code="3514", period_code="2026-S1", unit_code="KUL", plan_number=1)
AS_PLANNED = {("A4-11", 2): "4", ("A4-12", 1): "1", ("A4-12", 2): "1", ("A4-14", 1): "1"}
AS_PLANNED |= {("QW-35", 1): "85.5", ("QW-35", 2): "100"}


@pytest.fixture(scope="module")
def said(office):
    plan = (ROOT / "samples" / "rencana_aksi_2026.xlsx").read_bytes()
    indicators = read_plan(plan, office=office, year=2026, layouts=load_layouts(ROOT / "config")).indicators
    columns = form_columns(ROOT / "config", Semester(2026, 1))

    @cache
    def read(name):
        (workbook,) = read_workbooks([(DATA / f"form_{name}.xlsx").read_bytes()])
        assert isinstance(workbook, Workbook)
        return read_submission(workbook, expected=EXPECTED, indicators=indicators, column_map=columns, rules=RULES)

    return read


def results(submission):
    """What was read, by indicator and quarter."""
    rows = submission.rows.to_dict("records")
    return {(row["indicator_code"], row["quarter"]): f"{row['actual']:f}" for row in rows if row["actual"] is not None}


def asked(submission):
    return [(point.rule, point.cell) for point in submission.findings if point.is_open]


def message(submission, rule):
    return next(point.message for point in submission.findings if point.rule == rule)


def test_a_figure_merged_over_two_rows_belongs_to_the_first(said):
    form = said("merged_down")
    assert results(form) == {key: value for key, value in AS_PLANNED.items() if key != ("A4-12", 2)} | {
        ("A4-11", 2): "5"
    }
    assert asked(form) == [("I16", "J12")]
    assert "sel J10:J12 digabung" not in message(form, "I16")
    assert "sel J11:J12 digabung" in message(form, "I16")


def test_one_figure_merged_over_all_rows_is_one_result(said):
    form = said("merged_all")
    assert [key for key in results(form) if key[1] == 2] == [("A4-11", 2)]
    assert asked(form) == [("I16", "J12"), ("I16", "J13"), ("I16", "J14")]


@pytest.mark.parametrize(
    ("name", "read", "other"),
    [("rekap", "'Isian'", "'Rekap'"), ("copy_blank_first", "'Isian (2)'", "'Isian'")],
)
def test_the_sheet_with_our_number_that_is_filled_is_the_form_and_the_other_is_named(said, name, read, other):
    form = said(name)
    assert results(form) == AS_PLANNED
    assert set(form.rows["sheet"]) == {read.strip("'")}
    assert f"Yang dibaca lembar {read}. Lembar {other} juga mirip formulir" in message(form, "I24")
    assert asked(form) == []


def test_another_units_form_in_a_second_sheet_is_told(said):
    form = said("other_unit_pasted")
    assert results(form) == AS_PLANNED
    assert "Lembar 'Isian RDI' memuat formulir subbagian RDI dan tidak dibaca" in message(form, "I25")


def test_raised_and_struck_out_digits_are_left_out_and_asked_about(said):
    form = said("rt_sup")
    assert {key: value for key, value in results(form).items() if key[1] == 2} == {
        ("A4-11", 2): "4",
        ("A4-12", 2): "1",
        ("QW-35", 2): "85",
    }
    assert asked(form) == [("I17", "J11"), ("I17", "J12"), ("I17", "J14")]
    assert "dibaca '85'; '80' dicoret" in [point.message for point in form.findings][2]


def test_changed_locked_cells_are_named_and_the_plan_counts(said):
    form = said("target_edited")
    assert results(form) == AS_PLANNED
    assert asked(form) == []
    note = message(form, "I22")
    for words in (
        "I11 (Target TW II: tertulis 4, seharusnya 5)",
        "E12 (Indikator: tertulis Jumlah rapat",
        "F14 (Satuan",
    ):
        assert words in note


def test_a_number_with_its_unit_is_the_number(said):
    form = said("unit_words")
    assert results(form) == {key: value for key, value in AS_PLANNED.items() if key != ("QW-35", 1)}
    assert form.findings == ()
    shown = dict(zip(form.rows["actual_text"], form.rows["read_as"], strict=True))
    assert (shown["4 SOP"], shown["1 (satu) laporan"]) == ("4", "1")


def test_a_total_and_a_signature_below_are_at_most_a_note(said):
    form = said("totals")
    assert results(form) == AS_PLANNED
    assert [(point.rule, point.severity) for point in form.findings] == [("I08", Severity.NOTE)]
    assert "baris 18, 19, dan 22" in message(form, "I08")


def test_columns_that_were_moved_are_read_with_our_own_row_of_numbers(said):
    form = said("reorder")
    assert results(form) == AS_PLANNED
    assert asked(form) == []


def test_what_excel_made_a_date_of_is_asked_for_with_the_way_back(said):
    form = said("dates")
    assert asked(form) == [("I15", "J11"), ("I15", "H12"), ("I15", "H14")]
    first, second, third = (point.message for point in form.findings if point.rule == "I15")
    assert "diubah Excel menjadi tanggal atau jam (4 Mei 2026)" in first
    assert "Format Sel, Teks" in second
    assert "(85.05.00)" in third


def test_an_error_value_is_neither_number_nor_text(said):
    form = said("errors")
    rows = {(row["indicator_code"], row["quarter"]): row for row in form.rows.to_dict("records")}
    assert rows["A4-11", 2]["is_unreadable"]
    assert rows["QW-35", 1]["obstacle"] == ""
    assert rows["A4-12", 1]["actual"] == Decimal(1)
    assert "L14" in message(form, "K05")
