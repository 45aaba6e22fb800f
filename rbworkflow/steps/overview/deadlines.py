"""What is due next, in the order of its day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from rbworkflow.office.duties import RoleWords
from rbworkflow.office.windows import Window
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.steps.overview.office_state import OfficeState

MOST: Final = 8
AT_PROVINCE: Final = frozenset({RevisionStatus.SENT, RevisionStatus.RECEIVED})


@dataclass(frozen=True, order=True)
class Deadline:
    """A day, and what is due on it."""

    on: date
    what: str


def next_deadlines(now: OfficeState, windows: list[Window], words: RoleWords, *, today: date) -> list[Deadline]:
    """From today on; what is late stands where it is told whose turn it is."""
    return sorted(each for each in _deadlines(now, windows, words) if each.on >= today)[:MOST]


def _of_report(window: Window, status: RevisionStatus | None, words: RoleWords) -> Iterator[Deadline]:
    """What is still to be done for an open period's report."""
    title = window.period.title
    if status is None:
        yield Deadline(window.due_on, f"{words.sending.capitalize()} {words.sender} {title}")
        yield Deadline(window.cut_off_on, f"Penyusunan laporan {title}")
    if status not in AT_PROVINCE:
        yield Deadline(window.province_due_on, f"Laporan {title} di {words.above}")


def _deadlines(now: OfficeState, windows: list[Window], words: RoleWords) -> Iterator[Deadline]:
    turns = [
        *(turn for plan in now.plans for turn in plan.turns),
        *(turn for each in now.periods for turn in each.turns),
    ]
    for turn in turns:
        yield Deadline(turn.due_on, f"Keputusan {turn.officer}")
    reports = {period.code: period.report_status for period in now.periods}
    for window in windows:
        if window.is_open:
            yield from _of_report(window, reports.get(window.period.code), words)
        else:
            yield Deadline(window.opens_on, f"Pelaporan {window.period.title} dibuka")
    for period in now.periods:
        if period.order is not None:
            yield Deadline(period.order.until, f"Perbaikan isian {period.title}")
