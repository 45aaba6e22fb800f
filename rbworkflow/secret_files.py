"""Secrets of this machine: one file each, for its own user alone."""

import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Final

HANDED_OVER: Final = Path("/run/credentials")
"""Where systemd lays copies for a service, each beginning with the credential's name."""
CREDENTIALS: Final = Path("/etc/rbworkflow/credentials")
"""Where an office's PC has them (deploy/office-pc)."""

GIVEN: Final = Path("/run/secrets")
"""Where a container has those that lie in `secrets/` beside its compose.yaml."""


def made_once(path: Path) -> bytes:
    """The secret in this file; made where there is none, complete or not at all, and the first maker's stays."""
    if not path.exists():
        unfinished = _unfinished(path, _new().encode())
        try:
            with suppress(FileExistsError):  # two makers at once: the first one's stays
                os.link(unfinished, path)
        finally:
            unfinished.unlink()
    return path.read_bytes()


def kept_at(path: Path) -> Path:
    """Where a person writes what is read from this file."""
    if path.is_relative_to(GIVEN):
        return Path("secrets") / path.name
    is_copy = path.is_relative_to(HANDED_OVER)
    return CREDENTIALS / path.name.removeprefix("rbworkflow_") if is_copy else path


def renew(path: Path) -> None:
    """Another secret in this file, whatever it held before; complete or not at all."""
    keep(path, _new())


def keep(path: Path, content: str) -> None:
    """Let the file hold this secret, whatever it held before; complete or not at all."""
    _unfinished(path, content.encode()).replace(path)


def bring(path: Path, to: Path) -> None:
    """Move a secret, also to another file system; it is whole in one of both places, whatever happens meanwhile."""
    _unfinished(to, path.read_bytes()).replace(to)
    _write_out(to.parent)
    path.unlink()


def _write_out(folder: Path) -> None:
    """After a power cut a name that was given is known, before another is taken away."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _new() -> str:
    return secrets.token_hex(32)


def _unfinished(path: Path, content: bytes) -> Path:
    """A whole file beside `path` that is to get its name."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    beside = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())  # after a power cut an empty secret would be a known one
    return beside
