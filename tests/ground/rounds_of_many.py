"""The rounds of a server of many offices, as Prefect has their runs."""

from prefect.client.schemas.objects import FlowRun

from flows.kickoff import ROUND_OF_OFFICES
from flows.runs import Runs
from rbworkflow.worker.freeing import WORKER_LABEL


def rounds(runs: Runs) -> list[FlowRun]:
    deployment = runs.client.read_deployment_by_name(f"{ROUND_OF_OFFICES}/{ROUND_OF_OFFICES}")
    return [run for run in runs.client.read_flow_runs() if run.deployment_id == deployment.id]


def at_work_with(runs: Runs, worker: str) -> FlowRun | None:
    """A round that this worker is in the middle of."""
    return next((run for run in rounds(runs) if _is_at_work_with(run, worker)), None)


def have_ended(runs: Runs, count: int) -> bool | None:
    """Whether so many rounds at least came to an end, and no other is under way; None: not yet."""
    found = rounds(runs)
    return (len(found) >= count and all(run.state is not None and run.state.is_final() for run in found)) or None


def _is_at_work_with(run: FlowRun, worker: str) -> bool:
    return run.state is not None and run.state.is_running() and run.labels.get(WORKER_LABEL) == worker
