"""Rows of a plan's table that are no indicators, and what points call things."""

from pathlib import Path

import pytest

from rbworkflow.plan.importing import read_plan
from rbworkflow.plan.layouts import load_layouts
from tests.plan.layout_forms import area_form, quarterly_sheet

ROOT = Path(__file__).resolve().parents[2]
CASES = Path(__file__).parent / "data"
LAYOUTS = load_layouts(ROOT / "config")


@pytest.fixture
def read(office):
    return lambda content: read_plan(content, office=office, year=2026, layouts=LAYOUTS)


def quarterly_row(area, name="Jumlah laporan monev", unit="RDI"):
    return (area, name, "Rapat monev", "Laporan", "laporan", 1, 1, 1, 1, unit)


def told(draft, *rules):
    return [(point.rule, point.cell, point.severity.label) for point in draft.findings if point.rule in rules]


def test_notes_directly_under_the_table_are_passed_over(read):
    draft = read((CASES / "plan_quarterly_notes_directly_under_table.xlsx").read_bytes())

    assert draft.is_complete
    assert [each.name for each in draft.indicators] == ["Jumlah laporan monev"]
    assert told(draft, "P22") == [("P22", "A8", "catatan")]


@pytest.mark.parametrize("word", ["JUMLAH", "SUB TOTAL", "Sub Total Manajemen Perubahan", "Jumlah area 1", "TOTAL"])
def test_rows_of_sums_are_passed_over_with_one_note(read, word):
    rows = (quarterly_row("Manajemen Perubahan"), (word, None, None, None, None, 1, 1, 1, 1))
    draft = read(
        quarterly_sheet(rows=(*rows, quarterly_row("Penguatan Pengawasan"), (None, None, word, None, None, 2, 2)))
    )

    assert draft.is_complete
    assert len(draft.indicators) == 2
    assert told(draft, "P37") == [("P37", "A8", "catatan")]
    assert "Baris 8 dan 10 berisi jumlah" in " ".join(point.message for point in draft.findings)


def test_an_indicator_that_counts_something_is_no_sum(read):
    draft = read(quarterly_sheet(rows=(quarterly_row("Manajemen Perubahan", name="Jumlah laporan"),)))

    assert [each.name for each in draft.indicators] == ["Jumlah laporan"]


@pytest.mark.parametrize(
    "heading",
    ["MANAJEMEN PERUBAHAN", "I. Manajemen Perubahan", "Area 1: Manajemen Perubahan", "A1 Manajemen Perubahan"],
)
@pytest.mark.parametrize("merges", [(), ("A7:K7", "A9:K9")])
def test_an_areas_heading_on_a_row_of_its_own_is_the_area_of_the_rows_below(read, heading, merges):
    rows = (
        (heading,) if merges else (1, None, None, heading),
        (1, None, "Tim", "Penetapan Tim RB", "TW I"),
        ("PENGUATAN PENGAWASAN",) if merges else (2, "PENGUATAN PENGAWASAN"),
        (2, None, "Risiko", "Penilaian risiko", "TW II"),
    )

    draft = read(area_form(rows=rows, merges=merges))

    assert [each.code for each in draft.indicators] == ["A1-01", "A7-01"]
    assert [point for point in draft.findings if point.is_open] == []


def test_a_heading_misspelled_is_one_point_that_says_what_was_meant(read):
    rows = (("MANAJEMEN PERUBAHN",), quarterly_row("Manajemen Perubahan"))
    draft = read(quarterly_sheet(rows=rows))

    assert told(draft, "P38") == [("P38", "A7", "wajib diperbaiki")]
    assert "Maksudnya 'Manajemen Perubahan'?" in " ".join(point.message for point in draft.findings)


@pytest.mark.parametrize(
    ("row", "meant"),
    [
        (quarterly_row("Manajamen Perubahan"), "Maksudnya 'Manajemen Perubahan'?"),
        (quarterly_row("Manajemen Perubahan", unit="RDY"), "Maksudnya 'RDI'?"),
        (quarterly_row("Manajemen Perubahan", unit="Subbag Perencanan, Data dan Informasi"), "Maksudnya 'RDI'?"),
    ],
)
def test_what_is_nearly_a_known_word_is_suggested(read, row, meant):
    (point,) = [point for point in read(quarterly_sheet(rows=(row,))).findings if point.is_open]

    assert meant in point.message


def test_what_is_far_from_every_word_is_not_guessed(read):
    (point,) = [
        point
        for point in read(quarterly_sheet(rows=(quarterly_row("Manajemen Perubahan", unit="Rumah Tangga"),))).findings
        if point.is_open
    ]

    assert "Maksudnya" not in point.message


def test_points_stand_in_the_order_of_the_columns_and_name_only_the_forms_headings(read):
    broken = (
        "Manajemen Perubahan",
        "Jumlah laporan",
        None,
        "Laporan",
        "laporan",
        "v",
        1,
        1,
        "1 SK dan 2 laporan",
        "XX",
    )
    draft = read(quarterly_sheet(rows=(broken,)))

    asked = [point for point in draft.findings if point.is_open]
    assert [point.cell for point in asked] == ["C7", "F7", "I7", "J7"]
    assert "Kolom Rencana Aksi belum diisi" in asked[0].message


def test_an_unknown_area_is_one_point_and_not_one_for_all_that_follows_from_it(read):
    draft = read(area_form(rows=((1, "Area Baru", "Tim", "Penetapan", "TW I"),)))

    assert [(point.rule, point.cell) for point in draft.findings if point.is_open] == [("P06", "B7")]


def test_a_target_of_zero_in_a_form_without_polarity_is_told_in_the_forms_words(read):
    row = ("Manajemen Perubahan", "Jumlah kasus", "Rapat", "Laporan", "kasus", 0, 0, 0, 0, "RDI")
    (point,) = [point for point in read(quarterly_sheet(rows=(row,))).findings if point.is_open]
    mended = read(quarterly_sheet(rows=((*row[:5], "maks 0", 0, 0, 0, "RDI"),)))

    assert "olaritas" not in point.message
    assert "maks 0" in point.message
    assert mended.is_complete
    assert mended.indicators[0].polarity == "min"
