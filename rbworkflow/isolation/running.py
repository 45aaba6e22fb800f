"""Work on a stranger's bytes, done in a child process: what goes wrong there stays there.

The child starts without site-packages' start-up files, gets no environment (no secrets), may use only so much
memory and processor time, may write only what its limits say into a folder that goes with it, and answers
with plain values. Its answer is unpickled by a reader that knows dates and refuses every other class, so that
not even a captured child can do more than lie.
"""

import math
import pickle
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any, Final

from rbworkflow.home import CODE_ROOT
from rbworkflow.isolation.warm_children import NurseryError, nurseries

START: Final = "import sys; sys.path[:] = sys.argv[1:]; from rbworkflow.isolation.child import main; main()"
ALLOCATOR: Final = {"MALLOC_TRIM_THRESHOLD_": "67108864", "MALLOC_MMAP_THRESHOLD_": "67108864"}
"""The C library keeps what one workbook freed for the next one, where it would return and fetch it page by page."""
BATCH_BYTES: Final = 8 * 1024 * 1024
PLAIN_CLASSES: Final = {cls.__name__: cls for cls in (date, datetime, time, timedelta)}


@dataclass(frozen=True)
class ChildLimits:
    """What one child may use."""

    memory_mib: int = 160
    cpu_seconds: int = 5
    wall_seconds: float = 30
    file_mib: int = 0


CHILD_LIMITS: Final = ChildLimits()


class ChildDiedError(Exception):
    """The child did not answer: it ran out of memory or time, or was brought down by what it read."""


def run_isolated(
    job: str,
    items: Sequence[bytes],
    *arguments: object,
    limits: ChildLimits = CHILD_LIMITS,
    folder: Path | None = None,
) -> list[Any]:
    """The answers of `job` (a function by its full name) to each item, all in one child; ChildDiedError if any lacks.

    What the child writes lies in `folder`, and is as little to be believed as what it says; without one it goes.
    A batch whose child dies may be asked again item by item: see run_each.
    """
    own_limits = {"memory_mib": limits.memory_mib, "cpu_seconds": limits.cpu_seconds, "file_mib": limits.file_mib}
    request = pickle.dumps((job, own_limits, items, arguments))
    try:
        with _room(folder) as room:
            said = _said(job, str(room), request, limits.wall_seconds)
        answers = list(_answers(said))
    except (NurseryError, subprocess.SubprocessError, pickle.UnpicklingError, EOFError, BrokenPipeError) as error:
        raise ChildDiedError(job) from error
    if len(answers) != len(items):
        raise ChildDiedError(job)
    return answers


def run_each(
    job: str,
    items: Iterable[bytes],
    *arguments: object,
    given_up: object,
    limits: ChildLimits = CHILD_LIMITS,
    until: float = math.inf,
) -> Iterator[Any]:
    """The answer of `job` to each item, in their order; `given_up` for an item that brings its child down.

    Items share a child up to a size; where one brings it down, each gets a child of its own. From the moment `until`
    (of the monotonic clock) on, no child is started.
    """
    for batch in _batches(items):
        if monotonic() >= until:
            yield from (given_up for _ in batch)
            continue
        try:
            yield from run_isolated(job, batch, *arguments, limits=limits)
        except ChildDiedError:
            if len(batch) == 1:
                yield given_up
            else:
                for item in batch:
                    yield from run_each(job, [item], *arguments, given_up=given_up, limits=limits, until=until)


def _said(job: str, room: str, request: bytes, seconds: float) -> bytes:
    """By a child that is forked where children are kept warm, else by one that is started."""
    warm = nurseries()
    if warm is not None:
        return warm.ask(job, room, request, ALLOCATOR, seconds=seconds)
    done = subprocess.run(  # noqa: S603 - our own interpreter and module
        [sys.executable, "-I", "-S", "-X", "utf8", "-c", START, str(CODE_ROOT), *filter(None, sys.path)],
        input=request,
        capture_output=True,
        timeout=seconds,
        env={"TMPDIR": room, **ALLOCATOR},
        check=True,
    )
    return done.stdout


def _room(folder: Path | None) -> AbstractContextManager[Path | str]:
    return nullcontext(folder) if folder else TemporaryDirectory(prefix="rbworkflow-")


def _batches(items: Iterable[bytes]) -> Iterator[list[bytes]]:
    batch: list[bytes] = []
    size = 0
    for item in items:
        if batch and size + len(item) > BATCH_BYTES:
            yield batch
            batch, size = [], 0
        batch.append(item)
        size += len(item)
    if batch:
        yield batch


def _answers(said: bytes) -> Iterator[Any]:
    stream = BytesIO(said)
    while stream.tell() < len(said):
        yield _PlainUnpickler(stream).load()


class _PlainUnpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> type:
        if module == "datetime" and name in PLAIN_CLASSES:
            return PLAIN_CLASSES[name]
        raise pickle.UnpicklingError(f"{module}.{name} is no plain value")
