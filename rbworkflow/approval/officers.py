"""Who is in charge of a role on a day: acting officers (Plt., Plh.) go before the holder of the post."""

from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Any, Final, Literal, Protocol, Self

from sqlalchemy import ColumnElement, Connection, Row, and_, or_, select

from rbworkflow.approval.holders import holder
from rbworkflow.approval.lifecycle import AppointmentStatus
from rbworkflow.office.model import Office
from rbworkflow.office.people import mailbox_of
from rbworkflow.store.schema import acting_assignment
from rbworkflow.wording import long_date

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
    is_own_unit: bool = False
    """What he decided on holds what a unit sent that he is head of."""

    @classmethod
    def of(cls, data: dict[str, Any]) -> Self:
        return cls(**data)

    def as_data(self) -> dict[str, Any]:
        return asdict(self)


def is_same_person(one: Person, other: Person) -> bool:
    """Whether two titles are one person's: the same mailbox or NIP, or the same name unless their NIPs differ."""
    if mailbox_of(one.email) == mailbox_of(other.email):
        return True
    numbers = [_digits(one.nip), _digits(other.nip)]
    if all(numbers):
        return numbers[0] == numbers[1]
    return one.name.casefold() == other.name.casefold()


def is_in_force(on: date) -> ColumnElement[bool]:
    """Of appointments: an officer confirmed it, or they were told and nobody objected until that day."""
    table = acting_assignment.c
    has_waited = and_(table.status == AppointmentStatus.NAMED, table.in_force_on <= on)
    return or_(table.status == AppointmentStatus.CONFIRMED, has_waited)


def officer_in_charge(conn: Connection, office: Office, role: str, *, on: date) -> Officer:
    """The officer who decides for `role` on that day."""
    row = _acting(conn, office, role, on)
    if row is not None:
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
    seated = holder(conn, office, role, on=on)
    return Officer(role=role, name=seated.name, title=seated.title, email=seated.email, nip=seated.nip)


@dataclass(frozen=True)
class Term:
    """Who is in charge, until which day, and who after him."""

    officer: Officer
    ends_on: date
    following: Officer

    @property
    def sentence(self) -> str:
        return (
            f"{self.officer.title} ({self.officer.name}) berwenang memutus sampai {long_date(self.ends_on)}; "
            f"sesudah itu yang belum diputus dimintakan kepada {self.following.title} ({self.following.name})."
        )


def running_term(conn: Connection, office: Office, role: str, *, on: date) -> Term | None:
    """Of the officer in charge of `role` on that day; None where nobody is known to come after him."""
    columns = acting_assignment.c
    mine = (columns.office_code == office.code, columns.role == role, columns.kind.in_(PRECEDENCE))
    days = select(columns.starts_on, columns.in_force_on, columns.ends_on).where(*mine, columns.ends_on >= on)
    changes = set()
    for starts_on, in_force_on, ends_on in conn.execute(days):
        changes |= {max(starts_on, in_force_on or starts_on), ends_on + timedelta(days=1)}
    officer = officer_in_charge(conn, office, role, on=on)
    for day in sorted(day for day in changes if day > on):
        following = officer_in_charge(conn, office, role, on=day)
        if following != officer:
            return Term(officer, day - timedelta(days=1), following)
    return None


def acts_by_silence(conn: Connection, office: Office, role: str, *, on: date) -> bool:
    """Whether somebody acts for `role` whom no officer confirmed: they were told, and nobody said anything."""
    row = _acting(conn, office, role, on)
    return row is not None and row.status == AppointmentStatus.NAMED


def _acting(conn: Connection, office: Office, role: str, on: date) -> Row[Any] | None:
    table = acting_assignment.c
    rows = conn.execute(
        select(acting_assignment)
        .where(table.office_code == office.code, table.role == role, table.starts_on <= on, table.ends_on >= on)
        .where(table.kind.in_(PRECEDENCE), is_in_force(on))
    ).all()
    return min(rows, key=lambda each: (PRECEDENCE.index(each.kind), -each.id), default=None)


def _digits(nip: str) -> str:
    return "".join(char for char in nip if char.isdigit())
