"""A PDF that is none of ours by its bytes: a signed copy of one of ours, a scan that bears its code, or a stranger's.

A signature is added behind what was signed, so a file that begins with our PDF's bytes holds our document unchanged. A
code alone proves nothing: whoever has it may write it anywhere.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from rbworkflow.report.revisions import Revision
from rbworkflow.report.signed.judging import REVOKED, REVOKED_SAID, Signature, SignedCopy, on_revocation, signed_by
from rbworkflow.report.signed.lifecycle import SignedStatus
from rbworkflow.report.signed.looking import look_at_copy
from rbworkflow.report.signed.rows import newest_of_file
from rbworkflow.steps.overview.file_verdict import UNKNOWN, FileVerdict
from rbworkflow.steps.overview.known_papers import KnownPaper, PaperKind
from rbworkflow.steps.sending.to_sign import code_of, trusted_issuers
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.wording import clock_time, listed

PDF_UNKNOWN: Final = (
    "PDF ini tidak dibuat program ini, atau diubah sesudahnya (dipindai, atau disimpan ulang). Isi PDF tidak "
    "dibandingkan; mintalah dokumen Word-nya, atau PDF yang dikirim bersama surat."
)
NAMED: Final = "PDF ini menyebut sidik {}, tetapi bitanya bukan buatan program ini."
ACCEPTED: Final = "Berkas ini SALINAN BERTANDA TANGAN dari {}, seperti yang diterima di sini."
SIGNED: Final = "Berkas ini SALINAN BERTANDA TANGAN dari {}: {}."
BY_STRANGERS: Final = "Berkas ini memuat {}: {}, tanpa perubahan, tetapi siapa yang menandatanganinya BELUM TERBUKTI."
CHANGED: Final = "Berkas ini BERUBAH sesudah ditandatangani secara elektronik."
BEARS_CODE: Final = "Berkas ini menyebut kode dokumen {}; isinya TIDAK DAPAT DIPASTIKAN sama dengan dokumen itu."
LOOK: Final = "Bandingkan dengan dokumen yang diterbitkan; kode yang sama dapat ditulis siapa saja pada berkas lain."
STRANGE_CODE: Final = "Kode dokumen pada berkas ini tidak dikenal di sini."
INTACT: Final = "Isinya utuh sejak ditandatangani."
UNTRUSTED: Final = (
    "Penerbit sertifikatnya tidak dikenal di komputer ini, jadi nama penanda tangan belum terbukti benar."
)


def accepted_copy(
    workplace: Workplace, papers: Sequence[KnownPaper], sha256: str
) -> tuple[FileVerdict, KnownPaper] | None:
    """Where these bytes came back signed and were taken for the document, with that document."""
    with read(workplace.engine) as conn:
        copy = newest_of_file(conn, workplace.office.code, sha256)
    if copy is None or copy.status is not SignedStatus.ACCEPTED:
        return None
    paper = next((each for each in papers if _is_issued_as(each, copy.revision_id)), None)
    if paper is None:
        return None
    notes = (*_on(workplace, copy.signatures), copy.told, copy.reason)
    verdict = FileVerdict(True, ACCEPTED.format(paper.title), notes=tuple(dict.fromkeys(filter(None, notes))))
    return verdict, paper


def judged_pdf(
    workplace: Workplace, papers: Sequence[KnownPaper], content: bytes, said: Mapping[str, Any]
) -> tuple[FileVerdict, KnownPaper | None]:
    """What it is, and of which paper of ours; `said` is what was found in it beside codes and signatures."""
    looked = look_at_copy(content, roots=trusted_issuers(workplace))
    base = next(_beginnings(workplace, papers, content), None)
    if looked.signatures:
        return _signed(workplace, papers, looked, base)
    bearer = _bearer(papers, looked)
    if bearer is not None:
        return FileVerdict(False, BEARS_CODE.format(bearer.title), notes=(LOOK,)), bearer
    named = next((paper for paper in papers if paper.sha256 in said["digests"]), None)
    notes = [NAMED.format(f"{named.kind} {named.title}")] if named else [STRANGE_CODE] if looked.codes else []
    return FileVerdict(False, UNKNOWN, notes=(*notes, PDF_UNKNOWN)), None


def _signed(
    workplace: Workplace, papers: Sequence[KnownPaper], looked: SignedCopy, base: KnownPaper | None
) -> tuple[FileVerdict, KnownPaper | None]:
    who = tuple(_on(workplace, looked.signatures))
    paper = base or _bearer(papers, looked)
    if not all(each.is_intact for each in looked.signatures):
        return FileVerdict(False, CHANGED, notes=who), paper
    if base is not None:
        is_proven = all(each.is_trusted for each in looked.signatures)
        headline = (SIGNED if is_proven else BY_STRANGERS).format(base.kind, base.title)
        return FileVerdict(is_proven and base.kind is PaperKind.ISSUED, headline, notes=(*who, INTACT)), base
    if paper is not None:
        return FileVerdict(False, BEARS_CODE.format(paper.title), notes=(*who, INTACT, LOOK)), paper
    return FileVerdict(False, UNKNOWN, notes=(*who, INTACT)), None


def _beginnings(workplace: Workplace, papers: Sequence[KnownPaper], content: bytes) -> Iterator[KnownPaper]:
    """Our PDFs that the file begins with, each whole."""
    for paper in papers:
        path = workplace.files.path(paper.sha256)
        is_shorter = paper.is_pdf and path.is_file() and path.stat().st_size < len(content)
        if is_shorter and content.startswith(workplace.files.get(paper.sha256)):
            yield paper


def _bearer(papers: Sequence[KnownPaper], looked: SignedCopy) -> KnownPaper | None:
    """The document whose code the file bears."""
    return next((each for each in papers if _code(each) in looked.codes), None)


def _code(paper: KnownPaper) -> str:
    """Of what was issued or waits for its signature; "" of anything else."""
    subject = paper.subject
    is_issued = paper.kind is PaperKind.ISSUED and isinstance(subject, Revision) and bool(subject.letter_number)
    return code_of(subject) if is_issued and isinstance(subject, Revision) else ""


def _is_issued_as(paper: KnownPaper, revision_id: int) -> bool:
    return paper.kind is PaperKind.ISSUED and isinstance(paper.subject, Revision) and paper.subject.id == revision_id


def _on(workplace: Workplace, signatures: Sequence[Signature]) -> Iterator[str]:
    """Who signed when, who vouches for it, and what is known of that."""
    for each in signatures:
        yield f"Ditandatangani secara elektronik oleh {signed_by([each])}{_when(workplace, each.at)}."
    if revoked := [each.name or "tanpa nama" for each in signatures if each.revocation == REVOKED]:
        yield REVOKED_SAID.format(listed(revoked))
    elif not all(each.is_trusted for each in signatures):
        yield UNTRUSTED
    if signatures:
        yield on_revocation(signatures)


def _when(workplace: Workplace, at: str) -> str:
    """By the signer's own clock, or a time stamp."""
    if not at:
        return ""
    moment = datetime.fromisoformat(at)
    if moment.tzinfo is None:
        return ""
    return f", {clock_time(moment.astimezone(workplace.office.tz))} {workplace.zone} menurut tanda tangannya"
