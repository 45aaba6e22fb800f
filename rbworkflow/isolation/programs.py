"""A program of this machine at work on files: in a folder of its own, under limits, without network, soon gone.

It gets none of this process's environment, and its whole process group ends with it, at the end of its time, and with
this process, however that ends.
"""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from rbworkflow.home import CODE_ROOT
from rbworkflow.isolation.running import ChildLimits

START: Final = "import sys; sys.path.insert(0, sys.argv[1]); from rbworkflow.isolation.room import main; main()"


def run_program(command: Sequence[str], files: Mapping[str, bytes], *, limits: ChildLimits) -> dict[str, bytes]:
    """Run the command among these files, by their names; what it made beside them, whole or not, by name.

    Whoever asks knows what a whole file of its kind is: a program that fails, hangs or is stopped may have written
    part of one, or nothing.
    """
    with TemporaryDirectory(prefix="rbworkflow-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        for each, content in files.items():
            (folder / each).write_bytes(content)
        _run(command, folder, limits)
        made = (path for path in folder.iterdir() if path.is_file() and path.name not in files)
        return {path.name: path.read_bytes() for path in made}


def _run(command: Sequence[str], folder: Path, limits: ChildLimits) -> None:
    own_limits = {"memory_mib": limits.memory_mib, "cpu_seconds": limits.cpu_seconds, "file_mib": limits.file_mib}
    room = subprocess.Popen(  # noqa: S603 - our own interpreter and module
        [sys.executable, "-I", "-S", "-c", START, str(CODE_ROOT), json.dumps(own_limits), *command],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env={"PATH": os.defpath, "LANG": "C.UTF-8", "HOME": str(folder), "TMPDIR": str(folder)},
        start_new_session=True,
    )
    with room:
        try:
            room.wait(limits.wall_seconds)
        except subprocess.TimeoutExpired:
            pass
        finally:
            with suppress(ProcessLookupError):  # it ended its group itself
                os.killpg(room.pid, signal.SIGKILL)
