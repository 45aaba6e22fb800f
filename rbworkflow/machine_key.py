"""The machine's key: by it the door knows the worker, its runs and the command line of this machine."""

from pathlib import Path
from typing import Final

from rbworkflow.key_folder import key_folder
from rbworkflow.secret_files import made_once, renew

HEADER: Final = "x-rbworkflow-mesin"


def machine_key(data: Path) -> str:
    """The key of the machine with these data, made at its first use. It is never printed."""
    return made_once(_file(data)).decode()


def renew_machine_key(data: Path) -> None:
    """Another key; whoever runs with the old one is let in no more."""
    renew(_file(data))


def header(data: Path) -> dict[str, str]:
    """What a program of this machine sends along with every call."""
    return {HEADER: machine_key(data)}


def _file(data: Path) -> Path:
    return key_folder(data) / "machine-key"
