"""config/ of one office as settings: what each is now, by its place, its kind and what may stand there."""

import csv
import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from pydantic.fields import FieldInfo

from rbworkflow.config_files import config_values
from rbworkflow.home import shipped
from rbworkflow.office.assessing import AssessmentPolicy
from rbworkflow.office.calendar import ADDED
from rbworkflow.office.duties import ROLE_WORDS, OfficeRole
from rbworkflow.office.model import Office
from rbworkflow.office.own_settings.catalogue import Setting, SheetOfSettings, catalogue, words
from rbworkflow.office.own_settings.kinds import Offered, SettingKind, kind_of
from rbworkflow.office.own_settings.places import ANY, Place, default_of, expanded, field_at, value_at, written
from rbworkflow.office.people import Team
from rbworkflow.office.policies import WindowRule
from rbworkflow.office.regime import Regime
from rbworkflow.office.reminding import Reminders
from rbworkflow.office.scoring import FiguresPolicy

ROOTS: Final[Mapping[str, object]] = {
    "office.toml": Office,
    "officials.toml": Office,
    "evidence.toml": Office,
    "periods.toml": dict[str, WindowRule],
    "figures.toml": FiguresPolicy,
    "team.toml": Team,
    "reminders.toml": Reminders,
    "assessment.toml": AssessmentPolicy,
}
FALLING_BACK: Final = ("reminders.toml", "assessment.toml")
"""What an office's file does not say of these, or has no file for, is as shipped."""
CALENDAR: Final = "calendar/*.csv"
CALENDAR_COLUMNS: Final = ("tanggal", "nama", "perubahan", "alasan")
REGIMES: Final = "regimes/*.toml"
Shown = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class SettingLine:
    """A setting of its own: where it stands, what people call it, and what it is now."""

    setting: Setting
    file: str
    place: Place
    name: str
    kind: SettingKind
    field: FieldInfo | None
    stored: Any
    """What the files say; None where nothing does."""

    @property
    def value(self) -> Any:  # noqa: ANN401 - what a TOML file says
        """What holds."""
        return default_of(self.field) if self.stored is None else self.stored

    @property
    def star(self) -> str | int:
        """What stands for the star of its key; empty where it has none."""
        parts = self.setting.key.split(".")
        return self.place[parts.index(ANY)] if ANY in parts else ""

    @property
    def key(self) -> str:
        return f"{self.file}: {written(self.place)}"

    @property
    def shown(self) -> str:
        return self.kind.shown(self.value)


@dataclass(frozen=True)
class SettingTable:
    """A table: a row a unit, a stage, a day off; the first column tells rows apart."""

    sheet: SheetOfSettings
    file: str
    kinds: tuple[SettingKind, ...]
    fields: tuple[FieldInfo | None, ...]
    rows: Sequence[Mapping[str, Any]]
    is_stored: bool
    """Whether the file has it at all."""

    @property
    def place(self) -> Place:
        return tuple(self.sheet.table.split("."))

    @property
    def shown(self) -> Shown:
        return tuple(self.shown_row(row) for row in self.rows)

    def shown_row(self, row: Mapping[str, Any]) -> tuple[str, ...]:
        columns = zip(self.sheet.settings, self.kinds, strict=True)
        return tuple(kind.shown(value_at(row, setting.column)) for setting, kind in columns)

    @property
    def digest(self) -> str:
        return digest_of(self.shown)


def digest_of(rows: Shown) -> str:
    """By which a workbook tells whether the table is still the one it was made of."""
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()[:12]


@dataclass(frozen=True)
class SettingsFolder:
    """config/, each file read once. `roots` adds the models of files that higher rooms read."""

    config: Path
    roots: Mapping[str, object]

    @cached_property
    def offered(self) -> Offered:
        """What this office can choose from."""
        said = words()
        roles = tuple(self.values("officials.toml").get("officials", {}))
        regimes = tuple(sorted(path.stem for path in (self.config / "regimes").glob("*.toml")))
        labels = {**said.labels, "head": ROLE_WORDS[self.role].head}
        return Offered(said.choices, labels, said.modes, roles, regimes)

    @property
    def role(self) -> OfficeRole:
        return OfficeRole(self.values("office.toml").get("role") or OfficeRole.DISTRICT)

    @cached_property
    def sheets(self) -> tuple[SheetOfSettings, ...]:
        """The catalogue's, without what only offices of another role have."""
        kept = ((each, tuple(one for one in each.settings if one.is_of(self.role))) for each in catalogue())
        return tuple(replace(each, settings=settings) for each, settings in kept if settings)

    def values(self, file: str) -> Mapping[str, Any]:
        """What the file says, and what holds where it says nothing of it."""
        if file not in self._read:
            self._read[file] = self._calendar() if file == CALENDAR else self._values(file)
        return self._read[file]

    def lines(self, sheet: SheetOfSettings) -> Iterator[SettingLine]:
        """The sheet's settings, each place of its own; all of one official, period or area together."""
        for (file_of_many, _), alike in groupby(sheet.settings, _stem):
            settings = list(alike)
            for file in self._files(file_of_many):
                found = [line for setting in settings for line in self._places(setting, file)]
                yield from sorted(found, key=_star_of(found))

    def table(self, sheet: SheetOfSettings) -> SettingTable:
        first = sheet.settings[0]
        kinds = tuple(kind_of(setting.kind, self.offered) for setting in sheet.settings)
        found = value_at(self.values(first.file), tuple(first.table.split(".")))
        is_stored = found is not None
        if first.is_paired:
            found = [{"key": key, "value": value} for key, value in (found or {}).items()]
        fields = tuple(self._column_field(setting) for setting in sheet.settings)
        return SettingTable(sheet, first.file, kinds, fields, found or [], is_stored)

    def _places(self, setting: Setting, file: str) -> Iterator[SettingLine]:
        for place, label in expanded(self.values(file), setting.key.split("."), self.offered.labels):
            yield self._line(setting, file, place, label)

    def _line(self, setting: Setting, file: str, place: Place, label: str) -> SettingLine:
        field = field_at(self._root(file), place)
        name = setting.name.replace("{label}", label)
        kind = kind_of(setting.kind, self.offered)
        return SettingLine(setting, file, place, name, kind, field, value_at(self.values(file), place))

    def _column_field(self, setting: Setting) -> FieldInfo | None:
        if setting.is_paired or setting.file == CALENDAR:
            return None
        return field_at(self._root(setting.file), (*setting.table.split("."), 0, *setting.column))

    def _files(self, file: str) -> list[str]:
        if file != REGIMES:
            return [file]
        chosen = self.values("office.toml").get("regime_from", {}).values()
        return [f"regimes/{name}.toml" for name in dict.fromkeys(chosen)]

    def _root(self, file: str) -> object:
        return Regime if file.startswith("regimes/") else {**ROOTS, **self.roots}.get(file)

    @cached_property
    def _read(self) -> dict[str, Mapping[str, Any]]:
        return {}

    def _values(self, file: str) -> Mapping[str, Any]:
        if file not in FALLING_BACK:
            return config_values(self.config / file)
        own = config_values(self.config / file) if (self.config / file).exists() else {}
        return config_values(shipped(file)) | own

    def _calendar(self) -> Mapping[str, Any]:
        rows = []
        for path in sorted((self.config / "calendar").glob("*.csv")):
            with path.open(encoding="utf-8-sig", newline="") as file:
                rows += [_calendar_row(row) for row in csv.DictReader(file)]
        return {"rows": rows}


def _stem(setting: Setting) -> tuple[str, str]:
    """Settings with a star at the same place follow one another for each that it stands for."""
    before, star, _ = setting.key.partition(ANY)
    return setting.file, before if star else setting.key


def _star_of(lines: Sequence[SettingLine]) -> Callable[[SettingLine], int]:
    order: dict[str | int, int] = {}
    for line in lines:
        order.setdefault(line.star, len(order))
    return lambda line: order[line.star]


def _calendar_row(row: Mapping[str, str | None]) -> dict[str, str]:
    said = {name: (row.get(name) or "").strip() for name in CALENDAR_COLUMNS}
    change = said["perubahan"].lower()
    return said | {"perubahan": "" if change == ADDED else change}
