"""Codes of an authenticator app beside a password (RFC 6238): the app's key lies sealed, no code is taken twice."""

import base64
import hashlib
from datetime import datetime
from typing import Final

import pyotp
from cryptography.fernet import Fernet, InvalidToken
from sqlalchemy import Connection, Engine, select

from rbworkflow import audit
from rbworkflow.access.accounts import Account
from rbworkflow.errors import RefusedError
from rbworkflow.store import read, write
from rbworkflow.store.schema import account as table

PURPOSE: Final = b"rbworkflow: keys of authenticator apps\0"
DIGITS: Final = 6
STEPS_EITHER_SIDE: Final = (-1, 0, 1)
"""A telephone's clock may be half a minute off."""
OUTDATED: Final = "Halaman pemasangan ini sudah tidak berlaku. Buka kembali halaman akun, lalu pasang dari awal."

UNREADABLE: Final = (
    "Aplikasi autentikator ini tidak dikenal lagi, karena kunci komputer diganti. Masuklah lewat tautan, lalu minta "
    "administrator mengganti kunci sekali lagi; sesudah itu aplikasinya dapat dipasang dari awal."
)


def new_app_key() -> str:
    """A key for an app that is still to be confirmed."""
    return pyotp.random_base32()


def seal(machine_key: str, account: Account, app_key: str) -> str:
    """The app's key as rows and forms may keep it: only this machine opens it, and only for this account."""
    return _seal(machine_key).encrypt(f"{account.id}:{app_key}".encode()).decode()


def unseal(machine_key: str, account: Account, sealed: str, *, otherwise: str = OUTDATED) -> str:
    """The app's key; raises RefusedError, `otherwise`, for what this machine did not seal for this account."""
    try:
        owner, _, app_key = _seal(machine_key).decrypt(sealed.encode()).decode().partition(":")
    except InvalidToken as error:
        raise RefusedError(otherwise) from error
    if owner != str(account.id):
        raise RefusedError(otherwise)
    return app_key


def app_uri(account: Account, app_key: str, *, issuer: str) -> str:
    """What the app reads from a QR code."""
    return pyotp.TOTP(app_key).provisioning_uri(name=account.address or account.name, issuer_name=issuer)


def install_app(engine: Engine, machine_key: str, account: Account, sealed: str, code: str, *, at: datetime) -> bool:
    """Keep the app whose first code this is; False for a wrong one. Raises RefusedError where there is one already."""
    step = _step(unseal(machine_key, account, sealed), code, at=at)
    if step is None:
        return False
    with write(engine) as conn:
        free = (table.c.id == account.id, table.c.app_key == "")
        values = {"app_key": sealed, "app_step": step}
        if not conn.execute(table.update().where(*free).values(values)).rowcount:
            raise RefusedError("Aplikasi autentikator sudah terpasang pada akun ini.")
        _told(conn, account, "app_installed", by=account.name, at=at)
    return True


def remove_app(conn: Connection, account: Account, *, by: str, at: datetime) -> None:
    """Codes are asked for no more."""
    conn.execute(table.update().where(table.c.id == account.id).values(app_key="", app_step=0))
    _told(conn, account, "app_removed", by=by, at=at)


def end_apps(conn: Connection, office_code: str, *, at: datetime) -> int:
    """The machine's key is about to change: every app is put in anew. How many there were."""
    sealed = (table.c.office_code == office_code, table.c.app_key != "")
    ending = table.update().where(*sealed).values(app_key="", app_step=0).returning(table.c.id)
    ended = conn.scalars(ending).all()
    if ended:
        audit.append(
            conn,
            office_code=office_code,
            at=at,
            actor="operator",
            action="apps_ended",
            subject=f"office {office_code}",
            body={"count": len(ended)},
            written=[audit.Written(table, ended, {"app_key"})],
        )
    return len(ended)


def take_code(engine: Engine, machine_key: str, account: Account, code: str, *, at: datetime) -> bool:
    """Whether it is the app's code of now, used up by this; False for a wrong one and for one that was taken before.

    Raises RefusedError where the machine's key is another one by now.
    """
    with read(engine) as conn:
        sealed = conn.scalar(select(table.c.app_key).where(table.c.id == account.id)) or ""
    step = _step(unseal(machine_key, account, sealed, otherwise=UNREADABLE), code, at=at)
    if step is None:
        return False
    newer = (table.c.id == account.id, table.c.app_step < step)
    with write(engine) as conn:
        return bool(conn.execute(table.update().where(*newer).values(app_step=step)).rowcount)


def _step(app_key: str, code: str, *, at: datetime) -> int | None:
    """The half minute that the code is of, near this moment."""
    typed, app = "".join(code.split()), pyotp.TOTP(app_key)
    if len(typed) != DIGITS or not typed.isascii() or not typed.isdigit():
        return None
    near = (app.timecode(at) + offset for offset in STEPS_EITHER_SIDE)
    return next((step for step in near if pyotp.utils.strings_equal(app.generate_otp(step), typed)), None)


def _seal(machine_key: str) -> Fernet:
    return Fernet(base64.urlsafe_b64encode(hashlib.sha256(PURPOSE + machine_key.encode()).digest()))


def _told(conn: Connection, account: Account, action: str, *, by: str, at: datetime) -> None:
    subject = f"account {account.id}"
    audit.append(
        conn,
        office_code=account.office_code,
        at=at,
        actor=by,
        action=action,
        subject=subject,
        written=[audit.Written(table, [account.id], {"app_key"})],
    )
