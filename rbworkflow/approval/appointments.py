"""Appointments that are told of: when they come in force, and what the officers say of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, Self

from sqlalchemy import Connection, Row, or_, select

from rbworkflow import audit
from rbworkflow.approval.lifecycle import APPOINTMENT, AppointmentStatus
from rbworkflow.lifecycle import Actor
from rbworkflow.office.people import Official
from rbworkflow.store.schema import acting_assignment as table

ACTING: Final = frozenset({"Plt", "Plh"})
DEFINITIVE: Final = "Def"
"""The kind of an appointment to hold the seat, which ends as another is in force."""
RESETS: Final = {"App": "aplikasi autentikator", "Pwd": "kata sandi"}
"""What is to be taken off an officer's account: with his mailbox alone somebody could then decide in his name."""

SETTINGS: Final = "Set"
"""The kind of what waits like an appointment and is none: settings are to change; its official is who asked for it."""


@dataclass(frozen=True, kw_only=True)
class Appointment:
    """Who is to act for whom, or to hold which seat, or whose app is to be taken off, or that settings are to change,
    and what was said of it.
    """

    id: int
    office_code: str
    role: str
    kind: str
    official: Official
    decree: str
    starts_on: date
    ends_on: date | None
    """None: until another holds the seat, or it was taken off."""
    status: AppointmentStatus
    named_at: datetime | None
    in_force_on: date | None
    named_by: str

    @classmethod
    def of(cls, row: Row[Any]) -> Self:
        facts = row._asdict()
        return cls(**{**facts, "official": Official(**row.official), "status": AppointmentStatus(row.status)})

    @property
    def title(self) -> str:
        if self.is_acting:
            return f"{self.kind}. {self.official.title}"
        return f"Pelepasan {self.reset} {self.official.title}" if self.reset else self.official.title

    @property
    def is_acting(self) -> bool:
        """Whether he acts for the holder of the seat."""
        return self.kind in ACTING

    @property
    def is_definitive(self) -> bool:
        """Whether he is to hold the seat."""
        return self.kind == DEFINITIVE

    @property
    def reset(self) -> str:
        """What is to be taken off his account; empty where he is to decide."""
        return RESETS.get(self.kind, "")

    @property
    def is_of_settings(self) -> bool:
        return self.kind == SETTINGS

    @property
    def key(self) -> str:
        """By which its mails are known: each naming has its own."""
        return f"{self.id}/{self.named_at.isoformat() if self.named_at else ''}"

    def is_in_force(self, on: date) -> bool:
        """Whether it counts, were that one of its days."""
        has_waited = self.in_force_on is not None and self.in_force_on <= on
        return self.status is AppointmentStatus.CONFIRMED or (self.status is AppointmentStatus.NAMED and has_waited)


def appointment(conn: Connection, office_code: str, number: int) -> Appointment | None:
    """The office's appointment of this number."""
    row = conn.execute(select(table).where(table.c.id == number, table.c.office_code == office_code)).first()
    return Appointment.of(row) if row else None


def appointments(conn: Connection, office_code: str, *, on: date) -> list[Appointment]:
    """Those that are not over."""
    lasts = or_(table.c.ends_on.is_(None), table.c.ends_on >= on)
    mine = (table.c.office_code == office_code, lasts, table.c.status != AppointmentStatus.WITHDRAWN)
    return [Appointment.of(row) for row in conn.execute(select(table).where(*mine).order_by(table.c.id))]


def set_in_force(conn: Connection, named: Appointment, day: date, *, at: datetime) -> None:
    """The officers were told: unless one objects it is in force from that day on."""
    mine = (table.c.id == named.id, table.c.in_force_on.is_(None), table.c.named_at == named.named_at)
    if conn.execute(table.update().where(*mine).values(in_force_on=day)).rowcount:
        written = audit.Written(table, [named.id], {"in_force_on"})
        event = _event(named, "system", at, {"in_force_on": day.isoformat()})
        audit.append(conn, **event, action="appointment_told", written=[written])


def answer_appointment(
    conn: Connection, named: Appointment, status: AppointmentStatus, *, who: str, at: datetime
) -> bool:
    """An officer confirms or objects; False where one of them did before, or it was named anew."""
    mine = (table.c.id == named.id) & (table.c.named_at == named.named_at)
    event = _event(named, "officer", at, {"by_officer": who}) | {"action": f"appointment_{status}"}
    return audit.move(conn, table, mine, APPOINTMENT.move_to(status, by=Actor.OFFICER), event=event)


def _event(named: Appointment, actor: str, at: datetime, body: Mapping[str, str]) -> dict[str, Any]:
    subject = f"role {named.office_code} {named.role}"
    facts = {"decree": named.decree, "starts_on": named.starts_on.isoformat(), **body}
    return {"office_code": named.office_code, "at": at, "actor": actor, "subject": subject, "body": facts}
