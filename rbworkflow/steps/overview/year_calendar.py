"""All deadlines of a year, those that are counted and those that stand in rows, with the days off beside them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Final

from rbworkflow.office import Office, Period, Semester, Year
from rbworkflow.office.duties import Duty
from rbworkflow.office.national_days import DayOff
from rbworkflow.office.windows import Window, is_sent_for, planned_by_rule, windows_of
from rbworkflow.steps.duty import of_duty
from rbworkflow.steps.overview.known_calendar import GAP, calendar_gaps
from rbworkflow.steps.overview.office_state import PeriodState, PlanState
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.wording import day_and_date

IF_OFF: Final = "hari libur ({}); hari kerja sebelumnya {}"
MOVED: Final = "bergeser karena {}"


@dataclass(frozen=True)
class DueDay:
    """A day, what is due on it, what is to be said of it; `key` names it, whichever day it is on."""

    on: date
    what: str
    note: str
    key: str


@dataclass(frozen=True)
class YearCalendar:
    """A year as the office sees it."""

    year: int
    due: tuple[DueDay, ...]
    days_off: tuple[tuple[date, DayOff], ...]
    gap: str
    """What is not known of the year yet, in a sentence."""

    @property
    def text(self) -> str:
        """As the command says it."""
        lines = [f"Batas waktu {self.year}", ""]
        lines += [f"{day_and_date(each.on)}: {each.what}{f' ({each.note})' if each.note else ''}" for each in self.due]
        lines += ["", f"Hari libur {self.year}", ""]
        lines += [f"{day_and_date(day)}: {off.name}" for day, off in self.days_off]
        return "\n".join([*lines, *filter(None, ["", self.gap])])


def year_calendar(workplace: Workplace, year: int) -> YearCalendar:
    """Every deadline on a day of `year`: rows where the periods have them, else as config/ counts them."""
    office = workplace.office
    with read(workplace.engine) as conn:
        stored = {window.period: window for window in windows_of(conn, office)}
    windows = [stored.get(each) or planned_by_rule(office, each) for each in _periods(year)]
    due = [day for window in windows for day in _of_window(office, window)]
    due += [*_of_plan(workplace, year), *_of_turns(workplace)]
    return YearCalendar(
        year=year,
        due=tuple(sorted((each for each in due if each.on.year == year), key=attrgetter("on"))),
        days_off=tuple(office.calendar.days_off(year).items()),
        gap=_gap(workplace, year),
    )


def _gap(workplace: Workplace, year: int) -> str:
    """Of the year that runs also what the next one lacks, as soon as that is near."""
    calendar, today = workplace.office.calendar, workplace.today
    if year == today.year:
        return " ".join(calendar_gaps(calendar, today))
    return "" if calendar.knows_joint_leave(year) else GAP.format(year)


def _periods(year: int) -> list[Period]:
    """Those that have a day in the year: its own, and those of the year before that end in it."""
    return [each for of in (year - 1, year) for each in (Semester(of, 1), Semester(of, 2), Year(of))]


def _of_window(office: Office, window: Window) -> Iterator[DueDay]:
    title, code = window.period.title, window.period.code
    moved = MOVED.format(window.moved_because) if window.moved_because else ""
    yield DueDay(window.opens_on, f"Pelaporan {title} dibuka", "", f"{code}-dibuka")
    if is_sent_for(office, window.period):
        yield DueDay(window.due_on, f"{_sent(office)} {title}", moved, f"{code}-isian")
    yield DueDay(window.cut_off_on, f"Penyusunan laporan {title}", moved, f"{code}-disusun")
    yield from _of_stages(office, window)
    why = office.calendar.why_off(window.province_due_on)
    before = day_and_date(office.calendar.add_working_days(window.province_due_on, -1))
    note = IF_OFF.format(why, before) if why else ""
    yield DueDay(window.province_due_on, f"Laporan {title} di {office.words.above}", note, f"{code}-provinsi")


def _of_stages(office: Office, window: Window) -> Iterator[DueDay]:
    """When officers decide at the latest, where the report is compiled on its day and each takes all of his days."""
    day, last = window.cut_off_on, office.calendar.working_day_until(window.province_due_on)
    for stage in office.stages:
        day = min(office.calendar.add_working_days(day, stage.days), max(last, day))
        what = f"Keputusan {stage.title} atas laporan {window.period.title}"
        yield DueDay(day, what, "paling lambat", f"{window.period.code}-{stage.role}")


def _sent(office: Office) -> str:
    """What is due from those who report to the office."""
    return f"{office.words.sending.capitalize()} {office.words.sender}"


@of_duty(Duty.PLAN)
def _of_plan(workplace: Workplace, year: int) -> Iterator[DueDay]:
    """The plan is wanted when the year's first forms are made from it."""
    office = workplace.office
    opens_on = planned_by_rule(office, Semester(year, 1)).opens_on
    day = office.calendar.add_working_days(opens_on, -1)
    yield DueDay(day, f"Rencana aksi {year} disetujui", "formulir Semester I dibuat darinya", f"{year}-rencana")


def _of_turns(workplace: Workplace) -> Iterator[DueDay]:
    """What is being asked now: officers by their requests, units that correct by their order."""
    now = status(workplace)
    subjects: list[PlanState | PeriodState] = [*now.plans, *now.periods]
    for subject in subjects:
        for turn in subject.turns:
            what = f"Keputusan {turn.officer} atas {subject.title}"
            yield DueDay(turn.due_on, what, "sedang ditunggu", f"{subject.title}-{turn.officer}".replace(" ", "-"))
    for period in now.periods:
        if period.order is not None:
            what = f"Perbaikan isian {period.title}"
            yield DueDay(period.order.until, what, "sedang ditunggu", f"{period.code}-perbaikan")
