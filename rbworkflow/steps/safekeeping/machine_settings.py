"""A machine's own settings in a copy: its mail servers and addresses, which no page of the office says again."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from rbworkflow.home import here
from rbworkflow.settings import SECRETS, Settings

FILE: Final = "pengaturan-komputer"
OF_THE_PLACE: Final = frozenset(
    {
        "config",
        "data",
        "config_dir",
        "data_dir",
        "offices_dir",
        "server_data_dir",
        "office_code",
        "clock_file",
        "clock_leaps",
        *(each for name in SECRETS for each in (name, f"{name}_file")),
    }
)
"""Which folders it works in is another machine's own matter; passwords lie sealed."""
HEAD: Final = "# Pengaturan komputer yang lama. Periksa alamatnya; baris dengan # menyebut berkas yang tidak ikut."
THERE: Final = "Pengaturan komputer yang lama (peladen surel, alamat) ada di {}."
THERE_WITH_PASSWORDS: Final = "Pengaturan komputer yang lama (peladen surel, alamat, letak kata sandi) ada di {}."
USE_IT: Final = here(
    service="Sesudah memeriksa alamatnya, pasang dengan: sudo install -m 644 {} /etc/rbworkflow/settings",
    container="Cocokkan .env dengan berkas {} itu; kata sandi tetap dibaca dari secrets/.",
    otherwise="Bila berkas itu ada, pakai isinya di terminal yang sama: set -a; . {}; set +a",
)


def machine_settings(settings: Settings) -> str:
    """What was set besides folders and passwords, a variable a line; what names a file is left as a comment."""
    given = settings.model_dump(exclude_unset=True, exclude=set(OF_THE_PLACE))
    said = (
        f"{'#' if isinstance(value, Path) else ''}{_variable(name)}={value}"
        for name, value in sorted(given.items())
        if value not in ("", None)
    )
    return "".join(f"{line}\n" for line in said)


def lay_settings(saved: str, folder: Path, settings: Settings, passwords: Mapping[str, Path]) -> None:
    """Write what was saved, with this machine's folders and where the passwords came to lie, as a file to be used."""
    here = {"config_dir": settings.config_dir, "data_dir": settings.data_dir}
    files = {f"{name}_file": path for name, path in passwords.items()}
    placed = [f"{_variable(name)}={path}\n" for name, path in {**here, **files}.items() if path is not None]
    (folder / FILE).write_text("".join([f"{HEAD}\n", *placed, saved]), encoding="utf-8")


def told(data: Path, *, has_passwords: bool) -> str:
    """Where that file is, and what to do with it."""
    there = THERE_WITH_PASSWORDS if has_passwords else THERE
    return f"{there.format(data / FILE)} {use_of_settings(data)}"


def use_of_settings(data: Path) -> str:
    """How what lies there becomes this machine's."""
    return USE_IT.format(data / FILE)


def _variable(name: str) -> str:
    return f"RBWORKFLOW_{name.upper()}"
