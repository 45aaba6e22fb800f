"""Entering who acts for whom: what config/ names at set-up, and what a form or the command names later."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, select

from rbworkflow import audit
from rbworkflow.errors import RefusedError
from rbworkflow.office.model import ActingSeed, Office
from rbworkflow.store.schema import acting_assignment


def unseeded_acting(conn: Connection, office: Office) -> list[ActingSeed]:
    """The acting assignments of config/ that have no row yet."""
    return [seed for seed in office.acting if _known(conn, office, seed) is None]


def seed_acting(conn: Connection, office: Office, *, at: datetime) -> None:
    """Enter the acting assignments of config/ that have no row yet; what a form enters or changes later stays."""
    for seed in unseeded_acting(conn, office):
        assign_acting(conn, office, seed, actor="system", at=at)


def assign_acting(conn: Connection, office: Office, assignment: ActingSeed, *, actor: str, at: datetime) -> bool:
    """Enter one assignment, or change the one of the same decree and first day; False where nothing changes.

    Raises RefusedError for an unknown role, a missing decree or an end before its beginning.
    """
    _check(office, assignment)
    values = {
        "office_code": office.code,
        **assignment.model_dump(mode="python"),
        "official": assignment.official.model_dump(),
    }
    known = _known(conn, office, assignment)
    if known is None:
        conn.execute(acting_assignment.insert().values(values))
    elif any(getattr(known, name) != value for name, value in values.items()):
        conn.execute(acting_assignment.update().where(acting_assignment.c.id == known.id).values(values))
    else:
        return False
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


def _check(office: Office, assignment: ActingSeed) -> None:
    if assignment.role not in office.officials:
        raise RefusedError(f"Jabatan '{assignment.role}' tidak dikenal. Pilihan: {', '.join(office.officials)}.")
    if not assignment.decree.strip():
        raise RefusedError("Nomor surat perintah penugasan belum diisi. Isi nomor suratnya.")
    if assignment.ends_on < assignment.starts_on:
        raise RefusedError("Tanggal berakhir penugasan mendahului tanggal mulainya. Periksa kedua tanggal.")


def _known(conn: Connection, office: Office, assignment: ActingSeed) -> Row[Any] | None:
    return conn.execute(select(acting_assignment).where(_same(office, assignment))).first()


def _same(office: Office, assignment: ActingSeed) -> ColumnElement[bool]:
    """The row of this decree and first day."""
    table = acting_assignment.c
    same = (table.office_code == office.code, table.role == assignment.role, table.decree == assignment.decree)
    return and_(*same, table.starts_on == assignment.starts_on)
