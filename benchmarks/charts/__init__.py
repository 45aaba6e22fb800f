"""A report's four charts: ours as parts of a Word document, the peer as the pictures that would stand in their place.

The peer is no dependency: without matplotlib (`pip install matplotlib`) ours is measured alone. Both are asked for the
values they drew.
"""

from collections.abc import Callable, Sequence
from importlib.util import find_spec
from typing import NamedTuple

from benchmarks.charts.shown import shown
from benchmarks.comparison import Comparison, sha256


class Drawn(NamedTuple):
    """A chart as it was made, and its bars' values, read back out of it when somebody asks."""

    picture: bytes
    values: Callable[[], Sequence[float]]


def digest(drawn: list[Drawn]) -> str:
    """Of the bars' values; an empty picture is none."""
    lines = [f"{at}: {sorted(round(value, 2) for value in each.values())}" for at, each in enumerate(drawn)]
    return sha256([line for line, each in zip(lines, drawn, strict=True) if each.picture])


_PEERS = {"matplotlib": "benchmarks.charts.with_matplotlib"} if find_spec("matplotlib") else {}

COMPARISON = Comparison(
    name="charts",
    work="four charts of a year's report; ours as DrawingML with alternative texts, the peer as PNG of 150 dpi",
    size=20,
    counted="reports",
    make=shown,
    digest=digest,
    methods={"ours": "benchmarks.charts.ours", **_PEERS},
    goals={"matplotlib_over_ours": 300},
    left_out="" if _PEERS else "matplotlib is not installed, so ours is measured alone.",
)
