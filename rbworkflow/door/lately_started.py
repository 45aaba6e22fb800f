"""What people started lately and what became of it: Prefect's pages say so two clicks away."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final
from urllib.parse import urlencode

from rbworkflow.access.acts import Started, started_since
from rbworkflow.access.sessions import Session
from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.prefect_inside import PrefectInside
from rbworkflow.settings import run_path
from rbworkflow.steps.overview.form_path import run_form_path
from rbworkflow.steps.overview.next_form import PLANS
from rbworkflow.store import read

MOST: Final = 3
LATELY: Final = timedelta(hours=12)
BEGINNING: Final = timedelta(minutes=1)
"""What no run has claimed by then, Prefect did not take: its page said why."""
STATES: Final[Mapping[str, str]] = {
    "SCHEDULED": "menunggu giliran",
    "PENDING": "menunggu giliran",
    "RUNNING": "sedang berjalan",
    "PAUSED": "menunggu jawaban; buka halaman run, lalu tekan Resume",
    "CANCELLING": "sedang dibatalkan",
    "CANCELLED": "dibatalkan",
    "COMPLETED": "selesai",
    "FAILED": "tidak dilaksanakan",
    "CRASHED": "terhenti di tengah jalan",
}
MOVING: Final = frozenset({"SCHEDULED", "PENDING", "RUNNING", "CANCELLING"})
OVER: Final = frozenset({"COMPLETED", "FAILED"})
"""Ends that come with a sentence of ours."""


@dataclass(frozen=True, kw_only=True)
class Run:
    """A run that somebody started."""

    begun: Started
    state: str
    is_moving: bool
    said: str = ""
    page: str = ""
    form: str = ""
    """Where it can be started once more with what was typed, if it was not done."""
    upload: str = ""
    """Where its workbook, once corrected, is given again: what lies in its folder is still the refused one."""


async def lately_started(desk: Desk, prefect: PrefectInside, session: Session) -> Sequence[Run]:
    """The newest of each flow, the newest first; none of what Prefect does not know. Only his own can he correct."""
    begun = await in_thread(_begun, desk)
    claimed = [each.run_id for each in begun if each.run_id]
    found: Mapping[str, Any] = {}
    if claimed:
        known = await prefect.ask("POST", "/api/flow_runs/filter", {"flow_runs": {"id": {"any_": claimed}}})
        found = {run["id"]: run for run in known.content} if known.is_good else {}
    now, own = desk.workplace().now, session.account.id
    shown = [_run(each, found.get(each.run_id or ""), now, is_own=each.account_id == own) for each in begun]
    newest = {run.begun.what: run for run in reversed(shown) if run}
    return [run for run in shown if run and newest[run.begun.what] is run]


def _begun(desk: Desk) -> list[Started]:
    workplace = desk.workplace()
    with read(workplace.engine) as conn:
        begun = started_since(conn, workplace.office.code, workplace.now - LATELY, most=MOST)
    return [replace(each, at=each.at.astimezone(workplace.office.tz)) for each in begun]


def _run(begun: Started, known: Mapping[str, Any] | None, now: datetime, *, is_own: bool) -> Run | None:
    if known is None:
        is_beginning = begun.run_id is None and now - begun.at <= BEGINNING
        return Run(begun=begun, state=STATES["SCHEDULED"], is_moving=True) if is_beginning else None
    kind = known["state_type"]
    is_refused = is_own and kind == "FAILED"
    takes_workbook = begun.what.endswith(PLANS)
    return Run(
        begun=begun,
        state=STATES.get(kind, kind),
        is_moving=kind in MOVING,
        said=known["state"]["message"] or "" if kind in OVER else "",
        page=run_path(known["id"]),
        form=run_form_path(known["deployment_id"], known["parameters"]) if is_refused and not takes_workbook else "",
        upload=_upload_path(known["parameters"].get("isian", {})) if is_refused and takes_workbook else "",
    )


def _upload_path(answers: Mapping[str, Any]) -> str:
    """Our page that takes a workbook, with its year and its kind."""
    return "/berkas?" + urlencode({name: answers[name] for name in ("tahun", "isi") if name in answers})
