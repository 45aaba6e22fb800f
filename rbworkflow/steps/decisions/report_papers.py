"""What there is to read about a report's revision."""

from collections.abc import Sequence

from rbworkflow.delivery.mail import Attachment
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.package import recap_name
from rbworkflow.report.recap_workbook import recap_workbook
from rbworkflow.report.word.verification import render_verification
from rbworkflow.steps.decisions.matter import Attachments
from rbworkflow.steps.workplace import Workplace


def report_attachments(
    workplace: Workplace, content: Content, draft_sha256: str, waiting: Sequence[str]
) -> Attachments:
    """What an officer gets to read: the draft and the internal verification sheet, of a recap its workbook instead,
    which names every office anyway. Rendered before any transaction.

    `waiting` is what the operator has not yet let in, a sentence each.
    """
    is_practice = workplace.settings.is_practice
    draft = Attachment(f"DRAF_{content['file_name']}_Revisi_{content['number']}.docx", draft_sha256)
    if "recap" in content:
        book = recap_workbook(content, paper=workplace.office.sheet_paper, is_practice=is_practice)
        return (draft, Attachment(f"DRAF_{recap_name(content)}", workplace.files.put(book)))
    sheet = render_verification(content, workplace.layout, waiting, is_practice=is_practice)
    return (draft, Attachment("Lembar_Verifikasi.docx", workplace.files.put(sheet)))
