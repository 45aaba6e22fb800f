"""The peer: one table as anybody writes it with python-docx, its rows copied, so that making it costs little."""

import importlib
import io
import shutil
from collections.abc import Sequence
from copy import deepcopy

from benchmarks.comparison import Method
from benchmarks.docx.material import COLUMNS
from benchmarks.pdf.ours import PATIENCE_SECONDS
from rbworkflow.report.pdf import as_pdf

_TEXT = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"


def run(rows: list[Sequence[str]]) -> bytes:
    document = importlib.import_module("docx").Document()
    document.add_heading("MATRIKS CAPAIAN", 1)
    table = document.add_table(2, len(COLUMNS))
    table.style = "Table Grid"
    for row, texts in zip(table.rows, (COLUMNS, COLUMNS), strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    pattern = table.rows[1]._tr  # noqa: SLF001 - no public way to copy a row
    for said in rows:
        copied = deepcopy(pattern)
        for element, text in zip(copied.iter(_TEXT), said, strict=True):
            element.text = text
        pattern.addprevious(copied)
    pattern.getparent().remove(pattern)
    made = io.BytesIO()
    document.save(made)
    soffice = shutil.which("soffice") or "soffice"
    return as_pdf(soffice, {"report": made.getvalue()}, seconds=PATIENCE_SECONDS)["report"]


METHOD = Method(prepare=lambda rows: rows, run=run)
