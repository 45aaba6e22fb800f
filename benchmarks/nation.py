"""A nation's offices, each with its year's two semesters: time for each, and whether anything grows with their number.

`python -m benchmarks.nation [--count 514] [--first 0] [--indicators 300] [--json]`. One process serves them one after
the other, as a round over many offices does: an office's settings, plan, workbooks and evidence are made, it does both
semesters from its inbox to the mail that asks the Secretary, and its folder is thrown away. Several such processes at
once, each with offices of its own (`--first`), are several workers. What making them costs is not counted.
"""

import argparse
import gc
import json
import os
import resource
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import mean, median
from typing import Any, Final

from benchmarks import season
from benchmarks.one_run import cpu_seconds, most_memory
from rbworkflow.isolation.warm_children import nurseries, warm_children
from rbworkflow.office import load_office
from rbworkflow.plan.model import Indicator
from rbworkflow.steps.decisions.requested_runs import launched
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.steps.reports.compile import compile_due
from rbworkflow.steps.sending.due_work import do_due_work

COUNT: Final = 514
SETTLED: Final = 10
"""After so many offices everything that a process loads once is there."""
MIB: Final = 1024 * 1024
TICKS: Final = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Served:
    """What one office's year cost, and what the process holds after it."""

    office: str
    cpu_s: tuple[float, ...]
    """Of each semester, isolated children included."""
    wall_s: tuple[float, ...]
    answers: int
    points: int
    mails: int
    rss_mb: float
    handles: int
    threads: int
    data_mb: float


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.nation", description=__doc__)
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--first", type=int, default=0, help="number of the first office: another worker's are others")
    parser.add_argument("--indicators", type=int, default=season.INDICATORS)
    parser.add_argument("--json", action="store_true", help="a line for each office, then the figures, as JSON")
    asked = parser.parse_args()
    done = []
    for each in served(asked.count, first=asked.first, indicators=asked.indicators):
        done.append(each)
        line = json.dumps(asdict(each)) if asked.json else _line(len(done), each)
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
    figures = in_figures(done)
    sys.stdout.write(json.dumps(figures) + "\n" if asked.json else _in_words(figures))
    return 0


def served(count: int, *, first: int = 0, indicators: int = season.INDICATORS) -> Iterator[Served]:
    """Each office's year, one after the other, in this process."""
    plan = list(season.planned(load_office(season.CONFIG), indicators))
    gc.freeze()  # as every run of the worker does
    with tempfile.TemporaryDirectory(prefix="rbworkflow-nation-") as folder, warm_children():
        for number in range(first, first + count):
            place = Path(folder) / str(number)
            yield _year(season.seat(place, number), plan)
            shutil.rmtree(place)


def in_figures(done: Sequence[Served]) -> dict[str, Any]:
    """What it comes to: the first ten after everything was loaded, and the last ten, side by side."""
    settled = done[SETTLED:] or done
    early, late = settled[:SETTLED], settled[-SETTLED:]
    semesters = [each for office in settled for each in office.cpu_s]
    return {
        "offices": len(done),
        "answers": sum(each.answers for each in done),
        "points": sum(each.points for each in done),
        "mails": sum(each.mails for each in done),
        "cpu_s_a_semester": [round(figure, 2) for figure in (min(semesters), median(semesters), max(semesters))],
        "cpu_s_in_all": round(sum(sum(each.cpu_s) for each in done), 1),
        "wall_s_in_all": round(sum(sum(each.wall_s) for each in done), 1),
        "growth_of_cpu": round(mean(sum(e.cpu_s) for e in late) / mean(sum(e.cpu_s) for e in early), 3),
        "rss_mb_early_and_late": [round(median(each.rss_mb for each in part), 1) for part in (early, late)],
        "peak_mb": round(most_memory() / 1024, 1),
        "handles_early_and_late": [early[0].handles, late[-1].handles],
        "threads": late[-1].threads,
        "data_mb_of_an_office": round(median(each.data_mb for each in done), 1),
        "load": round(os.getloadavg()[0], 2),
    }


def _year(seat: season.Seat, plan: Sequence[Indicator]) -> Served:
    cpu, wall, answers, points, mails = [], [], 0, 0, 0
    for semester in season.SEMESTERS:
        season.begin(seat, semester, plan)
        season.send(seat, semester, plan)
        began, computed = time.perf_counter(), _computed()
        workplace = seat.open()
        collected = collect(workplace)
        compiled = compile_due(workplace)
        delivered = do_due_work(workplace, launch=launched).delivered
        workplace.engine.dispose()
        cpu.append(round(_computed() - computed, 3))
        wall.append(round(time.perf_counter() - began, 3))
        answers += len(collected.answers)
        points += sum(len(answer.open_points) for answer in collected.answers)
        mails += len(delivered.results)
        assert len(compiled) == 1, compiled  # noqa: S101 - else nothing was measured
    handles = len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - Linux's own list
    size = sum(path.stat().st_size for path in seat.settings.data.rglob("*") if path.is_file()) / MIB
    figures: dict[str, Any] = {"rss_mb": _resident_mb(), "handles": handles, "threads": threading.active_count()}
    return Served(seat.code, tuple(cpu), tuple(wall), answers, points, mails, data_mb=size, **figures)


def _computed() -> float:
    """By this process, its children, and those that are warm and not waited for yet."""
    opened = nurseries()
    warm = opened.by_job.values() if opened else ()
    return cpu_seconds() + sum(map(_of_process, (each.process.pid for each in warm))) / TICKS


def _of_process(process: int) -> int:
    said = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return sum(map(int, said[11:15]))


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / MIB


def _line(number: int, each: Served) -> str:
    return f"{number:>4} {each.office}  {' + '.join(f'{cpu:.2f}' for cpu in each.cpu_s)} cpu s  {each.rss_mb:.0f} MB"


def _in_words(figures: dict[str, Any]) -> str:
    return "".join(f"{name.replace('_', ' '):<24}{value}\n" for name, value in figures.items())


if __name__ == "__main__":
    sys.exit(main())
