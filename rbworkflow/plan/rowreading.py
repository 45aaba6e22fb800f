"""One row of the plan's table -> an indicator and the faults in its cells."""

import re
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Final, NamedTuple

from rbworkflow.plan.defaults import NUMBER
from rbworkflow.plan.model import Indicator
from rbworkflow.plan.points import (
    OTHER_YEAR,
    UNKNOWN_AREA,
    UNKNOWN_CHOICE,
    UNKNOWN_EVIDENCE,
    UNKNOWN_UNIT,
    YEAR_ALONE,
    PlanFault,
)
from rbworkflow.plan.rowcells import TARGETS, Row
from rbworkflow.plan.rowfaults import placed
from rbworkflow.plan.rowtargets import read_targets
from rbworkflow.plan.targets import completed, due_at_year_end, target_faults
from rbworkflow.plan.terms import CHOICES, Terms, spelled

_BETWEEN_KINDS: Final = re.compile(r"[,;\n]+")
_MEASURE: Final = (*TARGETS, "months", "kind", "polarity", "target_kind")
"""What the checks of targets need: they say nothing while one of these cells is unclear."""


class ReadRow(NamedTuple):
    """An indicator as far as it could be read, its faults, and whether it can be taken as it is."""

    indicator: Indicator
    faults: list[PlanFault]
    is_whole: bool


@dataclass
class Course:
    """What goes on from row to row: the words of the office, the year, and how many rows each area has had."""

    terms: Terms
    year: int
    area_counts: Counter[str] = field(default_factory=Counter)
    position: int = 0


def read_row(row: Row, course: Course) -> ReadRow:
    """The indicator in a row, and what is wrong with its cells."""
    _check_year(row, course.year)
    terms = course.terms
    area_code = row.term("area", UNKNOWN_AREA, terms.areas, terms.area_titles)
    course.position += 1
    course.area_counts[area_code] += 1
    row.made[NUMBER] = f"{course.area_counts[area_code]:02d}"
    choices = _choices(row, terms)
    weight = row.number("weight")
    indicator = Indicator(
        position=course.position,
        code=row.code() if area_code or row.has("code") else "",
        area_code=area_code,
        unit_code=row.term("unit", UNKNOWN_UNIT, terms.units, terms.unit_titles),
        activity=row.needed_text("activity"),
        name=row.needed_text("name"),
        unit_of_measure=row.needed_text("unit_of_measure"),
        required_evidence=_evidence(row, terms),
        recommendation_code=row.recommendation_code(),
        common_code=row.common_code(),
        target_reason=row.text("target_reason"),
        goal=row.text("goal"),
        program=row.text("program"),
        budget=row.amount("budget"),
        executor=row.text("executor"),
        months=row.text("months"),
        remark=row.text("remark"),
        weight=Decimal(1) if weight is None else weight,
        **(choices | read_targets(row, **choices)),
    )
    planned = due_at_year_end(indicator)
    if row.is_partial or any(fault.is_blocking and fault.column in _MEASURE for fault in row.faults):
        return ReadRow(planned, placed(row), is_whole=False)
    if planned != indicator:
        when = "TW IV" if planned.target_q1 is None else "setiap triwulan"
        row.fault(YEAR_ALONE, "target_year", quarters=when)
    row.faults += target_faults(planned)
    is_whole = not any(fault.is_blocking for fault in row.faults)
    return ReadRow(completed(planned), placed(row), is_whole)


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
            row.fault(UNKNOWN_EVIDENCE, "required_evidence", text=word, meant=terms.meant(terms.evidence, word))
        else:
            codes.append(found)
    return tuple(dict.fromkeys(codes))
