"""Who speaks to the server has the machine's key, and no environment has it: others could read or inherit it there."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import pytest

from flows.runs import Runs
from rbworkflow.local.deploying import deploy
from rbworkflow.local.processes import Child
from rbworkflow.local.server import Server
from rbworkflow.local.worker import prefect_worker
from rbworkflow.machine_key import HEADER, machine_key
from rbworkflow.polling import poll
from tests.patience import PATIENCE
from tests.prefect_server import FROM_HERE, ROOT, TEST_DEPLOYMENTS
from tests.worker.eavesdropping import Ear, Said, eavesdropping
from tests.worker.test_warm_process import PROCESSES, children, needs_proc, warm_process

SOCKETS: Final = ("/api/events/in", "/workers/connect")
"""Prefect's own: what happens goes out by the one, the worker is heard by the other."""


class Office:
    """A server, a worker, and an ear between it and everybody."""

    def __init__(self, server: Server, ear: Ear, worker: Child, seen: dict[str, str]) -> None:
        self.server, self.ear, self.worker, self.seen = server, ear, worker, seen

    @property
    def key(self) -> str:
        return machine_key(self.server.data)

    def environments(self) -> dict[str, str]:
        """What each of the processes was given."""
        (serving,) = children(self.server.child.process.pid)
        (working,) = children(self.worker.process.pid)
        given = {"server": serving, "worker": working, "warm process": warm_process(self.worker)}
        started_with = {name: (PROCESSES / f"{process}/environ").read_text() for name, process in given.items()}
        return started_with | {f"run, by its {where}": said for where, said in self.seen.items()}


@pytest.fixture(scope="module")
def listened_to(live_server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """One run is started, by way of the ear, and writes down what it sees; the worker is still there."""
    seen = tmp_path_factory.mktemp("lingkungan") / "dilihat.json"
    with eavesdropping(int(live_server.url.rpartition(":")[2])) as ear:
        server = replace(live_server, url=ear.url, env={**live_server.env, "PREFECT_API_URL": f"{ear.url}/api"})
        with (
            prefect_worker(server, FROM_HERE, TEST_DEPLOYMENTS, query_seconds=0.5) as worker,
            server.client() as client,
        ):
            deploy(server, {}, ROOT, TEST_DEPLOYMENTS, timezone="Asia/Jayapura")
            Runs(client).run_and_wait("Uji lingkungan", {"berkas": str(seen)})
            yield Office(server, ear, worker, json.loads(seen.read_text()))


def test_every_call_and_every_socket_of_ours_has_the_machines_key(listened_to: Office) -> None:
    def opened() -> list[Said] | None:
        said = listened_to.ear.requests()
        sockets = [each.path for each in said if each.is_socket]
        return said if all(any(path.endswith(end) for path in sockets) for end in SOCKETS) else None

    said = poll(opened, seconds=PATIENCE)
    assert said is not None
    assert [each.path for each in said if each.headers.get(HEADER) != listened_to.key] == []
    paths = {each.path for each in said}
    assert {"/api/flows/", "/api/deployments/"} <= paths, "deploying was not heard"
    assert any(path.endswith("/get_scheduled_flow_runs") for path in paths), "the worker was not heard"
    assert any(path.endswith("/set_state") for path in paths), "the run was not heard"


@needs_proc
def test_the_machines_key_stands_in_no_environment(listened_to: Office) -> None:
    given = listened_to.environments()
    assert all("PREFECT_API_URL=" in said for said in given.values())
    assert [whose for whose, said in given.items() if listened_to.key in said] == []
