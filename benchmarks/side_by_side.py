"""Every method in turn, in fresh processes, round after round; medians, and ratios within this run."""

import json
import os
import platform
import subprocess
import sys
import textwrap
from statistics import median
from typing import Any

from benchmarks.comparison import Comparison

Run = dict[str, Any]
_OURS_OVER = "ours_over_"


class Unequal(Exception):  # noqa: N818 - it is what the results are
    """The methods do not agree on the result, so their times cannot be compared."""


def compared(comparison: Comparison, *, runs: int, size: int | None = None) -> Run:
    """The report of one comparison; raises Unequal where methods give different results.

    Without a `size` it is done in the comparison's own sizes, and says by how much each side's time grows.
    """
    report = _at_size(comparison, runs=runs, size=size or comparison.size)
    if size is None and comparison.smaller is not None:
        report |= _growth(report, _at_size(comparison, runs=runs, size=comparison.smaller))
    if size is None and comparison.larger is not None:
        peak = _fresh(comparison, comparison.ours, comparison.larger)["peak_mb"]
        report |= {"larger": {"size": comparison.larger, "peak_mb": round(peak, 1)}}
    return report


def _growth(report: Run, smaller: Run) -> Run:
    sides = {name: (report["sides"][name]["cpu_s"], each["cpu_s"]) for name, each in smaller["sides"].items()}
    growth = {name: round(large / small, 2) for name, (large, small) in sides.items()}
    return {"smaller": {"size": smaller["size"], "sides": smaller["sides"]}, "growth": growth}


def _at_size(comparison: Comparison, *, runs: int, size: int) -> Run:
    names = list(comparison.methods)
    load_before = os.getloadavg()[0]
    rounds = [{name: _fresh(comparison, name, size) for name in names} for _ in range(runs)]
    digests = {name: sorted({each[name]["digest"] for each in rounds}) for name in names}
    if len({digest for found in digests.values() for digest in found}) != 1:
        raise Unequal(f"{comparison.name}: results differ: {digests}")
    sides = {name: _medians([each[name] for each in rounds]) for name in names}
    return {
        "name": comparison.name,
        "work": comparison.work,
        "size": size,
        "counted": comparison.counted,
        "runs": runs,
        "machine": {"python": platform.python_version(), "cores": os.cpu_count()},
        "load": {"before": round(load_before, 2), "after": round(os.getloadavg()[0], 2)},
        "sides": sides,
        "ratios": _ratios(comparison, sides),
        "goals": dict(comparison.goals),
        "left_out": comparison.left_out,
    }


def in_words(report: Run) -> str:
    """The report as text for a person."""
    amount = f"{report['size']:,} {report['counted']}"
    lines = [f"{report['name']}: {report['work']}, {amount}, median of {report['runs']} runs"]
    lines += [f"load {report['load']['before']} -> {report['load']['after']}, {report['machine']}", ""]
    lines += [f"{'method':<14}{'cpu s':>9}{'wall s':>9}{'peak MB':>10}"]
    lines += [
        f"{name:<14}{each['cpu_s']:>9.3f}{each['wall_s']:>9.3f}{each['peak_mb']:>10.0f}"
        for name, each in report["sides"].items()
    ]
    lines += ["", *textwrap.wrap(report["left_out"], width=100)]
    lines += ["", *(_ratio_line(name, each, report["goals"]) for name, each in report["ratios"].items())]
    if "growth" in report:
        times = report["size"] / report["smaller"]["size"]
        lines += ["", f"growth of cpu time from {report['smaller']['size']:,}, {times:g} times as many:"]
        lines += [f"{name:<24}{each:>8.2f}" for name, each in report["growth"].items()]
    if "larger" in report:
        peaks = (report["sides"]["ours"]["peak_mb"], report["larger"]["peak_mb"])
        amounts = (amount, f"{report['larger']['size']:,}")
        lines += [
            "",
            "peak MB of ours: " + ", ".join(f"{each:.1f} for {of}" for each, of in zip(peaks, amounts, strict=True)),
        ]
    return "\n".join([*lines, ""])


def _fresh(comparison: Comparison, name: str, size: int) -> Run:
    command = [sys.executable, "-m", "benchmarks.one_run", comparison.name, name, str(size)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - our own module
    figures: Run = json.loads(done.stdout)
    return figures


def _medians(runs: list[Run]) -> Run:
    return {name: round(median(run[name] for run in runs), 4) for name in ("cpu_s", "wall_s", "peak_mb")}


def _ratios(comparison: Comparison, sides: Run) -> dict[str, float]:
    """CPU ratios: how many times ours a peer takes, and how many times the floor, or a peer with such a goal, ours.

    Where a peer has a goal, also how many times the floor it takes: nobody can gain more on it than that.
    """
    ours, floor = sides[comparison.ours]["cpu_s"], sides.get(comparison.floor)
    peers = [name for name in sides if name not in {comparison.ours, comparison.floor}]
    ratios = {f"{name}_over_ours": sides[name]["cpu_s"] / ours for name in peers}
    if floor is not None:
        aimed = [name for name in peers if f"{name}_over_ours" in comparison.goals]
        ratios |= {f"{name}_over_{comparison.floor}": sides[name]["cpu_s"] / floor["cpu_s"] for name in aimed}
    below = {*sides.keys() & {comparison.floor}, *(name for name in peers if f"{_OURS_OVER}{name}" in comparison.goals)}
    ratios |= {f"{_OURS_OVER}{name}": ours / sides[name]["cpu_s"] for name in sorted(below)}
    return {name: round(ratio, 2) for name, ratio in ratios.items()}


def _ratio_line(name: str, ratio: float, goals: dict[str, float]) -> str:
    if (goal := goals.get(name)) is None:
        return f"{name:<24}{ratio:>8.2f}"
    is_most = name.startswith(_OURS_OVER)
    is_met = ratio <= goal if is_most else ratio >= goal
    sign = "<=" if is_most else ">="
    return f"{name:<24}{ratio:>8.2f}   goal {sign} {goal:g}: {'met' if is_met else 'NOT met'}"
