"""Opening a period: by itself when its day comes, or by the operator with the province's letter."""

from datetime import date
from typing import Any

from rbworkflow.errors import RefusedError
from rbworkflow.office import Period
from rbworkflow.office.windows import change_window, open_window, seed_windows, window_of, windows_of
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.wording import long_date


def open_due_periods(workplace: Workplace) -> list[str]:
    """Open every planned period whose opening day has come and whose cut-off has not; what was opened, in words."""
    with read(workplace.engine) as conn:
        windows = windows_of(conn, workplace.office)
    due = [w for w in windows if not w.is_open and w.opens_on <= workplace.today <= w.cut_off_on]
    return [open_period(workplace, window.period, actor="system") for window in due]


def open_period(
    workplace: Workplace,
    period: Period,
    *,
    actor: str = "operator",
    province_letter: str = "",
    province_due_on: date | None = None,
) -> str:
    """Open a period, with the province's letter and deadline where they are known.

    A period that is open already takes a letter or deadline that came later; without them nothing changes.
    A deadline given here moves the internal ones with it, by the working days that config/ sets.
    """
    office = workplace.office
    with write(workplace.engine) as conn:
        seed_windows(conn, office, period.year, at=workplace.now)
        window = window_of(conn, office, period)
        if province_due_on not in (None, window.province_due_on) and province_due_on < workplace.today:
            raise RefusedError(f"Batas waktu provinsi {long_date(province_due_on)} sudah lewat. Periksa tanggalnya.")
        told: dict[str, Any] = {
            "actor": actor,
            "at": workplace.now,
            "province_letter": province_letter or window.province_letter,
            "province_due_on": province_due_on or window.province_due_on,
        }
        word = "sudah terbuka"
        if open_window(conn, office, period, **told):
            word = "dibuka"
        elif change_window(conn, office, period, **told):
            word = "diubah"
        window = window_of(conn, office, period)
    return (
        f"{period.title} {word}: isian subbagian paling lambat {long_date(window.due_on)}, "
        f"laporan di provinsi paling lambat {long_date(window.province_due_on)}."
    )
