"""What a text cell is worth: nothing, a filler, or words; and the dates in it."""

import re
from collections.abc import Iterator
from datetime import date
from enum import IntEnum
from typing import Final, TypeAlias

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from rbworkflow.wording import MONTHS

Texts: TypeAlias = NDArray[np.object_]
"""Strings, "" where there is nothing."""


class Worth(IntEnum):
    """How much a text says."""

    BLANK = 0
    """Empty, a dash, or a word for nothing: honest where there is nothing to tell."""
    FILLER = 1
    """Typed to fill the cell."""
    WORDS = 2


NOTHING_WORDS: Final = frozenset(
    {"nihil", "tidak ada", "tdk ada", "belum ada", "belum terjadwal", "kosong", "n/a", "na", "none", "null"}
)
FILLER_WORDS: Final = frozenset(
    {"dll", "dst", "dsb", "sda", "s.d.a", "sama dengan di atas", "sama", "idem", "test", "tes", "testing", "coba"}
    | {"asdf", "qwerty", "tbd", "todo", "isi", "isi di sini", "diisi", "menyusul", "ok", "oke"}
)
LONGEST_FILLER: Final = 24
"""A longer text is taken for words, unless it begins as lorem ipsum does."""
LOREM: Final = ("lorem", "Lorem", "LOREM")

_DATE: Final = re.compile(
    r"\b(?:(\d{1,2})[-/.](\d{1,2})[-/.](20\d\d)|(20\d\d)-(\d{1,2})-(\d{1,2})"
    rf"|(\d{{1,2}})\s+({'|'.join(MONTHS)})\s+(20\d\d))\b",
    re.IGNORECASE,
)
"""Day, month, year in numbers; year, month, day; or day, month's name, year."""
_MONTH_NUMBERS: Final = {name.casefold(): number for number, name in enumerate(MONTHS, start=1)}


def lengths(texts: Texts) -> NDArray[np.int64]:
    return np.fromiter(map(len, texts), np.int64, len(texts))


def worths(texts: Texts) -> NDArray[np.int8]:
    """The Worth of each text; only short ones are looked at closely, each distinct one once."""
    length = lengths(texts)
    worth = np.where(length == 0, Worth.BLANK, Worth.WORDS).astype(np.int8)
    short = np.flatnonzero((length > 0) & (length <= LONGEST_FILLER))
    codes, distinct = pd.factorize(texts[short])
    worth[short] = np.array([worth_of(text) for text in distinct], np.int8)[codes]
    long = np.flatnonzero(length > LONGEST_FILLER)
    worth[long[[text.startswith(LOREM) for text in texts[long].tolist()]]] = Worth.FILLER
    return worth


def worth_of(text: str) -> Worth:
    """`-` and `Nihil` are blank, `xxx` and `dll.` are fillers, `Rapat` is a word."""
    plain = " ".join(text.casefold().split()).strip(".,;:!()\"' ")
    if not any(letter.isalnum() for letter in plain) or plain in NOTHING_WORDS:
        return Worth.BLANK
    is_one_letter = len(set(plain)) == 1 and not plain.isdigit()
    is_filler = is_one_letter or plain in FILLER_WORDS or plain.startswith("lorem")
    return Worth.FILLER if is_filler else Worth.WORDS


def says_percent(texts: Texts) -> NDArray[np.bool_]:
    """Where a percentage is written: `85%`, `85 persen`."""
    codes, distinct = pd.factorize(texts)
    return np.array(["%" in text or "persen" in text.casefold() for text in distinct], np.bool_)[codes]


def newest_dates(texts: Texts) -> "NDArray[np.datetime64]":
    """The newest full date each text names; NaT where it names none. Each distinct text is read once."""
    codes, distinct = pd.factorize(texts)
    newest = [max(dates_in(text), default=None) if "20" in text else None for text in distinct]
    return np.array([*newest, None], "datetime64[D]")[codes]


def dates_in(text: str) -> Iterator[date]:
    """The full dates written in `text`: `30 Juni 2026`, `30/06/2026`, `2026-06-30`; impossible ones are no dates."""
    for day, month, year, iso_year, iso_month, iso_day, worded_day, name, worded_year in _DATE.findall(text):
        number = month or iso_month or _MONTH_NUMBERS[name.casefold()]
        try:
            yield date(int(year or iso_year or worded_year), int(number), int(day or iso_day or worded_day))
        except ValueError:
            continue
