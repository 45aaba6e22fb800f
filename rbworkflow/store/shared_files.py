"""What is laid in the shared folder has the rights of the folder it lies in; everything else is this user's alone."""

import stat
from pathlib import Path
from typing import Final

from rbworkflow.store.files import write_whole

TOP: Final = 0o755
"""Of the shared folder itself, as it is made; the office then says who may write where."""
OF_FILES: Final = 0o666


def make_shared(shared: Path, folder: Path) -> None:
    """Have a folder in `shared`. One that is there keeps the rights that the office gave it."""
    if folder.is_dir():
        return
    if folder == shared:
        folder.parent.mkdir(parents=True, exist_ok=True)
    else:
        make_shared(shared, folder.parent)
    unfinished = folder.with_name(f".{folder.name}.tmp")
    unfinished.mkdir(exist_ok=True)
    try:
        unfinished.chmod(TOP if folder == shared else _rights(folder.parent))
        unfinished.rename(folder)
    except OSError:
        if not folder.is_dir():  # else another program made it first
            unfinished.rmdir()
            raise


def lay_shared(shared: Path, path: Path, content: bytes) -> None:
    """Have a file there, whole or not at all, which whoever may look into its folder can read."""
    make_shared(shared, path.parent)
    write_whole(path, content, mode=_rights(path.parent) & OF_FILES)


def _rights(folder: Path) -> int:
    return stat.S_IMODE(folder.stat().st_mode)
