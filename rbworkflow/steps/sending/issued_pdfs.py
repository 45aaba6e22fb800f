"""PDFs of what is issued. The mail waits for them, but not for long: a report that is late is worse than one in Word.

Where the machine has no LibreOffice nothing waits. A program that failed is tried again by the half-hourly round alone,
since one that hangs must not hold up every act; once the office's patience is over the mail leaves without.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection

from rbworkflow.delivery.mail import Attachment, Mail
from rbworkflow.errors import RetryLaterError
from rbworkflow.steps.decisions.kept_pdfs import UNMADE, WORD, make_pdfs, pdfs_beside, unprinted
from rbworkflow.steps.notices.faults import fault_of
from rbworkflow.steps.notices.operator_alerts import alarm, post_alarm
from rbworkflow.steps.notices.standing_alone import Part
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.wording import clock_time

TODO: Final = "periksa LibreOffice dengan 'Uji kesiapan'. Tidak perlu menunggu: surelnya berangkat sendiri."
LEFT_TODO: Final = (
    "tidak ada yang wajib. Bila penerima memerlukan PDF, buka dokumen Word itu dan simpan sebagai PDF; lalu periksa "
    "LibreOffice dengan 'Uji kesiapan'."
)


@dataclass(frozen=True)
class Printing:
    """What prints what is issued, this time: `again` where it failed before and is to be tried once more."""

    part: Part
    again: bool = False

    def awaited_until(self, item: str, title: str, papers: Sequence[Attachment]) -> datetime | None:
        """Until when what is issued waits for the PDFs of its Word documents; None where it need not, or no longer."""
        workplace = self.part.workplace
        if not workplace.settings.soffice or not unprinted(workplace, _word(papers)):
            return None
        if self.part.failed([item], by=str) and not self.again:
            self.part.is_cut_short = True
        else:
            with self.part.alone(item, f"PDF {title} belum dapat dibuat", todo=TODO, is_away=True):
                self._make(papers)
        if not unprinted(workplace, _word(papers)):
            return None
        until = self._since(item) + timedelta(minutes=workplace.office.pdf_wait_minutes)
        return until if workplace.now < until else None

    def _make(self, papers: Sequence[Attachment]) -> None:
        workplace = self.part.workplace
        if unmade := make_pdfs(workplace, unprinted(workplace, _word(papers))):
            names = ", ".join(paper.name for paper in unmade)
            raise RetryLaterError(UNMADE.format(names, workplace.settings.office_suite_seconds))

    def _since(self, item: str) -> datetime:
        workplace = self.part.workplace
        with read(workplace.engine) as conn:
            met = fault_of(conn, workplace.office.code, self.part.name, item)
        return met.since if met else workplace.now


def waits(workplace: Workplace, title: str, until: datetime) -> str:
    """What is told while something waits."""
    at = clock_time(until.astimezone(workplace.office.tz))
    return f"{title} menunggu PDF-nya sampai {at} {workplace.zone}; sesudah itu berangkat dengan dokumen Word saja."


def with_pdfs(
    workplace: Workplace, papers: Sequence[Attachment], beside: Sequence[Attachment] = ()
) -> list[Attachment]:
    """The papers, each with the PDF that there is of it, as long as a mail can carry them all with what goes beside."""
    carried = list(papers)
    room = workplace.package.room - sum(size_of(workplace, paper) for paper in [*papers, *beside])
    for pdf in pdfs_beside(workplace, _word(papers)):
        if (size := size_of(workplace, pdf)) <= room:
            room -= size
            carried.insert(carried.index(next(each for each in papers if each.name == _word_name(pdf))) + 1, pdf)
    return carried


def left_without(workplace: Workplace, title: str, papers: Sequence[Attachment]) -> Mail | None:
    """What the operator hears where the mail leaves without a PDF that this machine should have made; None else."""
    if not workplace.settings.soffice or not unprinted(workplace, _word(papers)):
        return None
    detail = f"LibreOffice tidak membuatnya dalam {workplace.office.pdf_wait_minutes} menit."
    return alarm(
        workplace,
        "no-pdf",
        what=f"{title} berangkat tanpa PDF, dengan dokumen Word saja",
        detail=detail,
        todo=LEFT_TODO,
    )


def post_left_without(conn: Connection, workplace: Workplace, told: Mail | None, *, key: str) -> None:
    """Once for what is issued under this key."""
    if told is not None:
        post_alarm(conn, workplace, told, key=f"no-pdf/{key}")


def size_of(workplace: Workplace, paper: Attachment) -> int:
    return workplace.files.path(paper.sha256).stat().st_size


def _word(papers: Sequence[Attachment]) -> list[Attachment]:
    return [paper for paper in papers if paper.name.endswith(WORD)]


def _word_name(pdf: Attachment) -> str:
    return f"{pdf.name.removesuffix('.pdf')}{WORD}"
