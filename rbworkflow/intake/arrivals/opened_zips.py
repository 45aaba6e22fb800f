"""A unit's zip opened: the isolated child lays it out within what is left of one budget, and may lie, but harm nobody.

A zip is opened for a while only; what it holds lies in a folder that goes again, and is fetched one by one.
"""

import os
import stat
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory
from typing import Final

from rbworkflow.intake.arrivals.inbox import LARGEST
from rbworkflow.intake.arrivals.unpacking import MOST_FILES, NamedFile, apart, unpacked
from rbworkflow.isolation.running import ChildDiedError, ChildLimits, run_isolated

JOB: Final = "rbworkflow.intake.arrivals.opened_zips.lay_out"
BUDGET: Final = ChildLimits(memory_mib=768, cpu_seconds=20, wall_seconds=120, file_mib=32)


def lay_out(content: bytes, path: str, beside: Sequence[str], most_unpacked: int) -> list[str] | None:
    """In the child: what the zip holds, written under numbers into the child's own folder; the paths, in that order."""
    entries = unpacked(PurePath(path), content, map(PurePath, beside), most_unpacked=most_unpacked)
    if entries is None:
        return None
    for number, (_, data) in enumerate(entries):
        (Path(tempfile.gettempdir()) / name_of(number)).write_bytes(data)
    return [inner.as_posix() for inner, _ in entries]


@dataclass(frozen=True)
class OpenedZip:
    """What one zip holds, by its paths below the unit's folder."""

    paths: Sequence[PurePath]
    folder: Path

    def files(self) -> Iterator[NamedFile]:
        """Each file; raises ChildDiedError where it is no plain one."""
        return ((path, plain_content(self.folder / name_of(number))) for number, path in enumerate(self.paths))


@contextmanager
def open_zip(
    path: PurePath, content: bytes, beside: Sequence[PurePath], *, most_unpacked: int, limits: ChildLimits = BUDGET
) -> Iterator[OpenedZip | None]:
    """What the zip that stands there holds, until the block ends, no two alike and none as what stands `beside` it.

    None where it is no zip, none to be opened, or breaks the budget.
    """
    with TemporaryDirectory(prefix="rbworkflow-zip-") as name:
        given = (path.as_posix(), [each.as_posix() for each in beside], most_unpacked)
        try:
            answers = run_isolated(JOB, [content], *given, limits=limits, folder=Path(name))
        except ChildDiedError:
            answers = []
        said = next(iter(answers), None)
        yield None if said is None else OpenedZip(_named(said, beside), Path(name))


def name_of(number: int) -> str:
    """What the file of this number is called in the child's folder."""
    return f"{number:04}"


def plain_content(path: Path) -> bytes:
    """Of a plain file only: a captured child might have laid a link there."""
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(handle, "rb") as file:
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:
            raise ChildDiedError(JOB)
        return file.read(LARGEST + 1)


def _named(said: Sequence[str], beside: Sequence[PurePath]) -> list[PurePath]:
    return apart([*beside, *map(PurePath, said[:MOST_FILES])])[len(beside) :]
