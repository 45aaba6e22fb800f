"""What "Uji kesiapan" says of Prefect is what is there: a server that keeps, a worker that lives."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import anyio
import pytest
from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.actions import WorkPoolCreate, WorkPoolUpdate
from prefect.client.schemas.objects import WorkPool
from starlette.types import Message, Receive, Scope, Send

from flows.machine import PAGES, RESTART, SERVER, WORKER, _worker, machine_parts, pages_part, prefect_parts
from flows.pool import POOL
from flows.runs import Runs
from rbworkflow.beginnings import SECONDS, Starting, begin, is_at_work, is_starting
from rbworkflow.door.application import Door
from rbworkflow.door.desk import Desk
from rbworkflow.local.processes import free_port
from rbworkflow.local.server import Server
from rbworkflow.settings import Settings
from rbworkflow.steps.overview.readiness_part import CONDITION_LABELS

NOW = datetime(2026, 7, 6, 9, 0, tzinfo=UTC)


def test_a_server_and_a_worker_that_work_are_found_good_and_keep_their_settings(
    live_server: Server, live_runs: Runs
) -> None:
    before = live_runs.client.read_work_pool(POOL)
    server, worker = prefect_parts(live_server.client(), at=NOW)
    assert (server.name, server.is_good, server.found) == (SERVER, True, "menjawab dan menyimpan")
    assert (worker.name, worker.is_good) == (WORKER, True)
    after = live_runs.client.read_work_pool(POOL)
    assert (after.concurrency_limit, after.base_job_template) == (before.concurrency_limit, before.base_job_template)


@pytest.mark.long
def test_a_server_that_does_not_answer_is_named_with_what_to_do() -> None:
    nobody = SyncPrefectClient(f"http://127.0.0.1:{free_port()}/api")
    (part,) = prefect_parts(nobody, at=NOW)
    assert (part.name, part.is_good, part.todo) == (SERVER, False, RESTART)
    assert part.found.startswith("tidak menjawab")


def test_the_address_of_links_is_tried(live_server: Server) -> None:
    good = pages_part(Settings(ui_url=live_server.url))
    assert (good.name, good.is_good, good.found) == (PAGES, True, f"{live_server.url} menjawab")
    bad = pages_part(Settings(port=free_port()))
    assert (bad.is_good, "tidak menjawab (ConnectError)" in bad.found) == (False, True)
    assert "RBWORKFLOW_UI_URL" in bad.todo


def test_a_database_that_does_not_keep_is_found(live_server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    def forgetful(client: SyncPrefectClient, name: str) -> WorkPool:
        return WorkPool(name=name, type="process", description="", default_queue_id=uuid4())

    with live_server.client() as client:
        client.create_work_pool(WorkPoolCreate(name="lupa", type="process"))
    monkeypatch.setattr(SyncPrefectClient, "read_work_pool", forgetful)
    server, _ = prefect_parts(live_server.client(), at=NOW, pool="lupa")
    assert (server.is_good, server.found) == (False, "menjawab, tetapi tidak menyimpan")


def test_a_pool_that_no_worker_ever_served_is_found(live_server: Server) -> None:
    with live_server.client() as client:
        client.create_work_pool(WorkPoolCreate(name="kosong", type="process"))
        client.update_work_pool("kosong", WorkPoolUpdate(description="lama"))
    server, worker = prefect_parts(live_server.client(), at=NOW, pool="kosong")
    assert server.is_good
    assert (worker.is_good, worker.found, worker.todo) == (False, "belum pernah dijalankan", RESTART)


@pytest.mark.parametrize(("ages", "is_good"), [([5], True), ([600], False), ([600, 5], True), ([100], False)])
def test_a_worker_that_has_been_silent_for_three_heartbeats_is_gone(ages: list[int], is_good: bool) -> None:  # noqa: FBT001 - a row of the table
    now = datetime.now(UTC)  # noqa: TID251 - the machine's clock, which heartbeats carry
    assert _worker([(now - timedelta(seconds=age), None) for age in ages]).is_good is is_good


@pytest.mark.long
def test_what_is_just_being_started_is_said_to_be_so_and_not_to_be_broken(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, port=free_port())
    begin(settings, Starting.SERVER)
    assert found(settings) == {"perhatikan": "sedang dinyalakan"}
    is_at_work(settings, Starting.SERVER)
    assert "tidak menjawab (ConnectError)" in found(settings)["BERMASALAH"]


@pytest.mark.long
def test_what_does_not_come_up_is_not_told_to_be_starting_for_long(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, port=free_port())
    begin(settings, *Starting)
    for file in (tmp_path / "dinyalakan").iterdir():
        ago = file.stat().st_mtime - SECONDS
        os.utime(file, (ago, ago))
    begin(settings, *Starting)  # systemd tries again every half minute
    assert set(found(settings)) == {"BERMASALAH"}


def test_the_door_says_that_it_came_up(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path)
    begin(settings, Starting.SERVER)

    async def prefect(_scope: Scope, _receive: Receive, send: Send) -> None:
        assert is_starting(settings, Starting.SERVER)
        await send({"type": "lifespan.startup.complete"})

    async def nothing() -> Message:
        return {}

    async def heard(_message: Message) -> None:
        assert not is_starting(settings, Starting.SERVER)

    anyio.run(Door(prefect, Desk(settings, "kunci")), {"type": "lifespan"}, nothing, heard)
    assert not is_starting(settings, Starting.SERVER)


def found(settings: Settings) -> dict[str, str]:
    """How server and links are, where nobody answers, and what is said of it."""
    nobody = SyncPrefectClient(f"http://127.0.0.1:{free_port()}/api")
    return {CONDITION_LABELS[part.condition]: part.found for part in machine_parts(nobody, settings, at=NOW)}
