"""Changes of an office's settings: rows, from the asking until config/ has them; some wait as appointments do."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, Self

from sqlalchemy import Connection, Row, select

from rbworkflow import audit
from rbworkflow.approval.appointments import SETTINGS as KIND
from rbworkflow.approval.appointments import Appointment, appointment
from rbworkflow.approval.lifecycle import SETTINGS, AppointmentStatus, SettingsStatus
from rbworkflow.lifecycle import Actor
from rbworkflow.office.model import Office
from rbworkflow.office.own_settings.edits import Edit, SettingChange
from rbworkflow.office.people import Official
from rbworkflow.store.schema import acting_assignment
from rbworkflow.store.schema import settings_change as table

_ADDRESS: Final = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}")
TITLE: Final = "Perubahan pengaturan kantor"


@dataclass(frozen=True, kw_only=True)
class SettingsChange:
    """What is to be written into config/, by whose wish, and what it waits for."""

    id: int
    office_code: str
    appointment_id: int | None
    asked_by: str
    asked_at: datetime
    workbook_sha256: str
    edits: tuple[Edit, ...]
    changes: tuple[SettingChange, ...]
    status: SettingsStatus

    @property
    def ceasing(self) -> list[str]:
        """The addresses that would be used no more: whoever has them hears of it."""
        before, after = (" ".join(getattr(each, side) for each in self.edits) for side in ("was", "to"))
        used = {address.lower() for address in _ADDRESS.findall(after)}
        return sorted({address.lower() for address in _ADDRESS.findall(before)} - used)

    @classmethod
    def of(cls, row: Row[Any]) -> Self:
        edits = tuple(Edit.of(each) for each in row.edits)
        changes = tuple(SettingChange(**each) for each in row.changes)
        status = SettingsStatus(row.status)
        return cls(**{**row._asdict(), "edits": edits, "changes": changes, "status": status})


def ask_settings(  # noqa: PLR0913 - what is asked, by whom, in which office, and when
    conn: Connection,
    office: Office,
    edits: Sequence[Edit],
    changes: Sequence[SettingChange],
    *,
    workbook_sha256: str,
    by: str,
    at: datetime,
) -> SettingsChange:
    """A row for what is to change, with its event; where any of it waits, officers are asked as for an appointment."""
    waits = any(each.waits for each in changes)
    values = {
        "office_code": office.code,
        "appointment_id": _ask_officers(conn, office, by=by, at=at) if waits else None,
        "asked_by": by,
        "asked_at": at,
        "workbook_sha256": workbook_sha256,
        "edits": [vars(each) for each in edits],
        "changes": [vars(each) for each in changes],
        "status": SettingsStatus.ASKED,
    }
    row = conn.execute(table.insert().values(**values).returning(table)).one()
    said = {"changes": [f"{each.name}: {each.old} -> {each.new}" for each in changes], "workbook": workbook_sha256}
    event = _event(office.code, row.id, by, at, said) | {"action": "settings_asked"}
    audit.append(conn, **event, written=[audit.Written(table, [row.id])])
    return SettingsChange.of(row)


def asked_settings(conn: Connection, office_code: str) -> list[SettingsChange]:
    """Those that config/ does not have yet, the first asked first."""
    mine = (table.c.office_code == office_code, table.c.status == SettingsStatus.ASKED)
    return [SettingsChange.of(row) for row in conn.execute(select(table).where(*mine).order_by(table.c.id))]


def settings_of(conn: Connection, named: Appointment) -> SettingsChange | None:
    """What waits for this appointment."""
    row = conn.execute(select(table).where(table.c.appointment_id == named.id)).first()
    return SettingsChange.of(row) if row else None


def settings_by_id(conn: Connection, office_code: str, number: int) -> SettingsChange | None:
    row = conn.execute(select(table).where(table.c.id == number, table.c.office_code == office_code)).first()
    return SettingsChange.of(row) if row else None


def waits_for(conn: Connection, asked: SettingsChange) -> Appointment | None:
    """What the officers were asked; None where nothing is waited for."""
    return None if asked.appointment_id is None else appointment(conn, asked.office_code, asked.appointment_id)


def end_settings(
    conn: Connection, asked: SettingsChange, status: SettingsStatus, *, on: date, at: datetime, **said: object
) -> bool:
    """It was written, or is not to be; False where that was said before."""
    event = _event(asked.office_code, asked.id, "system", at, said) | {"action": f"settings_{status}"}
    if not audit.move(conn, table, table.c.id == asked.id, SETTINGS.move_to(status, by=Actor.SYSTEM), event=event):
        return False
    if asked.appointment_id is not None:
        conn.execute(
            acting_assignment.update().where(acting_assignment.c.id == asked.appointment_id).values(ends_on=on)
        )
        ended = _event(asked.office_code, asked.id, "system", at, {}) | {"action": "settings_ended"}
        audit.append(conn, **ended, written=[audit.Written(acting_assignment, [asked.appointment_id], {"ends_on"})])
    return True


def _ask_officers(conn: Connection, office: Office, *, by: str, at: datetime) -> int:
    official = Official(name=by, title=TITLE, email=office.operator.email)
    values = {
        "office_code": office.code,
        "role": "",
        "kind": KIND,
        "official": official.model_dump(),
        "decree": "",
        "starts_on": at.astimezone(office.tz).date(),
        "status": AppointmentStatus.NAMED,
        "named_at": at,
        "named_by": by,
    }
    number: int = conn.execute(
        acting_assignment.insert().values(**values).returning(acting_assignment.c.id)
    ).scalar_one()
    event = _event(office.code, number, by, at, {}) | {"action": "settings_told"}
    audit.append(conn, **event, written=[audit.Written(acting_assignment, [number])])
    return number


def _event(office_code: str, number: int, actor: str, at: datetime, said: Mapping[str, object]) -> dict[str, Any]:
    subject = f"settings {office_code} {number}"
    return {"office_code": office_code, "at": at, "actor": actor, "subject": subject, "body": dict(said)}
