"""The product's own way: the matrix in several tables, each with its header."""

import shutil
from collections.abc import Sequence

from benchmarks.comparison import Method
from benchmarks.docx.material import COLUMNS
from benchmarks.docx.prepared import prepared
from benchmarks.docx.sections import SECTIONS
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.pdf import as_pdf
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.frame import frame
from rbworkflow.report.word.package import Words, assemble
from rbworkflow.report.word.tables import TableColumn

PATIENCE_SECONDS = 900


def run(asked: tuple[list[Sequence[str]], ReportLayout]) -> bytes:
    rows, layout = asked
    body = Body(layout.portrait_mm)
    body.heading(1, "MATRIKS CAPAIAN")
    body.table([TableColumn(title, 1) for title in COLUMNS], rows)
    document = assemble(frame(layout, SECTIONS), Words("", "Laporan", "Laporan"), body.parts)
    return as_pdf(shutil.which("soffice") or "soffice", {"report": document}, seconds=PATIENCE_SECONDS)["report"]


METHOD = Method(prepare=lambda rows: (rows, ReportLayout(frames=prepared("frames"))), run=run)
