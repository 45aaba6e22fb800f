"""The mail that carries an issued report to the province, and the papers that go with it."""

from collections.abc import Sequence

from sqlalchemy import Connection

from rbworkflow import audit
from rbworkflow.delivery.mail import Attachment, Mail
from rbworkflow.report.content.model import Content
from rbworkflow.report.data import data_workbook, public_text
from rbworkflow.report.revisions import Revision
from rbworkflow.steps.decisions.report_matter import report_key
from rbworkflow.steps.notices.queueing import post
from rbworkflow.steps.reports.worksheet import Enclosed
from rbworkflow.steps.sending.approval_sheets import approval_sheet
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read

SIGNED = "_ttd.pdf"
"""How the name of a signed copy ends."""


def papers_beside(workplace: Workplace, revision: Revision, document_sha256: str) -> list[Attachment]:
    """The report's figures for the province's recap, the same for programs, and who approved it."""
    content, is_practice = revision.content, workplace.settings.is_practice
    name, package = content["file_name"], public_text(content, is_practice=is_practice).encode()
    data = revision.data_sha256 or _figures(workplace, content)
    return [
        Attachment(f"{name}_data.xlsx", data),
        Attachment(f"{name}_data.json", workplace.files.put(package)),
        Attachment(f"{name}_persetujuan.docx", approval_sheet(workplace, revision, document_sha256)),
    ]


def _figures(workplace: Workplace, content: Content) -> str:
    paper, is_practice = workplace.office.sheet_paper, workplace.settings.is_practice
    return workplace.files.put(data_workbook(content, paper=paper, is_practice=is_practice))


def report_mail(
    workplace: Workplace, revision: Revision, attachments: Sequence[Attachment], worksheet: Enclosed
) -> Mail:
    """The mail to the province."""
    with read(workplace.engine) as conn:
        anchor = str(audit.head(conn, workplace.office.code))
    return workplace.composer.compose(
        "report",
        attachments,
        period=revision.period.title,
        letter_number=revision.letter_number,
        dated_on=revision.dated_on,
        province_letter=revision.content["province_letter"],
        amendment=revision.amendment,
        has_worksheet=bool(worksheet.attachments),
        is_worksheet_lacking=worksheet.is_lacking,
        worksheet_notes=worksheet.notes,
        anchor=anchor,
        has_pdf=any(each.name.endswith(".pdf") for each in attachments),
        is_signed=any(each.name.endswith(SIGNED) for each in attachments),
    )


def post_report(conn: Connection, workplace: Workplace, revision: Revision, mail: Mail) -> None:
    """Queue it to the office's recipient."""
    recipient, key = workplace.office.recipient.email, report_key(revision)
    post(conn, workplace, mail, key=key, to=recipient, revision_id=revision.id)
