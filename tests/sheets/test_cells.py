from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rbworkflow.sheets.cells import as_text, read_number, read_range, read_yes_no
from rbworkflow.sheets.quantities import IN_PERCENT, Doubt, Quantity, Scale
from rbworkflow.sheets.vocabulary import Vocabulary
from rbworkflow.wording import number

WORDS = Vocabulary.load(Path(__file__).resolve().parents[2] / "config")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("85", "85"),
        ("1,5", "1.5"),
        ("85.50", "85.5"),
        ("1.500", "1500"),
        ("1.234.567,89", "1234567.89"),
        ("1 234 567,8", "1234567.8"),
        ("1,234,567.89", "1234567.89"),
        ("0.500", "0.5"),
        ("85%", "85"),
        ("85,5 %", "85.5"),
        ("85 persen", "85"),
        ("85 Persen", "85"),
        ("Rp 1.500.000", "1500000"),
        ("Rp1.500.000,-", "1500000"),
        ("-5", "-5"),
        ("−5", "-5"),
        ("+5", "5"),
        ("1 (satu)", "1"),
        ("１２", "12"),
        (" 7\xa0", "7"),
        (4, "4"),
        (4.0, "4"),
        (0.1 + 0.2, "0.3"),
        (0, "0"),
    ],
)
def test_a_number_is_read_as_people_write_it(typed, expected):
    read = read_number(typed)
    assert read.value == Decimal(expected)
    assert not read.is_unreadable


@pytest.mark.parametrize("typed", [None, "", "  ", "-", "–", "—", "n/a", "N/A", "n.a.", "\xad", "\u200b-"])
def test_words_for_nothing_yet_are_an_empty_cell(typed):
    assert read_number(typed).is_empty


def test_the_words_for_nothing_yet_are_the_callers():
    menyusul = Vocabulary(frozenset({"menyusul"}))
    assert read_number("menyusul", vocabulary=menyusul).is_empty
    assert read_number("-", vocabulary=menyusul).is_unreadable


@pytest.mark.parametrize(
    "typed",
    [
        "100 persen sesuai rata-rata capaian",
        "4 dokumen",
        "1.23.456",
        "1.2345,6.7",
        "1,2,3",
        "1e5",
        "#DIV/0!",
        "=1+1",
        "9" * 40,
        "1 2",
        True,
        date(2026, 5, 1),
        time(12, 0),
        float("nan"),
        1e300,
    ],
)
def test_text_that_is_no_number_is_unreadable_never_zero(typed):
    read = read_number(typed)
    assert read.is_unreadable
    assert read.value is None
    assert read.understood


SOPS = Quantity(Scale.COUNT, "Dokumen", "Jumlah SOP yang ditetapkan Penyusunan SOP pelayanan")
VALUES = Quantity(Scale.VALUE, "Nilai", "Nilai evaluasi SAKIP")


@pytest.mark.parametrize(
    ("typed", "quantity", "expected"),
    [
        ("4 Dokumen SOP", SOPS, 4),
        ("4 dok. SOP", SOPS, 4),
        ("4 dokumen SOP yang ditetapkan", SOPS, 4),
        ("4 (empat dokumen SOP)", SOPS, 4),
        ("4 buah dokumen SOP", SOPS, 4),
        ("82,4 (BB)", VALUES, "82.4"),
        ("82,4 nilai (bb)", VALUES, "82.4"),
        ("82,4 (Sangat Baik)", VALUES, "82.4"),
        ("82,4 (kategori B)", VALUES, "82.4"),
        ("82,4 predikat BB", VALUES, "82.4"),
        ("85% (baik)", IN_PERCENT, 85),
    ],
)
def test_what_the_row_is_called_and_the_grade_of_a_value_may_stand_beside_a_number(typed, quantity, expected):
    assert read_number(typed, quantity, vocabulary=WORDS).value == Decimal(expected)


@pytest.mark.parametrize(
    ("typed", "quantity"),
    [
        ("4 SOP", SOPS),
        ("4 SOP dokumen", SOPS),
        ("4 dokumen draf SOP", SOPS),
        ("4 dokumen belum ditetapkan", SOPS),
        ("4 dokumen laporan", SOPS),
        ("4 dokumen (baik)", SOPS),
        ("82,4 BB", VALUES),
        ("82,4 kurang", VALUES),
        ("82,4 (target)", VALUES),
        ("82,4 (predikat)", VALUES),
        ("82,4 (BBB)", VALUES),
    ],
)
def test_other_words_beside_a_number_are_asked_about(typed, quantity):
    assert read_number(typed, quantity, vocabulary=WORDS).is_unreadable


def test_what_can_be_read_two_ways_is_decided_by_the_column_and_shown_back():
    assert read_number("1.500").understood == "1.500 (bukan 1,5)"
    assert read_number("1,500").understood == "1,5 (bukan 1.500)"
    in_percent = read_number("85.500", IN_PERCENT)
    assert (in_percent.value, in_percent.understood) == (Decimal("85.5"), "85,5 (bukan 85.500)")
    assert read_number("85.500%").value == Decimal("85.5")
    assert read_number("85,5").understood == "85,5"


def test_a_stored_fraction_shown_as_a_percentage_counts_in_percent():
    assert read_number(0.85, is_percent_cell=True).value == Decimal(85)
    assert read_number(0.145, is_percent_cell=True).value == Decimal("14.5")
    assert read_number(1, is_percent_cell=True).value == Decimal(100)
    assert read_number("85", is_percent_cell=True).value == Decimal(85)
    assert read_number(0.85).value == Decimal("0.85")


def test_a_number_that_the_spreadsheet_made_a_date_of_says_so():
    assert read_number(date(2026, 5, 1)).understood == "1 Mei 2026"


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=2))
def test_every_number_we_print_is_read_back_as_it_was(value):
    assert read_number(number(value, places=2)).value == value


@given(st.integers(min_value=0, max_value=10**12))
def test_whole_numbers_with_thousands_dots_are_read_back(value):
    assert read_number(number(value)).value == value


@given(st.decimals(min_value=0, max_value=999, places=3), st.sampled_from(["%", " %", " persen"]))
def test_percentages_are_read_back_with_comma_or_dot(value, suffix):
    plain = f"{value:f}"
    assert read_number(plain.replace(".", ",") + suffix).value == value
    assert read_number(plain + suffix, IN_PERCENT).value == value


@given(st.text(max_size=80))
def test_no_text_breaks_the_reading(text):
    for read in (read_number(text), read_number(text, IN_PERCENT), read_yes_no(text)):
        assert [read.value is not None, read.is_unreadable, read.is_empty].count(True) == 1
    read_range(text)
    assert as_text(as_text(text)) == as_text(text) or "_x" in text


@given(st.floats(allow_nan=False, allow_infinity=False, width=32), st.booleans())
def test_a_stored_number_and_its_shown_text_are_read_alike(value, is_percent_cell):
    stored = read_number(value, is_percent_cell=is_percent_cell)
    if stored.value is not None:
        assert read_number(as_text(value, is_percent_cell=is_percent_cell)).value == stored.value


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("Ya", 1),
        ("sdh", 1),
        ("✓", 1),
        ("✔️", 1),
        ("x", 1),
        ("ya.", 1),
        ("Terlaksana", 1),
        ("Selesai", 1),
        ("Sudah dilakukan", 1),
        ("telah ditetapkan", 1),
        ("Belum dilakukan", 0),
        (True, 1),
        (1.0, 1),
        ("Tidak", 0),
        ("blm", 0),
        (False, 0),
        (0, 0),
    ],
)
def test_yes_and_no_are_one_and_nought_in_the_offices_words(typed, value):
    assert read_yes_no(typed, vocabulary=WORDS).value == value


REPORTS = Quantity(Scale.COUNT, "laporan")


@pytest.mark.parametrize(
    "typed",
    [
        "2 laporan",
        "2 Lap",
        "2 lap.",
        "2 Laporan",
        "2 (dua) laporan",
        "2 laporan (dua)",
        "2 [dua] laporan",
        "2 (laporan)",
        "2 buah laporan",
        "2 buah",
        "2 laporan-laporan",
        "2\xa0laporan",
        "2 (dua laporan)",
        "2\u00ad laporan",
    ],
)
def test_a_number_with_the_rows_own_unit_is_the_number(typed):
    assert read_number(typed, REPORTS, vocabulary=WORDS).value == 2


@pytest.mark.parametrize(
    "spelled", ["dua puluh lima", "duapuluh lima", "dua puluhlima", "Duapuluhlima", "dua puluh lima laporan"]
)
def test_a_number_in_words_is_its_own_spelling_wherever_its_words_are_parted(spelled):
    assert read_number(f"25 ({spelled})", REPORTS, vocabulary=WORDS).value == 25
    assert read_number(f"26 ({spelled})", REPORTS, vocabulary=WORDS).doubt is Doubt.NO_NUMBER


@pytest.mark.parametrize("typed", ["22,5 JP", "22,5 jam pelajaran", "22.5 JPL"])
def test_hours_of_lessons_are_known_by_their_letters(typed):
    assert read_number(typed, Quantity(Scale.COUNT, "JP"), vocabulary=WORDS).value == Decimal("22.5")


@pytest.mark.parametrize(
    ("typed", "doubt"),
    [
        ("2 rapat", Doubt.OTHER_MEASURE),
        ("2 orang", Doubt.OTHER_MEASURE),
        ("100%", Doubt.OTHER_MEASURE),
        ("Rp 2", Doubt.OTHER_MEASURE),
        ("2 (draf)", Doubt.NO_NUMBER),
        ("10 (target)", Doubt.NO_NUMBER),
        ("15 (juta)", Doubt.NO_NUMBER),
        ("3 (dua)", Doubt.NO_NUMBER),
        ("2 ()", Doubt.NO_NUMBER),
        ("2 laporan (draf)", Doubt.NO_NUMBER),
        ("2 laporan dan 1 rapat", Doubt.NO_NUMBER),
        ("85¹", Doubt.NO_NUMBER),
        ("①", Doubt.NO_NUMBER),
        ("1½", Doubt.NO_NUMBER),
        ("⒈", Doubt.NO_NUMBER),
        ("1,500", Doubt.TWO_WAYS),
        ("#DIV/0!", Doubt.ERROR),
        ("Err:502", Doubt.ERROR),
        (date(2026, 5, 4), Doubt.DATE),
        (timedelta(hours=85), Doubt.DATE),
    ],
)
def test_what_is_not_understood_wholly_is_asked_about_by_its_cause(typed, doubt):
    read = read_number(typed, REPORTS, vocabulary=WORDS)
    assert (read.value, read.doubt) == (None, doubt)


def test_an_index_of_a_thousand_and_more_is_asked_about_and_a_count_is_not():
    assert read_number("81.500", Quantity(Scale.VALUE, "nilai"), vocabulary=WORDS).doubt is Doubt.TWO_WAYS
    assert read_number("81.500", Quantity(Scale.COUNT, "orang"), vocabulary=WORDS).value == Decimal(81500)


def test_a_percentage_cell_counts_only_where_percentages_are_asked_for():
    assert read_number(1, REPORTS, is_percent_cell=True, vocabulary=WORDS).doubt is Doubt.OTHER_MEASURE
    assert read_number(1, IN_PERCENT, is_percent_cell=True).value == 100


def test_a_maybe_is_neither_yes_nor_no():
    assert read_yes_no("sebagian").is_unreadable
    assert read_yes_no(None).is_empty


@pytest.mark.parametrize("typed", ["80-90", "80 – 90", "80 s.d. 90", "80 sd 90", "80% - 90%", "80 sampai dengan 90"])
def test_a_range_has_two_ends(typed):
    assert read_range(typed) == (Decimal(80), Decimal(90))


@pytest.mark.parametrize("typed", ["80", "90-80", "a-b", "", None, "1-2-3"])
def test_what_is_no_range_is_none(typed):
    assert read_range(typed) is None


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (4.0, "4"),
        (1234.5, "1234,5"),
        (True, "TRUE"),
        (date(2026, 6, 30), "30 Juni 2026"),
        (datetime(2026, 6, 30), "30 Juni 2026"),  # noqa: DTZ001 - spreadsheets know no zones
        (datetime(2026, 6, 30, 13, 5), "30 Juni 2026 pukul 13.05"),  # noqa: DTZ001 - spreadsheets know no zones
        (time(9, 5), "09.05"),
        (timedelta(days=3, seconds=47100), "85.05.00"),
        ("satu\u2028dua\u2009tiga\u00ad", "satu\ndua tiga"),
        ("  a_x000D_\nb\r\nc ", "a\nb\nc"),
        ("rahasia\u202e\x00\ud800", "rahasia"),
        ("e\u0301", "é"),
        ("=cmd|' /C calc'!A1", "=cmd|' /C calc'!A1"),
    ],
)
def test_text_is_what_the_cell_shows_and_fit_to_print(value, text):
    assert as_text(value) == text


@pytest.mark.parametrize(("text", "value"), [("4.", 4), ("82,4.", "82.4"), ("IDR 12.500.000", 12_500_000)])
def test_a_dot_may_end_a_number_and_rupiah_have_another_name(text, value):
    assert read_number(text).value == Decimal(value)


@pytest.mark.parametrize("text", ["1.2.", "30.6.", "4.."])
def test_dots_that_may_part_a_date_or_a_headings_number_are_asked_about(text):
    assert read_number(text).doubt is Doubt.NO_NUMBER


def test_a_percentage_is_shown_as_one():
    assert as_text(0.85, is_percent_cell=True) == "85%"
