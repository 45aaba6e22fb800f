"""A folder of files named by their sha256: what was received or made is kept once and never changes."""

import hashlib
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from rbworkflow.errors import ConfigurationError

ABANDONED_SECONDS: Final = 24 * 3600


@dataclass(frozen=True)
class FileStore:
    """Files under `root/ab/abcdef...`; a name is the sha256 of its content."""

    root: Path

    def put(self, content: bytes) -> str:
        """Keep `content`, durably, and name it; keeping the same twice keeps it once, and heals what was spoilt."""
        digest = hashlib.sha256(content).hexdigest()
        target = self.path(digest)
        if _holds(target, content):
            return digest
        return self.put_made(lambda file: file.write(content))

    def put_made(self, write: Callable[[BinaryIO], object]) -> str:
        """Keep what `write` writes, which need never be in memory as a whole, and name it as `put` does."""
        self._unfinished.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self._unfinished)
        try:
            with os.fdopen(handle, "w+b") as file:
                write(file)
                file.flush()
                os.fsync(file.fileno())
                file.seek(0)
                digest = hashlib.file_digest(file, "sha256").hexdigest()
            target = self.path(digest)
            target.parent.mkdir(parents=True, exist_ok=True)
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)  # on a full disk every further try would fill it more
            raise
        _sync_folder(target.parent)
        return digest

    def sweep(self, now: float) -> None:
        """Remove what kills left unfinished a day and more ago; `now` is the file system's present."""
        if not self._unfinished.exists():
            return
        for path in self._unfinished.iterdir():
            with suppress(FileNotFoundError):  # its writer finished it, or another sweeper was here
                if now - path.stat().st_mtime > ABANDONED_SECONDS:
                    path.unlink()

    def get(self, digest: str) -> bytes:
        """The content named `digest`; raises ConfigurationError where it is missing or no longer what it was."""
        path = self.path(digest)
        if not path.exists():
            raise ConfigurationError(
                f"Berkas {digest} tidak ada di penyimpanan {self.root}. Pulihkan folder itu dari cadangan."
            )
        content = path.read_bytes()
        if hashlib.sha256(content).hexdigest() != digest:
            raise ConfigurationError(f"Berkas {path} telah berubah sejak disimpan. Pulihkan berkas itu dari cadangan.")
        return content

    def checked(self, digest: str) -> Path:
        """Where the content named `digest` lies, for who passes it on in pieces; raises as `get` does."""
        path = self.path(digest)
        if path.exists():
            with path.open("rb") as file:
                if hashlib.file_digest(file, "sha256").hexdigest() == digest:
                    return path
        self.get(digest)  # says what is wrong with it
        return path

    def path(self, digest: str) -> Path:
        return self.root / digest[:2] / digest

    @property
    def _unfinished(self) -> Path:
        return self.root / ".unfinished"


def write_whole(path: Path, content: bytes, *, mode: int | None = None) -> None:
    """Have `content` stand under `path` whole or not at all; what a kill leaves unfinished the next try overwrites.

    With the rights `mode`, else with those of every new file of this program.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.tmp")
    unfinished.write_bytes(content)
    with suppress(FileNotFoundError):  # another run, writing the same file, was quicker
        if mode is not None:
            unfinished.chmod(mode)
        unfinished.replace(path)


def _holds(path: Path, content: bytes) -> bool:
    """Whether the file is there, readable, and still what it was."""
    try:
        return path.stat().st_size == len(content) and path.read_bytes() == content
    except OSError:
        return False


def _sync_folder(folder: Path) -> None:
    """A new name in a folder outlives a power cut only once the folder itself is written out."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
