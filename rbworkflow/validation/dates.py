"""The dates that a text names, as people write them."""

import calendar
import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache, partial
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from rbworkflow.office.rule_words import RuleWords, plain
from rbworkflow.validation.words import Texts
from rbworkflow.wording import MONTHS

Days = NDArray[np.datetime64]

_NUMBERS: Final = {name.casefold(): number for number, name in enumerate(MONTHS, start=1)}
_NUMBERS.update({name[:3]: number for name, number in list(_NUMBERS.items())})
_NUMBERS.update({"agt": 8, "ags": 8, "sept": 9, "nop": 11, "nopember": 11, "pebruari": 2, "peb": 2})
_NAMES: Final = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_YEAR: Final = re.compile(r"20\d\d")
_BEFORE: Final = re.compile(
    rf"(?<!\d)(\d{{1,2}})[-/.](\d{{1,2}})[-/.]$|(?:(?<!\d)(\d{{1,2}})[\s.-]+)?\b({_NAMES})\.?[\s-]+$", re.IGNORECASE
)
"""Day and month in numbers, or a month's name with or without its day, up to a year."""
_AFTER: Final = re.compile(r"-(\d{1,2})-(\d{1,2})(?!\d)|([01]\d)([0-3]\d)(?!\d)")
"""Month and day after a year, also without anything between, as telephones name their photos."""
_LONGEST_BEFORE: Final = 18
_DIGITS: Final = 4
_UNKNOWN: Final = 12
"""Any month, for all that a look at few letters shows."""
_PARTS: Final = re.compile(r"(?<!:)\n|;|,\s")
"""What stands between two documents of one cell; a line that ends with a colon is the heading of the next."""


class Named(NamedTuple):
    """A date, or a month as its first and its last day."""

    first: date
    last: date


def named_in(text: str) -> Iterator[Named]:
    """What dates and months are written in `text`; impossible ones are none."""
    for found in _YEAR.finditer(text):
        at, end = found.span()
        year, before = int(found[0]), _BEFORE.search(text, max(0, at - _LONGEST_BEFORE), at)
        after = _AFTER.match(text, end) if before is None and not text[at - 1 : at].isdigit() else None
        if before:
            named = _named(year, before[2] or _NUMBERS[before[4].casefold()], before[1] or before[3])
        else:
            named = _named(year, after[1] or after[3], after[2] or after[4]) if after else None
        if named and not (before and text[end : end + 1].isdigit()):
            yield named


def newest_dates(texts: Texts) -> Days:
    """The newest date each text names, of a month its last day; NaT where it names none."""
    newest = [max((each.last for each in named_in(text)), default=None) if "20" in text else None for text in texts]
    return np.array(newest, "datetime64[D]")


def dates_to_come(texts: Texts, today: date, words: RuleWords) -> Days:
    """The newest date after `today` that each text names as if it were over; NaT where it names none."""
    newest: list[date | None] = [None] * len(texts)
    for place in _perhaps_late(texts.tolist(), today):
        newest[place] = _newest_claimed(texts[place], today, words)
    return np.array(newest, "datetime64[D]")


def newest_of_events(text: str, words: RuleWords) -> date | None:
    """The newest date of what happened; of what holds for years, such as a decree, only where nothing else is named."""
    parts = [part for part in _PARTS.split(text) if part.strip()]
    events = [part for part in parts if not words.standing.search(plain(part))]
    return max((each.last for part in events or parts for each in named_in(part)), default=None)


def _newest_claimed(text: str, today: date, words: RuleWords) -> date | None:
    """What is named as the end, the schedule or the invitation of something is no claim that it is over."""
    claimed = (part for part in _PARTS.split(text) if not words.forward.search(plain(part)))
    return max((each.first for part in claimed for each in named_in(part) if each.first > today), default=None)


def _perhaps_late(texts: Sequence[str], today: date) -> list[int]:
    """The places of the texts that may name a day of this month or later: all are searched in one go for years, and of
    each year only the letters beside it are looked at, the same ones once.
    """
    margin = "\n" * _LONGEST_BEFORE
    together = margin + "\n".join(texts)
    is_late = cache(partial(_is_late, today=today))
    late = [
        found.start()
        for found in _YEAR.finditer(together)
        if is_late(together[found.start() - _LONGEST_BEFORE : found.end()])
    ]
    ends = np.cumsum([len(text) + 1 for text in texts]) + len(margin)
    return sorted({int(place) for place in np.searchsorted(ends, late, side="right")})


def _is_late(beside: str, *, today: date) -> bool:
    """Whether a year, with what stands before it, may be of a day of this month or later."""
    *before, year = beside.rpartition(" ")
    month = _NUMBERS.get((before[0].split() or [""])[-1].casefold(), _UNKNOWN) if len(year) == _DIGITS else _UNKNOWN
    return (int(beside[-_DIGITS:]), month) >= (today.year, today.month)


def _named(year: int, month: str | int, day: str | None) -> Named | None:
    try:
        first = date(year, int(month), int(day or 1))
    except ValueError:
        return None
    return Named(first, first if day else first.replace(day=calendar.monthrange(year, first.month)[1]))
