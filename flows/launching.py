"""Keeping Prefect's approval runs in step with our open requests: every request has one living run."""

import time
from typing import Any, Final
from uuid import UUID

from prefect.client.orchestration import get_client
from prefect.client.schemas.objects import FlowRun
from prefect.deployments import run_deployment
from prefect.exceptions import ObjectNotFound

from flows.runs import Runs
from rbworkflow.offices import marks_of
from rbworkflow.polling import poll
from rbworkflow.steps.decisions.requested_runs import RunWanted, mark_ready, record_launch, relaunch, runs_wanted
from rbworkflow.steps.decisions.stale_runs import note_ended_run, stale_runs
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.workplace import Workplace

DEPLOYMENT: Final = "Persetujuan/Persetujuan"
READY_SECONDS: Final = 60
STUCK_SECONDS: Final = 600
"""A run neither finished nor suspended for so long was lost with its process: its passes take seconds."""

MOVED: Final = "Halaman ini tidak dipakai lagi; keputusannya diminta di halaman lain, lewat surel yang baru."


def launch_requests(workplace: Workplace) -> list[str]:
    """Give every open request its run, mend those that were lost, and end those nobody waits for.

    What could not be done, in words; a server that does not answer may do so next time.
    """
    with (
        part(workplace, "launch", "halaman keputusan pejabat belum dapat disiapkan", is_away=True) as launching,
        get_client(sync_client=True) as client,
    ):
        runs = Runs(client)
        for wanted in runs_wanted(workplace):
            with launching.alone(str(wanted.request_id), f"halaman {wanted.title} belum dapat disiapkan", is_away=True):
                _serve(workplace, runs, wanted)
        for stale in stale_runs(workplace):
            with launching.alone(
                stale.run_id, "halaman keputusan yang sudah ditarik belum dapat ditutup", is_away=True
            ):
                _end(runs, stale.run_id, stale.sentence)
                note_ended_run(workplace, stale)
    return launching.troubles


def _serve(workplace: Workplace, runs: Runs, wanted: RunWanted) -> None:
    run = _run(runs, wanted.run_id)
    if wanted.run_id and (run is None or _is_useless(runs, run)):
        _end(runs, wanted.run_id, MOVED)
        relaunched = relaunch(workplace, wanted)
        if relaunched is None:
            return
        wanted, run = relaunched, _run(runs, relaunched.run_id)
    if run is not None and _is_stuck(run):
        runs.reschedule(run.id)  # under its own id an answer given before is still there
    run_id = run.id if run is not None else _launch(workplace, wanted)
    if not wanted.is_ready and poll(lambda: runs.form(run_id), seconds=READY_SECONDS) is not None:
        mark_ready(workplace, wanted)


def _launch(workplace: Workplace, wanted: RunWanted) -> UUID:
    """A run for the request; asked again after a kill, Prefect gives the same one by its key."""
    marks = marks_of(workplace.settings)
    run: Any = run_deployment(
        DEPLOYMENT,
        parameters={"permintaan": wanted.request_id, **marks["parameters"]},
        tags=marks["tags"],
        flow_run_name=wanted.title,
        idempotency_key=wanted.run_key,
        timeout=0,
        as_subflow=False,  # a child run could not suspend
    )
    record_launch(workplace, wanted, str(run.id))
    return UUID(str(run.id))


def _run(runs: Runs, run_id: str | None) -> FlowRun | None:
    """The run, or None where there is none or somebody deleted it."""
    if run_id is None:
        return None
    try:
        return runs.read(UUID(run_id))
    except ObjectNotFound:
        return None


def _is_useless(runs: Runs, run: FlowRun) -> bool:
    """Ended while its request is open, or suspended by a process that died before it stored the form."""
    if run.state is None or run.state.is_final():
        return True
    return run.state.is_paused() and _age(run) > READY_SECONDS and runs.form_of(run) is None


def _is_stuck(run: FlowRun) -> bool:
    state = run.state
    return state is not None and (state.is_running() or state.is_pending()) and _age(run) > STUCK_SECONDS


def _age(run: FlowRun) -> float:
    """Seconds since the run came into its state, by the machine's clock, which Prefect's is too."""
    return time.time() - run.state.timestamp.timestamp() if run.state else 0.0


def _end(runs: Runs, run_id: str, why: str) -> None:
    run = _run(runs, run_id)
    if run is None or run.state is None:
        return
    if not run.state.is_final():
        runs.cancel(run.id, why)
    runs.forget_inputs(run.id)  # an answer that nobody read
