"""Issuing: what both officers approved becomes the numbered, dated, signed document, and its mails may go."""

from rbworkflow.delivery import outbox
from rbworkflow.delivery.mail import Attachment
from rbworkflow.errors import RefusedError
from rbworkflow.report.content import content_digest
from rbworkflow.report.data import data_workbook
from rbworkflow.report.docx import render
from rbworkflow.report.layout import load_layout
from rbworkflow.report.revisions import Revision, move_revision, revisions_in
from rbworkflow.report.stamps import Issued
from rbworkflow.steps.deliver import report_key
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write


def issue_approved(workplace: Workplace) -> list[str]:
    """Render every approved revision and release its mails; what was issued, in words."""
    with read(workplace.engine) as conn:
        approved = revisions_in(conn, workplace.office.code, "approved")
    return [_issue(workplace, revision) for revision in approved]


def _issue(workplace: Workplace, revision: Revision) -> str:
    layout = load_layout(workplace.settings.config / "report.toml")
    if content_digest(revision.content_text, layout.template_sha256) != revision.content_sha256:
        raise RefusedError(
            f"Templat laporan (config/report.toml) berubah sesudah {revision.title} disetujui, sehingga dokumen tidak "
            "lagi sama dengan yang disetujui. Kembalikan berkas itu seperti semula, atau mulai revisi baru."
        )
    stamp = Issued(
        letter_number=revision.letter_number or "",
        dated_on=revision.dated_on or workplace.today,
        signers=revision.signers,
        place=workplace.office.place,
        is_practice=workplace.settings.is_practice,
    )
    document = workplace.files.put(render(revision.content, stamp, layout))
    data = workplace.files.put(data_workbook(revision.content))
    name = f"Laporan_RB_{revision.period.file_label}_{workplace.office.file_name}_{workplace.office.code}"
    attachments = [Attachment(f"{name}.docx", document), Attachment(f"{name}_data.xlsx", data)]
    with write(workplace.engine) as conn:
        digests = {"document_sha256": document, "data_sha256": data}
        if move_revision(conn, revision, "issued", actor="system", at=workplace.now, body=digests, **digests):
            outbox.attach(conn, report_key(revision), attachments, at=workplace.now)
            outbox.release(conn, revision.id, workplace.now)
    return f"{revision.title} diterbitkan dengan nomor {revision.letter_number}."
