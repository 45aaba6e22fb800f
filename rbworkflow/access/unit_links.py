"""A unit's links: each opens only the page to send through, for one period, as often as needed.

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


def unit_link(conn: Connection, key: str, sender: Sender, *, at: datetime) -> str:
    """The token of the unit's link for the period, made where there is none."""
    token, is_known = _newest(conn, key, sender)
    if not is_known:
        row = {"office_code": sender.office_code, "unit_code": sender.unit_code, "period_code": sender.period_code}
        conn.execute(table.insert().values(token_sha256=digest(token), made_at=at, **row))
    return token


def known_unit_link(conn: Connection, key: str, sender: Sender) -> str | None:
    """The token of the unit's link where it was made already."""
    token, is_known = _newest(conn, key, sender)
    return token if is_known else None


def renew_unit_link(conn: Connection, key: str, sender: Sender, *, actor: str, at: datetime) -> str:
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
    return unit_link(conn, key, sender, at=at)


def end_all_unit_links(conn: Connection, office_code: str, *, at: datetime) -> None:
    """No unit's link opens anything any more; the next mail to each carries another."""
    living = (table.c.office_code == office_code, table.c.account_id.is_(None), table.c.ended_at.is_(None))
    conn.execute(table.update().where(*living).values(ended_at=at))


def sender_of(conn: Connection, office_code: str, token: str) -> Sender | None:
    """Who sends by this token; None for any other text and for one that was replaced.

    Whether the period is still open is its rows' to say.
    """
    mine = (table.c.token_sha256 == digest(token), table.c.office_code == office_code, table.c.ended_at.is_(None))
    row = conn.execute(select(table).where(*mine, table.c.account_id.is_(None))).first()
    return None if row is None else Sender(office_code, row.unit_code, row.period_code)


def _newest(conn: Connection, key: str, sender: Sender) -> tuple[str, bool]:
    """The token after those that were ended, and whether its row is there.

    A link of a version whose tokens named no office stays good until it is replaced.
    """
    rows = conn.execute(select(table).where(*_of(sender))).all()
    ended = sum(row.ended_at is not None for row in rows)
    bare = derived_token(key, "unit", *astuple(sender), str(ended))
    token, living = of_office(sender.office_code, bare), {row.token_sha256 for row in rows if row.ended_at is None}
    return (bare, True) if digest(bare) in living else (token, digest(token) in living)


def _of(sender: Sender) -> tuple[ColumnElement[bool], ...]:
    columns = (table.c.office_code, table.c.unit_code, table.c.period_code)
    return tuple(column == value for column, value in zip(columns, astuple(sender), strict=True))
