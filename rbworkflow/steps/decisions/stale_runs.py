"""Runs that wait for a request nobody waits for any more, and what their pages say last."""

from dataclasses import dataclass
from typing import Final

from rbworkflow.approval import launches, requests
from rbworkflow.approval.model import Request
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write

NOTHING_HERE: Final = "Di halaman ini tidak ada lagi yang perlu diputus, dan kodenya tidak berlaku."


@dataclass(frozen=True)
class StaleRun:
    """A run that waits for a withdrawn request, and what its page says last."""

    request_id: int
    run_id: str
    sentence: str


def stale_runs(workplace: Workplace) -> list[StaleRun]:
    """Runs that still wait for a request that was withdrawn."""
    with read(workplace.engine) as conn:
        cancelled = launches.cancelled_runs(conn, workplace.office.code)
        following = {asked.id: requests.last_round(conn, asked) for asked in cancelled}
    return [StaleRun(each.id, str(each.run_id), _why_closed(each, following[each.id])) for each in cancelled]


def note_ended_run(workplace: Workplace, stale: StaleRun) -> None:
    """The run of a withdrawn request has been ended."""
    with write(workplace.engine) as conn:
        launches.end_launch(conn, stale.request_id)


def _why_closed(asked: Request, following: Request | None) -> str:
    if following is not None and following.is_open and following.officer != asked.officer:
        return f"{asked.subject.title}: keputusannya kini diminta dari {following.officer.title}. {NOTHING_HERE}"
    return f"{asked.subject.title}: permintaan keputusan ini ditarik. {NOTHING_HERE}"
