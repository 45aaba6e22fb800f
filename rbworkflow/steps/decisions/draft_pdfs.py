"""What an officer gets to read, as PDF too, for his telephone. It is a view: what he approves is the Word draft.

Nothing waits for it. Where it cannot be had the mail leaves as it is, and the PDF is made later, for as long as the
request is open.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow import audit
from rbworkflow.approval import requests
from rbworkflow.approval.model import Request
from rbworkflow.delivery import outbox
from rbworkflow.delivery.mail import Attachment
from rbworkflow.errors import RetryLaterError
from rbworkflow.report.pdf import as_pdf
from rbworkflow.steps.decisions.request import papers_of
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import printed
from rbworkflow.system import only_one

WORD: Final = ".docx"
KIB: Final = 1024
UNMADE: Final = "LibreOffice tidak membuat PDF dari {}, atau tidak dalam {:g} detik."
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


def pdf_of(workplace: Workplace, sha256: str) -> str | None:
    """The sha256 of the PDF made of this Word document; None where there is none, or none yet."""
    with read(workplace.engine) as conn:
        return _pdf_of(conn, workplace, sha256)


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
        lacking = [paper for paper in papers if _pdf_of(conn, workplace, paper.sha256) is None]
    unmade = _make(workplace, lacking) if lacking and workplace.settings.soffice else []
    _enclose(workplace, asked, papers)
    if unmade:
        names = ", ".join(paper.name for paper in unmade)
        raise RetryLaterError(UNMADE.format(names, workplace.settings.office_suite_seconds))


def _make(workplace: Workplace, papers: Sequence[Attachment]) -> list[Attachment]:
    """Make and keep their PDFs; those that could not be made."""
    settings, files, office_code = workplace.settings, workplace.files, workplace.office.code
    documents = {paper.sha256: files.get(paper.sha256) for paper in papers}
    made = as_pdf(settings.soffice, documents, seconds=settings.office_suite_seconds)
    kept = {source: files.put(pdf) for source, pdf in made.items()}
    with write(workplace.engine) as conn:
        for source, pdf in kept.items():
            if _pdf_of(conn, workplace, source) is None:  # on another machine somebody may have been quicker
                _keep(conn, office_code, source, pdf, at=workplace.now)
    return [paper for paper in papers if paper.sha256 not in kept]


def _keep(conn: Connection, office_code: str, source: str, pdf: str, *, at: datetime) -> None:
    row = {"office_code": office_code, "source_sha256": source, "pdf_sha256": pdf}
    conn.execute(printed.insert().values(row))
    is_it = (printed.c.office_code == office_code) & (printed.c.source_sha256 == source)
    audit.append(
        conn,
        office_code=office_code,
        at=at,
        actor="system",
        action="draft_printed",
        subject=f"document {source}",
        body={"pdf_sha256": pdf},
        written=[audit.Written(printed, is_it)],
    )


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
    for paper in papers:
        pdf = pdf_of(workplace, paper.sha256)
        if pdf is not None and (size := len(workplace.files.get(pdf))) <= room:
            room -= size
            yield Attachment(f"{paper.name.removesuffix(WORD)}.pdf", pdf)


def _pdf_of(conn: Connection, workplace: Workplace, sha256: str) -> str | None:
    mine = (printed.c.office_code == workplace.office.code, printed.c.source_sha256 == sha256)
    return conn.scalar(select(printed.c.pdf_sha256).where(*mine))
