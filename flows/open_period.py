"""A period is opened by hand: with the province's letter and deadline, or for an office that starts late."""

from datetime import date

from pydantic import Field

from flows.due_work import do_due_work
from flows.forms import DAY_HINT, PeriodOnly
from flows.running import office_flow
from rbworkflow.office import parse_period
from rbworkflow.steps.periods.open_period import open_period as open_it
from rbworkflow.steps.workplace import Workplace


class PeriodForm(PeriodOnly):
    """Which period, and what the province wrote."""

    surat_provinsi: str = Field(default="", title="Surat provinsi", description="Nomor dan tanggal, bila sudah ada.")
    batas_waktu_provinsi: date = Field(
        title="Batas waktu provinsi", description=f"Tenggat internal dihitung dari sini. {DAY_HINT}"
    )


@office_flow(name="Buka periode")
def open_period(workplace: Workplace, isian: PeriodForm) -> str:
    """Membuka periode pelaporan dengan surat dan batas waktu dari provinsi.

    Args:
        isian: Periode, surat provinsi, dan batas waktunya.
    """
    message = open_it(
        workplace,
        parse_period(isian.periode),
        province_letter=isian.surat_provinsi,
        province_due_on=isian.batas_waktu_provinsi,
    )
    do_due_work(workplace)
    return message
