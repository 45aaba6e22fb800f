"""The year's window follows semester II's, wherever the province's letter or the calendar puts that one."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection

from rbworkflow.office.model import Office
from rbworkflow.office.moving_windows import move_window
from rbworkflow.office.period import Semester, Year
from rbworkflow.office.windows import Window, annual_due_on, inner_dates, window_of

FOLLOWS: Final = "mengikuti batas waktu {}"


def years_that_lag(office: Office, windows: Sequence[Window]) -> list[tuple[Window, date]]:
    """The years that nobody opened yet and that are not due as counted after their semester II, with that day."""
    semesters = {window.period: window.province_due_on for window in windows}
    lagging = []
    for window in windows:
        if isinstance(window.period, Year) and not window.is_open:
            due_on = annual_due_on(office, window.period, semesters[Semester(window.period.year, 2)])
            lagging += [(window, due_on)] if due_on != window.province_due_on else []
    return lagging


def let_follow(
    conn: Connection, office: Office, window: Window, due_on: date, *, reason: str = "", at: datetime
) -> None:
    """Give a year's window this day at the province, and the days that are counted back from it."""
    dates = {"province_due_on": due_on, **inner_dates(office, window.period, due_on)}
    move_window(conn, office, window, dates, reason=reason, at=at)


def follow_letter(conn: Connection, office: Office, before: Window, now: Window, *, at: datetime) -> date | None:
    """Let the year's window go later with semester II's, which had the day of `before`; its new day where it went.

    One that is open keeps a day that somebody gave it.
    """
    year = Year(now.period.year)
    window = window_of(conn, office, year)
    was, due_on = (annual_due_on(office, year, each.province_due_on) for each in (before, now))
    if window.province_due_on != was or due_on <= was:
        return None
    let_follow(conn, office, window, due_on, reason=FOLLOWS.format(now.period.title) if window.is_open else "", at=at)
    return due_on
