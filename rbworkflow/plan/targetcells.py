"""The target cells of one row, each understood whole or asked about; how one is meant may show in another."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, TypeAlias

from rbworkflow.plan.points import (
    FRACTION,
    NO_RANGE,
    OPPOSED_LIMITS,
    OTHER_MEASURE,
    READ_TWO_WAYS,
    UNDERSTOOD,
    WORDS_BESIDE,
)
from rbworkflow.plan.rowcells import TARGETS, Row
from rbworkflow.plan.target_text import AT_MOST, PERCENT, TargetText, UnclearTargetError
from rbworkflow.sheets.amounts import TWO_WAYS
from rbworkflow.sheets.cells import NumberRead, read_number, read_range
from rbworkflow.sheets.quantities import ANYTHING, IN_PERCENT
from rbworkflow.wording import number

RANGE: Final = "rentang"
Range: TypeAlias = tuple[Decimal, Decimal]

_LIMITS: Final = {
    AT_MOST: "paling banyak {}, makin kecil makin baik",
    "max": "paling sedikit {}, makin besar makin baik",
}
_THOUSAND: Final = 1000
_SEPARATED: Final = re.compile(r"[0-9]([.,])([0-9]+)")


@dataclass
class TargetCells:
    """The targets of a row that measures `kind`."""

    row: Row
    kind: str

    def __post_init__(self) -> None:
        self.measures = self.row.vocabulary.measures
        self.texts: dict[str, TargetText] = {}
        self.unclear: set[str] = set()
        for column, text in self.row.target_texts.items():
            if isinstance(text, TargetText) and self._is_of_one_measure(text):
                self.texts[column] = text
            elif not self._is_plain_number(column):
                self.unclear.add(column)
                self._ask(column, text)

    def polarity(self) -> str:
        """The polarity that the targets themselves speak of; empty where they are numbers alone."""
        if any(text.high for text in self.texts.values()):
            return RANGE
        said = {column: text.bound for column, text in self.texts.items() if text.bound}
        first = next(iter(said.values()), "")
        for column, bound in said.items():
            if bound != first:
                self.row.fault(OPPOSED_LIMITS, column, text=self.row.text(column))
        return first

    def ranges(self) -> dict[str, Range | None]:
        """Each target as a range; every other number is asked about."""
        found: dict[str, Range | None] = {}
        for column in filter(self.row.has, TARGETS):
            if column in self.unclear or self.row.is_empty(column):
                continue
            text = self.texts.get(column)
            found[column] = read_range(f"{text.low}-{text.high}") if text and text.high else None
            if found[column] is None:
                self._ask_for_range(column)
        if self.row.word("polarity") != RANGE:
            self._show_range(found)
        return found

    def _ask_for_range(self, column: str) -> None:
        """What the cell itself casts doubt on is said of it first."""
        if self.row.is_doubtful_cell(column):
            self.row.number(column)
        else:
            self.row.fault(NO_RANGE, column, text=self.row.text(column))

    def numbers(self, *, is_lower_better: bool) -> dict[str, Decimal | None]:
        """Each target as a number, what it was understood as shown back where it says more than that."""
        numbers = {
            column: self._number(column) for column in TARGETS if self.row.has(column) and column not in self.unclear
        }
        if self.kind == PERCENT and not is_lower_better:
            self._ask_about_fractions(numbers)
        return numbers

    def _number(self, column: str) -> Decimal | None:
        text = self.texts.get(column)
        if text is None:
            return self.row.number(column, self.row.quantity(self.kind))
        quantity = IN_PERCENT if self._counts_in_percent(text) else ANYTHING
        read = read_number(text.low, quantity, vocabulary=self.row.vocabulary)
        if read.value is not None and text.bound:
            self._show_limit(column, text.bound, read.value)
        elif read.value is not None and TWO_WAYS.fullmatch(text.low):
            self._show_one_of_two(column, text, read, read.value)
        return self.row.taken(column, read)

    def _show_limit(self, column: str, bound: str, value: Decimal) -> None:
        understood = _LIMITS[bound].format(number(value))
        if self.row.has("polarity"):
            understood += f" ({self.row.heading('polarity')} {bound})"
        self.row.fault(UNDERSTOOD, column, text=self.row.text(column), understood=understood)

    def _show_range(self, found: dict[str, Range | None]) -> None:
        """Shown back at the first, where the form's own column did not say so."""
        given = next(((column, pair) for column, pair in found.items() if pair), None)
        if given:
            understood = f"sebagai rentang {number(given[1][0])} sampai dengan {number(given[1][1])}"
            self.row.fault(UNDERSTOOD, given[0], text=self.row.text(given[0]), understood=understood)

    def _show_one_of_two(self, column: str, text: TargetText, read: NumberRead, value: Decimal) -> None:
        """`1.500` is 1500, and shown so; where the other reading is as likely it is asked about."""
        other = value / _THOUSAND if value >= _THOUSAND else value * _THOUSAND
        is_odd = "," in text.low if self.kind in ("jumlah", "waktu") else "." in text.low and self.kind == "nilai"
        if is_odd or self._is_mixed():
            words = {"one": number(value), "other": number(other), "one_plain": _plain(value)}
            self.row.fault(READ_TWO_WAYS, column, text=self.row.text(column), other_plain=_plain(other), **words)
        else:
            self.row.fault(UNDERSTOOD, column, text=self.row.text(column), understood=read.understood)

    def _is_mixed(self) -> bool:
        """Whether one separator has two meanings in this row, or both have the same."""
        used = {(sign, len(digits) == 3) for text in self.texts.values() for sign, digits in _separators(text.low)}  # noqa: PLR2004 - three digits are thousands
        dotted = used & {(".", True), (".", False)}
        return len(dotted) > 1 or (bool(dotted) and (",", True) in used)

    def _ask_about_fractions(self, numbers: dict[str, Decimal | None]) -> None:
        for column, value in numbers.items():
            text = self.texts.get(column)
            says_percent = text.measure == PERCENT if text else self.row.is_percent_cell(column)
            if value is not None and 0 < value < 1 and not says_percent:
                self.row.fault(FRACTION, column, text=number(value), meant=number(value * 100))
                return

    def _is_plain_number(self, column: str) -> bool:
        """Whether the reader of numbers understands the cell, which takes more spellings of a number."""
        return self.row.table.number(self.row.index, column, self.row.quantity(self.kind)).doubt is None

    def _ask(self, column: str, text: TargetText | UnclearTargetError) -> None:
        words, unit = self.row.text(column), self.row.text("unit_of_measure")
        if isinstance(text, UnclearTargetError):
            self.row.fault(text.rule, column, text=words)
        elif text.bracket and not self.measures.is_unit(text.bracket, unit):
            self.row.fault(WORDS_BESIDE, column, text=words)
        else:
            self.row.fault(OTHER_MEASURE, column, text=words, measure=unit)

    def _is_of_one_measure(self, text: TargetText) -> bool:
        """Whether the words beside the number are the indicator's own unit of measure."""
        unit = self.row.text("unit_of_measure")
        if text.bracket and not self.measures.is_unit(text.bracket, unit):
            return False
        is_percentage = text.measure == PERCENT and self.kind == PERCENT
        return not text.measure or not unit or is_percentage or self.measures.is_unit(text.measure, unit)

    def _counts_in_percent(self, text: TargetText) -> bool:
        return PERCENT in (self.kind, text.measure)


def _separators(digits: str) -> Iterator[tuple[str, str]]:
    yield from ((found[1], found[2]) for found in _SEPARATED.finditer(digits))


def _plain(value: Decimal) -> str:
    return format(value.normalize(), "f").replace(".", ",")
