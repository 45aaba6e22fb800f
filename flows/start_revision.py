"""After a return the operator says who corrects what until when; the next revision follows."""

from datetime import date

from pydantic import Field

from flows.due_work import do_due_work
from flows.forms import CHOICE_HINT, DAY_HINT, PeriodOnly, picked_field
from flows.running import office_flow
from rbworkflow.office import parse_period
from rbworkflow.steps.overview.choices import UNITS, unit_picked
from rbworkflow.steps.reports.revise import start_revision as start
from rbworkflow.steps.workplace import Workplace


class RevisionForm(PeriodOnly):
    """The order for the next revision."""

    unit: list[str] = picked_field(
        UNITS,
        title="Yang diminta memperbaiki",
        typed="Kodenya; kosong bila hanya redaksi.",
        picked=f"Boleh lebih dari satu; kosong bila hanya redaksi. {CHOICE_HINT}",
        default=[],
    )
    sampai: date = Field(
        title="Batas waktu perbaikan", description=f"Setelah tanggal ini revisi disusun apa adanya. {DAY_HINT}"
    )
    alasan: str = Field(title="Yang perlu diperbaiki", description="Dikirim kepada yang diminta.")


@office_flow(name="Mulai revisi")
def start_revision(workplace: Workplace, isian: RevisionForm) -> str:
    """Memulai revisi berikutnya: meminta perbaikan dari yang ditunjuk, lalu laporan disusun kembali.

    Laporan yang masih menunggu keputusan ditarik: kodenya tidak berlaku lagi. Pejabat yang dimintai atau sudah memutus
    diberi tahu lewat surel.

    Args:
        isian: Siapa yang diminta memperbaiki, sampai kapan, dan apa.
    """
    units = tuple(unit_picked(workplace.office, each) for each in isian.unit)
    started = start(workplace, parse_period(isian.periode), units=units, until=isian.sampai, reason=isian.alasan)
    do_due_work(workplace)
    return started.message
