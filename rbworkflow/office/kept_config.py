"""The last config/ that was good as a whole, kept beside the data: what is under way is finished with it."""

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from rbworkflow.office.loading import config_digest
from rbworkflow.system import keep_all_from_others


def keep_config(config: Path, into: Path, digest: str) -> None:
    """Keep a copy of the folder, which had this digest, in the place of the one before."""
    into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=into, prefix=".") as unfinished:
        copy = Path(shutil.copytree(config, Path(unfinished) / "config"))
        if config_digest(copy) != digest:
            return  # it was changed meanwhile: the next round keeps it
        keep_all_from_others(copy)  # which has the rights of the original
        with suppress(OSError):  # another round was quicker
            copy.rename(into / digest)
    for older in into.iterdir():
        if older.name != digest and not older.name.startswith("."):
            shutil.rmtree(older, ignore_errors=True)


def is_kept(into: Path, digest: str) -> bool:
    return (into / digest).is_dir()


def kept_config(into: Path) -> Path | None:
    """The copy, if any was kept."""
    return next(iter(sorted(into.glob("[!.]*"))), None)
