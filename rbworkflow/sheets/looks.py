"""How written sheets look: every format by name, made once per workbook."""

from collections.abc import Mapping
from typing import Any, Final

from xlsxwriter import Workbook
from xlsxwriter.format import Format as CellFormat

from rbworkflow.sheets.specs import Tone

BASE: Final = {"font_name": "Calibri", "font_size": 11, "valign": "vcenter"}
CELL: Final = {**BASE, "border": 1, "border_color": "#A6A6A6", "text_wrap": True, "valign": "top"}
HEADER: Final = {**CELL, "bold": True, "align": "center", "valign": "vcenter", "font_color": "#FFFFFF"}
LOOKS: Final[Mapping[str, Mapping[str, Any]]] = {
    "title": {**BASE, "bold": True, "font_size": 14, "text_wrap": True},
    "subtitle": {**BASE, "bold": True, "font_size": 12, "text_wrap": True},
    "label": {**BASE, "bold": True},
    "value": {**BASE, "align": "left", "text_wrap": True},
    "hint": {**BASE, "italic": True, "font_color": "#44546A", "text_wrap": True},
    "header": {**HEADER, "bg_color": "#1F4E79"},
    "entry_header": {**HEADER, "bg_color": "#9C5700"},
    "column_number": {**CELL, "italic": True, "align": "center", "bg_color": "#D9D9D9"},
    "locked": {**CELL, "bg_color": "#F2F2F2"},
    "entry": {**CELL, "locked": False},
    "text_title": {**BASE, "bold": True, "font_size": 14},
    "paragraph": {**BASE, "text_wrap": True, "valign": "top"},
    "signature": {**BASE},
    "footing": {**CELL, "bold": True, "bg_color": "#D9E2F3"},
    "heading": {**BASE, "bold": True, "font_size": 12, "font_color": "#1F4E79"},
    "expected": {"bg_color": "#FFF2CC"},
    Tone.GOOD: {"bg_color": "#E2EFDA", "font_color": "#375623"},
    Tone.WARNING: {"bg_color": "#FFF2CC", "font_color": "#7F6000"},
    Tone.BAD: {"bg_color": "#FCE4E4", "font_color": "#9C0006"},
    Tone.MUTED: {"font_color": "#7F7F7F"},
}


class Looks:
    """The formats of one workbook."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._made: dict[tuple[str, ...], CellFormat] = {}

    def __call__(self, name: str, *, shown_as: str = "", align: str = "") -> CellFormat:
        """The look of that name, shown in a number format and aligned if given."""
        key = (name, shown_as, align)
        if key not in self._made:
            extra = {"num_format": shown_as, "align": align}
            self._made[key] = self._book.add_format({**LOOKS[name], **{k: v for k, v in extra.items() if v}})
        return self._made[key]
