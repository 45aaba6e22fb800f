"""What each row of the form accepts as its result, and when that result falls short of the row's target."""

from decimal import Decimal
from typing import Final

from rbworkflow.plan.model import Indicator
from rbworkflow.sheets.writing import Entry

YES_NO: Final = ("Ya", "Tidak")
_NONE_YET: Final = "Kosongkan bila belum ada."
_LOWEST: Final = Decimal(0)
_HIGHEST: Final = {"persen": Decimal(100)}
_NOTES: Final = {
    "persen": "Tulis angka persennya saja, misalnya 85,5.",
    "jumlah": "Tulis banyaknya sebagai bilangan bulat, misalnya 4.",
}


def result_entry(each: Indicator, quarter: int) -> Entry:
    """Of the indicator's cell for a quarter: a choice, a percentage, a count, or any number from zero."""
    target = each.target(quarter)
    if each.kind == "ya_tidak":
        return Entry(note=f"Pilih Ya atau Tidak. {_NONE_YET}", choices=YES_NO, poor=_poor_answer(each, target))
    low, high = _bounds(each, target)
    return Entry(
        note=f"{_NOTES.get(each.kind, 'Tulis angkanya saja, misalnya 85,5.')} {_NONE_YET}",
        least=_LOWEST,
        most=_HIGHEST.get(each.kind),
        is_whole=each.kind == "jumlah",
        low=low,
        high=high,
    )


def _poor_answer(each: Indicator, target: Decimal | None) -> str:
    if target is None:
        return ""
    if target:
        return YES_NO[1]
    return YES_NO[0] if each.polarity == "min" else ""


def _bounds(each: Indicator, target: Decimal | None) -> tuple[Decimal | None, Decimal | None]:
    if target is None:
        return None, None
    if each.polarity == "rentang":
        return each.target_low, each.target_high
    return (None, target) if each.polarity == "min" else (target, None)
