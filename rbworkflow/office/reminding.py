"""When people are reminded of what they have not done, in working days around its day, and who is told besides."""

import re
from collections.abc import Collection, Iterator
from datetime import date
from enum import StrEnum
from typing import Annotated, Final

from pydantic import BeforeValidator, Field

from rbworkflow.office.calendar import Calendar
from rbworkflow.office.strict import Model

ASKED: Final = "asked"
"""Whoever is to do it, as opposed to those who are told because he has not."""
HEAD: Final = "head"
"""The head of the unit that is waited for."""
OTHER: Final = "other"
"""The other officers who decide."""
OPERATOR: Final = "operator"
_MARK: Final = re.compile(r"H([+-][1-9][0-9]?)?")


class Waited(StrEnum):
    """What is waited for."""

    SUBMISSION = "submission"
    POINTS = "points"
    CORRECTION = "correction"
    DECISION = "decision"
    PLAN = "plan"
    OPENING = "opening"
    FORMS = "forms"
    RETURNED = "returned"
    NUMBER = "number"
    SIGNATURE = "signature"
    RECEIPT = "receipt"
    TERM = "term"
    RECOMMENDATION = "recommendation"
    PACKAGE = "package"


def _mark(written: object) -> int:
    """The working days that `H-3` or `H+1` is away from the day itself."""
    found = _MARK.fullmatch(written) if isinstance(written, str) else None
    if found is None:
        raise ValueError("harus ditulis H, H-1 sampai H-99, atau H+1 sampai H+99")
    return int(found[1] or 0)


Mark = Annotated[int, BeforeValidator(_mark)]


class Reminding(Model):
    """How one kind of thing is reminded of."""

    marks: tuple[Mark, ...] = ()
    escalate: dict[str, Mark] = Field(default_factory=dict)
    """From which mark on who else is told."""

    def told(self, calendar: Calendar, due_on: date, *, after: date, today: date) -> frozenset[str]:
        """Who is told today: nobody where no mark has come since `after`, else everybody whose turn it is by now.

        Marks that were missed are made up for together.
        """
        marks = {mark: mark_day(calendar, due_on, mark) for mark in (*self.marks, *self.escalate.values())}
        if not any(after < day <= today for day in marks.values()):
            return frozenset()
        return frozenset({ASKED, *(role for role, mark in self.escalate.items() if marks[mark] <= today)})


class Reminders(Model):
    """All kinds; one that is not named is never reminded of."""

    submission: Reminding = Reminding()
    points: Reminding = Reminding()
    correction: Reminding = Reminding()
    decision: Reminding = Reminding()
    plan: Reminding = Reminding()
    opening: Reminding = Reminding()
    forms: Reminding = Reminding()
    returned: Reminding = Reminding()
    number: Reminding = Reminding()
    signature: Reminding = Reminding()
    receipt: Reminding = Reminding()
    term: Reminding = Reminding()
    recommendation: Reminding = Reminding()
    package: Reminding = Reminding()

    def of(self, waited: Waited) -> Reminding:
        reminding: Reminding = getattr(self, waited)
        return reminding


def unknown_escalations(reminders: Reminders, stages: Collection[str]) -> Iterator[str]:
    """What reminders.toml says of people who are not told of such a thing, as its keys."""
    may = {
        Waited.SUBMISSION: {HEAD, OPERATOR, *stages},
        Waited.DECISION: {OTHER, OPERATOR},
        Waited.RECOMMENDATION: {HEAD, OPERATOR},
        Waited.PACKAGE: {HEAD, OPERATOR},
    }
    for waited in Waited:
        for role in reminders.of(waited).escalate:
            if role not in may.get(waited, ()):
                yield f"{waited}.escalate.{role}"


def mark_day(calendar: Calendar, due_on: date, mark: int) -> date:
    """The working day of a mark; a day that is a day off counts as the working day before it."""
    return calendar.add_working_days(calendar.working_day_until(due_on), mark)


def working_days_between(calendar: Calendar, first: date, last: date) -> int:
    """How many working days come after `first` until `last`; below zero where `last` is the earlier one."""
    if last < first:
        return -working_days_between(calendar, last, first)
    count, day = 0, first
    while (day := calendar.add_working_days(day, 1)) <= last:
        count += 1
    return count
