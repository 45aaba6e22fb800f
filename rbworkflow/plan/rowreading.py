"""One row of the plan's table -> an indicator and the faults in its cells."""

import re
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Final, NamedTuple

from rbworkflow.plan.defaults import NUMBER, SHARE
from rbworkflow.plan.model import QUARTERS, Indicator
from rbworkflow.plan.points import (
    CHANGING_RANGE,
    EMPTY_CELL,
    NO_SCHEDULE,
    NOT_SHARED,
    OTHER_YEAR,
    UNKNOWN_AREA,
    UNKNOWN_CHOICE,
    UNKNOWN_EVIDENCE,
    UNKNOWN_UNIT,
    YEAR_ALONE,
    Fault,
)
from rbworkflow.plan.rowcells import TARGETS, Row
from rbworkflow.plan.schedule import quarters_of
from rbworkflow.plan.targets import completed, due_at_year_end, quarter_share, target_faults
from rbworkflow.plan.terms import CHOICES, Terms, spelled
from rbworkflow.wording import number

_BETWEEN_KINDS: Final = re.compile(r"[,;\n]+")
_MEASURE: Final = (*TARGETS, "months", "kind", "polarity", "target_kind")
"""What the checks of targets need: they say nothing while one of these cells is unclear."""


class ReadRow(NamedTuple):
    """An indicator as far as it could be read, its faults, and whether it can be taken as it is."""

    indicator: Indicator
    faults: list[Fault]
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
        target_reason=row.text("target_reason"),
        goal=row.text("goal"),
        program=row.text("program"),
        budget=row.amount("budget"),
        executor=row.text("executor"),
        months=row.text("months"),
        remark=row.text("remark"),
        weight=Decimal(1) if weight is None else weight,
        **choices,
        **_numbers(row, **choices),
    )
    planned = due_at_year_end(indicator)
    if row.is_partial or any(fault.column in _MEASURE for fault in row.faults):
        return ReadRow(planned, row.faults, is_whole=False)
    if planned != indicator:
        when = "TW IV" if planned.target_q1 is None else "setiap triwulan"
        row.fault(YEAR_ALONE, "target_year", quarters=when)
    row.faults += target_faults(planned)
    is_whole = not any(fault.is_blocking for fault in row.faults)
    return ReadRow(completed(planned), row.faults, is_whole)


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


def _numbers(row: Row, *, kind: str, polarity: str, target_kind: str) -> dict[str, Any]:
    """Baseline and targets, read as the indicator's kind and polarity ask."""
    if polarity == "rentang":
        return _range_targets(row)
    given = [column for column in ("baseline", *TARGETS) if row.has(column)]
    if kind == "ya_tidak":
        numbers = {column: row.yes_or_no(column) for column in given}
    else:
        quantity = row.quantity(kind)
        numbers = {column: row.number(column, quantity) for column in given}
    if row.layout.defaults.keys() & set(TARGETS) and not any(row.has(f"target_q{quarter}") for quarter in QUARTERS):
        numbers |= _scheduled_targets(row, numbers.get("target_year"), kind=kind, target_kind=target_kind)
    return numbers


def _scheduled_targets(row: Row, year: Decimal | None, *, kind: str, target_kind: str) -> dict[str, Decimal | None]:
    """Targets in the quarters that the schedule touches, as the layout's map says; of a cumulative one in the last."""
    quarters = _schedule(row)
    if target_kind == "kumulatif":
        quarters = quarters[-1:]
    if year is not None and quarters:
        share = quarter_share(year, kind=kind, target_kind=target_kind, count=len(quarters))
        if share is None:
            row.fault(NOT_SHARED, "target_year", text=number(year), count=str(len(quarters)))
        row.made[SHARE] = "" if share is None else number(share)
    return {column: row.number(column) for column in (f"target_q{quarter}" for quarter in quarters)}


def _schedule(row: Row) -> tuple[int, ...]:
    """The quarters in which something is due: all of them where the layout knows no schedule."""
    if not row.has("months"):
        return QUARTERS
    text = row.text("months")
    if not text:
        row.fault(EMPTY_CELL, "months")
        return ()
    quarters = quarters_of(text)
    if quarters is None:
        row.fault(NO_SCHEDULE, "months", text=text)
    return quarters or ()


def _range_targets(row: Row) -> dict[str, Any]:
    bounds = {column: row.range(column) for column in TARGETS}
    given = [(column, pair) for column, pair in bounds.items() if pair is not None]
    for column, pair in given:
        if pair != given[0][1]:
            row.fault(CHANGING_RANGE, column)
    low, high = given[0][1] if given else (None, None)
    targets = {column: None if pair is None else pair[1] for column, pair in bounds.items()}
    return {"baseline": row.number("baseline"), "target_low": low, "target_high": high, **targets}
