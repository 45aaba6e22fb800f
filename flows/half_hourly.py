"""The tick in office hours: whatever a crash, a power cut or an absent relay left undone is done now."""

from flows.artifacts import show_collected
from flows.due_work import do_due_work
from flows.progress import CollectingBar
from flows.running import office_flow, wanted_at
from rbworkflow.steps.decisions.draft_pdfs import print_drafts
from rbworkflow.steps.incoming.collect import Collected, Progress, collect, nobody_watches
from rbworkflow.steps.overview.nightly import verify_nightly
from rbworkflow.steps.overview.rounds import HALF_HOURLY, one_round
from rbworkflow.steps.people.letting_in import seed_people
from rbworkflow.steps.periods.follow_calendar import follow_calendar
from rbworkflow.steps.periods.follow_heads import follow_heads
from rbworkflow.steps.periods.open_period import open_due_periods
from rbworkflow.steps.reminders.remind import remind
from rbworkflow.steps.reports.compile import compile_due
from rbworkflow.steps.safekeeping.drill import drill_if_due
from rbworkflow.steps.sending.due_work import issue_again
from rbworkflow.steps.sending.signed_inbox import take_signed_copies
from rbworkflow.steps.workplace import Workplace


@office_flow(name="Putaran setengah jam")
def half_hourly(workplace: Workplace) -> str:
    """Mengumpulkan isian baru, menyusun revisi yang sudah lengkap, menerbitkan, dan mengirim surel yang menunggu."""
    with one_round(workplace, HALF_HOURLY, wanted_at=wanted_at(workplace)) as needless:
        if needless:
            return needless
        collected, said = work_of_half_an_hour(workplace, tell=CollectingBar())
        show_collected(collected)
        return said


def work_of_half_an_hour(workplace: Workplace, *, tell: Progress = nobody_watches) -> tuple[Collected, str]:
    """What came in, and all that was done, in words."""
    seed_people(workplace)
    moved = follow_calendar(workplace)
    opened = open_due_periods(workplace, again=True)
    led = follow_heads(workplace)
    collected = collect(workplace, tell=tell)
    compiled = compile_due(workplace, again=True)
    printed = [*issue_again(workplace), *print_drafts(workplace, again=True)]
    differing = verify_nightly(workplace)
    signed = take_signed_copies(workplace)
    unreminded = remind(workplace)
    due_work = do_due_work(workplace)
    untried = drill_if_due(workplace)
    done = [*moved, *opened, *led, collected.message, *compiled, *printed, *differing, *signed, *unreminded]
    said = [*done, *due_work.done, *untried]
    return collected, " ".join([*said, due_work.delivered.message])
