"""What is waited for, and the people it concerns."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from rbworkflow.office.calendar import Calendar
from rbworkflow.office.reminding import Waited, working_days_between
from rbworkflow.steps.workplace import Workplace

REMINDER: Final = "reminder"
"""The kind of the daily mails."""
Named = Mapping[str, str]
"""Addresses, each with what its owner is called."""


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """One thing that somebody has not done, as the rows have it now."""

    kind: Waited
    due_on: date
    since: date
    """The day on which those who are to do it heard of it: they are not reminded on that day."""
    people: Mapping[str, Named]
    """By role, those who may be told; whoever is not among them is never told."""
    facts: Mapping[str, Any]
    """What the mail's template says of it."""


def operator_of(workplace: Workplace) -> Named:
    operator = workplace.office.operator
    return {operator.email: operator.title}


def day_of(workplace: Workplace, moment: datetime) -> date:
    """The office's day of a moment."""
    return moment.astimezone(workplace.office.tz).date()


def how_far(calendar: Calendar, due_on: date, today: date) -> str:
    """Where a day lies from today on, in a word or a few."""
    days, working = (due_on - today).days, abs(working_days_between(calendar, today, due_on))
    if days in (0, 1):
        return "besok" if days else "hari ini"
    if days > 0:
        return f"{working} hari kerja lagi" if working else f"{days} hari lagi"
    return f"sudah lewat {working} hari kerja" if working else "sudah lewat"
