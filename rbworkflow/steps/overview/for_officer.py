"""An officer's own matters: what waits for him, and what he decided."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow.approval.codes import Decision
from rbworkflow.approval.model import Request
from rbworkflow.approval.requests import open_requests
from rbworkflow.steps.decisions.answer_days import AnswerBy, answer_by
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store.schema import decision, request

LABELS: Final = {Decision.APPROVE: "disetujui", Decision.RETURN: "dikembalikan"}
MOST: Final = 20


@dataclass(frozen=True)
class Decided:
    """A decision of his."""

    request_id: int
    title: str
    label: str
    note: str
    decided_at: datetime


@dataclass(frozen=True)
class OfficersMatters:
    """What an officer finds when he comes in."""

    waiting: tuple[tuple[Request, AnswerBy], ...]
    """Each with until when he may answer."""
    decided: tuple[Decided, ...]


def officers_matters(conn: Connection, workplace: Workplace, address: str) -> OfficersMatters:
    """Of the officer with this address; the newest decision first."""
    office_code = workplace.office.code
    waiting = [each for each in open_requests(conn, office_code) if each.officer.email.lower() == address.lower()]
    newest_first = (
        select(decision, request.c.subject_title)
        .join(request, request.c.id == decision.c.request_id)
        .where(decision.c.office_code == office_code)
        .order_by(decision.c.decided_at.desc())
    )
    his = [row for row in conn.execute(newest_first) if row.officer["email"].lower() == address.lower()]
    decided = (
        Decided(row.request_id, row.subject_title, LABELS[Decision(row.decision)], row.note, row.decided_at)
        for row in his[:MOST]
    )
    return OfficersMatters(tuple((each, answer_by(conn, workplace, each)) for each in waiting), tuple(decided))
