"""A share of the nation's 514 offices, one after the other in one process: nothing grows with their number.

All of them: `python -m benchmarks.nation`.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.chance import is_soak

pytestmark = [pytest.mark.soak, pytest.mark.walk]

ROOT = Path(__file__).resolve().parent.parent
OFFICES = 40
UNITS = 4
MOST_MINUTES = 40


@pytest.fixture(scope="module")
def figures(pytestconfig: pytest.Config) -> Any:
    if not is_soak(pytestconfig):
        pytest.skip("A long proof: make soak runs it.")
    command = [sys.executable, "-m", "benchmarks.nation", "--count", str(OFFICES), "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=MOST_MINUTES * 60, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_every_office_did_both_its_semesters(figures: Any) -> None:
    assert figures["offices"] == OFFICES
    assert figures["answers"] == 2 * UNITS * OFFICES
    assert figures["points"] % OFFICES == 0, "offices that sent alike have as much to complete"
    assert figures["mails"] >= 2 * (2 * UNITS + 1) * OFFICES


def test_memory_is_flat_from_the_tenth_office_on(figures: Any) -> None:
    early, late = figures["rss_mb_early_and_late"]
    assert late < early + 8
    assert figures["peak_mb"] < 400


def test_nothing_else_grows_with_the_offices(figures: Any) -> None:
    early, late = figures["handles_early_and_late"]
    assert late == early
    assert figures["threads"] == 1
    assert figures["growth_of_cpu"] < 1.5
