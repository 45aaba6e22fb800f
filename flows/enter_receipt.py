"""The province's receipt closes the loop."""

from datetime import date

from pydantic import Field

from flows.due_work import do_due_work
from flows.forms import DAY_HINT, PeriodOnly
from flows.running import office_flow
from rbworkflow.office import parse_period
from rbworkflow.steps.sending.enter_receipt import enter_receipt as enter
from rbworkflow.steps.workplace import Workplace


class ReceiptForm(PeriodOnly):
    """When the province received the report."""

    diterima_tanggal: date = Field(title="Diterima tanggal", description=DAY_HINT)
    keterangan: str = Field(
        default="", title="Keterangan", description="Misalnya nama penerima atau nomor tanda terima."
    )


@office_flow(name="Catat tanda terima")
def enter_receipt(workplace: Workplace, isian: ReceiptForm) -> str:
    """Mencatat bahwa laporan sudah diterima di tujuannya.

    Args:
        isian: Periode laporan dan tanggal diterimanya.
    """
    message = enter(workplace, parse_period(isian.periode), received_on=isian.diterima_tanggal, remark=isian.keterangan)
    do_due_work(workplace)
    return message
