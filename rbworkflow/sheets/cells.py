"""Reading what people type into cells: Indonesian numbers, percentages, yes and no, and text made safe to keep."""

import math
import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Final

from rbworkflow.sheets.workbook import CellValue
from rbworkflow.wording import clock_time, long_date, number

EMPTY_WORDS: Final = frozenset({"-", "--", "n/a", "na", "belum terjadwal", "belum ada target", "tidak ada target"})
YES_WORDS: Final = frozenset({"ya", "y", "yes", "v", "√", "✓", "✔", "sudah", "ada", "1", "100%", "true"})
NO_WORDS: Final = frozenset({"tidak", "tdk", "t", "no", "x", "belum", "tidak ada", "belum ada", "0", "0%", "false"})

DASHES: Final = str.maketrans("‐‑‒–—−", "------")
ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
UNPRINTABLE: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060\ufeff\ud800-\udfff]")
AMOUNT: Final = re.compile(
    r"(?:rp\.? ?)?(?P<sign>[+-]?) ?(?P<digits>[0-9][0-9., ]*?)(?:,-+)? ?(?P<percent>%|persen|prosen)?(?: \([a-z% ]+\))?"
)
DOTTED: Final = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?")
SPACED: Final = re.compile(r"[1-9][0-9]{0,2}(?: [0-9]{3})+(?:,[0-9]+)?")
ENGLISH: Final = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+\.[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3}){2,}")
PLAIN: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
TWO_WAYS: Final = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}")
RANGE: Final = re.compile(r"(?P<low>[^-]+?) ?(?:-|s\.?d\.?|sampai(?: dengan)?) ?(?P<high>[^-]+)")
LARGEST: Final = Decimal(10) ** 15
PLACES: Final = 9
LONGEST: Final = 60
"""No number is written with more characters."""


@dataclass(frozen=True)
class NumberRead:
    """What a cell says as a number: a value, or nothing (an empty cell), or text that is no number.

    `understood` shows it back to people: `1.500 (bukan 1,5)` where it could be read two ways.
    """

    value: Decimal | None = None
    is_unreadable: bool = False
    understood: str = ""

    @property
    def is_empty(self) -> bool:
        return self.value is None and not self.is_unreadable


EMPTY: Final = NumberRead()


def read_number(
    value: CellValue,
    *,
    is_percent_cell: bool = False,
    is_percentage: bool = False,
    empty_words: Collection[str] = EMPTY_WORDS,
) -> NumberRead:
    """The number in a cell: `1.234,5`, `1,5`, `85%`, `85 persen`, `Rp 1.500.000`, `1 (satu)`.

    A dot followed by exactly three digits separates thousands, any other single dot or comma decimals;
    where the column holds percentages (`is_percentage`) one dot is always decimal: `85.500` is 85,5.
    A number stored in a cell that is shown as a percentage (`is_percent_cell`) counts in percent: 0.85 is 85.
    `empty_words` are what people write for "nothing yet".
    """
    if isinstance(value, bool | date | time | timedelta):
        return NumberRead(is_unreadable=True, understood=as_text(value))
    if isinstance(value, int | float):
        return _stored(value, scale=Decimal(100 if is_percent_cell else 1))
    return _typed(_folded(as_text(value)), is_percentage=is_percentage, empty_words=empty_words)


def read_yes_no(value: CellValue, *, empty_words: Collection[str] = EMPTY_WORDS) -> NumberRead:
    """`Ya` as 1 and `Tidak` as 0, in the words of YES_WORDS and NO_WORDS."""
    word = _folded(as_text(value))
    if not word or word in empty_words:
        return EMPTY
    if word in YES_WORDS:
        return NumberRead(Decimal(1), understood="Ya")
    if word in NO_WORDS:
        return NumberRead(Decimal(0), understood="Tidak")
    return NumberRead(is_unreadable=True, understood=word)


def read_range(value: CellValue) -> tuple[Decimal, Decimal] | None:
    """`80-90`, `80 s.d. 90` or `80% - 90%` as its two ends, the lower first; None for anything else."""
    match = RANGE.fullmatch(_folded(as_text(value))[:LONGEST])
    if match is None:
        return None
    low, high = read_number(match["low"]).value, read_number(match["high"]).value
    return None if low is None or high is None or low > high else (low, high)


def as_text(value: CellValue, *, is_percent_cell: bool = False) -> str:
    """What the cell shows, as text fit for keeping and printing: NFC, no control characters, no spaces around."""
    if value is None:
        return ""
    if isinstance(value, str):
        return _clean(value)
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, date | time | timedelta):
        return _moment_text(value)
    read = _stored(value, scale=Decimal(100 if is_percent_cell else 1))
    shown = str(value) if read.value is None else format(read.value, "f").replace(".", ",")
    return f"{shown}%" if is_percent_cell else shown


def _moment_text(value: date | time | timedelta) -> str:
    if isinstance(value, datetime):
        return long_date(value.date()) if value.time() == time() else clock_time(value)
    if isinstance(value, date):
        return long_date(value)
    return f"{value:%H.%M}" if isinstance(value, time) else str(value)


def _stored(value: float, *, scale: Decimal) -> NumberRead:
    """A number as the workbook keeps it, freed of what binary floats add after the ninth decimal."""
    if not math.isfinite(value) or abs(value) * float(scale) >= LARGEST:
        return NumberRead(is_unreadable=True, understood=str(value))
    return _read(round(Decimal(repr(value)) * scale, PLACES))


def _typed(text: str, *, is_percentage: bool, empty_words: Collection[str]) -> NumberRead:
    if not text or text in empty_words:
        return EMPTY
    match = AMOUNT.fullmatch(text) if len(text) <= LONGEST else None
    plain = _plain(match["digits"], is_percentage=is_percentage or bool(match["percent"])) if match else ""
    if match is None or not plain or abs(Decimal(plain)) >= LARGEST:
        return NumberRead(is_unreadable=True, understood=text)
    value = round(Decimal(match["sign"] + plain), PLACES)
    if not TWO_WAYS.fullmatch(match["digits"]):
        return _read(value)
    other = value / 1000 if value == value.to_integral() and "." not in plain else value * 1000
    return _read(value, instead_of=other)


def _plain(digits: str, *, is_percentage: bool) -> str:
    """The digits as Python writes them; empty where they are no number."""
    if DOTTED.fullmatch(digits) and not (is_percentage and digits.count(".") == 1 and "," not in digits):
        return digits.replace(".", "").replace(",", ".")
    if SPACED.fullmatch(digits):
        return digits.replace(" ", "").replace(",", ".")
    if ENGLISH.fullmatch(digits):
        return digits.replace(",", "")
    return digits.replace(",", ".") if PLAIN.fullmatch(digits) else ""


def _read(value: Decimal, *, instead_of: Decimal | None = None) -> NumberRead:
    value = value.normalize() + 0  # `+ 0` frees it of a sign on zero
    whole = value.quantize(Decimal(1)) if value == value.to_integral() else value
    understood = number(whole)
    return NumberRead(whole, understood=f"{understood} (bukan {number(instead_of)})" if instead_of else understood)


def _folded(text: str) -> str:
    """One line in small letters, with plain spaces, dashes and digits."""
    return " ".join(unicodedata.normalize("NFKC", text).translate(DASHES).casefold().split())


def _clean(text: str) -> str:
    if text.isprintable() and "_x" not in text:  # the common case, quickly
        return unicodedata.normalize("NFC", text).strip()
    unescaped = ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)
    lines = unescaped.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ")
    return unicodedata.normalize("NFC", UNPRINTABLE.sub("", lines)).strip()
