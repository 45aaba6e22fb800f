"""Every morning: collect and send; on working days also open, compile what has reached its cut-off, and remind."""

from flows.artifacts import show_collected
from flows.due_work import do_due_work
from flows.progress import CollectingBar
from flows.running import office_flow
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.steps.overview.nightly import verify_nightly
from rbworkflow.steps.periods.follow_calendar import follow_calendar
from rbworkflow.steps.periods.open_period import open_due_periods
from rbworkflow.steps.reminders.remind import remind
from rbworkflow.steps.reports.compile import compile_due
from rbworkflow.steps.workplace import Workplace


@office_flow(name="Putaran harian")
def daily_round(workplace: Workplace) -> str:
    """Membuka periode, mengumpulkan isian, menyusun laporan yang jatuh tempo, mengingatkan, dan mengirim surel."""
    moved = follow_calendar(workplace)
    opened = open_due_periods(workplace)
    collected = collect(workplace, tell=CollectingBar())
    compiled = compile_due(workplace)
    differing = verify_nightly(workplace)
    unreminded = remind(workplace)  # after the inbox was taken in and reports were compiled: what is done is done
    due_work = do_due_work(workplace)
    show_collected(collected)
    return " ".join([*moved, *opened, collected.message, *compiled, *differing, *unreminded, *due_work.lines])
