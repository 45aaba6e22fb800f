"""An office's folders on disk, which a test copies, puts back or removes together."""

import shutil
from pathlib import Path
from typing import Any

from rbworkflow.settings import shared_beside


def copy_office(data: Path, to: Path, **copying: Any) -> None:
    """Its data folder, and the shared one beside it where there is one."""
    shutil.copytree(data, to, **copying)
    if shared_beside(data).is_dir():
        shutil.copytree(shared_beside(data), shared_beside(to), **copying)


def remove_office(data: Path) -> None:
    """What there is of both folders."""
    for folder in (data, shared_beside(data)):
        shutil.rmtree(folder, ignore_errors=True)
