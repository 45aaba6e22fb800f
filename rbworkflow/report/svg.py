"""A chart as inline SVG for a page on a telephone: no script and no style, so that the strictest page may show it."""

import textwrap
from collections.abc import Iterator
from decimal import Decimal
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from rbworkflow.report.content.charts import Chart
from rbworkflow.report.texts import clean

WIDTH: Final = 340
_LONGEST: Final = 272
"""Of a bar; its value has its place beside it."""
_LINE, _BAR, _BETWEEN, _MARK = 16, 13, 7, 11
_SIGNS: Final = 48
"""Of a name on one line."""
_FILLS: Final = ("#404040", "#bfbfbf", "", "#ffffff")
"""Where there is none, the hatch."""


def chart_svg(chart: Chart, number: int) -> str:
    """The chart as markup; `number` is its own on the page, where its hatch must not be taken for another's."""
    hatch = f"arsir{number}"
    drawn, height = [], 4
    if len(chart.series) > 1:
        for at, series in enumerate(chart.series):
            drawn += [_box(0, height, _MARK, _fill(at, hatch)), _text(_MARK + 6, height + 10, series.name)]
            height += _LINE
        height += _BETWEEN
    for at, name in enumerate(chart.shown_categories):
        for line in textwrap.wrap(clean(name), _SIGNS):
            drawn.append(_text(0, height + 12, line))
            height += _LINE
        draw = _stack if chart.is_stacked else _beside
        drawn += draw(chart, at, height, hatch)
        height += _BETWEEN + _BAR * (1 if chart.is_stacked else len(chart.series))
    return (
        f'<svg class="chart" viewBox="0 0 {WIDTH} {height}" role="img" aria-label={quoteattr(clean(chart.in_words))} '
        f'font-size="12" fill="#000000">{_hatch(hatch)}{"".join(drawn)}</svg>'
    )


def _beside(chart: Chart, at: int, height: int, hatch: str) -> Iterator[str]:
    """The bars of one category under each other; nothing is drawn where there is no value."""
    for place, series in enumerate(chart.series):
        value, top = series.values[at], height + place * _BAR
        if value is not None:
            long = _length(chart, value)
            yield _box(0, top, long, _fill(place, hatch))
            yield _text(long + 5, top + 11, chart.label(value))


def _stack(chart: Chart, at: int, height: int, hatch: str) -> Iterator[str]:
    """The parts of one category beside each other, each with its count on it."""
    left = 0.0
    for place, series in enumerate(chart.series):
        if value := series.values[at]:
            long = _length(chart, value)
            yield _box(left, height, long, _fill(place, hatch))
            yield _text(left + long / 2, height + 11, chart.label(value), ' text-anchor="middle"')
            left += long


def _length(chart: Chart, value: Decimal) -> float:
    return round(float(value / chart.top) * _LONGEST, 1)


def _fill(at: int, hatch: str) -> str:
    return _FILLS[at % len(_FILLS)] or f"url(#{hatch})"


def _box(left: float, top: int, width: float, fill: str) -> str:
    return f'<rect x="{left:g}" y="{top}" width="{width:g}" height="{_MARK}" fill="{fill}" stroke="#000000"/>'


def _text(left: float, foot: int, text: str, more: str = "") -> str:
    """Letters with a white seam, to be read on any bar."""
    seam = 'stroke="#ffffff" stroke-width="3" paint-order="stroke"'
    return f'<text x="{left:g}" y="{foot}" {seam}{more}>{escape(clean(text))}</text>'


def _hatch(name: str) -> str:
    return (
        f'<defs><pattern id="{name}" width="5" height="5" patternUnits="userSpaceOnUse" '
        'patternTransform="rotate(45)"><rect width="5" height="5" fill="#ffffff"/>'
        '<rect width="1.5" height="5" fill="#000000"/></pattern></defs>'
    )
