"""Whether a file that somebody brought is what was decided or issued here, and if not, what differs.

It is known by its bytes, else by its parts, since whoever packs a document anew changes its bytes alone. Both it and
ours, where they are compared, are opened in the isolated child.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from rbworkflow.errors import RefusedError
from rbworkflow.intake.arrivals.inbox import LARGEST
from rbworkflow.isolation.running import ChildLimits, run_each
from rbworkflow.steps.overview.differing_papers import (
    differing_entries,
    differing_parts,
    differing_text,
    likeness,
    shortened,
)
from rbworkflow.steps.overview.file_verdict import UNKNOWN, FileVerdict
from rbworkflow.steps.overview.known_evidence import known_evidence
from rbworkflow.steps.overview.known_papers import SENT, KnownPaper, PaperKind, facts, known_papers
from rbworkflow.steps.overview.signed_papers import accepted_copy, judged_pdf
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read

JOB: Final = "rbworkflow.report.taken_apart.taken_apart"
LIMITS: Final = ChildLimits(memory_mib=512, cpu_seconds=20, wall_seconds=60)
OTHER: Final[Mapping[str, Any]] = {"kind": "other"}
MOST_COMPARED: Final = 40
"""Of our papers, the newest."""
LIKE_ENOUGH: Final = 0.4
"""Which share of the text two papers have in common where one is made from the other."""
TOO_LARGE: Final = f"Berkas lebih dari {LARGEST // (1024 * 1024)} MB tidak diperiksa."
EMPTY: Final = "Berkas ini kosong (0 bita)."
UNREADABLE: Final = "Isinya tidak dapat dibaca program ini, jadi hanya sidiknya yang diperiksa."
SAME: Final = "Berkas ini SAMA dengan {}: {}."
SAME_PDF: Final = "Berkas ini PDF yang dibuat program ini dari {}: {}."
SAME_PARTS: Final = "Bita berkasnya berbeda karena dikemas ulang; semua bagian isinya sama."
OFFICE_FILES: Final = {"word/document.xml": ".docx", "xl/workbook.xml": ".xlsx"}
"""By a part that each of them has."""
DIFFERS: Final = "Berkas ini TIDAK SAMA dengan {}: {}."


def brought(path: Path) -> bytes:
    """The bytes of a file on this machine; raises RefusedError where it is none, or too large."""
    try:
        is_small = path.stat().st_size <= LARGEST
        content = path.read_bytes() if is_small else b""
    except OSError as error:
        raise RefusedError(f"Berkas {path} tidak dapat dibaca.") from error
    return within_limit(content if is_small else None)


def within_limit(content: bytes | None) -> bytes:
    """The same; None stands for one that was too large to be read."""
    if content is None or len(content) > LARGEST:
        raise RefusedError(TOO_LARGE)
    if not content:
        raise RefusedError(EMPTY)
    return content


def verify_document(workplace: Workplace, content: bytes) -> FileVerdict:
    """What the file is."""
    with read(workplace.engine) as conn:
        papers = known_papers(conn, workplace.office.code)
    digest = hashlib.sha256(content).hexdigest()
    known = next((paper for paper in papers if paper.sha256 == digest), None)
    signed = accepted_copy(workplace, papers, digest)
    if signed is not None:
        return _with_facts(workplace, *signed)
    if known is not None:
        return _same(workplace, known)
    said = _opened([content])[0]
    if said["kind"] != "json" and (found := _as_evidence(workplace, digest)) is not None:
        return found
    if said["kind"] in ("package", "json"):
        return (_package if said["kind"] == "package" else _json)(workplace, papers, said)
    if said["kind"] == "pdf":
        return _with_facts(workplace, *judged_pdf(workplace, papers, content, said))
    return FileVerdict(is_issued=False, headline=UNKNOWN, notes=(UNREADABLE,))


def _same(workplace: Workplace, paper: KnownPaper, *notes: str) -> FileVerdict:
    sentence = SAME_PDF if paper.is_pdf else SAME
    headline = sentence.format(_what(paper), paper.title)
    return FileVerdict(is_issued=paper.kind in SENT, headline=headline, facts=_facts(workplace, paper), notes=notes)


def _package(workplace: Workplace, papers: Sequence[KnownPaper], said: Mapping[str, Any]) -> FileVerdict:
    ending = next((ending for part, ending in OFFICE_FILES.items() if part in said["parts"]), ".zip")
    ours = list(_candidates(workplace, [paper for paper in papers if paper.name.endswith(ending)]))
    for paper, own in ours:
        if own.get("digest") == said["digest"]:
            return _same(workplace, paper, SAME_PARTS)
    alike = max(ours, key=lambda each: likeness(said, each[1]), default=None)
    if alike is None or likeness(said, alike[1]) < LIKE_ENOUGH:
        return FileVerdict(is_issued=False, headline=UNKNOWN)
    paper, own = alike
    if ending == ".zip":
        return _differs(workplace, paper, tuple(differing_entries(said, own)))
    differences = (*differing_parts(said, own), *differing_text(said, own))
    return _differs(workplace, paper, differences)


def _json(workplace: Workplace, papers: Sequence[KnownPaper], said: Mapping[str, Any]) -> FileVerdict:
    for paper, own in _candidates(workplace, [paper for paper in papers if paper.name.endswith(".json")]):
        keys = own.get("keys", {})
        same = [key for key, digest in said["keys"].items() if keys.get(key) == digest]
        if keys and len(same) > len(keys) * LIKE_ENOUGH:
            others = sorted((said["keys"].keys() | keys.keys()) - set(same))
            return _differs(workplace, paper, (f"Bagian yang berbeda: {shortened(others) or 'susunannya saja'}.",))
    return FileVerdict(is_issued=False, headline=UNKNOWN)


def _as_evidence(workplace: Workplace, sha256: str) -> FileVerdict | None:
    """A single file of evidence, taken out of its part."""
    known = known_evidence(workplace, sha256)
    if known is None:
        return None
    paper = KnownPaper(sha256, PaperKind.EVIDENCE, known.name, known.revision)
    return FileVerdict(
        is_issued=True, headline=known.headline, facts=_facts(workplace, paper), notes=tuple(known.notes)
    )


def _with_facts(workplace: Workplace, verdict: FileVerdict, paper: KnownPaper | None) -> FileVerdict:
    return verdict if paper is None else replace(verdict, facts=_facts(workplace, paper))


def _differs(workplace: Workplace, paper: KnownPaper, differences: tuple[str, ...]) -> FileVerdict:
    headline = DIFFERS.format(_what(paper), paper.title)
    return FileVerdict(is_issued=False, headline=headline, facts=_facts(workplace, paper), differences=differences)


def _candidates(workplace: Workplace, papers: Sequence[KnownPaper]) -> Iterator[tuple[KnownPaper, Mapping[str, Any]]]:
    """Ours, taken apart the same way; what was issued before what was only a draft of it."""
    newest = sorted(papers[:MOST_COMPARED], key=lambda paper: paper.kind is not PaperKind.ISSUED)
    there = [paper for paper in newest if workplace.files.path(paper.sha256).is_file()]
    yield from zip(there, _opened(workplace.files.get(paper.sha256) for paper in there), strict=True)


def _opened(contents: Any) -> list[Mapping[str, Any]]:  # noqa: ANN401 - any iterable of bytes
    return list(run_each(JOB, contents, given_up=OTHER, limits=LIMITS))


def _facts(workplace: Workplace, paper: KnownPaper) -> tuple[tuple[str, str], ...]:
    with read(workplace.engine) as conn:
        return tuple(facts(conn, workplace, paper))


def _what(paper: KnownPaper) -> str:
    is_named = paper.kind in {PaperKind.ENCLOSED, PaperKind.EVIDENCE}
    return f"{paper.kind} '{paper.name}'" if is_named else str(paper.kind)
