"""Keeping a worker on this machine: our own kind, of a pool whose runs are at most four at once."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final

from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.actions import WorkPoolCreate, WorkPoolUpdate
from prefect.exceptions import ObjectNotFound

from flows.machine import POOL
from flows.runs import Runs
from rbworkflow.errors import ConfigurationError
from rbworkflow.home import bundled
from rbworkflow.local.processes import Child, running
from rbworkflow.local.server import Server
from rbworkflow.polling import poll
from rbworkflow.worker.serving import TYPE

DEPLOYMENTS: Final = bundled("deploy") / "prefect.yaml"
LIMIT: Final = 4
"""Runs of the pool at once. Not the worker's own limit: a run answered before its last process is gone ends a limited
worker (Prefect 3.8.8). The pool counts runs that lost their process, so they are rescheduled before a worker starts."""
ONLINE_SECONDS: Final = 120.0
TEMPLATE: Final = {
    "job_configuration": {"name": "{{ name }}"},
    "variables": {"type": "object", "properties": {"name": {"type": "string"}}, "additionalProperties": False},
}
"""What may be said of how a run should run: nothing that the worker reads."""


@contextmanager
def prefect_worker(
    server: Server,
    env: Mapping[str, str],
    deployments: Path = DEPLOYMENTS,
    *,
    pool: str = POOL,
    query_seconds: float = 1,
) -> Iterator[Child]:
    """A worker of `pool` while the block runs, of the flows that `deployments` names.

    Every run inherits `env`, so RBWORKFLOW_* settings belong there.

    It is the pool's only worker, so runs still RUNNING or PENDING lost their process earlier and are scheduled
    again. The block begins when the server knows the worker is online. Raises ConfigurationError where it does
    not come up.
    """
    name = f"pekerja-{pool}"
    command = [sys.executable, "-P", "-m", "rbworkflow.worker", pool, name, str(deployments.resolve())]
    one_thread = {"OPENBLAS_NUM_THREADS": "1"}  # the warm process forks
    whole = {**env, **server.env, **one_thread, "PREFECT_WORKER_QUERY_SECONDS": str(query_seconds)}
    log = server.child.log.with_name(f"{name}.log")
    with server.client() as client:
        ensure_pool(client, pool)
        Runs(client).reschedule_lost(pool)
        before = _heartbeat(client, pool, name)
        with running(command, name=name, log=log, env=whole) as child:
            if not poll(lambda: _is_new(client, pool, child, before), seconds=ONLINE_SECONDS):
                raise ConfigurationError(
                    f"Pekerja Prefect tidak dapat dijalankan. Periksa catatannya di {log}. "
                    f"Baris terakhirnya:\n{child.last_lines()}"
                )
            yield child


def ensure_pool(client: SyncPrefectClient, pool: str = POOL) -> None:
    """The work pool, with its limit, made where it is missing."""
    try:
        client.read_work_pool(pool)
    except ObjectNotFound:
        client.create_work_pool(WorkPoolCreate(name=pool, type=TYPE, base_job_template=TEMPLATE))
    client.update_work_pool(pool, WorkPoolUpdate(base_job_template=TEMPLATE, concurrency_limit=LIMIT))


def _is_new(client: SyncPrefectClient, pool: str, child: Child, before: datetime | None) -> bool | None:
    if not child.is_running:
        return False
    return _heartbeat(client, pool, child.name) != before or None


def _heartbeat(client: SyncPrefectClient, pool: str, name: str) -> datetime | None:
    """When the worker of this name last spoke; a name outlives its process."""
    heartbeats = (
        worker.last_heartbeat_time for worker in client.read_workers_for_work_pool(pool) if worker.name == name
    )
    return next(heartbeats, None)
