"""Rounds of many offices through a semester: each comes to its report, whatever goes wrong in some others."""

import signal
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

import flows.daily_round
import flows.half_hourly
from flows.serve_offices import Served, serve
from rbworkflow.local.practice import approve_plan
from rbworkflow.local.rehearsed_year.filled_form import filled_form
from rbworkflow.offices import office_codes, settings_of
from rbworkflow.plan.rows import indicators
from rbworkflow.settings import Settings
from rbworkflow.steps.decisions.requested_runs import launched
from rbworkflow.steps.overview.morning import morning
from rbworkflow.steps.overview.offices_health import NOT_ENDED, NOT_READ, offices_health
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.plans.plan_in_force import plan_in_force
from rbworkflow.steps.sending.due_work import DueWork, do_due_work
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.steps.workplace import Workplace, open_workplace
from rbworkflow.store import read
from tests.ground.many_offices import break_config, server_of
from tests.steps.office_walk import OPERATOR, PLAN, PROVINCE, S1, Walk

pytestmark = pytest.mark.walk

A_FEW, A_PROVINCE = 4, 38


def _due_work(workplace: Workplace) -> DueWork:
    return do_due_work(workplace, launch=launched)


@pytest.fixture(autouse=True)
def _runs_are_there_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (flows.daily_round, flows.half_hourly):
        monkeypatch.setattr(module, "do_due_work", _due_work)


class Server:
    """A server of so many offices, whose rounds are served without Prefect."""

    def __init__(self, home: Path, count: int) -> None:
        self.home = home
        codes = [str(3501 + number) for number in range(count)]
        self.settings = server_of(home, *codes, on="2026-06-22 07:00")
        self.walks = {code: Walk(open_workplace(settings_of(self.settings, code))) for code in codes}

    def on(self, moment: str) -> None:
        next(iter(self.walks.values())).on(moment)

    def round(self, putaran: str) -> dict[str, Served]:
        now = datetime.now(UTC)  # noqa: TID251 - the machine's, which the clock is shifted from
        codes = office_codes(self.settings)
        return {code: serve(self.settings, code, putaran=putaran, wanted_at=now) for code in codes}

    def healths(self) -> dict[str, str]:
        """How each office is, as the server's administrator reads it."""
        now = next(iter(self.walks.values())).workplace.now
        return {each.code: each.said for each in offices_health(self.settings, now=now)}

    def close(self) -> None:
        for walk in self.walks.values():
            walk.workplace.engine.dispose()


@pytest.fixture
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Server]:
    made = Server(tmp_path, request.param)
    yield made
    made.close()


@pytest.mark.parametrize(
    "server", [A_FEW, pytest.param(A_PROVINCE, marks=pytest.mark.soak)], indirect=True, ids=["a few", "a province"]
)
def test_three_offices_at_fault_keep_no_other_from_its_report(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    typo, spoilt, mistaken, *good = server.walks
    for walk in server.walks.values():
        import_plan(walk.workplace, PLAN.read_bytes(), 2026, name=PLAN.name)
        approve_plan(walk.workplace)
    assert all(each.is_done for each in server.round("harian").values())
    server.on("2026-07-01 08:00")
    for walk in server.walks.values():
        send_forms(walk.workplace, S1)
        send_filled(walk)
    server.on("2026-07-02 10:00")
    assert all(each.is_done for each in server.round("setengah jam").values())

    break_config(server.home / "offices", typo)
    spoil_database(server.settings, spoilt)
    fail_for(mistaken, monkeypatch)
    server.on("2026-07-06 07:00")
    served = server.round("harian")
    assert {code for code, each in served.items() if not each.is_done} == {typo, spoilt, mistaken}
    assert "office.toml" in served[typo].said
    assert "rusak" in served[spoilt].said
    assert served[mistaken].said.startswith("Kesalahan yang tidak terduga (ZeroDivisionError).")
    assert [len(server.walks[code].mails(OPERATOR, "tidak sampai selesai")) for code in (mistaken, *good)] == [
        1,
        *[0] * len(good),
    ]
    told = server.healths()
    assert (told[typo], told[spoilt], told[mistaken]) == (NOT_READ, NOT_ENDED, NOT_ENDED)
    assert not {told[code] for code in good} & {NOT_READ, NOT_ENDED}
    for code in good:
        server.walks[code].approve_all()
    server.on("2026-07-06 09:00")
    server.round("setengah jam")
    for code in good:
        walk = server.walks[code]
        assert walk.revision().status == "issued"
        assert len(walk.mails(PROVINCE)) == 1
        walk.verify()


@pytest.mark.parametrize("server", [2], indirect=True)
def test_an_office_that_takes_longer_than_it_may_is_left_for_the_next_round_and_the_others_are_served(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    endless, other = server.walks
    never_end_for(endless, monkeypatch)
    served = server.round("harian")
    assert {code: each.is_done for code, each in served.items()} == {endless: False, other: True}
    assert "lebih dari 15 menit" in served[endless].said
    told = server.healths()
    assert told[endless] == NOT_ENDED != told[other]
    befall(endless, lambda: None, monkeypatch)
    again = server.round("harian")[endless]
    assert again.is_done
    assert again.said.startswith("Semester I Tahun 2026 dibuka")
    assert server.healths()[endless] == told[other]


def send_filled(walk: Walk) -> None:
    """Every unit fills in the form that its own office sent it."""
    with read(walk.workplace.engine) as conn:
        plan = plan_in_force(conn, walk.workplace, S1)
        assert plan is not None
        asked = indicators(conn, plan.id)
    for unit in walk.workplace.office.units:
        (blank,) = (walk.workplace.settings.shared / "formulir" / unit.code).rglob("*.xlsx")
        mine = [each for each in asked if each.unit_code == unit.code]
        walk.put(unit.code, "Isian.xlsx", filled_form(walk.workplace, blank.read_bytes(), S1, mine, is_proved=True))


def spoil_database(settings: Settings, code: str) -> None:
    """As a disk does."""
    database = settings_of(settings, code).data / "rbworkflow.sqlite3"
    for beside in database.parent.glob("rbworkflow.sqlite3-*"):
        beside.unlink()
    database.write_bytes(b"\0" * 8192)


def fail_for(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mistake of ours that one office's round meets, and no step foresees."""

    def mistake() -> None:
        raise ZeroDivisionError

    befall(code, mistake, monkeypatch)


def never_end_for(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work that one office's round never comes to the end of; the time that it has is over soon."""

    def wait() -> None:
        signal.setitimer(signal.ITIMER_REAL, 0.01)
        while True:
            signal.pause()

    befall(code, wait, monkeypatch)


def befall(code: str, what: Callable[[], None], monkeypatch: pytest.MonkeyPatch) -> None:
    real = morning

    def befallen(workplace: Workplace, **given: object) -> object:
        if workplace.office.code == code:
            what()
        return real(workplace, **given)  # type: ignore[arg-type] # as it is called

    monkeypatch.setattr(flows.daily_round, "morning", befallen)
