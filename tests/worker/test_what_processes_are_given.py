"""Who speaks to the server has the machine's key, and no environment holds it or another secret: there any program of
the same user could read it, and every child inherits it.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import pytest

from flows.runs import Runs
from rbworkflow.local.deploying import deploy
from rbworkflow.local.processes import Child
from rbworkflow.local.server import Server, prefect_server
from rbworkflow.local.worker import prefect_worker
from rbworkflow.machine_key import HEADER, machine_key
from rbworkflow.polling import poll
from rbworkflow.settings import Settings
from tests.programs.prefect_server import FROM_HERE, TEST_DEPLOYMENTS
from tests.running.patience import PATIENCE
from tests.worker.eavesdropping import Ear, Said, eavesdropping
from tests.worker.test_warm_process import PROCESSES, children, needs_proc, warm_process

pytestmark = pytest.mark.soak
SOCKETS: Final = ("/api/events/in", "/workers/connect")
"""Prefect's own: what happens goes out by the one, the worker is heard by the other."""


SECRETS: Final = {
    "RBWORKFLOW_RELAY_PASSWORD": "sandi-relay-uji",
    "RBWORKFLOW_IMAP_PASSWORD": "sandi-kotak-uji",
    "RBWORKFLOW_PEPPER": "kunci-kode-uji",
    "RBWORKFLOW_DATABASE_URL": "postgresql+psycopg://rb:sandi-basis-uji@127.0.0.1/rb",
}


@dataclass
class Office:
    """A server, a worker, an ear between it and everybody, and what a run saw."""

    server: Server
    ear: Ear
    worker: Child
    seen: dict[str, Any]

    @property
    def key(self) -> str:
        return machine_key(self.server.data)

    def environments(self) -> dict[str, str]:
        """What each of the processes was given."""
        (serving,) = children(self.server.child.process.pid)
        (working,) = children(self.worker.process.pid)
        given = {"server": serving, "worker": working, "warm process": warm_process(self.worker)}
        started_with = {name: (PROCESSES / f"{process}/environ").read_text() for name, process in given.items()}
        return started_with | {"run": self.seen["process"], "run, by Python": self.seen["python"]}


@pytest.fixture(scope="module")
def office(prefect_home: Callable[[], Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """Whoever started it named all secrets as variables. One run was started, by way of the ear, and looked around."""
    folder = tmp_path_factory.mktemp("kantor")
    with pytest.MonkeyPatch.context() as patch, ExitStack() as stack:
        for name, value in SECRETS.items():
            patch.setenv(name, value)
        given = Settings(data_dir=folder / "data").as_environment()
        direct = stack.enter_context(prefect_server(prefect_home(), data=folder / "data"))
        ear = stack.enter_context(eavesdropping(int(direct.url.rpartition(":")[2])))
        server = replace(direct, url=ear.url, env={**direct.env, "PREFECT_API_URL": f"{ear.url}/api"})
        worker = prefect_worker(server, given | FROM_HERE, TEST_DEPLOYMENTS, query_seconds=0.5)
        serving, client = stack.enter_context(worker), stack.enter_context(server.client())
        deploy(server, TEST_DEPLOYMENTS, timezone="Asia/Jayapura")
        Runs(client).run_and_wait("Uji lingkungan", {"berkas": str(folder / "dilihat.json")})
        yield Office(server, ear, serving, json.loads((folder / "dilihat.json").read_text()))


def test_every_call_and_every_socket_of_ours_has_the_machines_key(office: Office) -> None:
    def opened() -> list[Said] | None:
        said = office.ear.requests()
        sockets = [each.path for each in said if each.is_socket]
        return said if all(any(path.endswith(end) for path in sockets) for end in SOCKETS) else None

    said = poll(opened, seconds=PATIENCE)
    assert said is not None
    assert [each.path for each in said if each.headers.get(HEADER) != office.key] == []
    paths = {each.path for each in said}
    assert {"/api/flows/", "/api/deployments/"} <= paths, "deploying was not heard"
    assert any(path.endswith("/get_scheduled_flow_runs") for path in paths), "the worker was not heard"
    assert any(path.endswith("/set_state") for path in paths), "the run was not heard"


@needs_proc
def test_no_environment_holds_the_machines_key_or_a_secret_of_the_office(office: Office) -> None:
    given = office.environments()
    assert all("PREFECT_API_URL=" in said for name, said in given.items() if name != "server")
    secrets = {"machine's key": office.key, **SECRETS}
    assert [(whose, what) for whose, said in given.items() for what, value in secrets.items() if value in said] == []


def test_a_run_reads_every_secret_of_the_office_all_the_same(office: Office) -> None:
    assert office.seen["settings"] == list(SECRETS.values())
