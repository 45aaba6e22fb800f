"""What the dates that a text names say of the period it reports on."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache, partial
from typing import Final

import numpy as np
from numpy.typing import NDArray

from rbworkflow.office.rule_words import RuleWords, plain
from rbworkflow.sheets.dates import LONGEST_BEFORE, MONTH_NUMBERS, YEAR, named_in
from rbworkflow.validation.words import Texts

Days = NDArray[np.datetime64]

_DIGITS: Final = 4
_UNKNOWN: Final = 12
"""Any month, for all that a look at few letters shows."""
_PARTS: Final = re.compile(r"(?<!:)\n|;|,\s")
"""What stands between two documents of one cell; a line that ends with a colon is the heading of the next."""


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
    margin = "\n" * LONGEST_BEFORE
    together = margin + "\n".join(texts)
    is_late = cache(partial(_is_late, today=today))
    late = [
        found.start()
        for found in YEAR.finditer(together)
        if is_late(together[found.start() - LONGEST_BEFORE : found.end()])
    ]
    ends = np.cumsum([len(text) + 1 for text in texts]) + len(margin)
    return sorted({int(place) for place in np.searchsorted(ends, late, side="right")})


def _is_late(beside: str, *, today: date) -> bool:
    """Whether a year, with what stands before it, may be of a day of this month or later."""
    *before, year = beside.rpartition(" ")
    month = (
        MONTH_NUMBERS.get((before[0].split() or [""])[-1].casefold(), _UNKNOWN) if len(year) == _DIGITS else _UNKNOWN
    )
    return (int(beside[-_DIGITS:]), month) >= (today.year, today.month)
