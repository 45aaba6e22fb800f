"""The mail that carries an issued report to the province, and its other papers."""

from collections.abc import Sequence

from sqlalchemy import Connection

from rbworkflow import audit
from rbworkflow.delivery.mail import Attachment, Mail
from rbworkflow.report.data import data_workbook, public_text
from rbworkflow.report.revisions import Revision
from rbworkflow.steps.decisions.report_matter import report_key
from rbworkflow.steps.notices.queueing import post
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read

SIGNED = "_ttd.pdf"
"""How the name of a signed copy ends."""


def data_of(workplace: Workplace, revision: Revision) -> Attachment:
    """The report's figures for the province's recap."""
    content = revision.content
    data = data_workbook(content, is_practice=workplace.settings.is_practice)
    return Attachment(f"{content['file_name']}_data.xlsx", workplace.files.put(data))


def package_of(workplace: Workplace, revision: Revision) -> Attachment:
    """The same for programs."""
    content = revision.content
    package = public_text(content, is_practice=workplace.settings.is_practice).encode()
    return Attachment(f"{content['file_name']}_data.json", workplace.files.put(package))


def report_mail(workplace: Workplace, revision: Revision, attachments: Sequence[Attachment]) -> Mail:
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
        anchor=anchor,
        has_pdf=any(each.name.endswith(".pdf") for each in attachments),
        is_signed=any(each.name.endswith(SIGNED) for each in attachments),
    )


def post_report(conn: Connection, workplace: Workplace, revision: Revision, mail: Mail) -> None:
    """Queue it to the office's recipient."""
    recipient, key = workplace.office.recipient.email, report_key(revision)
    post(conn, workplace, mail, key=key, to=recipient, revision_id=revision.id)
