"""Which rows of a table are items: not its sums, not a title over several rows, not what stands below."""

import re
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from rbworkflow.assessment.terms import AssessmentTerms
from rbworkflow.sheets.closing import closed_from
from rbworkflow.sheets.columns import FoundTable
from rbworkflow.sheets.headers import folded

_COUNTED: Final = ("weight", "answer", "numerator", "denominator", "last_answer", "evaluator_answer")
"""What a row of a title or a sum may say beside its words."""
_NUMBERED: Final = ("position", "code")
_MARKS: Final = (*_NUMBERED, "kind", "weight")
"""What an item has that a remark or a signature has not."""
_NUMERAL: Final = re.compile(r"(?:\d+(?:[.,]\w+)*|[ivxlc]+|[a-z])\s*[.)]?", re.IGNORECASE)
"""What numbers a title; what codes an item has more to it."""
_WORD: Final = re.compile(r"[^\W\d_]{2,}")


class ItemSection(NamedTuple):
    """What the titles above a row say of it, by code."""

    part: str = ""
    area: str = ""


@dataclass
class ItemRows:
    """The rows of a table by their place in it: items, each with its section, and the rest.

    `continued` are the rows whose question is merged with the one above, by the item they go on with. A title that
    names a part or an area holds for the rows below; under a new one of the kind that came first in the table, the
    other kind begins anew.
    """

    table: FoundTable
    terms: AssessmentTerms
    has_sections: bool
    items: list[tuple[int, ItemSection]] = field(default_factory=list)
    continued: dict[int, list[int]] = field(default_factory=dict)
    passed: list[int] = field(default_factory=list)
    lone: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.end = self._end()
        self._outer = ""
        section = ItemSection()
        for index in range(self.end):
            title = self._title(index)
            if self.table.is_struck_out(index):
                continue
            if self._is_total(index):
                self.passed.append(index)
            elif title and (named := self._named(title)) != ItemSection():
                section = self._under(section, named)
                self.passed.append(index)
            elif title and self.has_sections:
                self.passed.append(index)
            elif title:
                self.lone.append(index)
            elif self.items and self._goes_on(index):
                self.continued.setdefault(self.items[-1][0], []).append(index)
            else:
                self.items.append((index, section))

    def text(self, index: int) -> str:
        """All that a row says itself."""
        return " ".join(dict.fromkeys(self.table.own_texts(index).values()))

    def _end(self) -> int:
        """Where the table ends: where lines close it, or at a gap below which nothing has a mark of an item."""
        end = closed_from(self.table)
        for index in reversed(range(1, end)):
            if not self._title(index) and any(name in self.table.own_texts(index) for name in _MARKS):
                break
            if self.table.rows[index] > self.table.rows[index - 1] + 1:
                end = index
        return end

    def _title(self, index: int) -> str:
        """The one text of a row that says nothing else of an item; "" of every other row."""
        own = self.table.own_texts(index)
        if self.has_sections:
            own = {name: text for name, text in own.items() if name not in _NUMBERED or not _NUMERAL.fullmatch(text)}
        texts = {folded(text): text for name, text in own.items() if name not in _COUNTED and _WORD.search(text)}
        if len(texts) != 1:
            return ""
        (text,) = texts.values()
        is_coded = any(self.table.own_texts(index).get(name, text) != text for name in _NUMBERED)
        if "kind" not in self.table.columns:
            return text if not is_coded or self._named(text) != ItemSection() else ""
        says_kind = own.get("kind", text) != text
        return "" if says_kind or (is_coded and not self.has_sections) else text

    def _named(self, title: str) -> ItemSection:
        terms = self.terms
        return ItemSection(terms.titled(terms.parts, title), terms.titled(terms.plan.areas, title))

    def _under(self, section: ItemSection, named: ItemSection) -> ItemSection:
        self._outer = self._outer or ("part" if named.part else "area")
        if named.part and named.area:
            return named
        is_outer = bool(named.part if self._outer == "part" else named.area)
        return named if is_outer else ItemSection(named.part or section.part, named.area or section.area)

    def _is_total(self, index: int) -> bool:
        own = self.table.own_texts(index)
        texts = {folded(text) for name, text in own.items() if name not in _COUNTED and _WORD.search(text)}
        words = self.table.column_map.vocabulary.totals
        return len(texts) == 1 and any(text == word or text.startswith(f"{word} ") for text in texts for word in words)

    def _goes_on(self, index: int) -> bool:
        """Whether the question is in one merged cell with the row above."""
        merge = self.table.merge(index, "question") if "question" in self.table.columns else ""
        return bool(merge) and merge == self.table.merge(index - 1, "question")
