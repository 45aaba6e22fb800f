"""Requests to decide: one row per subject, stage and round."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import takewhile
from typing import Any

from sqlalchemy import ColumnElement, Connection, exists, func, select

from rbworkflow import audit
from rbworkflow.approval.code_sets import end_codes
from rbworkflow.approval.codes import Decision
from rbworkflow.approval.items import Items
from rbworkflow.approval.lifecycle import REQUEST, CodesStatus, RequestStatus
from rbworkflow.approval.model import Request, Subject
from rbworkflow.approval.officers import Officer, is_same_person
from rbworkflow.approval.verdicts import Exposed, Outcome, Verdict
from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.office.model import Office
from rbworkflow.office.people import Stage
from rbworkflow.store.schema import answer, code_issue, decision
from rbworkflow.store.schema import request as request_table
from rbworkflow.wording import listed


def open_request(  # noqa: PLR0913 - a request is all of these, each by name
    conn: Connection,
    *,
    office: Office,
    subject: Subject,
    stage: str,
    officer: Officer,
    content_sha256: str,
    draft_sha256: str,
    due_on: date,
    at: datetime,
    round: int = 1,  # noqa: A002 - the word of the field
) -> int:
    """Ask `officer` to decide; the same subject, stage and round are asked once. Returns the request's id.

    Raises RefusedError while an earlier stage has not approved.
    """
    columns = request_table.c
    mine = columns.office_code == office.code
    same = (mine, columns.subject_kind == subject.kind, columns.subject_id == subject.id, columns.stage == stage)
    known = conn.scalar(select(columns.id).where(*same, columns.round == round))
    if known is not None:
        return int(known)
    _check_order(conn, office, subject, stage)
    values = {
        "office_code": office.code,
        "subject_kind": subject.kind,
        "subject_id": subject.id,
        "subject_title": subject.title,
        "stage": stage,
        "round": round,
        "officer": officer.as_data(),
        "content_sha256": content_sha256,
        "draft_sha256": draft_sha256,
        "status": RequestStatus.OPEN,
        "requested_at": at,
        "due_on": due_on,
    }
    row = conn.execute(request_table.insert().values(values).returning(request_table)).one()
    asked = Request.of(row)
    body = {"officer": officer.as_data(), "content_sha256": content_sha256, "draft_sha256": draft_sha256}
    audit.append(
        conn,
        office_code=asked.office_code,
        at=at,
        actor="system",
        action="decision_requested",
        subject=asked.name,
        body=body,
        written=[audit.Written(request_table, [asked.id])],
    )
    return asked.id


def new_round(conn: Connection, asked: Request, officer: Officer, *, office: Office, due_on: date, at: datetime) -> int:
    """Ask `officer`, now in charge, instead of the one asked before, whose codes are void; the new request's id.

    Raises RefusedError where the request is closed: what is decided is not asked again.
    """
    reason = f"Pejabat yang berwenang sekarang: {officer.title} ({officer.name})."
    if not close(conn, asked, RequestStatus.CANCELLED, actor=Actor.SYSTEM, at=at, body={"reason": reason}):
        raise RefusedError(f"Permintaan keputusan atas {asked.subject.title} sudah ditutup.")
    return open_request(
        conn,
        office=office,
        subject=asked.subject,
        stage=asked.stage,
        officer=officer,
        content_sha256=asked.content_sha256,
        draft_sha256=asked.draft_sha256,
        due_on=due_on,
        at=at,
        round=asked.round + 1,
    )


def request(conn: Connection, request_id: int) -> Request:
    return Request.of(conn.execute(select(request_table).where(request_table.c.id == request_id)).one())


def request_of_office(conn: Connection, office_code: str, request_id: int) -> Request | None:
    """The office's request of this number; None where it has none."""
    mine = (request_table.c.id == request_id, request_table.c.office_code == office_code)
    row = conn.execute(select(request_table).where(*mine)).first()
    return None if row is None else Request.of(row)


def last_round(conn: Connection, asked: Request) -> Request | None:
    """What stands in this request's place now, after a withdrawal or where another officer came in charge."""
    columns = request_table.c
    later = select(request_table).where(*_of_its_stage(asked), columns.round > asked.round)
    row = conn.execute(later.order_by(columns.round.desc()).limit(1)).first()
    return None if row is None else Request.of(row)


def was_asked_before(conn: Connection, asked: Request) -> bool:
    """Whether the same officer got codes for this stage in an earlier round."""
    columns = request_table.c
    had_codes = exists().where(code_issue.c.request_id == columns.id)
    earlier = conn.scalars(select(columns.officer).where(*_of_its_stage(asked), columns.round < asked.round, had_codes))
    return any(is_same_person(Officer.of(each), asked.officer) for each in earlier)


def open_requests(conn: Connection, office_code: str) -> list[Request]:
    """The office's requests that wait for an answer, oldest first."""
    mine = (request_table.c.office_code == office_code, request_table.c.status == RequestStatus.OPEN)
    query = select(request_table).where(*mine).order_by(request_table.c.id)
    return [Request.of(row) for row in conn.execute(query)]


def open_request_on(conn: Connection, kind: str, subject_id: int) -> Request | None:
    """The request this subject waits for, whose officer's turn it is; None where nobody has to decide."""
    columns = request_table.c
    mine = (columns.subject_kind == kind, columns.subject_id == subject_id, columns.status == RequestStatus.OPEN)
    row = conn.execute(select(request_table).where(*mine)).first()
    return None if row is None else Request.of(row)


def next_round_number(conn: Connection, subject: Subject, stage: str) -> int:
    """Under which number this stage is asked now: a new one where all earlier rounds are closed."""
    columns = request_table.c
    mine = (columns.subject_kind == subject.kind, columns.subject_id == subject.id, columns.stage == stage)
    newest = select(request_table).where(*mine).order_by(columns.round.desc()).limit(1)
    row = conn.execute(newest).first()
    if row is None:
        return 1
    return int(row.round) + (0 if row.status == RequestStatus.OPEN else 1)


def next_stage(office: Office, stage: str) -> Stage | None:
    """The stage after this one; None after the last."""
    roles = [each.role for each in office.stages]
    following = roles.index(stage) + 1
    return office.stages[following] if following < len(roles) else None


def cancel_open(conn: Connection, kind: str, subject_id: int, *, reason: str, actor: Actor, at: datetime) -> list[int]:
    """Close what still waits for a decision on this subject; the ids of the requests closed."""
    columns = request_table.c
    mine = (columns.subject_kind == kind, columns.subject_id == subject_id, columns.status == RequestStatus.OPEN)
    cancelled = [Request.of(row) for row in conn.execute(select(request_table).where(*mine))]
    for asked in cancelled:
        close(conn, asked, RequestStatus.CANCELLED, actor=actor, at=at, body={"reason": reason})
    return [asked.id for asked in cancelled]


def close(  # noqa: PLR0913 - an end is all of these, each by name
    conn: Connection,
    asked: Request,
    to: RequestStatus,
    *,
    actor: Actor,
    at: datetime,
    body: dict[str, Any],
    written: Sequence[audit.Written] = (),
) -> bool:
    """End a request; its officer used the codes still valid for it, or they are void. False where it was closed.

    `written` is what the same event answers for.
    """
    event = {
        "office_code": asked.office_code,
        "at": at,
        "actor": asked.known_as(actor),
        "action": f"request_{to}",
        "subject": asked.name,
        "body": body,
        "written": written,
    }
    is_this = request_table.c.id == asked.id
    closed = audit.move(conn, request_table, is_this, REQUEST.move_to(to, by=actor), event=event)
    if closed:
        end_codes(conn, asked, CodesStatus.USED if actor is Actor.OFFICER else CodesStatus.VOID, actor=actor, at=at)
    return closed


def postpone(conn: Connection, asked: Request, due_on: date, *, reason: str, at: datetime) -> None:
    """Give a request another day; the row keeps why, and so does its event."""
    conn.execute(
        request_table.update().where(request_table.c.id == asked.id).values(due_on=due_on, moved_because=reason)
    )
    audit.append(
        conn,
        office_code=asked.office_code,
        at=at,
        actor="system",
        action="request_postponed",
        subject=asked.name,
        body={"due_on": due_on.isoformat(), "reason": reason},
        written=[audit.Written(request_table, [asked.id], {"due_on"})],
    )


def answers_stored(conn: Connection, request_id: int) -> int:
    """How many answers were read so far; the run waits under the next number."""
    mine = answer.c.request_id == request_id
    return int(conn.scalar(select(func.coalesce(func.max(answer.c.number), 0)).where(mine)) or 0)


@dataclass(frozen=True)
class LastAnswer:
    """The newest answer: what it was worth, the note beside it where it was no decision, and what was ticked."""

    outcome: Outcome
    note: str
    ticked: Items


def last_answer(conn: Connection, request_id: int) -> LastAnswer | None:
    """The newest answer to the request; None before the first."""
    query = select(answer).where(answer.c.request_id == request_id).order_by(answer.c.number.desc()).limit(1)
    row = conn.execute(query).first()
    if row is None:
        return None
    return LastAnswer(Outcome(Verdict(row.verdict), Exposed(row.exposed)), row.note, Items.of(row.items))


def _check_order(conn: Connection, office: Office, subject: Subject, stage: str) -> None:
    earlier = takewhile(lambda role: role != stage, (each.role for each in office.stages))
    is_it = (decision.c.subject_kind == subject.kind, decision.c.subject_id == subject.id)
    mine = (*is_it, decision.c.withdrawn_at.is_(None))
    approved = conn.scalars(select(decision.c.stage).where(*mine, decision.c.decision == Decision.APPROVE.value))
    missing = set(earlier) - set(approved)
    if missing:
        titles = listed([each.title for each in office.stages if each.role in missing])
        raise RefusedError(f"{subject.title} belum disetujui {titles}; tahap berikutnya menunggu.")


def _of_its_stage(asked: Request) -> tuple[ColumnElement[bool], ...]:
    """All rounds in which its stage was asked."""
    columns, subject = request_table.c, asked.subject
    return (columns.subject_kind == subject.kind, columns.subject_id == subject.id, columns.stage == asked.stage)
