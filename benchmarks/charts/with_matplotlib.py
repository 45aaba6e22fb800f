"""The usual way: pyplot, a figure for each chart, saved as PNG; its library is loaded before time is taken."""

import importlib
import io
from functools import partial
from typing import Any

from benchmarks.charts import Drawn
from benchmarks.comparison import Method
from rbworkflow.report.content.charts import Chart

importlib.import_module("matplotlib").use("Agg")  # a peer that may be absent; no dependency of this project
pyplot = importlib.import_module("matplotlib.pyplot")
_LOOKS = ({"color": "#404040"}, {"color": "#bfbfbf"}, {"color": "#ffffff", "hatch": "//"})


def run(charts: list[Chart]) -> list[Drawn]:
    return [drawn(chart) for chart in charts]


def drawn(chart: Chart) -> Drawn:
    figure, axes = pyplot.subplots(figsize=(6.5, 3 if chart.is_stacked else 4.5))
    draw = _stack if chart.is_stacked else _beside
    bars = [bar for container in draw(axes, chart) for bar in container.patches]
    if len(chart.series) > 1:
        axes.legend()
    figure.tight_layout()
    file = io.BytesIO()
    figure.savefig(file, format="png", dpi=150)
    pyplot.close(figure)
    side = "get_height" if chart.is_stacked else "get_width"
    return Drawn(file.getvalue(), partial(_values, bars, side))


def _beside(axes: Any, chart: Chart) -> list[Any]:  # noqa: ANN401 - untyped library
    thick = 0.8 / len(chart.series)
    made = []
    for at, series in enumerate(chart.series):
        places = [place + at * thick for place in range(len(chart.categories))]
        values = [float(value or 0) for value in series.values]
        made.append(axes.barh(places, values, thick, label=series.name, edgecolor="black", **_LOOKS[at]))
        axes.bar_label(made[-1], [chart.label(value) for value in series.values if value is not None])
    axes.set_yticks(range(len(chart.categories)), chart.categories)
    axes.invert_yaxis()
    return made


def _stack(axes: Any, chart: Chart) -> list[Any]:  # noqa: ANN401 - untyped library
    made, feet = [], [0.0] * len(chart.categories)
    for at, series in enumerate(chart.series):
        values = [float(value or 0) for value in series.values]
        made.append(axes.bar(chart.categories, values, bottom=feet, label=series.name, edgecolor="black", **_LOOKS[at]))
        axes.bar_label(made[-1], label_type="center")
        feet = [foot + value for foot, value in zip(feet, values, strict=True)]
    return made


def _values(bars: list[Any], side: str) -> list[float]:
    return [float(getattr(bar, side)()) for bar in bars]


METHOD = Method(prepare=lambda charts: charts, run=run)
