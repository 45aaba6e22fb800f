"""The run of Prefect's that serves a request: launches are counted, and what an earlier one brings is too late."""

from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, Connection, select

from rbworkflow import audit
from rbworkflow.approval.code_sets import end_codes
from rbworkflow.approval.lifecycle import CodesStatus, RequestStatus
from rbworkflow.approval.model import Request
from rbworkflow.approval.requests import request
from rbworkflow.lifecycle import Actor
from rbworkflow.store.schema import request as request_table

ENDED: Final = 0
"""Instead of a launch's number: no run waits for the request any more."""


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
    end_codes(conn, asked, CodesStatus.VOID, actor=Actor.SYSTEM, at=at)
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


def cancelled_runs(conn: Connection, office_code: str) -> list[Request]:
    """The cancelled requests whose runs still wait."""
    columns = request_table.c
    is_cancelled = (columns.office_code == office_code, columns.status == RequestStatus.CANCELLED)
    query = select(request_table).where(*is_cancelled, columns.run_id.is_not(None), columns.launch != ENDED)
    return [Request.of(row) for row in conn.execute(query)]


def runs_asking(conn: Connection, office_code: str, address: str) -> list[str]:
    """The runs that ask the officer with this address, or asked him."""
    columns = request_table.c
    served = select(request_table).where(columns.office_code == office_code, columns.run_id.is_not(None))
    return [row.run_id for row in conn.execute(served) if row.officer["email"].lower() == address.lower()]


def request_served_by(conn: Connection, office_code: str, run_id: str) -> Request | None:
    """The request that a run serves; None for a run that serves none."""
    columns = request_table.c
    served = select(columns.id).where(columns.office_code == office_code, columns.run_id == run_id)
    request_id = conn.scalar(served)
    return None if request_id is None else request(conn, request_id)


def end_launch(conn: Connection, request_id: int) -> None:
    """The run of a closed request has ended. It stays its officer's, who may have its page open."""
    conn.execute(request_table.update().where(request_table.c.id == request_id).values(launch=ENDED))


def _is_launch(request_id: int, launch: int) -> ColumnElement[bool]:
    return (request_table.c.id == request_id) & (request_table.c.launch == launch)
