"""Both sides in turn, in fresh processes: `python -m benchmarks [NAME ...] [--json] [--runs 5] [--size N]`."""

import argparse
import importlib
import json
import sys

from benchmarks.comparison import Comparison
from benchmarks.side_by_side import Unequal, compared, in_words

NAMES = ("validate", "intake", "charts", "leg", "docx", "docx_fresh", "pdf", "store", "mail", "e2e")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"all where none is given: {', '.join(NAMES)}")
    parser.add_argument("--json", action="store_true", help="one JSON object a line for each benchmark")
    parser.add_argument("--runs", type=int, default=5, help="fresh processes per method (at least 5 for a median)")
    parser.add_argument("--size", type=int, help="how much to do; the benchmark's own sizes by default")
    asked = parser.parse_args()
    if unknown := set(asked.names) - set(NAMES):
        parser.error(f"no benchmark named {', '.join(sorted(unknown))}; there are: {', '.join(NAMES)}")
    for name in asked.names or NAMES:
        comparison: Comparison = importlib.import_module(f"benchmarks.{name}").COMPARISON
        try:
            report = compared(comparison, runs=asked.runs, size=asked.size)
        except Unequal as error:
            sys.stderr.write(f"{error}\n")
            return 1
        sys.stdout.write(json.dumps(report) + "\n" if asked.json else in_words(report) + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
