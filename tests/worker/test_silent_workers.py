"""What a worker that fell silent had in hand is taken up by the others, and what others have is left alone."""

import time
from uuid import UUID

import anyio
import pytest
from prefect.client.orchestration import PrefectClient
from prefect.client.schemas.objects import FlowRun
from prefect.states import Running

from flows.runs import Runs
from rbworkflow.local.pool import ensure_pool
from rbworkflow.local.server import Server
from rbworkflow.machine_key import header
from rbworkflow.worker.freeing import FREED, SILENT_SECONDS, WORKER_LABEL, free_silent

POOL = "uji-diam"


def freed(server: Server, *, at: float) -> int:
    async def free() -> int:
        async with PrefectClient(server.api_url, httpx_settings={"headers": header(server.data)}) as client:
            return await free_silent(client, POOL, at=at)

    return anyio.run(free)


def taken(runs: Runs, worker: str) -> UUID:
    """A run that this worker has in hand."""
    deployment = runs.client.read_deployment_by_name("Uji jadwal/Uji diam")
    run: FlowRun = runs.client.create_flow_run_from_deployment(
        deployment.id, parameters={"pesan": worker}, labels={WORKER_LABEL: worker}, state=Running()
    )
    return run.id


@pytest.fixture
def pool(live_server: Server, live_runs: Runs) -> Runs:
    """A pool that two workers spoke to just now."""
    client = live_runs.client
    ensure_pool(client, POOL)
    flow = client.read_deployment(next(each.id for each in client.read_deployments() if each.name == "Uji jadwal"))
    client.create_deployment(flow_id=flow.flow_id, name="Uji diam", work_pool_name=POOL, entrypoint=flow.entrypoint)
    for name in ("satu", "dua"):
        live_runs.client.request(
            "POST",
            "/work_pools/{work_pool_name}/workers/heartbeat",
            path_params={"work_pool_name": POOL},
            json={"name": name},
        )
    return live_runs


def test_only_after_long_silence_are_a_workers_runs_scheduled_again(live_server: Server, pool: Runs) -> None:
    run_id = taken(pool, "satu")
    now = time.time()
    assert freed(live_server, at=now + SILENT_SECONDS - 30) == 0
    assert freed(live_server, at=now + SILENT_SECONDS + 30) >= 1
    state = pool.read(run_id).state
    assert state is not None
    assert (state.is_scheduled(), state.message) == (True, FREED)
