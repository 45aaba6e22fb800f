import json
from io import BytesIO

import pytest
from openpyxl import load_workbook

from rbworkflow.office import Office
from rbworkflow.report.content.model import Content
from rbworkflow.report.data import LONGEST_TEXT, data_workbook, public_text
from rbworkflow.sheets.paper import PaperSize
from tests.report.report_builders import FIRST_HALF, HOSTILE, content, evidence, progress


def sheets(made: Content) -> dict[str, list[dict[str, object]]]:
    """Each sheet's records as any program reads them; not the one that is printed."""
    book = load_workbook(BytesIO(data_workbook(made)))
    read: dict[str, list[dict[str, object]]] = {}
    for sheet in book.worksheets[:-1]:
        titles, *rows = sheet.iter_rows(values_only=True)
        read[sheet.title] = [dict(zip(map(str, titles), row, strict=True)) for row in rows]
    return read


def test_every_record_says_whose_and_of_when_it_is(semester: Content) -> None:
    for records in sheets(semester).values():
        keys = ("kode_satker", "nama_satker", "periode", "perubahan", "versi_rencana")
        told = {tuple(row[name] for name in keys) for row in records}
        assert told == {("3514", "KPU Kabupaten Pasuruan", "2026-S1", 0, 2)}


def test_each_indicator_has_a_row_and_each_quarter_too(semester: Content) -> None:
    read = sheets(semester)
    assert len(read["Indikator"]) == 35
    assert len(read["Triwulan"]) == 70
    row = next(row for row in read["Indikator"] if row["kode_indikator"] == "A5-17")
    figures = ("target", "realisasi", "capaian_persen", "dihitung_persen", "keadaan")
    assert [row[name] for name in figures] == [30, 31.25, 104.17, 100, "dihitung"]
    missing = next(row for row in read["Triwulan"] if (row["kode_indikator"], row["triwulan"]) == ("A4-11", 2))
    assert [missing[name] for name in figures] == [5, None, None, None, "belum ada data"]


def test_an_indicators_row_has_its_quarters_bounds_common_code_and_evidence_beside_each_other(office: Office) -> None:
    table = progress(office, FIRST_HALF)
    mine = table["indicator_code"].eq("A8-32")
    table.loc[mine, "polarity"] = "rentang"
    table.loc[mine, ["target_low", "target_high"]] = [75.0, 82.0]
    told = sheets(content(office, progress=table.assign(common_code="RB.A8.02")))["Indikator"]
    row = next(row for row in told if row["kode_indikator"] == "A8-32")
    names = ("kode_bersama", "polaritas", "sifat_target", "batas_bawah_tw2", "batas_atas_tw2", "jumlah_data_dukung")
    assert [row[name] for name in names] == ["RB.A8.02", "rentang", "rata_rata", 75, 82, 1]
    quarter = ("jatuh_tempo_tw1", "keadaan_tw1", "jatuh_tempo_tw2", "keadaan_tw2", "realisasi_tw3", "keadaan_tw3")
    assert [row[name] for name in quarter] == ["tidak", "belum ada target", "ya", "dihitung", None, None]


def test_a_quarter_that_is_blocked_says_why_in_its_indicators_row(office: Office) -> None:
    table = progress(office, FIRST_HALF, missing="")
    mine = table["indicator_code"].eq("A1-05") & table["quarter"].eq(2)
    table.loc[mine, "status"] = "blocked"
    told = sheets(content(office, progress=table.assign(reason="Data dukung belum ada.")))["Indikator"]
    row = next(row for row in told if row["kode_indikator"] == "A1-05")
    assert [row[name] for name in ("jatuh_tempo_tw2", "keadaan_tw2", "alasan_tw2")] == [
        "ya",
        "belum dihitung",
        "Data dukung belum ada.",
    ]


def test_a_semester_and_a_year_have_the_same_columns_to_stack(semester: Content, annual: Content) -> None:
    half, year = (sheets(each)["Indikator"][0] for each in (semester, annual))
    assert [*half] == [*year]
    assert (half["keadaan_tw3"], year["keadaan_tw3"]) == (None, "belum ada target")


def test_sheets_to_stack_are_filtered_frozen_and_have_neither_merged_cells_nor_formulas(semester: Content) -> None:
    *stacked, _ = load_workbook(BytesIO(data_workbook(semester))).worksheets
    for sheet in stacked:
        assert (sheet.freeze_panes, sheet.merged_cells.ranges) == ("A2", set())
        assert sheet.auto_filter.ref == sheet.dimensions
        assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


def test_the_matrix_is_printed_with_its_title_on_the_offices_paper(semester: Content) -> None:
    sheet = load_workbook(BytesIO(data_workbook(semester, paper=PaperSize.F4)))["Matriks"]
    assert sheet["D1"].value == "MATRIKS CAPAIAN RENCANA AKSI SEMESTER I TAHUN 2026"
    assert (sheet["D2"].value, sheet["D3"].value) == ("KPU Kabupaten Pasuruan", "Rencana Aksi RB 2026 – Versi 2")
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (PaperSize.F4, "landscape")
    told = [[cell.value for cell in row] for row in sheet.iter_rows() if row[1].value == "A5-17"]
    assert [row[4:11] for row in told] == [
        ["Persentase pegawai yang mengikuti pelatihan", "persen", "PHS", "100", "10", "12,5", "125,00"]
    ]


def test_the_summary_ends_with_the_office(semester: Content) -> None:
    last = sheets(semester)["Ringkasan"][-1]
    assert last["kode_area"] == "SATKER"
    self_assessed = ("nilai_penilaian_mandiri", "kategori_penilaian_mandiri", "predikat_penilaian_mandiri")
    counts = ("jatuh_tempo", "memiliki_data", "triwulan_jatuh_tempo", "triwulan_berdata", "kelengkapan_persen")
    assert [last[name] for name in (*counts, *self_assessed)] == [34, 30, 47, 41, 87.23, 87.96, None, "Tinggi"]


def test_evidence_keeps_its_whole_fingerprint(semester: Content) -> None:
    first = sheets(semester)["Data Dukung"][0]
    assert len(str(first["sha256"])) == 64


def test_each_piece_of_evidence_says_what_it_proves(office: Office) -> None:
    proofs = evidence(progress(office, FIRST_HALF)).head(2).assign(purpose=["result", "follow_up"])
    rows = sheets(content(office, evidence=proofs))["Data Dukung"]
    assert [row["untuk"] for row in rows] == ["realisasi", "tindak lanjut"]


def test_what_units_typed_stays_text_and_fits_its_cell(office: Office) -> None:
    table = progress(office, FIRST_HALF).assign(indicator="=1+1", narrative="x" * 40_000, obstacle=HOSTILE)
    book = load_workbook(BytesIO(data_workbook(content(office, progress=table))))
    titles, first, *_ = book["Indikator"].iter_rows()
    cells = {title.value: cell for title, cell in zip(titles, first, strict=True)}
    assert (cells["indikator"].value, cells["indikator"].data_type) == ("=1+1", "s")
    assert len(str(cells["uraian"].value)) == LONGEST_TEXT + len(" (dipotong)")


def test_the_same_content_is_the_same_workbook(office: Office) -> None:
    assert data_workbook(content(office)) == data_workbook(content(office))


def test_the_annual_workbook_has_four_quarters(annual: Content) -> None:
    assert len(sheets(annual)["Triwulan"]) == 140


@pytest.mark.parametrize("name", ["units", "exceptions", "changes_since"])
def test_what_concerns_the_office_alone_is_not_told_the_province(semester: Content, name: str) -> None:
    public = json.loads(public_text(semester))
    assert name in semester
    assert name not in public
    assert {finding["severity"] for finding in public["findings"]} == {"blocking", "needs_explanation"}


def test_in_practice_the_figures_say_so_and_are_the_same_otherwise(semester: Content) -> None:
    practised = load_workbook(BytesIO(data_workbook(semester, is_practice=True)))
    assert practised.sheetnames == ["MODE LATIHAN", *load_workbook(BytesIO(data_workbook(semester))).sheetnames]
    assert json.loads(public_text(semester, is_practice=True)) == json.loads(public_text(semester)) | {
        "mode": "latihan"
    }
