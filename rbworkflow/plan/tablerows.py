"""Which rows of a plan's table are indicators: not its sums, not a heading over several rows, not what stands below."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from rbworkflow.plan.rowcells import TARGETS
from rbworkflow.plan.terms import Terms
from rbworkflow.sheets.columns import FoundTable
from rbworkflow.sheets.headers import folded

_AIMS: Final = ("code", "name", "months", *TARGETS)
"""A row below a gap that says none of these is no indicator but a remark or a signature."""
_TITLED: Final = ("position", "code", "area", "goal", "program", "activity", "name")
"""Where the word for a sum may stand."""
_WORD: Final = re.compile(r"[^\W\d_]{2,}")


@dataclass
class TableRows:
    """The rows of a table by their place in it: indicators, each with the area it stands under where that has a row of
    its own, and the rest.
    """

    table: FoundTable
    terms: Terms
    note_words: Sequence[str]
    total_words: Sequence[str]
    indicators: list[tuple[int, str]] = field(default_factory=list)
    totals: list[int] = field(default_factory=list)
    lone: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.end = self._end()
        heading, headed_at = "", -1
        for index in range(self.end):
            if self._is_total(index):
                self.totals.append(index)
            elif area := self._heading(index):
                heading, headed_at = area, index
            elif self._is_lone(index):
                self.lone.append(index)
            else:
                self.indicators.append((index, heading if self._is_under(index, headed_at) else ""))

    def text(self, index: int) -> str:
        """All that a row says itself."""
        return " ".join(dict.fromkeys(self.table.own_texts(index).values()))

    def _end(self) -> int:
        """Where the table ends: what follows a gap and says no aim is below it, and so are notes right under it."""
        end = count = len(self.table.rows)
        for index in reversed(range(1, count)):
            if self._is_total(index):
                continue
            if self._is_note(index):
                end = index
            elif any(name in self.table.own_texts(index) for name in _AIMS):
                break
            elif self.table.rows[index] > self.table.rows[index - 1] + 1:
                end = index
        return end

    def _worded(self, index: int) -> dict[str, str]:
        return {name: text for name, text in self.table.own_texts(index).items() if _WORD.search(text)}

    def _is_total(self, index: int) -> bool:
        texts = self._worded(index)
        titled = {folded(text) for name, text in texts.items() if name in _TITLED}
        if len(titled) != 1:
            return False
        (title,) = titled
        begins = any(title.startswith(f"{word} ") for word in self.total_words)
        is_alone = len({folded(text) for text in texts.values()}) == 1 and set(texts) != {"name"}
        return title in self.total_words or (begins and is_alone)

    def _heading(self, index: int) -> str:
        """The area that a row on its own names."""
        texts = self._worded(index)
        own = {folded(text): text for name, text in texts.items() if name not in ("position", "program", "goal")}
        if len(own) != 1 or any(name in self.table.own_texts(index) for name in TARGETS if name not in texts):
            return ""
        (text,) = own.values()
        code = self.terms.headed_area(text)
        return self.terms.area_labels[code] if code else ""

    def _is_lone(self, index: int) -> bool:
        """Whether one text is all that the row says, and stands where no activity or indicator has its words."""
        own = self.table.own_texts(index)
        texts = {folded(text) for text in own.values()}
        is_elsewhere = len(own) > 1 or not {"activity", "name"} & own.keys()
        return len(texts) == 1 and is_elsewhere and bool(self._worded(index))

    def _is_note(self, index: int) -> bool:
        first = next(iter(self.table.own_texts(index).values()), "").casefold()
        begins = any(re.match(rf"{re.escape(word)}(?![a-z])", first) for word in self.note_words)
        return self._is_lone(index) or (begins and not any(name in self.table.own_texts(index) for name in TARGETS))

    def _is_under(self, index: int, headed_at: int) -> bool:
        """Whether a heading is nearer to a row than its own area, or the one it has from above."""
        if headed_at < 0 or "area" in self.table.own_texts(index):
            return False
        carried_from = self.table.carried.get((index, "area"))
        return carried_from is None or carried_from <= self.table.rows[headed_at]
