"""The cells of one row of a plan's table; where the layout lacks a column, what its map says holds."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Final

from rbworkflow.plan.defaults import MEASURE, NUMBER, SHARE
from rbworkflow.plan.layouts import PlanLayout
from rbworkflow.plan.model import QUARTERS, quantity_of
from rbworkflow.plan.points import BAD_CODE, EMPTY_CELL, LONG_CODE, NEGATIVE, NO_CODE, NO_NUMBER, PlanFault
from rbworkflow.plan.target_text import TargetGrammar, TargetText, UnclearTargetError
from rbworkflow.plan.terms import Terms, spelled
from rbworkflow.sheets.cells import NumberRead, as_text, read_number, read_yes_no
from rbworkflow.sheets.columns import FoundTable
from rbworkflow.sheets.quantities import ANYTHING, IN_MONEY, Doubt, Quantity
from rbworkflow.sheets.texts import folded
from rbworkflow.sheets.vocabulary import Vocabulary
from rbworkflow.wording import number

TARGETS: Final = (*(f"target_q{quarter}" for quarter in QUARTERS), "target_year")

_CODE: Final = re.compile(r"[A-Z0-9][A-Z0-9.-]{0,31}")
_LONGEST_CODE: Final = 32
_OF_THE_CELL: Final = frozenset({Doubt.ERROR, Doubt.UNCOMPUTED, Doubt.MERGED, Doubt.LEFT_OUT, Doubt.SHOWN})


@dataclass
class Row:
    """A row being read: every reading notes what it cannot take in `faults` and goes on.

    `made` are the words that defaults may use and no column holds.
    """

    table: FoundTable
    layout: PlanLayout
    index: int
    terms: Terms
    year: int
    area: str = ""
    """The area whose heading stands on a row of its own above, where that is nearer than the row's own column."""
    made: dict[str, str] = field(default_factory=dict)
    faults: list[PlanFault] = field(default_factory=list)
    is_partial: bool = False
    """Whether a column that every row needs is missing from the table; that was reported once."""

    def has(self, column: str) -> bool:
        """Whether the sheet has the column."""
        return column in self.table.columns

    def heading(self, column: str) -> str:
        """What the sheet itself calls a column that it has."""
        return self.table.headings[column]

    def text(self, column: str) -> str:
        """What the cell says, or what holds where the sheet has no such column; empty for neither."""
        if column == "area" and self.area:
            return self.area
        if self.has(column):
            return self.table.text(self.index, column)
        default = self.layout.defaults.get(column)
        return default.text(self.word) if default else ""

    def word(self, name: str) -> str:
        """A word that a default asks for: a code where the cell's words stand for one."""
        if name == MEASURE:
            return self._measure()
        if name in (NUMBER, SHARE):
            return self.made.get(name, "")
        text = self.text(name)
        spellings = {"area": self.terms.areas, "unit": self.terms.units, **self.terms.choices}.get(name, {})
        return spelled(spellings, text) or text

    def needed_text(self, column: str) -> str:
        """The cell's text, which may not be empty."""
        text = self.text(column)
        if not self.has(column) and column not in self.layout.defaults:
            self.is_partial = True
        elif not text:
            self.fault(EMPTY_CELL, column)
        return text

    def code(self) -> str:
        text = self.needed_text("code").upper()
        if text and not _CODE.fullmatch(text):
            self.fault(BAD_CODE, "code", text=text)
        return text

    def recommendation_code(self) -> str:
        text = self.text("recommendation_code")
        if len(text) > _LONGEST_CODE:
            self.fault(LONG_CODE, "recommendation_code", text=text)
        return text

    def common_code(self) -> str:
        """Written alike in every office, so that their matrices compare."""
        text = self.text("common_code")
        code = "".join(text.upper().split())
        if self.vocabulary.is_empty(folded(text)):
            return ""
        if not (_CODE.fullmatch(code) and any(letter.isdigit() for letter in code)):
            self.fault(NO_CODE, "common_code", text=text)
        return code

    def term(self, column: str, rule: str, spellings: Mapping[str, str], choices: tuple[str, ...]) -> str:
        """The code that the cell's words stand for."""
        text = self.needed_text(column)
        found = spelled(spellings, text)
        if text and found is None:
            self.fault(rule, column, text=text, meant=self.terms.meant(spellings, text), choices=", ".join(choices))
        return found or ""

    def quantity(self, kind: str) -> Quantity:
        """What the row's targets count; where no column has the unit of measure it may stand behind one of them."""
        return quantity_of(kind, self.text("unit_of_measure"), f"{self.text('name')} {self.text('activity')}")

    def number(self, column: str, quantity: Quantity = ANYTHING) -> Decimal | None:
        """The cell's number, never below zero; None for an empty cell."""
        if not self.has(column):
            return self.taken(column, read_number(self.text(column), quantity, vocabulary=self.vocabulary))
        return self.taken(column, self.table.number(self.index, column, quantity))

    def amount(self, column: str) -> str:
        """The cell's sum of money as people write it, `1.500.000`; whatever else it says as it stands."""
        if not self.has(column):
            return self.text(column)
        read = self.table.number(self.index, column, IN_MONEY)
        if read.value is None and read.doubt in (Doubt.ERROR, Doubt.UNCOMPUTED, Doubt.LEFT_OUT):
            self.taken(column, read)
            return ""
        return self.text(column) if read.is_unreadable else "" if read.value is None else number(read.value)

    def yes_or_no(self, column: str) -> Decimal | None:
        value = self.table.value(self.index, column) if self.has(column) else self.text(column)
        return self.taken(column, read_yes_no(value, vocabulary=self.vocabulary))

    def fault(self, rule: str, column: str, **words: str) -> None:
        self.faults.append(PlanFault(rule, column, words))

    @cached_property
    def target_texts(self) -> Mapping[str, TargetText | UnclearTargetError]:
        """What the targets say that are typed as text, as far as each can be understood."""
        grammar = TargetGrammar(self.layout.words.targets)
        texts: dict[str, TargetText | UnclearTargetError] = {}
        for column in filter(self.has, TARGETS):
            if isinstance(self.table.value(self.index, column), str) and not (
                self.is_empty(column) or self.is_doubtful_cell(column)
            ):
                try:
                    texts[column] = grammar.parse(self.text(column))
                except UnclearTargetError as unclear:
                    texts[column] = unclear
        return texts

    def is_empty(self, column: str) -> bool:
        """Whether the cell says nothing, or that there is nothing yet."""
        return self.table.number(self.index, column).is_empty

    def is_doubtful_cell(self, column: str) -> bool:
        """Whether the cell itself casts doubt on what it says, whatever that is."""
        is_left_out = self.table.left_out(self.index, column) is not None
        return is_left_out or self.table.number(self.index, column).doubt in _OF_THE_CELL

    def is_percent_cell(self, column: str) -> bool:
        """Whether the cell is shown as a percentage, and its number counted so."""
        return self.text(column).endswith("%")

    @property
    def vocabulary(self) -> Vocabulary:
        """The office's words for what stands in and beside numbers."""
        return self.layout.column_map.vocabulary

    def _measure(self) -> str:
        """The words beside the number of the last target that has some: `laporan`, `persen`."""
        texts = (self.target_texts.get(column) for column in reversed(TARGETS))
        return next((text.measure for text in texts if isinstance(text, TargetText) and text.measure), "")

    def _told(self, column: str) -> dict[str, str]:
        """What the sentences about a number in doubt name."""
        return {"measure": self.text("unit_of_measure"), "merge": self.table.merge(self.index, column)}

    def taken(self, column: str, read: NumberRead) -> Decimal | None:
        """The number that was read, its faults noted."""
        if read.doubt is not None:
            shown = as_text(self.table.value(self.index, column)) if self.has(column) else ""
            self.fault(NO_NUMBER, column, text=self.text(column) or shown, doubt=read.doubt, **self._told(column))
        elif read.value is not None and read.value < 0:
            self.fault(NEGATIVE, column, text=self.text(column))
        return read.value
