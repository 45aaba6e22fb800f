"""Pages of decisions whose run was ended by accident: told at once, and mended at once by the round that mends them."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Final

from rbworkflow.approval.model import Request
from rbworkflow.approval.requests import open_requests
from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.prefect_inside import PrefectInside
from rbworkflow.door.runs import run_now
from rbworkflow.errors import RetryLaterError
from rbworkflow.store import read

ROUND: Final = "Putaran setengah jam"
LOST: Final = frozenset({"CANCELLED", "CRASHED", "FAILED"})
"""Final states; the round mends none before."""


async def lost_pages(desk: Desk, prefect: PrefectInside) -> Sequence[Request]:
    """The open requests whose run waits for nobody any more; none where Prefect does not say."""
    served = {each.run_id: each for each in await in_thread(_served, desk)}
    if not served:
        return ()
    found = await prefect.ask("POST", "/api/flow_runs/filter", {"flow_runs": {"id": {"any_": list(served)}}})
    return [served[run["id"]] for run in found.content if run["state_type"] in LOST] if found.is_good else ()


async def mend(desk: Desk, prefect: PrefectInside, run_id: str) -> None:
    """Let the round give the request of this lost run another page: once for each run, however often it is asked."""
    with suppress(RetryLaterError):  # the next round does it by itself
        await run_now(desk, prefect, None, ROUND, key=f"{ROUND} {run_id}")


async def mend_after_cancel(desk: Desk, prefect: PrefectInside, run_id: str) -> None:
    """A run was cancelled: where an officer's decision waited on it, the round follows at once."""
    if run_id in {lost.run_id for lost in await lost_pages(desk, prefect)}:
        await mend(desk, prefect, run_id)


def _served(desk: Desk) -> list[Request]:
    """Open requests that have a run."""
    workplace = desk.workplace()
    with read(workplace.engine) as conn:
        return [each for each in open_requests(conn, workplace.office.code) if each.run_id]
