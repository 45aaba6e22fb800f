"""Edits into config/: tried on a copy of the folder, the former files kept, each file exchanged whole."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from rbworkflow.errors import ConfigurationError, RefusedError, why
from rbworkflow.home import command
from rbworkflow.office.own_settings.edits import Edit
from rbworkflow.office.own_settings.files import edited_files


@contextmanager
def tried(config: Path, edits: Sequence[Edit]) -> Iterator[Path]:
    """A copy of the folder as it would be."""
    with tempfile.TemporaryDirectory(prefix="pengaturan-") as workshop:
        copy = Path(shutil.copytree(config, Path(workshop) / config.name))
        for name, text in edited_files(config, edits).items():
            (copy / name).parent.mkdir(exist_ok=True)
            (copy / name).write_text(text, encoding="utf-8", newline="\n")
        yield copy


def write_edits(config: Path, edits: Sequence[Edit], *, kept: Path, check: Callable[[Path], object]) -> list[str]:
    """Write what these edits change, and keep what the files said in the folder `kept`; the files' names.

    Each file is whole at any time. Raises ConfigurationError where the folder would not be good or cannot be written;
    then nothing was changed.
    """
    with tried(config, edits) as copy:
        check(copy)
    made = edited_files(config, edits)
    try:
        for name in made:
            _keep(config / name, kept / name)
        for name, text in made.items():
            _exchange(config / name, text)
    except OSError as error:
        raise ConfigurationError(f"Folder pengaturan {config} tidak dapat ditulis: {why(error)}.") from error
    return list(made)


def require_own(config: Path, sample: Path) -> None:
    """Raises RefusedError for the sample office that comes with the program."""
    if config.resolve() == sample.resolve():
        raise RefusedError(
            f"Kantor contoh bawaan program tidak diubah. Siapkan dahulu folder kantor sendiri: {command('init')}."
        )


def _keep(file: Path, into: Path) -> None:
    """Once: what a killed run kept already is the former file, and what stands there now may not be."""
    if file.exists() and not into.exists():
        into.parent.mkdir(parents=True, exist_ok=True)
        unfinished = into.with_name(f".{into.name}")
        shutil.copyfile(file, unfinished)
        unfinished.replace(into)


def _exchange(file: Path, text: str) -> None:
    file.parent.mkdir(exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}-")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as unfinished:
            unfinished.write(text)
            unfinished.flush()
            os.fsync(descriptor)
        if file.exists():
            shutil.copymode(file, name)
        Path(name).replace(file)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
