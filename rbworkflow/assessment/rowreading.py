"""One row of the table -> an item and the faults in its cells; where the layout lacks a column, what its map says."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Final, NamedTuple

from rbworkflow.assessment.layouts import ANSWERS, SECTION, SHEET, TITLE, AssessmentLayout
from rbworkflow.assessment.model import AnswerKind, AssessmentItem, Places
from rbworkflow.assessment.points import (
    BAD_CODE,
    EMPTY_CELL,
    NEGATIVE,
    NO_UNIT,
    NO_WEIGHT,
    UNCOUNTED_EVIDENCE,
    UNKNOWN_AREA,
    UNKNOWN_EVIDENCE,
    UNKNOWN_INDICATOR,
    UNKNOWN_KIND,
    UNKNOWN_PART,
    UNKNOWN_UNIT,
    ItemFault,
)
from rbworkflow.assessment.tablerows import ItemSection
from rbworkflow.assessment.terms import LABELS, AssessmentTerms
from rbworkflow.plan.defaults import NUMBER
from rbworkflow.plan.terms import spelled
from rbworkflow.sheets.addresses import address
from rbworkflow.sheets.columns import FoundTable

_CODE: Final = re.compile(r"[A-Z0-9][A-Z0-9.-]{0,31}")
_BETWEEN: Final = re.compile(r"[,;\n]+")
_BULLET: Final = re.compile(r"^(?:[-*•]|\d+[.)])\s*")


class ReadItem(NamedTuple):
    """The item of a row, None where it cannot be taken, with what could be read of its code and the faults."""

    item: AssessmentItem | None
    code: str
    faults: list[ItemFault]


@dataclass
class ItemRow:
    """A row being read: every reading notes what it cannot take in `faults` and goes on.

    `titles` is what stands above the table, `continued` are the rows that go on with this one.
    """

    table: FoundTable
    layout: AssessmentLayout
    index: int
    terms: AssessmentTerms
    section: ItemSection
    titles: str
    continued: tuple[int, ...] = ()
    number: str = ""
    faults: list[ItemFault] = field(default_factory=list)
    is_partial: bool = False
    """Whether a column that every item needs is missing from the table; that was reported once."""

    def has(self, column: str) -> bool:
        """Whether the sheet has the column."""
        return column in self.table.columns

    def text(self, column: str) -> str:
        """What the cell says, or what holds where the sheet has no such column; empty for neither."""
        if self.has(column):
            return self.table.text(self.index, column)
        default = self.layout.defaults.get(column)
        return default.text(lambda name: self._word(name, column)).strip() if default else ""

    def texts(self, column: str) -> str:
        """The cell's text with those of the rows that go on with this one."""
        below = [self.table.text(index, column) for index in self.continued]
        return "\n".join(dict.fromkeys(filter(None, [self.text(column), *below])))

    def needed(self, column: str) -> str:
        """The cell's text, which may not be empty."""
        text = self.text(column)
        if not text and not self.has(column) and column not in self.layout.defaults:
            self.is_partial = True
        elif not text:
            self.fault(EMPTY_CELL, column)
        return text

    def named(self, column: str, spellings: Mapping[str, str]) -> str:
        """The code that the column's words stand for; what no cell of the row says may stand in a longer title."""
        text = self.text(column)
        return self.terms.titled(spellings, text) or ("" if self.has(column) else self.terms.named(spellings, text))

    def place(self, column: str) -> str:
        """The cell of a column, the first of its merge."""
        if not self.has(column):
            return ""
        return address(*self.table.sheet.shown_place(self.table.rows[self.index], self.table.columns[column]))

    def fault(self, rule: str, column: str, **words: str) -> None:
        self.faults.append(ItemFault(rule, column, words))

    def _word(self, name: str, column: str) -> str:
        """A word that the default of `column` asks for: a code where words stand for one."""
        made = {SHEET: self.table.sheet.name, TITLE: self.titles, NUMBER: self.number}
        if name == SECTION:
            return {"part": self.section.part, "area": self.section.area}.get(column, "")
        if name in made:
            return made[name]
        if name == "area":
            return self.named("area", self.terms.plan.areas)
        return spelled(self.terms.plan.units, self.text(name)) or self.text(name) if name == "unit" else self.text(name)


def read_item(row: ItemRow, position: int, counts: Counter[str]) -> ReadItem:
    """The item in a row, and what is wrong with its cells; `counts` are the rows that each area had before."""
    terms = row.terms
    area_code = _area(row)
    counts[area_code] += 1
    row.number = f"{counts[area_code]:02d}"
    part, kind, code = _part(row), _kind(row), _code(row)
    values: dict[str, Any] = {
        "code": code,
        "position": position,
        "part": part,
        "area_code": area_code,
        "question": row.needed("question"),
        "criterion": row.texts("criterion"),
        "weight": _weight(row),
        "unit_code": _unit(row, area_code),
        "required_evidence": _evidence(row),
        "indicator_codes": _indicators(row, terms.indicator_codes),
        **{name: row.text(name) for name in ("last_answer", "evaluator_answer", "evaluator_note")},
    }
    if row.is_partial or kind is None or any(fault.is_blocking for fault in row.faults):
        return ReadItem(None, code, row.faults)
    places = Places(sheet=row.table.sheet.name, **{name: row.place(name) for name in ANSWERS})
    return ReadItem(AssessmentItem(**values, kind=kind, places=places), code, row.faults)


def _code(row: ItemRow) -> str:
    text = row.needed("code")
    is_number = isinstance(row.table.value(row.index, "code"), int | float)  # 1.2 is shown as 1,2
    code = (text.replace(",", ".") if is_number else text).rstrip(".)").upper()
    if text and not _CODE.fullmatch(code):
        row.fault(BAD_CODE, "code", text=text)
    return code


def _part(row: ItemRow) -> str:
    text = row.needed("part")
    found = row.named("part", row.terms.parts)
    if text and not found:
        choices = ", ".join(row.terms.part_labels)
        row.fault(UNKNOWN_PART, "part", text=text, meant=row.terms.plan.meant(row.terms.parts, text), choices=choices)
    return found


def _area(row: ItemRow) -> str:
    text, terms = row.text("area"), row.terms.plan
    found = row.named("area", terms.areas)
    if text and not found:
        choices, meant = ", ".join(terms.area_titles), terms.meant(terms.areas, text)
        row.fault(UNKNOWN_AREA, "area", text=text, meant=meant, choices=choices, year=str(row.terms.year))
    return found


def _kind(row: ItemRow) -> AnswerKind | None:
    text = row.needed("kind")
    found = spelled(row.terms.kinds, text)
    if text and found is None:
        choices = ", ".join(LABELS.values())
        row.fault(UNKNOWN_KIND, "kind", text=text, meant=row.terms.plan.meant(row.terms.kinds, text), choices=choices)
    return AnswerKind(found) if found else None


def _unit(row: ItemRow, area_code: str) -> str:
    """The unit that the row names, else the one that answers for its area by the map or the office's settings."""
    terms = row.terms.plan
    text = row.text("unit")
    found = spelled(terms.units, text or row.terms.policy.units_by_area.get(area_code, ""))
    if found is None and not text:
        row.fault(NO_UNIT, "unit")
    elif found is None:
        meant, choices = terms.meant(terms.units, text), ", ".join(terms.unit_titles)
        row.fault(UNKNOWN_UNIT, "unit", text=text, meant=meant, choices=choices)
    return found or ""


def _weight(row: ItemRow) -> Decimal | None:
    if not row.has("weight"):
        return None
    read = row.table.number(row.index, "weight")
    if read.doubt is not None:
        row.fault(NO_WEIGHT, "weight", text=row.text("weight"))
    elif read.value is not None and read.value < 0:
        row.fault(NEGATIVE, "weight", text=row.text("weight"))
    return read.value


def _evidence(row: ItemRow) -> tuple[str, ...]:
    """The kinds of evidence; what somebody else's form says in its own words is taken as far as it names one."""
    found: list[str] = []
    for piece in _pieces(row.texts("required_evidence")):
        code = row.terms.evidence_code(piece)
        if code:
            found.append(code)
        elif row.layout.is_template:
            meant = row.terms.plan.meant(row.terms.plan.evidence, piece)
            row.fault(UNKNOWN_EVIDENCE, "required_evidence", text=piece, meant=meant)
        else:
            row.fault(UNCOUNTED_EVIDENCE, "required_evidence", text=piece)
    return tuple(dict.fromkeys(found))


def _indicators(row: ItemRow, known: frozenset[str] | None) -> tuple[str, ...]:
    codes = tuple(dict.fromkeys(piece.upper() for piece in _pieces(row.text("indicators"))))
    for code in codes:
        if known is not None and code not in known:
            row.fault(UNKNOWN_INDICATOR, "indicators", text=code, year=str(row.terms.year))
    return codes


def _pieces(text: str) -> list[str]:
    pieces = (_BULLET.sub("", piece.strip()).strip() for piece in _BETWEEN.split(text))
    return [piece for piece in pieces if piece]
