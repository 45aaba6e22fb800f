"""Paragraphs and tables as WordprocessingML text. Strings spliced into the document are many times faster than
building cells one by one; every text passes through `escaped`, so nothing a unit typed becomes markup or a field.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from rbworkflow.report.texts import clean

_PLAIN: Final = re.compile("[ !-%'-;=?-~\xa0-\u024f\u2013\u2014\u2018-\u201d]*")  # nothing in it needs treatment
_BOLD: Final = "<w:rPr><w:b/></w:rPr>"
_BREAK: Final = '</w:t><w:br/><w:t xml:space="preserve">'
_TWIPS: Final = 1440 / 25.4
CHUNK: Final = 100
"""Rows to a table: converting one long table to PDF takes more than linear time."""


@dataclass(frozen=True)
class Column:
    """A column: its title, its share of the width, and how its cells stand (`Sel`, `SelTengah`, `SelKanan`).

    Neighbours of one `group` share a heading above their titles.
    """

    title: str
    width: float
    align: str = "Sel"
    group: str = ""


class Total(tuple[str, ...]):
    """A row that sums up the ones above it, in bold."""

    __slots__ = ()


def escaped(text: str) -> str:
    """`text` as a run's content: markup escaped, control characters gone, line breaks kept."""
    if _PLAIN.fullmatch(text):
        return text
    safe = clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return safe.replace("\t", " ").replace("\n", _BREAK)


def run(text: str, *, bold: bool = False) -> str:
    return f'<w:r>{_BOLD * bold}<w:t xml:space="preserve">{escaped(text)}</w:t></w:r>'


def paragraph(text: str, style: str = "Isi", *, keep_next: bool = False, bold: bool = False) -> str:
    return styled(run(text, bold=bold), style, keep_next=keep_next)


def item(label: str, text: str, style: str = "Butir") -> str:
    """A hanging paragraph: `1.` and then the text, in line under itself."""
    return styled(f"{run(label)}<w:r><w:tab/></w:r>{run(text)}", style)


def styled(runs: str, style: str, *, keep_next: bool = False) -> str:
    keep = "<w:keepNext/>" if keep_next else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{keep}</w:pPr>{runs}</w:p>'


def ruled_below(text: str, style: str) -> str:
    """The last line of a letterhead: a thick and a thin rule under it."""
    rule = '<w:pBdr><w:bottom w:val="thickThinSmallGap" w:sz="18" w:space="4" w:color="000000"/></w:pBdr>'
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{rule}<w:spacing w:after="240"/></w:pPr>{run(text)}</w:p>'


def bookmarked(runs: str, name: str, number: int) -> str:
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{runs}<w:bookmarkEnd w:id="{number}"/>'


def contents_entry(text: str, bookmark: str, style: str, *, page: str = "") -> str:
    """A line of the table of contents, true as it stands; where `page` is not known, the program that opens the
    document supplies it.
    """
    field = (
        run(page)
        if page
        else (
            '<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>'
            f'<w:r><w:instrText xml:space="preserve"> PAGEREF {bookmark} \\h </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t></w:t></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        )
    )
    return styled(f'<w:hyperlink w:anchor="{bookmark}">{run(text)}</w:hyperlink><w:r><w:tab/></w:r>{field}', style)


def page_break() -> str:
    return '<w:p><w:pPr><w:pStyle w:val="Sela"/></w:pPr><w:r><w:br w:type="page"/></w:r></w:p>'


def section_end(properties: str) -> str:
    """The paragraph that closes a section with its page set-up."""
    return f'<w:p><w:pPr><w:pStyle w:val="Sela"/>{properties}</w:pPr></w:p>'


def table(
    columns: Sequence[Column],
    rows: Iterable[Sequence[str] | str],
    width_mm: int,
    *,
    suffix: str = "",
    numbered: bool = True,
) -> Iterator[str]:
    """A ruled table as parts of at most CHUNK rows, each with the header, which also repeats on every page.

    A row that is one string spans the table as a heading for the rows under it. `suffix` picks smaller cell
    styles; `numbered` adds the row 1, 2, 3, ... under the titles.
    """
    widths = _widths(columns, width_mm)
    start = _table_start(widths, ruled=True, margin=40 if suffix else 70) + _header(
        columns, widths, suffix, numbered=numbered
    )
    cells = [_cell(width, column.align + suffix) for width, column in zip(widths, columns, strict=True)]
    bold = [_cell(width, column.align + suffix, bold=True) for width, column in zip(widths, columns, strict=True)]
    for position, chunk in enumerate(_chunks(rows)):
        yield (page_break() if position else "") + start
        for row in chunk:
            if isinstance(row, str):
                yield _span(row, widths, suffix)
            else:
                yield _row(row, bold if isinstance(row, Total) else cells)
        yield "</w:tbl>" + styled("", "Sela")


def plain_table(widths: Sequence[float], rows: Iterable[tuple[str, Sequence[str]]], width_mm: int) -> str:
    """A table without rules, for putting texts beside each other; a row is its cells' style and their texts."""
    twips = _widths([Column("", width) for width in widths], width_mm)
    body = "".join(_row(texts, [_cell(width, style) for width in twips]) for style, texts in rows)
    return _table_start(twips, ruled=False) + body + "</w:tbl>" + styled("", "Sela")


def _chunks(rows: Iterable[Sequence[str] | str]) -> Iterator[list[Sequence[str] | str]]:
    """CHUNK rows at a time; a heading row is never the last of its chunk."""
    chunk: list[Sequence[str] | str] = []
    for row in rows:
        if len(chunk) >= CHUNK or (len(chunk) == CHUNK - 1 and isinstance(row, str)):
            yield chunk
            chunk = []
        chunk.append(row)
    if chunk:
        yield chunk


def _widths(columns: Sequence[Column], width_mm: int) -> list[int]:
    share = width_mm * _TWIPS / sum(column.width for column in columns)
    return [round(column.width * share) for column in columns]


def _table_start(widths: Sequence[int], *, ruled: bool, margin: int = 70) -> str:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    rules = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for side in sides)
    borders = f"<w:tblBorders>{rules}</w:tblBorders>" if ruled else ""
    sides_only = "".join(f'<w:{side} w:w="{margin}" w:type="dxa"/>' for side in ("left", "right"))
    margins = f"<w:tblCellMar>{sides_only}</w:tblCellMar>"
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{borders}<w:tblLayout w:type="fixed"/>{margins}'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    )


def _cell(width: int, style: str, *, more: str = "", keep_next: bool = False, bold: bool = False) -> tuple[str, str]:
    """What stands before and after a cell's text."""
    keep = "<w:keepNext/>" if keep_next else ""
    cell = f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{more}</w:tcPr>'
    opened = f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{keep}</w:pPr><w:r>{_BOLD * bold}<w:t xml:space="preserve">'
    return cell + opened, "</w:t></w:r></w:p></w:tc>"


def _row(row: Sequence[str], cells: Sequence[tuple[str, str]], properties: str = "<w:cantSplit/>") -> str:
    body = "".join([f"{before}{escaped(text)}{after}" for text, (before, after) in zip(row, cells, strict=True)])
    return f"<w:tr><w:trPr>{properties}</w:trPr>{body}</w:tr>"


def _span(text: str, widths: Sequence[int], suffix: str) -> str:
    more = f'<w:gridSpan w:val="{len(widths)}"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/>'
    return _row([text], [_cell(sum(widths), "SelJudul" + suffix, more=more, keep_next=True)])


def _header(columns: Sequence[Column], widths: Sequence[int], suffix: str, *, numbered: bool) -> str:
    """One row of titles, or two where columns are grouped, then their numbers."""
    style, shade = (
        "SelKepala" + suffix,
        '<w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/><w:vAlign w:val="center"/>',
    )
    has_groups = any(column.group for column in columns)
    both = list(zip(columns, widths, strict=True))
    header = _group_row(both, style, shade) if has_groups else ""
    titles = ["" if has_groups and not column.group else column.title for column in columns]
    cells = [
        _cell(width, style, more=("<w:vMerge/>" if has_groups and not column.group else "") + shade, keep_next=True)
        for column, width in both
    ]
    header += _row(titles, cells, _REPEATED)
    if numbered:
        numbers = [_cell(width, "SelNomor" + suffix, keep_next=True) for width in widths]
        header += _row([str(position) for position in range(1, len(columns) + 1)], numbers, _REPEATED)
    return header


_REPEATED: Final = "<w:cantSplit/><w:tblHeader/>"


def _group_row(columns: Sequence[tuple[Column, int]], style: str, shade: str) -> str:
    texts, cells = [], []
    for (group, _), members in groupby(columns, key=lambda pair: (pair[0].group, pair[0].group or pair[0].title)):
        block = list(members)
        more = f'<w:gridSpan w:val="{len(block)}"/>' if group else '<w:vMerge w:val="restart"/>'
        texts.append(group or block[0][0].title)
        cells.append(_cell(sum(width for _, width in block), style, more=more + shade, keep_next=True))
    return _row(texts, cells, _REPEATED)
