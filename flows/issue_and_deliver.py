"""Whatever is approved is issued, and whatever waits is sent, now instead of at the next tick."""

from flows.due_work import do_due_work
from flows.running import office_flow
from rbworkflow.steps.workplace import Workplace


@office_flow(name="Terbitkan dan kirim")
def issue_and_deliver(workplace: Workplace) -> str:
    """Menerbitkan laporan yang sudah disetujui dan mengirim surel yang menunggu."""
    due_work = do_due_work(workplace)
    return " ".join([*due_work.done, due_work.delivered.message])
