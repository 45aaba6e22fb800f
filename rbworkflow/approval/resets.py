"""What is to be taken off an officer's account waits like an appointment: rows, from the asking until it is done."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, select

from rbworkflow import audit
from rbworkflow.approval.appointments import RESETS, Appointment
from rbworkflow.approval.lifecycle import AppointmentStatus
from rbworkflow.approval.officers import Officer
from rbworkflow.office.model import Office
from rbworkflow.office.people import Official
from rbworkflow.store.schema import acting_assignment as table


def waiting_resets(conn: Connection, office_code: str) -> list[Appointment]:
    """Those that nobody objected to and that are not done."""
    mine = (table.c.office_code == office_code, table.c.kind.in_(RESETS), table.c.ends_on.is_(None))
    stands = table.c.status.in_((AppointmentStatus.NAMED, AppointmentStatus.CONFIRMED))
    return [Appointment.of(row) for row in conn.execute(select(table).where(*mine, stands).order_by(table.c.id))]


def ask_reset(conn: Connection, office: Office, officer: Officer, kind: str, *, by: str, at: datetime) -> Appointment:
    """A row for what is to be taken off this officer's account, with its event."""
    official = Official(name=officer.name, title=officer.title, email=officer.email, nip=officer.nip)
    values = {
        "office_code": office.code,
        "role": officer.role,
        "kind": kind,
        "official": official.model_dump(),
        "decree": "",
        "starts_on": at.astimezone(office.tz).date(),
        "status": AppointmentStatus.NAMED,
        "named_at": at,
        "named_by": by,
    }
    row = conn.execute(table.insert().values(**values).returning(table)).one()
    event = _event(office.code, row.id, by, at, "reset_asked")
    audit.append(conn, **event, written=[audit.Written(table, [row.id])])
    return Appointment.of(row)


def end_reset(conn: Connection, asked: Appointment, *, on: date, at: datetime) -> bool:
    """It is done; False where it was done before."""
    mine = (table.c.id == asked.id, table.c.ends_on.is_(None))
    is_first = conn.execute(table.update().where(*mine).values(ends_on=on)).rowcount > 0
    if is_first:
        written = [audit.Written(table, [asked.id], {"ends_on"})]
        audit.append(conn, **_event(asked.office_code, asked.id, "system", at, "reset_done"), written=written)
    return is_first


def _event(office_code: str, number: int, actor: str, at: datetime, action: str) -> dict[str, Any]:
    subject = f"appointment {office_code} {number}"
    return {"office_code": office_code, "at": at, "actor": actor, "action": action, "subject": subject}
