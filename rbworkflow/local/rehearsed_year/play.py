"""A year from the plan to the annual report's receipt, day by day, with one round on every working day."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Final

from rbworkflow.clock import set_clock
from rbworkflow.key_folder import keys_beside
from rbworkflow.local.catcher import mail_catcher
from rbworkflow.local.demo_outcome import Ending, read_ending
from rbworkflow.local.played_settings import played_settings
from rbworkflow.local.rehearsed_year.copied_config import copy_config
from rbworkflow.local.rehearsed_year.diary import Diary
from rbworkflow.local.rehearsed_year.made_plan import made_plan
from rbworkflow.local.rehearsed_year.people import People
from rbworkflow.local.rehearsed_year.played_office import OPERATOR, PlayedOffice
from rbworkflow.local.rehearsed_year.variants import PLAYED, Variant
from rbworkflow.office import Office, Period, Semester, Year, load_office
from rbworkflow.office.windows import planned_by_rule
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.steps.overview.year_calendar import YearCalendar, year_calendar
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.workplace import open_workplace
from rbworkflow.system import make_private_folder

MORNING, FORENOON, NOON, AFTERNOON = time(7), time(10), time(13), time(15)
EARLIEST: Final = (2, 1)
"""The plan is not imported before this day, when the reports of the year before are mostly over."""
LONGEST: Final = timedelta(days=120)
"""So long after the year's end it is over, whatever is still open."""


@dataclass(frozen=True)
class PlayedYear:
    """All that happened, where it ended, and the calendars it followed."""

    office: Office
    year: int
    diary: Diary
    ending: Ending
    calendars: tuple[YearCalendar, ...]


def play_year(
    config: Path,
    year: int,
    *,
    scratch: Path,
    say: Callable[[str], None],
    variant: Variant = Variant.USUAL,
    until: Period | None = None,
) -> PlayedYear:
    """Play the year of the office that `config` describes, in `scratch`, which nothing leaves.

    It is over once the report of `until`, by default of all three periods, is confirmed by the province.
    """
    copied = scratch / "config"
    copy_config(config, copied)
    office = load_office(copied)
    with opened(copied, scratch, first_day(office, year), say) as played:
        periods = (until,) if until else (Semester(year, 1), Semester(year, 2), Year(year))
        _play(People(played, year), periods, variant)
        workplace = played.workplace
        calendars = (year_calendar(workplace, year), year_calendar(workplace, year + 1))
        return PlayedYear(office, year, played.diary, read_ending(workplace), calendars)


def first_day(office: Office, year: int) -> date:
    """The working day on which the year's plan is imported: what the year before left is over by then."""
    before = [planned_by_rule(office, period) for period in (Semester(year - 1, 2), Year(year - 1))]
    over = max(window.cut_off_on for window in before)
    return office.calendar.add_working_days(max(over, date(year, *EARLIEST)), 1)


@contextmanager
def opened(config: Path, scratch: Path, day: date, say: Callable[[str], None]) -> Iterator[PlayedOffice]:
    """A fresh office, its relay a catcher of mails on this machine."""
    data = scratch / "data"
    make_private_folder(data)
    make_private_folder(keys_beside(data))
    with mail_catcher(scratch / "surel") as catcher:
        settings = played_settings(data, catcher, config_dir=config, clock_file=scratch / "jam", office_suite="")
        set_clock(scratch / "jam", datetime.combine(day, MORNING, load_office(config).tz))
        played = PlayedOffice(settings, open_workplace(settings), Diary(catcher, say))
        try:
            yield played
        finally:
            played.workplace.engine.dispose()


def _play(people: People, periods: Sequence[Period], variant: Variant) -> None:
    played, year = people.office, people.year
    day = first_day(played.workplace.office, year)
    played.at(day, FORENOON)
    plan = made_plan(played.settings, played.workplace.office, year)
    imported = import_plan(
        played.workplace, plan, year, name=f"rencana_aksi_{year}.xlsx"
    )  # without it there is no year
    played.act(OPERATOR, lambda: imported.message)
    last = date(year, 12, 31) + LONGEST
    while day < last and not is_over(people, periods):
        day += timedelta(days=1)
        if PLAYED[variant](people, day) and played.workplace.office.calendar.is_working_day(day):
            play_day(people, day)


def play_day(people: People, day: date) -> None:
    """A working day: the round, the units, the officers, and the operator before and after them."""
    office = people.office
    office.at(day, MORNING)
    office.begin_day()
    office.at(day, FORENOON)
    people.operator(day)
    people.units(day)
    office.at(day, NOON)
    people.officers(day)
    office.at(day, AFTERNOON)
    people.operator(day)


def is_over(people: People, periods: Sequence[Period]) -> bool:
    """Whether the reports of these periods are at the province and confirmed."""
    found = [people.latest(period) for period in periods]
    return all(latest is not None and latest.status is RevisionStatus.RECEIVED for latest in found)
