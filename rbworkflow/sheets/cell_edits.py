"""Inside the child: values written into a sheet's XML, as edits of the bytes of their cells."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import TypeAlias

from rbworkflow.sheets.addresses import Place
from rbworkflow.sheets.cell_xml import Value, new_cell, refilled_cell, without
from rbworkflow.sheets.outlines import CellOutline, Extent, Outline, RowOutline

Edit: TypeAlias = tuple[int, int, bytes]
"""From which byte to which, and what stands there instead."""
Piece: TypeAlias = tuple[Extent | None, bytes]
"""What is put in, and before which element; None: at the end."""


def edited(xml: bytes, edits: Sequence[Edit]) -> bytes:
    """The XML with these bytes exchanged; of edits at one place, those that only put something in come first."""
    pieces, at = list[bytes](), 0
    for start, end, instead in sorted(edits, key=lambda each: each[:2]):
        pieces += [xml[at:start], instead]
        at = end
    return b"".join([*pieces, xml[at:]])


def cell_edits(xml: bytes, outline: Outline, written: Mapping[Place, Value]) -> Iterator[Edit]:
    """Cells that are there keep their tags; rows and cells that are not are put in where they belong."""
    new_rows: list[Piece] = []
    for number, places in groupby(sorted(written), key=lambda at: at[0]):
        row, columns = outline.rows.get(number), [column for _, column in places]
        if row is not None:
            yield from _row_edits(xml, outline, row, {column: written[number, column] for column in columns})
        else:
            below = next((each.span for each in outline.rows.values() if each.number > number), None)
            new_rows.append((below, _new_row(outline, number, {column: written[number, column] for column in columns})))
    yield from _put_in(xml, outline.tag, outline.span, new_rows)


def _row_edits(xml: bytes, outline: Outline, row: RowOutline, written: Mapping[int, Value]) -> Iterator[Edit]:
    there: dict[int, CellOutline] = {cell.column: cell for cell in row.cells}
    new_cells: list[Piece] = []
    for column, value in written.items():
        if column in there:
            cell = there[column]
            yield (
                cell.span.start,
                cell.span.end,
                refilled_cell(cell.tag, xml[cell.span.start : cell.span.opened], value),
            )
        else:
            after = next((cell.span for cell in row.cells if cell.column > column), None)
            new_cells.append((after, _new_cell(outline, row.tag.removesuffix("row"), (row.number, column), value)))
    yield from _put_in(xml, row.tag, row.span, new_cells)


def _new_row(outline: Outline, number: int, written: Mapping[int, Value]) -> bytes:
    prefix = outline.tag.removesuffix("sheetData")
    cells = [_new_cell(outline, prefix, (number, column), value) for column, value in written.items()]
    return f'<{prefix}row r="{number}">'.encode() + b"".join(cells) + f"</{prefix}row>".encode()


def _new_cell(outline: Outline, prefix: str, at: Place, value: Value) -> bytes:
    return new_cell(f"{prefix}c", at, outline.style(at), value)


def _put_in(xml: bytes, name: str, span: Extent, pieces: Sequence[Piece]) -> Iterator[Edit]:
    """The pieces inside of an element, whose tag loses a hint at how far its cells reach: it may be no longer true."""
    if not pieces:
        return
    tag = without(xml[span.start : span.opened], ("spans",))
    if span.opened == span.end:
        content = b"".join(piece for _, piece in pieces)
        yield span.start, span.end, tag.removesuffix(b"/>").rstrip() + b">" + content + f"</{name}>".encode()
    else:
        yield span.start, span.opened, tag
        places = ((before.start if before else span.closed, piece) for before, piece in pieces)
        yield from ((at, at, piece) for at, piece in places)
