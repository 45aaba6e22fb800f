"""Tells the server which flows there are: deploy/prefect.yaml is the one list."""

from importlib import import_module
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from prefect import Flow
from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.actions import DeploymentScheduleCreate
from prefect.client.schemas.filters import WorkPoolFilter, WorkPoolFilterName
from prefect.client.schemas.schedules import CronSchedule
from prefect.utilities.callables import parameter_schema

from flows.pool import POOL
from flows.running import OF_DUTY
from rbworkflow.errors import ConfigurationError
from rbworkflow.home import CODE_ROOT
from rbworkflow.local.address import Address
from rbworkflow.local.pool import ensure_pool
from rbworkflow.local.worker import DEPLOYMENTS
from rbworkflow.office.duties import DUTIES, OfficeRole
from rbworkflow.worker.flow_table import Listed, Tick, listed_in

OUR_FLOWS: Final = "flows/"
"""What an entrypoint of this program begins with."""
FROM_OUR_ROOT: Final = {"prefect.deployments.steps.set_working_directory": {"directory": str(CODE_ROOT)}}
"""Where Prefect's own command says that flows are found; our worker does not ask."""


def deploy(
    server: Address, deployments: Path = DEPLOYMENTS, *, timezone: str, role: OfficeRole = OfficeRole.DISTRICT
) -> None:
    """Make or renew every deployment of the list, as `prefect deploy --all` does; again changes nothing.

    Its schedules tick in `timezone`, the office's own. A flow that is of no duty of an office of this `role` is not
    offered. A deployment of our flows that the list no longer has is removed: the worker would start none of its runs,
    and its schedule would tick on. What it ran stays to be seen.

    Raises ConfigurationError where a flow cannot be imported or the server does not take it.
    """
    listed = listed_in(deployments, timezone=timezone)
    with server.client() as client:
        ensure_pool(client, POOL)
        made = {made for each in listed if (made := _deploy_one(client, each, deployments, role)) is not None}
        for left in _ours(client) - made:
            client.delete_deployment(left)


def _deploy_one(client: SyncPrefectClient, listed: Listed, deployments: Path, role: OfficeRole) -> UUID | None:
    """None where such an office is not offered it."""
    try:
        flow = _flow(listed)
        return _make(client, listed, flow) if is_offered(flow.name, role) else None
    except Exception as error:  # importing a flow runs whatever stands in its file
        raise ConfigurationError(
            f"Alur kerja '{listed.name}' ({listed.entrypoint}) pada {deployments} tidak dapat didaftarkan ke server "
            f"Prefect. Sebabnya:\n{error}"
        ) from error


def is_offered(flow: str, role: OfficeRole) -> bool:
    """Whether an office of this role has anything to do with the flow of this name."""
    return OF_DUTY.get(flow) in {None, *DUTIES[role]}


def _flow(listed: Listed) -> Flow[..., Any]:
    module, _, function = listed.dotted.rpartition(".")
    flow: Flow[..., Any] = getattr(import_module(module), function)
    return flow


def _make(client: SyncPrefectClient, listed: Listed, flow: Flow[..., Any]) -> UUID:
    """The deployment, made; one that is there already keeps its id and its runs, and gets these schedules instead."""
    return client.create_deployment(
        flow_id=client.create_flow_from_name(flow.name),
        name=listed.name,
        version=flow.version,
        description=listed.description or flow.description,
        tags=list(listed.tags),
        work_pool_name=listed.work_pool.name,
        entrypoint=listed.entrypoint,
        parameter_openapi_schema=parameter_schema(flow).model_dump(exclude_unset=True),
        enforce_parameter_schema=True,
        schedules=[_schedule(tick) for tick in listed.schedules],
        pull_steps=[FROM_OUR_ROOT],
    )


def _schedule(tick: Tick) -> DeploymentScheduleCreate:
    return DeploymentScheduleCreate(
        schedule=CronSchedule(cron=tick.cron, timezone=tick.timezone),
        active=tick.active,
        parameters=dict(tick.parameters),
    )


def _ours(client: SyncPrefectClient) -> set[UUID]:
    """What the server has in our pool of the flows of this program."""
    pool = WorkPoolFilter(name=WorkPoolFilterName(any_=[POOL]))
    there = client.read_deployments(work_pool_filter=pool)
    return {each.id for each in there if (each.entrypoint or "").startswith(OUR_FLOWS)}
