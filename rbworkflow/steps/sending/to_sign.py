"""Papers that come back signed before they leave: which, the code they bear, and who is asked for them."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import Connection, select

from rbworkflow.approval.deciding import withdrawn_count
from rbworkflow.delivery.mail import Attachment, Mail
from rbworkflow.delivery.outbox import TO_SIGN
from rbworkflow.lifecycle import Actor
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.revisions import Revision, move_revision, revisions_in
from rbworkflow.report.signed.document_code import document_code
from rbworkflow.steps.decisions.report_matter import report_subject
from rbworkflow.steps.notices.addresses import people
from rbworkflow.steps.notices.queueing import post_to_all
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.store.schema import outbox


def code_of(revision: Revision) -> str:
    """The code that the numbered and dated document bears."""
    return document_code(
        office_code=revision.office_code,
        content_sha256=revision.content_sha256,
        letter_number=revision.letter_number or "",
        dated_on=revision.dated_on or date.min,
    )


def trusted_issuers(workplace: Workplace) -> list[bytes]:
    """The certificates of the issuers that the office trusts."""
    folder = workplace.settings.config / workplace.office.signing.issuers
    return [path.read_bytes() for path in sorted(folder.glob("*.pem"))]


def awaiting_signature(workplace: Workplace) -> list[Revision]:
    """The revisions of which a signed copy is waited for, oldest first."""
    with read(workplace.engine) as conn:
        return revisions_in(conn, workplace.office.code, RevisionStatus.AWAITING_SIGNATURE)


def to_sign_mail(workplace: Workplace, revision: Revision, papers: Sequence[Attachment]) -> Mail:
    """To operator and officers: sign it, and how it comes back."""
    settings = workplace.settings
    return workplace.composer.compose(
        TO_SIGN,
        papers,
        title=revision.title,
        letter_number=revision.letter_number,
        dated_on=revision.dated_on,
        code=code_of(revision),
        has_pdf=any(each.name.endswith(".pdf") for each in papers),
        folder=f"{settings.inbox.name}/ttd",
        has_mailbox=settings.has_mailbox and bool(settings.imap_authserv_id),
        page_url=f"{settings.ui_address}/tanda-tangan",
        reach=settings.reach,
    )


def asked_to_sign_at(conn: Connection, revision: Revision) -> datetime | None:
    """When the document as it waits now was sent to be signed."""
    asking = (outbox.c.revision_id == revision.id, outbox.c.kind == TO_SIGN)
    return conn.scalar(select(outbox.c.created_at).where(*asking).order_by(outbox.c.id.desc()).limit(1))


def ask_to_sign(
    conn: Connection, workplace: Workplace, revision: Revision, mail: Mail, digests: dict[str, str]
) -> bool:
    """The printed document waits for its signed copy, and those concerned hear of it; False where it moved on."""
    to, now = RevisionStatus.AWAITING_SIGNATURE, workplace.now
    if not move_revision(conn, revision, to, actor=Actor.SYSTEM, at=now, body=digests, **digests):
        return False
    subject = report_subject(revision)
    again = withdrawn_count(conn, subject.kind, subject.id)
    key = f"{TO_SIGN}/{revision.id}/{digests['document_sha256'][:16]}/{again}"
    post_to_all(conn, workplace, mail, key=key, to=people(conn, workplace, subject), revision_id=revision.id)
    return True
