"""After a return the operator says who corrects what until when; the next revision follows."""

from datetime import date

from pydantic import BaseModel, Field

from flows.due_work import do_due_work
from flows.running import office_flow
from rbworkflow.office import parse_period
from rbworkflow.steps.reports.revise import start_revision as start
from rbworkflow.steps.workplace import Workplace


class RevisionForm(BaseModel):
    """The order for the next revision."""

    periode: str = Field(title="Periode", description="Misalnya 2026-S1, atau 2026-T untuk laporan tahunan.")
    unit: list[str] = Field(
        default=[],
        title="Subbagian yang diminta memperbaiki",
        description="Kodenya, seperti nama foldernya di inbox pada folder bersama; kosong bila hanya redaksi.",
    )
    sampai: date = Field(title="Batas waktu perbaikan", description="Setelah tanggal ini revisi disusun apa adanya.")
    alasan: str = Field(title="Yang perlu diperbaiki", description="Dikirim kepada subbagian yang diminta.")


@office_flow(name="Mulai revisi")
def start_revision(workplace: Workplace, isian: RevisionForm) -> str:
    """Memulai revisi berikutnya: meminta perbaikan dari subbagian, lalu laporan disusun kembali.

    Args:
        isian: Siapa yang diminta memperbaiki, sampai kapan, dan apa.
    """
    started = start(
        workplace, parse_period(isian.periode), units=tuple(isian.unit), until=isian.sampai, reason=isian.alasan
    )
    do_due_work(workplace)
    return started.message
