"""When this office was copied last, and when a copy was last tried: rows, since the copies' disk may be away."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow.store.schema import safekeeping

COPY: Final = "copy"
DRILL: Final = "drill"


@dataclass(frozen=True)
class Done:
    """The last one that came to its end."""

    at: datetime
    seq: int
    """Up to which event of the chain it went."""
    told: str


def last_done(conn: Connection, office_code: str, name: str) -> Done | None:
    mine = (safekeeping.c.office_code == office_code, safekeeping.c.name == name)
    row = conn.execute(select(safekeeping).where(*mine)).first()
    return None if row is None else Done(row.at, row.seq, row.told)


def note_done(conn: Connection, office_code: str, name: str, done: Done) -> None:
    mine = (safekeeping.c.office_code == office_code, safekeeping.c.name == name)
    conn.execute(safekeeping.delete().where(*mine))
    conn.execute(safekeeping.insert().values(office_code=office_code, name=name, **vars(done)))
