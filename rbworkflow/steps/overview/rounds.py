"""Rounds that are late, after the computer was off, are done by the first that runs: it does all that is due."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Final

from rbworkflow.steps.notices.last_times import keep_last, last_of
from rbworkflow.steps.overview.certificates import look_at_proxy
from rbworkflow.steps.overview.kept_health import write_health
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
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
                keep_last(conn, workplace.office.code, name, began_at)
            look_at_proxy(workplace)
            write_health(workplace)


def _already_done(workplace: Workplace, name: str, wanted_at: datetime) -> str:
    with read(workplace.engine) as conn:
        last = last_of(conn, workplace.office.code, DOES_ALL_OF[name], now=workplace.now)
    if last is None or last < wanted_at:
        return ""
    return DONE.format(clock_time(last.astimezone(workplace.office.tz)), workplace.zone)
