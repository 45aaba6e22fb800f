"""One answer, one verdict: verified once, in one transaction, bound to content, draft, stage and decision."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, func, select

from rbworkflow import audit
from rbworkflow.approval.code_sets import end_exposed, newest_issue
from rbworkflow.approval.codes import Decision, without_codes
from rbworkflow.approval.items import Items
from rbworkflow.approval.lifecycle import RequestStatus
from rbworkflow.approval.model import Request
from rbworkflow.approval.officers import Officer, Person, is_same_person
from rbworkflow.approval.operators import operates
from rbworkflow.approval.requests import close, open_requests, request
from rbworkflow.approval.typed_codes import check_code, codes_in, names_valid_codes, names_whole_codes
from rbworkflow.approval.verdicts import Exposed, Outcome, Verdict
from rbworkflow.lifecycle import Actor
from rbworkflow.office.model import Office
from rbworkflow.store.schema import answer, decision

LONGEST_NOTE: Final = 2000
STATES: Final = {Decision.APPROVE: RequestStatus.APPROVED, Decision.RETURN: RequestStatus.RETURNED}


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What somebody typed into a request's form, as its `number`-th answer."""

    request_id: int
    number: int
    typed: str
    note: str = ""
    came_in: str = ""
    """Whose session it came from, and how that had begun."""
    ticked: Items = field(default_factory=Items)
    pointed: Items = field(default_factory=Items)
    """What a return points at: what was ticked, and what the note names."""


@dataclass(frozen=True, kw_only=True)
class CurrentDigests:
    """What the subject is now, computed from its stored content and draft: codes were bound to what it was."""

    content_sha256: str
    draft_sha256: str
    submitters: tuple[Person, ...] = ()
    """Who answers for what is inside; none of them decides on it either."""

    def are_those_of(self, asked: Request) -> bool:
        """Whether it is what the request asked about."""
        return (self.content_sha256, self.draft_sha256) == (asked.content_sha256, asked.draft_sha256)


def decide(
    conn: Connection, given: Answer, *, office: Office, current: CurrentDigests, pepper: bytes, at: datetime
) -> Outcome:
    """What the answer was worth, stored with it in the caller's transaction; read twice, it is worth the same.

    Only a verdict that is a decision closes the request and writes the decision. A wrong code costs a try; an answer
    without one code, or a return without a note, does not: valid codes that stand in it end without. Those of another
    request that waits for the same officer end in any answer, and its note is kept without them.
    """
    columns = answer.c
    is_this = (columns.request_id == given.request_id) & (columns.number == given.number)
    stored = conn.execute(select(columns.verdict, columns.exposed).where(is_this)).first()
    if stored is not None:
        return Outcome(Verdict(stored.verdict), Exposed(stored.exposed))
    asked = request(conn, given.request_id)
    named = _named_elsewhere(conn, asked, given, office=office, pepper=pepper, at=at)
    lengths = {issue.symbols for each in named if (issue := newest_issue(conn, each.id))}
    kept = replace(given, note=without_codes(given.note, lengths)) if named else given
    verdict = _judge(conn, asked, kept, office=office, current=current, pepper=pepper, at=at)
    elsewhere = tuple((other.id, end_exposed(conn, other, office=office, at=at)) for other in named)
    if verdict.is_decision:
        outcome = Outcome(verdict, elsewhere=elsewhere)
        conn.execute(answer.insert().values(_row(kept, outcome, at=at)))
        return outcome
    exposed = Exposed.NOT
    if names_valid_codes(conn, asked, (given.typed, given.note), office=office, pepper=pepper, at=at):
        exposed = end_exposed(conn, asked, office=office, at=at)
    if elsewhere and verdict is Verdict.WRONG_CODE:
        verdict = Verdict.OTHER_CODE
    outcome = Outcome(verdict, exposed, elsewhere)
    conn.execute(answer.insert().values(_row(kept, outcome, at=at)))
    audit.append(
        conn,
        office_code=asked.office_code,
        at=at,
        actor="unknown",
        action="answer_refused",
        subject=asked.name,
        body={"number": given.number, "verdict": verdict.value, "exposed": exposed.value},
    )
    return outcome


def clean_note(note: str) -> str:
    """A note as data: no control characters but line breaks, not endless."""
    lines = note.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").split("\n")
    kept = ("".join(char for char in line if unicodedata.category(char)[0] != "C") for line in lines)
    return "\n".join(line.strip() for line in kept).strip()[:LONGEST_NOTE].strip()


def decisions_on(conn: Connection, kind: str, subject_id: int) -> list[Row[Any]]:
    """The decisions on a subject that stand, in the order they were asked for, whatever the clock said."""
    is_it = (decision.c.subject_kind == kind, decision.c.subject_id == subject_id)
    mine = (*is_it, decision.c.withdrawn_at.is_(None))
    return list(conn.execute(select(decision).where(*mine).order_by(decision.c.request_id)))


def withdrawn_count(conn: Connection, kind: str, subject_id: int) -> int:
    """How many decisions on a subject were taken back."""
    is_it = (decision.c.subject_kind == kind, decision.c.subject_id == subject_id)
    taken_back = select(func.count()).select_from(decision).where(*is_it, decision.c.withdrawn_at.is_not(None))
    return int(conn.scalar(taken_back) or 0)


def decision_on(conn: Connection, request_id: int) -> Row[Any] | None:
    """The decision that answered a request; None where there is none."""
    return conn.execute(select(decision).where(decision.c.request_id == request_id)).first()


def _judge(  # noqa: PLR0911, PLR0913 - one exit per reason, read from top to bottom
    conn: Connection,
    asked: Request,
    given: Answer,
    *,
    office: Office,
    current: CurrentDigests,
    pepper: bytes,
    at: datetime,
) -> Verdict:
    if not asked.is_open:
        return Verdict.CLOSED
    codes = codes_in(conn, asked, given.typed)
    if len(codes) != 1:
        return Verdict.TWO_CODES if codes else Verdict.NO_CODE
    note = clean_note(given.note)
    if codes[0].decision is Decision.RETURN and not note:
        return Verdict.NOTE_MISSING
    if not current.are_those_of(asked):
        return Verdict.CONTENT_CHANGED
    if operates(conn, office, asked.officer):
        return Verdict.OPERATES
    if not _has_four_eyes(conn, asked, current.submitters, office=office):
        return Verdict.SAME_PERSON
    refusal = check_code(conn, asked, codes[0], office=office, pepper=pepper, at=at)
    if refusal is not None:
        return refusal
    given = replace(given, note=note)
    has_decided, has_sent = _has_decided(conn, asked), _has_sent(asked, current.submitters)
    deciding = replace(asked.officer, is_four_eyes_exception=has_decided or has_sent, is_own_unit=has_sent)
    return _record(conn, asked, codes[0].decision, given, officer=deciding, at=at)


def _named_elsewhere(
    conn: Connection, asked: Request, given: Answer, *, office: Office, pepper: bytes, at: datetime
) -> list[Request]:
    """What else waits for this officer and had its codes named in the answer, where they were read like its own."""
    his = (each for each in open_requests(conn, asked.office_code) if is_same_person(each.officer, asked.officer))
    texts = (given.typed, given.note)
    return [
        other
        for other in his
        if other.id != asked.id and names_whole_codes(conn, other, texts, office=office, pepper=pepper, at=at)
    ]


def _row(given: Answer, outcome: Outcome, *, at: datetime) -> dict[str, Any]:
    """What is kept of an answer; of one that was no decision also its note, so that it need not be typed again."""
    return {
        "request_id": given.request_id,
        "number": given.number,
        "verdict": outcome.verdict.value,
        "exposed": outcome.exposed.value,
        "note": "" if outcome.is_decision else clean_note(given.note),
        "items": given.ticked.as_data(),
        "at": at,
    }


def may_decide(conn: Connection, asked: Request, submitters: Iterable[Person], *, office: Office) -> bool:
    """Whether the officer asked may: who runs the program never decides, others by four eyes."""
    return not operates(conn, office, asked.officer) and _has_four_eyes(conn, asked, submitters, office=office)


def _has_four_eyes(conn: Connection, asked: Request, submitters: Iterable[Person], *, office: Office) -> bool:
    """Whether the officer asked has no other part in it, or the office lets him decide all the same."""
    if office.allow_same_person:
        return True
    may_have_sent = office.allow_acting_unit_head and bool(asked.officer.acting)
    return not _has_decided(conn, asked) and (may_have_sent or not _has_sent(asked, submitters))


def _has_decided(conn: Connection, asked: Request) -> bool:
    """Four eyes: whether the officer decided another stage of the subject."""
    taken = decisions_on(conn, asked.subject.kind, asked.subject.id)
    return any(is_same_person(asked.officer, Officer.of(row.officer)) for row in taken)


def _has_sent(asked: Request, submitters: Iterable[Person]) -> bool:
    """Four eyes: whether the officer answers for something that a unit sent and that is inside."""
    return any(is_same_person(asked.officer, other) for other in submitters)


def _record(
    conn: Connection, asked: Request, decided: Decision, given: Answer, *, officer: Officer, at: datetime
) -> Verdict:
    items = given.pointed if decided is Decision.RETURN else Items()
    conn.execute(
        decision.insert().values(
            request_id=asked.id,
            office_code=asked.office_code,
            subject_kind=asked.subject.kind,
            subject_id=asked.subject.id,
            stage=asked.stage,
            decision=decided.value,
            note=given.note,
            officer=officer.as_data(),
            content_sha256=asked.content_sha256,
            draft_sha256=asked.draft_sha256,
            decided_at=at,
            came_in=given.came_in,
            items=items.as_data(),
        )
    )
    body = {
        "decision": decided.value,
        "note": given.note,
        "content_sha256": asked.content_sha256,
        "draft_sha256": asked.draft_sha256,
        "is_four_eyes_exception": officer.is_four_eyes_exception,
        "came_in": given.came_in,
        "items": items.as_data(),
    }
    written = [audit.Written(decision, [asked.id])]
    close(conn, asked, STATES[decided], actor=Actor.OFFICER, at=at, body=body, written=written)
    return Verdict(STATES[decided].value)
