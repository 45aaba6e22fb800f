"""Somebody changes the workbook of settings in a spreadsheet program."""

import shutil
from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

from rbworkflow.office.loading import config_digest
from rbworkflow.office.own_settings.catalogue import catalogue
from rbworkflow.office.own_settings.folder import SettingsFolder
from rbworkflow.office.own_settings.sheet import settings_workbook
from rbworkflow.report.layout import ReportLayout
from tests.conftest import ROOT
from tests.ground.opened_books import opened, saved

CITY = ROOT / "samples" / "kota" / "config"
PROVINCE = ROOT / "samples" / "provinsi" / "config"
MADE: Final[dict[Hashable, bytes]] = {}


def settings_folder(config: Path) -> SettingsFolder:
    return SettingsFolder(config, {"report.toml": ReportLayout})


def own_config(into: Path, *, beside: Path | None = None) -> Path:
    """A folder of the office's own: the sample's, with another office's files over it."""
    config = shutil.copytree(ROOT / "config", into)
    if beside is not None:
        shutil.copytree(beside, config, dirs_exist_ok=True)
    return config


def exported(config: Path) -> bytes:
    """The folder's workbook."""
    return _once(config_digest(config), lambda: settings_workbook(settings_folder(config)))


def changed(content: bytes, entries: Mapping[str, Any] | None = None, rows: Mapping[str, Any] | None = None) -> bytes:
    """`entries` by key (`office.toml: mails_a_day`); `rows` by sheet, first cell and column: `Subbagian/TPH/Surel`."""
    return _once((content, repr(entries), repr(rows)), lambda: _changed(content, entries or {}, rows or {}))


def _changed(content: bytes, entries: Mapping[str, Any], rows: Mapping[str, Any]) -> bytes:
    book = opened(content)
    for key, value in entries.items():
        name, number = found(content, key)
        book[name].cell(number, 2).value = value
    for place, value in rows.items():
        name, first, title = place.split("/")
        sheet = book[name]
        header = next(row for row in sheet.iter_rows() if any(cell.value == title for cell in row))
        column = next(number for number, cell in enumerate(header) if cell.value == title)
        row = next(each for each in sheet.iter_rows() if str(each[0].value) == first)
        row[column].value = value
    return saved(book)


def added(content: bytes, sheet: str, values: Sequence[Any]) -> bytes:
    """A row below those that are there."""
    book = opened(content)
    rows = list(book[sheet].iter_rows())
    title = next(each for each in catalogue() if each.name == sheet).settings[0].name
    header = next(number for number, row in enumerate(rows) if row[0].value == title)
    row = next(row for row in rows[header + 1 :] if row[0].value is None)
    for cell, value in zip(row, values, strict=False):
        cell.value = value
    return saved(book)


def emptied(content: bytes, sheet: str, first: str) -> bytes:
    """Without what stands in the row that begins so."""
    book = opened(content)
    for cell in next(row for row in book[sheet].iter_rows() if str(row[0].value) == first):
        cell.value = None
    return saved(book)


def found(content: bytes, key: str) -> tuple[str, int]:
    """The sheet and row of a setting."""
    return _places(content)[key]


@cache
def _places(content: bytes) -> Mapping[str, tuple[str, int]]:
    rows = [row for sheet in opened(content).worksheets for row in sheet.iter_rows()]
    return {str(row[-1].value): (row[0].parent.title, row[0].row or 0) for row in reversed(rows)}


def _once(key: Hashable, make: Callable[[], bytes]) -> bytes:
    """Made once for all that ask for the same: drawing or reading all sheets takes a quarter of a second."""
    if key not in MADE:
        MADE[key] = make()
    return MADE[key]
