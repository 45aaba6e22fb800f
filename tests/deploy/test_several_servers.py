"""Several servers, workers and one clock beside PostgreSQL, Redis and a proxy: a semester runs through them."""

import re
import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, TypeVar

import httpx
import pytest
from prefect.client.schemas.actions import DeploymentScheduleCreate
from prefect.client.schemas.objects import FlowRun
from prefect.client.schemas.schedules import IntervalSchedule

from flows.pool import POOL
from flows.runs import WORKER_LABEL, Runs
from rbworkflow.clock import set_clock
from rbworkflow.local.address import Address, address_in
from rbworkflow.local.catcher import Catcher, Caught, mail_catcher
from rbworkflow.local.played_settings import RELAY
from rbworkflow.local.practice import approve_plan
from rbworkflow.local.rehearsal import CODE
from rbworkflow.machine_key import machine_key
from rbworkflow.office import Semester, load_office
from rbworkflow.polling import poll
from rbworkflow.settings import Settings
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.overview.verifying import verify
from rbworkflow.steps.periods.open_period import open_period
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.workplace import Workplace, open_workplace
from tests.conftest import ROOT
from tests.programs.several_servers import SeveralServers, several_servers
from tests.running.chance import is_soak
from tests.running.patience import PATIENCE
from tests.steps.office_walk import CHAIR, SECRETARY

pytestmark = [pytest.mark.soak, pytest.mark.server, pytest.mark.postgres]
PERIOD: Final = "2026-S1"
ROUND: Final = "Putaran setengah jam"
DAILY: Final = "Putaran harian"
OFTEN: Final = timedelta(seconds=20)
T = TypeVar("T")
LINK: Final = re.compile(r"https://\S+/masuk/\S+")


def on(topology: SeveralServers, moment: str) -> None:
    """It is this moment in the office."""
    assert topology.settings.clock_file is not None
    zone = load_office(topology.settings.config).tz
    set_clock(topology.settings.clock_file, datetime.fromisoformat(moment).replace(tzinfo=zone))


def collecting(topology: SeveralServers) -> Workplace:
    """The office with its plan in force and its semester open, and what the units laid into their folders."""
    workplace = open_workplace(topology.settings)
    plan = ROOT / "samples" / "rencana_aksi_2026.xlsx"
    import_plan(workplace, plan.read_bytes(), 2026, name=plan.name)
    approve_plan(workplace)
    open_period(workplace, Semester(2026, 1))
    inbox = topology.settings.inbox
    shutil.copytree(ROOT / "samples" / PERIOD, inbox, dirs_exist_ok=True, copy_function=shutil.copyfile)
    return workplace


def mail_to(catcher: Catcher, address: str) -> Caught | None:
    """The newest one with a code."""
    found = [mail for mail in catcher.messages(address) if CODE.search(mail.text)]
    return found[-1] if found else None


def waited(topology: SeveralServers, ask: Callable[[], T | None]) -> T:
    """What comes by itself, within two rounds and the time that a busy machine takes."""
    found = poll(ask, seconds=PATIENCE, every=1)
    assert found is not None, {name: topology.said(name)[-1500:] for name in topology.parts}
    return found


def workers_of(server: Address) -> set[str]:
    """Those that the servers have heard of."""
    try:
        return {worker["name"] for worker in server.ask(f"/work_pools/{POOL}/workers/filter")}
    except httpx.HTTPError:  # they do not answer yet, or know no pool yet
        return set()


def scheduled_runs(topology: SeveralServers, server: Address) -> list[FlowRun]:
    """Runs of the round that nobody started, and that have ended well, once it ticks every few seconds."""
    with server.client() as client:
        deployment = client.read_deployment_by_name(f"{ROUND}/{Runs(client).deployment_of(ROUND)}")
        client.create_deployment_schedules(
            deployment.id, [DeploymentScheduleCreate(schedule=IntervalSchedule(interval=OFTEN))]
        )

        def ended() -> list[FlowRun] | None:
            runs = (run for run in client.read_flow_runs() if run.auto_scheduled and run.state)
            return [run for run in runs if run.state and run.state.is_completed()] or None

        return waited(topology, ended)


def come_in(browser: httpx.Client, mail: Caught) -> str:
    """By the link of his mail; the page that he is led to."""
    link = LINK.search(mail.text)
    assert link is not None
    assert "Masuk sebagai" in browser.get(link[0]).text
    return str(browser.post(link[0]).headers["location"])


def decide(topology: SeveralServers, browser: httpx.Client, page: str, mail: Caught) -> None:
    """Yes, by the code of the mail, once the page asks."""

    def asks() -> str | None:
        field = re.search(r'name="sesudah" value="(\d+)"', browser.get(page).text)
        return field[1] if field else None

    code = next(match[0] for match in CODE.finditer(mail.text) if match[1] == "SETUJU")
    sent = browser.post(page, data={"sesudah": waited(topology, asks), "kode": code, "catatan": ""})
    assert sent.headers["location"].startswith(page), sent.text


def test_a_semester_runs_through_two_servers_that_begin_at_once_on_new_databases(
    databases: dict[str, str], tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    if not is_soak(pytestconfig):
        pytest.skip("A long proof: make soak runs it.")
    shutil.copytree(ROOT / "config", tmp_path / "kantor")
    with (
        mail_catcher(tmp_path / "surel") as catcher,
        several_servers(
            tmp_path,
            databases,
            Settings(
                config_dir=tmp_path / "kantor",
                clock_file=tmp_path / "jam",
                relay_host=RELAY,
                relay_port=catcher.port,
                relay_ca_file=catcher.ca_file,
                settle_seconds=0,
            ),
        ) as topology,
    ):
        on(topology, "2026-07-03 10:00")
        topology.start("migrate", "migrate")  # all others wait for it by themselves, or it for them
        for name in ("server-1", "server-2"):
            topology.start(name, "server", "--no-services")
        topology.start("services", "services")
        for name in ("pekerja-1", "pekerja-2"):
            topology.start(name, "worker", "--name", name)
        topology.start_proxy()
        assert topology.parts["migrate"].wait(PATIENCE) == 0, topology.said("migrate")
        workplace = collecting(topology)
        server = address_in(topology.settings)
        waited(topology, lambda: workers_of(server) == {"pekerja-1", "pekerja-2"} or None)
        assert scheduled_runs(topology, server)[0].labels[WORKER_LABEL] in {"pekerja-1", "pekerja-2"}
        assert status(workplace).periods[0].units[0].received_at is not None

        on(topology, "2026-07-06 07:30")
        with server.client() as client:
            Runs(client).start(DAILY)
        with topology.browser() as secretary:
            mail = waited(topology, lambda: mail_to(catcher, SECRETARY))
            page = come_in(secretary, mail)
            assert all(cookie.secure for cookie in secretary.cookies.jar)
            decide(topology, secretary, page, mail)
        with topology.browser() as chair:
            mail = waited(topology, lambda: mail_to(catcher, CHAIR))
            page = come_in(chair, mail)
            topology.end("server-1")  # whichever he came in at: the other one knows him
            decide(topology, chair, page, mail)
            waited(topology, lambda: status(workplace).periods[0].report_status == "sent" or None)
        verify(workplace)
        assert topology.parts["services"].poll() is None
        assert machine_key(topology.settings.data) not in topology.said("proxy")
        assert "/masuk/" not in topology.said("proxy")
        workplace.engine.dispose()
