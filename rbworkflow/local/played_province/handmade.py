"""A report that an office made without the program: a document and a matrix of its indicators, in one mail."""

from collections.abc import Sequence
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from typing import Final

from rbworkflow.intake.evidence.endings import DOCX, XLSX
from rbworkflow.office.people import Unit
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.word import wordml
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.frame import frame
from rbworkflow.report.word.package import Section, Words, assemble
from rbworkflow.report.word.tables import TableColumn
from rbworkflow.sheets.writing import ColumnSpec, SheetSpec, write_workbook

TITLE: Final = "Laporan Pelaksanaan Reformasi Birokrasi Semester I Tahun 2026"
COLUMNS: Final = ("Kode Indikator", "Kode Bersama", "Indikator", "Target", "Realisasi", "Capaian (%)")
ROWS: Final[Sequence[tuple[str, str, str, int, int, int]]] = (
    ("A1-01", "RB.A1.01", "Jumlah SK Tim RB yang dilengkapi rencana kerja", 1, 1, 100),
    ("A1-02", "RB.A1.02", "Jumlah dokumen rencana aksi RB yang ditetapkan", 1, 1, 100),
    ("A1-03", "RB.A1.03", "Persentase pegawai yang mengikuti internalisasi RB", 100, 64, 64),
)


def handmade_mail(member: Unit, layout: ReportLayout, *, to: str, at: datetime) -> EmailMessage:
    """As a clerk writes it: both files attached, its period told by the subject."""
    message = EmailMessage()
    domain = member.senders[0].partition("@")[2]
    message["From"], message["To"] = member.senders[0], to
    message["Subject"] = f"{TITLE} {member.name}"
    message["Date"], message["Message-ID"] = format_datetime(at), make_msgid(domain=domain)
    message.set_content(f"Terlampir laporan {member.name} beserta matriksnya. Terima kasih.\n")
    stem = f"Laporan RB Semester I 2026 {member.name}"
    for name, kind, content in (
        (f"{stem}.docx", DOCX, _document(member, layout)),
        (f"{stem} matriks.xlsx", XLSX, _matrix()),
    ):
        main, _, sub = kind.partition("/")
        message.add_attachment(content, maintype=main, subtype=sub, filename=name)
    return message


def _document(member: Unit, layout: ReportLayout) -> bytes:
    body = Body(layout.portrait_mm)
    body.add(wordml.paragraph(TITLE, "Sampul"), wordml.paragraph(member.name, "Tengah"))
    body.add(wordml.paragraph("Laporan ini disusun sendiri; angkanya dalam tabel di bawah dan pada matriks.", "Normal"))
    columns = [TableColumn(title, width) for title, width in zip(COLUMNS[2:], (55, 15, 15, 15), strict=True)]
    body.table(columns, [tuple(map(str, row[2:])) for row in ROWS], numbered=False)
    sections = (Section(numbers="decimal", starts_at=1),)
    return assemble(frame(layout, sections), Words("", f"{TITLE} – {member.name}", TITLE), body.parts)


def _matrix() -> bytes:
    columns = tuple(ColumnSpec(title=title) for title in COLUMNS)
    return write_workbook([SheetSpec(name="Matriks", columns=columns, rows=[list(row) for row in ROWS])])
