"""python-docx as its documentation shows it: a row is added, then its cells are filled."""

import io

import docx

from benchmarks.comparison import Method
from benchmarks.docx.material import COLUMNS, Material
from benchmarks.docx.prepared import header


def run(material: Material) -> bytes:
    document = docx.Document()
    for heading, texts in material.chapters:
        document.add_heading(heading, 1)
        for text in texts:
            document.add_paragraph(text)
    for content in material.pictures:
        document.add_picture(io.BytesIO(content))
    table = document.add_table(1, len(COLUMNS))
    for cell, title in zip(table.rows[0].cells, COLUMNS, strict=True):
        cell.text = title
    header(table.rows[0])
    for row in material.rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


METHOD = Method(prepare=lambda material: material, run=run)
