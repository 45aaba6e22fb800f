"""A warm process that has imported everything and only forks: each run is a process of its own, there at once.

Python's forkserver has one thread, so forking it is safe, and it holds what its environment was when it started.
"""

import gc
import multiprocessing
import os
from collections.abc import Mapping, Sequence
from importlib import import_module
from multiprocessing import forkserver
from typing import Final
from uuid import UUID

import anyio
import anyio.abc
import anyio.to_thread
from prefect.client.schemas.objects import FlowRun
from prefect.events.clients import NullEventsClient
from prefect.events.worker import EventsWorker
from prefect.flow_engine import _run_flow_from_runtime_entrypoint
from prefect.runner._control_channel import ControlChannel
from prefect.runner._process_manager import ProcessHandle

from rbworkflow.errors import ConfigurationError

FIRST: Final = "rbworkflow.worker.before_forking"
CONTEXT: Final = multiprocessing.get_context("forkserver")


def tell_states_only() -> None:
    """From here on neither this process nor what is forked from it sends events, which nobody waits for."""
    EventsWorker.set_client_override(NullEventsClient)


def warm_up(modules: Sequence[str]) -> None:
    """Start the warm process with these modules imported.

    Raises ConfigurationError where one cannot be: the warm process itself would be silent about it.
    """
    CONTEXT.set_forkserver_preload([FIRST, __name__, *modules])
    forkserver.ensure_running()
    first = CONTEXT.Process(target=_import_all, args=(modules,))
    first.start()
    first.join()
    if first.exitcode:
        raise ConfigurationError(f"Alur kerja tidak dapat dimuat: {', '.join(modules)}. Sebabnya ada di atas.")


class WarmStarter:
    """Starts one run's process, as Prefect's own starters do, and waits for its end."""

    def __init__(self, entrypoint: str, control_channel: ControlChannel) -> None:
        self.entrypoint = entrypoint
        self.control_channel = control_channel

    async def start(
        self,
        flow_run: FlowRun,
        task_status: anyio.abc.TaskStatus[ProcessHandle] = anyio.TASK_STATUS_IGNORED,
    ) -> None:
        """Say the process's handle as soon as it runs; return when it is gone."""
        port, token = self.control_channel.register(flow_run.id)
        environment = {
            "PREFECT__FLOW_RUN_ID": str(flow_run.id),
            "PREFECT__CONTROL_PORT": str(port),
            "PREFECT__CONTROL_TOKEN": token,
            "PREFECT__ENABLE_CANCELLATION_AND_CRASHED_HOOKS": "false",
        }
        process = CONTEXT.Process(target=_run, args=(flow_run.id, self.entrypoint, environment))
        try:
            await anyio.to_thread.run_sync(process.start)
        except BaseException:
            self.control_channel.unregister(flow_run.id)
            raise
        task_status.started(ProcessHandle(process))  # type: ignore[arg-type] # its kind for the way it was started is as good
        await anyio.to_thread.run_sync(process.join)


def _run(flow_run_id: UUID, entrypoint: str, environment: Mapping[str, str]) -> None:
    """The run, in its own process."""
    gc.freeze()  # what the warm process has loaded stays: no collection need look through it again
    os.environ.update(environment)  # noqa: TID251 - what Prefect's engine looks for
    _run_flow_from_runtime_entrypoint(flow_run_id, entrypoint)


def _import_all(modules: Sequence[str]) -> None:
    for name in modules:
        import_module(name)
