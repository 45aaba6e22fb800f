"""Keeping Prefect's approval runs in step with our open requests: every request has one living run."""

import time
from typing import Any, Final
from uuid import UUID

import httpx
from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.client.schemas.objects import FlowRun
from prefect.deployments import run_deployment
from prefect.exceptions import ObjectNotFound
from prefect.states import Cancelled, Scheduled

from rbworkflow.steps.request import (
    RunWanted,
    forget_run,
    mark_ready,
    open_requests,
    record_launch,
    relaunch,
    stale_runs,
)
from rbworkflow.steps.workplace import Workplace

DEPLOYMENT: Final = "Persetujuan/Persetujuan"
READY_SECONDS: Final = 60
POLL_SECONDS: Final = 0.5
STUCK_SECONDS: Final = 600
"""A run neither finished nor suspended for so long was lost with its process: its passes take seconds."""


def launch_requests(workplace: Workplace) -> None:
    """Give every open request its run, mend those that were lost, and end those nobody waits for."""
    with get_client(sync_client=True) as client:
        for wanted in open_requests(workplace):
            _serve(workplace, client, wanted)
        for run_id in stale_runs(workplace):
            _cancel(client, run_id)
            forget_run(workplace, run_id)


def _serve(workplace: Workplace, client: SyncPrefectClient, wanted: RunWanted) -> None:
    run = _run(client, wanted.run_id)
    if wanted.run_id and (run is None or run.state is None or run.state.is_final()):
        wanted, run = relaunch(workplace, wanted.request_id), None
    if run is not None and _is_stuck(run):
        client.set_flow_run_state(run.id, Scheduled(message="Dijalankan ulang setelah terputus."), force=True)
    run_id = run.id if run is not None else _launch(workplace, wanted)
    if not wanted.is_ready and _becomes_readable(client, run_id):
        mark_ready(workplace, wanted.request_id)


def _launch(workplace: Workplace, wanted: RunWanted) -> UUID:
    """A run for the request; asked again after a kill, Prefect gives the same one by its key."""
    run: Any = run_deployment(
        DEPLOYMENT,
        parameters={"permintaan": wanted.request_id},
        flow_run_name=wanted.title,
        idempotency_key=f"permintaan-{wanted.request_id}-{wanted.launch}",
        timeout=0,
        as_subflow=False,  # a child run could not suspend
    )
    record_launch(workplace, wanted.request_id, str(run.id))
    return UUID(str(run.id))


def _run(client: SyncPrefectClient, run_id: str | None) -> FlowRun | None:
    if run_id is None:
        return None
    try:
        return client.read_flow_run(UUID(run_id))
    except ObjectNotFound:
        return None


def _is_stuck(run: FlowRun) -> bool:
    state = run.state
    if state is None or state.is_paused() or state.is_scheduled():
        return False
    return time.time() - state.timestamp.timestamp() > STUCK_SECONDS


def _becomes_readable(client: SyncPrefectClient, run_id: UUID) -> bool:
    """Whether the run's form can be read within a minute: before that the officer's link would show nothing."""
    deadline = time.monotonic() + READY_SECONDS
    while time.monotonic() < deadline:
        if _is_readable(client, client.read_flow_run(run_id)):
            return True
        time.sleep(POLL_SECONDS)
    return False


def _is_readable(client: SyncPrefectClient, run: FlowRun) -> bool:
    """Prefect suspends a run before it stores the form's fields."""
    if run.state is None or not run.state.is_paused():
        return False
    keys = run.state.state_details.run_input_keyset
    if not keys:
        return False
    try:
        client.read_flow_run_input(run.id, keys["schema"])
    except httpx.HTTPStatusError:
        return False
    return True


def _cancel(client: SyncPrefectClient, run_id: str) -> None:
    run = _run(client, run_id)
    if run is not None and run.state is not None and run.state.is_paused():
        client.set_flow_run_state(run.id, Cancelled(message="Permintaan ini sudah ditutup."), force=True)
