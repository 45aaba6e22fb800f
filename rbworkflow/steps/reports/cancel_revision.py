"""The operator withdraws a revision that should not be decided or sent, with a reason."""

from typing import Final

from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.office import Period
from rbworkflow.report.lifecycle import REVISION, RevisionStatus
from rbworkflow.report.revisions import latest_revision, revision_by_id
from rbworkflow.steps.decisions.recalling import recalled_mail
from rbworkflow.steps.filled import filled
from rbworkflow.steps.reports.annulling import annulled_mail, post_annulled
from rbworkflow.steps.reports.revise import withdraw
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write

FOLLOWS: Final = "Operator menentukan kelanjutannya; revisi berikutnya dimintakan keputusan tersendiri."


def cancel_revision(workplace: Workplace, period: Period, *, reason: str) -> str:
    """Void the period's latest revision, its request, codes and mails; raises RefusedError once it is issued."""
    reason = filled(reason, "Alasan")
    with read(workplace.engine) as conn:
        latest = latest_revision(conn, workplace.office.code, period)
    if latest is None:
        raise RefusedError(f"Belum ada laporan {period.title}.")
    told = recalled_mail(workplace, latest.title, reason=reason, follows=FOLLOWS)
    units_hear = annulled_mail(workplace, latest, reason=reason)
    with write(workplace.engine) as conn:
        latest = revision_by_id(conn, latest.id)
        if not REVISION.allows(latest.status, RevisionStatus.VOIDED, by=Actor.OPERATOR):
            raise RefusedError(f"{latest.title} tidak dapat dibatalkan lagi. Jalankan 'Mulai revisi' untuk Perubahan.")
        heard = withdraw(conn, workplace, latest, reason=reason, actor=Actor.OPERATOR, told=told)
        has_told = post_annulled(conn, workplace, units_hear, latest)
    units = "Subbagian yang sudah diberi tahu hasilnya diberi tahu juga." if has_told else ""
    return " ".join(filter(None, (f"{latest.title} dibatalkan: {reason.rstrip('.')}.", heard, units)))
