"""A copy that came back signed: known as the document that waits for it, it is accepted and the report leaves.

What it says of itself is found out before the transaction, in a child. A kill leaves either nothing or all of it: the
copy, its event, the issued report and its mail are one transaction, and the same file is one copy.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from sqlalchemy import Connection

from rbworkflow.delivery.mail import Attachment, Mail
from rbworkflow.errors import RefusedError, RetryLaterError
from rbworkflow.lifecycle import Actor
from rbworkflow.report.content.package_phrases import SIGNED
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.revisions import Revision, move_revision, revision_by_id
from rbworkflow.report.signed.judging import SignedCopy, SignedVerdict, on_revocation, signed_by, told
from rbworkflow.report.signed.lifecycle import SignedStatus
from rbworkflow.report.signed.looking import look_at_copy
from rbworkflow.report.signed.rows import (
    ReceivedCopy,
    copy_by_id,
    copy_of,
    insert_copy,
    newest_of_file,
    settle_copy,
)
from rbworkflow.steps.decisions.kept_pdfs import pdf_of
from rbworkflow.steps.filled import filled
from rbworkflow.steps.notices.operator_alerts import alarm, post_alarm
from rbworkflow.steps.reports.worksheet import enclosed_worksheet
from rbworkflow.steps.sending.laid_copies import NOTHING_AWAITED
from rbworkflow.steps.sending.report_mail import Leaving, leaving, papers_beside, post_report
from rbworkflow.steps.sending.returned_copies import NOT_DOUBTED
from rbworkflow.steps.sending.to_sign import awaiting_signature, code_of, trusted_issuers
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write

MOVED_ON: Final = "Dokumennya berubah selagi salinannya diperiksa. Ulangi sebentar lagi."
OUTDATED: Final = "Salinan nomor {} bukan salinan dokumen yang sekarang menunggu tanda tangan."
WHICH: Final = (
    "Kode dokumen tidak terbaca pada salinan ini, sedangkan lebih dari satu dokumen menunggu. Pindai lebih jelas, lalu "
    "kirim lagi."
)
DOUBT_TODO: Final = (
    "bandingkan salinan itu dengan dokumennya di halaman Tanda tangan, lalu nyatakan beserta alasannya bahwa itu "
    "dokumennya, atau bukan."
)
ROOM_FOR_PACKAGE: Final = 512 * 1024
"""What the figures for programs need in the mail at most."""
REFUSED_TODO: Final = "ikuti kalimat di atas, lalu kirim salinannya lagi."


@dataclass(frozen=True)
class _Judged:
    """What a copy was found to be."""

    revision: Revision
    looked: SignedCopy
    verdict: SignedVerdict
    status: SignedStatus
    told: str


def receive_signed_copy(workplace: Workplace, content: bytes, *, name: str) -> ReceivedCopy:
    """Keep and judge one copy; one that is the document beyond doubt issues it. The same file again changes nothing.

    Raises RefusedError where nothing is to be signed, RetryLaterError where the document changed meanwhile.
    """
    sha256 = workplace.files.put(content)
    awaiting = awaiting_signature(workplace)
    if not awaiting:
        return _known_already(workplace, sha256)
    judged = _judged(workplace, content, awaiting)
    revision, row = judged.revision, _row(workplace, judged, sha256, name)
    with read(workplace.engine) as conn:
        known = copy_of(conn, revision.office_code, row.document_sha256, sha256)
    is_taken = (known or row).status is SignedStatus.ACCEPTED
    made = _leaving_with(workplace, revision, sha256) if is_taken else None
    alarmed = _alarm(workplace, judged, name)
    with write(workplace.engine) as conn:
        known = copy_of(conn, revision.office_code, row.document_sha256, sha256)
        if not _still_awaits(conn, revision):
            if known is None:
                raise RetryLaterError(MOVED_ON)
            return known
        kept = known or insert_copy(conn, row, actor="system", at=workplace.now)
        if kept.status is SignedStatus.ACCEPTED and made is None:  # the operator said so this very moment
            raise RetryLaterError(MOVED_ON)
        if made is not None:
            _issue(conn, workplace, revision, made, kept, actor=Actor.SYSTEM)
        else:
            post_alarm(conn, workplace, alarmed, key=f"signed-copy/{kept.id}")
    return kept


def confirm_signed_copy(workplace: Workplace, copy_id: int, *, reason: str, is_ours: bool = True) -> str:
    """The operator looked at a doubted copy: it is the document, which is issued with it, or it is not.

    Raises RefusedError without a reason, or where that copy does not wait for his word.
    """
    reason = filled(reason, "Alasan")
    with read(workplace.engine) as conn:
        copy = copy_by_id(conn, workplace.office.code, copy_id)
        revision = revision_by_id(conn, copy.revision_id) if copy else None
    if copy is None or revision is None:
        raise RefusedError(NOT_DOUBTED.format(copy_id))
    if revision.document_sha256 != copy.document_sha256:
        raise RefusedError(OUTDATED.format(copy_id))
    made = _leaving_with(workplace, revision, copy.sha256)
    to = SignedStatus.ACCEPTED if is_ours else SignedStatus.REFUSED
    with write(workplace.engine) as conn:
        if is_ours and not _still_awaits(conn, revision):
            raise RefusedError(OUTDATED.format(copy_id))
        if not settle_copy(conn, copy, to, reason=reason, at=workplace.now):
            raise RefusedError(NOT_DOUBTED.format(copy_id))
        if is_ours:
            _issue(conn, workplace, revision, made, copy, actor=Actor.OPERATOR)
    if is_ours:
        return f"Salinan nomor {copy_id} diterima; {revision.title} diterbitkan."
    return f"Salinan nomor {copy_id} tidak dipakai; {revision.title} masih menunggu salinan bertanda tangan."


def _known_already(workplace: Workplace, sha256: str) -> ReceivedCopy:
    with read(workplace.engine) as conn:
        known = newest_of_file(conn, workplace.office.code, sha256)
    if known is None:
        raise RefusedError(NOTHING_AWAITED)
    return known


def _judged(workplace: Workplace, content: bytes, awaiting: Sequence[Revision]) -> _Judged:
    looked = _looked_at(workplace, content, awaiting[-1])
    of = {each: looked.verdict(code_of(each)) for each in awaiting}
    ours = [each for each, verdict in of.items() if verdict is SignedVerdict.OURS]
    revision = (ours or awaiting)[-1]
    verdict = of[revision]
    if verdict is SignedVerdict.UNTOLD and len(awaiting) > 1:
        return _Judged(revision, looked, verdict, SignedStatus.REFUSED, WHICH)
    if verdict not in (SignedVerdict.OURS, SignedVerdict.UNTOLD):
        return _Judged(revision, looked, verdict, SignedStatus.REFUSED, told(looked, verdict))
    doubts = looked.doubts(page_count=_page_count(workplace, revision))
    signed = f"Ditandatangani secara elektronik oleh {signed_by(looked.signatures)}." if looked.signatures else ""
    said = " ".join(filter(None, [told(looked, verdict), signed, on_revocation(looked.signatures), *doubts]))
    is_sure = verdict is SignedVerdict.OURS and not doubts
    return _Judged(revision, looked, verdict, SignedStatus.ACCEPTED if is_sure else SignedStatus.DOUBTED, said)


def _looked_at(workplace: Workplace, content: bytes, revision: Revision) -> SignedCopy:
    others = (revision.document_sha256, revision.data_sha256)
    beside = sum(workplace.files.path(each).stat().st_size for each in others if each)
    if len(content) + beside + ROOM_FOR_PACKAGE > workplace.package.room:
        return SignedCopy(fault="too_large")
    return look_at_copy(content, roots=trusted_issuers(workplace))


def _page_count(workplace: Workplace, revision: Revision) -> int | None:
    """How many pages the document has; None where this machine has not printed it."""
    pdf = pdf_of(workplace, revision.document_sha256 or "")
    return look_at_copy(workplace.files.get(pdf), roots=()).page_count if pdf else None


def _row(workplace: Workplace, judged: _Judged, sha256: str, name: str) -> ReceivedCopy:
    return ReceivedCopy(
        office_code=workplace.office.code,
        revision_id=judged.revision.id,
        document_sha256=judged.revision.document_sha256 or "",
        sha256=sha256,
        name=name,
        received_at=workplace.now,
        status=judged.status,
        verdict=judged.verdict,
        page_count=judged.looked.page_count,
        signatures=judged.looked.signatures,
        told=judged.told,
    )


def _alarm(workplace: Workplace, judged: _Judged, name: str) -> Mail:
    is_doubted = judged.status is SignedStatus.DOUBTED
    what = f"salinan bertanda tangan {judged.revision.title} {'perlu dipastikan' if is_doubted else 'belum diterima'}"
    detail = f"Berkas {name}: {judged.told}"
    return alarm(workplace, "signed-copy", what=what, detail=detail, todo=DOUBT_TODO if is_doubted else REFUSED_TODO)


def _leaving_with(workplace: Workplace, revision: Revision, sha256: str) -> Leaving:
    """The signed copy beside the papers as they were printed."""
    name, document = revision.content["file_name"], revision.document_sha256 or ""
    papers = [
        Attachment(f"{name}.docx", document),
        Attachment(f"{name}{SIGNED}", sha256),
        *papers_beside(workplace, revision, document),
    ]
    worksheet = enclosed_worksheet(workplace, revision.content, papers)
    made = leaving(workplace, revision, papers, worksheet)
    return replace(made, digests={**worksheet.digests, **made.digests})


def _still_awaits(conn: Connection, revision: Revision) -> bool:
    now = revision_by_id(conn, revision.id)
    awaits = now.status is RevisionStatus.AWAITING_SIGNATURE
    return awaits and now.document_sha256 == revision.document_sha256


def _issue(
    conn: Connection, workplace: Workplace, revision: Revision, made: Leaving, copy: ReceivedCopy, *, actor: Actor
) -> None:
    body = {"signed_copy": copy.id, "signed_sha256": copy.sha256, **made.digests}
    if move_revision(conn, revision, RevisionStatus.ISSUED, actor=actor, at=workplace.now, body=body):
        post_report(conn, workplace, revision, made)
