"""What guides and guards the entries of a table: dropdowns, prompts, warnings and colours, by column or by row."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from typing import Any, Final

from xlsxwriter.worksheet import Worksheet

from rbworkflow.sheets.addresses import address
from rbworkflow.sheets.looks import Looks
from rbworkflow.sheets.specs import ColumnSpec, Entry, Format, Tone
from rbworkflow.wording import number

LONGEST_PROMPT: Final = 255
LONGEST_PROMPT_TITLE: Final = 32
LARGEST_ENTRY: Final = Decimal(10**12)
NUMERIC: Final = (Format.GENERAL, Format.NUMBER, Format.PERCENT_POINTS)

ListReference = Callable[[tuple[str, ...]], str]
"""Where a dropdown's choices are kept."""
Place = tuple[int, int, int, int]
"""First row, column, last row, column; from 0, as XlsxWriter counts."""


@dataclass(frozen=True)
class _Guide:
    sheet: Worksheet
    looks: Looks
    list_reference: ListReference

    def validate(self, place: Place, column: ColumnSpec, entry: Entry) -> None:
        """What the cells accept. Only dropdowns insist: elsewhere people may write what they must explain."""
        rule: dict[str, Any] = {"validate": "any", "ignore_blank": True}
        if entry.choices:
            rule |= {
                "validate": "list",
                "source": self.list_reference(entry.choices),
                "error_title": "Pilih dari daftar",
                "error_message": "Pilih salah satu isian dari daftar (panah di kanan sel).",
            }
        elif (entry.shown_as or column.format) in NUMERIC:
            rule |= _number_rule(entry)
        if entry.note:
            rule["input_title"] = column.title[:LONGEST_PROMPT_TITLE]
            rule["input_message"] = entry.note[:LONGEST_PROMPT]
        self.sheet.data_validation(*place, rule)

    def colour(self, place: Place, formula: str, look: str) -> None:
        self.sheet.conditional_format(*place, {"type": "formula", "criteria": formula, "format": self.looks(look)})


def guide_entries(
    sheet: Worksheet, columns: Sequence[ColumnSpec], rows: tuple[int, int], looks: Looks, list_reference: ListReference
) -> None:
    """Dropdowns, prompts and colours of each column, over its rows from the first to the last."""
    guide = _Guide(sheet, looks, list_reference)
    first, last = rows
    titles = [column.title for column in columns]
    for index, column in enumerate(columns):
        whole = (first, index, last, index)
        for place, entry in _entries(column, whole):
            if not column.is_locked and entry.is_asked:
                guide.validate(place, column, entry)
            if entry.is_expected:
                guide.colour(place, _is_awaited(address(place[0] + 1, index + 1), ()), "expected")
            for formula in _falls_short(entry, address(place[0] + 1, index + 1)):
                guide.colour(place, formula, Tone.BAD)
        own = address(first + 1, index + 1)
        if column.is_expected or column.expected_beside:
            beside = [address(first + 1, titles.index(title) + 1) for title in column.expected_beside]
            guide.colour(whole, _is_awaited(own, beside), "expected")
        for text, tone in column.tones:
            guide.colour(whole, f"={own}={_quoted(text)}", tone)
    sheet.ignore_errors({"number_stored_as_text": f"A{first + 1}:{address(last + 1, len(titles))}"})


def _entries(column: ColumnSpec, whole: Place) -> Iterator[tuple[Place, Entry]]:
    """The column's entries with their cells: neighbours that accept the same go together."""
    first, index, last, _ = whole
    usual = Entry(note=column.note, choices=column.choices)
    by_row = [*column.entries, *[usual] * (last - first + 1 - len(column.entries))]
    for entry, rows in groupby(range(first, last + 1), lambda row: by_row[row - first]):
        together = list(rows)
        yield (together[0], index, together[-1], index), entry


def _number_rule(entry: Entry) -> dict[str, Any]:
    least = -LARGEST_ENTRY if entry.least is None else entry.least
    most = LARGEST_ENTRY if entry.most is None else entry.most
    return {
        "validate": "integer" if entry.is_whole else "decimal",
        "criteria": "between",
        "minimum": float(least),
        "maximum": float(most),
        "error_type": "warning",
        "error_title": "Periksa angkanya",
        "error_message": _expected_number(entry),
    }


def _expected_number(entry: Entry) -> str:
    kind = "bilangan bulat" if entry.is_whole else "angka"
    if entry.least is not None and entry.most is not None:
        kind += f" {number(entry.least)} sampai {number(entry.most)}"
    elif entry.least is not None:
        kind += f" mulai dari {number(entry.least)}"
    return f"Biasanya sel ini berisi {kind}, tanpa satuan. Bila isian Saudara memang benar, pilih Ya."


def _falls_short(entry: Entry, own: str) -> Iterator[str]:
    limits = [] if entry.low is None else [f"{own}<{entry.low:f}"]
    limits += [] if entry.high is None else [f"{own}>{entry.high:f}"]
    if limits:
        yield f"=AND(ISNUMBER({own}),OR({','.join(limits)}))"
    if entry.poor:
        yield f"={own}={_quoted(entry.poor)}"


def _is_awaited(own: str, beside: Sequence[str]) -> str:
    empty = f"LEN(TRIM({own}))=0"
    filled = [f"LEN(TRIM({cell}))>0" for cell in beside]
    if len(filled) > 1:
        filled = [f"OR({','.join(filled)})"]
    return f"=AND({','.join([empty, *filled])})" if filled else f"={empty}"


def _quoted(text: str) -> str:
    doubled = text.replace('"', '""')
    return f'"{doubled}"'
