"""Passwords: argon2id, with a delay that grows after failures. Hashing takes its time and stands in no transaction."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Engine, select

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
        )


def try_password(engine: Engine, account: Account, password: str, *, at: datetime) -> PasswordTry:
    """Whether it is his. After some failures in a row none is looked at for a while, which doubles each time."""
    with read(engine) as conn:
        row = conn.execute(select(table).where(table.c.id == account.id)).one()
    if row.locked_until is not None and row.locked_until > at:
        return PasswordTry(is_right=False, locked_until=row.locked_until)
    if _fits(row.password_hash, password):
        if row.failures:
            _keep(engine, account, failures=0, locked_until=None)
        return PasswordTry(is_right=True)
    return PasswordTry(is_right=False, locked_until=count_failure(engine, account, at=at))


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
