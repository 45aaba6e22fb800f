"""What a worker that fell silent had in hand is taken up by the others: each looks for it whenever it speaks itself.

No run could do it: those that are lost count among the runs that the pool allows at once.
"""

from collections.abc import Container
from typing import Final

from prefect.client.orchestration import PrefectClient
from prefect.client.schemas.filters import (
    FlowRunFilter,
    FlowRunFilterState,
    FlowRunFilterStateType,
    WorkPoolFilter,
    WorkPoolFilterName,
)
from prefect.client.schemas.objects import FlowRun, StateType, Worker
from prefect.exceptions import ObjectNotFound
from prefect.states import Scheduled

SILENT_SECONDS: Final = 90.0
WORKER_LABEL: Final = "prefect.worker.name"
"""By which Prefect's workers mark the runs they take."""
IN_A_PROCESS: Final = (StateType.RUNNING, StateType.PENDING)
FREED: Final = "Pekerjanya berhenti memberi kabar; dijadwalkan ulang"


async def free_silent(client: PrefectClient, pool: str, *, at: float) -> int:
    """Schedule the runs of workers that have not spoken for so long again, each under its own id; how many.

    One too many does no harm: every step may run twice.
    """
    try:
        workers = await client.read_workers_for_work_pool(pool)
    except ObjectNotFound:
        return 0
    silent = {worker.name for worker in workers if is_silent(worker, at)}
    if not silent:
        return 0
    seeming = FlowRunFilter(state=FlowRunFilterState(type=FlowRunFilterStateType(any_=list(IN_A_PROCESS))))
    ours = WorkPoolFilter(name=WorkPoolFilterName(any_=[pool]))
    found = await client.read_flow_runs(flow_run_filter=seeming, work_pool_filter=ours)
    lost = [run for run in found if _is_lost(run, silent, at)]
    for run in lost:
        await client.set_flow_run_state(run.id, Scheduled(message=FREED), force=True)
    return len(lost)


def _is_lost(run: FlowRun, silent: Container[str], at: float) -> bool:
    """Whether a silent worker took it, or one that had no time to say which it was."""
    taken_by = run.labels.get(WORKER_LABEL)
    if taken_by:
        return taken_by in silent
    return run.state is not None and at - run.state.timestamp.timestamp() > SILENT_SECONDS


def is_silent(worker: Worker, at: float) -> bool:
    """By the machine's clock, which is about Prefect's too."""
    spoke = worker.last_heartbeat_time
    return spoke is not None and at - spoke.timestamp() > SILENT_SECONDS
