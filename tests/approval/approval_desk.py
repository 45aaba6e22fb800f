"""Asking and answering in one line each, on a real database."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from multiprocessing.synchronize import Barrier as ProcessBarrier
from threading import Barrier
from typing import Any

from sqlalchemy import Engine, select

from rbworkflow.approval.code_sets import Codes, mint_issue
from rbworkflow.approval.deciding import Answer, CurrentDigests, decide
from rbworkflow.approval.model import Request, Subject
from rbworkflow.approval.officers import officer_in_charge
from rbworkflow.approval.requests import open_request, request
from rbworkflow.approval.verdicts import Outcome, Verdict
from rbworkflow.office import Office
from rbworkflow.store import open_engine, read, write
from rbworkflow.store.schema import audit_event
from tests.running.patience import PATIENCE

PEPPER = b"pepper of the tests, 32 bytes or so"
CURRENT = CurrentDigests(content_sha256="c" * 64, draft_sha256="d" * 64)
REPORT = Subject(kind="report", id=1, title="Laporan RB Semester I Tahun 2026, revisi 1")
WRONG = "SETUJU-2222-2222-2222"


@dataclass
class Desk:
    """One office's approvals; `at` is the moment everything happens, unless told otherwise."""

    engine: Engine
    office: Office
    at: datetime
    current: CurrentDigests = field(default=CURRENT)

    def ask(self, stage: str = "secretary", *, subject: Subject = REPORT, round_number: int = 1) -> int:
        with write(self.engine) as conn:
            return open_request(
                conn,
                office=self.office,
                subject=subject,
                stage=stage,
                officer=officer_in_charge(conn, self.office, stage, on=self.at.date()),
                content_sha256=self.current.content_sha256,
                draft_sha256=self.current.draft_sha256,
                due_on=self.office.calendar.add_working_days(self.at.date(), 3),
                at=self.at,
                round=round_number,
            )

    def mint(self, request_id: int) -> Codes:
        with write(self.engine) as conn:
            return mint_issue(conn, request(conn, request_id), pepper=PEPPER, office=self.office, at=self.at)

    def answer(self, request_id: int, number: int, typed: object, note: str = "", **changes: Any) -> Verdict:
        """The verdict; `changes` are fields of the subject's current digests."""
        return self.outcome(request_id, number, typed, note, **changes).verdict

    def outcome(self, request_id: int, number: int, typed: object, note: str = "", **changes: Any) -> Outcome:
        """All that the answer was worth."""
        given = Answer(request_id=request_id, number=number, typed=str(typed), note=note)
        current = replace(self.current, **changes)
        with write(self.engine) as conn:
            return decide(conn, given, office=self.office, current=current, pepper=PEPPER, at=self.at)

    def approve(self, stage: str) -> int:
        """Ask a stage and let its officer approve; the request's id."""
        request_id = self.ask(stage)
        assert self.answer(request_id, 1, self.mint(request_id).approve) is Verdict.APPROVED
        return request_id

    def later(self, **delta: float) -> "Desk":
        return replace(self, at=self.at + timedelta(**delta))

    def allowing(self, **settings: Any) -> "Desk":
        """The same desk under other settings of the office."""
        return replace(self, office=self.office.model_copy(update=settings))

    def request(self, request_id: int) -> Request:
        with read(self.engine) as conn:
            return request(conn, request_id)

    def rows(self, table: Any) -> Sequence[Any]:
        with read(self.engine) as conn:
            return conn.execute(select(table)).all()

    def events(self) -> list[str]:
        with read(self.engine) as conn:
            return list(conn.scalars(select(audit_event.c.action).order_by(audit_event.c.seq)))


def at_once(count: int, act: Callable[[int], Any]) -> list[Any]:
    """`act(0)` to `act(count - 1)`, all started at the same moment; their results."""
    start = Barrier(count)

    def started(index: int) -> Any:
        start.wait(timeout=PATIENCE)
        return act(index)

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(started, range(count)))


def answer_from_elsewhere(
    url: str, office: Office, at: datetime, answers: list[tuple[int, int, str]], start: ProcessBarrier
) -> None:
    """In a process of its own: give these answers (request, number, typed) once everybody is ready."""
    engine = open_engine(url)
    desk = Desk(engine, office, at)
    start.wait(timeout=PATIENCE)
    for each in answers:
        desk.answer(*each)
    engine.dispose()
