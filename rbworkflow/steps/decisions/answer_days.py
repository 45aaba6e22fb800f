"""Until which day an officer's answer is waited for: as he is asked, as the calendar moves, and as officers change."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import Connection

from rbworkflow.approval.model import Request
from rbworkflow.approval.officers import Term, running_term
from rbworkflow.office import Stage
from rbworkflow.office.calendar_changes import moved_day
from rbworkflow.steps.decisions.matter import Matter
from rbworkflow.steps.decisions.matters import matter_of
from rbworkflow.steps.workplace import Workplace

SOON: Final = timedelta(days=7)


@dataclass(frozen=True)
class AnswerBy:
    """Until which day an officer's answer is waited for: none on which another decides in his place."""

    day: date
    is_over: bool
    term: Term | None
    """Where another comes in charge by the day of the answer, or soon: until when he is, and who follows."""


def answer_by(conn: Connection, workplace: Workplace, asked: Request) -> AnswerBy:
    """Until when whoever is asked may answer."""
    term = running_term(conn, workplace.office, asked.stage, on=workplace.today)
    last = max(asked.due_on, workplace.today + SOON)
    if term is None or term.officer != asked.officer or term.ends_on > last:
        return AnswerBy(asked.due_on, asked.due_on < workplace.today, None)
    day = min(asked.due_on, term.ends_on)
    return AnswerBy(day, day < workplace.today, term)


def due_on_now(conn: Connection, workplace: Workplace, asked: Request) -> date:
    """When an open request's answer is due, as the calendar counts now: maybe later, never earlier than was asked."""
    matter = matter_of(conn, workplace, asked.subject)
    asked_on = asked.requested_at.astimezone(workplace.office.tz).date()
    counted = stage_due_on(conn, workplace, matter, stage_of(workplace, asked), asked_on=asked_on)
    last = max(matter.last_day(conn, workplace) or date.max, asked.due_on)
    return moved_day(workplace.office.calendar, asked.due_on, counted, last=last)


def due_on_under(workplace: Workplace, asked: Request, province_due_on: date) -> date:
    """When an open request's answer is due once the province waits until this day: no earlier than was asked, unless
    the province's day is before that; it is never a day that is over.
    """
    calendar, today = workplace.office.calendar, workplace.today
    asked_on = asked.requested_at.astimezone(workplace.office.tz).date()
    by_stage = calendar.add_working_days(asked_on, stage_of(workplace, asked).days)
    last = max(calendar.working_day_until(province_due_on), calendar.working_day_from(today))
    due_on = min(max(asked.due_on, by_stage), last)
    return due_on if due_on >= today else asked.due_on


def stage_due_on(
    conn: Connection, workplace: Workplace, matter: Matter, stage: Stage, *, asked_on: date | None = None
) -> date:
    """The stage's working days from the day of asking, today, but no later than the matter's last working day, if that
    is to come.

    Once that is over it is the day of asking itself, or the working day after a day off.
    """
    asked_on, last_day = asked_on or workplace.today, matter.last_day(conn, workplace)
    calendar = workplace.office.calendar
    by_stage = calendar.add_working_days(asked_on, stage.days)
    if last_day is None:
        return by_stage
    return min(by_stage, max(calendar.working_day_until(last_day), calendar.working_day_from(asked_on)))


def stage_of(workplace: Workplace, asked: Request) -> Stage:
    """The stage at which a request asks."""
    return next(stage for stage in workplace.office.stages if stage.role == asked.stage)
