"""The dates that a text names, as people write them."""

import calendar
import re
from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from rbworkflow.wording import MONTHS

MONTH_NUMBERS: Final = {name.casefold(): number for number, name in enumerate(MONTHS, start=1)}
MONTH_NUMBERS.update({name[:3]: number for name, number in list(MONTH_NUMBERS.items())})
MONTH_NUMBERS.update({"agt": 8, "ags": 8, "sept": 9, "nop": 11, "nopember": 11, "pebruari": 2, "peb": 2})
_NAMES: Final = "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True))
YEAR: Final = re.compile(r"20\d\d")
_BEFORE: Final = re.compile(
    rf"(?<!\d)(\d{{1,2}})[-/.](\d{{1,2}})[-/.]$|(?:(?<!\d)(\d{{1,2}})[\s.-]+)?\b({_NAMES})\.?[\s-]+$", re.IGNORECASE
)
"""Day and month in numbers, or a month's name with or without its day, up to a year."""
_AFTER: Final = re.compile(r"-(\d{1,2})-(\d{1,2})(?!\d)|([01]\d)([0-3]\d)(?!\d)")
"""Month and day after a year, also without anything between, as telephones name their photos."""
LONGEST_BEFORE: Final = 18
"""Letters before a year in which its day and month stand."""


class Named(NamedTuple):
    """A date, or a month as its first and its last day."""

    first: date
    last: date


def named_in(text: str) -> Iterator[Named]:
    """What dates and months are written in `text`; impossible ones are none."""
    for found in YEAR.finditer(text):
        at, end = found.span()
        year, before = int(found[0]), _BEFORE.search(text, max(0, at - LONGEST_BEFORE), at)
        after = _AFTER.match(text, end) if before is None and not text[at - 1 : at].isdigit() else None
        if before:
            named = _named(year, before[2] or MONTH_NUMBERS[before[4].casefold()], before[1] or before[3])
        else:
            named = _named(year, after[1] or after[3], after[2] or after[4]) if after else None
        if named and not (before and text[end : end + 1].isdigit()):
            yield named


def day_in(text: str) -> date | None:
    """The one day that a text names, of a month its last; None where it names none, or several."""
    named = [*named_in(text)]
    return named[0].last if len(named) == 1 else None


def _named(year: int, month: str | int, day: str | None) -> Named | None:
    try:
        first = date(year, int(month), int(day or 1))
    except ValueError:
        return None
    return Named(first, first if day else first.replace(day=calendar.monthrange(year, first.month)[1]))
