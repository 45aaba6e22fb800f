"""How each office of a server is, for who looks after the server: by what their rounds leave; no rows are asked.

What an office works on, its people, files and mails are none of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from rbworkflow.config_files import config_values
from rbworkflow.errors import ConfigurationError
from rbworkflow.home import command
from rbworkflow.office.policies import HealthLimits
from rbworkflow.offices import CONFIG, DATA, closed_part, office_codes
from rbworkflow.settings import Settings
from rbworkflow.steps.overview.kept_health import KeptHealth, is_undone, kept_health, mark_undone
from rbworkflow.steps.overview.readiness_part import CONDITION_TITLES, Condition

SILENT: Final = timedelta(hours=HealthLimits().round_hours)
NOT_YET: Final = "Belum ada kabar"
TOO_LONG: Final = "Lama tidak memberi kabar"
NOT_READ: Final = "Pengaturan tidak terbaca"
NOT_ENDED: Final = "Putaran tidak selesai"
MEND_CONFIG: Final = "Perbaiki config/ kantor ini; yang keliru disebut oleh '{}'."
WAIT_FOR_IT: Final = "Tunggu putaran pertamanya; bila besok tetap begini, periksa apakah pekerja berjalan."
LOOK_AT_ROUND: Final = "Jalankan '{}'; bila pengaturannya tidak keliru, sebabnya ada di catatan pekerja."
LOOK_AT_WORKER: Final = "Putarannya tidak selesai lagi: periksa apakah pekerja berjalan, dan catatan pekerja."
MOST_NAMES: Final = 1024


@dataclass(frozen=True, kw_only=True)
class OfficeHealth:
    """One office, as it was when its last round ended."""

    code: str
    name: str
    kept: KeptHealth | None
    is_undone: bool
    """Whether one since then did not come to its end."""
    is_silent: bool
    """Whether that is too long ago."""
    is_readable: bool
    """Whether its settings can be read."""

    @property
    def condition(self) -> Condition:
        """An office that is new has not been heard of yet."""
        if not self.is_readable or self.is_undone or self.is_silent:
            return Condition.BROKEN
        return self.kept.condition if self.kept else Condition.WARNING

    @property
    def said(self) -> str:
        if not self.is_readable:
            return NOT_READ
        if self.is_undone:
            return NOT_ENDED
        if self.kept is None:
            return NOT_YET
        return TOO_LONG if self.is_silent else CONDITION_TITLES[self.condition]

    @property
    def todo(self) -> tuple[str, ...]:
        """What it needs of who looks after the server."""
        if not self.is_readable:
            return (MEND_CONFIG.format(command("offices")),)
        if self.is_undone:
            return (LOOK_AT_ROUND.format(command("offices")), *(self.kept.todo if self.kept else ()))
        if self.kept is None:
            return (WAIT_FOR_IT,)
        return ((LOOK_AT_WORKER,) if self.is_silent else ()) + self.kept.todo

    @property
    def line(self) -> str:
        """The same in a line, with the parts that are not well and when that was."""
        if self.kept is None:
            return self.said
        named = f" ({', '.join(self.kept.not_well)})" if self.kept.not_well else ""
        return f"{self.said}{named}, {self.kept.at:%Y-%m-%d %H:%M}"

    @property
    def told(self) -> dict[str, Any]:
        """For a program that watches."""
        kept = self.kept
        moments = {name: getattr(kept, name) for name in ("at", "round_at", "mail_since", "copy_at")} if kept else {}
        return {
            "office": self.code,
            "condition": self.condition,
            "not_well": kept.not_well if kept else (),
            "is_undone": self.is_undone,
            **{name: moment.isoformat() if moment else None for name, moment in moments.items()},
        }


def offices_health(settings: Settings, *, now: datetime) -> Sequence[OfficeHealth]:
    """Every office, those that are worst first."""
    worst_first = list(reversed(Condition))
    found = [office_health(settings, code, now=now) for code in office_codes(settings)]
    return sorted(found, key=lambda each: (worst_first.index(each.condition), each.name))


def office_name(settings: Settings, code: str) -> str:
    """As its config/ says; its code where that cannot be read."""
    return _name(_folder(settings, code)) or code


def office_health(settings: Settings, code: str, *, now: datetime) -> OfficeHealth:
    """One of them."""
    folder = _folder(settings, code)
    name, kept, is_open = _name(folder), kept_health(folder / DATA), closed_part(folder) is None
    return OfficeHealth(
        code=code,
        name=name or code,
        kept=kept,
        is_undone=is_open and is_undone(folder / DATA),
        is_silent=kept is not None and now - kept.at > SILENT,
        is_readable=bool(name) and is_open,
    )


def left_undone(settings: Settings, code: str) -> None:
    """The round of one of them did not come to its end."""
    mark_undone(_folder(settings, code) / DATA)


def _folder(settings: Settings, code: str) -> Path:
    """Of an office that is known to be there: looking for each among all takes the square of their number."""
    if settings.offices_dir is None:
        raise LookupError(f"no office {code}: this server has one alone")
    return settings.offices_dir / code


def _name(folder: Path) -> str:
    file = folder / CONFIG / "office.toml"
    try:
        return _name_in(file, file.stat().st_mtime_ns)
    except (OSError, ConfigurationError):
        return ""


@lru_cache(maxsize=MOST_NAMES)
def _name_in(file: Path, _changed_ns: int) -> str:
    """None of its own where the folder bears another office's code: nobody serves it then."""
    said = config_values(file)
    return str(said.get("name", "")) if said.get("code") == file.parent.parent.name else ""
