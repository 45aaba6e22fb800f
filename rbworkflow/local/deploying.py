"""Tells the server which flows there are: deploy/prefect.yaml is the one list."""

from collections.abc import Sequence
from dataclasses import dataclass
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

from flows.offered_offices import asking_whose, with_its_duty
from flows.pool import POOL
from flows.running import OF_DUTY
from rbworkflow.errors import ConfigurationError
from rbworkflow.home import CODE_ROOT
from rbworkflow.local.address import Address
from rbworkflow.local.pool import ensure_pool
from rbworkflow.local.worker import DEPLOYMENTS
from rbworkflow.office.at_a_glance import AtAGlance
from rbworkflow.office.duties import DUTIES, OfficeRole
from rbworkflow.office.zones import ZONES
from rbworkflow.worker.flow_table import Listed, Tick, listed_in, of_many

OUR_FLOWS: Final = "flows/"
"""What an entrypoint of this program begins with."""
FROM_OUR_ROOT: Final = {"prefect.deployments.steps.set_working_directory": {"directory": str(CODE_ROOT)}}
"""Where Prefect's own command says that flows are found; our worker does not ask."""


@dataclass(frozen=True)
class OfferedFlows:
    """Whose flows a server offers."""

    roles: frozenset[OfficeRole]
    timezone: str = ""
    """In which the schedules of one office tick."""
    offices: tuple[AtAGlance, ...] | None = None
    """Among whom a form asks which it is for; None on a server of one office, which asks nobody."""


def deploy(
    server: Address, deployments: Path = DEPLOYMENTS, *, timezone: str, role: OfficeRole = OfficeRole.DISTRICT
) -> None:
    """Make or renew every deployment of the list for a server of one office; its schedules tick in `timezone`."""
    offer(server, OfferedFlows(roles=frozenset({role}), timezone=timezone), deployments)


def offer(server: Address, offered: OfferedFlows, deployments: Path = DEPLOYMENTS) -> None:
    """Make or renew every deployment of the list, as `prefect deploy --all` does; again changes nothing.

    A flow that is of no duty of these offices is not offered. A deployment of our flows that the list no longer has is
    removed: the worker would start none of its runs, and its schedule would tick on. What it ran stays to be seen.

    Raises ConfigurationError where a flow cannot be imported or the server does not take it.
    """
    listed = _listed(deployments, offered)
    with server.client() as client:
        ensure_pool(client, POOL)
        made = {made for each in listed if (made := _deploy_one(client, each, deployments, offered)) is not None}
        for left in _ours(client) - made:
            client.delete_deployment(left)


def _listed(deployments: Path, offered: OfferedFlows) -> list[Listed]:
    """For many offices the rounds tick for nobody by themselves, and who starts them does so in each of the zones."""
    if offered.offices is None:
        return list(listed_in(deployments, timezone=offered.timezone))
    quiet = [each.model_copy(update={"schedules": ()}) for each in listed_in(deployments)]
    by_zone = [listed_in(of_many(deployments), timezone=zone) for zone in ZONES]
    ticks = [
        {"schedules": tuple(tick for each in same for tick in each.schedules)} for same in zip(*by_zone, strict=True)
    ]
    return quiet + [each.model_copy(update=ticking) for each, ticking in zip(by_zone[0], ticks, strict=True)]


def _deploy_one(client: SyncPrefectClient, listed: Listed, deployments: Path, offered: OfferedFlows) -> UUID | None:
    """None where no such office is offered it."""
    try:
        flow = _flow(listed)
        is_wanted = any(is_offered(flow.name, role) for role in offered.roles)
        return _make(client, listed, flow, offered.offices or ()) if is_wanted else None
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


def _make(client: SyncPrefectClient, listed: Listed, flow: Flow[..., Any], offices: Sequence[AtAGlance]) -> UUID:
    """The deployment, made; one that is there already keeps its id and its runs, and gets these schedules instead."""
    concerned = with_its_duty(flow.name, offices)
    return client.create_deployment(
        flow_id=client.create_flow_from_name(flow.name),
        name=listed.name,
        version=flow.version,
        description=listed.description or flow.description,
        tags=list(listed.tags),
        work_pool_name=listed.work_pool.name,
        work_queue_name=listed.work_pool.work_queue_name,
        entrypoint=listed.entrypoint,
        parameter_openapi_schema=asking_whose(parameter_schema(flow).model_dump(exclude_unset=True), concerned),
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
