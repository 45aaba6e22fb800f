"""Work on a stranger's bytes, done in a child process: what goes wrong there stays there.

The child starts without site-packages' start-up files, gets no environment (no secrets), may use only so much
memory and processor time, may write only what its limits say into a folder that goes with it, and answers
with plain values. Its answer is unpickled by a reader
that knows dates and refuses every other class, so that not even a captured child can do more than lie.
"""

import pickle
import subprocess
import sys
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent.parent
START: Final = "import sys; sys.path[:] = sys.argv[1:]; from rbworkflow.sheets.child import main; main()"
ALLOCATOR: Final = {"MALLOC_TRIM_THRESHOLD_": "67108864", "MALLOC_MMAP_THRESHOLD_": "67108864"}
"""The C library keeps what one workbook freed for the next one, where it would return and fetch it page by page."""
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


def run_isolated(job: str, *arguments: object, limits: ChildLimits = CHILD_LIMITS) -> list[Any]:
    """The answers of a job of `child.JOBS`; raises ChildDiedError where there is none or not all."""
    own_limits = {"memory_mib": limits.memory_mib, "cpu_seconds": limits.cpu_seconds, "file_mib": limits.file_mib}
    request = pickle.dumps((job, own_limits, arguments))
    command = [sys.executable, "-I", "-S", "-X", "utf8", "-c", START, str(ROOT), *filter(None, sys.path)]
    try:
        with TemporaryDirectory(prefix="rbworkflow-") as folder:
            done = subprocess.run(  # noqa: S603 - our own interpreter and module
                command,
                input=request,
                capture_output=True,
                timeout=limits.wall_seconds,
                env={"TMPDIR": folder, **ALLOCATOR},
                check=True,
            )
        return _answers(done.stdout)
    except (subprocess.SubprocessError, pickle.UnpicklingError, EOFError, BrokenPipeError) as error:
        raise ChildDiedError(job) from error


def _answers(said: bytes) -> list[Any]:
    stream = BytesIO(said)
    answers = [_PlainUnpickler(stream).load()]
    while stream.tell() < len(said):
        answers.append(_PlainUnpickler(stream).load())
    return answers


class _PlainUnpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> type:
        if module == "datetime" and name in PLAIN_CLASSES:
            return PLAIN_CLASSES[name]
        raise pickle.UnpicklingError(f"{module}.{name} is no plain value")
