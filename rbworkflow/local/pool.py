"""The server's work pool made ready for its one worker."""

from typing import Final

from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.actions import WorkPoolCreate, WorkPoolUpdate
from prefect.exceptions import ObjectNotFound

from flows.pool import POOL
from flows.runs import Runs
from rbworkflow.worker.serving import TYPE

LIMIT: Final = 4
"""Runs of the pool at once. Not the worker's own limit: a run answered before its last process is gone ends a limited
worker (Prefect 3.8.8). The pool counts runs that lost their process, so they are rescheduled before a worker starts."""
TEMPLATE: Final = {
    "job_configuration": {"name": "{{ name }}"},
    "variables": {"type": "object", "properties": {"name": {"type": "string"}}, "additionalProperties": False},
}
"""What may be said of how a run should run: nothing that the worker reads."""


ROUNDS: Final = "putaran"
"""The queue of what waits for other runs: it never takes all of the pool's places."""


def make_ready(
    client: SyncPrefectClient, pool: str = POOL, *, worker: str | None = None, most: int | None = None
) -> None:
    """The pool, for a worker that begins: runs that lost their process with the one before it are scheduled again.

    Those are all that are still RUNNING or PENDING, where it is the pool's only worker; beside others it is called
    `worker`, and they are its own.
    """
    ensure_pool(client, pool, most or LIMIT)
    if most:
        _ensure_rounds_queue(client, pool, most)
    Runs(client).reschedule_lost(pool, worker)


def ensure_pool(client: SyncPrefectClient, pool: str = POOL, most: int = LIMIT) -> None:
    """The work pool, made where it is missing; `most` of its runs are at work at once."""
    try:
        client.read_work_pool(pool)
    except ObjectNotFound:
        client.create_work_pool(WorkPoolCreate(name=pool, type=TYPE, base_job_template=TEMPLATE))
    client.update_work_pool(pool, WorkPoolUpdate(base_job_template=TEMPLATE, concurrency_limit=most))


def _ensure_rounds_queue(client: SyncPrefectClient, pool: str, most: int) -> None:
    """Half of the places: a round waits for its officers' pages, which are runs too."""
    at_once = max(most // 2, 1)
    try:
        queue = client.read_work_queue_by_name(ROUNDS, work_pool_name=pool)
    except ObjectNotFound:
        client.create_work_queue(ROUNDS, concurrency_limit=at_once, work_pool_name=pool)
    else:
        client.update_work_queue(queue.id, concurrency_limit=at_once)
