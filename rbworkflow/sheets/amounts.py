"""A number in one line of text: its digits, and every word that stands beside them."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

LARGEST: Final = Decimal(10) ** 15
PLACES: Final = 9
LONGEST: Final = 60
"""No number is written with more characters."""
TWO_WAYS: Final = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}")

_AMOUNT: Final = re.compile(
    r"(?P<money>rp\.? ?|idr ?)?(?P<sign>[+-]?) ?(?P<digits>[0-9](?:[0-9., ]*[0-9])?)(?:,-+)?"
    r"(?: ?\((?P<bracket>[^()]*)\))?(?: ?(?P<words>[^\W\d_][^()0-9]*?|%[^()0-9%]*?))?(?: ?\((?P<last>[^()]*)\))?"
)
_ENDED: Final = re.compile(r"([0-9]+(?:,[0-9]+)?)\.")
"""`1.2.` is a heading's number."""
_ROUND: Final = str.maketrans("[]", "()")
_DOTTED: Final = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?")
_SPACED: Final = re.compile(r"[1-9][0-9]{0,2}(?: [0-9]{3})+(?:,[0-9]+)?")
_ENGLISH: Final = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+\.[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3}){2,}")
_PLAIN: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)?")


@dataclass(frozen=True)
class Amount:
    """What stands in the text: digits as they were typed, what is said outside and inside of brackets."""

    sign: str
    digits: str
    is_money: bool
    words: str
    brackets: tuple[str, ...]

    def value(self, *, is_decimal_dot: bool) -> Decimal | None:
        """The number; None where the digits are none or too many. `is_decimal_dot`: one dot never parts thousands."""
        plain = _plain(self.digits, is_decimal_dot=is_decimal_dot)
        if not plain or abs(Decimal(plain)) >= LARGEST:
            return None
        return round(Decimal(self.sign + plain), PLACES)

    @property
    def is_whole_number(self) -> bool:
        return self.digits.isdecimal()


def find_amount(text: str) -> Amount | None:
    """The amount that a folded text is, from its first letter to its last; a dot may end it as a sentence."""
    text = text.translate(_ROUND)
    ended = _ENDED.fullmatch(text)
    found = _AMOUNT.fullmatch(ended[1] if ended else text) if len(text) <= LONGEST else None
    if found is None:
        return None
    brackets = tuple(said for said in (found["bracket"], found["last"]) if said is not None)
    return Amount(found["sign"], found["digits"], bool(found["money"]), (found["words"] or "").strip(), brackets)


def _plain(digits: str, *, is_decimal_dot: bool) -> str:
    """The digits as Python writes them; empty where they are no number."""
    if _DOTTED.fullmatch(digits) and not (is_decimal_dot and digits.count(".") == 1 and "," not in digits):
        return digits.replace(".", "").replace(",", ".")
    if _SPACED.fullmatch(digits):
        return digits.replace(" ", "").replace(",", ".")
    if _ENGLISH.fullmatch(digits):
        return digits.replace(",", "")
    return digits.replace(",", ".") if _PLAIN.fullmatch(digits) else ""
