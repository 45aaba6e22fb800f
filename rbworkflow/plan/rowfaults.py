"""A row's faults as a person with the form in hand meets them: at its own columns, in their order."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from rbworkflow.plan.defaults import MEASURE, SHARE
from rbworkflow.plan.diff import TITLES
from rbworkflow.plan.model import QUARTERS
from rbworkflow.plan.points import EMPTY_CELL, NO_MEASURE, NOT_DERIVED, UNKNOWN_UNIT, PlanFault
from rbworkflow.plan.rowcells import TARGETS, Row

CALLED: Final = {
    **TITLES,
    **{f"target_q{quarter}": "target triwulan" for quarter in QUARTERS},
    "code": "kode indikator",
    "area": "area",
    "unit": "penanggung jawab",
    "budget_in_millions": "anggaran",
}
"""What people call a thing for which a form has no heading."""


def placed(row: Row) -> list[PlanFault]:
    """The faults of a row, each at a column that its sheet has, in the order of the columns."""
    own = [fault for fault in row.faults if row.has(fault.column)]
    faulty = {fault.column for fault in own if fault.is_blocking}
    moved = (_moved(row, fault) for fault in row.faults if not row.has(fault.column))
    kept = {fault.column: fault for fault in reversed([*moved]) if fault.column not in faulty}
    return sorted([*own, *kept.values()], key=lambda fault: row.table.columns.get(fault.column, 0))


def source(row: Row, column: str) -> str:
    """The column of the sheet that decides over one it has not: the first that its default asks for."""
    if row.has(column):
        return column
    default = row.layout.defaults.get(column)
    asked = (place for name in (default.asked if default else ()) for place in _asked(row, name))
    return next(filter(row.has, (*asked, "months", "target_year", "name", "activity")), column)


def _asked(row: Row, name: str) -> Iterator[str]:
    if name == MEASURE:
        given = [column for column in TARGETS if row.has(column)]
        yield from sorted(given, key=row.is_empty)
    elif name == SHARE:
        yield from ("target_year", "months")
    else:
        yield source(row, name)


def _moved(row: Row, fault: PlanFault) -> PlanFault:
    """What a derived value lacks is asked for where it is derived from."""
    column = source(row, fault.column)
    if fault.rule not in (EMPTY_CELL, UNKNOWN_UNIT):  # which a map may name that was written for another office
        return replace(fault, column=column)
    text = row.text(column)
    if not text:
        return PlanFault(EMPTY_CELL, column)
    if fault.column == "unit_of_measure":
        return PlanFault(NO_MEASURE, column, {"text": text})
    title = row.table.column_map.column(fault.column).title
    return PlanFault(NOT_DERIVED, column, {"text": text, "what": CALLED[fault.column], "title": title})
