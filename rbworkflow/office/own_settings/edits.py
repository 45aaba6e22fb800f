"""What a changed setting is: an edit of a file, and the same in words."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Self

from rbworkflow.office.own_settings.catalogue import Setting, words
from rbworkflow.office.own_settings.folder import SettingLine, SettingsFolder, SettingTable, Shown
from rbworkflow.office.own_settings.places import Place, value_at
from rbworkflow.office.toml_text import toml_value

EMPTY: Final = "kosong"
NEW_ROW: Final = "baris baru"
GONE: Final = "dihapus"


@dataclass(frozen=True)
class Edit:
    """What a file is to say at a place, and what it says there now; each as TOML writes it, empty: nothing."""

    file: str
    place: Place
    was: str
    to: str

    def is_done(self, folder: SettingsFolder) -> bool:
        return self._now(folder) == self.to

    def is_due(self, folder: SettingsFolder) -> bool:
        """Whether the file still says what it said when this was asked for."""
        return self._now(folder) == self.was

    def _now(self, folder: SettingsFolder) -> str:
        return literal(value_at(folder.values(self.file), self.place))

    @classmethod
    def of(cls, stored: Mapping[str, Any]) -> Self:
        """As rows keep it."""
        return cls(stored["file"], tuple(stored["place"]), stored["was"], stored["to"])

    @property
    def value(self) -> Any:  # noqa: ANN401 - what a TOML file says
        return tomllib.loads(f"value = {self.to}")["value"] if self.to else None


@dataclass(frozen=True)
class SettingChange:
    """One difference in words, and what follows from it."""

    sheet: str
    name: str
    old: str
    new: str
    then: str
    waits: bool

    @classmethod
    def of(cls, setting: Setting, name: str, old: str, new: str) -> Self:
        return cls(setting.sheet, name, old or EMPTY, new or EMPTY, words().then[setting.then], setting.waits)


def literal(value: object) -> str:
    """A value as TOML writes it; empty for none."""
    return "" if value is None else toml_value(value)


def line_edit(line: SettingLine, value: object) -> Edit:
    return Edit(line.file, line.place, literal(line.stored), literal(_alike(line.value, value)))


def _alike(now: object, value: object) -> object:
    """A number is written as the file writes it now, be it a number or a text."""
    if isinstance(value, str) and isinstance(now, int | float):
        plain = float(value)
        return int(plain) if plain.is_integer() else plain
    return value


def table_edit(table: SettingTable, rows: Sequence[Mapping[str, Any]]) -> Edit:
    return Edit(
        table.file, table.place, _as_written(table, table.rows) if table.is_stored else "", _as_written(table, rows)
    )


def _as_written(table: SettingTable, rows: Sequence[Mapping[str, Any]]) -> str:
    if table.sheet.settings[0].is_paired:
        return literal({row["key"]: row["value"] for row in rows})
    return literal([dict(row) for row in rows])


def table_changes(table: SettingTable, wanted: Shown) -> Iterator[SettingChange]:
    """Rows that came and went, and cells that differ; else that the order does."""
    old, new = _by_name(table.shown), _by_name(wanted)
    first = table.sheet.settings[0]
    found = list(_cells(table, old, new))
    found += [_row_change(table, name, _said(old[name]), GONE) for name in old if name not in new]
    found += [_row_change(table, name, NEW_ROW, _said(new[name])) for name in new if name not in old]
    if not found:
        names = [", ".join(row[0] for row in rows) for rows in (table.shown, wanted)]
        found.append(SettingChange.of(first, f"{table.sheet.name}: urutan", *names))
    yield from found


def _cells(
    table: SettingTable, old: Mapping[str, tuple[str, ...]], new: Mapping[str, tuple[str, ...]]
) -> Iterator[SettingChange]:
    for name in (each for each in new if each in old):
        for setting, before, after in zip(table.sheet.settings, old[name], new[name], strict=True):
            if before != after:
                yield SettingChange.of(setting, f"{name}: {setting.name}", before, after)


def _row_change(table: SettingTable, name: str, old: str, new: str) -> SettingChange:
    """That a row came or went waits where anything of it would."""
    first = table.sheet.settings[0]
    waits = any(setting.waits for setting in table.sheet.settings)
    return SettingChange(table.sheet.name, name, old, new, words().then[first.then], waits)


def _by_name(rows: Shown) -> dict[str, tuple[str, ...]]:
    """Rows by their first cell; of those that begin alike each has its number."""
    named: dict[str, tuple[str, ...]] = {}
    for row in rows:
        count = sum(name == row[0] or name.startswith(f"{row[0]} (") for name in named)
        named[f"{row[0]} ({count + 1})" if count else row[0]] = row
    return named


def _said(row: Sequence[str]) -> str:
    return ", ".join(filter(None, row))
