from decimal import Decimal

import pytest

from rbworkflow.errors import ConfigurationError
from rbworkflow.finding import Severity
from rbworkflow.sheets.addresses import column_letters
from rbworkflow.sheets.columns import ColumnMap, FoundTable, find_table
from rbworkflow.sheets.quantities import ANYTHING
from rbworkflow.sheets.workbook import LeftOut, Merge, Sheet

MAP = """nama_kolom,jenis,wajib,ejaan
code,kode,ya,Kode|Kode Indikator
indicator,teks,ya,Indikator
target,angka,ya,Target TW {a}|Triwulan {a} Target
actual,angka,ya,Realisasi TW {a}|Triwulan {a} Realisasi
share,persen,tidak,Persentase
due,tanggal,tidak,Batas Waktu TL
"""


@pytest.fixture
def column_map(tmp_path):
    path = tmp_path / "form.csv"
    path.write_text(MAP, encoding="utf-8")
    return ColumnMap.load(path, a="I")


def table_of(sheet: Sheet, column_map: ColumnMap) -> FoundTable:
    table = find_table(sheet, column_map)
    assert table is not None
    return table


def letters(table: FoundTable) -> dict[str, str]:
    """Where each column was found."""
    return {name: column_letters(column) for name, column in table.columns.items()}


def sheet(*rows, **facts):
    width = max(len(row) for row in rows)
    return Sheet("Isian", tuple((*row, *[None] * (width - len(row))) for row in rows), **facts)


HEADER = ("No", "Kode", "Indikator", "Target TW I", "Realisasi TW I")


def test_a_table_is_found_below_its_titles_with_true_addresses(column_map):
    table = table_of(
        sheet(("LAPORAN",), (), HEADER, (1.0, "A1-01", "Jumlah SK", 1.0, "1.500"), (), (2.0, "A1-02", "", 2.0, "-")),
        column_map,
    )
    assert table.frame["code"].tolist() == ["A1-01", "A1-02"]
    assert table.frame["_row"].tolist() == [4, 6]
    assert table.frame["due"].tolist() == ["", ""]
    assert letters(table) == {"code": "B", "indicator": "C", "target": "D", "actual": "E"}
    assert table.cell(1, "actual") == "E6"
    assert table.cell(1, "due") == ""
    assert table.number(0, "actual").value == Decimal(1500)
    assert table.number(1, "actual").is_empty
    assert table.number(1, "share").is_empty


def test_capitals_marks_and_line_breaks_in_a_header_are_forgiven(column_map):
    header = (None, " KODE  indikator *", "Indikator:", "target\ntw i", "Realisasi TW-I")
    assert set(table_of(sheet(header), column_map).columns) == {"code", "indicator", "target", "actual"}


def test_a_header_in_two_rows_joins_its_words(column_map):
    table = table_of(
        sheet(
            ("Kode", "Indikator", "Triwulan I", None),
            (None, None, "Target", "Realisasi"),
            ("1", "2", "3", "4"),
            ("A1-01", "Jumlah SK", 1.0, 2.0),
            merges=(Merge(1, 1, 2, 1), Merge(1, 2, 2, 2), Merge(1, 3, 1, 4)),
        ),
        column_map,
    )
    assert letters(table) == {"code": "A", "indicator": "B", "target": "C", "actual": "D"}
    assert table.frame["_row"].tolist() == [4]
    assert not table.findings


def test_a_header_in_two_rows_that_stands_again_is_no_data(column_map):
    header = (("Kode", "Indikator", "Triwulan I", None), (None, None, "Target", "Realisasi"), ("1", "2", "3", "4"))
    rows = (*header, ("A1-01", "Jumlah SK", 1.0, 2.0), *header, ("A1-02", "Jumlah SOP", 1.0, None))
    table = table_of(sheet(*rows, merges=(Merge(1, 3, 1, 4),)), column_map)
    assert table.frame["code"].tolist() == ["A1-01", "A1-02"]


def test_what_is_struck_out_of_words_is_not_read_and_a_row_that_is_struck_out_whole_is_told(column_map):
    row = (1.0, "A1-01", "Jumlah SK lama", 1.0, "80 85")
    struck = {(3, column): LeftOut("", str(text), "") for column, text in enumerate(row, start=1)}
    parts = {(2, 3): LeftOut("Jumlah", "SK", "Jumlah lama"), (2, 5): LeftOut("85", "80", "85")}
    raised = {(4, 3): LeftOut("Jumlah m", "2", None), (4, 2): LeftOut("", "A1-01", "")}
    table = table_of(sheet(HEADER, row, row, row, left_out=parts | struck | raised), column_map)
    assert table.frame["indicator"].tolist() == ["Jumlah lama", "Jumlah SK lama", "Jumlah SK lama"]
    assert table.frame["code"].tolist() == ["A1-01", "A1-01", ""]
    assert table.frame["actual"].tolist()[0] == "80 85"
    assert [table.is_struck_out(index) for index in range(3)] == [False, True, False]


def test_a_header_merged_over_two_rows_is_no_data(column_map):
    merges = tuple(Merge(1, column, 2, column) for column in range(1, 6))
    table = table_of(sheet(HEADER, (), (1.0, "A1-01", "Jumlah SK", 1.0, 2.0), merges=merges), column_map)
    assert table.frame["code"].tolist() == ["A1-01"]


def test_a_merged_cell_counts_for_every_row_it_covers(column_map):
    table = table_of(
        sheet(HEADER, (1.0, "A1-01", "Sama", 1.0, 1.0), (2.0, "A1-02", None, 1.0, 1.0), merges=(Merge(2, 3, 3, 3),)),
        column_map,
    )
    assert table.frame["indicator"].tolist() == ["Sama", "Sama"]


def test_a_row_of_column_numbers_is_no_data(column_map):
    for numbers in ((1.0, 2.0, 3.0, 4.0, 5.0), ("(1)", "(2)", "(3)", "(4)", "(5)")):
        table = table_of(sheet(HEADER, numbers, (1.0, "A1-01", "x", 1.0, 1.0)), column_map)
        assert table.frame["code"].tolist() == ["A1-01"]


def test_a_percentage_cell_is_read_and_shown_in_percent(column_map):
    table = table_of(
        sheet(("Kode", "Indikator", "Target TW I", "Persentase"), ("A1", "x", 0.85, "85.500"), percents={(2, 3)}),
        column_map,
    )
    assert table.frame.loc[0, "target"] == "85%"
    assert table.number(0, "target").value == Decimal(85)
    assert table.number(0, "share").value == Decimal("85.5")
    assert table.number(0, "share", ANYTHING).value == Decimal(85500)


def test_faults_of_columns_are_named_together_with_their_cell(column_map):
    table = table_of(
        sheet(("Kode", "Indikator", "Indikator", "Catatan", "Realisasi TW I"), ("A1", "x", "y", "z", None),
              unvalued=frozenset({(2, 2), (2, 5)})),
        column_map,
    )  # fmt: skip
    assert [(f.rule, f.severity, f.sheet, f.cell) for f in table.findings] == [
        ("K01", Severity.BLOCKING, "Isian", "A1"),
        ("K02", Severity.BLOCKING, "Isian", "C1"),
        ("K03", Severity.NOTE, "Isian", "D1"),
        ("K04", Severity.BLOCKING, "Isian", "B2"),
    ]
    assert "'Target TW I'" in table.findings[0].message
    assert "E2" not in table.findings[3].message  # a number's cell is asked about by whoever reads it
    assert "'Catatan'" in table.findings[2].message


def test_a_formula_that_only_opens_a_page_lacks_no_result(column_map):
    facts = {"unvalued": frozenset({(2, 2)}), "links": {(2, 2): "https://drive.google.com/a"}}
    table = table_of(sheet(("Kode", "Indikator", "Target TW I", "Realisasi TW I"), ("A1", None), **facts), column_map)
    assert "K04" not in [point.rule for point in table.findings]


def test_several_unknown_or_doubled_columns_are_each_named_with_their_cell(column_map):
    header = ("Kode", "Indikator", "Kode", "Catatan", "Indikator", "Warna", "Target TW I", "Realisasi TW I")
    doubled, unknown = table_of(sheet(header, ("A1", "x")), column_map).findings
    assert "'Kode' (sel C1) dan 'Indikator' (sel E1) ada lebih dari satu" in doubled.message
    assert "'Catatan' (sel D1) dan 'Warna' (sel F1) bukan bagian" in unknown.message


FORM = """nama_kolom,jenis,wajib,ejaan,turun,bawaan
area,teks,ya,Area,ya,
program,teks,tidak,Program,ya,
activity,teks,ya,Kegiatan,,
target,angka,ya,Periode Target,ya,
budget,angka,tidak,Anggaran Target,tidak,0
x,abaikan,tidak,Realisasi|Periode Realisasi|Anggaran Realisasi
"""


@pytest.fixture
def form_map(tmp_path):
    path = tmp_path / "form.csv"
    path.write_text(FORM, encoding="utf-8")
    return ColumnMap.load(path)


def test_an_empty_cell_says_what_the_one_above_it_says_until_a_column_before_it_begins_anew(form_map):
    table = table_of(
        sheet(
            ("Area", "Program", "Kegiatan", "Periode Target"),
            ("Satu", "Awal", "a", 1.0),
            (None, None, "b", None),
            (None, "Lanjut", "c", 3.0),
            ("Satu", None, "d", None),
            ("Dua", None, "e", 5.0),
            ("Tiga", "Akhir", None, None),
        ),
        form_map,
    )
    assert table.frame["area"].tolist() == ["Satu", "Satu", "Satu", "Satu", "Dua", "Tiga"]
    assert table.frame["program"].tolist() == ["Awal", "Awal", "Lanjut", "Lanjut", "", "Akhir"]
    assert table.frame["activity"].tolist() == ["a", "b", "c", "d", "e", ""]
    assert [table.number(index, "target").value for index in range(6)] == [1, 1, 3, 3, 5, None]
    assert table.cell(1, "target") == "D3"


def test_headers_to_pass_over_are_neither_doubled_nor_unknown(form_map):
    table = table_of(
        sheet(
            ("Area", "Kegiatan", "Periode", None, "Realisasi", "Anggaran", None),
            (None, None, "Target", "Realisasi", None, "Realisasi", "Sisa"),
            ("Satu", "a", 1.0, 1.0, 2.0, 3.0, 4.0),
        ),
        form_map,
    )
    assert [(point.rule, point.cell) for point in table.findings] == [("K03", "G2")]
    assert letters(table) == {"area": "A", "activity": "B", "target": "C"}


def test_a_map_says_what_holds_where_a_column_is_lacking(form_map):
    assert form_map.column("budget").default == "0"
    assert [column.name for column in form_map.columns if column.goes_down] == ["area", "program", "target"]


def test_a_sheet_without_the_header_holds_no_table(column_map):
    assert find_table(sheet(("Petunjuk",), ("Isilah kolom Kode",), ("Kode",)), column_map) is None
    assert find_table(Sheet("Kosong", ()), column_map) is None


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("nama_kolom,jenis,wajib,ejaan\n", "tidak ada satu kolom pun"),
        ("nama_kolom,jenis,wajib,ejaan\na,uang,ya,A\n", "baris 2: jenis 'uang'"),
        ("nama_kolom,jenis,wajib,ejaan\na,teks,mungkin,A\n", "wajib harus"),
        ("nama_kolom,jenis,wajib,ejaan\na,teks,ya,\n", "harus diisi"),
        ("nama_kolom,jenis,wajib,ejaan,turun\na,teks,ya,A,naik\n", "turun harus"),
        ("nama_kolom,jenis,wajib,ejaan\na,teks,ya,A\na,teks,ya,B\n", "ada dua kali"),
        ("nama_kolom,jenis,wajib,ejaan\na,teks,ya,A\nb,teks,ya,a *\n", "dipakai oleh 'a' dan 'b'"),
        ("nama_kolom,jenis,wajib,ejaan\na,teks,ya,A {tw}\n", "{tw} tidak dikenal"),
    ],
)
def test_a_wrong_column_map_names_its_fault(tmp_path, content, fault):
    path = tmp_path / "map.csv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ConfigurationError, match=fault):
        ColumnMap.load(path)


def test_a_missing_column_map_is_the_operators_to_mend(tmp_path):
    with pytest.raises(ConfigurationError, match=r"nosuch\.csv tidak terbaca"):
        ColumnMap.load(tmp_path / "nosuch.csv")


def test_a_labelled_value_is_found_beside_its_label():
    form = sheet(("JUDUL",), ("Kode formulir:", None, "RB1|3514"), ("Kosong:",))
    assert form.labelled("kode formulir") == "RB1|3514"
    assert form.labelled("Kosong") is None
    assert form.labelled("Tiada") is None
