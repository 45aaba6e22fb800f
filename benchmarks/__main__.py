"""Every method side by side, in fresh processes: `python -m benchmarks validate [--json] [--runs 5] [--size N]`."""

import argparse
import importlib
import json
import sys

from benchmarks.comparison import Comparison
from benchmarks.side_by_side import Unequal, compared, in_words

NAMES = ("validate", "intake")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("name", choices=NAMES)
    parser.add_argument("--json", action="store_true", help="figures as JSON instead of a table")
    parser.add_argument("--runs", type=int, default=5, help="fresh processes per method (at least 5 for a median)")
    parser.add_argument("--size", type=int, help="how much to do; the benchmark's own size by default")
    asked = parser.parse_args()
    comparison: Comparison = importlib.import_module(f"benchmarks.{asked.name}").COMPARISON
    try:
        report = compared(comparison, runs=asked.runs, size=asked.size or comparison.size)
    except Unequal as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(json.dumps(report, indent=2) + "\n" if asked.json else in_words(report))
    return 0


if __name__ == "__main__":
    sys.exit(main())
