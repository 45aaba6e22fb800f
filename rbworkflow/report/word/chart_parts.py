"""Charts as parts of a Word document, and as what its text shows of them."""

from collections.abc import Sequence
from typing import Final, NamedTuple
from xml.sax.saxutils import quoteattr

from rbworkflow.report.content.charts import Chart
from rbworkflow.report.texts import clean
from rbworkflow.report.word.chart_markup import CHART, MAIN, chart_markup, height_mm
from rbworkflow.report.word.package import Frame

_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CONTENT_TYPE: Final = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_EMU: Final = 36_000
"""Word's units in a millimetre."""


class ChartPart(NamedTuple):
    """A chart as the package holds it."""

    key: str
    content: bytes

    @property
    def path(self) -> str:
        return f"charts/{self.key}.xml"


def chart_part(chart: Chart, number: int, *, font: str) -> ChartPart:
    """The `number`th chart of a document."""
    return ChartPart(f"chart{number}", chart_markup(chart, font=font).encode())


def chart_drawing(part: ChartPart, chart: Chart, number: int, width_mm: float) -> str:
    """A run that shows the chart, told in words for who cannot see it; `number` is its own among all drawings."""
    across, down = (round(side * _EMU) for side in (width_mm, height_mm(chart)))
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{across}" cy="{down}"/>'
        f'<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="{number}" name="{part.key}" '
        f"descr={quoteattr(clean(chart.in_words))}/><wp:cNvGraphicFramePr/>"
        f'<a:graphic xmlns:a="{MAIN}"><a:graphicData uri="{CHART}">'
        f'<c:chart xmlns:c="{CHART}" r:id="{part.key}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    )


def with_charts(made: Frame, charts: Sequence[ChartPart]) -> Frame:
    """The frame with the charts beside its parts, named and typed."""
    if not charts:
        return made
    parts = dict(made.parts)
    relations = "".join(
        f'<Relationship Id="{each.key}" Type="{_OFFICE}/chart" Target="{each.path}"/>' for each in charts
    )
    types = "".join(f'<Override PartName="/word/{each.path}" ContentType="{_CONTENT_TYPE}"/>' for each in charts)
    for name, markup in (("word/_rels/document.xml.rels", relations), ("[Content_Types].xml", types)):
        before, last, after = parts[name].rpartition(b"</")
        parts[name] = before + markup.encode() + last + after
    parts |= {f"word/{each.path}": each.content for each in charts}
    return made._replace(parts=tuple(parts.items()))
