"""Several offices on one Prefect server with a worker: each gets what is its own, and one's fault stops nobody else."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from prefect.client.schemas.objects import FlowRun
from prefect.client.schemas.responses import DeploymentResponse
from sqlalchemy import select

from flows.kickoff import KICKOFF, NOT_BY_HAND, ROUND_OF_OFFICES, order_kickoffs, start_rounds
from flows.runs import Runs, message
from rbworkflow.approval.lifecycle import RequestStatus
from rbworkflow.local.deploying import offer
from rbworkflow.local.preparing import offered_by
from rbworkflow.local.server import Server, prefect_server
from rbworkflow.local.worker import prefect_worker
from rbworkflow.office.at_a_glance import at_a_glance
from rbworkflow.offices import office_codes, settings_of
from rbworkflow.polling import poll
from rbworkflow.settings import Settings
from rbworkflow.steps.notices.configuration import check_configuration
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.workplace import open_workplace
from rbworkflow.store import read
from rbworkflow.store.schema import answer, period, request
from rbworkflow.system import make_private_folder
from tests.ground.many_offices import break_config, server_of
from tests.running.patience import PATIENCE
from tests.steps.office_walk import PLAN, Walk

FIRST, SECOND, BROKEN = "3514", "3515", "3516"
pytestmark = pytest.mark.soak
ASKING = "Persetujuan"
OPEN_PERIOD = "04 Buka periode"


@dataclass
class ManyOffices:
    """The server, and each office as its people know it."""

    settings: Settings
    server: Server
    runs: Runs
    offices: dict[str, Walk]
    deployed: dict[str, DeploymentResponse]
    """As it was offered; then nothing ticks by the machine's time."""

    def runs_of(self, flow: str) -> list[FlowRun]:
        wanted = self.deployed[flow].id
        return [run for run in self.runs.client.read_flow_runs() if run.deployment_id == wanted]

    def asked(self, code: str) -> FlowRun:
        """The run that asks this office's Secretary."""
        (run,) = [run for run in self.runs_of(ASKING) if run.parameters["kantor"] == code]
        return run


@pytest.fixture(scope="module")
def many(prefect_home: Callable[[], Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[ManyOffices]:
    """Three offices: two whose plan is to be decided, each in a database of its own, and one whose config/ broke."""
    home = tmp_path_factory.mktemp("server")
    settings = server_of(home, FIRST, SECOND, BROKEN)
    make_private_folder(settings.data)
    prefect_home().rename(settings.data / "prefect")
    offices = {code: Walk(open_workplace(settings_of(settings, code))) for code in office_codes(settings)}
    for code in (FIRST, SECOND):
        import_plan(offices[code].workplace, PLAN.read_bytes(), 2026, name=PLAN.name)
    check_configuration(offices[BROKEN].workplace)
    break_config(home / "offices", BROKEN)
    env = settings.as_environment()
    with (
        prefect_server(settings.data / "prefect", env, data=settings.data) as server,
        prefect_worker(server, env, query_seconds=0.5),
        server.client() as client,
    ):
        offer(server, offered_by(settings))
        deployed = {each.name: each for each in client.read_deployments(limit=200)}
        Runs(client).pause_schedules(KICKOFF)
        made = ManyOffices(settings, server, Runs(client), offices, deployed)
        order_kickoffs(client, settings, putaran="setengah jam", zones=["Asia/Jakarta"])
        poll(lambda: made.runs_of(ROUND_OF_OFFICES) or None, seconds=PATIENCE)
        yield made
    for walk in offices.values():
        walk.workplace.engine.dispose()


def test_a_form_asks_whose_it_is_and_the_rounds_tick_in_each_zone(many: ManyOffices) -> None:
    there = many.deployed
    asked = there[OPEN_PERIOD].parameter_openapi_schema
    assert asked is not None
    assert asked["properties"]["kantor"]["enum"] == [FIRST, SECOND, BROKEN]
    assert asked["required"][0] == "kantor"
    assert [there[name].schedules for name in ("Putaran harian", "Putaran setengah jam")] == [[], []]
    ticks = {(tick.parameters["putaran"], tick.parameters["zona"]) for tick in there[KICKOFF].schedules}
    zones = ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")
    assert ticks == {(putaran, zone) for putaran in ("harian", "setengah jam") for zone in zones}
    assert "24 Putuskan paket" not in there, "no province is among them"


def test_a_round_serves_each_and_names_the_one_that_it_could_not(many: ManyOffices) -> None:
    (run,) = many.runs_of(ROUND_OF_OFFICES)
    ended = many.runs.wait(run.id)
    assert message(ended) == f"2 dari 3 kantor selesai. Belum: {BROKEN}."
    (shown,) = many.runs.artifacts(run.id).values()
    assert "office\\.toml" in shown or "office.toml" in shown
    told = [mail for mail in many.offices[BROKEN].mails("operator@kpu-pasuruan.example") if "config/" in mail.text]
    assert len(told) == 1, "its operator hears of it, and by its own mail"


def test_requests_of_the_same_number_have_pages_of_their_own(many: ManyOffices) -> None:
    many.runs.wait(many.runs_of(ROUND_OF_OFFICES)[0].id)
    runs = {code: many.runs.wait_for_state(many.asked(code).id, "Suspended") for code in (FIRST, SECOND)}
    assert [run.parameters["permintaan"] for run in runs.values()] == [1, 1]
    assert [f"kantor-{code}" in run.tags for code, run in runs.items()] == [True, True]
    assert len({run.id for run in runs.values()}) == 2
    code = many.offices[SECOND].codes()["SETUJU"]
    for run in runs.values():
        many.runs.resume(run.id, {"kode": code, "catatan": ""})
    poll(lambda: all(verdicts(many, each) for each in runs) or None, seconds=PATIENCE)
    assert {each: verdicts(many, each) for each in runs} == {FIRST: ["wrong_code"], SECOND: ["approved"]}
    assert statuses(many, FIRST) == [RequestStatus.OPEN]


def statuses(many: ManyOffices, code: str) -> list[str]:
    """Of all that the office's officers were asked."""
    with read(many.offices[code].workplace.engine) as conn:
        return list(conn.scalars(select(request.c.status).order_by(request.c.id)))


def verdicts(many: ManyOffices, code: str) -> list[str]:
    """What the answers to the office's first request were worth."""
    with read(many.offices[code].workplace.engine) as conn:
        return list(conn.scalars(select(answer.c.verdict).where(answer.c.request_id == 1)))


def test_an_act_is_done_at_the_office_that_it_names(many: ManyOffices) -> None:
    ended = many.runs.run_and_wait(
        OPEN_PERIOD, {"kantor": SECOND, "isian": {"periode": "2026-S1", "batas_waktu_provinsi": "2026-07-20"}}
    )
    assert (f"kantor-{SECOND}" in ended.tags, ended.name.startswith(f"{SECOND} - ")) == (True, True)
    opened = {code: len(many.offices[code].rows(period, period.c.status == "open")) for code in (FIRST, SECOND)}
    assert opened == {FIRST: 0, SECOND: 1}


def test_what_a_tick_starts_is_started_once(many: ManyOffices) -> None:
    at = datetime(2026, 6, 22, 3, 0, tzinfo=UTC)
    offices = [at_a_glance(many.settings, code) for code in office_codes(many.settings)]
    before = len(many.runs_of(ROUND_OF_OFFICES))
    for _ in range(2):
        start_rounds(many.runs.client, many.settings, putaran="harian", zone="Asia/Jakarta", offices=offices, at=at)
    assert len(many.runs_of(ROUND_OF_OFFICES)) == before + 1


def test_a_round_that_nobody_of_this_machine_ordered_serves_nobody(many: ManyOffices) -> None:
    given = {"putaran": "harian", "daftar_kantor": [FIRST], "saat": "2026-06-22T03:00:00+00:00"}
    run = many.runs.wait_for_state(many.runs.start(ROUND_OF_OFFICES, given), "Failed", "Completed")
    assert message(run) == NOT_BY_HAND
