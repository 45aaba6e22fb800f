"""The product's way: each chart as a part of the document, and the run of text that shows it."""

import re
from functools import partial

from benchmarks.charts import Drawn
from benchmarks.comparison import Method
from rbworkflow.report.content.charts import Chart
from rbworkflow.report.word.chart_parts import chart_drawing, chart_part

_WIDTH_MM = 165
_NUMBERS = re.compile(rb"<c:numLit>.*?</c:numLit>", re.DOTALL)
_VALUE = re.compile(rb"<c:v>([^<]*)</c:v>")


def run(charts: list[Chart]) -> list[Drawn]:
    return [_drawn(chart, number) for number, chart in enumerate(charts, 1)]


def _drawn(chart: Chart, number: int) -> Drawn:
    part = chart_part(chart, number, font="Bookman Old Style")
    picture = part.content + chart_drawing(part, chart, number, _WIDTH_MM).encode()
    return Drawn(picture, partial(_values, part.content))


def _values(content: bytes) -> list[float]:
    return [float(value) for numbers in _NUMBERS.findall(content) for value in _VALUE.findall(numbers)]


METHOD = Method(prepare=lambda charts: charts, run=run)
