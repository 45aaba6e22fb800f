"""New codes for an officer whose mail was lost or whose codes expired."""

from flows.due_work import do_due_work
from flows.running import office_flow
from rbworkflow.steps.decisions.resend_codes import resend_codes as resend
from rbworkflow.steps.workplace import Workplace


@office_flow(name="Kirim ulang kode")
def resend_codes(workplace: Workplace) -> str:
    """Mengirim kode baru kepada pejabat yang sedang dimintai keputusan; kode lama tidak berlaku lagi."""
    message = resend(workplace)
    do_due_work(workplace)
    return message
