import shutil
from datetime import datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from rbworkflow.errors import ConfigurationError
from rbworkflow.plan.importing import read_plan
from rbworkflow.plan.layouts import fitting_plans, load_layouts, template_map
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.workbook import Workbook
from tests.ground.opened_books import saved
from tests.plan.layout_forms import (
    AREA_FORM_HEADER,
    QUARTERLY_HEADER,
    area_form,
    form,
    quarterly_sheet,
    quick_wins_form,
)

ROOT = Path(__file__).resolve().parents[2]
CONFIG = ROOT / "config"


@pytest.fixture
def read(office):
    return lambda content, config=CONFIG: read_plan(content, office=office, year=2026, layouts=load_layouts(config))


def notes(draft):
    return [point.rule for point in draft.findings]


def targets(draft):
    return [each.targets for each in draft.indicators]


@pytest.mark.parametrize(
    ("content", "title"),
    [
        ((ROOT / "samples" / "rencana_aksi_2026.xlsx").read_bytes(), "templat"),
        (area_form(), "delapan area"),
        (quick_wins_form(), "quick wins"),
        (quarterly_sheet(), "triwulan"),
    ],
)
def test_the_layout_that_fits_best_is_taken(content, title):
    (workbook,) = read_workbooks([content])
    assert isinstance(workbook, Workbook)

    (fit,) = fitting_plans(workbook, load_layouts(CONFIG))

    assert fit.layout.title == title
    assert not fit.lacking
    assert fit.table.unknown == ()


def test_the_form_of_eight_areas_is_read_whole_with_what_it_lacks_taken_from_its_map(read):
    draft = read(area_form())

    assert draft.is_complete
    assert [each.code for each in draft.indicators] == ["A1-01", "A1-02", "A1-03", "A4-01", "A5-01"]
    assert [each.unit_code for each in draft.indicators] == ["PHS", "PHS", "PHS", "KUL", "PHS"]
    first = draft.indicators[0]
    assert (first.name, first.unit_of_measure) == ("Keterlaksanaan Penetapan Tim RB", "kegiatan")
    assert (first.kind, first.polarity, first.target_kind) == ("jumlah", "max", "jumlah")
    assert first.required_evidence == ("laporan",)


def test_the_forms_program_schedule_and_budget_stay_with_the_plan(read):
    first, second, *_ = read(area_form()).indicators

    assert (first.program, first.months, first.budget) == ("Tim RB", "Januari - Maret", "10 (Rp 000.000)")
    assert (second.program, second.months, second.budget) == ("Tim RB", "B03,B06,B09,B12", "")


def test_the_periods_of_the_form_become_targets_by_quarter(read):
    draft = read(area_form())

    assert targets(draft) == [(1, None, None, None), (1, 1, 1, 1), (None, 1, None, None), (1, 1, 1, 1), (1, 1, 1, 1)]
    assert [each.target_year for each in draft.indicators] == [1, 4, 1, 4, 4]


def test_what_was_taken_from_the_map_is_told(read):
    (told,) = read(area_form()).findings

    assert (told.rule, told.sheet) == ("P21", "Formulir")
    assert "bentuk delapan area" in told.message
    for said in (
        "polaritas (makin besar makin baik)",
        "penanggung jawab (menurut AREA PERUBAHAN)",
        "kode indikator (dari AREA PERUBAHAN dan nomor urut)",
    ):
        assert said in told.message


def test_merged_areas_and_blank_ones_read_alike(read):
    blank = read(area_form())
    merged = read(area_form(merges=("B7:B9", "C7:C8")))

    assert merged.indicators == blank.indicators


def test_columns_added_to_the_form_count_before_what_its_map_says(read):
    header = tuple((*row, added) for row, added in zip(AREA_FORM_HEADER, ("PENANGGUNG JAWAB", None), strict=True))
    rows = ((1, "Manajemen Perubahan", "Tim", "Penetapan Tim RB", "TW I", *(None,) * 6, "Subbag PHS"),
            (2, None, None, "Monev", "TW II", *(None,) * 6, None))  # fmt: skip

    draft = read(form("RENCANA AKSI", header, rows))

    assert draft.rows[0].unit_code == "PHS"
    assert [(point.rule, point.cell) for point in draft.findings if point.is_open] == [("P03", "L8")]


def test_a_column_for_the_unit_says_what_kind_is_counted_in_the_form_of_eight_areas_too(read):
    header = tuple(
        (*row, *added) for row, added in zip(AREA_FORM_HEADER, (("SATUAN", "TARGET TW I"), (None, None)), strict=True)
    )
    rows = ((1, "Manajemen Perubahan", "Tim", "Internalisasi", "TW I", *(None,) * 6, "Persen (%)", "85%"),
            (2, None, None, "Monev", "TW I", *(None,) * 6, "laporan", 1))  # fmt: skip

    draft = read(form("RENCANA AKSI", header, rows))

    assert [(each.kind, each.target_kind, each.target_q1) for each in draft.indicators] == [
        ("persen", "rata_rata", 85),
        ("jumlah", "jumlah", 1),
    ]


def test_a_day_that_a_spreadsheet_made_of_months_is_shown_as_it_was_read(read):
    days = [datetime(2026, month, day) for month, day in ((9, 4), (3, 1), (6, 30))]  # noqa: DTZ001 - no zone
    rows = ((number, "Manajemen Perubahan", "Tim", f"Rapat {number}", day) for number, day in enumerate(days, 1))

    draft = read(area_form(rows=tuple(rows)))

    (shown,) = (point for point in draft.findings if point.rule == "P35")
    assert (shown.cell, shown.is_open) == ("E7", False)
    assert "dibaca TW III saja, bukan bulan 4 sampai dengan 9" in shown.message


def test_a_schedule_that_cannot_be_read_is_pointed_out_by_its_cell(read):
    rows = ((1, "Manajemen Perubahan", "Tim", "Penetapan", "menyusul"), (2, None, None, "Monev", None))

    draft = read(area_form(rows=rows))

    assert [(point.rule, point.cell) for point in draft.findings if point.is_open] == [("P19", "E7"), ("P03", "E8")]
    assert draft.indicators == ()
    assert len(draft.rows) == 2


def test_signatures_below_the_form_are_no_activities(read):
    signed = ((), (None, None, None, None, None, None, None, "Bangil, 30 Desember 2026"), (None, "Mengetahui,"), ())

    draft = read(area_form(blank_below=signed))

    assert len(draft.rows) == 5
    assert [point.cell for point in draft.findings if point.rule == "P22"] == ["A13"]
    assert "'Bangil, 30 Desember 2026 Mengetahui,'" in draft.findings[-1].message


def test_the_quick_wins_form_shares_its_output_over_its_months(read):
    draft = read(quick_wins_form())

    assert draft.is_complete
    assert targets(draft) == [(1, 1, 1, 1), (None, 100, None, 100), (1, None, None, None)]
    assert [each.unit_of_measure for each in draft.indicators] == ["rekapitulasi", "persen", "dokumen"]
    assert [each.kind for each in draft.indicators] == ["jumlah", "persen", "jumlah"]
    assert [each.target_kind for each in draft.indicators] == ["jumlah", "rata_rata", "jumlah"]
    assert [each.target_year for each in draft.indicators] == [4, 100, 1]
    assert [each.activity for each in draft.indicators] == ["Pemutakhiran", "Jawaban informasi", "Jawaban informasi"]
    assert {each.area_code for each in draft.indicators} == {"QW"}


def test_an_output_that_does_not_divide_into_whole_things_is_asked_about(read):
    rows = ((1, "Quick Wins", "P", "Pendidikan", "S", "Jumlah sekolah", "6 sekolah", None, "3,6,9,12"),)

    draft = read(quick_wins_form(rows=rows))
    asked = [point for point in draft.findings if point.is_open]

    assert [(point.rule, point.cell) for point in asked] == [("P20", "G7")]
    assert "Target 6 tidak terbagi rata atas 4 triwulan" in asked[0].message


def test_a_number_without_its_unit_is_asked_about(read):
    rows = ((1, "Quick Wins", "P", "Pendidikan", "S", "Jumlah sekolah", 4, None, "3,6,9,12"),)

    (asked,) = [point for point in read(quick_wins_form(rows=rows)).findings if point.is_open]

    assert (asked.rule, asked.cell) == ("P31", "G7")
    assert "Isi '4' pada kolom OUTPUT TARGET belum menyebut satuannya" in asked.message
    assert "Satuan" not in asked.message


def test_the_quarterly_sheet_with_its_two_headers_is_read(read):
    draft = read(quarterly_sheet())

    assert draft.is_complete
    assert targets(draft) == [(1, 1, 1, 1), (100, None, None, None), (None, 1, None, 1)]
    assert [each.code for each in draft.indicators] == ["A1-01", "A1-02", "A7-01"]
    assert [each.unit_code for each in draft.indicators] == ["RDI", "PHS", "TPH"]
    assert notes(draft) == ["P21"]


def test_a_missing_an_unknown_and_a_doubled_column_are_told_by_name_and_cell(read):
    top, below = QUARTERLY_HEADER
    broken = tuple({"PIC": "Warna", "Output": "Indikator"}.get(text or "", text) for text in top)

    draft = read(form("RENCANA", (broken, below), (("Manajemen Perubahan", "Jumlah", "Rapat"),)))
    told = {point.rule: (point.cell, point.message) for point in draft.findings if point.rule.startswith("K")}

    assert told["K01"][0] == "A5"
    assert "'PIC' tidak ditemukan pada baris judul 5" in told["K01"][1]
    assert told["K02"][0] == "D5"
    assert "'Indikator' ada lebih dari satu" in told["K02"][1]
    assert told["K03"][0] == "J5"
    assert "'Warna' bukan bagian" in told["K03"][1]


def test_a_workbook_of_two_forms_is_read_together(read):
    book, other = load_workbook(BytesIO(area_form())), load_workbook(BytesIO(quick_wins_form()))
    sheet = book.create_sheet("Quick Wins")
    for row in other.worksheets[0].iter_rows(values_only=True):
        sheet.append(row)
    buffer = BytesIO()
    book.save(buffer)

    draft = read(buffer.getvalue())

    assert [each.position for each in draft.indicators] == list(range(1, 9))
    assert [point.sheet for point in draft.findings] == ["Formulir", "Quick Wins"]


def test_a_sheet_that_lost_a_column_beside_another_is_told(read):
    book, other = load_workbook(BytesIO(area_form())), load_workbook(BytesIO(quick_wins_form()))
    sheet = book.create_sheet("Quick Wins")
    for row in other.worksheets[0].iter_rows(values_only=True):
        sheet.append(["BLN" if value == "BULAN KE-" else value for value in row])

    draft = read(saved(book))

    assert [each.area_code for each in draft.indicators] == ["A1", "A1", "A1", "A4", "A5"]
    (told,) = [point for point in draft.findings if point.rule == "K09"]
    assert told.message.startswith("Lembar 'Quick Wins' mirip, tetapi kolom 'Bulan ke- Target' tidak ditemukan")
    assert draft.is_complete


def test_a_list_beside_the_plan_is_no_sheet_that_lost_a_column(read):
    book = load_workbook(BytesIO(area_form()))
    sheet = book.create_sheet("Anggaran")
    for row in (("No", "Area Perubahan", "Kegiatan", "Pagu"), (1, "Manajemen Perubahan", "Rapat kerja", "1")):
        sheet.append(row)
    assert "K09" not in {point.rule for point in read(saved(book)).findings}


@pytest.mark.parametrize("is_alone", [True, False])
def test_a_plan_in_a_hidden_sheet_is_told(read, is_alone):
    book = load_workbook(BytesIO(area_form()))
    other = book.create_sheet("Kosong") if is_alone else book.copy_worksheet(book.worksheets[0])
    other.title, book.worksheets[0].sheet_state, book.active = "Lain", "hidden", 1

    draft = read(saved(book))

    (told,) = [point for point in draft.findings if point.rule == "K08"]
    assert told.message.startswith("Lembar 'Formulir' tersembunyi, jadi tabelnya tidak dibaca.")
    assert ("P01" in notes(draft)) == is_alone


FOURTH = """nama_kolom,jenis,wajib,ejaan,turun,bawaan
area,daftar,ya,Bidang,ya,
activity,teks,ya,Langkah,,
name,teks,ya,Ukuran,,
months,teks,ya,Kapan,,
target_year,teks,ya,Hasil,,
unit,daftar,ya,Pemilik,ya,
code,kode,tidak,Kode,,"{area}-{nomor}"
unit_of_measure,teks,tidak,Satuan,,{satuan}
kind,daftar,tidak,Jenis,,unit_of_measure: persen=persen; jumlah
polarity,daftar,tidak,Arah,,max
target_kind,daftar,tidak,Sifat,,jumlah
target_q1,angka,tidak,TW I,,{bagian}
target_q2,angka,tidak,TW II,,{bagian}
target_q3,angka,tidak,TW III,,{bagian}
target_q4,angka,tidak,TW IV,,{bagian}
required_evidence,teks,tidak,Bukti,,laporan
"""


@pytest.fixture
def own_config(tmp_path):
    shutil.copytree(CONFIG / "columns", tmp_path / "columns")
    return tmp_path


def test_a_fourth_layout_is_a_new_file_and_no_code(read, own_config):
    header = (("Bidang", "Langkah", "Ukuran", "Hasil", "Kapan", "Pemilik"),)
    rows = (("Penguatan Pengawasan", "Sosialisasi WBS", "Jumlah laporan", "2 laporan", "Juni dan Desember", "TPH"),)
    content = form("RENCANA KERJA RB", (header[0], (None,) * 6), rows, numbered=False)
    assert "K01" in notes(read(content)) or "P01" in notes(read(content))

    (own_config / "columns" / "plan_langkah.csv").write_text(FOURTH, encoding="utf-8")
    draft = read(content, own_config)

    assert draft.is_complete
    assert [(each.code, each.unit_code, each.targets) for each in draft.indicators] == [
        ("A7-01", "TPH", (None, Decimal(1), None, Decimal(1)))
    ]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("{satuan}", "{warna}", r"bawaan unit_of_measure tidak dikenal \(warna\)"),
        ("polarity,daftar,tidak,Arah,,max\n", "", "kolom polarity harus ada"),
        ("Arah,,max", "Arah,,", "kolom polarity harus ada"),
    ],
)
def test_a_wrong_layout_names_its_fault(own_config, old, new, fault):
    (own_config / "columns" / "plan_langkah.csv").write_text(FOURTH.replace(old, new), encoding="utf-8")

    with pytest.raises(ConfigurationError, match=fault):
        load_layouts(own_config)


def test_the_template_must_be_there(tmp_path):
    with pytest.raises(ConfigurationError, match=r"plan\.csv"):
        load_layouts(tmp_path)


def test_the_templates_map_is_our_own():
    assert template_map(load_layouts(CONFIG)).column("activity").title == "Kegiatan"


def test_the_form_of_eight_areas_takes_quick_wins_as_its_ninth_heading(read):
    draft = read(
        area_form(
            rows=(
                (8, "PENINGKATAN KUALITAS PELAYANAN PUBLIK", "Standar", "Penetapan maklumat", "TW I"),
                (9, "QUICK WINS", "Daftar pemilih", "Pemutakhiran daftar pemilih", "B03,B06,B09,B12"),
            )
        )
    )

    assert draft.is_complete
    assert [(each.code, each.unit_code) for each in draft.indicators] == [("A8-01", "PHS"), ("QW-01", "PHS")]


def test_an_office_whose_maps_are_older_reads_common_codes_all_the_same(read, tmp_path):
    config = tmp_path / "config"
    shutil.copytree(CONFIG, config)
    for path in (config / "columns").glob("plan*.csv"):
        kept = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("common_code,")]
        path.write_text("\n".join(kept), "utf-8")

    draft = read((ROOT / "samples" / "rencana_aksi_2026.xlsx").read_bytes(), config)

    assert draft.indicators[0].common_code == "RB.A1.01"
    assert draft.findings == []
