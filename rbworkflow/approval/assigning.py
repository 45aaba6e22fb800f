"""Entering who acts for whom: what config/ names at set-up, and what a form or the command names later."""

from datetime import date, datetime
from enum import Enum, auto
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, select

from rbworkflow import audit
from rbworkflow.approval.appointees import check_assignment
from rbworkflow.approval.appointments import Appointment
from rbworkflow.approval.lifecycle import APPOINTMENT, AppointmentStatus
from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.office.model import Office
from rbworkflow.office.people import ActingSeed
from rbworkflow.store.schema import acting_assignment


class Assigned(Enum):
    """What became of an assignment."""

    KNOWN = auto()
    NAMED = auto()
    """Entered or mended: told, and not in force yet."""
    ENDED_EARLIER = auto()


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


def assign_acting(conn: Connection, office: Office, assignment: ActingSeed, *, actor: str, at: datetime) -> Assigned:
    """Enter one assignment, or change the one of the same decree and first day.

    What is entered is not in force yet. Raises RefusedError for what may not be entered (`appointees.py`), and for a
    change of what is in force already, but for an earlier end.
    """
    known, on = _known(conn, office, assignment), at.astimezone(office.tz).date()
    values = {
        "office_code": office.code,
        **assignment.model_dump(mode="python"),
        "official": assignment.official.model_dump(),
    }
    changed = set(values) if known is None else {name for name in values if getattr(known, name) != values[name]}
    if not changed:
        return Assigned.KNOWN
    check_assignment(conn, office, assignment, known=known, on=on)
    event = _event(office, assignment, actor, at) | {"action": "acting_assigned" if known is None else "acting_changed"}
    if known is None:
        made = acting_assignment.insert().values(**values, status=AppointmentStatus.NAMED, named_at=at)
        number = conn.scalar(made.returning(acting_assignment.c.id))
        audit.append(conn, **event, written=[audit.Written(acting_assignment, [number])])
    elif changed == {"ends_on"} and assignment.ends_on < known.ends_on:
        earlier = acting_assignment.update().where(acting_assignment.c.id == known.id)
        conn.execute(earlier.values(ends_on=assignment.ends_on))
        audit.append(conn, **event, written=[audit.Written(acting_assignment, [known.id], {"ends_on"})])
        return Assigned.ENDED_EARLIER
    else:
        _name_anew(conn, known, values, event, on)
    return Assigned.NAMED


def known_assignment(conn: Connection, office: Office, assignment: ActingSeed) -> Appointment | None:
    """The one of the same decree and first day."""
    row = _known(conn, office, assignment)
    return Appointment.of(row) if row else None


def _name_anew(conn: Connection, known: Row[Any], values: dict[str, Any], event: dict[str, Any], on: date) -> None:
    """Mend a slip while it is not in force; the officers are told anew, and wait anew."""
    has_waited = known.in_force_on is not None and known.in_force_on <= on
    mended, mine = APPOINTMENT.move_to(AppointmentStatus.NAMED, by=Actor.OPERATOR), acting_assignment.c.id == known.id
    anew = {**values, "named_at": event["at"], "in_force_on": None}
    if has_waited or not audit.move(conn, acting_assignment, mine, mended, event=event, **anew):
        raise RefusedError(
            "Penugasan dengan nomor surat dan tanggal mulai itu sudah berlaku atau sudah ditolak pejabat. Yang masih "
            "dapat diubah hanya tanggal berakhirnya, menjadi lebih awal; selebihnya perlu surat tugas baru."
        )


def _event(office: Office, assignment: ActingSeed, actor: str, at: datetime) -> dict[str, Any]:
    body = {
        "kind": assignment.kind,
        "decree": assignment.decree,
        "name": assignment.official.name,
        "email": assignment.official.email,
        "starts_on": assignment.starts_on.isoformat(),
        "ends_on": assignment.ends_on.isoformat(),
    }
    subject = f"role {office.code} {assignment.role}"
    return {"office_code": office.code, "at": at, "actor": actor, "subject": subject, "body": body}


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
