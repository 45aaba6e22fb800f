"""Entering who acts for whom: what config/ names at set-up, and what a form or the command names later."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, select

from rbworkflow import audit
from rbworkflow.approval.appointees import check_assignment
from rbworkflow.errors import RefusedError
from rbworkflow.office.model import ActingSeed, Office
from rbworkflow.store.schema import acting_assignment


def unseeded_acting(conn: Connection, office: Office, *, on: date) -> list[ActingSeed]:
    """The acting assignments of config/ that have no row yet and may have one; what is over needs none."""
    return [seed for seed in _unknown(conn, office, on) if not _refusal(conn, office, seed, on)]


def refused_acting(conn: Connection, office: Office, *, on: date) -> list[str]:
    """Why which acting assignments of config/ are not entered, a sentence each."""
    refusals = ((seed, _refusal(conn, office, seed, on)) for seed in _unknown(conn, office, on))
    return [f"{seed.kind}. {seed.official.title} ({seed.decree}): {why}" for seed, why in refusals if why]


def seed_acting(conn: Connection, office: Office, *, at: datetime) -> None:
    """Enter the acting assignments of config/ that have no row yet; what a form enters or changes later stays."""
    for seed in unseeded_acting(conn, office, on=at.astimezone(office.tz).date()):
        assign_acting(conn, office, seed, actor="system", at=at)


def assign_acting(conn: Connection, office: Office, assignment: ActingSeed, *, actor: str, at: datetime) -> bool:
    """Enter one assignment, or change the one of the same decree and first day; False where nothing changes.

    Raises RefusedError for what may not be entered (`appointees.py`).
    """
    known = _known(conn, office, assignment)
    values = {
        "office_code": office.code,
        **assignment.model_dump(mode="python"),
        "official": assignment.official.model_dump(),
    }
    if known is not None and all(getattr(known, name) == value for name, value in values.items()):
        return False
    check_assignment(conn, office, assignment, known=known, on=at.astimezone(office.tz).date())
    if known is None:
        conn.execute(acting_assignment.insert().values(values))
    else:
        conn.execute(acting_assignment.update().where(acting_assignment.c.id == known.id).values(values))
    body = {
        "kind": assignment.kind,
        "decree": assignment.decree,
        "name": assignment.official.name,
        "email": assignment.official.email,
        "starts_on": assignment.starts_on.isoformat(),
        "ends_on": assignment.ends_on.isoformat(),
    }
    action = "acting_assigned" if known is None else "acting_changed"
    audit.append(
        conn,
        office_code=office.code,
        at=at,
        actor=actor,
        action=action,
        subject=f"role {office.code} {assignment.role}",
        body=body,
        written=[audit.Written(acting_assignment, _same(office, assignment))],
    )
    return True


def _unknown(conn: Connection, office: Office, on: date) -> list[ActingSeed]:
    """Those of config/ that have no row and are not over."""
    return [seed for seed in office.acting if seed.ends_on >= on and _known(conn, office, seed) is None]


def _refusal(conn: Connection, office: Office, seed: ActingSeed, on: date) -> str:
    """Why it may not be entered; empty where it may."""
    try:
        check_assignment(conn, office, seed, known=None, on=on)
    except RefusedError as error:
        return str(error)
    return ""


def _known(conn: Connection, office: Office, assignment: ActingSeed) -> Row[Any] | None:
    return conn.execute(select(acting_assignment).where(_same(office, assignment))).first()


def _same(office: Office, assignment: ActingSeed) -> ColumnElement[bool]:
    """The row of this decree and first day."""
    table = acting_assignment.c
    same = (table.office_code == office.code, table.role == assignment.role, table.decree == assignment.decree)
    return and_(*same, table.starts_on == assignment.starts_on)
