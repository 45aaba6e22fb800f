"""A document's body as it grows: parts of WordprocessingML, and the headings, tables and figures that lists name."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Final, NamedTuple

from rbworkflow.report.content.charts import Chart
from rbworkflow.report.texts import items, paragraphs
from rbworkflow.report.word import tables, wordml
from rbworkflow.report.word.chart_parts import ChartPart, chart_drawing, chart_part
from rbworkflow.report.word.tables import LOOSELY, KeptTogether, TableColumn

_TABLE, _FIGURE = "Tabel", "Gambar"
_CAPTIONS_FROM: Final = {_TABLE: 1000, _FIGURE: 2000}
"""The first number of their bookmarks."""
_SAME_PAGE: Final = '<w:pageBreakBefore w:val="0"/><w:spacing w:before="360"/>'
_DRAWINGS_FROM: Final = 10_000
"""Charts have other numbers than the photos of the same document."""


class Heading(NamedTuple):
    level: int
    text: str
    bookmark: str


@dataclass
class Body:
    """`width_mm` is the text's width, `suffix` the tables' letter size; bookmarks count from `first_bookmark`,
    so that bodies can stand in one document. `font` is the charts'. Tables and figures are numbered in one body alone.
    """

    width_mm: int
    suffix: str = ""
    first_bookmark: int = 1
    font: str = ""
    headings: list[Heading] = field(default_factory=list)
    tables: list[Heading] = field(default_factory=list)
    figures: list[Heading] = field(default_factory=list)
    charts: list[ChartPart] = field(default_factory=list)
    _grown: list[Iterable[str]] = field(default_factory=list)

    @property
    def parts(self) -> Iterator[str]:
        """The markup, piece by piece, to be read once: a long table's rows are made as they are read."""
        return chain.from_iterable(self._grown)

    def kept(self) -> Iterable[str]:
        """The same, kept to be read again."""
        kept = list(self.parts)
        self._grown = [kept]
        return kept

    def add(self, *parts: str) -> None:
        self._grown.append(parts)

    def heading(self, level: int, text: str, *, same_page: bool = False) -> None:
        """A heading that the table of contents lists at `level`; there a line break in it becomes a space.

        One of the first level opens a page, unless it goes on `same_page`.
        """
        number = self.first_bookmark + len(self.headings)
        heading = Heading(level, text.replace("\n", " "), f"bagian{number}")
        self.headings.append(heading)
        runs = wordml.bookmarked(wordml.run(text), heading.bookmark, number)
        self.add(wordml.styled(runs, f"Heading{level}", more=_SAME_PAGE * same_page))

    def text(self, text: str, *, keep_next: bool = False) -> None:
        """A standing text's paragraphs."""
        self.add(*(wordml.paragraph(part, keep_next=keep_next) for part in paragraphs(text)))

    def numbered(self, text: str) -> None:
        """A standing list, numbered; a text of one line is a paragraph."""
        lines = items(text)
        if len(lines) == 1:
            self.text(text)
        else:
            self.add(*(wordml.item(f"{position}.", line) for position, line in enumerate(lines, 1)))

    def bullets(self, texts: Iterable[str]) -> None:
        self.add(*(wordml.item("–", text) for text in texts))

    def caption(self, text: str) -> None:
        """The line above a list; stays with it."""
        self.add(wordml.paragraph(text, "Keterangan", keep_next=True))

    def table_caption(self, text: str) -> None:
        """The numbered line above a table; stays with it."""
        self.add(wordml.styled(self._numbered(self.tables, _TABLE, text), "Keterangan", keep_next=True))

    def figure(self, chart: Chart) -> None:
        """A chart over its numbered line."""
        part = chart_part(chart, len(self.charts) + 1, font=self.font)
        self.charts.append(part)
        drawing = chart_drawing(part, chart, _DRAWINGS_FROM + len(self.charts), self.width_mm)
        self.add(wordml.styled(drawing, "Gambar", keep_next=True))
        self.add(wordml.styled(self._numbered(self.figures, _FIGURE, chart.title), "KeteranganGambar"))

    def table(
        self,
        columns: Sequence[TableColumn],
        rows: Iterable[Sequence[str] | str],
        *,
        numbered: bool = True,
        keeping: KeptTogether = LOOSELY,
    ) -> None:
        self._grown.append(
            tables.table(columns, rows, self.width_mm, suffix=self.suffix, numbered=numbered, keeping=keeping)
        )

    def _numbered(self, known: list[Heading], label: str, text: str) -> str:
        """The runs of the next caption of its sort: a field that Word counts anew, and that is right as it stands."""
        place = len(known) + 1
        number = _CAPTIONS_FROM[label] + place
        known.append(Heading(1, f"{label} {place}. {text}", f"{label.lower()}{place}"))
        runs = wordml.run(f"{label} ") + wordml.counted(label, place) + wordml.run(f". {text}")
        return wordml.bookmarked(runs, known[-1].bookmark, number)
