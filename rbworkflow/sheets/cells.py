"""The one reader of what people type into cells: numbers, yes and no, and text made safe to keep.

A text is understood wholly or asked about: no letter of it is passed over.
"""

import math
import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Final

from rbworkflow.sheets.amounts import LARGEST, LONGEST, PLACES, TWO_WAYS, Amount, find_amount
from rbworkflow.sheets.quantities import ANYTHING, Beside, Doubt, Quantity
from rbworkflow.sheets.texts import cleaned, folded, is_error
from rbworkflow.sheets.vocabulary import Vocabulary, bare
from rbworkflow.sheets.workbook import CellValue
from rbworkflow.wording import clock_time, long_date, number

RANGE: Final = re.compile(r"(?P<low>[^-]+?) ?(?:-|s\.?d\.?|sampai(?: dengan)?) ?(?P<high>[^-]+)")
PLAIN_WORDS: Final = Vocabulary()
_HOUR: Final = timedelta(hours=1)
_MINUTE: Final = timedelta(minutes=1)
_THOUSAND: Final = 1000


@dataclass(frozen=True)
class NumberRead:
    """What a cell says as a number: a value, or nothing (an empty cell), or what is in doubt about it.

    `understood` shows it back to people: `1.500 (bukan 1,5)` where it could be read two ways. A value with a doubt
    is what was probably meant, and asked about all the same.
    """

    value: Decimal | None = None
    doubt: Doubt | None = None
    understood: str = ""

    @property
    def is_unreadable(self) -> bool:
        return self.value is None and self.doubt is not None

    @property
    def is_empty(self) -> bool:
        return self.value is None and self.doubt is None

    @property
    def has_other_reading(self) -> bool:
        """Whether it could be read two ways, of which one is the more likely."""
        return self.value is not None and "(bukan " in self.understood


EMPTY: Final = NumberRead()


def read_number(
    value: CellValue,
    quantity: Quantity = ANYTHING,
    *,
    is_percent_cell: bool = False,
    vocabulary: Vocabulary = PLAIN_WORDS,
) -> NumberRead:
    """The number in a cell: `1.234,5`, `85%`, `Rp 1.500.000`, `1 (satu)`, `4 laporan` where reports are counted.

    A dot followed by exactly three digits separates thousands, any other single dot or comma decimals; where
    percentages are asked for one dot is always decimal: `85.500` is 85,5. A number stored in a cell that is shown as
    a percentage (`is_percent_cell`) counts in percent: 0.85 is 85. `vocabulary` has the words for "nothing yet" and
    the units of measure.
    """
    if isinstance(value, bool):
        return NumberRead(doubt=Doubt.NO_NUMBER, understood=as_text(value))
    if isinstance(value, date | time | timedelta):
        return NumberRead(doubt=Doubt.DATE, understood=as_text(value))
    beside = Beside(quantity, vocabulary.measures)
    if isinstance(value, int | float):
        is_other = is_percent_cell and not quantity.is_percentage(vocabulary.measures) and quantity != ANYTHING
        return _doubted(_stored(value, is_percent_cell=is_percent_cell), Doubt.OTHER_MEASURE if is_other else None)
    text = folded(as_text(value))
    return EMPTY if vocabulary.is_empty(text) else _typed(text, beside)


def read_yes_no(value: CellValue, *, vocabulary: Vocabulary = PLAIN_WORDS) -> NumberRead:
    """`Ya` as 1 and `Tidak` as 0, in the office's words for them."""
    text = folded(as_text(value))
    if vocabulary.is_empty(text):
        return EMPTY
    word = bare(text)
    if word in vocabulary.answers.yes:
        return NumberRead(Decimal(1), understood="Ya")
    if word in vocabulary.answers.no:
        return NumberRead(Decimal(0), understood="Tidak")
    return NumberRead(doubt=Doubt.ERROR if is_error(as_text(value)) else Doubt.NO_ANSWER, understood=text)


def read_range(value: CellValue) -> tuple[Decimal, Decimal] | None:
    """`80-90`, `80 s.d. 90` or `80% - 90%` as its two ends, the lower first; None for anything else."""
    match = RANGE.fullmatch(folded(as_text(value))[:LONGEST])
    if match is None:
        return None
    low, high = read_number(match["low"]).value, read_number(match["high"]).value
    return None if low is None or high is None or low > high else (low, high)


def as_text(value: CellValue, *, is_percent_cell: bool = False) -> str:
    """What the cell shows, as text fit for keeping and printing."""
    if value is None:
        return ""
    if isinstance(value, str):
        return cleaned(value)
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, date | time | timedelta):
        return _moment_text(value)
    read = _stored(value, is_percent_cell=is_percent_cell)
    shown = str(value) if read.value is None else format(read.value, "f").replace(".", ",")
    return f"{shown}%" if is_percent_cell else shown


def _moment_text(value: date | time | timedelta) -> str:
    if isinstance(value, datetime):
        return long_date(value.date()) if value.time() == time() else clock_time(value)
    if isinstance(value, date):
        return long_date(value)
    if isinstance(value, time):
        return f"{value:%H.%M}"
    hours, rest = divmod(value, _HOUR)
    minutes, rest = divmod(rest, _MINUTE)
    return f"{hours}.{minutes:02d}.{rest.seconds:02d}"


def _stored(value: float, *, is_percent_cell: bool) -> NumberRead:
    """A number as the workbook keeps it, freed of what binary floats add after the ninth decimal."""
    scale = Decimal(100 if is_percent_cell else 1)
    if not math.isfinite(value) or abs(value) * float(scale) >= LARGEST:
        return NumberRead(doubt=Doubt.NO_NUMBER, understood=str(value))
    return _read(round(Decimal(repr(value)) * scale, PLACES))


def _typed(text: str, beside: Beside) -> NumberRead:
    amount = find_amount(beside.measures.without_lead_in(text))
    in_percent = beside.quantity.is_percentage(beside.measures)
    value = None
    if amount is not None:
        value = amount.value(is_decimal_dot=in_percent or beside.says_percent(amount))
    if amount is None or value is None:
        is_no_value = is_error(text.upper()) or is_error(text.capitalize())
        return NumberRead(doubt=Doubt.ERROR if is_no_value else Doubt.NO_NUMBER, understood=text)
    return _doubted(_read(value, instead_of=_other_reading(amount, value)), beside.doubt(amount, value), text=text)


def _doubted(read: NumberRead, doubt: Doubt | None, *, text: str = "") -> NumberRead:
    """The reading without its value, where that is in doubt."""
    return read if doubt is None or read.doubt else NumberRead(doubt=doubt, understood=text or read.understood)


def _other_reading(amount: Amount, value: Decimal) -> Decimal | None:
    """The value of `1.500` if its sign were the other one."""
    if not TWO_WAYS.fullmatch(amount.digits):
        return None
    return value / _THOUSAND if abs(value) >= _THOUSAND else value * _THOUSAND


def _read(value: Decimal, *, instead_of: Decimal | None = None) -> NumberRead:
    value = value.normalize() + 0  # `+ 0` frees it of a sign on zero
    whole = value.quantize(Decimal(1)) if value == value.to_integral() else value
    understood = number(whole)
    return NumberRead(whole, understood=f"{understood} (bukan {number(instead_of)})" if instead_of else understood)
