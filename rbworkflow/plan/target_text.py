"""A target as people type it: a number with its unit of measure, a limit (`≤ 5`), or a range (`80-90`).

The whole text is understood or asked about. What stands for the number itself is left to the reader of numbers.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from rbworkflow.plan.points import NO_NUMBER, STRICT_LIMIT, TWO_MEASURES, WORDS_BESIDE
from rbworkflow.plan.words import TargetWords
from rbworkflow.sheets.numerals import in_words
from rbworkflow.sheets.texts import in_one_line

AT_MOST: Final = "min"
AT_LEAST: Final = "max"
"""The polarity that a limit from above or below speaks of."""
PERCENT: Final = "persen"

_NUMBER: Final = r"(?:rp\.? ?)?-?[0-9](?:[0-9., ]*[0-9])?(?:,-+)?"
_PARTED: Final = r" ?(?:-|s\.? ?d\.?|s/d|sampai(?: dengan)?|hingga) ?"
_MEASURE: Final = r"%(?: [a-z][a-z .'-]*)?|[a-z][a-z .'-]*"
_JOINED: Final = re.compile(r"[/&+;]|\b(?:dan|serta|atau|x|per)\b|[0-9][^0-9]*[^0-9., ].*[0-9]", re.IGNORECASE)
_STRICT: Final = re.compile(r"[<>]|\b(?:lebih dari|kurang dari|di atas|di bawah)\b", re.IGNORECASE)


class UnclearTargetError(Exception):
    """A target that is not understood; `rule` is the point that asks about it."""

    def __init__(self, rule: str) -> None:
        super().__init__(rule)
        self.rule = rule


@dataclass(frozen=True)
class TargetText:
    """What a target says; `high` only of a range, `bound` is the polarity of a limit, `measure` the words beside.

    `bracket` are words in brackets that do not spell the number: only the unit of measure may stand there.
    """

    low: str
    high: str = ""
    bound: str = ""
    measure: str = ""
    bracket: str = ""


class TargetGrammar:
    """How targets are written in the words of the office."""

    def __init__(self, words: TargetWords) -> None:
        self.words = words

    def parse(self, text: str) -> TargetText:
        """What the text says; raises UnclearTargetError naming the point to make of it."""
        said = in_one_line(text)
        if any(char.isdigit() and not char.isascii() for char in said):
            raise UnclearTargetError(NO_NUMBER)
        found = self._pattern.fullmatch(said)
        if found is None:
            raise UnclearTargetError(_why(said))
        measure = _measure(found)
        if " " in measure and _JOINED.search(measure):
            raise UnclearTargetError(TWO_MEASURES)
        if self._limit.search(measure):
            raise UnclearTargetError(WORDS_BESIDE)
        bracket = found["bracket"] or ""
        if found["bracket"] is not None and not bracket.strip():
            raise UnclearTargetError(WORDS_BESIDE)
        if _is_spelling(bracket, found["high"] or found["low"], measure):
            bracket = ""
        bound = AT_MOST if found["most"] else AT_LEAST if found["least"] else ""
        return TargetText(found["low"].strip(), (found["high"] or "").strip(), bound, measure, bracket)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        most, least = _any_of(self.words.at_most), _any_of(self.words.at_least)
        ranged = rf"(?P<low>{_NUMBER})(?P<sign> ?%)?(?:{_PARTED}(?P<high>{_NUMBER}))?"
        return re.compile(
            rf"(?:(?P<most>{most}) ?|(?P<least>{least}) ?)?{ranged}"
            rf"(?: ?\((?P<bracket>[^()]*)\))?(?: ?(?P<measure>{_MEASURE}))?",
            re.IGNORECASE,
        )

    @cached_property
    def _limit(self) -> re.Pattern[str]:
        words = (word for word in (*self.words.at_most, *self.words.at_least) if word[-1].isalpha())
        return re.compile(rf"(?<![a-z])(?:{_any_of(tuple(words))})", re.IGNORECASE)


def _measure(found: re.Match[str]) -> str:
    """The unit of measure beside the number."""
    signs = (found["sign"], found["measure"], "rupiah" if found["low"][0] in "Rr" else "")
    beside = next((sign.strip() for sign in signs if sign), "")
    return PERCENT if beside.startswith("%") else beside


def _any_of(words: Sequence[str]) -> str:
    """Any of these words, the longest first; letters need a space or a number behind them."""
    longest = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word) + (r"(?![a-z.])" if word[-1].isalpha() else "") for word in longest)


def _is_spelling(text: str, digits: str, measure: str) -> bool:
    """Whether the words spell the number, perhaps with its unit of measure."""
    plain = re.sub(r"[^0-9]", "", digits)
    spelled = in_words(int(plain)) if plain and "," not in digits else ""
    said = " ".join(text.casefold().replace("-", " ").split())
    written = " ?".join(spelled.split())
    return bool(spelled) and re.fullmatch(rf"{written}(?: {re.escape(measure.casefold())})?", said) is not None


def _why(said: str) -> str:
    """The point to make of a text that is no target."""
    if not re.search(r"[0-9]", said):
        return NO_NUMBER
    if _STRICT.search(said):
        return STRICT_LIMIT
    return TWO_MEASURES if _JOINED.search(said) else WORDS_BESIDE
