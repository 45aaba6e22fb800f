"""Who is in charge of a role on a day: acting officers (Plt., Plh.) go before the holder of the post."""

from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any, Final, Literal, Self

from sqlalchemy import Connection, select

from rbworkflow import audit
from rbworkflow.errors import RefusedError
from rbworkflow.office.model import ActingSeed, Office
from rbworkflow.store.schema import acting_assignment

PRECEDENCE: Final = ("Plt", "Plh")
"""Plt > Plh > the holder (a*, as practised at a KPU office)."""


@dataclass(frozen=True, kw_only=True)
class Officer:
    """An officer in charge, frozen into requests, decisions and signature blocks."""

    role: str
    name: str
    title: str
    """As printed, `Plh. Sekretaris ...` where he acts for another."""
    email: str
    nip: str = ""
    acting: Literal["", "Plt", "Plh"] = ""
    decree: str = ""

    @classmethod
    def of(cls, data: dict[str, Any]) -> Self:
        return cls(**data)

    def as_data(self) -> dict[str, Any]:
        return asdict(self)


def officer_in_charge(conn: Connection, office: Office, role: str, *, on: date) -> Officer:
    """The officer who decides for `role` on that day."""
    table = acting_assignment.c
    rows = conn.execute(
        select(acting_assignment).where(
            table.office_code == office.code, table.role == role, table.starts_on <= on, table.ends_on >= on
        )
    ).all()
    if rows:
        row = min(rows, key=lambda each: (PRECEDENCE.index(each.kind), -each.id))
        acting = row.official
        return Officer(
            role=role,
            name=acting["name"],
            title=f"{row.kind}. {acting['title']}",
            email=acting["email"],
            nip=acting["nip"],
            acting=row.kind,
            decree=row.decree,
        )
    holder = office.officials[role]
    return Officer(role=role, name=holder.name, title=holder.title, email=holder.email, nip=holder.nip)


def seed_acting(conn: Connection, office: Office, *, at: datetime) -> None:
    """Enter the acting assignments of config/ that have no row yet; the operator's form adds later ones."""
    for seed in office.acting:
        assign_acting(conn, office, seed, actor="system", at=at)


def assign_acting(conn: Connection, office: Office, assignment: ActingSeed, *, actor: str, at: datetime) -> bool:
    """Enter one assignment; False where it is known already.

    Raises RefusedError for an unknown role or an end before its beginning.
    """
    if assignment.role not in office.officials:
        raise RefusedError(f"Jabatan '{assignment.role}' tidak dikenal. Pilihan: {', '.join(office.officials)}.")
    if assignment.ends_on < assignment.starts_on:
        raise RefusedError("Tanggal berakhir penugasan mendahului tanggal mulainya. Periksa kedua tanggal.")
    table = acting_assignment.c
    same = (table.office_code == office.code, table.role == assignment.role, table.decree == assignment.decree)
    if conn.scalar(select(table.id).where(*same, table.starts_on == assignment.starts_on)) is not None:
        return False
    values = assignment.model_dump(mode="python") | {"official": assignment.official.model_dump()}
    conn.execute(acting_assignment.insert().values(office_code=office.code, **values))
    body = {
        "kind": assignment.kind,
        "decree": assignment.decree,
        "name": assignment.official.name,
        "starts_on": assignment.starts_on.isoformat(),
        "ends_on": assignment.ends_on.isoformat(),
    }
    subject = f"role {office.code} {assignment.role}"
    audit.append(conn, at=at, actor=actor, action="acting_assigned", subject=subject, body=body)
    return True
