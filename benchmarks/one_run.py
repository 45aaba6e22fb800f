"""One method, once, in this fresh process: `python -m benchmarks.one_run validate ours 100000` prints its figures."""

import gc
import importlib
import json
import resource
import sys
import time
from pathlib import Path

from benchmarks.comparison import Comparison, Method

FAMILY = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)


def cpu_seconds() -> float:
    """Seconds computed by this process and by the children it has waited for."""
    return sum(used.ru_utime + used.ru_stime for used in map(resource.getrusage, FAMILY))


def most_memory() -> int:
    """In KiB, of this program alone: what the kernel counts of a process includes whoever started it."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:"))


def main(name: str, method_name: str, size: str) -> None:
    comparison: Comparison = importlib.import_module(f"benchmarks.{name}").COMPARISON
    method: Method = importlib.import_module(comparison.methods[method_name]).METHOD
    prepared = method.prepare(comparison.make(int(size)))
    computed = comparison.cpu_seconds or cpu_seconds
    gc.collect()
    wall, cpu = time.perf_counter(), computed()
    result = method.run(prepared)
    wall, cpu = time.perf_counter() - wall, computed() - cpu
    peak = max(most_memory(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) / 1024
    figures = {"wall_s": wall, "cpu_s": cpu, "peak_mb": peak, "digest": comparison.digest(result)}
    sys.stdout.write(json.dumps(figures))


if __name__ == "__main__":
    main(*sys.argv[1:])
