"""What a cell shows is what people mean: a format that says other than the number is read, or asked about."""

import io
from decimal import Decimal

import pytest
import xlsxwriter

from rbworkflow.sheets.column_maps import ColumnKind, ColumnMap, SheetColumn
from rbworkflow.sheets.columns import FoundTable, find_table
from rbworkflow.sheets.number_formats import shown, shows_other
from rbworkflow.sheets.quantities import Doubt, Quantity, Scale
from rbworkflow.sheets.reading import read_workbooks

REPORTS = Quantity(Scale.COUNT, "laporan")
ACCOUNTING = '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-'
RUPIAH = '_([$Rp-421]* #,##0_);_([$Rp-421]* (#,##0);_([$Rp-421]* "-"_);_(@_)'
ITSELF = [
    (4, "General"), (4, "00"), (4, "@"), (1600, "#,##0"), (82.44, "0.0"), (1600, "0.0E+00"), (0.75, "# ?/?"),
    (4, "[Red]0"), (4, "[$-421]0"), (0.85, "0.00%"), (4, "0.00_ "), (4, ACCOUNTING), (0, ACCOUNTING), (-4, ACCOUNTING),
    (-4, "#,##0_);[Red](#,##0)"), (0, "0;-0;;@"), (4, "G/通用格式"), (4, "Standard"), (4, ""), (3, '[>=4]"banyak";0'),
    (1600, '0.0,"rb"'), (1600, '#,##0.0," Ribu"'), (12500000, '0.0,,"juta"'), (12500000, "0.0,,\\ \\j\\t"),
    (3e9, '0,,,"M"'), (-1600, '0,"rb";-0,"rb"'),
]  # fmt: skip
OTHERWISE = [
    (4, '0 "dokumen"', "4 dokumen"), (4, '0" dari 5"', "4 dari 5"), (4, '"±"0', "±4"), (85, '0.00"%"', "85%"),
    (4, "0\\ \\l\\a\\p", "4 lap"), (12500000, RUPIAH, "Rp12500000"), (0.85, '0% "(draf)"', "85% (draf)"),
    (1600, "#,##0,", "1,6 (isi sel 1600)"), (4, ";;;", "(isi sel 4)"), (4, '"selesai"', "selesai (isi sel 4)"),
    (4, '0"000"', "4000 (isi sel 4)"), (4, "-0", "-4 (isi sel 4)"), (4, '[>=4]"banyak";0', "banyak (isi sel 4)"),
    (-4, '0 "kasus"', "-4 kasus"),
    (1600, '0.0,"rb dokumen"', "1600 dokumen"), (12500000, '"Rp"0.0,,"jt"', "Rp12500000"),
    (1600, '0.0,,"rb"', "0,0016rb (isi sel 1600)"), (1600, '0.0,"rbt"', "1,6rbt (isi sel 1600)"),
    (12500000, '0.0,,"M"', "12,5M (isi sel 12500000)"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "code"), ITSELF)
def test_most_formats_show_the_number_itself(value, code):
    assert shown(value, code) == "" if shows_other(code) else True


@pytest.mark.parametrize("code", ["General", "00", "@", "#,##0", "0.0E+00", "# ?/?", "[Red]0", "0.00%", "0.00_ "])
def test_a_format_that_shows_every_number_itself_costs_nothing(code):
    assert not shows_other(code)


@pytest.mark.parametrize(("value", "code", "text"), OTHERWISE)
def test_a_format_with_words_of_its_own_or_another_scale_is_read_as_it_is_seen(value, code, text):
    assert shows_other(code)
    assert shown(value, code) == text


def table(*cells: tuple[float, str]) -> FoundTable:
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer)
    sheet = book.add_worksheet("Isian")
    sheet.write_row(0, 0, ["Kode", "Realisasi"])
    for row, (value, code) in enumerate(cells, start=1):
        sheet.write_string(row, 0, f"A1-{row}")
        sheet.write_number(row, 1, value, book.add_format({"num_format": code}))
    book.close()
    (found,) = read_workbooks([buffer.getvalue()])
    assert not isinstance(found, Exception)
    columns = (
        SheetColumn("code", ColumnKind.CODE, is_required=True, spellings=("Kode",)),
        SheetColumn("actual", ColumnKind.NUMBER, is_required=True, spellings=("Realisasi",)),
    )
    read = find_table(found.sheets[0], ColumnMap(columns))
    assert read is not None
    return read


def test_a_format_of_the_rows_own_unit_is_no_question_and_any_other_is():
    read = table((4, '0 "laporan"'), (4, '0 "dokumen"'), (4, '0" dari 5"'), (4, "0,"), (4, ";;;"), (4, ACCOUNTING))
    own, *others, accounting = (read.number(index, "actual", REPORTS) for index in range(6))
    assert (own.value, own.doubt) == (accounting.value, accounting.doubt) == (Decimal(4), None)
    assert [(each.value, each.doubt) for each in others] == [(None, Doubt.SHOWN)] * 4
    assert read.text(2, "actual") == "4 dari 5"
