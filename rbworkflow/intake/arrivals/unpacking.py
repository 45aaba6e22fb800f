"""Zips opened, wherever they came; files of a mail or a command laid out as a unit's folder would be, names storable.

A zip that breaks a limit, is locked, or plays tricks with paths is left as it is; receiving refuses archives with a
sentence that asks for the files themselves. Names that are faulty stay faulty, so that receiving says why: here they
only become such as a file system can hold.
"""

import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import PurePath, PurePosixPath
from typing import Final

from rbworkflow.intake.arrivals.inbox import DEEPEST, LARGEST
from rbworkflow.intake.folders import starts_with_code
from rbworkflow.intake.form_names import is_named_as_form
from rbworkflow.intake.names import is_note, is_temporary
from rbworkflow.intake.reasons import IntakeRefusedError

ZIP: Final = "application/zip"
MOST_FILES: Final = 300
MOST_UNPACKED: Final = 200 * 1024 * 1024
HIGHEST_RATIO: Final = 150  # of what grows beyond a mebibyte
_RATIO_FROM: Final = 1024 * 1024
_COMPRESSIONS: Final = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_LONGEST_BYTES: Final = 200

NamedFile = tuple[PurePath, bytes]


def laid_out(
    files: Iterable[tuple[str, bytes]], below: Iterable[NamedFile] = (), *, most_unpacked: int = MOST_UNPACKED
) -> list[NamedFile]:
    """The files (name, content) by their paths below the unit's folder, no two alike; those `below` have paths already.

    A zip beyond what is left of `most_unpacked`, for all zips together, stays closed. Raises IntakeRefusedError where
    there are too many files.
    """
    placed: dict[str, NamedFile] = {}
    for path, content in chain(_opened(files, most_unpacked), _sent(below)):
        if len(placed) == MOST_FILES:
            raise IntakeRefusedError("BERKAS_BANYAK")
        free = _free(_storable(path), placed)
        placed[_key(free)] = (free, content)
    return list(placed.values())


def unpacked(
    path: PurePath, content: bytes, beside: Iterable[PurePath], *, most_unpacked: int = MOST_UNPACKED
) -> list[NamedFile] | None:
    """What the zip that stands there holds, laid out in its place, no two alike and none as what stands `beside` it;
    None where it is no zip, or none to be opened.
    """
    entries = _unzipped(content, most_unpacked) if is_zip(path.name) else None
    if entries is None:
        return None
    inner = (
        _below(path.stem, entries) if len(path.parts) == 1 else [(path.parent / name, data) for name, data in entries]
    )
    placed: dict[str, NamedFile] = {_key(other): (other, b"") for other in beside}
    for name, data in inner:
        free = _free(_storable(name), placed)
        placed[_key(free)] = (free, data)
    return list(placed.values())[len(placed) - len(inner) :]


def apart(paths: Iterable[PurePath]) -> list[PurePath]:
    """The paths, such as a file system can hold and no two alike."""
    placed: dict[str, PurePath] = {}
    for path in paths:
        free = _free(_storable(path), placed)
        placed[_key(free)] = free
    return list(placed.values())


def is_harmless_zip(content: bytes) -> bool:
    """Whether it is a zip that could be opened; nothing of it is inflated."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            return _is_harmless(entries, MOST_UNPACKED)
    except (zipfile.BadZipFile, ValueError, EOFError, NotImplementedError):
        return False


def is_zip(name: str) -> bool:
    return name.lower().endswith(".zip")


def _opened(files: Iterable[tuple[str, bytes]], most_unpacked: int) -> Iterator[NamedFile]:
    left = most_unpacked
    for name, content in files:
        if is_note(name):
            continue
        entries = _unzipped(content, left) if is_zip(name) else None
        left -= sum(len(inflated) for _, inflated in entries or ())
        if entries is None:
            yield PurePath(name.replace("/", "\\")), content  # one name, never a path
        else:
            yield from _below(PurePosixPath(name).stem, entries)


def _sent(files: Iterable[NamedFile]) -> Iterator[NamedFile]:
    return ((path, content) for path, content in files if not is_note(path.name))


def _unzipped(content: bytes, most_unpacked: int = MOST_UNPACKED) -> list[NamedFile] | None:
    """What a zip holds; None where it is not to be opened."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            listed = archive.infolist()
            if not all(entry.filename for entry in listed):
                return None
            entries = [entry for entry in listed if not entry.is_dir()]
            if not _is_harmless(entries, most_unpacked):
                return None
            sent = [entry for entry in entries if not _is_systems_own(entry.filename)]
            return [(PurePath(entry.filename), _inflated(archive, entry)) for entry in sent]
    except (zipfile.BadZipFile, zlib.error, ValueError, EOFError, NotImplementedError, RuntimeError):
        return None


def _is_harmless(entries: Sequence[zipfile.ZipInfo], most_unpacked: int) -> bool:
    return (
        0 < len(entries) <= MOST_FILES
        and sum(entry.file_size for entry in entries) <= most_unpacked
        and all(_may_be_inflated(entry) and _stays_inside(entry.filename) for entry in entries)
    )


def _may_be_inflated(entry: zipfile.ZipInfo) -> bool:
    swells = entry.file_size > _RATIO_FROM and entry.file_size > HIGHEST_RATIO * entry.compress_size
    return not entry.flag_bits & 1 and entry.compress_type in _COMPRESSIONS and not swells


def _stays_inside(name: str) -> bool:
    is_trick = name.startswith("/") or "\\" in name or name[1:2] == ":" or ".." in name.split("/")
    return bool(PurePosixPath(name).parts) and not is_trick


def _is_systems_own(name: str) -> bool:
    parts = PurePosixPath(name).parts
    return "__MACOSX" in parts or is_temporary(parts[-1]) or is_note(parts[-1])


def _inflated(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """The entry's bytes, as many as it promised; of one above the limit just enough to be refused as too large."""
    with archive.open(entry) as file:
        return file.read(min(entry.file_size, LARGEST + 1))


def _below(stem: str, entries: Sequence[NamedFile]) -> list[NamedFile]:
    """Where a zip's entries go: a form wrapped in folders comes to the top, loose evidence into a folder of its own.

    An indicator's folder stays, whatever is in it: it says whose evidence that is.
    """
    unwrapped = list(entries)
    while not _has_workbook(unwrapped) and len({path.parts[0] for path, _ in unwrapped}) == 1:
        if any(len(path.parts) == 1 or starts_with_code(path.parts[0]) for path, _ in unwrapped):
            break
        unwrapped = [(PurePath(*path.parts[1:]), content) for path, content in unwrapped]
    if _has_workbook(unwrapped):
        return unwrapped
    if all(len(path.parts) == 1 for path, _ in entries):
        return [(PurePath(stem) / path, content) for path, content in entries]
    return list(entries)


def _has_workbook(entries: Sequence[NamedFile]) -> bool:
    return any(is_named_as_form(path) for path, _ in entries)


def _storable(path: PurePath) -> PurePath:
    """The nearest folders only, as deep as a unit's folder goes, every part such as a file system can hold."""
    parts = [_storable_part(part) for part in path.parts] or ["tanpa-nama"]
    return PurePath(*parts[-(DEEPEST + 1) :])


def _storable_part(part: str) -> str:
    held = part.replace("/", "\\").replace("\0", "\1").encode("utf-8", "backslashreplace")[:_LONGEST_BYTES]
    name = held.decode("utf-8", "ignore")
    return f"{name}\\" if name in (".", "..") else name


def _free(path: PurePath, placed: Iterable[str]) -> PurePath:
    """The path, or one beside it that nothing else has; below a file there can be nothing."""
    files = set(placed)
    folders = {_key(parent) for key in files for parent in PurePath(key).parents}
    wanted = PurePath(path.name) if any(_key(parent) in files for parent in path.parents) else path
    number, free = 1, wanted
    while _key(free) in files | folders:
        number += 1
        free = wanted.with_name(f"{wanted.stem} ({number}){wanted.suffix}")
    return free


def _key(path: PurePath) -> str:
    return path.as_posix().casefold()
