"""Every morning: collect and send; on working days also open, compile what has reached its cut-off, and remind."""

from flows.artifacts import show_collected
from flows.due_work import do_due_work
from flows.progress import CollectingBar
from flows.running import office_flow, wanted_at
from rbworkflow.steps.incoming.collect import Collected, Progress, nobody_watches
from rbworkflow.steps.overview.morning import morning
from rbworkflow.steps.overview.rounds import DAILY, one_round
from rbworkflow.steps.people.letting_in import seed_people
from rbworkflow.steps.safekeeping.clear_old import clear_old
from rbworkflow.steps.safekeeping.drill import drill_if_due
from rbworkflow.steps.workplace import Workplace


@office_flow(name="Putaran harian")
def daily_round(workplace: Workplace) -> str:
    """Membuka periode, mengumpulkan isian, menyusun laporan yang jatuh tempo, mengingatkan, dan mengirim surel."""
    with one_round(workplace, DAILY, wanted_at=wanted_at(workplace)) as needless:
        if needless:
            return needless
        collected, said = work_of_a_day(workplace, tell=CollectingBar())
        show_collected(collected)
        return said


def work_of_a_day(workplace: Workplace, *, tell: Progress = nobody_watches) -> tuple[Collected, str]:
    """What came in, and all that was done, in words."""
    seed_people(workplace)
    done = morning(workplace, tell=tell)
    due_work = do_due_work(workplace)
    untried = drill_if_due(workplace)
    uncleared = clear_old(workplace)
    return done.collected, " ".join([*done.said, *due_work.lines, *untried, *uncleared])
