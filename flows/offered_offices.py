"""On a server of many offices each form asks which one it is for: a list that is kept as the folders are."""

import copy
from collections.abc import Mapping, Sequence
from typing import Any, Final

from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.actions import DeploymentUpdate

from flows.running import OF_DUTY
from rbworkflow.office.at_a_glance import AtAGlance
from rbworkflow.office.duties import DUTIES
from rbworkflow.offices import FIELD
from rbworkflow.wording import listed

MOST: Final = 200
FEW: Final = 12
"""So many are named with their codes above the list."""


def offer_offices(client: SyncPrefectClient, offices: Sequence[AtAGlance]) -> None:
    """Let every form be filled in for these offices; one that says so already is left alone."""
    flows = {flow.id: flow.name for flow in client.read_flows(limit=MOST)}
    for deployment in client.read_deployments(limit=MOST):
        schema = deployment.parameter_openapi_schema or {}
        concerned = with_its_duty(flows.get(deployment.flow_id, ""), offices)
        if FIELD in schema.get("properties", {}) and concerned:
            offered = asking_whose(schema, concerned)
            if offered != schema:
                client.update_deployment(deployment.id, DeploymentUpdate(parameter_openapi_schema=offered))


def with_its_duty(flow: str, offices: Sequence[AtAGlance]) -> list[AtAGlance]:
    """Those that have anything to do with the flow of this name."""
    return [office for office in offices if OF_DUTY.get(flow) in {None, *DUTIES[office.role]}]


def asking_whose(schema: Mapping[str, Any], offices: Sequence[AtAGlance]) -> dict[str, Any]:
    """The schema of a flow's form; without offices, as of a server that has one alone, it asks for none."""
    asking = copy.deepcopy(dict(schema))
    fields = asking.get("properties", {})
    if FIELD not in fields:
        return asking
    needed = [name for name in asking.get("required", []) if name != FIELD]
    if not offices:
        del fields[FIELD]
        asking["required"] = needed
        return asking
    others = {name: {**field, "position": number} for number, (name, field) in enumerate(_others(fields), start=1)}
    asking["properties"] = {FIELD: _whose(offices), **others}
    asking["required"] = [FIELD, *needed]
    return asking


def _others(fields: Mapping[str, Any]) -> list[tuple[str, Any]]:
    return [(name, field) for name, field in fields.items() if name != FIELD]


def _whose(offices: Sequence[AtAGlance]) -> dict[str, Any]:
    told = listed([f"{office.code} ({office.name})" for office in offices[:FEW]])
    more = " Selebihnya pada daftar kantor." if len(offices) > FEW else ""
    return {
        "title": FIELD,
        "type": "string",
        "enum": [office.code for office in offices],
        "description": f"Kantor yang dimaksud: {told}.{more}",
        "position": 0,
    }
