"""What a note names: codes and units as officers type them, and nothing that only looks alike."""

import pytest

from rbworkflow.approval.items import ItemGroup, Items
from rbworkflow.approval.named_items import named_in

KUL = ItemGroup("KUL", "Subbagian Keuangan, Umum, dan Logistik", {"A1-01": "SK Tim RB", "A1-1": "Lain", "A4-11": "SOP"})
HUKUM = ItemGroup("HUKUM", "Subbagian Hukum", {"A1-011": "JDIH", "3": "Rapat", "1.2": "Monev"})
GROUPS = (KUL, HUKUM)


@pytest.mark.parametrize(
    ("note", "indicators"),
    [
        ("Perbaiki A1-01.", ("A1-01",)),
        ("perbaiki a1-01, A4.11 dan A4 11", ("A1-01", "A4-11")),
        ("A4\N{EN DASH}11: data dukungnya belum lengkap", ("A4-11",)),
        ("A4-11/A1-01", ("A1-01", "A4-11")),
        ("A4\N{NON-BREAKING HYPHEN}11", ("A4-11",)),
        ("Lihat A1-011 saja", ("A1-011",)),
        ("A1-1 keliru", ("A1-1",)),
        ("XA1-01 dan A1-012 tidak ada", ()),
        ("Lengkapi 3 berkas dan 1.2 halaman", ()),
        ("Perbaiki indikator 3", ("3",)),
        ("Perbaiki indikator 1.2, 4 dan 3 ya", ("3", "1.2")),
        ("indikator A1-01 dan kode 3", ("A1-01", "3")),
        ("Tanpa kode", ()),
    ],
)
def test_an_indicators_code_is_known_in_every_spelling_and_whole(note: str, indicators: tuple[str, ...]) -> None:
    assert named_in(note, GROUPS) == Items(indicators=indicators)


@pytest.mark.parametrize(
    ("note", "units"),
    [
        ("Subbagian KUL belum lengkap", ("KUL",)),
        ("KUL: lengkapi", ("KUL",)),
        ("kasubbag kul mohon melengkapi", ("KUL",)),
        ("bagian keuangan umum dan logistik", ("KUL",)),
        ("Keuangan, Umum & Logistik", ("KUL",)),
        ("Dasar hukum belum tepat; keuangan negara", ()),
        ("Subbagian Hukum belum lengkap", ("HUKUM",)),
        ("Subbag. hukum dan KUL", ("KUL", "HUKUM")),
        ("kulkas", ()),
    ],
)
def test_a_unit_is_known_by_name_or_code_and_no_word_of_the_language_is_taken_for_it(
    note: str, units: tuple[str, ...]
) -> None:
    assert named_in(note, GROUPS) == Items(units=units)


def test_what_was_pointed_at_reads_by_unit_in_the_documents_order() -> None:
    pointed = Items(units=("HUKUM",), indicators=("A4-11", "3", "A1-01"))
    assert pointed.unit_codes(GROUPS) == ("KUL", "HUKUM")
    assert pointed.lines(GROUPS) == (
        "Subbagian Keuangan, Umum, dan Logistik: A1-01, A4-11",
        "Subbagian Hukum: semua indikator, 3",
    )


def test_a_group_without_rows_is_named_alone_and_rows_of_another_kind_by_theirs() -> None:
    office = ItemGroup("3591", "KPU Kabupaten Contoh Lor", {})
    evaluated = ItemGroup("3592", "KPU Kabupaten Contoh Kidul", {"R1": "Menetapkan SKP."}, noun="rekomendasi")
    pointed = Items(units=("3591", "3592"))
    assert pointed.lines((office, evaluated)) == (
        "KPU Kabupaten Contoh Lor",
        "KPU Kabupaten Contoh Kidul: semua rekomendasi",
    )


@pytest.mark.parametrize(
    ("note", "rows"),
    [
        ("Butir P1-01 belum tepat", ("LKE P1-01",)),
        ("lke p1.01 dan r2025-02", ("LKE P1-01", "Rekomendasi R2025-02")),
        ("A1-02 keliru", ("A1-02",)),
        ("LKE A1-02 keliru", ("LKE A1-02",)),
        ("A1-02 dan LKE A1-02", ("A1-02", "LKE A1-02")),
    ],
)
def test_a_row_beside_results_is_known_by_its_code_where_no_indicator_bears_it(
    note: str, rows: tuple[str, ...]
) -> None:
    beside = {"LKE P1-01": "Apakah", "LKE A1-02": "Apakah", "Rekomendasi R2025-02": "Agen"}
    group = ItemGroup("PHS", "Subbagian Partisipasi", {"A1-02": "FGD"}, beside)
    assert named_in(note, [group]) == Items(indicators=rows)


def test_a_code_that_two_rows_beside_results_bear_names_neither_alone() -> None:
    beside = {"LKE P1-01": "Apakah", "Rekomendasi P1-01": "Agen"}
    group = ItemGroup("PHS", "Subbagian Partisipasi", {}, beside)
    assert named_in("P1-01 belum tepat", [group]) == Items()
    assert named_in("Rekomendasi P1-01 belum tepat", [group]) == Items(indicators=("Rekomendasi P1-01",))


def test_what_an_answer_carries_is_read_by_kind_and_code() -> None:
    assert Items.ticked("subbagian:KUL\r\nindikator:A1-01\nindikator:B:2\nlain") == Items(("KUL",), ("A1-01", "B:2"))
    assert not Items.ticked("")
