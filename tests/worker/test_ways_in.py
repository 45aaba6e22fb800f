"""Whoever reaches Prefect's API can say how a run should run: our worker runs our flows, and obeys none of it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from prefect.client.schemas.objects import FlowRun
from prefect.exceptions import PrefectHTTPStatusError

from flows.pool import POOL
from flows.runs import Runs, message
from rbworkflow.polling import poll
from rbworkflow.steps.overview.health import health
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.worker.serving import NOT_OURS
from tests.running.patience import PATIENCE

OURS = "Berjalan terjadwal: lewat sini"


class Api:
    """Prefect's API as anybody may call it who reaches it, and a file that foreign code would leave."""

    def __init__(self, runs: Runs, folder: Path) -> None:
        self.runs, self.trace = runs, folder / "jejak"
        self.command = f"touch {self.trace}"
        self.pull_steps = [{"prefect.deployments.steps.run_shell_script": {"script": self.command}}]
        self.code = folder / "asing.py"
        self.code.write_text(f"import pathlib; pathlib.Path({str(self.trace)!r}).touch()\n")
        self.entrypoint = f"{self.code}:asing"
        self.foreign: list[UUID] = []

    def call(self, method: str, path: str, /, **body: Any) -> Any:
        return self.runs.client._client.request(method, path, json=body).json()

    @property
    def ours(self) -> str:
        return str(self.runs.client.read_deployment_by_name("Uji jadwal/Uji jadwal").id)

    def deployed(self, **values: Any) -> str:
        """A new deployment in our pool, of a flow of somebody else; its id."""
        flow = self.call("POST", "/flows/", name=f"Asing {uuid4()}")
        made = self.call("POST", "/deployments/", flow_id=flow["id"], work_pool_name=POOL, **values)
        self.foreign.append(UUID(made["id"]))
        return str(made["id"])

    def run_of(self, deployment_id: str) -> str:
        body = {"parameters": {"pesan": "lewat sini"}, "enforce_parameter_schema": False}
        return str(self.call("POST", f"/deployments/{deployment_id}/create_flow_run", **body)["id"])

    def bare_run(self, **values: Any) -> str:
        """A run made past every check of deployments and pools."""
        flow = self.call("POST", "/flows/", name="Uji jadwal")
        said = {"flow_id": flow["id"], "parameters": {"pesan": "lewat sini"}, "state": {"type": "SCHEDULED"}}
        return str(self.call("POST", "/flow_runs/", work_pool_name=POOL, **said, **values)["id"])

    def ended(self, run_id: str) -> FlowRun:
        def final() -> FlowRun | None:
            run = self.runs.read(UUID(run_id))
            return run if run.state and run.state.is_final() else None

        run = poll(final, seconds=PATIENCE)
        assert run is not None
        return run


@pytest.fixture
def api(live_runs: Runs, tmp_path: Path) -> Iterator[Api]:
    api = Api(live_runs, tmp_path)
    yield api
    for deployment_id in api.foreign:
        live_runs.client.delete_deployment(deployment_id)


Attack = Callable[[Api], str]
OBEYED_IN_NOTHING: dict[str, Attack] = {
    "a command": lambda api: api.bare_run(deployment_id=api.ours, job_variables={"command": api.command}),
    "an environment": lambda api: api.bare_run(
        deployment_id=api.ours, job_variables={"env": {"PREFECT__FLOW_ENTRYPOINT": api.entrypoint}}
    ),
    "an entrypoint": lambda api: api.run_of(api.deployed(name="Uji jadwal", entrypoint=api.entrypoint, path="/")),
    "a pull step": lambda api: api.run_of(api.deployed(name="Uji jadwal", pull_steps=api.pull_steps)),
}
REFUSED: dict[str, Attack] = {
    "a foreign entrypoint": lambda api: api.run_of(api.deployed(name="Asing", entrypoint=api.entrypoint)),
    "a foreign pull step": lambda api: api.run_of(api.deployed(name="Asing", pull_steps=api.pull_steps)),
    "a run of no deployment": lambda api: api.bare_run(job_variables={"command": api.command}),
}


@pytest.mark.parametrize("attack", OBEYED_IN_NOTHING.values(), ids=OBEYED_IN_NOTHING.keys())
def test_our_flow_runs_whatever_its_deployment_was_made_to_say(api: Api, attack: Attack) -> None:
    run = api.ended(attack(api))
    assert message(run) == OURS
    assert not api.trace.exists()


@pytest.mark.parametrize("attack", REFUSED.values(), ids=REFUSED.keys())
def test_what_is_none_of_our_flows_is_refused_with_a_sentence(api: Api, attack: Attack) -> None:
    run = api.ended(attack(api))
    assert run.state is not None
    assert (run.state.is_crashed(), message(run)) == (True, NOT_OURS)
    assert not api.trace.exists()


def test_a_run_that_names_a_command_is_not_even_made(api: Api) -> None:
    body = {"job_variables": {"command": api.command}, "parameters": {"pesan": "lewat sini"}}
    with pytest.raises(PrefectHTTPStatusError, match="Additional properties are not allowed"):
        api.call("POST", f"/deployments/{api.ours}/create_flow_run", **body)


def test_the_worker_leaves_a_sign_that_it_lives_where_pages_look_for_it(
    live_runs: Runs, live_office: Workplace
) -> None:
    assert live_runs.client.read_workers_for_work_pool(POOL)
    signs = live_office.settings.workers
    assert [each.name for each in signs.glob("*")] == [f"pekerja-{POOL}"]
    with read(live_office.engine) as conn:
        (part,) = [each for each in health(conn, live_office) if each.name == "Proses pekerja"]
    assert (part.is_good, part.since is not None) == (True, True)
