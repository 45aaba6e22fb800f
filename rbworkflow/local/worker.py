"""Keeping a worker on this machine: our own kind, of a pool whose runs are at most four at once."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import httpx

from flows.pool import POOL
from rbworkflow.home import bundled
from rbworkflow.local.address import Address
from rbworkflow.local.processes import Child, relying_on, running, wait_until_up
from rbworkflow.local.server import Server

DEPLOYMENTS: Final = bundled("deploy") / "prefect.yaml"
QUERY_SECONDS: Final = 2
"""How often an office's worker asks for runs."""


@contextmanager
def prefect_worker(
    server: Server,
    env: Mapping[str, str],
    deployments: Path = DEPLOYMENTS,
    *,
    pool: str = POOL,
    query_seconds: float = 1,
) -> Iterator[Child]:
    """A worker of `pool` while the block runs, of the flows that `deployments` names; the pool is made ready first.

    Every run inherits `env`, so RBWORKFLOW_* settings belong there.
    """
    from rbworkflow.local.pool import make_ready  # noqa: PLC0415 - Prefect's, which who only supervises does without

    with server.client() as client:
        make_ready(client, pool)
    with running_worker(server, env, deployments, pool=pool, query_seconds=query_seconds) as child:
        yield child


@contextmanager
def running_worker(
    server: Server, env: Mapping[str, str], deployments: Path = DEPLOYMENTS, *, pool: str = POOL, query_seconds: float
) -> Iterator[Child]:
    """The same, of a pool that is ready.

    The block begins when the server knows the worker is online. Raises ConfigurationError where it does not come up,
    and where anything failed since the server has ended: both name the one that did.
    """
    name = usual_name(pool)
    command, log = worker_command(name, deployments, pool=pool), server.child.log.with_name(f"{name}.log")
    whole = workers_environment(env, server, query_seconds=query_seconds)
    with relying_on(server.child):
        before = _heartbeat(server, pool, name)
        with running(command, name=name, log=log, env=whole) as child:
            wait_until_up(child, lambda: _is_new(server, pool, name, before))
            yield child


def usual_name(pool: str = POOL) -> str:
    """What the worker of a pool is called that has no other."""
    return f"pekerja-{pool}"


def worker_command(name: str, deployments: Path = DEPLOYMENTS, *, pool: str = POOL) -> list[str]:
    """What starts a worker of this name."""
    return [sys.executable, "-P", "-m", "rbworkflow.worker", pool, name, str(deployments.resolve())]


def workers_environment(env: Mapping[str, str], server: Address, *, query_seconds: float) -> dict[str, str]:
    """What it is given, and each of its runs inherits."""
    one_thread = {"OPENBLAS_NUM_THREADS": "1"}  # the warm process forks
    return {**env, **server.env, **one_thread, "PREFECT_WORKER_QUERY_SECONDS": str(query_seconds)}


def _is_new(server: Server, pool: str, name: str, before: str | None) -> bool:
    """A server that is too busy to answer knows of no worker yet; one that is gone never will."""
    try:
        return _heartbeat(server, pool, name) != before
    except httpx.TransportError:
        if not server.child.is_running:
            raise
        return False


def _heartbeat(server: Server, pool: str, name: str) -> str | None:
    """When the worker of this name last spoke; a name outlives its process."""
    workers = server.ask(f"/work_pools/{pool}/workers/filter")
    return next((worker["last_heartbeat_time"] for worker in workers if worker["name"] == name), None)
