"""A document's body as it grows: parts of WordprocessingML, and the headings that the table of contents lists."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from rbworkflow.report import wordml
from rbworkflow.report.texts import items, paragraphs
from rbworkflow.report.wordml import Column


class Heading(NamedTuple):
    level: int
    text: str
    bookmark: str


@dataclass
class Body:
    """`width_mm` is the text's width, `suffix` the tables' letter size on the present page."""

    width_mm: int
    suffix: str = ""
    parts: list[str] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)

    def add(self, *parts: str) -> None:
        self.parts += parts

    def heading(self, level: int, text: str, *, listed_as: str = "") -> None:
        """A heading of `level`; a line break in its text becomes a space in the table of contents."""
        heading = Heading(level, listed_as or text.replace("\n", " "), f"b{len(self.headings) + 1}")
        self.headings.append(heading)
        runs = wordml.bookmarked(wordml.run(text), heading.bookmark, len(self.headings))
        self.add(wordml.styled(runs, f"Heading{level}"))

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

    def table(self, columns: Sequence[Column], rows: Iterable[Sequence[str] | str], *, numbered: bool = True) -> None:
        self.parts += wordml.table(columns, rows, self.width_mm, suffix=self.suffix, numbered=numbered)
