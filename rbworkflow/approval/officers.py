"""Who is in charge of a role on a day: acting officers (Plt., Plh.) go before the holder of the post."""

from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any, Final, Literal, Protocol, Self

from sqlalchemy import ColumnElement, Connection, Row, and_, select

from rbworkflow import audit
from rbworkflow.errors import RefusedError
from rbworkflow.office.model import ActingSeed, Office
from rbworkflow.store.schema import acting_assignment

PRECEDENCE: Final = ("Plt", "Plh")
"""Plt > Plh > the holder (a*, as practised at a KPU office)."""


class Person(Protocol):
    """Anybody with a name, a mailbox and perhaps a NIP."""

    @property
    def name(self) -> str: ...
    @property
    def email(self) -> str: ...
    @property
    def nip(self) -> str: ...


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
    is_four_eyes_exception: bool = False
    """He decided although he had decided or submitted before: allowed by the office, printed with his signature."""

    @classmethod
    def of(cls, data: dict[str, Any]) -> Self:
        return cls(**data)

    def as_data(self) -> dict[str, Any]:
        return asdict(self)


def is_same_person(one: Person, other: Person) -> bool:
    """Whether two titles are one person's: the same mailbox or NIP, or the same name unless their NIPs differ."""
    if one.email.casefold() == other.email.casefold():
        return True
    numbers = [_digits(one.nip), _digits(other.nip)]
    if all(numbers):
        return numbers[0] == numbers[1]
    return one.name.casefold() == other.name.casefold()


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


def _digits(nip: str) -> str:
    return "".join(char for char in nip if char.isdigit())
