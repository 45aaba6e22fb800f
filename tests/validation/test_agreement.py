"""The rules against the same rules written four other ways, on a table with everything wrong in it."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_every_way_of_writing_the_rules_finds_the_same_rows():
    command = [sys.executable, "-m", "benchmarks", "validate", "--runs", "1", "--size", "2000", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert {"ours", "floor", "iterrows"} <= json.loads(done.stdout)["sides"].keys()
