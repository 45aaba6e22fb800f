"""What may come between in a year: each variant looks at every day, and says whether it is played as usual."""

from collections.abc import Callable, Mapping
from datetime import date, time, timedelta
from enum import StrEnum
from typing import Final

from rbworkflow.local.rehearsed_year.people import People, name_somebody
from rbworkflow.office import Semester
from rbworkflow.office.windows import Window

IDULFITRI: Final = "Idul Fitri"
PIECE: Final = timedelta(days=80)
"""An assignment is shorter than the longest allowed; the next one follows it."""


class Variant(StrEnum):
    """By the names that the command takes."""

    USUAL = "biasa"
    JOINT_LEAVE = "cuti-bersama"
    ACTING = "plh"
    POWER_CUT = "listrik-padam"
    NEW_YEAR = "malam-tahun-baru"


def usual(_people: People, _day: date) -> bool:
    return True


def joint_leave(people: People, day: date) -> bool:
    """Three working days after semester I opened, the units' last day becomes a day off."""
    window, calendar = _semester_1(people), people.office.workplace.office.calendar
    if window and day == calendar.add_working_days(window.opens_on, 3):
        path = people.office.settings.config / "calendar" / f"{people.year}.csv"
        row = f"{window.due_on.isoformat()},Cuti Bersama Geladi,tambah,\n"
        path.write_text(f"{path.read_text(encoding='utf-8').rstrip()}\n{row}", encoding="utf-8")
    return True


def acting(people: People, day: date) -> bool:
    """From one Idulfitri to the next somebody acts for the first officer, by one assignment after another."""
    people.done.add(("plh",))
    begin, end = _idulfitri(people, people.year), _idulfitri(people, people.year + 1)
    starts_on = begin
    while starts_on < end:
        ends_on = min(starts_on + PIECE, end)
        named_on = people.office.workplace.office.calendar.add_working_days(starts_on, -3)
        if day >= named_on and ("plh", starts_on.isoformat()) not in people.done:
            people.done.add(("plh", starts_on.isoformat()))
            name_somebody(people.office, max(starts_on, day), ends_on)
        starts_on = ends_on + timedelta(days=1)
    return True


def power_cut(people: People, day: date) -> bool:
    """Nothing runs and nobody acts from the working day before semester I's cut-off to the one after."""
    window, calendar = _semester_1(people), people.office.workplace.office.calendar
    if window is None:
        return True
    first, last = (calendar.add_working_days(window.cut_off_on, count) for count in (-1, 1))
    return not first <= day <= last


def new_year(people: People, day: date) -> bool:
    """A round a minute before and one a minute after midnight."""
    if day == date(people.year + 1, 1, 1):
        people.office.at(day - timedelta(days=1), time(23, 59))
        people.office.begin_day()
        people.office.at(day, time(0, 1))
        people.office.begin_day()
    return True


PLAYED: Final[Mapping[Variant, Callable[[People, date], bool]]] = {
    Variant.USUAL: usual,
    Variant.JOINT_LEAVE: joint_leave,
    Variant.ACTING: acting,
    Variant.POWER_CUT: power_cut,
    Variant.NEW_YEAR: new_year,
}


def _semester_1(people: People) -> Window | None:
    """Its window, once it is open."""
    return next((window for window in people.open_windows() if window.period == Semester(people.year, 1)), None)


def _idulfitri(people: People, year: int) -> date:
    days = people.office.workplace.office.calendar.days_off(year)
    return min(day for day, off in days.items() if IDULFITRI in off.name and not off.is_joint_leave)
