"""A receipt that was entered by mistake is taken back."""

from pydantic import Field

from flows.due_work import do_due_work
from flows.forms import PeriodOnly
from flows.running import office_flow
from rbworkflow.office import parse_period
from rbworkflow.steps.sending.withdraw_receipt import withdraw_receipt as withdraw
from rbworkflow.steps.workplace import Workplace


class MistakenReceiptForm(PeriodOnly):
    """Which period's receipt, and why."""

    alasan: str = Field(title="Alasan", description="Dibaca kedua pejabat; tercatat di jejak audit.")


@office_flow(name="Cabut tanda terima")
def withdraw_receipt(workplace: Workplace, isian: MistakenReceiptForm) -> str:
    """Mencabut tanda terima yang keliru dicatat; laporannya kembali menunggu tanda terima.

    Kedua pejabat dan operator diberi tahu lewat surel, beserta alasannya.

    Args:
        isian: Periode laporan dan alasan pencabutannya.
    """
    message = withdraw(workplace, parse_period(isian.periode), reason=isian.alasan)
    do_due_work(workplace)
    return message
