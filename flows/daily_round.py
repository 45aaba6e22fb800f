"""Every morning: collect and send; on working days also open what opens and compile what has reached its cut-off."""

from flows.artifacts import show_collected
from flows.due_work import do_due_work
from flows.progress import CollectingBar
from flows.running import office_flow
from rbworkflow.steps.overview.morning import morning
from rbworkflow.steps.workplace import Workplace


@office_flow(name="Putaran harian")
def daily_round(workplace: Workplace) -> str:
    """Membuka periode yang tiba waktunya, mengumpulkan isian, menyusun laporan yang jatuh tempo, dan mengirim surel."""
    done = morning(workplace, tell=CollectingBar())
    due_work = do_due_work(workplace)
    show_collected(done.collected)
    return " ".join([*done.said, *due_work.lines])
