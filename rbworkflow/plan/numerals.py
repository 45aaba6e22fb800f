"""Whole numbers in Indonesian words, as they stand behind a number: `12 (dua belas)`."""

from typing import Final

_UNITS: Final = ("", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
_TEN: Final = 10
_STEPS: Final = ((1_000_000, "juta"), (1000, "ribu"), (100, "ratus"), (_TEN, "puluh"))
_LARGEST: Final = 10**9


def in_words(number: int) -> str:
    """`seratus dua puluh lima`; empty below zero and from a thousand million on."""
    return "nol" if number == 0 else " ".join(_words(number)) if 0 < number < _LARGEST else ""


def _words(number: int) -> list[str]:
    if number == _TEN + 1:
        return ["sebelas"]
    if _TEN < number < 2 * _TEN:
        return [_UNITS[number - _TEN], "belas"]
    for size, word in _STEPS:
        count, rest = divmod(number, size)
        if count == 1 and word != "juta":
            return [f"se{word}", *_words(rest)]
        if count:
            return [*_words(count), word, *_words(rest)]
    return [_UNITS[number]] if number else []
