"""Acts: the door writes down who does what before it passes a run on, and the run claims it by its nonce.

A run that can name no act is one that nobody let in.
"""

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow import audit
from rbworkflow.access.sessions import WAY_LABELS, Session, Way
from rbworkflow.store.schema import act as table

KEY: Final = "tindakan"
"""Where a run keeps its act's nonce."""
MACHINE: Final = "program di komputer ini"
SCHEDULE: Final = "jadwal"
RUN: Final = " run "
"""In what an act on a run is called, between the deed and the run's id, which says nothing to a person."""
ANSWERING: Final = f"menjawab{RUN}"
"""How an answer to a run's form is called, before the run's id."""


@dataclass(frozen=True)
class Act:
    """Who does something, and how he came in."""

    who: str
    way: Way = Way.MACHINE
    account_id: int | None = None
    """None: nobody's with an account."""

    @property
    def came_in(self) -> str:
        """For a decision's row: whose session it was, and how it began."""
        return f"{self.who}, {WAY_LABELS[self.way]}"


BY_ITSELF: Final = Act(MACHINE)


def begin_act(  # noqa: PLR0913 - who does what and when, where, and to which run
    conn: Connection,
    office_code: str,
    session: Session | None,
    *,
    what: str,
    at: datetime,
    who: str = MACHINE,
    run_id: str | None = None,
) -> str:
    """Write down what somebody is about to do; no session: `who` stands behind a unit's link, else this machine itself.

    The nonce that the run will claim; only `run_id` may, where that is known.
    """
    nonce = str(uuid.uuid4())
    way = Way.MACHINE if who == MACHINE else Way.LINK
    who, way = (session.account.name, session.way) if session else (who, way)
    row = {"office_code": office_code, "who": who, "way": way, "what": what, "run_id": run_id}
    conn.execute(table.insert().values(nonce=nonce, account_id=session.account.id if session else None, at=at, **row))
    if session is not None:
        audit.append(
            conn,
            office_code=office_code,
            at=at,
            actor=who,
            action="act_begun",
            subject=what,
            body={"account": session.account.id, "way": str(session.way)},
        )
    return nonce


def claim_act(conn: Connection, office_code: str, nonce: str, *, run_id: str) -> Act | None:
    """The act of this nonce, for the one run that names it first; None where there is no such act for it."""
    mine = (table.c.nonce == nonce, table.c.office_code == office_code)
    row = conn.execute(select(table).where(*mine)).first()
    if row is None or row.run_id not in (None, run_id):
        return None
    if row.run_id is None:
        conn.execute(table.update().where(*mine).values(run_id=run_id))
    return Act(row.who, Way(row.way), row.account_id)


def begin_answer(conn: Connection, office_code: str, session: Session, *, run_id: str, at: datetime) -> str:
    """Write down that somebody is about to answer this run's form; the nonce that stands in his answer."""
    return begin_act(conn, office_code, session, what=_answering(run_id), at=at, run_id=run_id)


def act_of_answer(conn: Connection, office_code: str, *, run_id: str) -> Act | None:
    """Who answered this run last by way of the door; None where nobody did."""
    mine = (table.c.office_code == office_code, table.c.run_id == run_id, table.c.what == _answering(run_id))
    row = conn.execute(select(table).where(*mine).order_by(table.c.at.desc())).first()
    return None if row is None else Act(row.who, Way(row.way), row.account_id)


@dataclass(frozen=True)
class Started:
    """What a person started: the flow as it was called, and the run, once that has claimed it."""

    account_id: int
    who: str
    what: str
    at: datetime
    run_id: str | None


def started_since(conn: Connection, office_code: str, moment: datetime, *, most: int) -> list[Started]:
    """What people started after that, the newest first."""
    mine = (table.c.office_code == office_code, table.c.at >= moment, table.c.account_id.is_not(None))
    is_on_a_run = table.c.what.contains(RUN)  # it was answered or cancelled
    newest = select(table).where(*mine, ~is_on_a_run).order_by(table.c.at.desc()).limit(most)
    return [Started(row.account_id, row.who, row.what, row.at, row.run_id) for row in conn.execute(newest)]


def _answering(run_id: str) -> str:
    return f"{ANSWERING}{run_id}"
