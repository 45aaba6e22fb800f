"""The operator withdraws a revision that should not be decided or sent, with a reason."""

from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.office import Period
from rbworkflow.report.lifecycle import REVISION, RevisionStatus
from rbworkflow.report.revisions import latest_revision
from rbworkflow.steps.filled import filled
from rbworkflow.steps.reports.revise import withdraw
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write


def cancel_revision(workplace: Workplace, period: Period, *, reason: str) -> str:
    """Void the period's latest revision, its request, codes and mails; raises RefusedError once it is issued."""
    reason = filled(reason, "Alasan")
    with write(workplace.engine) as conn:
        latest = latest_revision(conn, workplace.office.code, period)
        if latest is None:
            raise RefusedError(f"Belum ada laporan {period.title}.")
        if not REVISION.allows(latest.status, RevisionStatus.VOIDED, by=Actor.OPERATOR):
            raise RefusedError(f"{latest.title} tidak dapat dibatalkan lagi. Jalankan 'Mulai revisi' untuk Perubahan.")
        withdraw(conn, workplace, latest, reason=reason, actor=Actor.OPERATOR)
    return f"{latest.title} dibatalkan: {reason}"
