"""Making a copy: the database first, then the files, which are never fewer than it names, then all else.

A copy gets its name when all of it is written out; what a kill leaves unfinished is no copy, and goes with the next.
"""

import hashlib
import os
import shutil
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, func, select

from rbworkflow import audit
from rbworkflow.backup.manifest import (
    CONFIG,
    DATABASE,
    FILES,
    MACHINE,
    NAME,
    SECRETS,
    WAITING,
    Manifest,
    listed_files,
    sha256_of,
)
from rbworkflow.backup.place import UNFINISHED, CopyPlace
from rbworkflow.store import FileStore, metadata
from rbworkflow.store.dumping import dumped, write_out
from rbworkflow.system import make_private_folder

CHUNK: Final = 1024 * 1024


@dataclass(frozen=True, kw_only=True)
class Source:
    """What is copied of an office."""

    office_code: str
    engine: Engine
    files: FileStore
    config: Path
    waiting: Mapping[str, Path]
    """Folders by their names in the copy: what came and is not stored yet, and what else nobody can make anew."""
    secrets: bytes | None
    """Sealed; None where there is no key to seal them to."""
    program: str
    machine: str = ""
    """Its machine's own settings, as lines."""


@dataclass(frozen=True)
class Made:
    """A copy that was made."""

    path: Path
    manifest: Manifest
    spoilt: list[str] = field(default_factory=list)
    """Stored files that are no more what their names say, and so were not copied."""


def make_copy(place: CopyPlace, source: Source, *, at: datetime, occasion: str) -> Made:
    """Make one; whoever calls holds the place's lock. Raises OSError where the folder takes no more."""
    place.require()
    _sweep(place)
    folder = place.root / f"{UNFINISHED}-{at:%Y%m%dT%H%M%S}"
    make_private_folder(folder)
    with dumped(source.engine, folder / DATABASE) as conn:
        counts, head = _counts(conn), str(audit.head(conn, source.office_code))
    spoilt = _copy_files(source.files, place.files)
    stored = sorted(path.name for path in source.files.root.glob("??/*") if path.name not in spoilt)
    _written(folder / FILES, "\n".join(stored).encode("ascii"))
    _zip(folder / CONFIG, {"": source.config})
    _zip(folder / WAITING, source.waiting)
    if source.secrets is not None:
        _written(folder / SECRETS, source.secrets)
    if source.machine:
        _written(folder / MACHINE, source.machine.encode())
    manifest = Manifest(
        office_code=source.office_code,
        made_at=at.isoformat(timespec="seconds"),
        occasion=occasion,
        program=source.program,
        kind=source.engine.dialect.name,
        anchor=head,
        counts=counts,
        file_count=len(stored),
        members={path.name: sha256_of(path) for path in sorted(folder.iterdir())},
    )
    _written(folder / NAME, manifest.text.encode())
    write_out(folder)
    named = _free_name(place.root / f"{at:%Y%m%dT%H%M%S}")
    folder.rename(named)
    write_out(place.root)
    return Made(named, manifest, spoilt)


def remove_copies(place: CopyPlace, made: list[datetime]) -> int:
    """Remove the copies made at these moments, then the stored files that no copy has any more; how many copies."""
    copies = place.copies()
    going = [path for path, manifest in copies if manifest.made in made]
    for path in going:
        (path / NAME).unlink()  # from here on it is no copy
        shutil.rmtree(path)
    if going:
        _forget_files(place)
    return len(going)


def _forget_files(place: CopyPlace) -> None:
    needed = {name for path, _ in place.copies() for name in listed_files(path)}
    for stored in place.files.root.glob("??/*"):
        if stored.name not in needed:
            stored.unlink()


def _counts(conn: Connection) -> dict[str, int]:
    return {
        name: int(conn.scalar(select(func.count()).select_from(table)) or 0)
        for name, table in sorted(metadata.tables.items())
    }


def _sweep(place: CopyPlace) -> None:
    """What a kill, or a full disk, left."""
    for path in place.root.glob(f"{UNFINISHED}*"):
        shutil.rmtree(path)
    for path in place.files.root.glob("??/*.part"):
        path.unlink()


def _copy_files(source: FileStore, target: FileStore) -> list[str]:
    """Copy what the target lacks; the names of those that are spoilt."""
    spoilt = []
    for path in sorted(source.root.glob("??/*")):
        wanted = target.path(path.name)
        with suppress(FileNotFoundError):  # what strangers sent goes after a while
            if not wanted.exists() and not copy_file(path, wanted):
                spoilt.append(path.name)
    return spoilt


def copy_file(path: Path, to: Path) -> bool:
    """Copy a stored file, unless its content is no more what its name says."""
    to.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part, digest = to.with_name(f"{to.name}.part"), hashlib.sha256()
    with path.open("rb") as old, part.open("wb") as new:
        while chunk := old.read(CHUNK):
            digest.update(chunk)
            new.write(chunk)
        new.flush()
        os.fsync(new.fileno())
    if digest.hexdigest() != path.name:
        part.unlink()
        return False
    part.rename(to)
    write_out(to.parent)
    return True


def _zip(to: Path, folders: Mapping[str, Path]) -> None:
    """What vanishes meanwhile was taken, and is in the database or the store by then."""
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as archive:
        for name, folder in folders.items():
            for path in _files_in(folder):
                with suppress(FileNotFoundError):
                    archive.write(path, (Path(name) / path.relative_to(folder)).as_posix())
    write_out(to)


def _files_in(folder: Path) -> Iterator[Path]:
    for root, _, names in os.walk(folder):
        yield from (path for name in sorted(names) if not (path := Path(root, name)).is_symlink() and path.is_file())


def _written(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    write_out(path)


def _free_name(path: Path) -> Path:
    """Two copies of one second, as a shifted clock may make."""
    candidates = (path.with_name(f"{path.name}-{number}") for number in range(2, 1000))
    return path if not path.exists() else next(each for each in candidates if not each.exists())
