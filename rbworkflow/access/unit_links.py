"""A unit's links: each opens only the page to send through, for one period, as often as needed, under one head.

`head` is by whom a unit is led: under another it has another link, and the one before opens nothing.
Its token can be said again by whoever has the machine's key, so that it stands in each mail and line to the unit.
"""

from dataclasses import astuple, dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, select

from rbworkflow import audit
from rbworkflow.access.tokens import derived_token, digest, of_office
from rbworkflow.store.schema import link as table


@dataclass(frozen=True)
class Sender:
    """Which unit of which office sends, and for which period."""

    office_code: str
    unit_code: str
    period_code: str


def unit_link(conn: Connection, key: str, sender: Sender, *, head: str, at: datetime) -> str:
    """The token of the unit's link for the period, made where there is none."""
    token, is_known = _newest(conn, key, sender, head)
    if not is_known:
        row = {"office_code": sender.office_code, "unit_code": sender.unit_code, "period_code": sender.period_code}
        conn.execute(table.insert().values(token_sha256=digest(token), made_at=at, **row))
    return token


def known_unit_link(conn: Connection, key: str, sender: Sender, *, head: str) -> str | None:
    """The token of the unit's link where it was made already."""
    token, is_known = _newest(conn, key, sender, head)
    return token if is_known else None


def has_unit_link(conn: Connection, sender: Sender) -> bool:
    """Whether some link was made for the unit, and not ended by whoever renews them."""
    return conn.execute(select(table).where(*_of(sender), table.c.ended_at.is_(None))).first() is not None


def renew_unit_link(conn: Connection, key: str, sender: Sender, *, head: str, actor: str, at: datetime) -> str:
    """Another link for the unit; the earlier ones open nothing any more."""
    conn.execute(table.update().where(*_of(sender), table.c.ended_at.is_(None)).values(ended_at=at))
    audit.append(
        conn,
        office_code=sender.office_code,
        at=at,
        actor=actor,
        action="unit_link_renewed",
        subject=f"unit {sender.unit_code} {sender.period_code}",
    )
    return unit_link(conn, key, sender, head=head, at=at)


def end_all_unit_links(conn: Connection, office_code: str, *, at: datetime) -> None:
    """No unit's link opens anything any more; the next mail to each carries another."""
    living = (table.c.office_code == office_code, table.c.account_id.is_(None), table.c.ended_at.is_(None))
    conn.execute(table.update().where(*living).values(ended_at=at))


def sender_of(conn: Connection, office_code: str, token: str) -> Sender | None:
    """Who sends by this token; None for any other text and for one that was replaced.

    Whether the period is still open is its rows' to say, whether its head is the one of now the known link's.
    """
    mine = (table.c.token_sha256 == digest(token), table.c.office_code == office_code, table.c.ended_at.is_(None))
    row = conn.execute(select(table).where(*mine, table.c.account_id.is_(None))).first()
    return None if row is None else Sender(office_code, row.unit_code, row.period_code)


def _newest(conn: Connection, key: str, sender: Sender, head: str) -> tuple[str, bool]:
    """The token after those that were ended, and whether its row is there.

    A link of a version whose tokens named no office, or no head, stays good until it is replaced.
    """
    rows = conn.execute(select(table).where(*_of(sender))).all()
    ended = sum(row.ended_at is not None for row in rows)
    bare, led = (derived_token(key, "unit", *astuple(sender), str(ended), *of) for of in ((), (head,)))
    living = {row.token_sha256 for row in rows if row.ended_at is None}
    token = of_office(sender.office_code, led)
    known = (each for each in (bare, of_office(sender.office_code, bare), token) if digest(each) in living)
    standing = next(known, "")
    return (standing or token, bool(standing))


def _of(sender: Sender) -> tuple[ColumnElement[bool], ...]:
    columns = (table.c.office_code, table.c.unit_code, table.c.period_code)
    return tuple(column == value for column, value in zip(columns, astuple(sender), strict=True))
