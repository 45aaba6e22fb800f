"""Units' workbooks come in through their inbox folders or the mailbox and are answered by mail."""

from flows.artifacts import show_collected
from flows.due_work import do_due_work
from flows.progress import CollectingBar
from flows.running import office_flow
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.steps.workplace import Workplace


@office_flow(name="Kumpulkan isian unit")
def collect_submissions(workplace: Workplace) -> str:
    """Membaca berkas baru dari folder bersama dan kotak surat, memeriksa, menyimpan, dan menjawabnya lewat surel."""
    collected = collect(workplace, tell=CollectingBar())
    show_collected(collected)
    do_due_work(workplace)
    return collected.message
