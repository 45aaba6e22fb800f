"""Keys lie apart from what they open, in a folder beside the data; version 0.2.0 kept them inside, and they are moved.

A kill at any line leaves every key in one place or in both, and whoever needs one next goes on from there.
"""

from contextlib import suppress
from pathlib import Path
from typing import Final

from rbworkflow.secret_files import bring
from rbworkflow.system import make_private_folder

KEYS: Final = "kunci"
INSIDE: Final = "secrets"
OURS: Final = ("machine-key*", "pepper*", "tls-*.pem*", "given_*")
"""What that version kept there, and what a kill left of its making; whatever else lies there is the office's own."""


def keys_beside(data: Path) -> Path:
    """The keys of a data folder: a copy of the data, stolen or lent, opens nothing."""
    return data.with_name(KEYS if data.name == "data" else f"{data.name}-{KEYS}")


def key_folder(data: Path) -> Path:
    """The same, made where it is missing, and with the keys that the data folder still holds."""
    folder = keys_beside(data)
    if not folder.is_dir():
        make_private_folder(folder)
    if (data / INSIDE).is_dir():
        _move_apart(data / INSIDE, folder)
    return folder


def _move_apart(inside: Path, folder: Path) -> None:
    """Those that came with the data are its own, whatever lay beside it."""
    with suppress(FileNotFoundError):  # another program of this machine moved the last one
        for key in [path for path in inside.iterdir() if any(path.match(pattern) for pattern in OURS)]:
            with suppress(FileNotFoundError):  # or this one
                bring(key, folder / key.name)
    with suppress(OSError):  # the office keeps something there
        inside.rmdir()
