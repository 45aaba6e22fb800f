"""When an activity is due, as forms write it: months, quarters or semesters in words, `B03,B06`, months by number."""

import re
from collections.abc import Iterator
from typing import Final

from rbworkflow.wording import MONTHS, ROMAN

_SHORT: Final = {"jan": 1, "feb": 2, "peb": 2, "mar": 3, "apr": 4, "mei": 5, "jun": 6, "jul": 7} | {
    "agu": 8, "agt": 8, "ags": 8, "agust": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "nop": 11, "des": 12
}  # fmt: skip
_NAMES: Final = {name.casefold(): number for number, name in enumerate(MONTHS, start=1)} | _SHORT
_PARTS: Final = {word: number for number in range(1, 5) for word in (str(number), ROMAN[number].casefold())}
_ALL_YEAR: Final = re.compile(
    r"(setiap|tiap)( |-tiap )?(bulan|triwulan|semester|hari|saat)|(sepanjang|se)? ?tahun( berjalan)?|setahun"
    r"|(1|satu) tahun|bulanan|triwulanan|rutin"
)
_TO: Final = re.compile(r" *(-|s ?[./]? ?d\.?|sampai( dengan)?|hingga) *")
_MONTH: Final = re.compile(rf"\b({'|'.join(sorted(_NAMES, key=len, reverse=True))})\b|\bb(0?[1-9]|1[0-2])\b")
_QUARTER: Final = re.compile(r"(?:\b(?:triwulan|tw)\.? ?-?)?\b(iv|iii|ii|i|[1-4])\b|\btw(iv|iii|ii|i|[1-4])\b")
_HALF: Final = re.compile(r"(?:\b(?:semester|smt)\.? ?)?\b(ii|i|[12])\b")
_NUMBER: Final = re.compile(r"\b(1[0-2]|[1-9])\b")
_WIDER: Final = re.compile(r"\btw|triwulan|semester|\bsmt")
_DAY: Final = re.compile(r"\b\d{1,2}\b")
_YEARS: Final = re.compile(r"\b20\d\d\b")


def quarters_of(text: str) -> tuple[int, ...] | None:
    """The quarters that a schedule touches, in their order; None where the words cannot be read."""
    said = " ".join(_YEARS.sub(" ", text.casefold().replace("–", "-").replace("\n", ", ")).split())
    if _ALL_YEAR.fullmatch(said):
        return (1, 2, 3, 4)
    if not _WIDER.search(said) and _MONTH.search(said):
        said = _DAY.sub(" ", said)
    months = {month for first, last in _spans(said) for month in range(first, last + 1)}
    return tuple(sorted({(month + 2) // 3 for month in months})) or None


def _spans(said: str) -> Iterator[tuple[int, int]]:
    """First and last month of each thing named; two things joined by "to" are one."""
    begun: tuple[int, int, int] | None = None
    for start, end, first, last in _named(said):
        if begun is not None and _TO.fullmatch(said[begun[0] : start].strip()) and begun[1] <= last:
            yield begun[1], last
        yield first, last
        begun = (end, first, last)


def _named(said: str) -> Iterator[tuple[int, int, int, int]]:
    """Where each month, quarter or half year stands in the text, and its first and last month."""
    if re.search(r"\btw|triwulan", said):
        for found in _QUARTER.finditer(said):
            quarter = _PARTS[found[1] or found[2]]
            yield found.start(), found.end(), quarter * 3 - 2, quarter * 3
    elif re.search(r"semester|\bsmt", said):
        for found in _HALF.finditer(said):
            half = _PARTS[found[1]]
            yield found.start(), found.end(), half * 6 - 5, half * 6
    elif _MONTH.search(said):
        for found in _MONTH.finditer(said):
            month = _NAMES[found[1]] if found[1] else int(found[2])
            yield found.start(), found.end(), month, month
    else:
        for found in _NUMBER.finditer(said):
            yield found.start(), found.end(), int(found[1]), int(found[1])
