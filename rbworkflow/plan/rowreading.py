"""One row of the plan's table -> an indicator and the faults in its cells."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Final

from rbworkflow.plan.model import QUARTERS, Indicator
from rbworkflow.plan.points import (
    BAD_CODE,
    CHANGING_RANGE,
    EMPTY_CELL,
    NEGATIVE,
    NO_NUMBER,
    NO_RANGE,
    OTHER_YEAR,
    UNKNOWN_AREA,
    UNKNOWN_CHOICE,
    UNKNOWN_EVIDENCE,
    UNKNOWN_UNIT,
    Fault,
)
from rbworkflow.plan.targets import completed, target_faults
from rbworkflow.plan.terms import CHOICES, Terms, spelled
from rbworkflow.sheets.cells import NumberRead, read_range, read_yes_no
from rbworkflow.sheets.columns import FoundTable

_CODE: Final = re.compile(r"[A-Z0-9][A-Z0-9.-]{0,31}")
_BETWEEN_KINDS: Final = re.compile(r"[,;\n]+")
_TARGETS: Final = (*(f"target_q{quarter}" for quarter in QUARTERS), "target_year")
_MEASURE: Final = (*_TARGETS, "kind", "polarity", "target_kind")
"""What the checks of targets need: they say nothing while one of these cells is unclear."""


@dataclass
class Row:
    """A row being read: every reading notes what it cannot take in `faults` and goes on."""

    table: FoundTable
    index: int
    faults: list[Fault] = field(default_factory=list)
    is_partial: bool = False
    """Whether a column that every row needs is missing from the table; that was reported once."""

    def text(self, column: str) -> str:
        return str(self.table.frame[column].iat[self.index])

    def needed_text(self, column: str) -> str:
        """The cell's text, which may not be empty."""
        text = self.text(column)
        if column not in self.table.letters:
            self.is_partial = True
        elif not text:
            self.fault(EMPTY_CELL, column)
        return text

    def code(self) -> str:
        text = self.needed_text("code").upper()
        if text and not _CODE.fullmatch(text):
            self.fault(BAD_CODE, "code", text=text)
        return text

    def term(self, column: str, rule: str, spellings: Mapping[str, str], choices: tuple[str, ...]) -> str:
        """The code that the cell's words stand for."""
        text = self.needed_text(column)
        found = spelled(spellings, text)
        if text and found is None:
            self.fault(rule, column, text=text, choices=", ".join(choices))
        return found or ""

    def number(self, column: str, *, is_percentage: bool = False) -> Decimal | None:
        """The cell's number, never below zero; None for an empty cell."""
        return self._taken(column, self.table.number(self.index, column, is_percentage=is_percentage))

    def yes_or_no(self, column: str) -> Decimal | None:
        return self._taken(column, read_yes_no(self.table.value(self.index, column)))

    def range(self, column: str) -> tuple[Decimal, Decimal] | None:
        if self.table.number(self.index, column).is_empty:
            return None
        bounds = read_range(self.table.value(self.index, column))
        if bounds is None:
            self.fault(NO_RANGE, column, text=self.text(column))
        return bounds

    def fault(self, rule: str, column: str, **words: str) -> None:
        self.faults.append(Fault(rule, column, words))

    def _taken(self, column: str, read: NumberRead) -> Decimal | None:
        if read.is_unreadable:
            self.fault(NO_NUMBER, column, text=self.text(column))
        elif read.value is not None and read.value < 0:
            self.fault(NEGATIVE, column, text=self.text(column))
        return read.value


def read_row(table: FoundTable, index: int, *, terms: Terms, year: int) -> tuple[Indicator | None, list[Fault]]:
    """The indicator in a row, or None where it cannot be taken as it is; and the row's faults."""
    row = Row(table, index)
    _check_year(row, year)
    choices = _choices(row, terms)
    weight = row.number("weight")
    indicator = Indicator(
        position=index + 1,
        code=row.code(),
        area_code=row.term("area", UNKNOWN_AREA, terms.areas, terms.area_titles),
        unit_code=row.term("unit", UNKNOWN_UNIT, terms.units, terms.unit_titles),
        activity=row.needed_text("activity"),
        name=row.needed_text("name"),
        unit_of_measure=row.needed_text("unit_of_measure"),
        required_evidence=_evidence(row, terms),
        recommendation_code=row.text("recommendation_code"),
        weight=Decimal(1) if weight is None else weight,
        **choices,
        **_numbers(row, kind=choices["kind"], polarity=choices["polarity"]),
    )
    if row.is_partial or any(fault.column in _MEASURE for fault in row.faults):
        return None, row.faults
    row.faults += target_faults(indicator)
    is_whole = not any(fault.is_blocking for fault in row.faults)
    return (completed(indicator) if is_whole else None), row.faults


def _check_year(row: Row, year: int) -> None:
    if (text := row.text("year")) and text != str(year):
        row.fault(OTHER_YEAR, "year", text=text, year=str(year))


def _choices(row: Row, terms: Terms) -> dict[str, Any]:
    return {
        column: row.term(column, UNKNOWN_CHOICE, spellings, tuple(CHOICES[column]))
        for column, spellings in terms.choices.items()
    }


def _evidence(row: Row, terms: Terms) -> tuple[str, ...]:
    codes = []
    for word in filter(None, map(str.strip, _BETWEEN_KINDS.split(row.needed_text("required_evidence")))):
        found = spelled(terms.evidence, word)
        if found is None:
            row.fault(UNKNOWN_EVIDENCE, "required_evidence", text=word)
        else:
            codes.append(found)
    return tuple(dict.fromkeys(codes))


def _numbers(row: Row, *, kind: str, polarity: str) -> dict[str, Any]:
    """Baseline and targets, read as the indicator's kind and polarity ask."""
    if polarity == "rentang":
        return _range_targets(row)
    if kind == "ya_tidak":
        return {column: row.yes_or_no(column) for column in ("baseline", *_TARGETS)}
    return {column: row.number(column, is_percentage=kind == "persen") for column in ("baseline", *_TARGETS)}


def _range_targets(row: Row) -> dict[str, Any]:
    bounds = {column: row.range(column) for column in _TARGETS}
    given = [(column, pair) for column, pair in bounds.items() if pair is not None]
    for column, pair in given:
        if pair != given[0][1]:
            row.fault(CHANGING_RANGE, column)
    low, high = given[0][1] if given else (None, None)
    targets = {column: None if pair is None else pair[1] for column, pair in bounds.items()}
    return {"baseline": row.number("baseline"), "target_low": low, "target_high": high, **targets}
