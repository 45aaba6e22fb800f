"""The letter number from the office's own letter system."""

from datetime import date

from pydantic import Field

from flows.due_work import do_due_work
from flows.forms import DAY_HINT, PeriodOnly
from flows.running import office_flow
from rbworkflow.office import parse_period
from rbworkflow.steps.sending.type_number import type_number as type_it
from rbworkflow.steps.workplace import Workplace


class NumberForm(PeriodOnly):
    """Number and date of the letter."""

    nomor_surat: str = Field(title="Nomor surat", description="Seperti tercatat di aplikasi persuratan.")
    tanggal_surat: date = Field(title="Tanggal surat", description=DAY_HINT)


@office_flow(name="Isi nomor surat")
def type_number(workplace: Workplace, isian: NumberForm) -> str:
    """Mengisi nomor surat laporan yang sudah disetujui; laporan lalu diterbitkan dan dikirim.

    Args:
        isian: Periode laporan, nomor, dan tanggal suratnya.
    """
    message = type_it(
        workplace, parse_period(isian.periode), letter_number=isian.nomor_surat, dated_on=isian.tanggal_surat
    )
    do_due_work(workplace)
    return message
