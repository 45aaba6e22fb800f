"""Issuing: what both officers approved becomes the numbered, dated document, and its mails may go.

Where the office wants it back signed first, it waits for its signed copy instead.
"""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection

from rbworkflow.delivery.mail import Attachment
from rbworkflow.lifecycle import Actor
from rbworkflow.office.windows import window_of
from rbworkflow.report.content.package import is_letter_apart, letter_name
from rbworkflow.report.content.reading import content_digest
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.revisions import Revision, move_revision, revision_by_id, revisions_in
from rbworkflow.report.stamps import Issued
from rbworkflow.report.word.docx import render_letter
from rbworkflow.steps.decisions.delaying import leaves_at, waits_in_words
from rbworkflow.steps.decisions.recalling import recalled_mail
from rbworkflow.steps.decisions.report_matter import REPORT, report_key
from rbworkflow.steps.decisions.signing import is_to_be_signed
from rbworkflow.steps.notices.operator_alerts import alarm, post_alarm
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.reports.annulling import annulled_mail, post_annulled
from rbworkflow.steps.reports.printing import print_report
from rbworkflow.steps.reports.revise import NEXT_IS_ASKED, withdraw
from rbworkflow.steps.reports.worksheet import enclosed_worksheet
from rbworkflow.steps.sending.issued_pdfs import Printing, left_without, post_left_without, waits, with_pdfs
from rbworkflow.steps.sending.report_mail import leaving, papers_beside, post_report
from rbworkflow.steps.sending.to_sign import ask_to_sign, code_of, to_sign_mail
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write

CHANGED: Final = "{} berubah selagi dicetak; program mencetaknya lagi pada putaran berikutnya."


def issue_approved(workplace: Workplace, *, again: bool = False) -> list[str]:
    """Render every approved revision and release its mails; what was issued, in words.

    A PDF that could not be made before is tried only `again`.
    """
    issued: list[str] = []
    with part(workplace, "issue", "laporan belum dapat diterbitkan") as issuing:
        with read(workplace.engine) as conn:
            unissued = (RevisionStatus.APPROVED, RevisionStatus.AWAITING_NUMBER)
            approved = [each for each in revisions_in(conn, workplace.office.code, *unissued) if each.letter_number]
        with part(workplace, "issue-pdf", "PDF laporan belum dapat dibuat", is_away=True) as printing:
            for revision in approved:
                with issuing.alone(str(revision.id), f"{revision.title} belum dapat diterbitkan"):
                    issued.append(_issue_when_due(workplace, revision, Printing(printing, again)))
        issuing.troubles += printing.troubles
    return [*issued, *issuing.troubles]


def _issue_when_due(workplace: Workplace, revision: Revision, printing: Printing) -> str:
    """The office may let it wait, so that its officers can still take their decisions back."""
    with read(workplace.engine) as conn:
        last_day = window_of(conn, workplace.office, revision.period).province_due_on
        due_at = leaves_at(conn, workplace, REPORT, revision.id, last_day=last_day)
    if due_at is None or workplace.now >= due_at:
        return _issue(workplace, revision, printing)
    return waits_in_words(workplace, revision.title, due_at)


def _issue(workplace: Workplace, revision: Revision, printing: Printing) -> str:
    if content_digest(revision.content_text, workplace.layout.template_sha256) != revision.content_sha256:
        return _void(workplace, revision)
    stamp = Issued(
        letter_number=revision.letter_number or "",
        dated_on=revision.dated_on or workplace.today,
        signers=revision.signers,
        place=workplace.office.place,
        is_practice=workplace.settings.is_practice,
        code=code_of(revision) if is_to_be_signed(workplace) else "",
    )
    papers = _papers(workplace, revision, stamp)
    if until := printing.awaited_until(str(revision.id), revision.title, papers):
        return waits(workplace, revision.title, until)
    digests = {"document_sha256": papers[0].sha256, "data_sha256": papers[1].sha256}
    if stamp.code:
        return _ask_to_sign(workplace, revision, papers[0], digests)
    worksheet = enclosed_worksheet(workplace, revision.content, papers)
    made = leaving(workplace, revision, with_pdfs(workplace, papers, beside=worksheet.attachments), worksheet)
    told = left_without(workplace, revision.title, papers)
    with write(workplace.engine) as conn:
        issued, now, body = RevisionStatus.ISSUED, workplace.now, {**digests, **worksheet.digests, **made.digests}
        if not _is_as_printed(conn, revision):
            return CHANGED.format(revision.title)
        if move_revision(conn, revision, issued, actor=Actor.SYSTEM, at=now, body=body, **digests):
            post_report(conn, workplace, revision, made)
            post_left_without(conn, workplace, told, key=report_key(revision))
    return f"{revision.title} diterbitkan dengan nomor {revision.letter_number}."


def _ask_to_sign(workplace: Workplace, revision: Revision, paper: Attachment, digests: dict[str, str]) -> str:
    mail = to_sign_mail(workplace, revision, with_pdfs(workplace, [paper]))
    with write(workplace.engine) as conn:
        if not _is_as_printed(conn, revision):
            return CHANGED.format(revision.title)
        ask_to_sign(conn, workplace, revision, mail, digests)
    return f"{revision.title} bernomor {revision.letter_number} menunggu salinan bertanda tangan."


def _is_as_printed(conn: Connection, revision: Revision) -> bool:
    """Whether nobody mended its number or took a decision back while it was printed."""
    now = revision_by_id(conn, revision.id)
    printed = (revision.letter_number, revision.dated_on, revision.signers)
    return (now.letter_number, now.dated_on, now.signers) == printed


def _papers(workplace: Workplace, revision: Revision, stamp: Issued) -> list[Attachment]:
    """The report, and what goes with it."""
    document = print_report(workplace, revision.content, stamp)
    paper = Attachment(f"{revision.content['file_name']}.docx", document)
    return [paper, *papers_beside(workplace, revision, document), *_letter(workplace, revision, stamp)]


def _letter(workplace: Workplace, revision: Revision, stamp: Issued) -> Iterator[Attachment]:
    """The cover letter, where it is a document of its own."""
    if is_letter_apart(revision.content) and not stamp.code:
        letter = workplace.files.put(render_letter(revision.content, stamp, workplace.layout))
        yield Attachment(letter_name(revision.content), letter)


def _void(workplace: Workplace, revision: Revision) -> str:
    """What would be printed is no longer what was approved: the approval is void, and the operator hears why."""
    reason = "Templat laporan (config/report.toml atau config/templates/) berubah sesudah laporan disetujui."
    todo = "Kembalikan berkas itu seperti semula bila perubahan tidak disengaja, lalu jalankan 'Mulai revisi'."
    told = alarm(workplace, "voided", what=f"{revision.title} dibatalkan", detail=reason, todo=todo)
    gone = recalled_mail(workplace, revision.title, reason=reason, follows=NEXT_IS_ASKED)
    units_hear = annulled_mail(workplace, revision, reason=reason)
    with write(workplace.engine) as conn:
        if withdraw(conn, workplace, revision, reason=reason, actor=Actor.SYSTEM, told=gone) is not None:
            post_annulled(conn, workplace, units_hear, revision)
            post_alarm(conn, workplace, told, key=f"voided/{revision.id}")
    return f"{revision.title} dibatalkan: {reason}"
