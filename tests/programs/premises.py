"""A real server, worker and mail catcher around one office, which is put back to a moment of its semester."""

import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final

import pytest
from prefect.client.schemas.objects import StateType
from prefect.settings import PREFECT_API_URL, PREFECT_CLIENT_CUSTOM_HEADERS, temporary_settings
from sqlalchemy import ColumnElement, Table, func, select

from flows.choices import keep_choices
from flows.due_work import do_due_work
from flows.runs import IN_A_PROCESS, Runs
from rbworkflow import audit
from rbworkflow.clock import set_clock
from rbworkflow.errors import ConfigurationError
from rbworkflow.local.catcher import Catcher, mail_catcher
from rbworkflow.local.deploying import deploy
from rbworkflow.local.played_settings import RELAY
from rbworkflow.local.practice import approve_plan
from rbworkflow.local.processes import LOOPBACK, free_port, require_free
from rbworkflow.local.rehearsal import Rehearsal
from rbworkflow.local.server import prefect_server
from rbworkflow.local.worker import prefect_worker
from rbworkflow.machine_key import header, machine_key
from rbworkflow.office import Semester, load_office
from rbworkflow.polling import poll
from rbworkflow.settings import Settings
from rbworkflow.steps.decisions.plan_matter import PLAN
from rbworkflow.steps.decisions.requested_runs import runs_wanted
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.steps.periods.open_period import open_period
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.reports.compile import compile_due
from rbworkflow.steps.sending.deliver import deliver
from rbworkflow.steps.workplace import Workplace, open_workplace
from rbworkflow.store import read
from rbworkflow.store.schema import request
from tests.ground.office_folders import copy_office, remove_office
from tests.running.patience import PATIENCE

ROOT: Final = Path(__file__).resolve().parents[2]
SAMPLES: Final = ROOT / "samples"
PERIOD: Final = "2026-S1"
TICK: Final = "Putaran setengah jam"
ROUNDS: Final = ("Putaran harian", TICK)
PLAN_REQUESTS: Final = select(request.c.id).where(request.c.subject_kind == PLAN)
EMPTY, COLLECTED, ASKED = "kosong", "terkumpul", "diminta"
MOST_ROUNDS: Final = 5
DAYS: Final = {EMPTY: "2026-06-22 07:00", COLLECTED: "2026-07-03 10:00", ASKED: "2026-07-06 07:30"}


@pytest.fixture(scope="session")
def premises(prefect_home: Callable[[], Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator["Premises"]:
    """The product's own flows, deployed once for all tests that run them."""
    home = tmp_path_factory.mktemp("kantor")
    prefect_home().rename(home / "prefect")
    with ExitStack() as stack:
        premises = Premises(home, stack, stack.enter_context(mail_catcher(home / "surel")))
        premises.set_up()
        yield premises
        premises.leave()


class Premises:
    """The machine of the sample office; `play` puts the office back to a moment, with no run of an earlier test."""

    def __init__(self, home: Path, stack: ExitStack, catcher: Catcher) -> None:
        self.home, self.stack = home, stack
        shutil.copytree(ROOT / "config", home / "config")
        self.port = free_port()
        self.settings = Settings(
            config_dir=home / "config",
            data_dir=home / "data",
            clock_file=home / "jam",
            relay_host=RELAY,
            relay_port=catcher.port,
            relay_ca_file=catcher.ca_file,
            settle_seconds=0,
            ui_url=f"http://127.0.0.1:{self.port}",
        )
        self.catcher = catcher
        self.workplace: Workplace | None = None

    def power_on(self) -> None:
        self.server = self.stack.enter_context(
            prefect_server(
                self.home / "prefect", self.settings.as_environment(), data=self.settings.data, port=self.port
            )
        )
        self.start_worker()
        self.runs = Runs(self.stack.enter_context(self.server.client()))

    def start_worker(self) -> None:
        env = self.settings.as_environment()
        self.worker = self.stack.enter_context(prefect_worker(self.server, env, query_seconds=0.5))

    def power_cut(self) -> None:
        self.worker.kill()
        self.server.child.kill()
        assert poll(self._port_is_free, seconds=PATIENCE)

    def _port_is_free(self) -> bool | None:
        try:
            require_free(LOOPBACK, self.port)
        except ConfigurationError:
            return None
        return True

    def set_up(self) -> None:
        """Deploy the product's flows, and play the moments the tests begin at."""
        machine_key(self.settings.data)  # one for all moments: what runs keeps the key it began with
        self._play_moments()
        self.power_on()
        deploy(self.server, timezone="Asia/Jakarta")
        for name in ROUNDS:
            self.runs.pause_schedules(name)  # by the machine's time, not by the office's

    def leave(self) -> None:
        """Close the database of the office played last."""
        if self.workplace is not None:
            self.workplace.engine.dispose()

    def play(self, moment: str, **office: str) -> Rehearsal:
        """The office as it was at `moment`, on a machine that runs; `office` are lines of config/office.toml that say
        something else in it, by their names. Prefect's forms offer what can be picked then, as after any round.
        """
        if not self.server.child.is_running:
            self.power_on()
        elif not self.worker.is_running:
            self.start_worker()
        self.quiet()
        for run in self.runs.client.read_flow_runs():
            self.runs.client.delete_flow_run(run.id)
        self.catcher.forget()
        remove_office(self.settings.data)
        copy_office(self.home / moment, self.settings.data)
        self._configure(office)
        self._set_clock(moment)
        self.leave()
        self.workplace = workplace = open_workplace(self.settings)
        self._as_a_flow(lambda: keep_choices(workplace))
        return Rehearsal(self.settings, self.workplace, self.server, self.runs, self.catcher)

    def quiet(self) -> None:
        """Wait until no flow is at work."""

        def idle() -> bool | None:
            states = {run.state_type for run in self.runs.client.read_flow_runs()}
            return not states & {*IN_A_PROCESS, StateType.SCHEDULED} or None

        assert poll(idle, seconds=PATIENCE)

    def tick(self, office: Rehearsal) -> None:
        """What follows by itself, done in this process: a tenth of a flow run's time.

        As in an office, the next round serves an officer whose page was not ready in time: the machine may be busy.
        """

        def work() -> None:
            for _ in range(MOST_ROUNDS):
                do_due_work(office.workplace)
                if all(wanted.is_ready for wanted in runs_wanted(office.workplace)):
                    break

        self._as_a_flow(work)

    def _as_a_flow(self, work: Callable[[], None]) -> None:
        """Do what asks Prefect in this process, by the machine's key."""

        def asking() -> None:
            key = header(self.settings.data)
            with temporary_settings({PREFECT_API_URL: self.server.api_url, PREFECT_CLIENT_CUSTOM_HEADERS: key}):
                work()

        with ThreadPoolExecutor(1) as pool:  # a browser's loop in this thread would make Prefect's client wait for it
            pool.submit(asking).result()

    def _play_moments(self) -> None:
        with self._moment(EMPTY):
            pass
        with self._moment(COLLECTED) as workplace:
            import_plan(
                workplace, (SAMPLES / "rencana_aksi_2026.xlsx").read_bytes(), 2026, name="rencana_aksi_2026.xlsx"
            )
            approve_plan(workplace)
            open_period(workplace, Semester(2026, 1))
            shutil.copytree(SAMPLES / PERIOD, self.settings.inbox, dirs_exist_ok=True, copy_function=shutil.copyfile)
            collect(workplace)
            deliver(workplace)
        with self._moment(ASKED) as workplace:
            compile_due(workplace)

    @contextmanager
    def _moment(self, name: str) -> Iterator[Workplace]:
        """What the steps do on that day, kept under its name."""
        self._set_clock(name)
        workplace = open_workplace(self.settings)
        yield workplace
        workplace.engine.dispose()
        copy_office(self.settings.data, self.home / name)

    def _configure(self, office: Mapping[str, str]) -> None:
        text = (ROOT / "config" / "office.toml").read_text(encoding="utf-8")
        for name, value in office.items():
            text, found = re.subn(rf'(?m)^{name} = "\w+"', f'{name} = "{value}"', text)
            assert found == 1, name
        (self.settings.config / "office.toml").write_text(text, encoding="utf-8")

    def _set_clock(self, moment: str) -> None:
        zone = load_office(ROOT / "config").tz
        assert self.settings.clock_file is not None
        set_clock(self.settings.clock_file, datetime.fromisoformat(DAYS[moment]).replace(tzinfo=zone))


def count(office: Rehearsal, table: Table, *where: ColumnElement[bool]) -> int:
    """How many rows of ours there are; of requests and what hangs on them, those of reports: the plan had its own."""
    if "request_id" in table.c:
        where += (table.c.request_id.not_in(PLAN_REQUESTS),)
    elif "subject_kind" in table.c:
        where += (table.c.subject_kind != PLAN,)
    with read(office.workplace.engine) as conn:
        return conn.scalar(select(func.count()).select_from(table).where(*where)) or 0


def head(office: Rehearsal) -> audit.Anchor:
    with read(office.workplace.engine) as conn:
        return audit.head(conn, office.workplace.office.code)
