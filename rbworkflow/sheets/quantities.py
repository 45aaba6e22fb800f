"""What the number of a cell counts, and whether the words beside a number say so too."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

from rbworkflow.sheets.amounts import TWO_WAYS, Amount
from rbworkflow.sheets.numerals import in_words
from rbworkflow.sheets.texts import folded
from rbworkflow.sheets.vocabulary import MONEY, PERCENT, Measures, bare

_WORD: Final = re.compile(r"\w+")


class Scale(StrEnum):
    """How numbers go: whole things one by one, of a hundred, or any value between."""

    COUNT = "count"
    PERCENT = "percent"
    VALUE = "value"
    ANY = "any"


class Doubt(StrEnum):
    """Why a cell is asked about."""

    NO_NUMBER = "no_number"
    NO_ANSWER = "no_answer"
    OTHER_MEASURE = "other_measure"
    TWO_WAYS = "two_ways"
    DATE = "date"
    ERROR = "error"
    UNCOMPUTED = "uncomputed"
    MERGED = "merged"
    LEFT_OUT = "left_out"
    SHOWN = "shown"


@dataclass(frozen=True)
class Quantity:
    """What is asked for in a cell; an empty `unit_of_measure` is not known. `named` is what the row is called."""

    scale: Scale = Scale.ANY
    unit_of_measure: str = ""
    named: str = ""

    def is_percentage(self, measures: Measures) -> bool:
        return self.scale is Scale.PERCENT or measures.full_word(self.unit_of_measure) == PERCENT


ANYTHING: Final = Quantity()
IN_PERCENT: Final = Quantity(Scale.PERCENT)
IN_MONEY: Final = Quantity(Scale.COUNT, MONEY)


@dataclass(frozen=True)
class Beside:
    """The words beside a number, judged by what is asked for."""

    quantity: Quantity
    measures: Measures

    def doubt(self, amount: Amount, value: Decimal) -> Doubt | None:
        """Why the words cast doubt on the number; None where every one of them is understood."""
        brackets = [self._beside_spelling(said, value) for said in amount.brackets]
        words = [amount.words, *(said for said in brackets if not self._is_grade(said, is_in_brackets=True))]
        strange = [each for each in (*words, MONEY if amount.is_money else "") if each and not self._is_own(each)]
        if strange:
            is_other = bool(self.quantity.unit_of_measure) and all(map(self.measures.is_known, strange))
            return Doubt.OTHER_MEASURE if is_other else Doubt.NO_NUMBER
        return Doubt.TWO_WAYS if self._reads_two_ways(amount) else None

    def says_percent(self, amount: Amount) -> bool:
        return any(self.measures.full_word(each) == PERCENT for each in (amount.words, *amount.brackets))

    def _is_own(self, words: str) -> bool:
        unit = self.quantity.unit_of_measure
        if self.measures.full_word(words) == PERCENT:
            return self.quantity.is_percentage(self.measures) or self.quantity == ANYTHING
        if not unit:
            return self.measures.full_word(words) == MONEY and self.quantity == ANYTHING
        is_counted = self.quantity.scale is Scale.COUNT and self.measures.only_counts(words)
        return (
            is_counted
            or self.measures.is_unit(words, unit)
            or self._names_the_row(words, unit)
            or self._is_grade(words)
        )

    def _names_the_row(self, words: str, unit: str) -> bool:
        """`4 dokumen SOP` where documents are counted, in a row that is called `Jumlah SOP yang ditetapkan`."""
        said, named = bare(words).split(), set(_WORD.findall(folded(self.quantity.named)))
        return any(
            named.issuperset(said[end:]) and self.measures.is_unit(" ".join(said[:end]), unit)
            for end in range(1, len(said))
        )

    def _is_grade(self, words: str, *, is_in_brackets: bool = False) -> bool:
        """`82,4 (BB)`: the grade that goes with a value; outside of brackets only where it is called one."""
        is_graded = self.quantity.scale in (Scale.VALUE, Scale.PERCENT)
        return is_graded and self.measures.is_grade(words, is_called_so=not is_in_brackets)

    def _beside_spelling(self, bracket: str, value: Decimal) -> str:
        """What a bracket says beside the number's own spelling; a bracket that says nothing at all is strange."""
        said = bare(bracket).replace("-", " ")
        spelling = " ?".join(_spelled(value).split())
        found = re.match(rf"{spelling}(?: |$)", said) if spelling else None
        return said[found.end() :].strip() if found else bracket.strip() or "()"

    def _reads_two_ways(self, amount: Amount) -> bool:
        """Whether the other reading of `1,500` is as likely: a count is seldom broken, an index seldom a thousand."""
        odd = {Scale.COUNT: ",", Scale.VALUE: "."}.get(self.quantity.scale, "")
        return bool(odd) and odd in amount.digits and TWO_WAYS.fullmatch(amount.digits) is not None


def _spelled(value: Decimal) -> str:
    """`delapan puluh lima koma lima`."""
    whole, _, decimals = f"{abs(value).normalize():f}".partition(".")
    said = in_words(int(whole))
    return " ".join([said, "koma", *(in_words(int(digit)) for digit in decimals)]) if decimals and said else said
