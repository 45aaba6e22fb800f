"""When an activity is due, as forms write it: months, quarters or semesters in words, `B03,B06`, months by number.

A schedule is understood wholly or asked about: a word or number that is left over makes it unreadable.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from typing import Final

from rbworkflow.plan.frequency import frequent_months
from rbworkflow.plan.schedule_marks import Marks
from rbworkflow.plan.schedule_points import Span, Unclear, UnclearError, named_spans
from rbworkflow.plan.words import PlanWords

_ALL: Final = (1, 2, 3, 4)
_OF_YEAR: Final = re.compile("(?<!P)y?Y")
_WHOLE_YEAR: Final = re.compile("W?yY")
_DAYS: Final = re.compile("(?:d,?)?(?:D?N[>,/])*D?(?<!w)N(?=M)|(?:d,?D?|D)(?=F)")


def quarters_of(text: str, words: PlanWords, *, year: int, counts_months: bool = False) -> tuple[int, ...]:
    """The quarters that a schedule of a `year` touches, in their order; raises UnclearError saying what to ask.

    `counts_months`: the column's heading says that its numbers are months.
    """
    marks = Marks.of(text, words)
    if any(mark in "YF" and marks.year(place) != year for place, mark in enumerate(marks.letters)):
        raise UnclearError(Unclear.OTHER_YEAR)
    if _WHOLE_YEAR.fullmatch(marks.letters):
        return _ALL
    kept = _without_days(marks.without(_OF_YEAR.finditer(marks.letters)), year)
    months = frequent_months(kept) or tuple(_months(kept, counts_months=counts_months))
    return tuple(sorted({(month + 2) // 3 for month in months}))


def _without_days(marks: Marks, year: int) -> Marks:
    """The days before a month's name say no more than the month; a day that the month has not is no date."""
    found = list(_DAYS.finditer(marks.letters))
    for days in found:
        numbers = [marks.value(place) for place in range(*days.span()) if marks.letters[place] == "N"]
        if numbers and not all(1 <= day <= monthrange(year, marks.value(days.end()))[1] for day in numbers):
            raise UnclearError(Unclear.UNREADABLE)
    return marks.without(found)


def _months(marks: Marks, *, counts_months: bool) -> Iterator[int]:
    """Every month of what is named; two things joined by "to" are one."""
    begun: Span | None = None
    spans, joints = named_spans(marks, counts_months=counts_months)
    for span, joint in zip(spans, [*joints, ""], strict=True):
        if ">" in joint and (begun or joint != ">"):
            raise UnclearError(Unclear.UNREADABLE)
        if begun and span.last < begun.last:
            raise UnclearError(Unclear.TURNED_ROUND)
        yield from range((begun or span).first, span.last + 1)
        begun = span if joint == ">" else None
