"""Whose decision a thing waits for."""

from collections.abc import Iterator

from sqlalchemy import Connection

from rbworkflow.approval import requests
from rbworkflow.approval.model import Subject
from rbworkflow.steps.overview.office_state import TurnState
from rbworkflow.steps.workplace import Workplace


def turns_of(conn: Connection, workplace: Workplace, subject: Subject) -> Iterator[TurnState]:
    """The officer who is asked about it now, if one is."""
    asked = requests.open_request_on(conn, subject.kind, subject.id)
    if asked is not None:
        yield TurnState(
            officer=asked.officer.title,
            since=asked.requested_at.astimezone(workplace.office.tz).date(),
            due_on=asked.due_on,
            run_url=workplace.settings.run_url(asked.run_id) if asked.run_id else "",
        )
