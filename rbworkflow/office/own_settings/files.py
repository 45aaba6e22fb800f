"""Edits -> the files of config/: what people wrote beside the settings stays where it was."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any, Final, cast

import tomlkit
from tomlkit.container import Container
from tomlkit.items import AoT, Item, Table

from rbworkflow.office.own_settings.catalogue import catalogue
from rbworkflow.office.own_settings.edits import Edit
from rbworkflow.office.own_settings.folder import CALENDAR, CALENDAR_COLUMNS

HEADING: Final = "# Diisi lewat Pengaturan kantor; yang tidak tertulis di sini seperti bawaan program.\n"


def edited_files(config: Path, edits: Iterable[Edit]) -> dict[str, str]:
    """The texts of the files that change, by name."""
    made: dict[str, str] = {}
    for file, together in groupby(sorted(edits, key=lambda each: each.file), lambda each: each.file):
        if file == CALENDAR:
            made |= _calendars(config, [edit.value or [] for edit in together][-1])
        else:
            path = config / file
            made[file] = edited(path.read_text(encoding="utf-8-sig") if path.exists() else HEADING, together)
    return {name: text for name, text in made.items() if not _is(config / name, text)}


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The TOML text with these edits made, its comments and order as they were."""
    document = tomlkit.parse(text)
    for edit in edits:
        _put(document, edit)
    return document.as_string()


def _put(document: tomlkit.TOMLDocument, edit: Edit) -> None:
    inside: Any = document
    for part in edit.place[:-1]:
        if not isinstance(part, int) and part not in inside:
            inside[part] = tomlkit.table()
        inside = inside[part]
    name, value = edit.place[-1], edit.value
    if value is None:
        inside.pop(name, None)
    elif isinstance(value, Mapping) and name in inside:
        _merge(inside[name], value)
    elif isinstance(value, list) and value and isinstance(value[0], Mapping):
        inside[name] = _tables(inside.get(name), value, edit)
    else:
        inside[name] = value


def _merge(table: Any, values: Mapping[str, Any]) -> None:  # noqa: ANN401 - tomlkit's tables are of several types
    """The table with these keys and no others; what stays the same is not written anew."""
    for name in [each for each in table if each not in values]:
        del table[name]
    for name, value in values.items():
        if isinstance(value, Mapping) and name in table:
            _merge(table[name], value)
        elif name not in table or table[name] != value:
            table[name] = value


def _tables(now: Any, rows: Sequence[Mapping[str, Any]], edit: Edit) -> Item:  # noqa: ANN401 - as above
    """The rows as the file writes such a list now: tables under headings of their own, or one line each."""
    if now is not None and not isinstance(now, AoT):
        lines = tomlkit.array()
        for row in rows:
            inline = tomlkit.inline_table()
            inline.update(row)
            lines.append(inline)
        return lines.multiline(multiline=True)
    column = _name_column(edit)
    tables: AoT = tomlkit.aot() if now is None else now
    wanted = {_text(row, column): row for row in rows}
    for table in [each for each in tables if _text(each, column) not in wanted]:
        tables.remove(table)
    if [_text(each, column) for each in tables] != list(wanted)[: len(tables)]:
        tables = _in_order(tables, list(wanted), column)
    for table in tables:
        _merge(table, wanted.pop(_text(table, column)))
    for row in wanted.values():
        table = cast("Table", tomlkit.item(dict(row)))
        table.add(tomlkit.nl())
        tables.append(table)
    return tables


def _in_order(tables: AoT, names: Sequence[str], column: str) -> AoT:
    """The tables that are there, as the names follow one another."""
    made = tomlkit.aot()
    for table in sorted(tables, key=lambda each: names.index(_text(each, column))):
        made.append(table)
    return made


def _name_column(edit: Edit) -> str:
    """By which rows of this table are told apart."""
    key = ".".join(map(str, edit.place))
    return next(sheet.settings[0].column[0] for sheet in catalogue() if sheet.table == key)


def _text(row: Mapping[str, Any] | Container, column: str) -> str:
    return str(row.get(column))


def _calendars(config: Path, rows: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """A file a year; years that have a file keep it, empty if need be."""
    years = {path.stem for path in (config / "calendar").glob("*.csv")} | {row["tanggal"][:4] for row in rows}
    return {
        f"calendar/{year}.csv": _calendar(row for row in rows if row["tanggal"][:4] == year) for year in sorted(years)
    }


def _calendar(rows: Iterable[Mapping[str, str]]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, CALENDAR_COLUMNS, lineterminator="\n", restval="")
    writer.writeheader()
    writer.writerows(sorted(rows, key=lambda row: row["tanggal"]))
    return text.getvalue()


def _is(path: Path, text: str) -> bool:
    return path.exists() and path.read_text(encoding="utf-8-sig") == text
