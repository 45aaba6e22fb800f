"""What every morning's round does before the due work, in its order; a rehearsal does the same."""

from dataclasses import dataclass

from rbworkflow.steps.incoming.collect import Collected, Progress, collect, nobody_watches
from rbworkflow.steps.overview.nightly import verify_nightly
from rbworkflow.steps.periods.follow_calendar import follow_calendar
from rbworkflow.steps.periods.follow_heads import follow_heads
from rbworkflow.steps.periods.open_period import open_due_periods
from rbworkflow.steps.reminders.remind import remind
from rbworkflow.steps.reports.compile import compile_due
from rbworkflow.steps.sending.signed_inbox import take_signed_copies
from rbworkflow.steps.workplace import Workplace


@dataclass(frozen=True)
class Morning:
    """What was collected, and all that was done, in words."""

    collected: Collected
    said: list[str]


def morning(workplace: Workplace, *, tell: Progress = nobody_watches) -> Morning:
    """Follow the calendar, open what opens, collect, compile what has reached its cut-off, verify, and remind."""
    moved = follow_calendar(workplace)
    opened = open_due_periods(workplace)
    led = follow_heads(workplace)
    collected = collect(workplace, tell=tell)
    compiled = compile_due(workplace)
    differing = verify_nightly(workplace)
    signed = take_signed_copies(workplace)
    unreminded = remind(workplace)  # after both inboxes were taken in and reports were compiled: what is done is done
    return Morning(collected, [*moved, *opened, *led, collected.message, *compiled, *differing, *signed, *unreminded])
