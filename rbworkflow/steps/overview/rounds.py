"""Rounds that are late, after the computer was off, are done by the first that runs: it does all that is due."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, delete, insert, select

from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import round_done
from rbworkflow.system import only_one
from rbworkflow.wording import clock_time

DAILY: Final = "daily"
HALF_HOURLY: Final = "half_hourly"
DOES_ALL_OF: Final = {DAILY: (DAILY,), HALF_HOURLY: (HALF_HOURLY, DAILY)}
"""Which rounds do all that the round of this name would."""
PUNCTUAL: Final = timedelta(minutes=10)
"""Within so much a round begins when the machine is on."""
RUNS: Final = "Putaran yang sama sedang berjalan; putaran ini tidak perlu mengulanginya."
DONE: Final = "Sudah dikerjakan oleh putaran {} {}; putaran yang terlambat ini tidak perlu mengulanginya."


@contextmanager
def one_round(workplace: Workplace, name: str, *, wanted_at: datetime) -> Iterator[str]:
    """The round that was to begin at `wanted_at`: why it is needless, "" where it is to be done inside the block.

    Only one that comes to its end counts as done, and none that a clock put into the future. One that is not late works
    also beside another, which may hang: mails have to leave.
    """
    with only_one(workplace.claims / f"{name}.lock") as is_mine:
        began_at = workplace.now
        is_late = began_at - wanted_at > PUNCTUAL
        needless = _already_done(workplace, name, wanted_at) or (RUNS if is_late and not is_mine else "")
        yield needless
        if not needless:
            with write(workplace.engine) as conn:
                _keep(conn, workplace, name, began_at)


def _already_done(workplace: Workplace, name: str, wanted_at: datetime) -> str:
    mine = (round_done.c.office_code == workplace.office.code, round_done.c.name.in_(DOES_ALL_OF[name]))
    with read(workplace.engine) as conn:
        began = [each for each in conn.scalars(select(round_done.c.began_at).where(*mine)) if each <= workplace.now]
    last = max(began, default=None)
    if last is None or last < wanted_at:
        return ""
    return DONE.format(clock_time(last.astimezone(workplace.office.tz)), workplace.zone)


def _keep(conn: Connection, workplace: Workplace, name: str, began_at: datetime) -> None:
    code = workplace.office.code
    conn.execute(delete(round_done).where(round_done.c.office_code == code, round_done.c.name == name))
    conn.execute(insert(round_done).values(office_code=code, name=name, began_at=began_at))
