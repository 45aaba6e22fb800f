"""A document's body as it grows: parts of WordprocessingML, and the headings that the table of contents lists."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple

from rbworkflow.report.texts import items, paragraphs
from rbworkflow.report.word import tables, wordml
from rbworkflow.report.word.tables import TableColumn


class Heading(NamedTuple):
    level: int
    text: str
    bookmark: str


@dataclass
class Body:
    """`width_mm` is the text's width, `suffix` the tables' letter size; bookmarks count from `first_bookmark`,
    so that bodies can stand in one document.
    """

    width_mm: int
    suffix: str = ""
    first_bookmark: int = 1
    headings: list[Heading] = field(default_factory=list)
    _grown: list[Iterable[str]] = field(default_factory=list)

    @property
    def parts(self) -> Iterator[str]:
        """The markup, piece by piece, to be read once: a long table's rows are made as they are read."""
        return chain.from_iterable(self._grown)

    def add(self, *parts: str) -> None:
        self._grown.append(parts)

    def heading(self, level: int, text: str, *, style: str = "") -> None:
        """A heading that the table of contents lists at `level`; there a line break in it becomes a space."""
        number = self.first_bookmark + len(self.headings)
        heading = Heading(level, text.replace("\n", " "), f"bagian{number}")
        self.headings.append(heading)
        runs = wordml.bookmarked(wordml.run(text), heading.bookmark, number)
        self.add(wordml.styled(runs, style or f"Heading{level}"))

    def text(self, text: str) -> None:
        """A standing text's paragraphs."""
        self.add(*(wordml.paragraph(part) for part in paragraphs(text)))

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
        """The line above a table or list; stays with it."""
        self.add(wordml.paragraph(text, "Keterangan", keep_next=True))

    def table(
        self, columns: Sequence[TableColumn], rows: Iterable[Sequence[str] | str], *, numbered: bool = True
    ) -> None:
        self._grown.append(tables.table(columns, rows, self.width_mm, suffix=self.suffix, numbered=numbered))
