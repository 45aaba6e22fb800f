"""What stands below a table's header: its rows' texts by columns, and what goes down over merged cells."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from rbworkflow.sheets.cells import as_text
from rbworkflow.sheets.column_maps import NUMBERS, ColumnMap
from rbworkflow.sheets.headers import DEEPEST, Header, folded, is_numbered_row
from rbworkflow.sheets.texts import is_error
from rbworkflow.sheets.workbook import LeftOut, Sheet

POSITION: Final = "position"
"""The column of running numbers: nobody strikes those out."""


class TableBody(NamedTuple):
    """What stands below a header: the rows' numbers, their texts in the map's order, and what was carried down."""

    rows: tuple[int, ...]
    texts: list[list[str]]
    carried: dict[tuple[int, str], int]


def table_body(sheet: Sheet, header: Header, column_map: ColumnMap) -> TableBody:
    """All that stands below a header, what goes down filled in."""
    rows = _rows(sheet, header, column_map)
    carried = _carry_down(rows, column_map)
    return TableBody(tuple(row for row, _ in rows), [texts for _, texts in rows], carried)


def _rows(sheet: Sheet, header: Header, column_map: ColumnMap) -> list[tuple[int, list[str]]]:
    places = [header.columns.get(column.name) for column in column_map.columns]
    are_texts = [column.kind not in NUMBERS for column in column_map.columns]
    rows: list[tuple[int, list[str]]] = []
    above = [each for each in sheet.rows[max(0, header.last_row - DEEPEST) : header.last_row] if any(each)]
    is_again = False
    for row in range(header.first_data_row, sheet.row_count + 1):
        texts = ["" if column is None else shown_text(sheet, row, column) for column in places]
        is_copy = sheet.rows[row - 1] in above or _is_header_again(texts, column_map)
        is_again = is_copy or (is_again and is_numbered_row(texts))
        if is_again:
            continue
        texts = ["" if is_text and is_error(text) else text for text, is_text in zip(texts, are_texts, strict=True)]
        if sheet.left_out:
            told = [sheet.left_out.get(sheet.shown_place(row, column or 0)) for column in places]
            texts = _unstruck(texts, told, column_map)
        if any(texts):
            rows.append((row, texts))
    return rows


def _unstruck(texts: list[str], told: list[LeftOut | None], column_map: ColumnMap) -> list[str]:
    """The texts without what is struck out in them. Numbers are asked about, and a row that is struck out whole stays
    for whoever tells of it.
    """
    unstruck = [None if each is None else each.unstruck for each in told]
    cells = list(zip(column_map.columns, texts, unstruck, strict=True))
    if all(left == "" for column, text, left in cells if text and column.name != POSITION):
        return texts
    return [text if left is None or column.kind in NUMBERS else as_text(left) for column, text, left in cells]


def _is_header_again(texts: Sequence[str], column_map: ColumnMap) -> bool:
    """Whether a row says what its columns are called and nothing else, as a header copied for the next page does."""
    said = [(column.name, folded(text)) for column, text in zip(column_map.columns, texts, strict=True) if text]
    return len(said) > 1 and all(column_map.names_by_spelling.get(text) == name for name, text in said)


def _carry_down(rows: list[tuple[int, list[str]]], column_map: ColumnMap) -> dict[tuple[int, str], int]:
    """Fill the empty cells of columns that go down, in place; says from which row of the sheet each was filled."""
    carried: dict[tuple[int, str], int] = {}
    going_down = [(place, column.name) for place, column in enumerate(column_map.columns) if column.goes_down]
    above: dict[int, tuple[int, str]] = {}
    for index, (row, texts) in enumerate(rows):
        for rank, (place, name) in enumerate(going_down):
            if texts[place]:
                if above.get(place, (row, ""))[1] != texts[place]:
                    above = {known: above[known] for known, _ in going_down[:rank] if known in above}
                above[place] = (row, texts[place])
            elif place in above:
                carried[index, name], texts[place] = above[place]
    return carried


def shown_text(sheet: Sheet, row: int, column: int) -> str:
    shown = sheet.shown_place(row, column)
    return sheet.worded.get(shown) or as_text(sheet.value(*shown), is_percent_cell=shown in sheet.percents)
