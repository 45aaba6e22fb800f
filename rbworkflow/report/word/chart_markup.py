"""A chart as DrawingML: sharp at any size, in greys and hatches that a copier keeps apart.

Written here and not by a library: what is wanted is a page of XML, and the writers there are bring a workbook along,
for editing what nobody is to edit. Labels are text of ours, so that no reader's language changes their decimal comma.
"""

from collections.abc import Iterator, Sequence
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from rbworkflow.report.content.charts import Chart, Series
from rbworkflow.report.texts import clean

MAIN: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
CHART: Final = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_LINE: Final = '<a:ln w="6350"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>'
_FILLS: Final = (
    '<a:solidFill><a:srgbClr val="404040"/></a:solidFill>',
    '<a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill>',
    (
        '<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="000000"/></a:fgClr>'
        '<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>'
    ),
    '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>',
)
_GRID: Final = '<c:spPr><a:ln w="3175"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>'
_WHITE_BOX: Final = '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></c:spPr>'
_LEGEND: Final = '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
_SHOWN: Final = ("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")
_CATEGORIES, _VALUES = 1, 2
_SIZE: Final = 850
"""Of the letters, in hundredths of a point."""
_EDGE_MM, _BAR_MM, _BETWEEN_MM, _HIGHEST_MM, _STACKED_MM = 20, 5.5, 4.5, 190, 75


def chart_markup(chart: Chart, *, font: str) -> str:
    """The chart as a part of its own."""
    height, legend = height_mm(chart), len(chart.series) > 1
    bottom = (16 if legend else 8) / height
    area = (0.06, 0.03, 0.92) if chart.is_stacked else (0.37, 0.01, 0.52)
    shape = zip("xywh", (*area, 1 - area[1] - bottom), strict=True)
    layout = "".join(f'<c:{name} val="{value:.3f}"/>' for name, value in shape)
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<c:chartSpace xmlns:c="{CHART}" xmlns:a="{MAIN}"><c:date1904 val="0"/><c:lang val="id-ID"/>'
        '<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout><c:manualLayout>'
        f'<c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>{layout}</c:manualLayout></c:layout>'
        f"{_bars(chart)}{_axes(chart)}</c:plotArea>"
        f'{_LEGEND * legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{_letters(font)}</c:chartSpace>"
    )


def height_mm(chart: Chart) -> float:
    """A bar is as thick in a short chart as in a long one, as far as a page allows."""
    if chart.is_stacked:
        return _STACKED_MM
    of_category = len(chart.series) * _BAR_MM + _BETWEEN_MM
    return min(_EDGE_MM + len(chart.categories) * of_category, _HIGHEST_MM)


def _bars(chart: Chart) -> str:
    series = "".join(_series(chart, each, at) for at, each in enumerate(chart.series))
    direction, grouping, overlap = ("col", "stacked", 100) if chart.is_stacked else ("bar", "clustered", 0)
    return (
        f'<c:barChart><c:barDir val="{direction}"/><c:grouping val="{grouping}"/><c:varyColors val="0"/>{series}'
        f'<c:gapWidth val="60"/><c:overlap val="{overlap}"/><c:axId val="{_CATEGORIES}"/><c:axId val="{_VALUES}"/>'
        "</c:barChart>"
    )


def _series(chart: Chart, series: Series, at: int) -> str:
    labels = "".join(_labels(chart, series))
    values = [(place, str(value)) for place, value in enumerate(series.values) if value is not None]
    return (
        f'<c:ser><c:idx val="{at}"/><c:order val="{at}"/><c:tx><c:v>{_text(series.name)}</c:v></c:tx>'
        f'<c:spPr>{_FILLS[at % len(_FILLS)]}{_LINE}</c:spPr><c:invertIfNegative val="0"/>'
        f"<c:dLbls>{labels}{_flags()}</c:dLbls>"
        f"<c:cat><c:strLit>{_points(len(series.values), enumerate(chart.shown_categories))}</c:strLit></c:cat>"
        f"<c:val><c:numLit><c:formatCode>General</c:formatCode>{_points(len(series.values), values)}</c:numLit></c:val>"
        "</c:ser>"
    )


def _points(count: int, values: Iterator[tuple[int, str]] | Sequence[tuple[int, str]]) -> str:
    points = "".join(f'<c:pt idx="{at}"><c:v>{_text(value)}</c:v></c:pt>' for at, value in values)
    return f'<c:ptCount val="{count}"/>{points}'


def _labels(chart: Chart, series: Series) -> Iterator[str]:
    """Beside each bar what it comes to, in a stack on white; a part of a stack that is nothing is not labelled."""
    position, box = ("ctr", _WHITE_BOX) if chart.is_stacked else ("outEnd", "")
    for at, value in enumerate(series.values):
        if value is None or (chart.is_stacked and not value):
            continue
        yield (
            f'<c:dLbl><c:idx val="{at}"/><c:tx><c:rich><a:bodyPr/><a:p><a:r>'
            f'<a:rPr lang="id-ID" sz="{_SIZE}"/><a:t>{_text(chart.label(value))}</a:t></a:r></a:p></c:rich></c:tx>{box}'
            f'<c:dLblPos val="{position}"/>{_flags("Val")}</c:dLbl>'
        )


def _flags(shown: str = "") -> str:
    return "".join(f'<c:show{name} val="{int(name == shown)}"/>' for name in _SHOWN)


def _axes(chart: Chart) -> str:
    """Lying bars are read from above, so the categories' order is turned round and the scale comes to the foot."""
    order, crosses = ("minMax", "autoZero") if chart.is_stacked else ("maxMin", "max")
    at_side, at_foot = ("b", "l") if chart.is_stacked else ("l", "b")
    line = f"<c:spPr>{_LINE}</c:spPr>"
    return (
        f'<c:catAx><c:axId val="{_CATEGORIES}"/><c:scaling><c:orientation val="{order}"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="{at_side}"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
        f'<c:tickLblPos val="low"/>{line}<c:crossAx val="{_VALUES}"/><c:crosses val="autoZero"/><c:auto val="0"/>'
        '<c:lblAlgn val="ctr"/><c:lblOffset val="50"/><c:noMultiLvlLbl val="1"/></c:catAx>'
        f'<c:valAx><c:axId val="{_VALUES}"/><c:scaling><c:orientation val="minMax"/><c:max val="{chart.top}"/>'
        f'<c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="{at_foot}"/>'
        f'<c:majorGridlines>{_GRID}</c:majorGridlines><c:numFmt formatCode="0" sourceLinked="0"/>'
        f'<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>{line}'
        f'<c:crossAx val="{_CATEGORIES}"/><c:crosses val="{crosses}"/><c:crossBetween val="between"/>'
        f'<c:majorUnit val="{chart.step}"/></c:valAx>'
    )


def _letters(font: str) -> str:
    return (
        f'<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="{_SIZE}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>'
        f'<a:latin typeface={quoteattr(font)}/></a:defRPr></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>'
    )


def _text(text: str) -> str:
    return escape(" ".join(clean(text).split()))
