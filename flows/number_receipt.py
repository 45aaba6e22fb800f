"""The number of a receipt, from the province's own letter system."""

from datetime import date

from pydantic import BaseModel, Field

from flows.due_work import do_due_work
from flows.forms import DAY_HINT, picked_field
from flows.running import office_flow
from rbworkflow.office.duties import Duty
from rbworkflow.steps.overview.choices import UNNUMBERED, number_picked
from rbworkflow.steps.province.number_receipt import number_receipt as number_it
from rbworkflow.steps.workplace import Workplace


class ReceiptNumberForm(BaseModel):
    """Which receipt; number and date of its letter."""

    tanda_terima: str = picked_field(
        UNNUMBERED, title="Tanda terima", typed="Nomor paketnya, yang tertulis pada halaman Kabupaten/Kota."
    )
    nomor_surat: str = Field(title="Nomor surat", description="Seperti tercatat di aplikasi persuratan.")
    tanggal_surat: date = Field(title="Tanggal surat", description=DAY_HINT)


@office_flow(name="Isi nomor tanda terima", duty=Duty.MEMBERS)
def number_receipt(workplace: Workplace, isian: ReceiptNumberForm) -> str:
    """Mengisi nomor tanda terima paket yang sudah diputus; tanda terimanya lalu dikirim.

    Args:
        isian: Tanda terima, nomor, dan tanggal suratnya.
    """
    message = number_it(
        workplace, number_picked(isian.tanda_terima), receipt_number=isian.nomor_surat, dated_on=isian.tanggal_surat
    )
    do_due_work(workplace)
    return message
