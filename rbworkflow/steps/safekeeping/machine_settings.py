"""A machine's own settings in a copy: its mail servers and addresses, which no page of the office says again. Of one of
many offices they are what it has otherwise than its server, and stand there in its own files.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from rbworkflow.home import here
from rbworkflow.offices import CREDENTIALS, OWN, OWN_SECRETS, OWN_SETTINGS, own_folder, own_values
from rbworkflow.secret_files import keep
from rbworkflow.settings import PREFIX, SECRETS, Settings
from rbworkflow.store import write_whole
from rbworkflow.system import make_private_folder

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
OF_ITS_MAIL: Final = frozenset(OWN_SECRETS) - {"database_url"}
"""Which secrets one of many offices gets back: its rows are where its server has them."""
LAID: Final = "Pengaturan surel kantor ini dari cadangan ditulis ke {}, kata sandinya ke {}. Periksa; {}"
STAYS: Final = "Pengaturan surel kantor ini tetap yang di {} dan {}; {}"
OF_SERVER: Final = "yang tidak disebut di sana diambil dari server."
BACK: Final = "Pengaturan komputer yang lama (peladen surel, alamat, letak kata sandi) ikut kembali di {}. {}"
BACK_OF_MANY: Final = (
    "Pengaturan surel kantor ini ikut kembali di {}, kata sandinya di {}; selebihnya ialah pengaturan server."
)


def machine_settings(settings: Settings) -> str:
    """What was set besides folders and passwords, a variable a line; what names a file is left as a comment."""
    set_here = settings.model_dump(exclude_unset=True)
    given = own_values(settings) if settings.office_code else set_here
    said = (
        f"{'#' if isinstance(value, Path) else ''}{_variable(name)}={value}"
        for name, value in sorted(given.items())
        if value not in ("", None) and name not in OF_THE_PLACE
    )
    return "".join(f"{line}\n" for line in said)


def lay_settings(saved: str, folder: Path, settings: Settings, passwords: Mapping[str, Path]) -> None:
    """Write what was saved, with this machine's folders and where the passwords came to lie, as a file to be used."""
    here = {"config_dir": settings.config_dir, "data_dir": settings.data_dir}
    files = {f"{name}_file": path for name, path in passwords.items()}
    placed = [f"{_variable(name)}={path}\n" for name, path in {**here, **files}.items() if path is not None]
    (folder / FILE).write_text("".join([f"{HEAD}\n", *placed, saved]), encoding="utf-8")


def lay_own(saved: str, settings: Settings, passwords: Mapping[str, str]) -> str:
    """The same of one of many offices: what its mail needs lies in its own folder, unless that says it already; told.

    Nothing of it may become the server's, which is all other offices' too.
    """
    file, folder = _own_files(settings)
    lines = [line for line in saved.splitlines() if _field(line) in OWN]
    if lines and not file.exists():
        make_private_folder(file.parent)
        make_private_folder(folder)
        for name in OF_ITS_MAIL & passwords.keys():
            if not (folder / name).exists():
                keep(folder / name, passwords[name])
        write_whole(file, "".join(f"{line}\n" for line in [HEAD, *lines]).encode())
        return LAID.format(file, folder, OF_SERVER)
    return STAYS.format(file, folder, OF_SERVER)


def told(data: Path, *, has_passwords: bool) -> str:
    """Where that file is, and what to do with it."""
    there = THERE_WITH_PASSWORDS if has_passwords else THERE
    return f"{there.format(data / FILE)} {use_of_settings(data)}"


def told_beforehand(settings: Settings) -> str:
    """The same in a paper that is printed while all is well."""
    if settings.office_code:
        return BACK_OF_MANY.format(*_own_files(settings))
    return BACK.format(settings.data / FILE, use_of_settings(settings.data))


def use_of_settings(data: Path) -> str:
    """How what lies there becomes this machine's."""
    return USE_IT.format(data / FILE)


def _variable(name: str) -> str:
    return f"{PREFIX}{name.upper()}"


def _field(line: str) -> str:
    return line.partition("=")[0].lstrip("#").strip().removeprefix(PREFIX).lower()


def _own_files(settings: Settings) -> tuple[Path, Path]:
    return own_folder(settings) / OWN_SETTINGS, own_folder(settings) / CREDENTIALS
