import io
import zipfile
from datetime import date, datetime
from decimal import Decimal

import openpyxl
import pandas as pd
import pytest

from rbworkflow.errors import RefusedError
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.writing import ColumnSpec, Entry, Format, SheetSpec, TextSheet, Tone, write_workbook

COLUMNS = (
    ColumnSpec(title="No", width=5, format=Format.GENERAL),
    ColumnSpec(title="Kegiatan", width=30),
    ColumnSpec(title="Target TW I", format=Format.GENERAL),
    ColumnSpec(title="Realisasi TW I", format=Format.GENERAL, is_locked=False, expected_beside=("Target TW I",)),
    ColumnSpec(title="Uraian", is_locked=False, is_expected=True, note="Apa yang dilakukan dan hasilnya."),
    ColumnSpec(title="Jenis", is_locked=False, choices=("undangan", "notula, foto"), tones=(("undangan", Tone.GOOD),)),
    ColumnSpec(title="Batas Waktu", is_locked=False, format=Format.DATE),
    ColumnSpec(title="Catatan"),
)
ROW = (1, "Penetapan Tim RB", Decimal("1.5"), None, "", "undangan", date(2026, 6, 30), 7)


def form(rows=(ROW,), **changes):
    spec = {
        "name": "Isian",
        "columns": COLUMNS,
        "rows": rows,
        "titles": ("LAPORAN KEMAJUAN", "KPU KABUPATEN PASURUAN"),
        "labels": (("Subbagian", "Keuangan"), ("Kode formulir", "RB1|3514|2026-S1|KUL|1")),
        "hint": "Isilah sel kuning.",
        "frozen_columns": 2,
    }
    return SheetSpec(**{**spec, **changes})


def written(*sheets):
    (workbook,) = read_workbooks([write_workbook(sheets)])
    return workbook


def opened(*sheets):
    return openpyxl.load_workbook(io.BytesIO(write_workbook(sheets)))


def test_a_form_reads_back_as_it_was_written():
    sheet = written(form()).sheet("Isian")
    assert sheet.rows[0][0] == "LAPORAN KEMAJUAN"
    assert sheet.labelled("Kode formulir") == "RB1|3514|2026-S1|KUL|1"
    assert sheet.rows[4][0] == "Isilah sel kuning."
    assert sheet.rows[6] == tuple(column.title for column in COLUMNS)
    assert sheet.rows[7] == tuple(float(number) for number in range(1, 9))
    assert sheet.rows[8] == (1.0, "Penetapan Tim RB", 1.5, None, None, "undangan", date(2026, 6, 30), 7.0)


@pytest.mark.parametrize(
    "text", ["=1+1", "=cmd|' /C calc'!A1", "+1", "@SUM(A1)", "{=1}", "http://a.example", "mailto:a"]
)
def test_text_never_becomes_a_formula_or_a_link(text):
    columns = (ColumnSpec(title=text), ColumnSpec(title="b"))
    book = opened(form([(text, "x")], columns=columns, titles=(text,), labels=((text, text),), hint=text))
    cells = [cell for row in book["Isian"].iter_rows() for cell in row if cell.value == text]
    assert len(cells) == 6
    assert {cell.data_type for cell in cells} == {"s"}
    assert not any(cell.hyperlink for cell in cells)


def test_the_same_sheets_are_the_same_bytes_at_any_time():
    first, again = write_workbook([form()]), write_workbook([form()])
    assert first == again
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2000-01-01T00:00:00Z" in archive.read("docProps/core.xml")


def test_only_entry_columns_are_open_and_rows_and_columns_stay_free():
    sheet = opened(form())["Isian"]
    assert sheet.protection.sheet
    assert not sheet.protection.formatColumns
    assert not sheet.protection.formatRows
    assert not sheet.protection.formatCells, "a point may ask for another format of a cell"
    assert [cell.column_letter for cell in sheet[9] if not cell.protection.locked] == ["D", "E", "F", "G"]
    assert all(cell.protection.locked for cell in sheet[7])


def test_dropdowns_offer_their_choices_from_a_hidden_sheet_and_numbers_only_warn():
    book = opened(form())
    rules = {str(rule.sqref): rule for rule in book["Isian"].data_validations.dataValidation}
    assert rules["F9"].type == "list"
    assert rules["F9"].formula1 == "Daftar_1"
    assert book.defined_names["Daftar_1"].attr_text == "Daftar!$A$1:$A$2"
    assert book["Daftar"].sheet_state == "hidden"
    assert [cell.value for cell in book["Daftar"]["A"]] == ["undangan", "notula, foto"]
    assert (rules["D9"].type, rules["D9"].errorStyle) == ("decimal", "warning")
    assert rules["E9"].prompt == "Apa yang dilakukan dan hasilnya."


def test_expected_entries_are_coloured_while_empty_and_words_by_their_tone():
    rules = opened(form())["Isian"].conditional_formatting
    formulas = {str(cells.sqref): [rule.formula[0] for rule in cells.rules] for cells in rules}
    assert formulas == {
        "D9": ["AND(LEN(TRIM(D9))=0,LEN(TRIM(C9))>0)"],
        "E9": ["LEN(TRIM(E9))=0"],
        "F9": ['F9="undangan"'],
    }


ENTRIES = (
    Entry(choices=("Ya", "Tidak"), note="Pilih Ya atau Tidak.", poor="Tidak"),
    Entry(least=Decimal(0), is_whole=True, low=Decimal(4)),
    Entry(least=Decimal(0), is_whole=True, low=Decimal(4)),
    Entry(least=Decimal(0), most=Decimal(100), low=Decimal("80.5"), high=Decimal(90)),
)


def by_row():
    columns = [
        *COLUMNS[:3],
        ColumnSpec(title="Realisasi TW I", format=Format.GENERAL, is_locked=False, entries=ENTRIES),
    ]
    return opened(form([(1, "a", 2, None)] * 4, columns=tuple(columns)))["Isian"]


def test_each_row_may_accept_something_else_and_only_dropdowns_insist():
    rules = {str(rule.sqref): rule for rule in by_row().data_validations.dataValidation}
    assert {place: (rule.type, rule.errorStyle) for place, rule in rules.items()} == {
        "D9": ("list", None),
        "D10:D11": ("whole", "warning"),
        "D12": ("decimal", "warning"),
    }
    assert (rules["D9"].formula1, rules["D9"].prompt) == ("Daftar_1", "Pilih Ya atau Tidak.")
    assert (float(rules["D10:D11"].formula1), float(rules["D12"].formula2)) == (0, 100)
    assert rules["D10:D11"].error.startswith("Biasanya sel ini berisi bilangan bulat mulai dari 0, tanpa satuan.")
    assert rules["D12"].error.startswith("Biasanya sel ini berisi angka 0 sampai 100, tanpa satuan.")


def test_what_falls_short_is_coloured_by_its_own_rows_bounds():
    formulas = {
        str(cells.sqref): [rule.formula[0] for rule in cells.rules] for cells in by_row().conditional_formatting
    }
    assert formulas == {
        "D9": ['D9="Tidak"'],
        "D10:D11": ["AND(ISNUMBER(D10),OR(D10<4))"],
        "D12": ["AND(ISNUMBER(D12),OR(D12<80.5,D12>90))"],
    }


def test_an_entry_may_be_expected_beside_any_of_several_cells():
    columns = (
        *COLUMNS[:4],
        ColumnSpec(title="Bukti", is_locked=False, expected_beside=("Target TW I", "Realisasi TW I")),
    )
    rules = opened(form([(*ROW[:4], "")], columns=columns))["Isian"].conditional_formatting
    formulas = {str(cells.sqref): cells.rules[0].formula[0] for cells in rules}
    assert formulas["E9"] == "AND(LEN(TRIM(E9))=0,OR(LEN(TRIM(C9))>0,LEN(TRIM(D9))>0))"


def test_a_form_prints_on_landscape_pages_with_its_header_on_each():
    sheet = opened(form())["Isian"]
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == "$7:$8"
    assert sheet.freeze_panes == "C9"
    assert str(sheet.column_dimensions["B"].width).startswith("30")


def test_long_texts_get_the_height_they_need_and_rows_still_grow():
    sheet = opened(form([(1, "kata " * 40, *ROW[2:])]))["Isian"]
    assert sheet.row_dimensions[9].height >= 7 * 15
    content = write_workbook([form([(1, "kata " * 40, *ROW[2:])])])
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert b"customHeight" not in archive.read("xl/worksheets/sheet1.xml")


def test_spare_rows_are_open_for_entries():
    sheet = opened(form(spare_rows=3))["Isian"]
    assert not sheet["D12"].protection.locked
    assert sheet["D13"].protection.locked


def test_a_data_frame_gives_rows_and_its_gaps_stay_empty():
    frame = pd.DataFrame({"a": ["x", None], "b": [1.5, float("nan")], "c": [pd.Timestamp(2026, 6, 30), pd.NaT]})
    columns = (
        ColumnSpec(title="A"),
        ColumnSpec(title="B", format=Format.NUMBER),
        ColumnSpec(title="C", format=Format.DATE),
    )
    sheet = written(SheetSpec(name="Data", columns=columns, rows=frame, is_numbered=False, is_protected=False)).sheet(
        "Data"
    )
    assert sheet.rows == (("A", "B", "C"), ("x", 1.5, date(2026, 6, 30)))


def test_values_are_shown_as_officers_write_them():
    columns = (ColumnSpec(title="A"), ColumnSpec(title="B"))
    rows = [(True, date(2026, 6, 30)), (False, datetime(2026, 1, 2, 3))]  # noqa: DTZ001 - spreadsheets know no zones
    sheet = written(SheetSpec(name="Data", columns=columns, rows=rows, is_numbered=False)).sheet("Data")
    assert sheet.rows[1:] == (("Ya", "30 Juni 2026"), ("Tidak", "2 Januari 2026"))


def test_a_narrow_table_still_shows_its_labels():
    columns = (ColumnSpec(title="A"),)
    assert written(form([("x",)], columns=columns)).sheet("Isian").labelled("Subbagian") == "Keuangan"


def test_a_text_too_long_for_a_cell_is_refused_not_cut():
    with pytest.raises(RefusedError, match="lebih panjang daripada isi satu sel"):
        write_workbook([form([(1, "x" * 32_768, *ROW[2:])])])


def test_instructions_are_a_sheet_to_read():
    text = TextSheet(name="Petunjuk", title="Petunjuk", paragraphs=("# Cara mengisi", "=Isilah"))
    sheet = opened(text)["Petunjuk"]
    assert [cell.value for cell in sheet["A"]] == ["Petunjuk", "Cara mengisi", "=Isilah"]
    assert sheet["A3"].data_type == "s"
    assert sheet["A2"].font.b
    assert sheet.protection.sheet
