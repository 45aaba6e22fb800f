"""The targets of one row: read as the indicator's kind asks, shared over the schedule where the layout says so."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from rbworkflow.plan.defaults import SHARE
from rbworkflow.plan.model import QUARTERS
from rbworkflow.plan.points import (
    CHANGING_RANGE,
    EMPTY_CELL,
    NO_SCHEDULE,
    NOT_SHARED,
    QUARTERS_OR_MONTHS,
    SCHEDULE_OF_OTHER_YEAR,
    TURNED_SCHEDULE,
    UNDERSTOOD,
)
from rbworkflow.plan.rowcells import TARGETS, Row
from rbworkflow.plan.schedule import quarters_of
from rbworkflow.plan.schedule_points import Unclear, UnclearError
from rbworkflow.plan.target_text import AT_MOST
from rbworkflow.plan.targetcells import RANGE, Range, TargetCells
from rbworkflow.plan.targets import quarter_share
from rbworkflow.wording import number, roman

_ASKED: Final = {
    Unclear.UNREADABLE: NO_SCHEDULE,
    Unclear.QUARTERS_OR_MONTHS: QUARTERS_OR_MONTHS,
    Unclear.OTHER_YEAR: SCHEDULE_OF_OTHER_YEAR,
    Unclear.TURNED_ROUND: TURNED_SCHEDULE,
}


def read_targets(row: Row, *, kind: str, polarity: str, target_kind: str) -> dict[str, Any]:
    """Baseline and targets, and the polarity: what a limit or a range says of it counts before its column."""
    if kind == "ya_tidak":
        return {column: row.yes_or_no(column) for column in ("baseline", *TARGETS) if row.has(column)}
    cells = TargetCells(row, kind)
    polarity = cells.polarity() or polarity
    read = {"polarity": polarity, "baseline": row.number("baseline", row.quantity(kind))}
    if polarity == RANGE:
        return read | _range_targets(row, cells.ranges())
    numbers = cells.numbers(is_lower_better=polarity == AT_MOST)
    if _is_scheduled(row):
        numbers |= _scheduled_targets(row, numbers.get("target_year"), kind=kind, target_kind=target_kind)
    return read | numbers


def _is_scheduled(row: Row) -> bool:
    by_quarter = [f"target_q{quarter}" for quarter in QUARTERS]
    return bool(row.layout.defaults.keys() & set(TARGETS)) and not any(map(row.has, by_quarter))


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
    text, words = row.text("months"), row.layout.words
    if not text:
        row.fault(EMPTY_CELL, "months")
        return ()
    heading = row.heading("months").casefold().split()
    counts_months = any(word in heading for word in words.spans.month.words)
    try:
        quarters = quarters_of(text, words, year=row.year, counts_months=counts_months)
    except UnclearError as unclear:
        row.fault(_ASKED[unclear.why], "months", text=text, year=str(row.year))
        return ()
    _show_day(row, text, quarters)
    return quarters


def _show_day(row: Row, text: str, quarters: tuple[int, ...]) -> None:
    """Of `4-9`, from April to September, spreadsheets make the 4th of September: what is read of it is shown."""
    day = row.table.value(row.index, "months")
    if not isinstance(day, date) or day.day >= day.month:
        return
    if {*quarters} != {(month + 2) // 3 for month in range(day.day, day.month + 1)}:
        words = f"TW {roman(quarters[0])} saja, bukan bulan {day.day} sampai dengan {day.month}"
        row.fault(UNDERSTOOD, "months", text=text, understood=words)


def _range_targets(row: Row, bounds: Mapping[str, Range | None]) -> dict[str, Any]:
    given = [(column, pair) for column, pair in bounds.items() if pair is not None]
    for column, pair in given:
        if pair != given[0][1]:
            row.fault(CHANGING_RANGE, column)
    low, high = given[0][1] if given else (None, None)
    targets = {column: None if pair is None else pair[1] for column, pair in bounds.items()}
    if given and _is_scheduled(row):
        targets |= dict.fromkeys((f"target_q{quarter}" for quarter in _schedule(row)), high)
    return {"target_low": low, "target_high": high, **targets}
