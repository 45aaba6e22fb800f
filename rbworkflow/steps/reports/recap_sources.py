"""Which packages a province's recap counts, as the rows have it now; nothing of what they say is read here."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Final

from sqlalchemy import Connection

from rbworkflow.office import Office, Period, Semester, Year
from rbworkflow.office.people import Unit
from rbworkflow.office.windows import Window, window_of
from rbworkflow.province.comparing import latest
from rbworkflow.province.lifecycle import PackageStatus
from rbworkflow.province.packages import MemberPackage, packages
from rbworkflow.province.recap.reports import MemberReport
from rbworkflow.report.revisions import Revision
from rbworkflow.steps.reports.offices_of_period import with_halves, with_offices_of
from rbworkflow.steps.reports.team_of_year import with_team_of
from rbworkflow.steps.workplace import Workplace

FIRST: Final = 1


@dataclass(frozen=True, kw_only=True)
class RecapSources:
    """What the rows say when a recap is compiled: packages that count, and the period's window."""

    office: Office
    """With the offices and the team of its own year."""
    period: Period
    window: Window
    reports: tuple[MemberReport, ...]
    earlier: tuple[MemberPackage, ...]
    """In a second semester, what was accepted of the first."""


def recap_sources(conn: Connection, workplace: Workplace, period: Period) -> RecapSources:
    """Every office with its packages of the period, none of them read yet."""
    asked = [each.code for of in (period, before(period)) for each in with_halves(of)]
    every = [package for code in asked for package in packages(conn, workplace.office.code, period_code=code)]
    office = with_offices_of(conn, with_team_of(conn, workplace.office, period), period, every)
    return RecapSources(
        office=office,
        period=period,
        window=window_of(conn, office, period),
        reports=tuple(_report(office, each, every, period) for each in office.units),
        earlier=tuple(_earlier(office, every, period)),
    )


def not_in(conn: Connection, workplace: Workplace, revision: Revision) -> list[MemberPackage]:
    """What would be counted now and is not in this recap."""
    recap = revision.content.get("recap")
    if recap is None:
        return []
    counted = {digest for office in recap["offices"] for digest in office["packages"]}
    sources = recap_sources(conn, workplace, revision.period)
    return [each for report in sources.reports for each in report.counted if each.content_sha256 not in counted]


def before(period: Period) -> Period:
    """The period that a recap is held against."""
    return period.last_year if isinstance(period, Year) else period.previous


def _report(office: Office, unit: Unit, every: Sequence[MemberPackage], period: Period) -> MemberReport:
    mine = [each for each in every if each.unit_code == unit.code]
    now = [each for each in mine if each.period_code == period.code]
    counted = _counted(mine, period)
    newest = latest(now, unit.code)
    shown = counted[-1] if counted else newest
    return MemberReport(
        unit=unit,
        latest=newest,
        counted=counted,
        before=tuple(each.facts for each in _counted(mine, before(period))),
        received_on=shown.received_at.astimezone(office.tz).date() if shown else None,
    )


def _counted(mine: Sequence[MemberPackage], period: Period) -> tuple[MemberPackage, ...]:
    """What was accepted of the period last; of a year of which nothing was, both semesters'."""
    accepted = _last_accepted(mine, period)
    if accepted is not None or not isinstance(period, Year):
        return (accepted,) if accepted else ()
    halves = [_last_accepted(mine, half) for half in period.semesters]
    return tuple(each for each in halves if each is not None) if all(halves) else ()


def _last_accepted(mine: Iterable[MemberPackage], period: Period) -> MemberPackage | None:
    same = (each for each in mine if each.period_code == period.code and each.status is PackageStatus.ACCEPTED)
    return max(same, key=attrgetter("order"), default=None)


def _earlier(office: Office, every: Sequence[MemberPackage], period: Period) -> Iterator[MemberPackage]:
    """In a second semester, what of the first was accepted of each office."""
    if not isinstance(period, Semester) or period.half == FIRST:
        return
    for unit in office.units:
        mine = (each for each in every if each.unit_code == unit.code)
        if (accepted := _last_accepted(mine, period.previous)) is not None:
            yield accepted
