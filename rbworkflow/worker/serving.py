"""Serving the pool: which run is which of our flows, and what becomes of a run that is none."""

import asyncio
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self

import anyio
import anyio.abc
import httpx
from prefect.client.orchestration import PrefectClient
from prefect.client.schemas.objects import FlowRun, State, WorkPool
from prefect.client.schemas.responses import DeploymentResponse
from prefect.runner._flow_run_executor import FlowRunExecutionResult, FlowRunExecutorContext
from prefect.runner._process_manager import ProcessHandle
from prefect.workers.base import BaseJobConfiguration, BaseVariables, BaseWorker, BaseWorkerResult
from pydantic import PrivateAttr

from rbworkflow.beginnings import Starting, is_at_work
from rbworkflow.settings import Settings
from rbworkflow.system import keep_new_files_private, make_private_folder
from rbworkflow.worker.carrying_key import carry_machine_key
from rbworkflow.worker.flow_table import flow_table, modules
from rbworkflow.worker.freeing import free_silent
from rbworkflow.worker.warm import WarmStarter, tell_states_only, warm_up

if TYPE_CHECKING:
    from uuid import UUID

TYPE: Final = "rbworkflow"
NOT_OURS: Final = "Bukan alur kerja kantor ini, maka tidak dijalankan. Gunakan daftar alur kerja yang tersedia."


class OurJob(BaseJobConfiguration):
    """Which deployment a run is of. Nothing is read of how the API says that it should run."""

    _deployment: str = PrivateAttr(default="")  # a field would have to stand in the pool's template

    @property
    def deployment(self) -> str:
        return self._deployment

    @classmethod
    async def resolve_for_flow_run(
        cls,
        flow_run: FlowRun,
        *,
        client: PrefectClient,
        work_pool: WorkPool,
        worker_name: str,
        worker_id: "UUID | None" = None,
        deployment: DeploymentResponse | None = None,
    ) -> Self:
        """Without the pool's template, the deployment's and the run's variables, which could name any command."""
        if deployment is None and flow_run.deployment_id is not None:
            deployment = await client.read_deployment(flow_run.deployment_id)
        job = cls()
        job.prepare_for_flow_run(
            flow_run,
            deployment=deployment,
            flow=await client.read_flow(flow_run.flow_id),
            work_pool=work_pool,
            worker_name=worker_name,
            worker_id=worker_id,
        )
        job._deployment = deployment.name if deployment else ""
        return job


class OurWorker(BaseWorker[OurJob, BaseVariables, BaseWorkerResult]):
    """A worker of the flows in `table`: where each is, by its deployment's name."""

    type = TYPE
    job_configuration = OurJob
    table: Mapping[str, str] = {}
    alive: Path | None = None
    """The file by which pages that ask no server know that this worker lives, and when the server heard it last."""
    settings: Settings | None = None

    async def sync_with_backend(self) -> None:
        """Speak to the server, as every half minute."""
        await super().sync_with_backend()
        with suppress(httpx.HTTPError):  # a server that is away is found so by the heartbeat itself
            await free_silent(self.client, self._work_pool_name, at=time.time())
        with suppress(OSError):  # a full disk ends no worker
            if self.alive is not None and self.settings is not None:
                self.alive.touch()
                is_at_work(self.settings, Starting.WORKER)

    async def run(
        self,
        flow_run: FlowRun,
        configuration: OurJob,
        task_status: anyio.abc.TaskStatus[int] | None = None,
    ) -> BaseWorkerResult:
        """Run one of our flows in a process of its own; one that is none ends as crashed, with a sentence."""
        status = anyio.TASK_STATUS_IGNORED if task_status is None else task_status
        entrypoint = self.table.get(configuration.deployment)
        if entrypoint is None:
            await self._propose_crashed_state(flow_run, NOT_OURS)
            status.started(0)
            return BaseWorkerResult(status_code=0, identifier="")
        return await _in_a_process(flow_run, entrypoint, status)

    async def _submit_adhoc_run(self, *_: Any, flow_run: FlowRun | None = None, **__: Any) -> None:  # noqa: ANN401 - whatever it is given
        """A flow that somebody sends along is never taken."""
        if flow_run is not None:
            await self._propose_crashed_state(flow_run, NOT_OURS)


class _NoHooks:
    """Prefect would load a flow into the worker, by way of its deployment's pull steps, to look for hooks."""

    async def run_cancellation_hooks(self, flow_run: FlowRun, state: State[Any]) -> None:
        """None."""

    async def run_crashed_hooks(self, flow_run: FlowRun, state: State[Any]) -> None:
        """None."""


async def _in_a_process(flow_run: FlowRun, entrypoint: str, task_status: anyio.abc.TaskStatus[int]) -> BaseWorkerResult:
    async with FlowRunExecutorContext() as context:
        starter = WarmStarter(entrypoint, context.control_channel)
        executor = context.create_executor(flow_run, starter, propose_submitting=False, hook_runner=_NoHooks())
        ended: list[FlowRunExecutionResult | None] = []

        async def execute(*, task_status: anyio.abc.TaskStatus[ProcessHandle] = anyio.TASK_STATUS_IGNORED) -> None:
            ended.append(await executor.submit(task_status=task_status))

        async with anyio.create_task_group() as group:
            handle = await group.start(execute)
            task_status.started(handle.pid)
    (result,) = ended
    if result is None or result.status_code is None:
        raise RuntimeError("The run's process did not start.")
    return BaseWorkerResult(status_code=result.status_code, identifier=str(result.handle.pid))


def serve(*, pool: str, name: str, deployments: Path) -> None:
    """Serve `pool` until this process is ended."""
    keep_new_files_private()
    settings = Settings()
    carry_machine_key(settings.data)
    make_private_folder(settings.workers)
    OurWorker.alive, OurWorker.settings = settings.workers / name, settings
    OurWorker.table = flow_table(deployments)
    tell_states_only()
    warm_up(modules(OurWorker.table))
    asyncio.run(OurWorker(work_pool_name=pool, name=name).start())
