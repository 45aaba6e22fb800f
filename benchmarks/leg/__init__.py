"""Runs of one of our flows, from order to end, one after the other: our worker beside Prefect's own."""

from benchmarks.comparison import Comparison
from benchmarks.leg.machine import busy_seconds, digest, machine

COMPARISON = Comparison(
    name="leg",
    work="runs of 'Kumpulkan isian unit' in an office without anything new, through a server and a worker",
    size=12,
    counted="runs",
    make=machine,
    digest=digest,
    methods={
        "ours": "benchmarks.leg.ours",
        "floor": "benchmarks.leg.floor",
        "process_worker": "benchmarks.leg.with_process_worker",
    },
    goals={"process_worker_over_ours": 4},
    cpu_seconds=busy_seconds,
)
