"""One real Prefect server and worker for all tests that need them; started by the first, stopped after the last."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from flows.runs import Form, Runs
from rbworkflow.local.deploying import deploy
from rbworkflow.local.server import Server, prefect_server
from rbworkflow.local.worker import prefect_worker

ROOT = Path(__file__).resolve().parent.parent
TEST_DEPLOYMENTS = Path("tests/local/prefect.yaml")


def form_of(runs: Runs, run_id: UUID) -> Form:
    """The form of a run that waits for an answer."""
    form = runs.form(run_id)
    assert form is not None
    return form


@pytest.fixture(scope="session")
def live_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that answers; nothing is deployed."""
    with prefect_server(tmp_path_factory.mktemp("prefect")) as server:
        yield server


@pytest.fixture(scope="session")
def live_runs(live_server: Server) -> Iterator[Runs]:
    """The live server's runs, with a worker on and the tests' own flows deployed."""
    with prefect_worker(live_server, {}, query_seconds=0.5), live_server.client() as client:
        deploy(live_server, {}, ROOT, TEST_DEPLOYMENTS, timezone="Asia/Jayapura")
        yield Runs(client)
