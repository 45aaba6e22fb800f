"""A period that was opened by mistake is closed again."""

from pydantic import Field

from flows.due_work import do_due_work
from flows.forms import PeriodOnly
from flows.running import office_flow
from rbworkflow.office import parse_period
from rbworkflow.steps.periods.close_period import close_period as close
from rbworkflow.steps.workplace import Workplace


class ClosingForm(PeriodOnly):
    """Which period, and why."""

    alasan: str = Field(
        title="Alasan",
        description="Misalnya salah tahun; dibaca yang sudah menerima formulir, tercatat di jejak audit.",
    )


@office_flow(name="Tutup periode")
def close_period(workplace: Workplace, isian: ClosingForm) -> str:
    """Menutup periode yang salah dibuka, selama belum ada isian yang diterima untuknya.

    Yang sudah menerima formulirnya diberi tahu lewat surel bahwa isiannya tidak diminta.

    Args:
        isian: Periode yang ditutup dan alasannya.
    """
    message = close(workplace, parse_period(isian.periode), reason=isian.alasan)
    do_due_work(workplace)
    return message
