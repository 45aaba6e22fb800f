"""PDFs of Word documents: each made once, tied to its document by a row, and kept."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow import audit
from rbworkflow.delivery.mail import Attachment
from rbworkflow.report.pdf import as_pdf
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import printed

WORD: Final = ".docx"
UNMADE: Final = "LibreOffice tidak membuat PDF dari {}, atau tidak dalam {:g} detik."


def pdf_of(workplace: Workplace, sha256: str) -> str | None:
    """The sha256 of the PDF made of this Word document; None where there is none, or none yet."""
    with read(workplace.engine) as conn:
        return _pdf_of(conn, workplace, sha256)


def unprinted(workplace: Workplace, papers: Sequence[Attachment]) -> list[Attachment]:
    """Those of the Word documents that have no PDF yet."""
    with read(workplace.engine) as conn:
        return [paper for paper in papers if _pdf_of(conn, workplace, paper.sha256) is None]


def pdfs_beside(workplace: Workplace, papers: Sequence[Attachment]) -> Iterator[Attachment]:
    """The PDFs that there are, in the papers' order, named like these."""
    for paper in papers:
        pdf = pdf_of(workplace, paper.sha256)
        if pdf is not None:
            yield Attachment(f"{paper.name.removesuffix(WORD)}.pdf", pdf)


def make_pdfs(workplace: Workplace, papers: Sequence[Attachment]) -> list[Attachment]:
    """Make and keep their PDFs, in one run of the program; those that could not be made."""
    settings, files = workplace.settings, workplace.files
    documents = {paper.sha256: files.get(paper.sha256) for paper in papers}
    made = as_pdf(settings.soffice, documents, seconds=settings.office_suite_seconds)
    kept = {source: files.put(pdf) for source, pdf in made.items()}
    with write(workplace.engine) as conn:
        for source, pdf in kept.items():
            if _pdf_of(conn, workplace, source) is None:  # on another machine somebody may have been quicker
                _keep(conn, workplace.office.code, source, pdf, at=workplace.now)
    return [paper for paper in papers if paper.sha256 not in kept]


def _keep(conn: Connection, office_code: str, source: str, pdf: str, *, at: datetime) -> None:
    row = {"office_code": office_code, "source_sha256": source, "pdf_sha256": pdf}
    conn.execute(printed.insert().values(row))
    audit.append(
        conn,
        office_code=office_code,
        at=at,
        actor="system",
        action="document_printed",
        subject=f"document {source}",
        body={"pdf_sha256": pdf},
        written=[audit.Written(printed, [source])],
    )


def _pdf_of(conn: Connection, workplace: Workplace, sha256: str) -> str | None:
    mine = (printed.c.office_code == workplace.office.code, printed.c.source_sha256 == sha256)
    return conn.scalar(select(printed.c.pdf_sha256).where(*mine))
