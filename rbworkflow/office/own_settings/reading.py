"""A filled workbook of settings back in: what is to change, or every fault by sheet and cell.

Each cell is held against what it was when the workbook was made and against what holds now, so that what somebody else
changed meanwhile is neither taken back in silence nor written over.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from rbworkflow.finding import Finding, Severity
from rbworkflow.office.answers import AnswerError, typed
from rbworkflow.office.own_settings.catalogue import SheetOfSettings
from rbworkflow.office.own_settings.edits import Edit, SettingChange, line_edit, table_changes, table_edit
from rbworkflow.office.own_settings.folder import SettingLine, SettingsFolder, SettingTable, digest_of
from rbworkflow.office.own_settings.places import check_value, value_at
from rbworkflow.office.own_settings.sheet import ENTRY, KEY, NAME, NOW, VERSION
from rbworkflow.sheets.cells import as_text
from rbworkflow.sheets.columns import ColumnKind, ColumnMap, FoundTable, SheetColumn, find_table
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.spellings import nearest
from rbworkflow.sheets.workbook import Sheet, Workbook

RULE: Final = "PENGATURAN"
CHANGED_MEANWHILE: Final = (
    "Sejak buku kerja ini dibuat, isian ini sudah diubah menjadi '{}'. Unduh buku kerja baru, lalu ulangi perubahannya."
)
TABLE_CHANGED: Final = (
    "Sejak buku kerja ini dibuat, tabel ini sudah diubah. Unduh buku kerja baru, lalu ulangi perubahannya."
)
UNREAD: Final = "isian di lembar '{}' (hanya lembar dengan nama aslinya yang dibaca)"
_LINE_COLUMNS: Final = {"name": NAME, "entry": ENTRY, "now": NOW, "key": KEY}


@dataclass
class Read:
    """What a workbook asks for: edits of files, the same in words, what stays as somebody else set it, and faults."""

    edits: list[Edit] = field(default_factory=list)
    changes: list[SettingChange] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    cells: dict[str, tuple[str, str]] = field(default_factory=dict)
    """By a setting's key: the sheet and cell in which it was changed."""
    texts: list[tuple[str, str, str]] = field(default_factory=list)
    """Sheet, cell and text of each setting that was changed, and of all in a table that was."""

    def fault(self, message: str, sheet: str, cell: str = "") -> None:
        self.findings.append(Finding(rule=RULE, severity=Severity.BLOCKING, message=message, sheet=sheet, cell=cell))


def read_settings(content: bytes, folder: SettingsFolder) -> Read:
    """What differs from the folder; raises WorkbookRefusedError for what is no workbook."""
    (workbook,) = read_workbooks([content])
    if isinstance(workbook, Exception):
        raise workbook
    read = Read()
    for sheet in folder.sheets:
        found = workbook.sheet(sheet.name)
        if found is None:
            read.fault(_missing(sheet.name, workbook), sheet.name)
        elif sheet.table:
            _read_table(found, folder.table(sheet), read)
        else:
            _read_lines(found, sheet, list(folder.lines(sheet)), read)
    read.kept += [UNREAD.format(each.name) for each in _copies(workbook, folder)]
    return read


def _copies(workbook: Workbook, folder: SettingsFolder) -> Iterator[Sheet]:
    """Sheets that nobody reads, since they bear another name, and that hold what one of ours holds."""
    maps = [_columns(_LINE_COLUMNS), *(_columns(_titles(sheet)) for sheet in folder.sheets if sheet.table)]
    ours = {sheet.name for sheet in folder.sheets}
    for sheet in workbook.sheets:
        if sheet.name not in ours and not sheet.is_hidden:
            found = (find_table(sheet, each) for each in maps)
            if any(table is not None and table.rows and not table.lacking for table in found):
                yield sheet


def _missing(name: str, workbook: Workbook) -> str:
    near = nearest(name, [each.name for each in workbook.sheets])
    meant = f" Mungkin namanya diubah menjadi '{near[0]}'." if near else ""
    return f"Lembar ini tidak ditemukan.{meant} Pakai buku kerja dari halaman Pengaturan kantor."


def _columns(names: Mapping[str, str]) -> ColumnMap:
    return ColumnMap(
        tuple(SheetColumn(key, ColumnKind.TEXT, is_required=True, spellings=(title,)) for key, title in names.items())
    )


def _table_of(sheet: Sheet, names: Mapping[str, str], read: Read) -> FoundTable | None:
    found = find_table(sheet, _columns(names))
    if found is None:
        read.fault("Tabel di lembar ini tidak ditemukan. Judul kolomnya jangan diubah.", sheet.name)
        return None
    faults = [each for each in found.findings if each.severity is Severity.BLOCKING]
    read.findings += faults
    return None if faults else found


def _read_lines(sheet: Sheet, about: SheetOfSettings, lines: Sequence[SettingLine], read: Read) -> None:
    found = _table_of(sheet, _LINE_COLUMNS, read)
    if found is None:
        return
    by_key, seen = {line.key: line for line in lines}, set[str]()
    for index, key in enumerate(found.frame["key"]):
        line = by_key.get(str(key))
        if line is None:
            near = nearest(str(key), by_key)
            meant = f" Mungkin maksudnya '{near[0]}'." if near else ""
            read.fault(f"Kunci '{key}' tidak dikenal.{meant}", about.name, found.cell(index, "key"))
        elif line.key in seen:
            read.fault(f"Kunci '{key}' tertulis dua kali.", about.name, found.cell(index, "key"))
        else:
            seen.add(line.key)
            _read_line(found, index, line, read)
    read.kept += [f"{line.name} (barisnya tidak ada di buku kerja)" for line in lines if line.key not in seen]


def _read_line(found: FoundTable, index: int, line: SettingLine, read: Read) -> None:
    sheet, cell = found.sheet.name, found.cell(index, "entry")
    try:
        value = line.kind.value_of(typed(found, index, "entry"))
        if value is not None:
            check_value(line.field, value)
    except AnswerError as error:
        read.fault(str(error), sheet, cell)
        return
    wanted, exported = line.kind.shown(value), found.text(index, "now")
    if _plain(wanted) == _plain(line.shown):
        return
    if _plain(exported) != _plain(line.shown):
        if _plain(wanted) == _plain(exported):
            read.kept.append(f"{line.name}: {line.shown or 'kosong'}")
        else:
            read.fault(CHANGED_MEANWHILE.format(line.shown), sheet, cell)
        return
    read.cells[line.key] = (sheet, cell)
    read.texts.append((sheet, cell, wanted))
    read.edits.append(line_edit(line, value))
    read.changes.append(SettingChange.of(line.setting, line.name, line.shown, wanted))


def _read_table(sheet: Sheet, table: SettingTable, read: Read) -> None:
    titles = _titles(table.sheet)
    found = _table_of(sheet, titles, read)
    if found is None:
        return
    before = len(read.findings)
    rows = [_row(found, index, table, read) for index in range(len(found.rows))]
    _require_single(found, table, rows, read)
    if len(read.findings) > before:
        return
    wanted, exported = tuple(table.shown_row(row) for row in rows), _labelled(sheet, VERSION)
    if wanted == table.shown:
        return
    if exported != table.digest:
        if digest_of(wanted) == exported:
            read.kept.append(f"lembar {sheet.name}")
        else:
            read.fault(TABLE_CHANGED, sheet.name)
        return
    read.cells[f"{table.file}: {table.sheet.table}"] = (sheet.name, "")
    columns = [(index, column) for index in range(len(found.rows)) for column in titles]
    read.texts += [(sheet.name, found.cell(*each), found.text(*each)) for each in columns]
    read.edits.append(table_edit(table, rows))
    read.changes += table_changes(table, wanted)


def _titles(sheet: SheetOfSettings) -> dict[str, str]:
    """A table's columns."""
    return {str(number): setting.name for number, setting in enumerate(sheet.settings)}


def _row(found: FoundTable, index: int, table: SettingTable, read: Read) -> dict[str, Any]:
    """A row as the file would have it: what a known row says beyond our columns stays."""
    row: dict[str, Any] = {}
    for number, (setting, kind, model_field) in enumerate(
        zip(table.sheet.settings, table.kinds, table.fields, strict=True)
    ):
        try:
            value = kind.value_of(typed(found, index, str(number)))
            if value is not None:
                check_value(model_field, value)
        except AnswerError as error:
            read.fault(f"{setting.name}: {error}", found.sheet.name, found.cell(index, str(number)))
            continue
        if number == 0:
            row = _known_row(table, kind.shown(value))
        _put(row, setting.column, value)
    return row


def _known_row(table: SettingTable, name: str) -> dict[str, Any]:
    kind, column = table.kinds[0], table.sheet.settings[0].column
    found = next((row for row in table.rows if kind.shown(value_at(row, column)) == name), {})
    return {key: dict(value) if isinstance(value, Mapping) else value for key, value in found.items()}


def _put(row: dict[str, Any], column: tuple[str, ...], value: object) -> None:
    for part in column[:-1]:
        row = row.setdefault(part, {})
    if value is None:
        row.pop(column[-1], None)
    else:
        row[column[-1]] = value


def _require_single(found: FoundTable, table: SettingTable, rows: Sequence[Mapping[str, Any]], read: Read) -> None:
    """Rows are told apart by their first cell, but for those that only stand in an order."""
    first = table.sheet.settings[0]
    if first.name in REPEATED:
        return
    seen = set[str]()
    for index, row in enumerate(rows):
        name = str(value_at(row, first.column))
        if name in seen:
            read.fault(f"{first.name} '{name}' sudah dipakai di atas.", found.sheet.name, found.cell(index, "0"))
        seen.add(name)


REPEATED: Final = frozenset({"Kedudukan dalam tim"})


def _labelled(sheet: Sheet, label: str) -> str:
    cells: Iterator[list[str]] = ([as_text(cell) for cell in row if cell is not None] for row in sheet.rows)
    return next((row[1] for row in cells if len(row) > 1 and row[0] == label), "")


def _plain(text: str) -> str:
    return " ".join(text.split())
