"""The filled worksheet of the self-assessment beside a report. One that cannot be filled in holds up no report."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rbworkflow.assessment.rows import items_of, numbered_version
from rbworkflow.delivery.mail import Attachment
from rbworkflow.errors import ConfigurationError, RefusedError, WorkflowError
from rbworkflow.report.content.model import Content
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.revisions import Revision, revisions_in
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.reports.filled_worksheet import FilledWorksheet, filled_worksheet
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read

PART: Final = "worksheet"
WHAT: Final = "LKE belum dapat diisikan ke buku kerja provinsi"
TODO: Final = (
    "laporan tetap berjalan tanpa LKE terisi, dan jawabannya termuat di dalamnya. Isi sendiri buku kerja provinsi "
    "menurut laporan dan kirim menyusul; atau perbaiki buku kerja LKE, masukkan lagi, lalu jalankan 'Mulai revisi'."
)
PRACTICE: Final = "LATIHAN_"  # nothing of the workbook is changed but its answers, so its name says it
KIB: Final = 1024
UNSENT: Final = (
    RevisionStatus.IN_APPROVAL,
    RevisionStatus.APPROVED,
    RevisionStatus.AWAITING_NUMBER,
    RevisionStatus.AWAITING_SIGNATURE,
    RevisionStatus.ISSUED,
)


@dataclass(frozen=True)
class Enclosed:
    """What goes with a report: the worksheet, or that it is lacking; neither without a self-assessment."""

    worksheet: Attachment | None = None
    notes: tuple[str, ...] = ()
    is_lacking: bool = False

    @property
    def digests(self) -> dict[str, str]:
        """For the event of what was issued."""
        return {"worksheet_sha256": self.worksheet.sha256} if self.worksheet else {}

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        return (self.worksheet,) if self.worksheet else ()


def enclosed_worksheet(workplace: Workplace, content: Content, beside: Sequence[Attachment]) -> Enclosed:
    """The report's worksheet for the mail that has these papers, filled in and kept.

    Where it is refused, gone, or too large for that mail, the operator hears why, once.
    """
    try:
        filled = _filled(workplace, content, beside)
    except (RefusedError, ConfigurationError) as error:
        _tell(workplace, content, error)
        return Enclosed(is_lacking=True)
    if filled is None:
        return Enclosed()
    name = f"{PRACTICE if workplace.settings.is_practice else ''}{content['file_name'].replace('Laporan_RB', 'LKE', 1)}"
    return Enclosed(Attachment(f"{name}.xlsx", workplace.files.put(filled.content)), filled.notes)


def follow_worksheets(workplace: Workplace) -> list[str]:
    """Those that were refused, tried again while their report has not left; troubles, in words."""
    with part(workplace, PART, WHAT) as filling:
        with read(workplace.engine) as conn:
            unsent = revisions_in(conn, workplace.office.code, *UNSENT)
        for revision in filling.failed(unsent, by=_item):
            with filling.alone(_item(revision), _what(revision.period.title), todo=TODO):
                _filled(workplace, revision.content)
    return filling.troubles


def _filled(workplace: Workplace, content: Content, beside: Sequence[Attachment] = ()) -> FilledWorksheet | None:
    """None without a self-assessment. Raises RefusedError, and ConfigurationError where a file of the store is gone."""
    assessment = content.get("assessment")
    if not assessment:
        return None
    with read(workplace.engine) as conn:
        version = numbered_version(conn, workplace.office.code, assessment["year"], assessment["number"])
        items = items_of(conn, version.id)
    original = workplace.files.get(assessment["workbook_sha256"])
    filled = filled_worksheet(original, items, assessment["items"], workplace.office.assessment)
    room = workplace.package.room - sum(len(workplace.files.get(each.sha256)) for each in beside)
    if len(filled.content) > room - workplace.office.largest_pdf_kb * KIB:
        raise RefusedError("buku kerja LKE terlalu besar untuk surel yang memuat laporan.")
    return filled


def _tell(workplace: Workplace, content: Content, error: WorkflowError) -> None:
    item = _named(content["period"]["code"], content["amendment"], content["number"])
    with part(workplace, PART, WHAT) as filling:
        filling.is_cut_short = True  # of other reports' nothing is known here
        with filling.alone(item, _what(content["period"]["title"]), todo=TODO):
            raise error


def _item(revision: Revision) -> str:
    return _named(revision.period.code, revision.amendment, revision.number)


def _named(period_code: str, amendment: int, number: int) -> str:
    """A revision that may have no row yet."""
    return f"{period_code}/{amendment}/{number}"


def _what(period: str) -> str:
    return f"LKE pada laporan {period} belum dapat diisikan ke buku kerja provinsi"
