"""How a table comes out of the printer: across, in type that can be read, its header on every page."""

from typing import Final

from xlsxwriter.worksheet import Worksheet

from rbworkflow.sheets.specs import SheetSpec, TextSheet
from rbworkflow.sheets.texts import fit_for_xml

SCREEN_POINTS: Final = 11
"""The letters of all cells."""
READABLE_POINTS: Final = 8.1
"""What they come to on paper at least: 8, and a little for what is rounded."""
SIDE_MARGINS_MM: Final = 20
_LONGEST_FOOT: Final = 100
"""A foot of more than 255 letters, each & twice, is none."""
_PIXEL_MM: Final = 25.4 / 96
_CHARACTER_PIXELS: Final = 9.4
"""A digit of DejaVu Sans, which LibreOffice takes where a machine has neither Calibri nor Carlito; theirs takes 7."""
_PADDING_PIXELS: Final = 5


def set_up_printing(sheet: Worksheet, spec: SheetSpec, header: tuple[int, int]) -> None:
    """`header` are the first and last row of the header, from 0.

    A table is made as small as one page asks only while it stays readable; a wider one goes over several pages, each
    with the frozen columns, so that people see whose row they read.
    """
    pages = pages_across(spec)
    sheet.set_landscape()
    sheet.set_paper(spec.paper)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.fit_to_pages(pages, 0)
    sheet.repeat_rows(*header)
    if pages > 1 and spec.frozen_columns:
        sheet.repeat_columns(0, spec.frozen_columns - 1)
        sheet.print_across()
    size = f"&{SCREEN_POINTS} "  # shrunk with the page
    foot = fit_for_xml(spec.footer)[:_LONGEST_FOOT]
    left = f"{foot} – ".replace("&", "&&") if foot else ""
    sheet.set_footer(f"&L{size}{left}&A&R{size}Halaman &P dari &N")


def set_up_text_printing(sheet: Worksheet, spec: TextSheet) -> None:
    """The one column as wide as the page at most: LibreOffice fits no column to a page that is wider than it."""
    shorter, _ = spec.paper.sides_mm
    share = (shorter - SIDE_MARGINS_MM) / _width_mm(spec.width)
    sheet.set_paper(spec.paper)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.set_print_scale(min(100, int(100 * share)))


def pages_across(spec: SheetSpec) -> int:
    """Over how many pages a table goes from left to right, each with as many whole columns as are readable on it."""
    _, longer = spec.paper.sides_mm
    room = (longer - SIDE_MARGINS_MM) * SCREEN_POINTS / READABLE_POINTS
    repeated = sum(_width_mm(column.width) for column in spec.columns[: spec.frozen_columns])
    pages, used = 1, 0.0
    for width in (_width_mm(column.width) for column in spec.columns):
        if used + width > room:
            pages, used = pages + 1, repeated
        used += width
    return pages


def _width_mm(characters: float) -> float:
    return (characters * _CHARACTER_PIXELS + _PADDING_PIXELS) * _PIXEL_MM
