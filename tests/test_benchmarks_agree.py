"""Before times are compared, every method must have done the same: of mails and rows, in a small number."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import PATIENCE

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize(
    ("name", "methods"),
    [
        ("store", {"ours", "floor", "orm", "ours_whole"}),
        ("mail", {"ours", "floor", "yagmail_send", "smtplib"}),
    ],
)
def test_every_method_leaves_the_same_behind(name: str, methods: set[str]) -> None:
    command = [sys.executable, "-m", "benchmarks", name, "--runs", "1", "--size", "3", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["sides"].keys() == methods
