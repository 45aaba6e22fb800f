"""Tables as WordprocessingML text: rows are strings between prepared pieces, so that thousands cost milliseconds."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Final, NamedTuple

from rbworkflow.report.word import wordml
from rbworkflow.report.word.widths import by_content, condensed, holding, wrapped

CHUNK: Final = 100
"""Rows to a part of a long table, or one more: converting one long table to PDF takes more than linear time."""
UNPARTED: Final = 3 * CHUNK
"""Rows up to which a table stays one: a part opens a page, which leaves what remains of the one before blank."""
_TOGETHER: Final = 4
"""Rows of a table that is short enough for one page."""
_SIZES: Final = (8.5, 7.0)
"""Of the letters in a table and in a matrix, by which widths are told."""
_USUAL_CODE: Final = 3
_TEXTS, _FIGURES = "Sel", "SelKanan"
_LINE: Final = 1.42
"""Of a title, as many times its letters' size."""
_GIVEN_UP: Final = 0.5
"""The share of their width that texts give up at most, so that figures stand on one line."""
_Row = Sequence[str] | str
_TWIPS: Final = 1440 / 25.4
_WIDE, _NARROW = 70, 40  # a cell's margins left and right, in twips
_REPEATED: Final = "<w:cantSplit/><w:tblHeader/>"
_SIDES: Final = ("top", "left", "bottom", "right", "insideH", "insideV")
_RULE: Final = 'w:val="single" w:sz="4" w:space="0" w:color="000000"'
_RULES: Final = f"<w:tblBorders>{''.join(f'<w:{side} {_RULE}/>' for side in _SIDES)}</w:tblBorders>"


@dataclass(frozen=True)
class TableColumn:
    """A column: its title, its percent of the width, and how its cells stand (`Sel`, `SelTengah`, `SelKanan`).

    Columns without a width share what the others leave, by what stands in them. Neighbours of one `group` share a
    heading above their titles.
    """

    title: str
    width: float = 0
    align: str = "Sel"
    group: str = ""


def code_width(codes: Iterable[str], usual: float) -> float:
    """The width of a column of codes that no line parts; `usual` is that of codes of three letters."""
    return usual * max([_USUAL_CODE, *map(len, codes)]) / _USUAL_CODE


class KeptTogether(NamedTuple):
    """What a page must not part: a table that `is_whole`; its last rows and `notes` that explain it, or its `closing`,
    markup such as the signatures under it; or these and the few lines that it `is_followed` by, which LibreOffice
    grants to a short table alone.
    """

    notes: Sequence[str] = ()
    closing: str = ""
    is_followed: bool = False
    is_whole: bool = False


LOOSELY: Final = KeptTogether()


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
    keeping: KeptTogether = LOOSELY,
) -> Iterator[str]:
    """A ruled table as one part, a long one as parts of about CHUNK rows, each with the header that every page repeats.

    A row that is one string spans the table as a heading for the rows under it. `suffix` picks smaller cell
    styles; `numbered` adds the row 1, 2, 3, ... under the titles. No page ends after the first row or before the last,
    and a short table is on one page.
    """
    rows = list(rows)
    widths = _twips(_widths(columns, rows, width_mm, suffix), width_mm)
    size, widths_mm = _SIZES[bool(suffix)], [each / _TWIPS for each in widths]
    titles = _header(columns, suffix, numbered=numbered, height=_title_height(columns, widths_mm, size))
    start = _start(widths, _RULES, _NARROW if suffix else _WIDE) + titles
    tight = _tight(columns, rows, widths_mm, size)

    @cache
    def cells(breadths: Sequence[int], *, bold: bool, keep: bool) -> Sequence[tuple[str, str]]:
        each = zip(columns, breadths, strict=True)
        return [_cell(one.align + suffix, bold=bold, keep_next=keep, breadth=breadth) for one, breadth in each]

    chunks = list(_chunks(rows))
    for position, chunk in enumerate(chunks, 1):
        here = keeping if position == len(chunks) else LOOSELY
        yield (wordml.page_break() if position > 1 else "") + start
        for at, row in enumerate(chunk):
            if isinstance(row, str):
                yield _span(row, len(columns), suffix)
            else:
                bold, keep = isinstance(row, Total), _is_kept(chunk, at, here)
                yield _row(row, cells(_breadths(row, tight, size), bold=bold, keep=keep))
        yield _below("".join(wordml.paragraph(text, "Catatan") for text in here.notes) + here.closing, len(columns))
        yield "</w:tbl>" + wordml.styled("", "Sela", keep_next=here.is_followed)


def _below(said: str, count: int) -> str:
    """A last row without rules, which no program parts from the one above."""
    if not said:
        return ""
    none = "".join(f'<w:{side} w:val="nil"/>' for side in ("left", "bottom", "right"))
    properties = f'<w:tcPr><w:gridSpan w:val="{count}"/><w:tcBorders>{none}</w:tcBorders></w:tcPr>'
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>{properties}{said}</w:tc></w:tr>"


def plain_table(
    widths: Sequence[float], rows: Iterable[tuple[str, Sequence[str]]], width_mm: int, *, last: str = ""
) -> str:
    """A table without rules, for putting texts beside each other; a row is its cells' style and their texts. `last` is
    the last column's own style.
    """
    twips = _twips(widths, width_mm)
    body = "".join(_row(texts, [_cell(style)] * (len(texts) - 1) + [_cell(last or style)]) for style, texts in rows)
    return _start(twips, "", _WIDE) + body + "</w:tbl>" + wordml.styled("", "Sela")


def grid(rows: Sequence[Sequence[str]], width_mm: int, widths: Sequence[float] = ()) -> str:
    """A table without rules whose cells are paragraphs already made, all as wide unless `widths` says otherwise; no
    row is split between pages.
    """
    cells = ["".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows]
    body = "".join(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{row}</w:tr>" for row in cells)
    return (
        _start(_twips(widths or [1] * len(rows[0]), width_mm), "", _WIDE)
        + body
        + "</w:tbl>"
        + wordml.styled("", "Sela")
    )


def _is_kept(chunk: Sequence[_Row], at: int, keeping: KeptTogether) -> bool:
    """Whether a row stays with what comes next: a short table's, the first, the last but one, whatever heading is
    between them, and the last where something belongs to it.
    """
    if at == len(chunk) - 1:
        return keeping.is_followed or bool(keeping.notes or keeping.closing)
    first, last_but_one = (1 if isinstance(chunk[place], str) else 0 for place in (0, -2))
    return keeping.is_whole or len(chunk) <= _TOGETHER or at in (first, len(chunk) - 2 - last_but_one)


def _widths(columns: Sequence[TableColumn], rows: Sequence[_Row], width_mm: int, suffix: str) -> list[float]:
    """The given widths, with room for every figure as far as texts can spare it, and what they leave of 100 for the
    others.
    """
    size, told = _SIZES[bool(suffix)], [row for row in rows if not isinstance(row, str)]
    totals = [row for row in told if isinstance(row, Total)]
    given = [column.width for column in columns]
    open_ones = [at for at, width in enumerate(given) if not width]
    whole = 100 if open_ones else sum(given)
    cells, summed = (list(zip(*some, strict=True)) or [()] * len(columns) for some in (told, totals))
    lacking = [_lacking(*each, width_mm / whole, size) for each in zip(columns, cells, summed, strict=True)]
    given = _with_room(columns, given, lacking)
    if not open_ones:
        return given
    texts = [[row[at] for at in open_ones] for row in told]
    remaining = 100 - sum(given)
    bold = [[row[at] for at in open_ones] for row in totals]
    titles = [columns[at].title for at in open_ones]
    figures = [position for position, at in enumerate(open_ones) if columns[at].align == _FIGURES]
    made = by_content(titles, texts, remaining * width_mm / 100, size=size, bold=bold, figures=figures)
    for at, width in zip(open_ones, made, strict=True):
        given[at] = 100 * width / width_mm
    return given


def _with_room(columns: Sequence[TableColumn], given: Sequence[float], lacking: Sequence[float]) -> list[float]:
    """The given widths with what columns of figures lack, taken from what is left for open columns, or else from the
    broad ones of texts, as far as these can spare it.
    """
    if all(given):
        broad = [at for at, each in enumerate(given) if columns[at].align == _TEXTS and each >= max(given) / 2]
        room = sum(given[at] for at in broad)
    else:
        broad, room = [], 100 - sum(given)
    lack = sum(lacking)
    granted = min(1.0, room * _GIVEN_UP / lack) if lack else 0.0
    left = 1 - lack * granted / room if room else 1.0
    kept = [each * left if at in broad else each for at, each in enumerate(given)]
    return [width + more * granted for width, more in zip(kept, lacking, strict=True)]


def _lacking(column: TableColumn, texts: Sequence[str], bold: Sequence[str], unit_mm: float, size: float) -> float:
    """What a column of figures of a given width lacks, in units of it, to hold each of them on one line."""
    is_figures = column.width and column.align == _FIGURES
    return max(0.0, holding(texts, size=size, bold=bold) / unit_mm - column.width) if is_figures else 0.0


def _tight(
    columns: Sequence[TableColumn], rows: Sequence[_Row], widths_mm: Sequence[float], size: float
) -> dict[int, float]:
    """The columns in which some figure does not fit as it is, with their widths."""
    told = [row for row in rows if not isinstance(row, str)]
    figures = [at for at, column in enumerate(columns) if column.align == _FIGURES]
    longest = {at: max((row[at] for row in told), key=len, default="") for at in figures}
    return {
        at: widths_mm[at]
        for at in figures
        if condensed(longest[at], widths_mm[at], size=size, is_bold=True) < wordml.AS_IT_IS
    }


def _breadths(row: Sequence[str], tight: Mapping[int, float], size: float) -> tuple[int, ...]:
    """The percent of their breadth in which the letters of each cell stand."""
    bold = isinstance(row, Total)
    return tuple(
        condensed(text, tight[at], size=size, is_bold=bold) if at in tight else wordml.AS_IT_IS
        for at, text in enumerate(row)
    )


def _chunks(rows: Sequence[_Row]) -> Iterator[list[_Row]]:
    """About CHUNK rows of a long table at a time, as many in each; a heading row is never the last of its chunk."""
    chunk: list[_Row] = []
    count = -(-len(rows) // CHUNK) if len(rows) > UNPARTED else 1
    most = -(-len(rows) // count) + 1  # one more: a heading may have gone to the next
    for row in rows:
        if len(chunk) >= most or (len(chunk) == most - 1 and isinstance(row, str)):
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


def _cell(
    style: str, *, more: str = "", keep_next: bool = False, bold: bool = False, breadth: int = wordml.AS_IT_IS
) -> tuple[str, str]:
    """What stands before and after a cell's text; its width is the grid's, `breadth` the percent of its letters'."""
    keep = "<w:keepNext/>" if keep_next else ""
    properties = f"<w:tcPr>{more}</w:tcPr>" if more else ""
    looks = wordml.looks(bold=bold, breadth=breadth)
    opened = f'<w:tc>{properties}<w:p><w:pPr><w:pStyle w:val="{style}"/>{keep}</w:pPr><w:r>{looks}<w:t>'
    return opened, "</w:t></w:r></w:p></w:tc>"


def _row(row: Sequence[str], cells: Sequence[tuple[str, str]], properties: str = "<w:cantSplit/>") -> str:
    body = "".join([f"{before}{wordml.escaped(text)}{after}" for text, (before, after) in zip(row, cells, strict=True)])
    return f"<w:tr><w:trPr>{properties}</w:trPr>{body}</w:tr>"


def _span(text: str, count: int, suffix: str) -> str:
    more = f'<w:gridSpan w:val="{count}"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/>'
    return _row([text], [_cell("SelJudul" + suffix, more=more, keep_next=True)])


def _title_height(columns: Sequence[TableColumn], widths_mm: Sequence[float], size: float) -> str:
    """What makes the row of titles below their groups' high enough for the titles that stand in both: LibreOffice sees
    to it on a table's first page alone.
    """
    lines = {is_grouped: [1] for is_grouped in (True, False)}
    for column, width in zip(columns, widths_mm, strict=True):
        lines[bool(column.group)].append(wrapped(column.title, width, size=size))
    highest = max(lines[False])
    if not any(column.group for column in columns) or highest <= 1 + max(lines[True]):
        return ""
    return f'<w:trHeight w:val="{round((highest - 1) * size * _LINE * 20)}" w:hRule="atLeast"/>'


def _header(columns: Sequence[TableColumn], suffix: str, *, numbered: bool, height: str) -> str:
    """One row of titles, or two where columns are grouped, of which the second has a `height`; then their numbers."""
    has_groups = any(column.group for column in columns)
    header = _group_row(columns, suffix) if has_groups else ""
    merged = [has_groups and not column.group for column in columns]
    titles = ["" if is_merged else column.title for column, is_merged in zip(columns, merged, strict=True)]
    told = [_title_cell("<w:vMerge/>" * is_merged, suffix) for is_merged in merged]
    header += _row(titles, told, _REPEATED + height)
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
