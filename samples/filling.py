"""Filling a workbook as people do: values typed under the headers, a title row pushed in above, saved again."""

import io
import math
import re
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any, Final

from openpyxl import load_workbook
from openpyxl.formatting.formatting import ConditionalFormattingList
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

_FIXED_TIME: Final = (2026, 1, 2, 0, 0, 0)
_LINE_HEIGHT: Final = 15.75
_SAVED_AT: Final = re.compile(rb"(<dcterms:(modified|created)[^>]*>)[^<]*")


def fill(
    content: bytes, sheet: str, rows: Sequence[Mapping[str, Any]], *, key: str = "", title_above: str = ""
) -> bytes:
    """The workbook with `rows` (value by header) typed into `sheet`.

    With `key`, a row goes where that column already holds its value; without, rows follow each other below the header.
    """
    workbook = load_workbook(io.BytesIO(content))
    page = workbook[sheet]
    header_row, columns = _header(page, set(rows[0]))
    places = {page.cell(row, columns[key]).value: row for row in range(header_row + 1, page.max_row + 1)} if key else {}
    for number, row in enumerate(rows, start=header_row + 1):
        target = places[row[key]] if key else number
        for title, value in row.items():
            if title != key and value != "":
                page.cell(target, columns[title]).value = value
        page.row_dimensions[target].height = _height(page, target)
    if title_above:
        _push_in(page, title_above)
    buffer = io.BytesIO()
    workbook.save(buffer)
    return without_times(buffer.getvalue())


def _header(page: Worksheet, titles: set[str]) -> tuple[int, dict[str, int]]:
    for number, row in enumerate(page.iter_rows(max_row=40), start=1):
        columns = {str(cell.value): place for place, cell in enumerate(row, start=1) if cell.value is not None}
        if titles <= columns.keys():
            return number, columns
    raise LookupError(f"no header in {page.title} holds {sorted(titles)}")


def _height(page: Worksheet, row: int) -> float:
    """High enough for the row's longest text."""
    texts = [(get_column_letter(place), str(cell.value or "")) for place, cell in enumerate(page[row], start=1)]
    widths = {letter: page.column_dimensions[letter].width for letter, _ in texts}
    lines = [sum(max(1, math.ceil(len(line) / widths[letter])) for line in text.split("\n")) for letter, text in texts]
    return _LINE_HEIGHT * max(lines)


def _push_in(page: Worksheet, title: str) -> None:
    """One row more on top, everything else moved down with what belongs to it, and a title across the table."""
    page.protection.sheet = False
    merged = [str(area) for area in page.merged_cells.ranges]
    for area in merged:
        page.unmerge_cells(area)
    heights = {row: dimension.height for row, dimension in page.row_dimensions.items()}
    page.insert_rows(1)
    for row in (1, *heights):
        page.row_dimensions[row].height = None
    for row, height in heights.items():
        page.row_dimensions[row + 1].height = height
    for area in [*map(_lowered, merged), f"A1:{get_column_letter(page.max_column)}1"]:
        page.merge_cells(area)
    page.data_validations.dataValidation = [_lowered_rule(rule) for rule in page.data_validations.dataValidation]
    colours, page.conditional_formatting = page.conditional_formatting, ConditionalFormattingList()
    for cells in colours:
        for rule in cells.rules:
            rule.formula = [_lowered_formula(text) for text in rule.formula]
            page.conditional_formatting.add(_lowered(str(cells.sqref)), rule)
    page.freeze_panes = _lowered(page.freeze_panes) if page.freeze_panes else None
    page["A1"] = title


def _lowered_rule(rule: DataValidation) -> DataValidation:
    rule.sqref = type(rule.sqref)(" ".join(_lowered(str(area)) for area in rule.sqref.ranges))
    return rule


def _lowered_formula(formula: str) -> str:
    """With every cell it names one row lower; bounds stay."""
    return re.sub(r"(?<![\w.])([A-Z]+)(\d+)", lambda cell: f"{cell[1]}{int(cell[2]) + 1}", formula)


def _lowered(area: str) -> str:
    return re.sub(r"\d+", lambda row: str(int(row[0]) + 1), area)


def without_times(content: bytes) -> bytes:
    """The same package with fixed times, so that equal contents are equal bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            data = old.read(part)
            if part == "docProps/core.xml":
                data = _SAVED_AT.sub(rb"\g<1>2026-01-02T00:00:00Z", data)
            new.writestr(zipfile.ZipInfo(part, _FIXED_TIME), data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
