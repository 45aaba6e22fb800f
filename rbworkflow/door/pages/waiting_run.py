"""The run behind one of our pages: whether it is under way or waits, what it was answered, what became of it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from rbworkflow.approval.model import Request
from rbworkflow.door.prefect_inside import PrefectInside
from rbworkflow.door.runs import deployment_of
from rbworkflow.steps.decisions.asked_whole import Asked
from rbworkflow.steps.decisions.requested_runs import answer_key

ENDED: Final = frozenset({"COMPLETED", "FAILED", "CRASHED", "CANCELLED", "CANCELLING"})


@dataclass(frozen=True)
class Progress:
    """What became of what was sent: nothing yet, or the sentence of the run that was made for it."""

    is_under_way: bool = False
    said: str = ""


async def progress_of(prefect: PrefectInside, flow: str, run_id: str) -> Progress:
    """Of a run that the page's address names; only runs of this one flow are told of."""
    if not run_id.replace("-", "").isalnum():
        return Progress()
    run = await prefect.ask("GET", f"/api/flow_runs/{run_id}")
    if not run.is_good or str(run.content["deployment_id"]) != await deployment_of(prefect, flow):
        return Progress()
    if run.content["state_type"] not in ENDED:
        return Progress(is_under_way=True)
    return Progress(said=str(run.content["state"]["message"] or ""))


class Phase(StrEnum):
    """Where a decision's page stands."""

    ASKING = "asking"
    RECORDING = "recording"
    """Answered; what it was worth is being stored."""
    PREPARING = "preparing"
    LOST = "lost"
    """Somebody ended its run: the half-hourly round makes another one."""
    CLOSED = "closed"


async def state_of(prefect: PrefectInside, asked: Request) -> str:
    """The type of its run's state; empty where there is no run, or none that can be answered yet."""
    if not asked.is_open or asked.run_id is None or asked.run_ready_at is None:
        return ""
    run = await prefect.ask("GET", f"/api/flow_runs/{asked.run_id}")
    return str(run.content["state_type"] or "") if run.is_good else ""


async def phase_of(prefect: PrefectInside, whole: Asked, state: str) -> Phase:
    """Where the page stands, by our rows and the state that the run was in before they were read."""
    if not whole.request.is_open:
        return Phase.CLOSED
    if state == "PAUSED":
        return Phase.ASKING
    if await given_answer(prefect, whole.request, whole.answers + 1) is not None and state not in ENDED:
        return Phase.RECORDING
    return Phase.LOST if state in ENDED else Phase.PREPARING


async def given_answer(prefect: PrefectInside, asked: Request, number: int) -> dict[str, Any] | None:
    """What its run was given as its `number`-th answer; None where nothing was."""
    if asked.run_id is None:
        return None
    key = f"suspended-{answer_key(number)}-response"
    given = await prefect.ask("GET", f"/api/flow_runs/{asked.run_id}/input/{key}")
    return given.content if given.is_good and isinstance(given.content, dict) else None
