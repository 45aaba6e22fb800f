"""What an officer gets to read, as PDF too, for his telephone. It is a view: what he approves is the Word draft.

Nothing waits for it. Where it cannot be had the mail leaves as it is, and the PDF is made later, for as long as the
request is open.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from rbworkflow.approval import requests
from rbworkflow.approval.model import Request
from rbworkflow.delivery import outbox
from rbworkflow.delivery.mail import Attachment
from rbworkflow.errors import RetryLaterError
from rbworkflow.steps.decisions.kept_pdfs import UNMADE, WORD, make_pdfs, pdfs_beside, unprinted
from rbworkflow.steps.decisions.request import papers_of
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.system import only_one

KIB: Final = 1024
TODO: Final = (
    "periksa LibreOffice dengan 'Uji kesiapan'. Tidak mendesak: surel pejabat memuat dokumen Word, dan program mencoba "
    "lagi sendiri setiap setengah jam."
)


def print_drafts(workplace: Workplace, *, again: bool = False) -> list[str]:
    """Make PDFs of what open requests ask about, and enclose them where the code mail has not left; troubles, in words.

    What failed before is tried only `again`, since a program that hangs must not hold up every answer. One prints at a
    time; a second one goes on without.
    """
    lock = workplace.settings.data / f"printing_{workplace.office.code}.lock"
    with part(workplace, "print", "draf belum dapat dibuat sebagai PDF") as printing, only_one(lock) as is_mine:
        printing.is_cut_short = not is_mine
        with read(workplace.engine) as conn:
            waiting = requests.open_requests(conn, workplace.office.code) if is_mine else []
        failed = [] if again else printing.failed(waiting, by=_draft)
        for asked in waiting:
            if asked in failed:
                printing.is_cut_short = True
                continue
            what = f"{asked.subject.title} belum dapat dibuat sebagai PDF"
            with printing.alone(_draft(asked), what, todo=TODO, is_away=True):
                _print(workplace, asked)
    return printing.troubles


def is_too_large(workplace: Workplace, pdf_sha256: str) -> bool:
    """Whether no mail may carry this PDF."""
    return len(workplace.files.get(pdf_sha256)) > _most_bytes(workplace)


def _most_bytes(workplace: Workplace) -> int:
    return workplace.office.largest_pdf_kb * KIB


def _draft(asked: Request) -> str:
    """What failed once for the Secretary would fail for the Chair."""
    return asked.draft_sha256


def _print(workplace: Workplace, asked: Request) -> None:
    """Raises RetryLaterError where the program is there and a document has no PDF after all."""
    with read(workplace.engine) as conn:
        papers = [paper for paper in papers_of(conn, asked) if paper.name.endswith(WORD)]
    lacking = unprinted(workplace, papers)
    unmade = make_pdfs(workplace, lacking) if lacking and workplace.settings.soffice else []
    _enclose(workplace, asked, papers)
    if unmade:
        names = ", ".join(paper.name for paper in unmade)
        raise RetryLaterError(UNMADE.format(names, workplace.settings.office_suite_seconds))


def _enclose(workplace: Workplace, asked: Request, papers: Sequence[Attachment]) -> None:
    """Where nothing lacks nothing is written."""
    pdfs = tuple(_fitting(workplace, papers))
    with read(workplace.engine) as conn:
        is_lacking = bool(outbox.lacking(conn, asked.id, pdfs))
    if is_lacking:
        with write(workplace.engine) as conn:
            outbox.enclose(conn, asked.id, pdfs, at=workplace.now)


def _fitting(workplace: Workplace, papers: Sequence[Attachment]) -> Iterator[Attachment]:
    """The PDFs that there are, in the papers' order, as long as a telephone's mail has room for them."""
    room = _most_bytes(workplace)
    for pdf in pdfs_beside(workplace, papers):
        if (size := len(workplace.files.get(pdf.sha256))) <= room:
            room -= size
            yield pdf
