"""A period's days follow the calendar: what is still open moves, never to earlier than units were promised."""

from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection

from rbworkflow import audit
from rbworkflow.office.calendar_changes import moved_day
from rbworkflow.office.model import Office
from rbworkflow.office.windows import Window, inner_dates, of_period, subject_of
from rbworkflow.store.schema import period as period_table

MOVED: Final = "period_moved"


def moved_dates(office: Office, window: Window, *, today: date) -> dict[str, date]:
    """Those of the window's own days that are to be others, with the days they go to."""
    counted = inner_dates(office, window.period, window.province_due_on)
    if not window.is_open:
        return {name: day for name, day in counted.items() if day != getattr(window, name)}
    calendar, last = office.calendar, window.province_due_on
    due_on = window.due_on
    if due_on >= today:
        due_on = moved_day(calendar, due_on, counted["due_on"], last=last)
    after_due = calendar.add_working_days(due_on, 1) if due_on != window.due_on else window.cut_off_on
    cut_off_on = window.cut_off_on
    if cut_off_on >= today:
        cut_off_on = moved_day(calendar, cut_off_on, max(counted["cut_off_on"], after_due), last=last)
    days = {"due_on": due_on, "cut_off_on": cut_off_on}
    return {name: day for name, day in days.items() if day != getattr(window, name)}


def move_window(
    conn: Connection, office: Office, window: Window, dates: dict[str, date], *, reason: str, at: datetime
) -> None:
    """Give the period these days; the row keeps why, and so does its event."""
    conn.execute(period_table.update().where(of_period(office, window.period)).values(**dates, moved_because=reason))
    audit.append(
        conn,
        office_code=office.code,
        at=at,
        actor="system",
        action=MOVED,
        subject=subject_of(office, window.period),
        body={"reason": reason, **{name: day.isoformat() for name, day in dates.items()}},
    )
