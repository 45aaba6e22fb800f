"""A person's links: each for one page, used up by coming in."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import Connection, select

from rbworkflow.access.accounts import Account, account_of
from rbworkflow.access.tokens import digest, new_token
from rbworkflow.store.schema import link as table


class LinkState(StrEnum):
    """What a link is still good for."""

    GOOD = "good"
    USED = "used"
    EXPIRED = "expired"
    REPLACED = "replaced"


@dataclass(frozen=True, kw_only=True)
class PersonalLink:
    """Who comes in by it, and to which page."""

    token: str
    account: Account
    path: str
    state: LinkState


def make_link(conn: Connection, account: Account, *, path: str, lasts: timedelta, at: datetime) -> str:
    """A new link for one person and one page; its token."""
    token = new_token(account.office_code)
    row = {"office_code": account.office_code, "account_id": account.id, "path": path, "made_at": at}
    conn.execute(table.insert().values(token_sha256=digest(token), expires_at=at + lasts, **row))
    return token


def personal_link(conn: Connection, office_code: str, token: str, *, at: datetime) -> PersonalLink | None:
    """The person's link of this token; None for any other text."""
    mine = (table.c.token_sha256 == digest(token), table.c.office_code == office_code)
    row = conn.execute(select(table).where(*mine, table.c.account_id.is_not(None))).first()
    if row is None:
        return None
    account = account_of(conn, row.account_id)
    state = LinkState.GOOD
    if row.used_at is not None:
        state = LinkState.USED
    elif row.ended_at is not None or account.is_ended:
        state = LinkState.REPLACED
    elif row.expires_at <= at:
        state = LinkState.EXPIRED
    return PersonalLink(token=token, account=account, path=row.path, state=state)


def use_link(conn: Connection, link: PersonalLink, *, at: datetime) -> bool:
    """Use it up; False where somebody was first."""
    unused = (table.c.token_sha256 == digest(link.token), table.c.used_at.is_(None))
    return bool(conn.execute(table.update().where(*unused).values(used_at=at)).rowcount)


def end_links(conn: Connection, account: Account, *, at: datetime) -> None:
    """Void this person's links that nobody used."""
    unused = (table.c.account_id == account.id, table.c.used_at.is_(None), table.c.ended_at.is_(None))
    conn.execute(table.update().where(*unused).values(ended_at=at))
