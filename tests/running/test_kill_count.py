"""What a run with kills says at its end, and when it fails for having had too few."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.running.patience import PATIENCE

pytestmark = pytest.mark.processes
ROOT = Path(__file__).resolve().parents[2]
KILLING = """
import pytest

KILLS = [("collect from the mailbox", 3), ("collect", 4), ("decide, last", 2), ("open the office", 5)]

@pytest.mark.parametrize(("act", "count"), KILLS)
def test_kills(act, count, tell_kills):
    tell_kills(act, count)

def test_that_fails(tell_kills):
    tell_kills("issue", 100)
    assert {fails} is False
"""


def run(folder: Path, *options: str, fails: bool = False) -> "subprocess.CompletedProcess[str]":
    (folder / "test_kills.py").write_text(KILLING.format(fails=fails), encoding="utf-8")
    plugins = (
        "-p",
        "tests.running.chance",
        "-p",
        "tests.running.kill_count",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:slipcover",
    )
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        *plugins,
        "--rootdir",
        str(folder),
        "--hypothesis-seed=77",
        *options,
    ]
    return subprocess.run(
        [*command, str(folder)], cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False
    )


@pytest.mark.parametrize("processes", [(), ("-n", "2")])
def test_kills_are_told_by_step_with_the_seed(tmp_path: Path, processes: tuple[str, ...]) -> None:
    done = run(tmp_path, *processes, "--least-kills=109")
    told = (
        "kill -9: 114 times (collect 7, decide 2, issue 100, open 5), nothing lost, nothing doubled in silence; seed 77"
    )
    assert told in done.stdout
    assert done.returncode == 0


def test_a_run_with_too_few_kills_fails(tmp_path: Path) -> None:
    done = run(tmp_path, "--least-kills=110")
    assert "These are fewer than 110 of collect, compile, decide, issue, deliver." in done.stdout
    assert done.returncode == 1


def test_kills_of_a_test_that_failed_are_not_told(tmp_path: Path) -> None:
    done = run(tmp_path, fails=True)
    assert "kill -9: 14 times (collect 7, decide 2, open 5), nothing lost" in done.stdout
    assert done.returncode == 1
