"""The rows of what units sent through their pages: when it came, and whether it waits for the operator's word."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self

from sqlalchemy import Connection, Row, select

from rbworkflow import audit
from rbworkflow.access.unit_links import Sender
from rbworkflow.intake.arrivals.lifecycle import SENDING, SendingStatus
from rbworkflow.lifecycle import Actor
from rbworkflow.store.schema import sending as table


@dataclass(frozen=True, kw_only=True)
class Sending:
    """One sending; its files stand in its claim until it is collected."""

    id: int
    office_code: str
    claim: str
    unit_code: str
    period_code: str
    sent_at: datetime
    """The end of its upload: as of when it counts."""
    status: SendingStatus

    @classmethod
    def of(cls, row: Row[Any]) -> Self:
        values = row._asdict()
        return cls(status=SendingStatus(values.pop("status")), **values)


def insert_sending(conn: Connection, sender: Sender, claim: str, *, at: datetime) -> None:
    """All of the claim is here; what is known already keeps its moment."""
    if sending_of(conn, sender.office_code, claim) is not None:
        return
    row = {"office_code": sender.office_code, "unit_code": sender.unit_code, "period_code": sender.period_code}
    conn.execute(table.insert().values(claim=claim, sent_at=at, status=SendingStatus.SENT, **row))


def sending_of(conn: Connection, office_code: str, claim: str) -> Sending | None:
    """The sending that stands in this claim; None where it came another way."""
    row = conn.execute(select(table).where(table.c.office_code == office_code, table.c.claim == claim)).first()
    return None if row is None else Sending.of(row)


def awaiting_sendings(conn: Connection, office_code: str) -> list[Sending]:
    """What waits for the operator's word, oldest first."""
    waits = (table.c.office_code == office_code, table.c.status == SendingStatus.AWAITING)
    return [Sending.of(row) for row in conn.execute(select(table).where(*waits).order_by(table.c.id))]


def move_sending(conn: Connection, sending: Sending, to: SendingStatus, *, actor: Actor, at: datetime) -> bool:
    """Bring it to its next state with its event; False where it stands there no more."""
    event = {
        "office_code": sending.office_code,
        "at": at,
        "actor": actor,
        "action": f"sending_{to}",
        "subject": f"claim/{sending.office_code}/{sending.claim}",
    }
    mine = (table.c.id == sending.id) & (table.c.status == sending.status)
    return audit.move(conn, table, mine, SENDING.move_to(to, by=actor), event=event)
