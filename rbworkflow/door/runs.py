"""Starting a run from one of our pages, in the name of whoever sits there."""

from collections.abc import Mapping
from typing import Any, Final

from rbworkflow.access.acts import MACHINE
from rbworkflow.access.sessions import Session
from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.narrowing import started_by
from rbworkflow.door.prefect_inside import PrefectInside
from rbworkflow.errors import RetryLaterError
from rbworkflow.steps.overview.form_path import run_form_path

BUSY: Final = "Program sedang sibuk dan belum dapat melanjutkannya; putaran berikut melakukannya sendiri."


async def run_now(  # noqa: PLR0913 - who starts what, and in whose name
    desk: Desk,
    prefect: PrefectInside,
    session: Session | None,
    flow: str,
    parameters: Mapping[str, Any] | None = None,
    *,
    key: str | None = None,
    who: str = MACHINE,
) -> str:
    """A new run of the flow called `flow` ("Putaran setengah jam"); its id.

    No session: it is in the name of `who`, by a unit's link or by itself.

    With a `key` used before, the run of that time. Raises RetryLaterError where Prefect does not take it.
    """
    deployment_id = await deployment_of(prefect, flow)
    if deployment_id is None:
        raise RetryLaterError(BUSY)
    nonce = await in_thread(desk.begin_act, session, flow, who)
    order = started_by(desk, nonce, parameters or {}) | ({"idempotency_key": key} if key else {})
    made = await prefect.ask("POST", f"/api/deployments/{deployment_id}/create_flow_run", order)
    if not made.is_good:
        raise RetryLaterError(BUSY)
    return str(made.content["id"])


async def deployment_of(prefect: PrefectInside, flow: str) -> str | None:
    """The id of the deployment of this flow; None where Prefect knows or says none."""
    named = {"flows": {"name": {"any_": [flow]}}, "limit": 1}
    found = await prefect.ask("POST", "/api/deployments/filter", named)
    return str(found.content[0]["id"]) if found.is_good and found.content else None


async def form_path(prefect: PrefectInside, flow: str, parameters: Mapping[str, Any]) -> str:
    """Where the flow's form is, filled in with these; empty where Prefect knows no such flow."""
    deployment_id = await deployment_of(prefect, flow)
    if deployment_id is None:
        return ""
    return run_form_path(deployment_id, parameters)
