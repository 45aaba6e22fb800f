"""Passwords: argon2id, with a delay that grows after failures. Hashing takes its time and stands in no transaction."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Connection, Engine, select

from rbworkflow import audit
from rbworkflow.access.accounts import Account
from rbworkflow.errors import RefusedError
from rbworkflow.store import read, write
from rbworkflow.store.schema import account as table

SHORTEST: Final = 10
LONGEST: Final = 200
FREE_TRIES: Final = 5
FIRST_DELAY: Final = timedelta(minutes=1)
LONGEST_DELAY: Final = timedelta(hours=1)
_HASHER: Final = PasswordHasher()
_ONE_AT_A_TIME: Final = threading.Lock()
"""A flood of tries costs no more than its first few: each sees the failures of those before it."""


@dataclass(frozen=True)
class PasswordTry:
    """What a password was worth; `locked_until` where none is looked at for now."""

    is_right: bool
    locked_until: datetime | None = None


def set_password(engine: Engine, account: Account, password: str, *, at: datetime) -> None:
    """Give an account this password; raises RefusedError for one that is too short or too long."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise RefusedError(f"Kata sandi harus {SHORTEST} sampai {LONGEST} huruf. Tiga kata acak mudah diingat.")
    if password.casefold() in {account.address.casefold(), account.name.casefold()}:
        raise RefusedError("Kata sandi tidak boleh sama dengan nama atau alamat surel Saudara.")
    hashed = _HASHER.hash(password)
    with write(engine) as conn:
        values = {"password_hash": hashed, "failures": 0, "locked_until": None}
        conn.execute(table.update().where(table.c.id == account.id).values(values))
        audit.append(
            conn,
            office_code=account.office_code,
            at=at,
            actor=account.name,
            action="password_set",
            subject=f"account {account.id}",
            written=[audit.Written(table, [account.id], {"password_hash"})],
        )


def forget_password(conn: Connection, account: Account, *, by: str, at: datetime) -> None:
    """None is asked for until he sets another."""
    values = {"password_hash": "", "failures": 0, "locked_until": None}
    conn.execute(table.update().where(table.c.id == account.id).values(values))
    audit.append(
        conn,
        office_code=account.office_code,
        at=at,
        actor=by,
        action="password_removed",
        subject=f"account {account.id}",
    )


def try_password(
    engine: Engine, account: Account, password: str, *, at: datetime, beside: Callable[[], bool] = lambda: True
) -> PasswordTry:
    """Whether it is his, and what else is asked `beside` is right too; nobody learns which of them was wrong."""
    return _tried(engine, account, lambda hashed: _fits(hashed, password) and beside(), at=at)


def try_code(engine: Engine, account: Account, is_right: Callable[[], bool], *, at: datetime) -> PasswordTry:
    """The same for a code of his app alone, of one who has come in already."""
    return _tried(engine, account, lambda _: is_right(), at=at)


def _tried(engine: Engine, account: Account, is_right: Callable[[str], bool], *, at: datetime) -> PasswordTry:
    """After some failures in a row nothing is looked at for a while, which doubles each time."""
    with _ONE_AT_A_TIME:
        with read(engine) as conn:
            row = conn.execute(select(table).where(table.c.id == account.id)).one()
        if row.locked_until is not None and row.locked_until > at:
            return PasswordTry(is_right=False, locked_until=row.locked_until)
        if not is_right(row.password_hash):
            return PasswordTry(is_right=False, locked_until=count_failure(engine, account, at=at))
        if row.failures:
            _keep(engine, account, failures=0, locked_until=None)
        return PasswordTry(is_right=True)


def count_failure(engine: Engine, account: Account, *, at: datetime) -> datetime | None:
    """One more failure of this account; until when it is locked then."""
    with write(engine) as conn:
        failures = 1 + (conn.scalar(select(table.c.failures).where(table.c.id == account.id)) or 0)
        locked_until = None if failures < FREE_TRIES else at + _delay(failures)
        values = {"failures": failures, "locked_until": locked_until}
        conn.execute(table.update().where(table.c.id == account.id).values(values))
        if locked_until is not None:
            audit.append(
                conn,
                office_code=account.office_code,
                at=at,
                actor="system",
                action="account_locked",
                subject=f"account {account.id}",
                body={"failures": failures},
            )
    return locked_until


def _delay(failures: int) -> timedelta:
    doubled = min(failures - FREE_TRIES, 10)  # beyond, the longest holds anyway
    return min(FIRST_DELAY * (1 << doubled), LONGEST_DELAY)


def _fits(hashed: str, password: str) -> bool:
    try:
        return _HASHER.verify(hashed, password[: LONGEST + 1])
    except (VerificationError, InvalidHashError):
        return False


def _keep(engine: Engine, account: Account, **values: object) -> None:
    with write(engine) as conn:
        conn.execute(table.update().where(table.c.id == account.id).values(**values))
