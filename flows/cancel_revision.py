"""A revision that must not be decided or sent is withdrawn."""

from pydantic import Field

from flows.due_work import do_due_work
from flows.forms import PeriodOnly
from flows.running import office_flow
from rbworkflow.office import parse_period
from rbworkflow.steps.reports.cancel_revision import cancel_revision as cancel
from rbworkflow.steps.workplace import Workplace


class CancelForm(PeriodOnly):
    """Which period's revision, and why."""

    alasan: str = Field(
        title="Alasan", description="Dibaca pejabat yang dimintai atau sudah memutus; tercatat di jejak audit."
    )


@office_flow(name="Batalkan revisi")
def cancel_revision(workplace: Workplace, isian: CancelForm) -> str:
    """Membatalkan revisi terakhir yang belum terbit; permintaan dan kodenya tidak berlaku lagi.

    Pejabat yang dimintai atau sudah memutus diberi tahu lewat surel, beserta alasannya.

    Args:
        isian: Periode laporan dan alasan pembatalannya.
    """
    message = cancel(workplace, parse_period(isian.periode), reason=isian.alasan)
    do_due_work(workplace)
    return message
