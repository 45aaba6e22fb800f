"""When a period opens, when units are due, when it is compiled, when the province expects the report."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Row, select

from rbworkflow import audit
from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.office.calendar import Calendar
from rbworkflow.office.duties import Duty
from rbworkflow.office.lifecycle import PERIOD, PeriodStatus
from rbworkflow.office.model import Office
from rbworkflow.office.period import Period, Semester, Year, parse_period
from rbworkflow.office.policies import WindowRule
from rbworkflow.store.schema import period as period_table


@dataclass(frozen=True)
class Window:
    """A period's dates. Units are due on `due_on`; the report is compiled from `cut_off_on` on."""

    period: Period
    status: PeriodStatus
    opens_on: date
    due_on: date
    cut_off_on: date
    province_due_on: date
    province_letter: str = ""
    recorded_late_on: date | None = None
    """The day a period was opened that was over by then (dicatat kemudian)."""
    moved_because: str = ""
    """Why the calendar gave it other days than it had at first."""

    @property
    def is_open(self) -> bool:
        return self.status == PeriodStatus.OPEN


def is_sent_for(office: Office, period: Period) -> bool:
    """Whether anybody sends for the period: a district's year is made of its semesters' approved reports."""
    return isinstance(period, Semester) or office.does(Duty.MEMBERS)


def takes_by_link(office: Office, window: Window, on: date) -> bool:
    """Whether units may still send by their links: the period is open, and not over for long."""
    last = window.province_due_on + timedelta(days=_rule(office, window.period).link_days)
    return window.is_open and on <= last


def is_near_cut_off(office: Office, window: Window, on: date) -> bool:
    """Whether the report is compiled so soon that what replaces a unit's submission is asked about first.

    Not on the units' last day, when most of them complete what they sent.
    """
    days = _rule(office, window.period).confirm_days
    first = max(window.due_on + timedelta(days=1), office.calendar.add_working_days(window.cut_off_on, -days))
    return days > 0 and first <= on <= window.cut_off_on


def planned_window(rule: WindowRule, calendar: Calendar, period: Period) -> Window:
    """The window that config/ gives a period; the province's letter may change its dates later."""
    province_due_on = date(period.year + rule.year_offset, *rule.province_due)
    inner = _inner_dates(rule, calendar, province_due_on)
    return Window(
        period=period,
        status=PeriodStatus.PLANNED,
        opens_on=date(period.year, *rule.opens),
        due_on=inner["due_on"],
        cut_off_on=inner["cut_off_on"],
        province_due_on=province_due_on,
    )


def unseeded_periods(conn: Connection, office: Office, year: int) -> list[Period]:
    """Those of a year's three periods that have no row yet."""
    known = set(conn.scalars(select(period_table.c.code).where(period_table.c.office_code == office.code)))
    return [period for period in (Semester(year, 1), Semester(year, 2), Year(year)) if period.code not in known]


def seed_windows(conn: Connection, office: Office, year: int, *, at: datetime) -> None:
    """Give a year's three periods their rows from config/, once; what a form changes afterwards stays."""
    for period in unseeded_periods(conn, office, year):
        window = planned_by_rule(office, period)
        conn.execute(
            period_table.insert().values(
                office_code=office.code, code=period.code, status=window.status, **_dates(window)
            )
        )
        audit.append(
            conn,
            office_code=office.code,
            at=at,
            actor="system",
            action="period_planned",
            subject=subject_of(office, period),
            body={"province_due_on": window.province_due_on.isoformat()},
        )


def window_of(conn: Connection, office: Office, period: Period) -> Window:
    """The period's row; raises RefusedError where the year has not been planned."""
    row = conn.execute(select(period_table).where(of_period(office, period))).first()
    if row is None:
        raise RefusedError(f"{period.title} belum disiapkan. Buka periode itu lebih dahulu.")
    return _window(row, period)


def windows_of(conn: Connection, office: Office) -> list[Window]:
    """Every planned or open period of the office, by opening day."""
    rows = conn.execute(
        select(period_table).where(period_table.c.office_code == office.code).order_by(period_table.c.opens_on)
    )
    return [_window(row, parse_period(row.code)) for row in rows]


def open_window(  # noqa: PLR0913 - the form's fields, by name
    conn: Connection,
    office: Office,
    period: Period,
    *,
    actor: Actor,
    at: datetime,
    province_due_on: date,
    province_letter: str = "",
    recorded_late_on: date | None = None,
) -> bool:
    """Open a planned period, its inner dates counted back from the province's; False where it is open already."""
    late = {} if recorded_late_on is None else {"dicatat_kemudian": recorded_late_on.isoformat()}
    return audit.move(
        conn,
        period_table,
        of_period(office, period),
        PERIOD.move_to(PeriodStatus.OPEN, by=actor),
        event={
            "office_code": office.code,
            "at": at,
            "actor": actor,
            "action": "period_opened",
            "subject": subject_of(office, period),
            "body": {"province_letter": province_letter, "province_due_on": province_due_on.isoformat(), **late},
        },
        province_letter=province_letter,
        recorded_late_on=recorded_late_on,
        province_due_on=province_due_on,
        **inner_dates(office, period, province_due_on),
    )


def change_window(  # noqa: PLR0913 - the form's fields, by name
    conn: Connection,
    office: Office,
    period: Period,
    *,
    actor: Actor,
    at: datetime,
    province_due_on: date,
    province_letter: str,
) -> bool:
    """Give an open period the province's letter and day that came later; False where it has them already.

    The inner dates move with that day, as `changed_dates` says.
    """
    window = window_of(conn, office, period)
    if (window.province_letter, window.province_due_on) == (province_letter, province_due_on):
        return False
    dates = changed_dates(office, window, province_due_on, today=at.astimezone(office.tz).date())
    values = {"province_letter": province_letter, "province_due_on": province_due_on, "moved_because": "", **dates}
    conn.execute(period_table.update().where(of_period(office, period)).values(values))
    audit.append(
        conn,
        office_code=office.code,
        at=at,
        actor=actor,
        action="period_changed",
        subject=subject_of(office, period),
        body={"province_letter": province_letter, "province_due_on": province_due_on.isoformat()},
    )
    return True


def close_window(conn: Connection, office: Office, period: Period, *, reason: str, at: datetime) -> bool:
    """Take an opening back: planned again, with the dates of config/; False where it is not open."""
    return audit.move(
        conn,
        period_table,
        of_period(office, period),
        PERIOD.move_to(PeriodStatus.PLANNED, by=Actor.OPERATOR),
        event={
            "office_code": office.code,
            "at": at,
            "actor": Actor.OPERATOR,
            "action": "period_closed",
            "subject": subject_of(office, period),
            "body": {"reason": reason},
        },
        recorded_late_on=None,
        moved_because="",
        **_dates(planned_by_rule(office, period)),
    )


def planned_by_rule(office: Office, period: Period) -> Window:
    """The period's window as config/ plans it, whatever a form changed."""
    planned = planned_window(_rule(office, period), office.calendar, period)
    if isinstance(period, Semester):
        return planned
    province_due_on = annual_due_on(office, period, planned_by_rule(office, Semester(period.year, 2)).province_due_on)
    inner = inner_dates(office, period, province_due_on)
    return replace(planned, due_on=inner["due_on"], cut_off_on=inner["cut_off_on"], province_due_on=province_due_on)


def annual_due_on(office: Office, year: Year, semester_2_due_on: date) -> date:
    """When the province is to have the year's report: as config/ says, but never on the heels of semester II's."""
    rule = _rule(office, year)
    after = office.calendar.add_working_days(semester_2_due_on, rule.days_after_semester_2)
    return max(date(year.year + rule.year_offset, *rule.province_due), after)


def deadlines_that_fit(office: Office, period: Period) -> tuple[date, date]:
    """The first and the last day that can be the province's deadline for the period; a wrong year never is."""
    rule, planned = _rule(office, period), planned_by_rule(office, period).province_due_on
    return planned - timedelta(days=rule.earlier_days), planned + timedelta(days=rule.later_days)


def earliest_due(office: Office, period: Period, opened_on: date) -> date:
    """The first day the province may expect a report of which units hear only on `opened_on`."""
    return office.calendar.add_working_days(opened_on, _rule(office, period).internal_days + 1)


def _rule(office: Office, period: Period) -> WindowRule:
    if isinstance(period, Year):
        return office.windows.annual
    return office.windows.semester_1 if period.half == 1 else office.windows.semester_2


def inner_dates(office: Office, period: Period, province_due_on: date) -> dict[str, date]:
    """When units are due and the report is compiled, counted back from the province's day."""
    return _inner_dates(_rule(office, period), office.calendar, province_due_on)


def changed_dates(office: Office, window: Window, province_due_on: date, *, today: date) -> dict[str, date]:
    """The inner dates under the province's new day. One that would be over already is today instead, or the working day
    after a day off, but no later than it was: nobody is late for a day that he hears of when it is over.
    """
    if province_due_on == window.province_due_on:
        return {"due_on": window.due_on, "cut_off_on": window.cut_off_on}
    here = min(office.calendar.working_day_from(today), province_due_on)
    counted = inner_dates(office, window.period, province_due_on)
    return {name: max(day, min(getattr(window, name), here)) for name, day in counted.items()}


def _inner_dates(rule: WindowRule, calendar: Calendar, province_due_on: date) -> dict[str, date]:
    return {
        "due_on": calendar.add_working_days(province_due_on, -rule.internal_days),
        "cut_off_on": calendar.add_working_days(province_due_on, -rule.cut_off_days),
    }


def of_period(office: Office, period: Period) -> ColumnElement[bool]:
    """The period's row."""
    return (period_table.c.office_code == office.code) & (period_table.c.code == period.code)


def subject_of(office: Office, period: Period) -> str:
    """The period's name in the audit chain."""
    return f"period {office.code} {period.code}"


def _dates(window: Window) -> dict[str, object]:
    return {
        "opens_on": window.opens_on,
        "cut_off_on": window.cut_off_on,
        "due_on": window.due_on,
        "province_due_on": window.province_due_on,
        "province_letter": window.province_letter,
    }


def _window(row: Row[tuple[object, ...]], period: Period) -> Window:
    return Window(
        period=period,
        status=PeriodStatus(row.status),
        opens_on=row.opens_on,
        due_on=row.due_on,
        cut_off_on=row.cut_off_on,
        province_due_on=row.province_due_on,
        province_letter=row.province_letter,
        recorded_late_on=row.recorded_late_on,
        moved_because=row.moved_because,
    )
