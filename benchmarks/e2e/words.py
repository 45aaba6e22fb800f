"""What stands in a document, a workbook or a mail, as plain values: to write it once more, or to compare it."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from typing import Final, TypeAlias

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.parts.document import DocumentPart
from lxml.etree import _Element
from openpyxl import load_workbook

from rbworkflow.report.content.charts import Chart, Series

Block: TypeAlias = str | list[list[str]] | Chart
"""A paragraph, a table's rows, or a chart that stands alone in its paragraph."""
BREAKS: Final = {qn("w:br"): "\n", qn("w:tab"): "\t"}


@dataclass(frozen=True)
class Letter:
    """A mail: for whom, its subject, its words, and its attachments by name."""

    to: str
    subject: str
    text: str
    attachments: dict[str, bytes]


def letter(content: bytes) -> Letter:
    message = BytesParser(policy=policy.default).parsebytes(content)
    assert isinstance(message, EmailMessage)  # noqa: S101 - what this policy makes
    text = message.get_body(("plain",))
    parts = {str(part.get_filename()): part.get_content() for part in message.iter_attachments()}
    return Letter(str(message["To"]), str(message["Subject"]), text.get_content() if text else "", parts)


def blocks(document: bytes) -> list[Block]:
    """A Word document's paragraphs, tables and charts, in their order."""
    part = docx.Document(io.BytesIO(document)).part
    return [_block(part, each) for each in part.element.body if each.tag != qn("w:sectPr")]


def lines(document: bytes) -> list[str]:
    """Every line that a reader sees, in its order."""
    return [line for block in blocks(document) for line in _lines(block)]


def cells(workbook: bytes) -> list[str]:
    """What the first sheet says, and what is remarked beside it."""
    page = load_workbook(io.BytesIO(workbook)).worksheets[0]
    found = (cell for row in page.iter_rows() for cell in row if cell.value is not None or cell.comment)
    return [f"{cell.coordinate} {cell.value} {cell.comment.text if cell.comment else ''}" for cell in found]


def remarks(workbook: bytes) -> dict[str, str]:
    """By cell of the first sheet."""
    page = load_workbook(io.BytesIO(workbook)).worksheets[0]
    return {cell.coordinate: cell.comment.text for row in page.iter_rows() for cell in row if cell.comment}


def _block(part: DocumentPart, element: _Element) -> Block:
    if element.tag == qn("w:tbl"):
        return _rows(element)
    drawn = next(element.iter(qn("c:chart")), None)
    return _text(element) if drawn is None else _chart(part.related_parts[str(drawn.get(qn("r:id")))].blob)


def _chart(markup: bytes) -> Chart:
    """As it is drawn, without its title, which stands beside it; of a category without a bar the name says why."""
    bars = next(parse_xml(markup).iter(qn("c:barChart")))
    categories = _points(next(bars.iter(qn("c:cat"))))
    return Chart(
        title="",
        categories=tuple(categories.values()),
        series=tuple(_series(each, len(categories)) for each in bars.iter(qn("c:ser"))),
        is_stacked=next(bars.iter(qn("c:grouping"))).get("val") == "stacked",
    )


def _series(drawn: _Element, count: int) -> Series:
    name, values = next(drawn.iter(qn("c:tx"))), _points(next(drawn.iter(qn("c:val"))))
    told = (Decimal(values[at]) if at in values else None for at in range(count))
    return Series("".join(map(str, name.itertext())), tuple(told))


def _points(drawn: _Element) -> dict[int, str]:
    return {int(str(point.get("idx"))): "".join(map(str, point.itertext())) for point in drawn.iter(qn("c:pt"))}


def _rows(table: _Element) -> list[list[str]]:
    return [
        ["\n".join(_text(part) for part in cell.iter(qn("w:p"))) for cell in row.iter(qn("w:tc"))]
        for row in table.iter(qn("w:tr"))
    ]


def _text(part: _Element) -> str:
    return "".join(BREAKS.get(str(node.tag), node.text or "") for node in part.iter(qn("w:t"), *BREAKS))


def _lines(block: Block) -> Iterator[str]:
    if isinstance(block, Chart):
        return iter(())
    texts = [block] if isinstance(block, str) else [cell for row in block for cell in row]
    return (line for text in texts for line in text.split("\n") if line.strip())
