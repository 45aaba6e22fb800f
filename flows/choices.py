"""The lists in Prefect's forms, kept current: what deploying left as a field to type becomes one to pick from."""

import copy
from collections.abc import Mapping
from typing import Any, Final

from prefect.client.orchestration import get_client
from prefect.client.schemas.actions import DeploymentUpdate

from flows.forms import LIST
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.overview.choices import choices
from rbworkflow.steps.workplace import Workplace

MOST: Final = 200
"""Of the deployments, as many as Prefect gives at once; there are two dozen."""


def keep_choices(workplace: Workplace) -> None:
    """Give every form its lists as they are now; a form that has them already is left alone.

    Where several offices share the forms they hold nobody's lists: the door fills in those of whoever looks.
    """
    if workplace.settings.office_code:
        return
    with (
        part(workplace, "choices", "daftar pilihan pada formulir belum diperbarui", is_away=True),
        get_client(sync_client=True) as client,
    ):
        lists = choices(workplace)
        for deployment in client.read_deployments(limit=MOST):
            schema = with_lists(deployment.parameter_openapi_schema or {}, lists)
            if schema != deployment.parameter_openapi_schema:
                client.update_deployment(deployment.id, DeploymentUpdate(parameter_openapi_schema=schema))


def with_lists(schema: Mapping[str, Any], lists: Mapping[str, list[str]]) -> dict[str, Any]:
    """A form's schema, each field that names a list with what is in it; an empty list leaves it to be typed."""
    listed = copy.deepcopy(dict(schema))
    for model in listed.get("definitions", {}).values():
        for field in model.get("properties", {}).values():
            if LIST in field:
                _offer(field, lists.get(field[LIST]["name"], []))
    return listed


def _offer(field: dict[str, Any], offered: list[str]) -> None:
    place = field["items"] if field["type"] == "array" else field
    place.pop("enum", None)
    if offered:
        place["enum"] = offered
    field["description"] = field[LIST]["picked" if offered else "typed"]
