"""Tables as WordprocessingML text: rows are strings between prepared pieces, so that thousands cost milliseconds."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from rbworkflow.report.word import wordml

CHUNK: Final = 100
"""Rows to a table: converting one long table to PDF takes more than linear time."""
_TWIPS: Final = 1440 / 25.4
_WIDE, _NARROW = 70, 40  # a cell's margins left and right, in twips
_REPEATED: Final = "<w:cantSplit/><w:tblHeader/>"
_SIDES: Final = ("top", "left", "bottom", "right", "insideH", "insideV")
_RULE: Final = 'w:val="single" w:sz="4" w:space="0" w:color="000000"'
_RULES: Final = f"<w:tblBorders>{''.join(f'<w:{side} {_RULE}/>' for side in _SIDES)}</w:tblBorders>"


@dataclass(frozen=True)
class TableColumn:
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


def table(
    columns: Sequence[TableColumn],
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
    widths = _twips([column.width for column in columns], width_mm)
    start = _start(widths, _RULES, _NARROW if suffix else _WIDE) + _header(columns, suffix, numbered=numbered)
    cells = [_cell(column.align + suffix) for column in columns]
    bold = [_cell(column.align + suffix, bold=True) for column in columns]
    for position, chunk in enumerate(_chunks(rows)):
        yield (wordml.page_break() if position else "") + start
        for row in chunk:
            if isinstance(row, str):
                yield _span(row, len(columns), suffix)
            else:
                yield _row(row, bold if isinstance(row, Total) else cells)
        yield "</w:tbl>" + wordml.styled("", "Sela")


def plain_table(widths: Sequence[float], rows: Iterable[tuple[str, Sequence[str]]], width_mm: int) -> str:
    """A table without rules, for putting texts beside each other; a row is its cells' style and their texts."""
    twips = _twips(widths, width_mm)
    body = "".join(_row(texts, [_cell(style)] * len(texts)) for style, texts in rows)
    return _start(twips, "", _WIDE) + body + "</w:tbl>" + wordml.styled("", "Sela")


def grid(rows: Sequence[Sequence[str]], width_mm: int, *, shares: Sequence[float] = ()) -> str:
    """A table without rules whose cells are paragraphs already made, all as wide unless `shares` says otherwise; no row
    is split between pages.
    """
    cells = ["".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows]
    body = "".join(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{row}</w:tr>" for row in cells)
    return (
        _start(_twips(shares or [1] * len(rows[0]), width_mm), "", _WIDE)
        + body
        + "</w:tbl>"
        + wordml.styled("", "Sela")
    )


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


def _twips(widths: Sequence[float], width_mm: int) -> list[int]:
    share = width_mm * _TWIPS / sum(widths)
    return [round(width * share) for width in widths]


def _start(widths: Sequence[int], borders: str, margin: int) -> str:
    margins = "".join(f'<w:{side} w:w="{margin}" w:type="dxa"/>' for side in ("left", "right"))
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{borders}<w:tblLayout w:type="fixed"/>'
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    )


def _cell(style: str, *, more: str = "", keep_next: bool = False, bold: bool = False) -> tuple[str, str]:
    """What stands before and after a cell's text; its width is the grid's."""
    keep = "<w:keepNext/>" if keep_next else ""
    properties = f"<w:tcPr>{more}</w:tcPr>" if more else ""
    opened = f'<w:tc>{properties}<w:p><w:pPr><w:pStyle w:val="{style}"/>{keep}</w:pPr><w:r>{wordml.BOLD * bold}<w:t>'
    return opened, "</w:t></w:r></w:p></w:tc>"


def _row(row: Sequence[str], cells: Sequence[tuple[str, str]], properties: str = "<w:cantSplit/>") -> str:
    body = "".join([f"{before}{wordml.escaped(text)}{after}" for text, (before, after) in zip(row, cells, strict=True)])
    return f"<w:tr><w:trPr>{properties}</w:trPr>{body}</w:tr>"


def _span(text: str, count: int, suffix: str) -> str:
    more = f'<w:gridSpan w:val="{count}"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/>'
    return _row([text], [_cell("SelJudul" + suffix, more=more, keep_next=True)])


def _header(columns: Sequence[TableColumn], suffix: str, *, numbered: bool) -> str:
    """One row of titles, or two where columns are grouped, then their numbers."""
    has_groups = any(column.group for column in columns)
    header = _group_row(columns, suffix) if has_groups else ""
    merged = [has_groups and not column.group for column in columns]
    titles = ["" if is_merged else column.title for column, is_merged in zip(columns, merged, strict=True)]
    header += _row(titles, [_title_cell("<w:vMerge/>" * is_merged, suffix) for is_merged in merged], _REPEATED)
    if numbered:
        numbers = [_cell("SelNomor" + suffix, keep_next=True)] * len(columns)
        header += _row([str(position) for position in range(1, len(columns) + 1)], numbers, _REPEATED)
    return header


def _group_row(columns: Sequence[TableColumn], suffix: str) -> str:
    texts, cells = [], []
    for (group, title), members in groupby(
        columns, key=lambda column: (column.group, not column.group and column.title)
    ):
        span = f'<w:gridSpan w:val="{len(list(members))}"/>' if group else '<w:vMerge w:val="restart"/>'
        texts.append(group or str(title))
        cells.append(_title_cell(span, suffix))
    return _row(texts, cells, _REPEATED)


def _title_cell(merge: str, suffix: str) -> tuple[str, str]:
    shade = '<w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/><w:vAlign w:val="center"/>'
    return _cell("SelKepala" + suffix, more=merge + shade, keep_next=True)
