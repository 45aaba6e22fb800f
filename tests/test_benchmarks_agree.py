"""Before times are compared, every method must have done the same: of mails and rows, in a small number."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.e2e import material, naive, ours
from tests.running.patience import PATIENCE

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.few(1)
@pytest.mark.parametrize(
    ("name", "methods"),
    [
        ("store", {"ours", "floor", "orm", "ours_whole"}),
        ("mail", {"ours", "floor", "yagmail_send", "smtplib"}),
    ],
)
@pytest.mark.processes
def test_every_method_leaves_the_same_behind(name: str, methods: set[str]) -> None:
    command = [sys.executable, "-m", "benchmarks", name, "--runs", "1", "--size", "3", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["sides"].keys() == methods


@pytest.mark.soak
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # yagmail forgets its connections
def test_a_script_and_the_program_leave_the_same_semester_behind() -> None:
    day = material.day(1, indicators=24)
    by_script = material.digest(naive.run(naive.prepare(day)))
    day.relay.forget()
    assert material.digest(ours.run(day)) == by_script
    assert len(list(material.our_lines(day.seats[0]))) > 2 * len(day.plan), "nothing was found to be completed"
