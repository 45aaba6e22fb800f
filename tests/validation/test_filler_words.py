from datetime import date

import numpy as np
import pytest

from rbworkflow.office.rule_words import shipped_words
from rbworkflow.sheets.dates import named_in
from rbworkflow.validation.dates import dates_to_come, newest_dates
from rbworkflow.validation.words import says_percent, worths
from rbworkflow.validation.worth import Worth, worth_of

WORDS = shipped_words()


@pytest.mark.parametrize(
    ("text", "worth"),
    [
        ("", Worth.BLANK),
        ("   ", Worth.BLANK),
        ("-", Worth.BLANK),
        ("--", Worth.BLANK),
        ("...", Worth.BLANK),
        ("Nihil", Worth.BLANK),
        ("Tidak ada.", Worth.BLANK),
        ("Tidak ada kendala", Worth.BLANK),
        ("Sampai saat ini tidak ada hambatan yang berarti.", Worth.BLANK),
        ("Tidak ada anggaran", Worth.WORDS),
        ("n/a", Worth.BLANK),
        ("xxx", Worth.FILLER),
        ("asdf asdf", Worth.FILLER),
        ("asdf qwer asdf qwer asdf qwer", Worth.FILLER),
        ("hahahaha", Worth.FILLER),
        ("tes 123", Worth.FILLER),
        ("rapat rapat rapat", Worth.FILLER),
        ("Rapat-rapat", Worth.WORDS),
        ("Menyusul pada gelombang II", Worth.WORDS),
        ("X", Worth.FILLER),
        ("dll.", Worth.FILLER),
        ("(sda)", Worth.FILLER),
        ("Lorem ipsum", Worth.FILLER),
        ("100", Worth.WORDS),
        ("111", Worth.WORDS),
        ("Rapat", Worth.WORDS),
        ("Terlaksana", Worth.WORDS),
    ],
)
def test_what_a_text_is_worth(text, worth):
    assert worth_of(text, WORDS) is worth
    assert worths(np.array([text, text], object), WORDS).tolist() == [worth, worth]


def test_a_long_text_is_words_unless_it_is_filled_in_or_says_that_there_is_nothing():
    texts = [
        "Rapat dilaksanakan pada bulan April.",
        "Lorem ipsum dolor sit amet, consectetur",
        "TIDAK ADA KENDALA YANG BERARTI",
        "Tidak ada narasumber yang bersedia hadir.",
    ]
    found = worths(np.array(texts, object), WORDS).tolist()
    assert found == [Worth.WORDS, Worth.FILLER, Worth.BLANK, Worth.WORDS]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("rapat 30 juni 2026, lalu 1/7/2026 dan 02-07-2026", [(6, 30, 6, 30), (7, 1, 7, 1), (7, 2, 7, 2)]),
        ("2026-06-30, IMG-20260706-WA0012.jpg, 3 Agt. 2026", [(6, 30, 6, 30), (7, 6, 7, 6), (8, 3, 8, 3)]),
        ("laporan Februari 2026", [(2, 1, 2, 28)]),
        ("31/02/2026, SK 12/SDM/2026, 30 Juni, tahun 2026, 120260630", []),
    ],
)
def test_dates_are_read_as_people_write_them_and_impossible_ones_are_none(text, days):
    expected = [(date(2026, month, day), date(2026, last_month, last)) for month, day, last_month, last in days]
    assert [tuple(each) for each in named_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("notula 7 Juli 2026.pdf", date(2026, 7, 7)),
        ("notula 2027-01-05", date(2027, 1, 5)),
        ("foto 20270105.jpg", date(2027, 1, 5)),
        ("laporan Agustus 2026", date(2026, 8, 1)),
        ("laporan Juli 2026", None),
        ("notula 6 Juli 2026.pdf", None),
        ("SK berlaku s.d. 31 Desember 2026", None),
        ("SK masa berlaku s/d 31-12-2026", None),
        ("Undangan 9 Juli 2026.pdf; notula 8 Juli 2026.pdf", date(2026, 7, 8)),
        ("Jadwal kegiatan 1 September 2026, daftar hadir 2 September 2026", date(2026, 9, 2)),
    ],
)
def test_a_day_to_come_is_no_claim_where_it_ends_or_announces_something(text, told):
    assert dates_to_come(np.array([text], object), date(2026, 7, 6), WORDS).tolist() == [told]


def test_the_newest_date_of_each_text():
    newest = newest_dates(np.array(["1/7/2026, 2/7/2026", "tanpa tanggal", "2026"], object))
    assert newest.tolist() == [date(2026, 7, 2), None, None]


def test_a_percentage_is_seen_however_it_is_written():
    assert says_percent(np.array(["85%", "85 Persen", "85", ""], object)).tolist() == [True, True, False, False]
