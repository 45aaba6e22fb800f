"""The operator has new codes sent: the officer's mail was lost, or his codes expired or were locked."""

from rbworkflow.approval.requests import issue_count, open_request_on
from rbworkflow.delivery import outbox
from rbworkflow.errors import RefusedError
from rbworkflow.office import Period
from rbworkflow.report.revisions import latest_revision
from rbworkflow.steps.request import REPORT, queue_code_mail, request_attachments
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import outbox as outbox_table


def resend_codes(workplace: Workplace, period: Period) -> str:
    """Queue a new code mail for the period's open request; codes sent before are void once the new ones leave.

    Raises RefusedError where nobody is asked to decide.
    """
    with read(workplace.engine) as conn:
        latest = latest_revision(conn, workplace.office.code, period)
        asked = open_request_on(conn, REPORT, latest.id) if latest else None
    if latest is None or asked is None:
        raise RefusedError(f"Tidak ada keputusan yang sedang ditunggu untuk {period.title}.")
    attachments = request_attachments(workplace, latest.content, latest.draft_sha256)
    with write(workplace.engine) as conn:
        outbox.void(
            conn, outbox_table.c.request_id == asked.id, reason="Diganti kode baru.", at=workplace.now, actor="operator"
        )
        occasion = f"resend-{issue_count(conn, asked.id) + 1}-{workplace.now:%Y%m%d%H%M%S}"
        queue_code_mail(conn, workplace, asked, attachments, occasion=occasion)
    return f"Kode baru untuk {asked.subject.title} dikirim kepada {asked.officer.title}."
