"""Whose act a run is, and whose an answer: the door wrote it down, and what names none of its acts is not obeyed."""

from collections.abc import Callable
from typing import Any, Final
from uuid import UUID

from prefect import runtime
from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.client.schemas.objects import FlowRun

from rbworkflow.access.acts import BY_ITSELF, KEY, SCHEDULE, Act, act_of_answer, claim_act
from rbworkflow.errors import RefusedError
from rbworkflow.offices import marks_of
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write

NOBODYS: Final = (
    "Alur ini tidak dijalankan lewat halaman program, maka tidak dilaksanakan. Jalankan dari daftar alur sesudah masuk."
)

Waited = Callable[[Workplace], bool]
"""Whether a run that names no act waits since a version that wrote none."""


def never_waits(_workplace: Workplace) -> bool:
    """Of a flow that asks nobody."""
    return False


def for_its_person(workplace: Workplace, waited: Waited) -> Workplace:
    """The workplace in the name of whoever started this run; raises RefusedError where nobody did whom the door knows.

    A schedule's runs are made by Prefect's own clock, which no caller can feign. One that waited across an upgrade may
    go on as this machine's: it only shows and asks until an answer names an act.
    """
    with get_client(sync_client=True) as client:
        run = client.read_flow_run(UUID(runtime.flow_run.id))
        _mark(client, run, workplace)
    act = Act(SCHEDULE) if run.auto_scheduled else claimed(workplace, run.context.get(KEY))
    if act is None and waited(workplace):
        act = BY_ITSELF
    if act is None:
        raise RefusedError(NOBODYS)
    return workplace.by(act)


def _mark(client: SyncPrefectClient, run: FlowRun, workplace: Workplace) -> None:
    """Let the run be known as its office's, whoever started it."""
    tags = marks_of(workplace.settings)["tags"]
    if not set(tags) <= set(run.tags):
        client.update_flow_run(run.id, tags=[*run.tags, *tags])


def claimed(workplace: Workplace, nonce: Any) -> Act | None:  # noqa: ANN401 - whatever a caller put there
    """The act that this run may name; None where there is none of this nonce for it."""
    run_id = str(runtime.flow_run.id)
    with write(workplace.engine) as conn:
        return claim_act(conn, workplace.office.code, str(nonce), run_id=run_id)


def whose_deed(workplace: Workplace) -> str:
    """As a run's log ends: who started it; of one that the program started to ask somebody, who answered it."""
    answered = answerer(workplace, "") if workplace.act == BY_ITSELF else None
    return f"Dijawab oleh {answered.who}." if answered else f"Dimulai oleh {workplace.act.who}."


def answerer(workplace: Workplace, nonce: str) -> Act | None:
    """Whose the answer is that this run was given; its form may be of a version that had no room for a nonce."""
    if nonce:
        return claimed(workplace, nonce)
    with read(workplace.engine) as conn:
        return act_of_answer(conn, workplace.office.code, run_id=str(runtime.flow_run.id))
