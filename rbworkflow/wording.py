"""How dates, numbers and periods are written in Indonesian."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Final

MONTHS = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")

_WORDS: Final = (
    *("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"),
)
_ALL_IN_A_WORD: Final = 10
"""Up to as many, all of them are told in one word."""
_MOST_PLACES: Final = 4
WIDE: Final = Context(prec=400)
"""More digits than a float64 can have."""
PRACTICE_MODE: Final = "MODE LATIHAN"


def long_date(day: date) -> str:
    """`24 November 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def day_and_date(day: date) -> str:
    """`Selasa, 24 November 2026`."""
    return f"{DAYS[day.weekday()]}, {long_date(day)}"


def clock_time(moment: datetime) -> str:
    """`24 November 2026 pukul 13.05`."""
    return f"{long_date(moment.date())} pukul {moment:%H.%M}"


def roman(number: int) -> str:
    """1 to 12 in Roman numerals."""
    return ROMAN[number]


def round_half_up(value: Decimal, places: int = 2) -> Decimal:
    """The one rounding of this program: half away from zero, `places` decimals; nothing is never below zero."""
    rounded = value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP, context=WIDE)
    return rounded or rounded.copy_abs()


def printed(value: Decimal) -> Decimal:
    """A figure as a table has room for it: as it is where four places say it, as they say a mean of four figures with
    two; else in two.
    """
    return value if round_half_up(value, _MOST_PLACES) == value else round_half_up(value)


def number(value: Decimal | int | str | None, *, places: int | None = None) -> str:
    """`1.234,5`: thousands dot, decimal comma, no trailing zeros unless `places` is given; a dash for nothing."""
    if value is None or value == "":
        return "–"
    decimal = Decimal(value)
    if places is not None:
        text = f"{round_half_up(decimal, places):,f}"
    else:
        text = f"{decimal:,f}"
        if "." in text:
            text = text.rstrip("0").rstrip(".")
    return text.translate(str.maketrans(",.", ".,"))


def percent(value: Decimal | int | str | None) -> str:
    """`85,50%`, or a dash for nothing."""
    return "–" if value is None or value == "" else f"{number(value, places=2)}%"


def in_sentence(label: str) -> str:
    """`surat keputusan (SK)` of `Surat keputusan (SK)`; what begins with an abbreviation stays as it is."""
    return label[:1].lower() + label[1:] if label[1:2].islower() else label


def counted(count: int, noun: str) -> str:
    """`satu indikator`, `4 indikator`; none is `tidak ada indikator`."""
    return f"{'tidak ada' if not count else 'satu' if count == 1 else count} {noun}"


def in_words(count: int) -> str:
    """`dua puluh satu`: a whole number below a thousand."""
    if count < len(_WORDS):
        return _WORDS[count]
    if count < 20:  # noqa: PLR2004 - sebelas to sembilan belas
        return f"{_WORDS[count - 10]} belas"
    unit, name = (10, "puluh") if count < 100 else (100, "ratus")  # noqa: PLR2004 - tens, then hundreds
    many, rest = divmod(count, unit)
    begun = "seratus" if (many, unit) == (1, 100) else f"{_WORDS[many]} {name}"
    return f"{begun} {in_words(rest)}" if rest else begun


def counted_in_words(count: int) -> str:
    """`3 (tiga)`, as letters count."""
    return f"{number(count)} ({in_words(count)})"


def all_of(count: int, noun: str) -> str:
    """`seluruh 34 indikator`, `kedua indikator`, `keenam indikator`, `satu-satunya indikator`."""
    if count == 1:
        return f"satu-satunya {noun}"
    told = f"ke{_WORDS[count]}" if 1 < count <= _ALL_IN_A_WORD else f"seluruh {count}"
    return f"{told} {noun}"


def part_of(part: int, whole: int, noun: str) -> str:
    """`3 dari 4 indikator`, as `counted` and `all_of` where it is none or all of them."""
    if part == whole:
        return all_of(whole, noun)
    return f"{'satu' if part == 1 else part} dari {whole} {noun}" if part else counted(0, noun)


def of_them(part: int, whole: int) -> str:
    """`3 di antaranya`, of as many as were told before; `seluruhnya`, `keduanya`, `tidak satu pun di antaranya`."""
    if part == whole:
        return "keduanya" if whole == 2 else "seluruhnya"  # noqa: PLR2004 - two are both
    return f"{'satu' if part == 1 else part} di antaranya" if part else "tidak satu pun di antaranya"


def listed(words: Sequence[str], *, before_last: str = "dan") -> str:
    """`a, b, dan c`."""
    if len(words) <= 2:  # noqa: PLR2004 - two words need no comma
        return f" {before_last} ".join(words)
    return f"{', '.join(words[:-1])}, {before_last} {words[-1]}"


def listed_at_most(words: Sequence[str], most: int) -> str:
    """The same of so many at most, and how many more there are."""
    more = len(words) - most
    return listed([*words[:most], *([f"{more} lainnya"] if more > 0 else [])])


def amendment_suffix(number: int, *, before: str = " ", after: str = "") -> str:
    """Which Perubahan something is, behind its name; nothing for what was the first."""
    return f"{before}Perubahan ke-{number}{after}" if number else ""


def amendment_in_brackets(number: int) -> str:
    """The same in brackets, in a sentence."""
    return amendment_suffix(number, before=" (", after=")")
