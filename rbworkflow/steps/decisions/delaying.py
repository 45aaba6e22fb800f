"""How long what was decided waits before it leaves, so that its officers can still take their decisions back."""

from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection

from rbworkflow.approval.deciding import decisions_on
from rbworkflow.steps.workplace import Workplace
from rbworkflow.wording import clock_time

WAITS: Final = "{} menunggu sampai {}; selama itu masih dapat ditarik."


def leaves_at(
    conn: Connection, workplace: Workplace, kind: str, subject_id: int, *, last_day: date | None = None
) -> datetime | None:
    """When the subject may leave: after the office's working hours, never later than those of its `last_day`.

    None where it waits for nothing: the office gives no hours, or no officer decided.
    """
    office = workplace.office
    decided = decisions_on(conn, kind, subject_id) if office.delay_hours else []
    if not decided:
        return None
    decided_at: datetime = decided[-1].decided_at.astimezone(office.tz)
    starts, ends = office.work_starts, office.work_ends
    due_at = office.calendar.add_working_hours(decided_at, office.delay_hours, starts=starts, ends=ends)
    if last_day is None:
        return due_at
    return min(due_at, max(datetime.combine(last_day, ends, office.tz), decided_at))


def waits_in_words(workplace: Workplace, title: str, until: datetime) -> str:
    return WAITS.format(title, f"{clock_time(until)} {workplace.zone}")
