"""What is due next, in the order of its day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from rbworkflow.office.windows import Window
from rbworkflow.steps.overview.office_state import OfficeState

MOST: Final = 8


@dataclass(frozen=True, order=True)
class Deadline:
    """A day, and what is due on it."""

    on: date
    what: str


def next_deadlines(now: OfficeState, windows: list[Window], *, today: date) -> list[Deadline]:
    """From today on; what is late stands where it is told whose turn it is."""
    return sorted(each for each in _deadlines(now, windows) if each.on >= today)[:MOST]


def _deadlines(now: OfficeState, windows: list[Window]) -> Iterator[Deadline]:
    turns = [
        *(turn for plan in now.plans for turn in plan.turns),
        *(turn for each in now.periods for turn in each.turns),
    ]
    for turn in turns:
        yield Deadline(turn.due_on, f"Keputusan {turn.officer}")
    for window in windows:
        title = window.period.title
        if window.is_open:
            yield Deadline(window.due_on, f"Isian subbagian {title}")
            yield Deadline(window.cut_off_on, f"Penyusunan laporan {title}")
            yield Deadline(window.province_due_on, f"Laporan {title} di provinsi")
        else:
            yield Deadline(window.opens_on, f"Pelaporan {title} dibuka")
    for period in now.periods:
        if period.order is not None:
            yield Deadline(period.order.until, f"Perbaikan isian {period.title}")
