"""Which settings an office may change, in which order, by which name, and what follows: catalogue.csv, words.toml."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from rbworkflow.config_files import config_values
from rbworkflow.office.duties import OfficeRole

HERE: Final = Path(__file__).parent
LIST: Final = "[]"
PAIRS: Final = "{}"
"""A table whose rows are its keys, each with its value."""


ONLY_AT: Final[Mapping[OfficeRole, frozenset[str]]] = {
    OfficeRole.DISTRICT: frozenset({"units", "allow_acting_unit_head"}),
    OfficeRole.PROVINCE: frozenset({"members.decided_by", "members.parts_days", "recap.ranking", "recap.threshold"}),
}
"""What offices of one role alone have: units fill in forms, and a province's senders are its members.csv."""


@dataclass(frozen=True)
class Setting:
    """One of the catalogue; `then` names what follows from a change, `waits` says that officers hear of it first."""

    sheet: str
    file: str
    key: str
    name: str
    kind: str
    waits: bool
    then: str
    about: str

    @property
    def table(self) -> str:
        """The key of the table whose column this is; empty for a setting of its own."""
        return next((self.key[: self.key.index(mark)] for mark in (LIST, PAIRS) if mark in self.key), "")

    def is_of(self, role: OfficeRole) -> bool:
        """Whether offices of this role have it."""
        whole = self.table or self.key
        return all(whole not in keys for other, keys in ONLY_AT.items() if other is not role)

    @property
    def is_paired(self) -> bool:
        return PAIRS in self.key

    @property
    def column(self) -> tuple[str, ...]:
        """Where a row of the table has it."""
        return tuple(self.key.rpartition("].")[2].rpartition("}.")[2].split("."))


@dataclass(frozen=True)
class SheetOfSettings:
    """What stands on one sheet: settings of their own, or the columns of one table."""

    name: str
    about: str
    settings: tuple[Setting, ...]

    @property
    def table(self) -> str:
        return self.settings[0].table


@dataclass(frozen=True)
class SettingWords:
    """words.toml."""

    sheets: Mapping[str, str]
    then: Mapping[str, str]
    labels: Mapping[str, str]
    modes: Mapping[str, str]
    choices: Mapping[str, Mapping[str, Any]]


@cache
def catalogue() -> tuple[SheetOfSettings, ...]:
    """Sheet by sheet, in the order of catalogue.csv."""
    with (HERE / "catalogue.csv").open(encoding="utf-8", newline="") as file:
        rows = [_setting(row) for row in csv.DictReader(file)]
    about = words().sheets
    return tuple(
        SheetOfSettings(name, about[name], tuple(settings)) for name, settings in groupby(rows, lambda each: each.sheet)
    )


def _setting(row: dict[str, Any]) -> Setting:
    return Setting(**{**row, "waits": bool(row["waits"])})


@cache
def words() -> SettingWords:
    return SettingWords(**config_values(HERE / "words.toml"))
