"""Requests to decide and their codes: one row per subject, stage and round; a run of Prefect's only serves it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import takewhile
from typing import Any, Final, Self

from sqlalchemy import ColumnElement, Connection, Row, func, select

from rbworkflow import audit
from rbworkflow.approval.codes import Code, Decision, mac, mint
from rbworkflow.approval.lifecycle import CODES, REQUEST, CodesStatus, RequestStatus
from rbworkflow.approval.officers import Officer
from rbworkflow.approval.verdicts import Verdict
from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.office.model import Office, Stage
from rbworkflow.store.schema import answer, code_issue, decision
from rbworkflow.store.schema import request as request_table
from rbworkflow.wording import listed

END_OF_DAY: Final = time(23, 59)


@dataclass(frozen=True)
class Subject:
    """What is to be decided: a kind, its row, and what people call it."""

    kind: str
    id: int
    title: str


@dataclass(frozen=True, kw_only=True)
class Request:
    """One officer asked to decide one content."""

    id: int
    office_code: str
    subject: Subject
    stage: str
    round: int
    officer: Officer
    content_sha256: str
    draft_sha256: str
    status: RequestStatus
    requested_at: datetime
    due_on: date
    launch: int
    run_id: str | None
    run_ready_at: datetime | None

    @classmethod
    def of(cls, row: Row[Any]) -> Self:
        values = row._asdict()
        subject = Subject(values.pop("subject_kind"), values.pop("subject_id"), values.pop("subject_title"))
        return cls(
            subject=subject,
            officer=Officer.of(values.pop("officer")),
            status=RequestStatus(values.pop("status")),
            **values,
        )

    @property
    def is_open(self) -> bool:
        return self.status == RequestStatus.OPEN

    @property
    def name(self) -> str:
        """Its name in the audit chain."""
        return f"request/{self.subject.kind}/{self.subject.id}/{self.stage}/{self.round}"

    def known_as(self, actor: Actor) -> str:
        """Who acts on it, as the chain names him: its officer by title and name."""
        return f"{self.officer.title} ({self.officer.name})" if actor is Actor.OFFICER else actor

    @property
    def run_key(self) -> str:
        """What names its run on a Prefect server, which several offices and databases may share.

        Numbers count per database and start anew in a new one; office and moment tell them apart.
        """
        asked_at = self.requested_at.astimezone(UTC).strftime("%Y%m%d%H%M%S%f")
        return f"permintaan-{self.office_code}-{asked_at}-{self.id}-{self.launch}"

    def binding(self, issue: int) -> dict[str, Any]:
        """What a code of the `issue`-th set is bound to, besides its decision."""
        return {
            "office_code": self.office_code,
            "subject_kind": self.subject.kind,
            "subject_id": self.subject.id,
            "stage": self.stage,
            "round": self.round,
            "issue": issue,
            "content_sha256": self.content_sha256,
            "draft_sha256": self.draft_sha256,
            "officer": self.officer.email,
        }


@dataclass(frozen=True)
class Codes:
    """A set of codes on its way into a mail; it exists in memory only."""

    issue: int
    approve: Code
    back: Code
    expires_at: datetime


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


def close(
    conn: Connection, asked: Request, to: RequestStatus, *, actor: Actor, at: datetime, body: dict[str, Any]
) -> bool:
    """End a request; its officer used the codes still valid for it, or they are void. False where it was closed."""
    event = {
        "office_code": asked.office_code,
        "at": at,
        "actor": asked.known_as(actor),
        "action": f"request_{to}",
        "subject": asked.name,
        "body": body,
    }
    is_this = request_table.c.id == asked.id
    closed = audit.move(conn, request_table, is_this, REQUEST.move_to(to, by=actor), event=event)
    if closed:
        _end_codes(conn, asked, CodesStatus.USED if actor is Actor.OFFICER else CodesStatus.VOID, actor=actor, at=at)
    return closed


def record_run(conn: Connection, request_id: int, run_id: str, *, launch: int) -> None:
    """Remember the run that serves the request; one of an earlier launch comes too late."""
    conn.execute(request_table.update().where(_is_launch(request_id, launch)).values(run_id=run_id))


def mark_run_ready(conn: Connection, request_id: int, *, launch: int, at: datetime) -> None:
    """The form of this launch's run can be read: codes may be sent."""
    is_news = _is_launch(request_id, launch) & request_table.c.run_ready_at.is_(None)
    conn.execute(request_table.update().where(is_news).values(run_ready_at=at))


def relaunch(conn: Connection, request_id: int, *, launch: int, at: datetime) -> bool:
    """The run of `launch` was lost: the next one counts under a new number, and codes sent for the old one are void.

    False, and nothing is touched, where another round saw it first or the request is closed.
    """
    is_lost = _is_launch(request_id, launch) & (request_table.c.status == RequestStatus.OPEN)
    values = {"launch": launch + 1, "run_id": None, "run_ready_at": None}
    if not conn.execute(request_table.update().where(is_lost).values(values)).rowcount:
        return False
    asked, body = request(conn, request_id), {"launch": launch + 1}
    _end_codes(conn, asked, CodesStatus.VOID, actor=Actor.SYSTEM, at=at)
    audit.append(
        conn,
        office_code=asked.office_code,
        at=at,
        actor=Actor.SYSTEM,
        action="request_relaunched",
        subject=asked.name,
        body=body,
    )
    return True


def cancelled_runs(conn: Connection, office_code: str) -> list[str]:
    """Runs that still carry a cancelled request."""
    columns = request_table.c
    query = select(columns.run_id).where(
        columns.office_code == office_code, columns.status == RequestStatus.CANCELLED, columns.run_id.is_not(None)
    )
    return [str(run_id) for run_id in conn.scalars(query)]


def forget_run(conn: Connection, run_id: str) -> None:
    """The run of a closed request has ended."""
    conn.execute(request_table.update().where(request_table.c.run_id == run_id).values(run_id=None))


def mint_issue(conn: Connection, request_id: int, *, pepper: bytes, office: Office, at: datetime) -> Codes:
    """A new set of codes for an open request; earlier sets are void. Only their MACs are stored.

    Raises RefusedError where the request was closed meanwhile: codes for it would only mislead.
    """
    asked = request(conn, request_id)
    if not asked.is_open:
        raise RefusedError(f"Permintaan keputusan atas {asked.subject.title} sudah ditutup.")
    _end_codes(conn, asked, CodesStatus.VOID, actor=Actor.SYSTEM, at=at)
    number = issue_count(conn, request_id) + 1
    codes = Codes(number, mint(Decision.APPROVE), mint(Decision.RETURN), _expiry(asked, office, at))
    conn.execute(
        code_issue.insert().values(
            request_id=request_id,
            number=number,
            status=CodesStatus.ACTIVE,
            approve_mac=mac(pepper, codes.approve, asked.binding(number)),
            return_mac=mac(pepper, codes.back, asked.binding(number)),
            minted_at=at,
            expires_at=codes.expires_at,
        )
    )
    audit.append(
        conn,
        office_code=asked.office_code,
        at=at,
        actor="system",
        action="codes_minted",
        subject=asked.name,
        body={"issue": number},
    )
    return codes


def _expiry(asked: Request, office: Office, at: datetime) -> datetime:
    """The end of a day: of the one on which the office's hours are over, or of the day the decision is asked for."""
    hours_end = (at + timedelta(hours=office.code_hours)).astimezone(office.tz).date()
    return datetime.combine(max(hours_end, asked.due_on), END_OF_DAY, office.tz)


def issue_count(conn: Connection, request_id: int) -> int:
    """How many sets of codes the request has had."""
    mine = code_issue.c.request_id == request_id
    return int(conn.scalar(select(func.count()).select_from(code_issue).where(mine)) or 0)


def has_spent_codes(conn: Connection, asked: Request, *, office: Office, at: datetime) -> bool:
    """Whether the codes the officer has are of no use any more and no new ones come by themselves."""
    mine = (code_issue.c.request_id == asked.id) & (code_issue.c.status == CodesStatus.ACTIVE)
    newest = conn.execute(select(code_issue).where(mine)).first()
    if newest is None or newest.number < office.code_issues:
        return False
    return bool(at >= newest.expires_at or newest.tries >= office.code_tries)


def answers_stored(conn: Connection, request_id: int) -> int:
    """How many answers were read so far; the run waits under the next number."""
    mine = answer.c.request_id == request_id
    return int(conn.scalar(select(func.coalesce(func.max(answer.c.number), 0)).where(mine)) or 0)


def last_verdict(conn: Connection, request_id: int) -> Verdict | None:
    """What became of the newest answer."""
    query = select(answer.c.verdict).where(answer.c.request_id == request_id).order_by(answer.c.number.desc()).limit(1)
    verdict = conn.scalar(query)
    return None if verdict is None else Verdict(verdict)


def _check_order(conn: Connection, office: Office, subject: Subject, stage: str) -> None:
    earlier = takewhile(lambda role: role != stage, (each.role for each in office.stages))
    mine = (decision.c.subject_kind == subject.kind, decision.c.subject_id == subject.id)
    approved = conn.scalars(select(decision.c.stage).where(*mine, decision.c.decision == Decision.APPROVE.value))
    missing = set(earlier) - set(approved)
    if missing:
        titles = listed([each.title for each in office.stages if each.role in missing])
        raise RefusedError(f"{subject.title} belum disetujui {titles}; tahap berikutnya menunggu.")


def _is_launch(request_id: int, launch: int) -> ColumnElement[bool]:
    return (request_table.c.id == request_id) & (request_table.c.launch == launch)


def _end_codes(conn: Connection, asked: Request, to: CodesStatus, *, actor: Actor, at: datetime) -> None:
    """The set that is valid, if there is one, is so no more."""
    event = {
        "office_code": asked.office_code,
        "at": at,
        "actor": asked.known_as(actor),
        "action": f"codes_{to}",
        "subject": asked.name,
    }
    audit.move(conn, code_issue, code_issue.c.request_id == asked.id, CODES.move_to(to, by=actor), event=event)
