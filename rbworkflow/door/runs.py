"""Starting a run from one of our pages, in the name of whoever sits there."""

from collections.abc import Mapping
from typing import Any, Final

from rbworkflow.access.acts import MACHINE, begin_act
from rbworkflow.access.sessions import Session
from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.narrowing import started_by
from rbworkflow.door.prefect_inside import PrefectInside
from rbworkflow.errors import RetryLaterError
from rbworkflow.store import write

BUSY: Final = "Program sedang sibuk dan belum dapat melanjutkannya; putaran berikut melakukannya sendiri."


async def run_now(
    desk: Desk,
    prefect: PrefectInside,
    session: Session | None,
    flow: str,
    parameters: Mapping[str, Any] | None = None,
    *,
    who: str = MACHINE,
) -> str:
    """A new run of the flow called `flow` ("Putaran setengah jam"); its id.

    No session: it is in the name of `who`, by a unit's link or by itself.

    Raises RetryLaterError where Prefect does not take it.
    """
    named = {"flows": {"name": {"any_": [flow]}}, "limit": 1}
    found = await prefect.ask("POST", "/api/deployments/filter", named)
    if not found.is_good or not found.content:
        raise RetryLaterError(BUSY)
    nonce = await in_thread(_begin, desk, session, flow, who)
    path = f"/api/deployments/{found.content[0]['id']}/create_flow_run"
    made = await prefect.ask("POST", path, started_by(nonce, parameters or {}))
    if not made.is_good:
        raise RetryLaterError(BUSY)
    return str(made.content["id"])


def _begin(desk: Desk, session: Session | None, flow: str, who: str) -> str:
    workplace = desk.workplace()
    with write(workplace.engine) as conn:
        return begin_act(conn, workplace.office.code, session, what=flow, at=workplace.now, who=who)
