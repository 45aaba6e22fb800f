"""Sessions: a device that somebody came in on. The device keeps a random token, the row its digest."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Row, func, select

from rbworkflow import audit
from rbworkflow.access.accounts import Account, account_of
from rbworkflow.access.tokens import digest, new_token
from rbworkflow.store.schema import account as account_table
from rbworkflow.store.schema import session as table

LONGEST_DEVICE: Final = 200
NOTED_EVERY: Final = timedelta(hours=1)
"""A use is noted once in so long: pages reload themselves, and every note is a write."""


class Way(StrEnum):
    """How somebody came in, or what he proved since."""

    LINK = "link"
    PASSWORD = "password"  # noqa: S105 - the way's name
    APP = "app"  # with a code of the authenticator app beside
    MACHINE = "machine"  # at this machine itself, proved by its key


WAY_LABELS: Final = {
    Way.LINK: "tautan di surelnya",
    Way.PASSWORD: "kata sandi",
    Way.APP: "aplikasi autentikator",
    Way.MACHINE: "komputer ini",
}


@dataclass(frozen=True, kw_only=True)
class Session:
    """One device of one person, in a session that has neither run out nor ended."""

    id: int
    account: Account
    way: Way
    device: str
    began_at: datetime
    seen_at: datetime
    """Its last use, to the hour."""
    expires_at: datetime


def begin_session(conn: Connection, account: Account, *, way: Way, device: str, lasts: timedelta, at: datetime) -> str:
    """Let somebody in on this device; the token that the device keeps."""
    token = new_token(account.office_code)
    row = {"account_id": account.id, "way": way, "device": device[:LONGEST_DEVICE], "began_at": at, "seen_at": at}
    conn.execute(table.insert().values(token_sha256=digest(token), expires_at=at + lasts, **row))
    audit.append(
        conn,
        office_code=account.office_code,
        at=at,
        actor=account.name,
        action="session_begun",
        subject=f"account {account.id}",
        body={"way": str(way)},
    )
    return token


def prove_session(conn: Connection, session: Session, way: Way) -> None:
    """He set and so proved this, on the device he sits at."""
    conn.execute(table.update().where(table.c.id == session.id).values(way=way))


def session_of(conn: Connection, office_code: str, token: str, *, at: datetime) -> Session | None:
    """The session that a device's token is of; None for any other text."""
    found = _sessions(conn, account_table.c.office_code == office_code, table.c.token_sha256 == digest(token), at=at)
    return next(iter(found), None)


def is_to_note(session: Session, *, at: datetime) -> bool:
    """Whether its use now is worth a note."""
    return at - session.seen_at >= NOTED_EVERY


def note_use(conn: Connection, session: Session, *, at: datetime) -> None:
    """It was used at this moment."""
    conn.execute(table.update().where(table.c.id == session.id).values(seen_at=at))


def sessions_of(conn: Connection, account: Account, *, at: datetime) -> Sequence[Session]:
    """Where this person is in, the newest first."""
    return _sessions(conn, table.c.account_id == account.id, at=at)


def last_seen(conn: Connection, office_code: str) -> Mapping[int, datetime]:
    """When each account was here last, to the hour, by its number; who never was is not among them."""
    seen_at = func.coalesce(table.c.seen_at, table.c.began_at, type_=table.c.seen_at.type)
    mine = select(table.c.account_id, seen_at.label("seen_at")).join(account_table)
    rows = conn.execute(mine.where(account_table.c.office_code == office_code).order_by(seen_at))
    return {row.account_id: row.seen_at for row in rows}


def end_session(conn: Connection, session: Session, *, at: datetime) -> None:
    _end(conn, table.c.id == session.id, at=at)


def end_sessions(conn: Connection, account: Account, *, at: datetime, but: Session | None = None) -> int:
    """End all of this person's, but perhaps the one he sits at; how many."""
    others = table.c.id != (but.id if but else -1)
    return _end(conn, table.c.account_id == account.id, others, at=at)


def end_all_sessions(conn: Connection, office_code: str, *, at: datetime) -> int:
    """Everybody has to come in anew; how many sessions ended."""
    mine = select(account_table.c.id).where(account_table.c.office_code == office_code)
    return _end(conn, table.c.account_id.in_(mine), at=at)


def _end(conn: Connection, *where: ColumnElement[bool], at: datetime) -> int:
    return conn.execute(table.update().where(table.c.ended_at.is_(None), *where).values(ended_at=at)).rowcount


def _sessions(conn: Connection, *where: ColumnElement[bool], at: datetime) -> list[Session]:
    lives = (table.c.ended_at.is_(None), table.c.expires_at > at, account_table.c.ended_at.is_(None))
    newest_first = select(table).join(account_table).where(*lives, *where).order_by(table.c.began_at.desc())
    return [_session(conn, row) for row in conn.execute(newest_first).all()]


def _session(conn: Connection, row: Row[Any]) -> Session:
    return Session(
        id=row.id,
        account=account_of(conn, row.account_id),
        way=Way(row.way),
        device=row.device,
        began_at=row.began_at,
        seen_at=row.seen_at or row.began_at,
        expires_at=row.expires_at,
    )
