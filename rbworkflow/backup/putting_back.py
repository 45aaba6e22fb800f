"""A copy made into a data folder beside the place where it is to stand; nothing that is there is touched.

The folder gets its name at the very end, by whoever holds the office's lock: before that there is none to work with.
"""

import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from rbworkflow.backup.making import copy_file
from rbworkflow.backup.manifest import CONFIG, DATABASE, MACHINE, WAITING, Manifest, listed_files
from rbworkflow.backup.place import CopyPlace
from rbworkflow.errors import ConfigurationError
from rbworkflow.home import command_of
from rbworkflow.store import FileStore, migrate, write
from rbworkflow.store.dumping import closing_engine, load, write_out
from rbworkflow.system import make_private_folder

SQLITE: Final = "rbworkflow.sqlite3"
BEGUN: Final = ".pulih"
HALFWAY: Final = (
    "Pemulihan dari cadangan belum selesai. Ulangi {} dengan cadangan yang sama; bila pemulihan itu batal, hapus "
    "folder {}."
)


def begun_beside(data: Path) -> Path:
    """Where a data folder is made anew; as long as it is there, a restoration did not come to its end."""
    return data.with_name(f"{data.name}{BEGUN}")


def require_no_restoration_begun(data: Path, office_code: str) -> None:
    """Raise ConfigurationError where one was cut short: no empty office must be begun in the place of the lost one."""
    if begun_beside(data).exists():
        raise ConfigurationError(HALFWAY.format(command_of(office_code, "restore"), begun_beside(data)))


def put_files(place: CopyPlace, copy: Path, to: FileStore) -> list[str]:
    """Copy the stored files; the names of those that the place lacks, or has no more as they were."""
    lacking = []
    for name in listed_files(copy):
        stored = place.files.path(name)
        if not stored.is_file() or not copy_file(stored, to.path(name)):
            lacking.append(name)
    return lacking


def put_database(copy: Path, url: str, manifest: Manifest, *, then: Callable[[Connection], None]) -> None:
    """Load the rows and bring them to this program's schema; `then` is done before anybody else sees them."""
    load(copy / DATABASE, url)
    with closing_engine(url, manifest.office_code) as engine:
        migrate(engine)
        with write(engine) as conn:
            then(conn)


def put_waiting(copy: Path, to: Path) -> None:
    _unzip(copy / WAITING, to)


def put_config(copy: Path, to: Path) -> None:
    _unzip(copy / CONFIG, to)


def machine_settings_of(copy: Path) -> str:
    """Of the machine that it was made on; "" in copies of earlier versions."""
    file = copy / MACHINE
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def begin_folder(folder: Path) -> None:
    """What an earlier try left is made anew."""
    if folder.exists():
        shutil.rmtree(folder)
    make_private_folder(folder)


def set_aside(folder: Path, suffix: str) -> Path | None:
    """Rename what stands there; its new name, None where nothing does."""
    if not folder.exists():
        return None
    name = f"{folder.name}.{suffix}"
    taken = [folder.with_name(f"{name}{each}") for each in ("", *(f"-{number}" for number in range(2, 100)))]
    return folder.rename(next(each for each in taken if not each.exists()))


def emptied(folder: Path, suffix: str, *, beside: Path) -> Path | None:
    """Move what is in a folder that cannot be renamed itself, being mounted; where to, None where it is empty."""
    entries = sorted(folder.iterdir())
    if not entries:
        return None
    to = beside.with_name(f"{folder.name}.{suffix}")
    make_private_folder(to)
    for each in entries:
        shutil.move(each, to / each.name)
    return to


def give_name(folder: Path, to: Path) -> None:
    write_out(folder)
    folder.rename(to)
    write_out(to.parent)


def _unzip(archive: Path, to: Path) -> None:
    """Our own file, checked by its digest; `extractall` keeps every path inside all the same."""
    try:
        with zipfile.ZipFile(archive) as packed:
            packed.extractall(to)
    except zipfile.BadZipFile as error:
        raise ConfigurationError(f"Bagian {archive} rusak. Pilih cadangan yang lain.") from error
