"""Real Prefect servers and workers for all tests that need them; started by the first, stopped after the last."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from fcntl import LOCK_EX, flock
from importlib.metadata import version
from pathlib import Path
from typing import Final
from uuid import UUID

import pytest

from flows.runs import Form, Runs
from rbworkflow.local.deploying import deploy
from rbworkflow.local.processes import Child
from rbworkflow.local.server import Server, prefect_server
from rbworkflow.local.worker import prefect_worker
from rbworkflow.settings import Settings
from rbworkflow.steps.workplace import Workplace, open_workplace

ROOT = Path(__file__).resolve().parents[2]
TEST_DEPLOYMENTS = Path("tests/local/prefect.yaml")
FROM_HERE: Final = {"PYTHONPATH": str(ROOT)}
"""What a worker needs to find the tests' own flows."""


def form_of(runs: Runs, run_id: UUID) -> Form:
    """The form of a run that waits for an answer."""
    form = runs.form(run_id)
    assert form is not None
    return form


@pytest.fixture(scope="session")
def migrated_home(pytestconfig: pytest.Config) -> Path:
    """What a server's first start leaves, kept from run to run: making its database takes longer than starting."""
    assert pytestconfig.cache is not None
    home = pytestconfig.cache.mkdir("prefect") / version("prefect")
    with home.with_name(f"{home.name}.lock").open("w") as lock:
        flock(lock, LOCK_EX)  # who comes second waits: it takes a processor twelve seconds
        if not home.exists():
            made = Path(tempfile.mkdtemp(dir=home.parent))
            with prefect_server(made):
                pass
            made.rename(home)
    return home


@pytest.fixture(scope="session")
def prefect_home(migrated_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    """`prefect_home()`: a folder for one server, whose database is made."""

    def copied() -> Path:
        return Path(shutil.copytree(migrated_home, tmp_path_factory.mktemp("prefect") / "home"))

    return copied


@pytest.fixture(scope="session")
def live_server(prefect_home: Callable[[], Path]) -> Iterator[Server]:
    """A server that answers; nothing is deployed."""
    with prefect_server(prefect_home()) as server:
        yield server


@pytest.fixture(scope="session")
def live_office(live_server: Server) -> Iterator[Workplace]:
    """The office behind the live server's door, the sample's."""
    workplace = open_workplace(Settings(config_dir=ROOT / "config", data_dir=live_server.data))
    yield workplace
    workplace.engine.dispose()


@pytest.fixture(scope="session")
def live_worker(live_server: Server) -> Iterator[Child]:
    """A worker of the tests' own flows."""
    with prefect_worker(live_server, FROM_HERE, TEST_DEPLOYMENTS, query_seconds=0.5) as worker:
        yield worker


@pytest.fixture(scope="session")
def live_runs(live_server: Server, live_worker: Child) -> Iterator[Runs]:
    """The live server's runs, with a worker on and the tests' own flows deployed."""
    assert live_worker.is_running
    deploy(live_server, TEST_DEPLOYMENTS, timezone="Asia/Jayapura")
    with live_server.client() as client:
        yield Runs(client)
