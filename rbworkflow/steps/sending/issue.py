"""Issuing: what both officers approved becomes the numbered, dated, signed document, and its mails may go."""

from datetime import datetime

from rbworkflow import audit
from rbworkflow.approval.deciding import decisions_on
from rbworkflow.delivery.mail import Attachment, Mail
from rbworkflow.lifecycle import Actor
from rbworkflow.office.windows import window_of
from rbworkflow.report.content.reading import content_digest
from rbworkflow.report.data import data_workbook, public_text
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.revisions import Revision, move_revision, revisions_in
from rbworkflow.report.stamps import Issued
from rbworkflow.steps.decisions.recalling import recalled_mail
from rbworkflow.steps.decisions.report_matter import REPORT, report_key
from rbworkflow.steps.notices.operator_alerts import alarm, post_alarm
from rbworkflow.steps.notices.queueing import post
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.reports.printing import print_report
from rbworkflow.steps.reports.revise import NEXT_IS_ASKED, withdraw
from rbworkflow.steps.sending.issued_pdfs import Printing, left_without, post_left_without, waits, with_pdfs
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.wording import clock_time


def issue_approved(workplace: Workplace, *, again: bool = False) -> list[str]:
    """Render every approved revision and release its mails; what was issued, in words.

    A PDF that could not be made before is tried only `again`.
    """
    issued = []
    with (
        part(workplace, "issue", "laporan belum dapat diterbitkan") as issuing,
        part(workplace, "issue-pdf", "PDF laporan belum dapat dibuat", is_away=True) as printing,
    ):
        with read(workplace.engine) as conn:
            unissued = (RevisionStatus.APPROVED, RevisionStatus.AWAITING_NUMBER)
            approved = revisions_in(conn, workplace.office.code, *unissued)
        for revision in approved:
            if revision.letter_number:
                with issuing.alone(str(revision.id), f"{revision.title} belum dapat diterbitkan"):
                    issued.append(_issue_when_due(workplace, revision, Printing(printing, again)))
    return [*issued, *issuing.troubles, *printing.troubles]


def _issue_when_due(workplace: Workplace, revision: Revision, printing: Printing) -> str:
    """The office may let it wait, so that its officers can still take their decisions back."""
    if not workplace.office.delay_hours or workplace.now >= (due_at := _due_at(workplace, revision)):
        return _issue(workplace, revision, printing)
    return f"{revision.title} menunggu sampai {clock_time(due_at)} {workplace.zone}; selama itu masih dapat ditarik."


def _due_at(workplace: Workplace, revision: Revision) -> datetime:
    """After the office's working hours, but never later than those of the day the province expects it."""
    office = workplace.office
    with read(workplace.engine) as conn:
        decided_at: datetime = decisions_on(conn, REPORT, revision.id)[-1].decided_at.astimezone(office.tz)
        last_day = window_of(conn, office, revision.period).province_due_on
    starts, ends = office.work_starts, office.work_ends
    due_at = office.calendar.add_working_hours(decided_at, office.delay_hours, starts=starts, ends=ends)
    return min(due_at, max(datetime.combine(last_day, ends, office.tz), decided_at))


def _issue(workplace: Workplace, revision: Revision, printing: Printing) -> str:
    if content_digest(revision.content_text, workplace.layout.template_sha256) != revision.content_sha256:
        return _void(workplace, revision)
    stamp = Issued(
        letter_number=revision.letter_number or "",
        dated_on=revision.dated_on or workplace.today,
        signers=revision.signers,
        place=workplace.office.place,
        is_practice=workplace.settings.is_practice,
    )
    papers = _papers(workplace, revision, stamp)
    if until := printing.awaited_until(str(revision.id), revision.title, papers):
        return waits(workplace, revision.title, until)
    mail = _report_mail(workplace, revision, with_pdfs(workplace, papers))
    told = left_without(workplace, revision.title, papers)
    with write(workplace.engine) as conn:
        digests = {"document_sha256": papers[0].sha256, "data_sha256": papers[1].sha256}
        issued, now = RevisionStatus.ISSUED, workplace.now
        if move_revision(conn, revision, issued, actor=Actor.SYSTEM, at=now, body=digests, **digests):
            recipient, key = workplace.office.recipient.email, report_key(revision)
            post(conn, workplace, mail, key=key, to=recipient, revision_id=revision.id)
            post_left_without(conn, workplace, told, key=key)
    return f"{revision.title} diterbitkan dengan nomor {revision.letter_number}."


def _papers(workplace: Workplace, revision: Revision, stamp: Issued) -> list[Attachment]:
    """The report, its figures for the province's recap, and the same for programs."""
    content, name = revision.content, revision.content["file_name"]
    data = data_workbook(content, is_practice=stamp.is_practice)
    package = public_text(content, is_practice=stamp.is_practice).encode()
    return [
        Attachment(f"{name}.docx", print_report(workplace, content, stamp)),
        Attachment(f"{name}_data.xlsx", workplace.files.put(data)),
        Attachment(f"{name}_data.json", workplace.files.put(package)),
    ]


def _report_mail(workplace: Workplace, revision: Revision, attachments: list[Attachment]) -> Mail:
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
    )


def _void(workplace: Workplace, revision: Revision) -> str:
    """What would be printed is no longer what was approved: the approval is void, and the operator hears why."""
    reason = "Templat laporan (config/report.toml) berubah sesudah laporan disetujui."
    todo = "Kembalikan berkas itu seperti semula bila perubahan tidak disengaja, lalu jalankan 'Mulai revisi'."
    told = alarm(workplace, what=f"{revision.title} dibatalkan", detail=reason, todo=todo)
    gone = recalled_mail(workplace, revision.title, reason=reason, follows=NEXT_IS_ASKED)
    with write(workplace.engine) as conn:
        if withdraw(conn, workplace, revision, reason=reason, actor=Actor.SYSTEM, told=gone) is not None:
            post_alarm(conn, workplace, told, key=f"voided/{revision.id}")
    return f"{revision.title} dibatalkan: {reason}"
