"""An office's folders on disk, which a test copies, puts back or removes together."""

import shutil
from pathlib import Path
from typing import Any

from rbworkflow.key_folder import keys_beside
from rbworkflow.settings import shared_beside
from rbworkflow.steps.safekeeping.place import beside as copies_beside


def copy_office(data: Path, to: Path, **copying: Any) -> None:
    """Its data folder, and what lies beside it: its keys and the shared folder, where there are such."""
    shutil.copytree(data, to, **copying)
    for beside in (keys_beside, shared_beside):
        if beside(data).is_dir():
            shutil.copytree(beside(data), beside(to), **copying)


def remove_office(data: Path) -> None:
    """What there is of them, and the copies of what it was."""
    for folder in (data, keys_beside(data), shared_beside(data), copies_beside(data)):
        shutil.rmtree(folder, ignore_errors=True)
