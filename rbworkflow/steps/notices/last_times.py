"""When something that is done again and again was last done to its end."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, delete, insert, select

from rbworkflow.store.schema import round_done

MAILBOX: Final = "mailbox"
"""Reading the mailbox, beside the rounds themselves."""


def keep_last(conn: Connection, office_code: str, name: str, at: datetime) -> None:
    conn.execute(delete(round_done).where(round_done.c.office_code == office_code, round_done.c.name == name))
    conn.execute(insert(round_done).values(office_code=office_code, name=name, began_at=at))


def last_of(conn: Connection, office_code: str, names: Iterable[str], *, now: datetime) -> datetime | None:
    """The last of any of these; none that a clock put into the future."""
    mine = (round_done.c.office_code == office_code, round_done.c.name.in_(tuple(names)))
    began = [each for each in conn.scalars(select(round_done.c.began_at).where(*mine)) if each <= now]
    return max(began, default=None)
