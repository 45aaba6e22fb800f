"""A restored office is held against what happened since its copy, and works again."""

from pydantic import BaseModel, Field

from flows.due_work import do_due_work
from flows.running import office_flow
from rbworkflow.steps.safekeeping.reconcile import reconcile as settle
from rbworkflow.steps.workplace import Workplace


class ReconcileForm(BaseModel):
    """What the operator knows beside the archive mailbox."""

    jangkar: str = Field(
        default="", title="Jangkar terbaru", description="NOMOR:HASH dari surel keputusan terbaru; boleh kosong."
    )
    laporan: str = Field(
        default="",
        title="Laporan yang sudah diterima penerimanya",
        description="Hanya tanpa kotak arsip: satu baris satu laporan, misalnya 2026-S1=12/ORT.07-SD/2026.",
    )
    tidak_ada: bool = Field(
        default=False,
        title="Tidak ada laporan yang terkirim sejak cadangan",
        description="Hanya tanpa kotak arsip, sesudah ditanyakan kepada penerima laporan.",
    )


@office_flow(name="Cocokkan pemulihan", while_held=True)
def reconcile(workplace: Workplace, isian: ReconcileForm) -> str:
    """Mencocokkan kantor yang dipulihkan dengan yang terjadi sesudah cadangannya, lalu melepasnya.

    Args:
        isian: Jangkar, dan tanpa kotak arsip laporan yang sudah diterima penerimanya.
    """
    left = [line.strip() for line in isian.laporan.splitlines() if line.strip()]
    said = settle(workplace, anchor=isian.jangkar.strip(), left_reports=left, is_no_report_left=isian.tidak_ada)
    do_due_work(workplace)
    return said
