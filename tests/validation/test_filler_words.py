from datetime import date

import numpy as np
import pytest

from rbworkflow.validation.words import Worth, dates_in, newest_dates, says_percent, worth_of, worths


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
        ("xxx", Worth.FILLER),
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
    assert worth_of(text) is worth
    assert worths(np.array([text, text], object)).tolist() == [worth, worth]


def test_a_long_text_is_words_unless_it_begins_as_lorem_ipsum_does():
    texts = np.array(["Rapat dilaksanakan pada bulan April.", "Lorem ipsum dolor sit amet, consectetur"], object)
    assert worths(texts).tolist() == [Worth.WORDS, Worth.FILLER]


def test_dates_are_read_as_people_write_them_and_impossible_ones_are_none():
    assert list(dates_in("rapat 30 juni 2026, lalu 1/7/2026 dan 02-07-2026")) == [
        date(2026, 6, 30),
        date(2026, 7, 1),
        date(2026, 7, 2),
    ]
    assert list(dates_in("2026-06-30")) == [date(2026, 6, 30)]
    assert list(dates_in("31/02/2026, SK 12/SDM/2026, 30 Juni")) == []


def test_the_newest_date_of_each_text():
    newest = newest_dates(np.array(["1/7/2026, 2/7/2026", "tanpa tanggal", "2026"], object))
    assert newest.tolist() == [date(2026, 7, 2), None, None]


def test_a_percentage_is_seen_however_it_is_written():
    assert says_percent(np.array(["85%", "85 Persen", "85", ""], object)).tolist() == [True, True, False, False]
