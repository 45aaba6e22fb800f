"""The offices whose year came with the program: the first is `config/` itself, another says only what differs."""

import shutil
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rbworkflow.errors import RefusedError
from rbworkflow.home import bundled
from rbworkflow.local.sample_year import SAMPLE_YEAR

FIRST: Final = "kabupaten"
CAST: Final = "cerita.toml"
OWN_CONFIG: Final = "config"
CHANGED_PLAN: Final = f"rencana_aksi_{SAMPLE_YEAR}_perubahan.xlsx"
SECOND: Final = f"{SAMPLE_YEAR}-S2"
SECOND_CHANGED: Final = f"{SECOND}-perubahan"


@dataclass(frozen=True, kw_only=True)
class Cast:
    """Who does what in the year as it is played, and what is said."""

    in_time: tuple[str, ...]
    late: str
    corrects: str
    note: str
    reason: str
    change_reason: str = ""


@dataclass(frozen=True)
class SampleOffice:
    """An office and the files of its year."""

    folder: Path
    cast: Cast

    def has(self, name: str) -> bool:
        """Whether the year has this file: not every office was evaluated, or changed its plan."""
        return (self.folder / name).is_file()

    @property
    def second_sendings(self) -> Iterator[Path]:
        """What each unit sends in semester II, under the changed plan where that changed its form."""
        for unit in (*self.cast.in_time, self.cast.late):
            changed = self.folder / SECOND_CHANGED / unit
            yield changed if changed.is_dir() else self.folder / SECOND / unit

    def config(self, to: Path) -> Path:
        """The office's settings as one folder, laid at `to` where they are not those that came with the program."""
        own = self.folder / OWN_CONFIG
        if not own.is_dir():
            return bundled("config")
        shutil.copytree(bundled("config"), to)
        shutil.copytree(own, to, dirs_exist_ok=True)
        return to


def sample_office(name: str = FIRST) -> SampleOffice:
    """The office of this name; raises RefusedError naming those there are."""
    known = {path.parent.name: path.parent for path in bundled("samples").glob(f"*/{CAST}")}
    folder = ({FIRST: bundled("samples")} | known).get(name)
    if folder is None:
        raise RefusedError(f"Kantor contoh '{name}' tidak ada. Yang ada: {', '.join([FIRST, *sorted(known)])}.")
    told = tomllib.loads((folder / CAST).read_text(encoding="utf-8"))
    return SampleOffice(folder, Cast(**told | {"in_time": tuple(told["in_time"])}))
