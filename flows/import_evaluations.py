"""What a province's evaluators wrote comes in, and is brought to whoever decides."""

from flows.artifacts import show_findings
from flows.due_work import do_due_work
from flows.running import office_flow
from rbworkflow.office.duties import Duty
from rbworkflow.steps.province.import_evaluations import import_evaluations as import_all
from rbworkflow.steps.workplace import Workplace


@office_flow(name="Impor evaluasi", duty=Duty.MEMBERS)
def import_evaluations(workplace: Workplace) -> str:
    """Membaca setiap buku kerja di inbox/evaluasi pada folder bersama, lalu meminta keputusan atas yang lengkap."""
    done = import_all(workplace)
    show_findings("evaluasi", tuple(point for each in done for point in each.findings))
    do_due_work(workplace)
    return "\n".join(each.line for each in done)
