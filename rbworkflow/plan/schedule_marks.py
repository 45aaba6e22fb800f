"""A schedule's words as marks: one letter for each word's part in the sentence, with what it stands for.

A grammar over marks is a regular expression; a word that is not known has a mark that no grammar accepts.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from rbworkflow.plan.words import PlanWords
from rbworkflow.sheets.texts import folded
from rbworkflow.wording import ROMAN

SPANS: Final = {"day": "t", "week": "w", "month": "m", "quarter": "q", "half": "h", "year": "y"}
"""The mark of each span's word."""

_BOUND: Final = {
    "all_year": "A",
    "to": ">",
    "and_": "&",
    "every": "E",
    "times": "K",
    "once": "O",
    "within": "W",
    "date": "D",
    "passed_over": "b",
    "weekdays": "d",
}
_EDGES: Final = ("begins", "ends", "middles")
_UNKNOWN: Final = "?"
_ROMAN: Final = {numeral.casefold(): number for number, numeral in enumerate(ROMAN) if numeral}
_ORDINAL: Final = re.compile(r"\bke ?-? ?(?=\d|[ivx]+\b)")
_TIMES: Final = re.compile(r"(?<=\d) ?x\b")
_SIGNS: Final = {",": ",", ";": ",", "/": "/", "(": "(", ")": ")"}
_DATE: Final = r"(?P<iso>\d{4}-\d{1,2}-\d{1,2})|(?P<date>\d{1,2}(?P<sep>[/.-])\d{1,2}(?P=sep)\d{4})"
_YEAR: Final = r"(?P<year>\b(?:19|20)\d\d\b)"
_CODE: Final = r"(?P<code>\bb ?0?(?:[1-9]|1[0-2])\b)"
_NUMBER: Final = r"(?P<number>\d+)"


@dataclass(frozen=True)
class Marks:
    """The marks of a schedule in one string, and what each stands for."""

    letters: str
    values: Sequence[object]

    @classmethod
    def of(cls, text: str, words: PlanWords) -> "Marks":
        pairs = list(_marks(text, words))
        return cls("".join(letter for letter, _ in pairs), [value for _, value in pairs]).plain()

    def value(self, place: int) -> int:
        """The number at a place that stands for one, a date's month."""
        value = self.values[place]
        return value.month if isinstance(value, date) else int(str(value))

    def year(self, place: int) -> int:
        """The year that a date or a year's number names."""
        value = self.values[place]
        return value.year if isinstance(value, date) else self.value(place)

    def without(self, found: Iterable[re.Match[str]]) -> "Marks":
        return self._less(match.span() for match in found)

    def plain(self) -> "Marks":
        """`12 (dua belas)` says its number twice; other brackets only separate, at the ends not even that.

        The dash in `TW-2` joins a word to its number. A word for "and" joins two things: at an end it is left over.
        """
        numbers = (match.start() for match in re.finditer(r"N\(N\)", self.letters))
        once = self._less((place + 1, place + 4) for place in numbers if self.values[place] == self.values[place + 2])
        parted = Marks(once.letters.replace("(", ",").replace(")", ","), once.values)
        found = re.finditer(r"^,+|,+$|(?<=[>,/&]),+|(?<=[qhm])>(?=[NR])", parted.letters)
        plain = parted.without(found)
        return Marks(plain.letters.replace("&", ","), plain.values)

    def _less(self, spans: Iterable[tuple[int, int]]) -> "Marks":
        dropped = {place for span in spans for place in range(*span)}
        kept = [place for place in range(len(self.letters)) if place not in dropped]
        return Marks("".join(self.letters[place] for place in kept), [self.values[place] for place in kept])


def _marks(text: str, words: PlanWords) -> Iterator[tuple[str, object]]:
    said = folded(text.replace("\n", ", "))
    said = _TIMES.sub(f" {words.schedule.times[0]}", _ORDINAL.sub("", said))
    spans = "|".join(re.escape(word) for name in SPANS for word in getattr(words.spans, name).words)
    said = re.sub(rf"\bper-?(?=(?:{spans})\b)", "per ", said)
    phrases, pattern = _lexicon(words)
    place = 0
    while place < len(said):
        found = pattern.match(said, place)
        if found is None:
            yield _UNKNOWN, said[place]
            place += 1
            continue
        place = found.end()
        if found.lastgroup != "space":
            yield _mark(found, phrases)


def _mark(found: re.Match[str], phrases: dict[str, tuple[str, object]]) -> tuple[str, object]:
    text = found[0]
    if found["iso"] or found["date"]:
        parts = [int(part) for part in re.split(r"[/.-]", text)]
        return _day(*(parts if found["iso"] else reversed(parts)))
    if found["year"]:
        return "Y", int(text)
    if found["code"]:
        return "C", int(text.lstrip("b 0"))
    if found["number"]:
        return "N", int(text)
    if found["roman"]:
        return "R", _ROMAN[text]
    return phrases[text]


def _day(year: int, month: int, day: int) -> tuple[str, object]:
    try:
        return "F", date(year, month, day)
    except ValueError:
        return _UNKNOWN, ""


def _lexicon(words: PlanWords) -> tuple[dict[str, tuple[str, object]], re.Pattern[str]]:
    """What every phrase stands for, and the pattern that finds them; a span's word may be glued to its numeral."""
    phrases: dict[str, tuple[str, object]] = {sign: (mark, sign) for sign, mark in _SIGNS.items()}
    phrases |= {word: ("M", number) for word, number in words.month_numbers.items()}
    for name, mark in SPANS.items():
        span = getattr(words.spans, name)
        phrases |= dict.fromkeys(span.words, (mark, name))
        phrases |= dict.fromkeys(span.each, ("a", name))
        phrases |= {f"se{word}": ("s", name) for word in span.words}
    for name, mark in _BOUND.items():
        phrases |= {word: (mark, word) for word in getattr(words.schedule, name)}
    for edge in _EDGES:
        phrases |= dict.fromkeys(getattr(words.schedule, edge), ("P", edge))
    for numerals in (words.numerals.cardinals, words.numerals.ordinals):
        phrases |= {word: ("N", number) for number, word in enumerate(numerals, start=1)}
    return phrases, _pattern(phrases)


def _pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    longest = sorted(phrases, key=len, reverse=True)
    words = "|".join(re.escape(phrase) for phrase in longest if phrase[0].isalpha())
    signs = "|".join(re.escape(phrase) for phrase in longest if not phrase[0].isalpha())
    romans = "|".join(sorted(_ROMAN, key=len, reverse=True))
    return re.compile(
        rf"(?P<space>[\s.:]+)|{_DATE}|{_YEAR}|{_CODE}|{_NUMBER}"
        rf"|(?P<roman>(?:{romans})(?![a-z]))|(?P<word>(?:{words})(?:(?=[ivx]+\b)|(?![a-z])))|(?P<sign>{signs})"
    )
