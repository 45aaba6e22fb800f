"""Periods whose days to open by themselves went by, since nothing ran on any of them."""

from collections.abc import Iterable, Iterator
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow.office.windows import Window, deadlines_that_fit, subject_of
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store.schema import audit_event
from rbworkflow.store.types import moment_of
from rbworkflow.wording import long_date

MISSED: Final = (
    "{} tidak terbuka pada waktunya, {} sampai {}, karena program tidak menyala atau tidak dapat membukanya ketika itu."
)
REOPEN: Final = "Bila laporannya masih ditunggu, jalankan 'Buka periode' dengan batas waktu yang baru."
_PLANNED, _CLOSED = "period_planned", "period_closed"


def missed_windows(conn: Connection, workplace: Workplace, windows: Iterable[Window]) -> Iterator[Window]:
    """Those that were planned while they could still open, that nobody closed, and that can still be entered."""
    office, today = workplace.office, workplace.today
    for window in windows:
        if window.is_open or not window.cut_off_on < today <= deadlines_that_fit(office, window.period)[1]:
            continue
        events = select(audit_event.c.action, audit_event.c.at).where(
            audit_event.c.office_code == office.code,
            audit_event.c.subject == subject_of(office, window.period),
            audit_event.c.action.in_((_PLANNED, _CLOSED)),
        )
        told = {row.action: moment_of(row.at).astimezone(office.tz).date() for row in conn.execute(events)}
        planned = told.get(_PLANNED)
        if _CLOSED not in told and planned is not None and planned <= window.cut_off_on:
            yield window


def missed_in_words(window: Window) -> str:
    return MISSED.format(window.period.title, long_date(window.opens_on), long_date(window.cut_off_on))
