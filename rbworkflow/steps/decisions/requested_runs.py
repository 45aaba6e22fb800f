"""The run that waits for an officer's answer: which is wanted, which serves, and what becomes of one that was lost."""

from dataclasses import dataclass
from typing import Final

from rbworkflow.approval import launches, requests
from rbworkflow.approval.model import Request
from rbworkflow.steps.decisions.answer_days import stage_of
from rbworkflow.steps.decisions.request import asked_about, replace_code_mails
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write

NOT_YET: Final = (
    "Kode untuk {} atas {} berangkat pada putaran berikutnya, paling lama setengah jam lagi, selama program menyala."
)


def answer_key(number: int) -> str:
    """Under which key of its own a run waits for its request's `number`-th answer."""
    return f"jawaban-{number}"


@dataclass(frozen=True)
class RunWanted:
    """An open request and the run that serves it, if it has one."""

    request_id: int
    title: str
    launch: int
    run_key: str
    run_id: str | None
    is_ready: bool


def runs_wanted(workplace: Workplace) -> list[RunWanted]:
    """Every request that waits for an answer."""
    with read(workplace.engine) as conn:
        return [_wanted(workplace, each) for each in requests.open_requests(conn, workplace.office.code)]


def waiting_for_their_pages(workplace: Workplace) -> list[str]:
    """What the server's next round does, in words: whose codes leave once the page to decide on is there."""
    with read(workplace.engine) as conn:
        asked = requests.open_requests(conn, workplace.office.code)
    return [NOT_YET.format(each.officer.title, each.subject.title) for each in asked if each.run_ready_at is None]


def record_launch(workplace: Workplace, wanted: RunWanted, run_id: str) -> None:
    """Remember which run serves the request."""
    with write(workplace.engine) as conn:
        launches.record_run(conn, wanted.request_id, run_id, launch=wanted.launch)


def mark_ready(workplace: Workplace, wanted: RunWanted) -> None:
    """The run's form can be read: the code mail may leave."""
    with write(workplace.engine) as conn:
        launches.mark_run_ready(conn, wanted.request_id, launch=wanted.launch, at=workplace.now)


def launched(workplace: Workplace) -> list[str]:
    """Stands in for Prefect where a year is played without a server: every request has its page at once."""
    for wanted in runs_wanted(workplace):
        if wanted.run_id is None:
            record_launch(workplace, wanted, f"run-{wanted.request_id}-{wanted.launch}")
        mark_ready(workplace, wanted)
    return []


def page_is_late(workplace: Workplace, request_id: int, run_id: str) -> None:
    """The request's own run is about to show its form, and nobody waits for that any more: the code mail may leave."""
    with write(workplace.engine) as conn:
        asked = requests.request(conn, request_id)
        if asked.run_id == run_id:
            launches.mark_run_ready(conn, request_id, launch=asked.launch, at=workplace.now)


def relaunch(workplace: Workplace, lost: RunWanted) -> RunWanted | None:
    """The run was lost: another one is wanted, and the codes that pointed to the old one are void.

    Of several rounds that saw it lost one relaunches; all get the run that is wanted now, None where none is any more.
    """
    with write(workplace.engine) as conn:
        is_first = launches.relaunch(conn, lost.request_id, launch=lost.launch, at=workplace.now)
        asked = requests.request(conn, lost.request_id)
        if is_first:
            matter, attachments = asked_about(conn, workplace, asked)
            replace_code_mails(conn, workplace, asked, matter, attachments, occasion=f"launch-{asked.launch}")
    return _wanted(workplace, asked) if asked.is_open else None


def _wanted(workplace: Workplace, asked: Request) -> RunWanted:
    title = f"Persetujuan {stage_of(workplace, asked).title} - {asked.subject.title}"
    return RunWanted(asked.id, title, asked.launch, asked.run_key, asked.run_id, asked.run_ready_at is not None)
