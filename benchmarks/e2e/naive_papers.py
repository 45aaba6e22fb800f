"""The peer's files: workbooks marked with openpyxl, documents by python-docx and `add_row`, charts by matplotlib.

Where matplotlib is not installed it draws none: it is no dependency of this project.
"""

import io
from collections.abc import Callable, Iterable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import docx
from docx.document import Document
from openpyxl import load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill

from benchmarks.e2e.words import Block
from rbworkflow.report.content.charts import Chart

DRAWN: Final = import_module("benchmarks.charts.with_matplotlib").drawn if find_spec("matplotlib") else None
COLOURS: Final = {"blocking": "FFFFB3B3", "needs_explanation": "FFFFD966"}


def marked(form: Path, path: Path, points: Iterable[tuple[str, str, str]]) -> None:
    book = load_workbook(form)
    page = book.worksheets[0]
    for cell, severity, remark in points:
        page[cell].fill = PatternFill("solid", fgColor=COLOURS[severity])
        page[cell].comment = Comment(remark, "Pemeriksaan")
    book.save(path)


def document(path: Path, blocks: Iterable[Block], said: Callable[[str], str]) -> None:
    paper = docx.Document()
    for block in blocks:
        if isinstance(block, str):
            paper.add_paragraph(said(block))
        elif isinstance(block, Chart):
            if DRAWN is not None:
                paper.add_picture(io.BytesIO(DRAWN(block).picture))
        else:
            _table(paper, block, said)
    paper.save(str(path))


def _table(paper: Document, rows: list[list[str]], said: Callable[[str], str]) -> None:
    table = paper.add_table(rows=0, cols=max(map(len, rows)), style="Table Grid")
    for row in rows:
        cells = table.add_row().cells
        for cell, text in zip(cells, row, strict=False):
            cell.text = said(text)
    for cell in table.rows[0].cells:
        for run in cell.paragraphs[0].runs:
            run.bold = True
