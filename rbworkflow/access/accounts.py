"""The people who may come in, as rows: one account for a role and an address."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final, Self

from sqlalchemy import ColumnElement, Connection, Row, and_, select

from rbworkflow import audit
from rbworkflow.store.schema import account as table


class Role(StrEnum):
    """What somebody may do. Units have no account: their link only sends."""

    ADMINISTRATOR = "administrator"
    OPERATOR = "operator"
    OFFICER = "officer"
    SERVER = "server"
    """Who looks after a server of several offices: how each is, and nothing of what it does."""


ROLE_LABELS: Final = {
    Role.ADMINISTRATOR: "Administrator",
    Role.OPERATOR: "Operator",
    Role.OFFICER: "Pejabat",
    Role.SERVER: "Administrator server",
}
STAFF: Final = frozenset({Role.ADMINISTRATOR, Role.OPERATOR})
"""Those who run the office's work."""
NEEDS_PASSWORD: Final = STAFF | {Role.SERVER}
"""Who comes in by a link once, and then by a password."""


@dataclass(frozen=True, kw_only=True)
class Account:
    """Somebody who may come in."""

    id: int
    office_code: str
    role: Role
    address: str
    """In lower case; empty for the administrators, whose links are made at this machine."""
    name: str
    has_password: bool
    has_app: bool
    locked_until: datetime | None
    is_ended: bool

    @classmethod
    def of(cls, row: Row[Any]) -> Self:
        return cls(
            id=row.id,
            office_code=row.office_code,
            role=Role(row.role),
            address=row.address,
            name=row.name,
            has_password=bool(row.password_hash),
            has_app=bool(row.app_key),
            locked_until=row.locked_until,
            is_ended=row.ended_at is not None,
        )


def ensure_account(conn: Connection, office_code: str, role: Role, *, address: str, name: str, at: datetime) -> Account:
    """The account of this role and address, made where there is none; a title that changed is the one called now.

    An officer who left and is one again comes in again, by a link.
    """
    address = address.strip().lower()
    row = _row(conn, office_code, role, address)
    if row is None:
        values = {"office_code": office_code, "role": role, "address": address, "name": name, "created_at": at}
        row = conn.execute(table.insert().values(values).returning(table)).one()
        written = audit.Written(table, [row.id])
        _told(conn, office_code, "account_made", f"{role} {address or name}", at, written)
    elif row.name != name:
        renamed = table.update().where(table.c.id == row.id).values(name=name)
        row = conn.execute(renamed.returning(table)).one()
        written = audit.Written(table, [row.id], {"name"})
        _told(conn, office_code, "account_renamed", f"{role} {address or name}", at, written)
    made = Account.of(row)
    return reopen_account(conn, made, at=at) if made.is_ended and role is Role.OFFICER else made


def account_of(conn: Connection, account_id: int) -> Account:
    """The account of this number; raises LookupError where there is none."""
    row = conn.execute(select(table).where(table.c.id == account_id)).first()
    if row is None:
        raise LookupError(f"no account {account_id}")
    return Account.of(row)


def accounts(conn: Connection, office_code: str) -> list[Account]:
    """Everybody of the office who may come in, the administrator first."""
    mine = table.c.office_code == office_code
    rows = conn.execute(select(table).where(mine, table.c.ended_at.is_(None)).order_by(table.c.id))
    return sorted(map(Account.of, rows), key=lambda each: list(Role).index(each.role))


def accounts_at(conn: Connection, office_code: str, address: str) -> list[Account]:
    """Who has this address; an administrator is found by the words for his role."""
    wanted = address.strip().lower()
    return [
        each
        for each in accounts(conn, office_code)
        if wanted and wanted == (each.address or ROLE_LABELS[each.role].lower())
    ]


def end_account(conn: Connection, account: Account, *, at: datetime) -> None:
    """He comes in no more; his name stays in what he did."""
    conn.execute(table.update().where(table.c.id == account.id).values(ended_at=at))
    written = audit.Written(table, [account.id], {"ended_at"})
    _told(conn, account.office_code, "account_ended", f"{account.role} {account.address or account.name}", at, written)


def reopen_account(conn: Connection, account: Account, *, at: datetime) -> Account:
    """He may come in again, by a link; what he came in by before is gone."""
    values = {"ended_at": None, "password_hash": "", "app_key": "", "app_step": 0, "failures": 0, "locked_until": None}
    conn.execute(table.update().where(table.c.id == account.id).values(values))
    written = audit.Written(table, [account.id], set(values))
    _told(conn, account.office_code, "account_reopened", f"{account.role} {account.address}", at, written)
    return account_of(conn, account.id)


def officers_at(found: Sequence[Account], address: str) -> list[Account]:
    """Of these accounts, the officers' with this address."""
    return [each for each in found if each.role is Role.OFFICER and each.address == address.strip().lower()]


def _row(conn: Connection, office_code: str, role: Role, address: str) -> Row[Any] | None:
    return conn.execute(select(table).where(_at(office_code, role, address))).first()


def _at(office_code: str, role: Role, address: str) -> ColumnElement[bool]:
    return and_(table.c.office_code == office_code, table.c.role == role, table.c.address == address)


def _told(conn: Connection, office_code: str, action: str, subject: str, at: datetime, written: audit.Written) -> None:
    audit.append(
        conn, office_code=office_code, at=at, actor="system", action=action, subject=subject, written=[written]
    )
