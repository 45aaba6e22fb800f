"""An officer's decision is taken back by the code that he got with its confirmation."""

from pydantic import BaseModel, Field

from flows.due_work import do_due_work
from flows.running import office_flow
from rbworkflow.steps.decisions.withdraw import withdraw_decision as withdraw
from rbworkflow.steps.workplace import Workplace


class WithdrawalForm(BaseModel):
    """The code alone says which decision."""

    kode: str = Field(title="Kode TARIK", description="Salin baris TARIK-… dari surel konfirmasi keputusan.")


@office_flow(name="Tarik keputusan")
def withdraw_decision(workplace: Workplace, isian: WithdrawalForm) -> str:
    """Menarik keputusan pejabat dengan kode TARIK dari surel konfirmasinya; keputusan dimintakan lagi.

    Kedua pejabat dan operator diberi tahu lewat surel, juga siapa yang sudah menerima kabar persetujuannya.

    Args:
        isian: Kode dari surel konfirmasi keputusan.
    """
    try:
        return withdraw(workplace, isian.kode)
    finally:
        do_due_work(workplace)  # also where it is too late: both officers hear that somebody tried
