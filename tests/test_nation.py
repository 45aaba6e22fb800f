"""A share of the nation's 514 offices, one after the other in one process: nothing grows with their number.

All of them: `python -m benchmarks.nation`.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.running.chance import is_soak

pytestmark = [pytest.mark.soak, pytest.mark.walk]

ROOT = Path(__file__).resolve().parent.parent
OFFICES = 40
UNITS = 4
MOST_MINUTES = 40


@pytest.fixture(scope="module")
def nation(pytestconfig: pytest.Config) -> Any:
    if not is_soak(pytestconfig):
        pytest.skip("A long proof: make soak runs it.")
    command = [sys.executable, "-m", "benchmarks.nation", "--count", str(OFFICES), "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=MOST_MINUTES * 60, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_every_office_did_both_its_semesters(nation: Any) -> None:
    assert nation["offices"] == OFFICES
    assert nation["answers"] == 2 * UNITS * OFFICES
    assert nation["points"] % OFFICES == 0, "offices that sent alike have as much to complete"
    assert nation["mails"] >= 2 * (2 * UNITS + 1) * OFFICES


def test_memory_is_flat_from_the_tenth_office_on(nation: Any) -> None:
    early, late = nation["rss_mb_early_and_late"]
    assert late < early + 8
    assert nation["peak_mb"] < 400


def test_nothing_else_grows_with_the_offices(nation: Any) -> None:
    early, late = nation["handles_early_and_late"]
    assert late == early
    assert nation["threads"] == 1
    assert nation["growth_of_cpu"] < 1.5
