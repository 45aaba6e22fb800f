"""What is wrong with a table as a whole: columns that lack, stand twice or are unknown, and cells in error."""

from collections.abc import Iterator, Sequence
from typing import Final

from rbworkflow.finding import Finding, Severity
from rbworkflow.sheets.addresses import address
from rbworkflow.sheets.column_maps import NUMBERS, ColumnMap
from rbworkflow.sheets.headers import Header, folded
from rbworkflow.sheets.spellings import nearest
from rbworkflow.sheets.texts import is_error
from rbworkflow.sheets.workbook import Sheet
from rbworkflow.wording import listed

MISSING_COLUMN: Final = "K01"
DOUBLED_COLUMN: Final = "K02"
UNKNOWN_COLUMN: Final = "K03"
UNVALUED_FORMULA: Final = "K04"
ERROR_VALUE: Final = "K05"
NAMED_AT_MOST: Final = 10


def table_findings(sheet: Sheet, header: Header, column_map: ColumnMap, rows: Sequence[int]) -> Iterator[Finding]:
    """At most one finding of a rule: what is alike is named together."""
    row = header.last_row
    missing = [c.title for c in column_map.columns if c.is_required and c.name not in header.columns]
    if missing:
        what = f"Kolom {_quoted(missing)} tidak ditemukan pada baris judul {row}."
        todo = "Pakai formulir yang dikirimkan dan jangan mengubah judul kolomnya."
        yield cell_finding(MISSING_COLUMN, Severity.BLOCKING, sheet, address(row, 1), what, todo)
    if header.doubled:
        what = f"Kolom {_placed(header.doubled, row)} ada lebih dari satu."
        todo = "Hapus kolom yang bukan dari formulir."
        yield cell_finding(DOUBLED_COLUMN, Severity.BLOCKING, sheet, address(row, header.doubled[0][1]), what, todo)
    if header.unknown:
        what = f"Kolom {_placed(header.unknown, row)} bukan bagian dari formulir dan tidak dibaca."
        todo = _meant(header, column_map)
        yield cell_finding(UNKNOWN_COLUMN, Severity.NOTE, sheet, address(row, header.unknown[0][1]), what, todo)
    yield from _cells(sheet, header, column_map, rows)


def _cells(sheet: Sheet, header: Header, column_map: ColumnMap, rows: Sequence[int]) -> Iterator[Finding]:
    """What is said of texts that formulas should have given; numbers are asked about one by one."""
    columns = sorted(place for name, place in header.columns.items() if column_map.column(name).kind not in NUMBERS)
    no_text = sheet.unvalued - sheet.links.keys()
    unvalued = [address(row, column) for row in rows for column in columns if (row, column) in no_text]
    if unvalued:
        what = f"Sel {listed(unvalued[:NAMED_AT_MOST])} berisi rumus yang belum dihitung."
        todo = "Buka berkas di Excel atau LibreOffice, simpan, lalu kirim kembali; atau ketik hasilnya."
        yield cell_finding(UNVALUED_FORMULA, Severity.BLOCKING, sheet, unvalued[0], what, todo)
    errors = [
        address(row, column)
        for row in rows
        for column in columns
        if isinstance(value := sheet.value(*sheet.shown_place(row, column)), str) and is_error(value)
    ]
    if errors:
        what = f"Sel {listed(errors[:NAMED_AT_MOST])} berisi galat rumus (misalnya #NAME?) dan dibaca kosong."
        todo = "Ketik ulang isinya; teks yang dimulai dengan = atau - diawali tanda petik (')."
        yield cell_finding(ERROR_VALUE, Severity.NOTE, sheet, errors[0], what, todo)


def cell_finding(rule: str, severity: Severity, sheet: Sheet, cell: str, what: str, todo: str) -> Finding:
    """Who is not to mend it is told only what it is."""
    return Finding(
        rule=rule,
        severity=severity,
        sheet=sheet.name,
        cell=cell,
        message=f"{what} {todo}".strip(),
        for_officer=what,
        for_report=what,
    )


def _meant(header: Header, column_map: ColumnMap) -> str:
    """The columns that are not there and whose names the unknown headers nearly are, as a question."""
    absent = {folded(word): c.title for c in column_map.columns if c.name not in header.columns for word in c.spellings}
    near = {text: absent[words[0]] for text, _ in header.unknown if (words := nearest(folded(text), absent))}
    return " ".join(f"Maksud '{text}': '{title}'?" for text, title in near.items())


def _quoted(words: list[str]) -> str:
    return listed([f"'{word}'" for word in words])


def _placed(headers: Sequence[tuple[str, int]], row: int) -> str:
    """The headers by name, and where there are several each with its cell."""
    if len(headers) == 1:
        return _quoted([headers[0][0]])
    return listed([f"'{text}' (sel {address(row, column)})" for text, column in headers])
