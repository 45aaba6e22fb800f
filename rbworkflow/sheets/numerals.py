"""Whole numbers in Indonesian words, as they stand in brackets behind their digits: `12 (dua belas)`."""

import re
from typing import Final

_ONES: Final = (
    "",
    "satu",
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
    "delapan",
    "sembilan",
    "sepuluh",
    "sebelas",
)
_TEN: Final = 10
_STEPS: Final = ((1_000_000, "juta"), (1000, "ribu"), (100, "ratus"), (_TEN, "puluh"))
_BEYOND: Final = 10**9


def in_words(number: int) -> str:
    """`seratus dua puluh lima`; empty below zero and from a thousand million on."""
    return "nol" if number == 0 else " ".join(_words(number)) if 0 < number < _BEYOND else ""


def in_digits(text: str) -> str:
    """`4 laporan` of a folded `empat laporan` or `empat (4) laporan`; empty where it begins with no number in words, or
    with one over a hundred.
    """
    known = [said for said in _UP_TO_A_HUNDRED if re.match(rf"{said}(?: |\(|$)", text)]
    longest = max(known, key=len, default="")
    number = str(_UP_TO_A_HUNDRED.get(longest, ""))
    return number + re.sub(rf"^ ?\( ?{number} ?\)", "", text[len(longest) :]) if longest else ""


def _words(number: int) -> list[str]:
    if number < len(_ONES):
        return [_ONES[number]] if number else []
    if number < 2 * _TEN:
        return [_ONES[number - _TEN], "belas"]
    size, word = next(step for step in _STEPS if step[0] <= number)
    count, rest = divmod(number, size)
    head = [f"se{word}"] if count == 1 and word != "juta" else [*_words(count), word]
    return [*head, *_words(rest)]


_UP_TO_A_HUNDRED: Final = {in_words(number): number for number in range(101)}
