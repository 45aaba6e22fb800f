"""When an activity is due: understood wholly, or asked about."""

from decimal import Decimal
from itertools import product
from pathlib import Path

import pytest

from rbworkflow.plan.importing import read_plan
from rbworkflow.plan.layouts import load_layouts
from rbworkflow.plan.schedule import quarters_of
from rbworkflow.plan.schedule_points import Unclear, UnclearError
from rbworkflow.plan.words import load_plan_words
from rbworkflow.wording import MONTHS
from tests.plan.layout_forms import area_form, quick_wins_form

CONFIG = Path(__file__).resolve().parents[2] / "config"
WORDS = load_plan_words(CONFIG)
ALL = (1, 2, 3, 4)


def read(text, **changes):
    return quarters_of(text, WORDS, year=2026, **changes)


def asked(text, **changes):
    with pytest.raises(UnclearError) as refusal:
        read(text, **changes)
    return refusal.value.why


UNDERSTOOD = {
    (1,): "Januari; Januari - Maret; 31 Maret 2026; TW I; TWI; TW.1; I; Q1; Pebruari; Minggu ke-2 Maret; awal tahun; "
    "minggu II bulan Maret; awal tahun anggaran 2026; "
    "TW I (Januari-Maret); Feb 2026; paling lambat 31 Maret 2026; awal Semester I; bulan ke-2",
    (2,): "1 - 30 Juni 2026; 6; Tri Wulan II; Kuartal II; TW-2; Triwulan kedua; 2026-06-30; 30/6/2026; Juni-Juni; "
    "akhir semester I; pertengahan Mei",
    (3,): "Agt; Juli s.d. September; TW III Tahun 2026; Triwulan ke-3; 5 dan 12 Agustus",
    (4,): "B11; Nopember; tahunan; akhir tahun; akhir tahun 2026; "
    "setahun sekali; 1 kali setahun; setiap tahun; Senin, 5 Oktober 2026",
    (1, 2): "Januari s.d. Juni 2026; sem I; Maret/Juni; Jan, Apr; I, II; TW 1, TW 2",
    (1, 3): "Maret, September; Maret dan September; TW I & III; 3 Maret dan 5 September",
    (2, 3): "Apr sampai dengan Jul; TW2–TW3; Mei sd Juli",
    (
        2,
        4,
    ): "II dan IV; setiap 6 bulan; semesteran; 2 kali setahun; 2x setahun; dua kali dalam setahun; 6 bulan sekali; "
    "6, 12; per semester; tiap semester; "
    "per-semester; 6 bulanan; enam bulanan; 2 kali pertahun; VI, XII; 2 kali / tahun; setiap akhir semester",
    (2, 3, 4): "3 kali setahun; setiap 4 bulan; TW II s.d. TW IV 2026",
    (3, 4): "Semester II; semester kedua; Juli-Desember",
    (1, 2, 4): "TW I, II dan IV; Februari s.d. April & Oktober",
    (1, 3, 4): "Semester II dan TW I; TW I dan Semester 2",
    ALL: "2 Januari 2026 s/d 31 Desember 2026; Triwulan I-IV; I-IV; TW I s.d TW IV; B03,B06,B09,B12; 3, 6, 9, 12; "
    "1-12; B1-B12; Setiap bulan; sepanjang tahun; 12 bulan; 12 (dua belas) bulan; 1 tahun; setahun; tiap 3 bulan; "
    "rutin; 4 kali setahun; triwulanan; bulanan; mingguan; rutin setiap bulan; tgl 5 setiap bulan; setiap tanggal 10; "
    "per TW; 3 bulan sekali; sebulan sekali; 1 kali per triwulan; 12 kali setahun; tiap 2 minggu; setiap hari; "
    "perbulan; pertriwulan; per-triwulan; 3 bulanan; tiga bulanan; 2 mingguan; selama tahun 2026; "
    "semester I dan II; tahun 2026; Bulan I s.d. XII; setiap akhir triwulan; semua triwulan",
}


@pytest.mark.parametrize(
    ("text", "quarters"), [(text, due) for due, texts in UNDERSTOOD.items() for text in texts.split("; ")]
)
def test_a_schedule_names_its_quarters(text, quarters):
    assert read(text) == quarters


ASKED = {
    Unclear.QUARTERS_OR_MONTHS: "1,2,3,4; 1-4; 1; 2; 1-3; I dan 2",
    Unclear.OTHER_YEAR: "Maret 2027; akhir tahun 2027; "
    "31 Desember 2025; TW IV 2025; 31/12/2025; Jan 2026 s.d. Jan 2027; 2025; th 2027",
    Unclear.TURNED_ROUND: "Juli-Juni; Juni - Maret; Des-Jan; TW IV s.d. TW II; Semester II - TW I; 12-1",
    Unclear.UNREADABLE: "tanggal 10; 10 hari kerja; H-7; 2 minggu; Januari sampai dengan selesai; 13; 0; 2026; "
    "menyusul; belum terjadwal; Tentatif; Insidentil; TW V; TW 0; Semester 3; B13; B00; 31 Februari 2026; "
    "31-02-2026; TW I-; TW I atau II; TW I dan; dan IV; Maret &; 5 bulanan; 0 bulanan; 2 tahunan; akhir 2026; "
    "sebelum April; mulai Maret; TW I 2 3; 4 kali; sebulan; 3 bulan; 6 bulan; Jan-Mar-Jun; setiap TW I; "
    "5 kali setahun; setiap 5 bulan; pertengahan tahun; Mar-26; triwulan; bulan; Maret dan 9; 32 Januari; - Maret; "
    "sampai Juni; TW I (menunggu anggaran); Januari*; bulan 13; TW 5; setelah pemilu",
}  # fmt: skip


@pytest.mark.parametrize(("text", "why"), [(text, why) for why, texts in ASKED.items() for text in texts.split("; ")])
def test_what_is_not_understood_wholly_is_asked_about(text, why):
    assert asked(text) is why


def spellings():
    """Every month in every spelling, each with its number."""
    return [(word, number) for word, number in WORDS.month_numbers.items()]


def quarter(month):
    return (month + 2) // 3


@pytest.mark.parametrize(("word", "month"), spellings())
def test_every_spelling_of_a_month_is_its_quarter_with_or_without_a_day(word, month):
    for text in (
        word,
        word.upper(),
        f"bulan {word}",
        f"28 {word}",
        f"tgl. 5 {word} 2026",
        f"1-15 {word}",
        f"akhir {word}",
    ):
        assert read(text) == (quarter(month),)
    assert asked(f"{word} 2027") is Unclear.OTHER_YEAR
    assert asked(f"{word} kira-kira") is Unclear.UNREADABLE


@pytest.mark.parametrize(("first", "last"), list(product(range(1, 13), repeat=2)))
def test_a_range_of_months_never_goes_round_the_year(first, last):
    joints = ("-", " – ", " s.d. ", " s/d ", " sampai dengan ", " hingga ")
    texts = [f"{MONTHS[first - 1]}{joint}{MONTHS[last - 1]}" for joint in joints]
    if last < first:
        assert {asked(text) for text in texts} == {Unclear.TURNED_ROUND}
    else:
        due = tuple(range(quarter(first), quarter(last) + 1))
        assert {read(text) for text in texts} == {due}


@pytest.mark.parametrize(
    ("word", "parts"), [*product(WORDS.spans.quarter.words, [4]), *product(WORDS.spans.half.words, [2])]
)
def test_quarters_and_semesters_by_any_word_and_numeral(word, parts):
    length = 4 // parts
    for number, numeral in enumerate(("I", "II", "III", "IV")[:parts], start=1):
        due = tuple(range((number - 1) * length + 1, number * length + 1))
        for text in (
            f"{word} {numeral}",
            f"{word}{numeral}",
            f"{word.upper()} {number}",
            f"{word}-{number}",
            f"{word} {numeral} 2026",
        ):
            assert read(text) == due
    assert asked(f"{word} {parts + 1}") is Unclear.UNREADABLE


@pytest.mark.parametrize("count", range(1, 13))
def test_so_many_times_a_year_and_every_so_many_months_say_the_same(count):
    step = 12 / count
    texts = [f"{count} kali setahun", f"{count}x dalam 1 tahun", f"{count} kali per tahun"]
    if step.is_integer():
        due = tuple(sorted({quarter(month) for month in range(int(step), 13, int(step))}))
        assert {read(text) for text in (*texts, f"setiap {step:.0f} bulan", f"{step:.0f} bulan sekali")} == {due}
    else:
        assert {asked(text) for text in texts} == {Unclear.UNREADABLE}


def test_a_heading_that_counts_months_says_what_a_number_is():
    assert read("2", counts_months=True) == (1,)
    assert read("1-4", counts_months=True) == (1, 2)
    assert asked("I", counts_months=True) is Unclear.QUARTERS_OR_MONTHS


@pytest.mark.parametrize("text", ["TW I, Maret (selesai)", "Juni 2", "3, 6, 9, 12 dst", "Januari x", "I.IV"])
def test_a_word_or_number_left_over_makes_the_whole_unreadable(text):
    assert asked(text) is Unclear.UNREADABLE


def point(form, office):
    draft = read_plan(form, office=office, year=2026, layouts=load_layouts(CONFIG))
    (told,) = [each for each in draft.findings if each.is_open]
    return told


@pytest.mark.parametrize(
    ("text", "rule", "remedies"),
    [
        ("menyusul", "P19", ["TW I", "TW II dan IV", "Januari-Maret", "31 Maret 2026", "setiap triwulan"]),
        ("1-4", "P24", ["TW I", "Januari"]),
        ("Maret 2027", "P25", []),
        ("Juli-Juni", "P26", ["Juli-Desember", "Januari-Maret, Juni-Desember"]),
    ],
)
def test_the_point_stands_at_its_cell_under_the_forms_heading_and_its_remedies_work(office, text, rule, remedies):
    told = point(area_form(rows=((1, "Manajemen Perubahan", "Tim", "Penetapan", text),)), office)

    assert (told.rule, told.cell) == (rule, "E7")
    assert f"Isi '{text}' pada kolom PERIODE PELAKSANA TARGET" in told.message
    for remedy in remedies:
        assert remedy in told.message
        assert read(remedy)


def test_a_column_of_months_takes_numbers_for_months(office):
    rows = ((1, "QUICK WINS", "P", "Survei", "S", "Jumlah laporan", "1 laporan", None, "2"),)
    draft = read_plan(quick_wins_form(rows=rows), office=office, year=2026, layouts=load_layouts(CONFIG))

    assert draft.is_complete
    assert draft.indicators[0].targets == (Decimal(1), None, None, None)
