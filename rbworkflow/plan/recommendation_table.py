"""Which rows of a table are recommendations: not an area's heading on a row of its own, not what stands below."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from rbworkflow.finding import Finding
from rbworkflow.plan import recommendation_points as points
from rbworkflow.plan.terms import Terms
from rbworkflow.sheets.closing import closed_from
from rbworkflow.sheets.columns import FoundTable
from rbworkflow.sheets.headers import folded
from rbworkflow.sheets.vocabulary import bare
from rbworkflow.wording import listed


@dataclass
class RecommendationTable:
    """A table's recommendations by their row's place in it, each with the heading it stands under; "" for none.

    A heading that names no area of the year goes with its rows, whose area is then asked about.
    """

    found: FoundTable
    terms: Terms
    recommendations: list[tuple[int, str]] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def __post_init__(self) -> None:
        heading, end = "", self._end()
        for index in range(end):
            own = {} if self.found.is_struck_out(index) else self._own(index)
            if said := self._heading(own):
                heading = said
            elif own and not self._is_total(own):  # a row may be numbered and say nothing yet
                heading = "" if "area" in own else heading
                self.recommendations.append((index, heading))
        if below := [str(row) for row in self.found.rows[end:]]:
            self.findings.append(points.point(points.BELOW_TABLE, sheet=self.sheet, text=listed(below)))

    @property
    def sheet(self) -> str:
        return self.found.sheet.name

    def has(self, name: str) -> bool:
        """Whether the sheet has the column."""
        return name in self.found.columns

    def title(self, name: str) -> str:
        return self.found.column_map.column(name).title

    def default(self, name: str) -> str:
        """What holds where the sheet has no such column."""
        known = {column.name: column.default for column in self.found.column_map.columns}
        return known.get(name, "")

    def cell(self, index: int, name: str) -> str:
        """The address of a cell, of the recommendation itself where the sheet has no such column."""
        return self.found.cell(index, name) or self.found.cell(index, "text")

    def text(self, index: int, name: str) -> str:
        """What a cell says; empty for a word that stands for nothing, as `-`."""
        text = self.found.text(index, name)
        return "" if self.found.column_map.vocabulary.is_empty(folded(text)) else text

    def point(self, rule: str, index: int, name: str, **words: str) -> Finding:
        return points.point(rule, sheet=self.sheet, cell=self.cell(index, name), **words)

    def _own(self, index: int) -> dict[str, str]:
        """What the row's cells say themselves, besides its number."""
        texts = ((name, self.text(index, name)) for name in self.found.columns if name != "position")
        return {name: text for name, text in texts if text and (index, name) not in self.found.carried}

    def _is_total(self, own: Mapping[str, str]) -> bool:
        """Whether the row only counts those above: it says `Jumlah`, and else numbers."""
        words = {bare(text) for text in own.values() if not text.isdecimal()}
        return len(words) == 1 and words <= set(self.found.column_map.vocabulary.totals)

    def _heading(self, own: Mapping[str, str]) -> str:
        """The one text that a row says: an area's name, or whatever is merged over its columns."""
        said = {folded(text): text for text in own.values()}
        if len(said) != 1:
            return ""
        (text,) = said.values()
        return text if len(own) > 1 or self.terms.headed_area(text) else ""

    def _end(self) -> int:
        """Where the table ends: where lines close it, or below a gap after which no row says more than one thing."""
        rows = self.found.rows
        gaps = (index for index in range(1, len(rows)) if rows[index] > rows[index - 1] + 1)
        lone = (index for index in gaps if all(self._is_lone(each) for each in range(index, len(rows))))
        return min(next(lone, len(rows)), closed_from(self.found))

    def _is_lone(self, index: int) -> bool:
        return len({folded(text) for text in self._own(index).values()}) <= 1
