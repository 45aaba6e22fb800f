"""Matrices made by hand: what is clear is read; what could be meant otherwise is told and counts nothing."""

import io
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet

from rbworkflow.province.matrix import Matrix, load_matrix_map, read_matrix
from tests.conftest import ROOT

HEADER: list[Any] = ["Kode", "Kode Bersama", "Indikator", "Target", "Realisasi", "Capaian (%)"]
ROWS: list[list[Any]] = [["A1-01", "RB-01", "SK Tim", 1, 1, 100], ["A1-02", "RB-02", "Rapat", 4, 2, 50]]
COUNTED = {"RB-01": "100.00", "RB-02": "50.00"}


def read(**sheets: Sequence[Sequence[Any]]) -> Matrix:
    return read_shaped(lambda _: None, **sheets)


def read_shaped(shape: Callable[[Worksheet], object], **sheets: Sequence[Sequence[Any]]) -> Matrix:
    book, made = Workbook(), io.BytesIO()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
        shape(sheet)
    book.save(made)
    matrix = read_matrix(made.getvalue(), load_matrix_map(ROOT / "config"), year=2026)
    assert isinstance(matrix, Matrix)
    return matrix


def counted(matrix: Matrix) -> dict[str, str | None]:
    return {code: each.counted for code, each in matrix.facts.common.items()}


def achieved(*cells: object) -> Matrix:
    return read(M=[HEADER, *([f"A1-0{n}", f"RB-0{n}", "Rapat", 4, 2, cell] for n, cell in enumerate(cells, 1))])


def test_totals_notes_and_headers_written_once_more_are_no_indicators() -> None:
    below: list[list[Any]] = [
        ["JUMLAH", None, None, 5, 3, 150],
        ["Rata-rata", None, "", None, None, 75],
        [],
        ["Catatan: sementara"],
    ]
    matrix = read(M=[["A1 Manajemen Perubahan"], HEADER, ROWS[0], ["A4 Tata Laksana"], HEADER, ROWS[1], *below])
    assert (counted(matrix), [*matrix.facts.indicators], matrix.doubts) == (COUNTED, ["A1-01", "A1-02"], ())


def test_every_sheet_of_the_year_is_read_and_one_of_another_year_is_named() -> None:
    before = [["MATRIKS CAPAIAN TAHUN 2025"], HEADER, [*ROWS[0][:5], 0]]
    matrix = read(Lalu=before, A1=[HEADER, ROWS[0]], A4=[HEADER, ROWS[1]])
    assert counted(matrix) == COUNTED
    assert matrix.doubts == ("Lembar 'Lalu' pada matriks menyebut tahun lain dan tidak dibaca.",)


def test_a_matrix_of_another_year_alone_is_not_read_and_named() -> None:
    matrix = read(M=[["MATRIKS CAPAIAN TAHUN 2025"], HEADER, *ROWS])
    assert (counted(matrix), len(matrix.doubts)) == ({}, 1)


def test_an_indicator_that_stands_twice_with_different_figures_counts_nothing() -> None:
    matrix = read(A=[HEADER, *ROWS], B=[HEADER, [*ROWS[0][:5], 20], ROWS[1]])
    assert counted(matrix) == {"RB-01": None, "RB-02": "50.00"}
    assert [doubt.partition(" ada lebih")[0] for doubt in matrix.doubts] == ["Indikator A1-01"]


@pytest.mark.parametrize(
    ("cells", "figures", "named"),
    [
        ((0.85, 1, 0), (None, None, "0.00"), "M!F2 dan M!F3"),
        ((0.85, 90), (None, "90.00"), "M!F2"),
        ((1, 90), ("1.00", "90.00"), ""),
        ((0, 0), ("0.00", "0.00"), ""),
        (("0,85%", "85,5 %"), ("0.85", "85.50"), ""),
    ],
)
def test_fractions_that_may_be_percentages_count_nothing(
    cells: tuple[object, ...], figures: tuple[object, ...], named: str
) -> None:
    matrix = achieved(*cells)
    assert tuple(counted(matrix).values()) == figures
    assert [doubt.partition(" pada ")[0] for doubt in matrix.doubts] == ([f"Sel {named}"] if named else [])


def test_a_code_that_is_an_error_is_told() -> None:
    matrix = read(M=[HEADER, ROWS[0], ["#N/A", *ROWS[1][1:]]])
    assert [*matrix.facts.indicators] == ["A1-01"]
    assert matrix.doubts == ("Sel A3 berisi galat rumus (misalnya #NAME?) dan dibaca kosong.",)


def test_fractions_in_cells_shown_as_percentages_are_clear() -> None:
    def in_percent(sheet: Worksheet) -> None:
        for row in (2, 3):
            sheet.cell(row, 6).number_format = "0%"

    matrix = read_shaped(in_percent, M=[HEADER, [*ROWS[0][:5], 1], [*ROWS[1][:5], 0.5]])
    assert (counted(matrix), matrix.doubts) == (COUNTED, ())


@pytest.mark.parametrize("cell", ["Tercapai", "80-90", "85 (belum final)", "=2/4*100", "#DIV/0!", -5])
def test_what_is_no_clear_percentage_is_named_by_its_cell(cell: object) -> None:
    matrix = achieved(90, cell)
    assert counted(matrix) == {"RB-01": "90.00", "RB-02": None}
    assert [doubt.partition(" pada ")[0] for doubt in matrix.doubts] == ["Sel M!F3"]


@pytest.mark.parametrize(
    "headers",
    [
        [["Kode", "Kode Bersama", "Indikator", "Capaian", "% Capaian"]],
        [["Kode", "Kode Bersama", "Indikator", "Capaian", ""], ["", "", "", "TW I", "TW II"]],
        [["Kode", "Kode Bersama", "Indikator", "Smt I", "Smt II"], ["", "", "", "Capaian", "Capaian"]],
    ],
)
def test_several_columns_of_achievements_count_nothing(headers: list[list[str]]) -> None:
    matrix = read(M=[*headers, ["A1-01", "RB-01", "Rapat", 3, 75]])
    assert counted(matrix) == {"RB-01": None}
    assert matrix.doubts == ("Lembar 'M' pada matriks memuat lebih dari satu kolom capaian; capaiannya tidak dibaca.",)


def told(matrix: Matrix) -> list[str]:
    return [doubt.partition(",")[0] for doubt in matrix.doubts]


@pytest.mark.parametrize(("code", "name"), [(None, "Rapat"), ("-", "Rapat"), ("A1-02", None)])
def test_an_achievement_without_code_or_name_is_told(code: object, name: object) -> None:
    matrix = read(M=[HEADER, ROWS[0], [code, "RB-02", name, *ROWS[1][3:]]])
    assert counted(matrix) == {"RB-01": "100.00"}
    assert told(matrix) == ["Baris M!3 pada matriks berisi capaian tanpa kode"]


def test_an_areas_mean_beside_its_name_is_no_indicator() -> None:
    assert read(M=[HEADER, [None, None, "Manajemen Perubahan", None, None, 75], *ROWS]).doubts == ()


def test_a_table_with_other_columns_below_is_told_and_not_read_by_the_columns_above() -> None:
    below = [["No", *HEADER], [1, "A1-03", "RB-03", "Survei", 1, 1, 90]]
    matrix = read(M=[HEADER, *ROWS, [], *below])
    assert counted(matrix) == COUNTED
    assert told(matrix) == [
        "Pada lembar 'M' matriks susunan kolom berganti mulai baris 5; baris itu dan semua di bawahnya tidak dibaca."
    ]


def test_a_common_code_of_two_indicators_with_different_figures_counts_nothing_and_is_written_alike() -> None:
    matrix = read(M=[HEADER, ROWS[0], [ROWS[1][0], "rb - 01", *ROWS[1][2:]], ["A1-03", "-", "Survei", 1, 1, 90]])
    assert counted(matrix) == {"RB-01": None}
    assert [doubt.partition(" ada lebih")[0] for doubt in matrix.doubts] == ["Indikator RB-01"]


def test_a_whole_percentage_in_a_cell_shown_in_percent_is_told() -> None:
    def in_percent(sheet: Worksheet) -> None:
        sheet.cell(3, 6).number_format = "0%"

    matrix = read_shaped(in_percent, M=[HEADER, *ROWS])
    assert (counted(matrix)["RB-02"], told(matrix)) == (
        None,
        ["Sel M!F3 pada matriks bukan angka persentase yang jelas"],
    )


def test_sheets_that_are_not_read_beside_one_that_is_and_comments_are_told() -> None:
    more = ["A1-03", "RB-03", "Survei", 1, 1, 90]

    def shape(sheet: Worksheet) -> None:
        if sheet.title == "Lama":
            sheet.sheet_state = "hidden"
        if sheet.title == "M":
            sheet.cell(2, 6).comment = Comment("Sebenarnya 80.", "Biro")

    others = {"Lama": [HEADER, more], "Sisa": [[*HEADER[:-1], "Hasil"], more], "Daftar": [HEADER[:3], more[:3]]}
    matrix = read_shaped(shape, M=[HEADER, *ROWS], **others)
    assert counted(matrix) == COUNTED
    assert sorted(matrix.doubts) == [
        "Catatan pada sel F2 tidak dibaca.",
        "Lembar 'Lama' tersembunyi, jadi tabelnya tidak dibaca.",
        "Lembar 'Sisa' pada matriks tidak memuat kolom 'Capaian', sehingga tidak dibaca.",
    ]


def test_figures_of_indicators_that_were_read_may_stand_on_another_sheet() -> None:
    matrix = read(M=[HEADER, *ROWS], TW=[["Kode", "TW", "Realisasi", "Capaian (%)"], ["A1-01", 1, 1, 100]])
    assert (counted(matrix), matrix.doubts) == (COUNTED, ())
