"""What changed in the calendar since deadlines were counted by it, and where a deadline goes then."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Final

from rbworkflow.office.calendar import Calendar
from rbworkflow.wording import listed, long_date

Known = Mapping[str, Mapping[str, str]]
"""The days off that would be working days, by year and ISO date, with their names: as the chain keeps them."""
FIRST: Final = "kalender hari libur dilengkapi"
SEVERAL: Final = 4


def known_days(calendar: Calendar, years: Iterable[int]) -> dict[str, dict[str, str]]:
    """The days off of these years, without those on weekends, which move nothing."""
    bare = Calendar(taken=dict.fromkeys((day for year in years for day in calendar.days_off(year)), ""))
    return {
        str(year): {
            day.isoformat(): off.name for day, off in calendar.days_off(year).items() if bare.is_working_day(day)
        }
        for year in years
    }


def change_in_words(before: Known, now: Known) -> str:
    """Which days came and which fell away in the years that both know, in a clause; empty where none did."""
    if not before:
        return FIRST
    both = before.keys() & now.keys()
    old = {day: name for year in both for day, name in before[year].items()}
    new = {day: name for year in both for day, name in now[year].items()}
    came = [f"{long_date(date.fromisoformat(day))} ({new[day]}) libur" for day in sorted(new.keys() - old.keys())]
    went = [
        f"{long_date(date.fromisoformat(day))} ({old[day]}) menjadi hari kerja"
        for day in sorted(old.keys() - new.keys())
    ]
    said = [*came, *went]
    return listed(said[:SEVERAL] + [f"{len(said) - SEVERAL} hari lain"] * (len(said) > SEVERAL)) if said else ""


def moved_day(calendar: Calendar, promised: date, computed: date, *, last: date) -> date:
    """Where a promised day goes: as counted now, never earlier, on a working day; as it was where that is too late."""
    day = max(promised, computed)
    while not calendar.is_working_day(day) and day < last:
        day += timedelta(days=1)
    return day if day <= last and calendar.is_working_day(day) else promised
