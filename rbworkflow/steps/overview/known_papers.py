"""Every paper that this office made for a decision or sent out: what it is, and of which report or plan."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import Connection, Row, select

from rbworkflow.approval.deciding import decisions_on
from rbworkflow.plan.lifecycle import STATUS_LABELS as PLAN_LABELS
from rbworkflow.plan.model import PlanVersion
from rbworkflow.report.lifecycle import STATUS_LABELS
from rbworkflow.report.revisions import Revision, approved_revision
from rbworkflow.steps.decisions.plan_matter import PLAN
from rbworkflow.steps.decisions.report_matter import REPORT
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store.schema import outbox, plan_version, printed, revision
from rbworkflow.wording import clock_time, long_date

DECIDED: Final = {"approve": "disetujui", "return": "dikembalikan"}


class PaperKind(StrEnum):
    """What a paper is, in the words of who asks."""

    ISSUED = "dokumen yang diterbitkan"
    DRAFT = "draf yang diputus pejabat, bukan dokumen yang diterbitkan"
    LETTER = "surat pengantar"
    SIGNED = "salinan yang ditandatangani"
    APPROVAL = "lembar persetujuan"
    DATA = "data capaian untuk rekapitulasi"
    WORKSHEET = "LKE yang terisi"
    EVIDENCE = "berkas ZIP data dukung"
    MANIFEST = "daftar isi paket"
    ENCLOSED = "lampiran surel"


SENT: Final = frozenset(set(PaperKind) - {PaperKind.DRAFT, PaperKind.ENCLOSED})
"""What went to the province, or into force."""
_NAMED: Final = {
    re.compile(r"_data\.(json|xlsx)$"): PaperKind.DATA,
    re.compile(r"_persetujuan\.(docx|pdf)$"): PaperKind.APPROVAL,
    re.compile(r"_ttd\.pdf$"): PaperKind.SIGNED,
    re.compile(r"_bukti_\d+_dari_\d+\.zip$"): PaperKind.EVIDENCE,
    re.compile(r"_daftar_isi\.json$"): PaperKind.MANIFEST,
    re.compile(r"^Surat_Pengantar_"): PaperKind.LETTER,
    re.compile(r"^(LATIHAN_)?LKE_.*\.xlsx$"): PaperKind.WORKSHEET,
}


@dataclass(frozen=True)
class KnownPaper:
    """One file of the store."""

    sha256: str
    kind: PaperKind
    name: str
    subject: Revision | PlanVersion
    is_pdf: bool = False

    @property
    def title(self) -> str:
        return self.subject.title


def known_papers(conn: Connection, office_code: str) -> list[KnownPaper]:
    """The newest first; a file that is several of them stands here as the first that it is."""
    found: dict[str, KnownPaper] = {}
    for paper in [*_of_revisions(conn, office_code), *_of_plans(conn, office_code)]:
        found.setdefault(paper.sha256, paper)
    mine = printed.c.office_code == office_code
    for source, pdf in conn.execute(select(printed.c.source_sha256, printed.c.pdf_sha256).where(mine)):
        if source in found:
            of = found[source]
            found.setdefault(pdf, KnownPaper(pdf, of.kind, of.name, of.subject, is_pdf=True))
    return list(found.values())


def facts(conn: Connection, workplace: Workplace, paper: KnownPaper) -> Iterator[tuple[str, str]]:
    """Its number and date, where it stands, and who decided what when."""
    subject = paper.subject
    if isinstance(subject, Revision):
        if subject.letter_number and subject.dated_on:
            yield "Nomor dan tanggal surat", f"{subject.letter_number}, {long_date(subject.dated_on)}"
        yield "Keadaan sekarang", STATUS_LABELS[subject.status]
        yield from _replaced(conn, subject)
    else:
        yield "Keadaan sekarang", PLAN_LABELS[subject.status]
    for row in decisions_on(conn, REPORT if isinstance(subject, Revision) else PLAN, subject.id):
        yield _decided(row, workplace)
    yield "Sidik berkas (SHA-256)", paper.sha256


def _decided(row: Row[Any], workplace: Workplace) -> tuple[str, str]:
    at = f"{clock_time(row.decided_at.astimezone(workplace.office.tz))} {workplace.zone}"
    word = DECIDED[row.decision].capitalize()
    return f"{word} oleh", f"{row.officer['title']} ({row.officer['name']}), {at}"


def _replaced(conn: Connection, subject: Revision) -> Iterator[tuple[str, str]]:
    newest = approved_revision(conn, subject.office_code, subject.period)
    if newest is not None and newest.id != subject.id:
        yield "Perhatian", f"yang berlaku untuk periode ini: {newest.title}"


def _of_revisions(conn: Connection, office_code: str) -> Iterator[KnownPaper]:
    query = select(revision).where(revision.c.office_code == office_code).order_by(revision.c.id.desc())
    revisions = [Revision.of(row) for row in conn.execute(query)]
    for each in revisions:
        name = f"Laporan {each.period.code}"
        if each.document_sha256:
            yield KnownPaper(each.document_sha256, PaperKind.ISSUED, f"{name}.docx", each)
        if each.data_sha256:
            yield KnownPaper(each.data_sha256, PaperKind.DATA, f"{name}_data.xlsx", each)
        yield KnownPaper(each.draft_sha256, PaperKind.DRAFT, f"DRAF {name}.docx", each)
    by_id = {each.id: each for each in revisions}
    columns = outbox.c
    sent = select(columns.revision_id, columns.attachments).where(columns.office_code == office_code)
    for revision_id, attachments in conn.execute(
        sent.where(columns.revision_id.in_(by_id)).order_by(columns.id.desc())
    ):
        for each in attachments:
            yield KnownPaper(each["sha256"], _kind(each["name"]), each["name"], by_id[revision_id])


def _kind(name: str) -> PaperKind:
    """Of what a mail carried, by the name that it went out with."""
    return next((kind for pattern, kind in _NAMED.items() if pattern.search(name)), PaperKind.ENCLOSED)


def _of_plans(conn: Connection, office_code: str) -> Iterator[KnownPaper]:
    query = select(plan_version).where(plan_version.c.office_code == office_code).order_by(plan_version.c.id.desc())
    for each in (PlanVersion.of(row) for row in conn.execute(query)):
        if each.document_sha256:
            yield KnownPaper(each.document_sha256, PaperKind.ISSUED, f"{each.title}.docx", each)
        yield KnownPaper(each.draft_sha256, PaperKind.DRAFT, f"DRAF {each.title}.docx", each)
