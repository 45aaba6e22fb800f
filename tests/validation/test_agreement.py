"""The rules against the same rules written four other ways, on a table with everything wrong in it."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.side_by_side import compared, in_words
from benchmarks.validate import COMPARISON
from tests.running.patience import PATIENCE

pytestmark = pytest.mark.processes
ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.soak
def test_every_way_of_writing_the_rules_finds_the_same_rows():
    command = [sys.executable, "-m", "benchmarks", "validate", "--runs", "1", "--size", "2000", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert done.returncode == 0, done.stderr
    assert {"ours", "floor", "iterrows"} <= json.loads(done.stdout)["sides"].keys()


@pytest.mark.soak
def test_a_comparison_in_two_sizes_tells_how_each_sides_time_grows():
    methods = {name: COMPARISON.methods[name] for name in ("ours", "floor")}
    report = compared(replace(COMPARISON, size=2000, smaller=1000, methods=methods), runs=1)
    assert (report["size"], report["smaller"]["size"]) == (2000, 1000)
    assert set(report["growth"]) == {"ours", "floor"}
    assert "floor leaves out most of the work" in in_words(report)
    assert "growth of cpu time from 1,000, 2 times as many" in in_words(report)
