"""Who holds each seat, definitively: rows, so that config/ names a new officer but does not seat him by itself."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow.approval.appointments import DEFINITIVE, Appointment
from rbworkflow.approval.lifecycle import AppointmentStatus
from rbworkflow.errors import ConfigurationError
from rbworkflow.office.model import Office
from rbworkflow.office.people import Official
from rbworkflow.store.schema import acting_assignment as table

NOBODY: Final = (
    "Jabatan '{}' baru ada di config/ dan belum ada pejabatnya yang berlaku: penunjukannya menunggu konfirmasi pejabat "
    "lain, atau hari kerja berikutnya."
)


def holders(conn: Connection, office: Office, *, on: date) -> Mapping[str, Official]:
    """By role who holds the seat on that day; those of config/ where the office has no rows yet."""
    seated = seat_rows(conn, office.code)
    if not seated:
        return office.officials
    return {role: each.official for role in seated if (each := in_seat(seated[role], on=on))}


def holder(conn: Connection, office: Office, role: str, *, on: date) -> Official:
    """Who holds this seat; raises ConfigurationError where nobody does yet."""
    found = holders(conn, office, on=on).get(role)
    if found is None:
        raise ConfigurationError(NOBODY.format(role))
    return found


def in_seat(rows: Sequence[Appointment], *, on: date) -> Appointment | None:
    """Of a seat's rows, the newest first, the one that counts."""
    return next((each for each in rows if each.is_in_force(on)), None)


def seat_rows(conn: Connection, office_code: str) -> dict[str, list[Appointment]]:
    """By role everybody who was named to hold the seat and not withdrawn, the newest first."""
    mine = (table.c.office_code == office_code, table.c.kind == DEFINITIVE)
    stands = table.c.status != AppointmentStatus.WITHDRAWN
    seats: dict[str, list[Appointment]] = {}
    for row in conn.execute(select(table).where(*mine, stands).order_by(table.c.id.desc())):
        seats.setdefault(row.role, []).append(Appointment.of(row))
    return seats
