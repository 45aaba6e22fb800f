"""What config/ says of the definitive officers, held against those who hold the seats: entered once, then named.

The first time an office is opened its officers are entered as they stand. From then on whoever config/ names with
another address, NIP or name is named, and holds the seat as every appointment comes in force; how the same officer's
name and title are spelled is mended at once.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import takewhile
from typing import Any, Final

from sqlalchemy import Connection

from rbworkflow import audit
from rbworkflow.approval.appointees import check_official
from rbworkflow.approval.appointments import DEFINITIVE, Appointment
from rbworkflow.approval.holders import in_seat, seat_rows
from rbworkflow.approval.lifecycle import APPOINTMENT, AppointmentStatus
from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.office.model import Office
from rbworkflow.office.people import Official
from rbworkflow.store.schema import acting_assignment as table

_LETTERS: Final = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, kw_only=True)
class SeatChange:
    """What a seat lacks to be as config/ has it."""

    role: str
    official: Official
    withdrawn: Sequence[Appointment] = ()
    """Named before, and in config/ no more."""
    respelled: Appointment | None = None
    is_named: bool = False
    why_not: str = ""
    """Why he is not named although config/ has him."""

    @property
    def is_due(self) -> bool:
        return bool(self.withdrawn) or self.respelled is not None or (self.is_named and not self.why_not)


def is_seeded(conn: Connection, office_code: str) -> bool:
    """Whether the office has rows of its definitive officers."""
    return bool(seat_rows(conn, office_code))


def seed_holders(conn: Connection, office: Office, *, at: datetime) -> None:
    """Enter the officers as config/ has them, once: they are in force as they stand."""
    if not is_seeded(conn, office.code):
        for role, official in office.officials.items():
            enter_holder(conn, office, role, official, AppointmentStatus.CONFIRMED, at=at)


def seat_changes(conn: Connection, office: Office, *, on: date) -> list[SeatChange]:
    """What of config/ is not entered yet, or may not be."""
    seats = seat_rows(conn, office.code)
    if not seats:
        return []
    wanted = office.officials.items()
    found = (_change(conn, office, seats.get(role, []), role, official, on=on) for role, official in wanted)
    return [each for each in found if each.is_due or each.why_not]


def follow_config(conn: Connection, office: Office, *, at: datetime) -> None:
    """Name whom config/ names and the seats do not have; withdraw whom it names no more; mend what it spells anew."""
    for change in seat_changes(conn, office, on=at.astimezone(office.tz).date()):
        for each in change.withdrawn:
            event = _event(office, change.role, each.official, at) | {"action": "holder_withdrawn"}
            gone = APPOINTMENT.move_to(AppointmentStatus.WITHDRAWN, by=Actor.OPERATOR)
            audit.move(conn, table, table.c.id == each.id, gone, event=event)
        if change.respelled is not None:
            respelled = table.update().where(table.c.id == change.respelled.id)
            conn.execute(respelled.values(official=change.official.model_dump()))
            event = _event(office, change.role, change.official, at) | {"action": "holder_respelled"}
            audit.append(conn, **event, written=[audit.Written(table, [change.respelled.id], {"official"})])
        elif change.is_named and not change.why_not:
            enter_holder(conn, office, change.role, change.official, AppointmentStatus.NAMED, at=at)


def refused_holders(conn: Connection, office: Office, *, on: date) -> Iterator[str]:
    """Why which officers of config/ are not entered, a sentence each."""
    for change in seat_changes(conn, office, on=on):
        if change.why_not:
            yield f"{change.official.title} ({change.official.name}): {change.why_not}"


def is_same_holder(one: Official, other: Official) -> bool:
    """Whether these are one officer, spelled differently at most.

    Address and NIP are the same; without a NIP the name is too, but for case, marks and what stands behind a comma.
    """
    numbers = [re.sub(r"\D", "", each.nip) for each in (one, other)]
    if one.email.casefold() != other.email.casefold() or numbers[0] != numbers[1]:
        return False
    return bool(numbers[0]) or _plain(one.name) == _plain(other.name)


def _change(
    conn: Connection, office: Office, rows: Sequence[Appointment], role: str, official: Official, *, on: date
) -> SeatChange:
    for known in [*rows[:1], *filter(None, [in_seat(rows, on=on)])]:
        if is_same_holder(known.official, official):
            gone = [each for each in _not_seated(rows, on) if each.id != known.id]
            respelled = known if known.official != official else None
            return SeatChange(role=role, official=official, withdrawn=gone, respelled=respelled)
    return SeatChange(
        role=role,
        official=official,
        withdrawn=_not_seated(rows, on),
        is_named=True,
        why_not=_why_not(conn, office, role, official, on),
    )


def _not_seated(rows: Sequence[Appointment], on: date) -> list[Appointment]:
    """Those named after whoever holds the seat: they wait, or an officer objected."""
    return list(takewhile(lambda each: not each.is_in_force(on), rows))


def _why_not(conn: Connection, office: Office, role: str, official: Official, on: date) -> str:
    try:
        check_official(conn, office, role, official, on=on, is_holder=True)
    except RefusedError as error:
        return str(error)
    return ""


def enter_holder(
    conn: Connection, office: Office, role: str, official: Official, status: AppointmentStatus, *, at: datetime
) -> None:
    """A row for who is to hold a seat, with its event: named, or confirmed as he stands."""
    is_named = status is AppointmentStatus.NAMED
    values = {
        "office_code": office.code,
        "role": role,
        "kind": DEFINITIVE,
        "official": official.model_dump(),
        "decree": "",
        "starts_on": at.astimezone(office.tz).date(),
        "status": status,
        "named_at": at if is_named else None,
    }
    number = conn.execute(table.insert().values(**values).returning(table.c.id)).scalar_one()
    event = _event(office, role, official, at) | {"action": "holder_named" if is_named else "holder_entered"}
    audit.append(conn, **event, written=[audit.Written(table, [number])])


def _event(office: Office, role: str, official: Official, at: datetime) -> dict[str, Any]:
    return {
        "office_code": office.code,
        "at": at,
        "actor": "system",
        "subject": f"role {office.code} {role}",
        "body": official.model_dump(),
    }


def _plain(name: str) -> list[str]:
    """The words of a name without the degrees behind its comma."""
    return _LETTERS.findall(name.partition(",")[0].casefold())
