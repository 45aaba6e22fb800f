"""The approval sheet (lembar persetujuan): who decided what and when, by which code, on which document.

It tells of decisions that are rows of the chain; it signs nothing and stands for no signature.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import segno

from rbworkflow.intake.evidence.endings import PNG
from rbworkflow.report.content.photo import Photo
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.stamps import with_practice
from rbworkflow.report.word import wordml
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.frame import frame
from rbworkflow.report.word.package import Section, Words, assemble
from rbworkflow.report.word.pictures import Picture, drawing, with_pictures
from rbworkflow.report.word.tables import TableColumn

_SECTIONS: Final = (Section(numbers="decimal", starts_at=1),)
_QR_MM: Final = (34.0, 34.0)
_QR_SCALE: Final = 8
NO_SIGNATURE: Final = (
    "Lembar ini dibuat program dari catatan keputusan kantor. Lembar ini bukan tanda tangan dan tidak menggantikan "
    "tanda tangan pada dokumen."
)
HOW_TO_CHECK: Final = (
    "Keaslian dokumen diperiksa kantor penerbit pada halaman Periksa dokumen. Kode QR di bawah memuat judul, nomor, "
    "tanggal, dan sidik dokumen. Sidik dihitung dari nama dan isi setiap bagian berkas Word, jadi tetap sama bila "
    "berkas hanya dikemas ulang."
)


@dataclass(frozen=True, kw_only=True)
class SheetDecision:
    """One decision: by which kind of code, in answer to which request; never the code."""

    officer: str
    name: str
    nip: str
    decided: str
    at: str
    code: str
    request_id: int
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class ApprovalSheet:
    """What is printed; digests are of the content, and over the parts of the draft and of the issued document."""

    office: str
    title: str
    letter_number: str
    dated_on: str
    content_sha256: str
    draft_sha256: str
    document_sha256: str
    decisions: Sequence[SheetDecision]

    @property
    def verification_text(self) -> str:
        """What the QR says to whoever scans it."""
        number = f"Nomor {self.letter_number}, {self.dated_on}"
        return "\n".join([self.title, self.office, number, f"Sidik dokumen: {self.document_sha256}"])


def render_approval_sheet(sheet: ApprovalSheet, layout: ReportLayout, *, is_practice: bool = False) -> bytes:
    """The sheet; the same parts for the same decisions and layout."""
    body = Body(layout.portrait_mm)
    body.add(wordml.paragraph("LEMBAR PERSETUJUAN", "Sampul"), wordml.paragraph(sheet.title, "Tengah"))
    body.add(wordml.paragraph(sheet.office, "Tengah"))
    _document(body, sheet)
    _decisions(body, sheet)
    picture = _qr(sheet)
    body.heading(2, "C. Pemeriksaan")
    body.text(f"{HOW_TO_CHECK} {NO_SIGNATURE}")
    shown = Photo("Kode QR: judul, nomor, tanggal, dan sidik dokumen", "", PNG, len(picture.content), *_size(sheet))
    body.add(wordml.styled(drawing(picture, shown, 1, _QR_MM), "Tengah", keep_next=True))
    body.add(*(wordml.paragraph(line, "SelTengah") for line in sheet.verification_text.splitlines()))
    words = Words(
        with_practice("", is_practice=is_practice), f"Lembar Persetujuan – {sheet.title}", "Lembar Persetujuan"
    )
    return assemble(with_pictures(frame(layout, _SECTIONS), [picture]), words, body.parts)


def _document(body: Body, sheet: ApprovalSheet) -> None:
    body.heading(2, "A. Dokumen")
    rows = [
        ("Nomor surat", sheet.letter_number),
        ("Tanggal surat", sheet.dated_on),
        ("Sidik isi yang disetujui", sheet.content_sha256),
        ("Sidik draf yang diputus pejabat", sheet.draft_sha256),
        ("Sidik dokumen yang diterbitkan", sheet.document_sha256),
    ]
    body.table([TableColumn("Uraian", 30), TableColumn("Keterangan", 70)], rows, numbered=False)


def _decisions(body: Body, sheet: ApprovalSheet) -> None:
    body.heading(2, "B. Keputusan")
    columns = [
        TableColumn("No.", 5, "SelTengah"),
        TableColumn("Pejabat", 41),
        TableColumn("Keputusan", 14, "SelTengah"),
        TableColumn("Waktu", 20, "SelTengah"),
        TableColumn("Kode", 20, "SelTengah"),
    ]
    rows = [
        (
            str(position),
            "\n".join(filter(None, [each.officer, each.name, each.nip and f"NIP {each.nip}", each.note])),
            each.decided,
            each.at,
            f"{each.code}\npermintaan nomor {each.request_id}",
        )
        for position, each in enumerate(sheet.decisions, 1)
    ]
    body.table(columns, rows, numbered=False)


def _size(sheet: ApprovalSheet) -> tuple[int, int]:
    width, height = segno.make(sheet.verification_text, error="m").symbol_size(scale=_QR_SCALE)
    return int(width), int(height)


def _qr(sheet: ApprovalSheet) -> Picture:
    drawn = io.BytesIO()
    segno.make(sheet.verification_text, error="m").save(drawn, kind="png", scale=_QR_SCALE)
    return Picture("qr", "png", drawn.getvalue())
