"""Five years of one office: each year adds about as much, and no look at it asks more for the years that are over."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from time import monotonic

import pytest
from sqlalchemy import Engine, event

from rbworkflow.local.rehearsed_year.copied_config import copy_config
from rbworkflow.local.rehearsed_year.made_plan import made_plan
from rbworkflow.local.rehearsed_year.people import People
from rbworkflow.local.rehearsed_year.play import MORNING, first_day, is_over, opened, play_day
from rbworkflow.local.rehearsed_year.played_office import PlayedOffice
from rbworkflow.office import Period, Semester, Year, load_office
from rbworkflow.office.windows import planned_by_rule
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.overview.verifying import verify
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.safekeeping.back_up import back_up
from rbworkflow.steps.workplace import Workplace, open_workplace
from tests.conftest import ROOT
from tests.running.chance import is_soak

pytestmark = [pytest.mark.soak, pytest.mark.walk]

FIRST, LAST = 2026, 2030
PLANNING = timedelta(days=14)
"""So long the plan of a year is at most on its way; after it nobody acts until the first period opens."""
ALIKE = 1.5
"""No year leaves so many times as much as another."""


@dataclass(frozen=True)
class Cost:
    """How long something took, and how many questions it asked the database."""

    seconds: float
    queries: int


@dataclass(frozen=True)
class AfterYear:
    """What the office has in `data/` once a year is over, and what it costs to look at it then."""

    size: int
    costs: Mapping[str, Cost]


@pytest.fixture(scope="module")
def years(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> list[AfterYear]:
    """One office, played from one year into the next."""
    if not is_soak(pytestconfig):
        pytest.skip("A long proof: make soak runs it.")
    folder = tmp_path_factory.mktemp("lima-tahun")
    config = folder / "config"
    copy_config(ROOT / "config", config)
    with opened(config, folder, first_day(load_office(config), FIRST), lambda _: None) as played:
        return [after(played, year) for year in range(FIRST, LAST + 1)]


def after(played: PlayedOffice, year: int) -> AfterYear:
    play(played, year)
    return AfterYear(size(played.settings.data), costs(played))


def play(played: PlayedOffice, year: int) -> None:
    """The year, on those working days only on which somebody has something to do."""
    office, people = played.workplace.office, People(played, year)
    periods: list[Period] = [Semester(year, 1), Semester(year, 2), Year(year)]
    opens_on = {period: planned_by_rule(office, period).opens_on for period in periods}
    begun = day = first_day(office, year)
    played.at(day, MORNING)
    import_plan(played.workplace, made_plan(played.settings, office, year), year, name="rencana.xlsx")
    while not is_over(people, periods):
        day += timedelta(days=1)
        assert day < date(year + 1, 5, 1), "the year never came to its end"
        at_work = [period for period in periods if opens_on[period] <= day and not is_over(people, [period])]
        if (at_work or day < begun + PLANNING) and played.workplace.office.calendar.is_working_day(day):
            play_day(people, day)


def costs(played: PlayedOffice) -> dict[str, Cost]:
    """Of what an office does every day, on the next working day, once a round did what that day alone brings."""
    today = played.workplace.today
    played.at(played.workplace.office.calendar.add_working_days(today, 1), MORNING)
    played.open_anew()
    played.begin_day()
    here = played.workplace
    return {
        "morning": cost(played.begin_day),
        "opening": cost(lambda: reopened(here)),
        "status": cost(lambda: status(here)),
        "verify": cost(lambda: verify(here)),
        "backup": cost(lambda: back_up(here)),
    }


def reopened(workplace: Workplace) -> None:
    """As every run and command opens it."""
    open_workplace(workplace.settings).engine.dispose()


def cost(work: Callable[[], object]) -> Cost:
    began = monotonic()
    with counted() as asked:
        work()
    return Cost(monotonic() - began, len(asked))


@contextmanager
def counted() -> Iterator[list[str]]:
    asked: list[str] = []

    def note(_conn: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def test_the_figures_are_told(years: list[AfterYear], capsys: pytest.CaptureFixture[str]) -> None:
    lines = ["data/ after each year: " + ", ".join(f"{each.size / 1e6:.1f} MB" for each in years)]
    for what in years[0].costs:
        found = [each.costs[what] for each in years]
        lines.append(f"{what}: " + ", ".join(f"{each.queries} q {1000 * each.seconds:.0f} ms" for each in found))
    with capsys.disabled():
        print("", *lines, sep="\n  ")  # noqa: T201 - the figures are asked for
    assert len(years) == LAST - FIRST + 1


def test_each_year_leaves_about_as_much_as_any_other(years: list[AfterYear]) -> None:
    grown = [later.size - earlier.size for earlier, later in pairwise(years)]
    assert max(grown) < ALIKE * min(grown)


@pytest.mark.parametrize("what", ["opening", "verify", "backup"])
def test_after_five_years_it_asks_as_much_as_after_one(years: list[AfterYear], what: str) -> None:
    assert years[-1].costs[what].queries == years[0].costs[what].queries


@pytest.mark.parametrize("what", ["status", "morning"])
def test_only_the_year_before_costs_a_question_more(years: list[AfterYear], what: str) -> None:
    """The first year has none before it."""
    asked = [each.costs[what].queries for each in years[1:]]
    assert max(asked) == min(asked)
