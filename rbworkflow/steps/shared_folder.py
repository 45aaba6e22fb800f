"""The folder that people open by hand lies beside the data folder: version 0.2.0 kept it inside, and it is moved once.

A kill at any line leaves every file in one place or in both with the same bytes, and the next start goes on from there.
"""

import errno
import filecmp
import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Final

from rbworkflow.errors import ConfigurationError, why
from rbworkflow.settings import Settings
from rbworkflow.store.shared_files import make_shared
from rbworkflow.system import only_one
from rbworkflow.wording import listed

FOLDERS: Final = ("inbox", "formulir", "templat", "contoh")
INSIDE: Final = (
    "Folder bersama ({shared}) dan folder data ({data}) tidak boleh sama atau berada satu di dalam yang lain: isi "
    "folder data tidak untuk dibagikan. Ubah RBWORKFLOW_SHARED_DIR ke folder lain."
)
MOVED: Final = "Folder {names} dipindahkan ke {shared}. Bagikan folder itu di jaringan kantor, tidak lagi {data}."
UNMOVED: Final = (
    "Folder {names} belum dapat dipindahkan dari {data} ke {shared}: {why}. Yang belum pindah masih ada di sana. "
    "Perbaiki, lalu nyalakan lagi."
)


def own_words_folder(settings: Settings, period_code: str) -> Path:
    """Where the office's own paragraphs for a period's report are laid."""
    return settings.shared / "uraian" / period_code


def require_apart(data: Path, shared: Path) -> None:
    """Raise ConfigurationError where sharing the one would share the other."""
    inner, outer = data.resolve(), shared.resolve()
    if inner.is_relative_to(outer) or outer.is_relative_to(inner):
        raise ConfigurationError(INSIDE.format(data=data, shared=shared))


def move_to_shared(settings: Settings) -> str:
    """Bring what an older version left in the data folder to its place; what was moved, or nothing, in a sentence."""
    names = [name for name in FOLDERS if (settings.data / name).is_dir()]
    if not names:
        return ""
    told = {"names": listed(names), "shared": settings.shared, "data": settings.data}
    with only_one(settings.data / "moving.lock") as is_mine:
        if not is_mine:
            return ""
        try:
            for name in names:
                _move_folder(settings.data / name, settings.shared / name, settings.shared)
        except OSError as error:
            return UNMOVED.format(why=f"{error.filename}: {why(error)}", **told)
    return MOVED.format(**told)


def _move_folder(source: Path, target: Path, shared: Path) -> None:
    """File by file into what may stand there already; empty folders are places for evidence, and come along."""
    for root, folders, names in os.walk(source, topdown=False):
        place = target / Path(root).relative_to(source)
        make_shared(shared, place)
        links = [name for name in folders if Path(root, name).is_symlink()]
        for name in [*names, *links]:
            with suppress(shutil.SpecialFileError):  # a pipe is nobody's file, and stays
                _move_file(Path(root, name), place)
        with suppress(OSError):  # something came meanwhile: it goes with the next start
            Path(root).rmdir()


def _move_file(source: Path, folder: Path) -> None:
    """Under its own name, or beside another file of that name under the next free one."""
    for target in _names(folder / source.name):
        if not os.path.lexists(target):
            _bring(source, target)
        if _is_same(source, target):
            source.unlink()
        if not os.path.lexists(source):
            return


def _names(path: Path) -> Iterator[Path]:
    yield path
    for number in count(2):
        yield path.with_name(f"{path.stem} ({number}){path.suffix}")


def _bring(source: Path, target: Path) -> None:
    """A move, or on another file system a whole copy, whose source goes once it is known to be the same."""
    try:
        source.rename(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        unfinished = target.with_name(f".{target.name}.tmp")
        unfinished.unlink(missing_ok=True)  # what a kill left
        shutil.copy2(source, unfinished, follow_symlinks=False)
        _write_out(unfinished)
        unfinished.rename(target)


def _write_out(path: Path) -> None:
    if not path.is_symlink():
        with path.open("rb") as file:
            os.fsync(file.fileno())


def _is_same(source: Path, target: Path) -> bool:
    if not os.path.lexists(source):
        return False
    if source.is_symlink() or target.is_symlink():
        return source.is_symlink() and target.is_symlink() and source.readlink() == target.readlink()
    return filecmp.cmp(source, target, shallow=False)
