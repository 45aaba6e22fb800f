"""What is held by one alone or by several together stays held where a holder goes on as another program."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from rbworkflow.polling import poll
from rbworkflow.system import hold, make_private_folder, only_one
from tests.running.patience import PATIENCE

GOING_ON = """
import os, sys
from pathlib import Path
from rbworkflow.system import hold
assert hold(Path(sys.argv[1]), is_shared=sys.argv[2] == "together")
os.execv(sys.executable, [sys.executable, "-c", "print('siap', flush=True); input()"])
"""


def test_a_folder_that_others_could_look_into_is_closed_to_them(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o755)
    make_private_folder(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == stat.S_IRWXU


def going_on(path: Path, how: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", GOING_ON, str(path), how]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "siap\n"
    return process


def held_by_nobody(path: Path) -> bool | None:
    with only_one(path) as is_mine:
        return is_mine or None


def descriptors() -> int:
    """How many this process has open."""
    return len(list(Path("/proc/self/fd").iterdir()))


@pytest.mark.processes
@pytest.mark.parametrize(("how", "second"), [("alone", False), ("together", True)])
def test_who_goes_on_as_another_program_still_holds_what_it_held(how: str, second: bool, tmp_path: Path) -> None:  # noqa: FBT001 - pytest's way
    path = tmp_path / "kunci.lock"
    with going_on(path, how) as process:
        assert hold(path, is_shared=True) is second
        assert held_by_nobody(path) is None
        process.communicate("\n", timeout=PATIENCE)
    if not second:
        assert poll(lambda: held_by_nobody(path), seconds=PATIENCE)


@pytest.mark.processes
def test_what_is_refused_leaves_nothing_open(tmp_path: Path) -> None:
    path = tmp_path / "kunci.lock"
    with going_on(path, "alone") as process:
        before = descriptors()
        assert not hold(path)
        assert descriptors() == before
        process.communicate("\n", timeout=PATIENCE)
