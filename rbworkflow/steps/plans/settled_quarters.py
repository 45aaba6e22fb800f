"""What a plan in mid-year may no longer change: how indicators are measured, and targets of quarters that are over."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection

from rbworkflow.finding import Finding
from rbworkflow.office import Year
from rbworkflow.office.windows import windows_of
from rbworkflow.plan import rows
from rbworkflow.plan.diff import TITLES
from rbworkflow.plan.importing import PlanDraft
from rbworkflow.plan.model import Indicator
from rbworkflow.plan.points import MEASURED_OTHERWISE, SETTLED, PlanFault, finding
from rbworkflow.plan.quality_points import RowPlace
from rbworkflow.steps.plans.plan_in_force import plan_in_force
from rbworkflow.steps.workplace import Workplace
from rbworkflow.wording import number

TERMS = ("kind", "polarity", "target_kind")
MEASURE = "unit_of_measure"
"""What a unit calls it may be put better in mid-year, so that it is told of and not refused."""


def settled_changes(conn: Connection, workplace: Workplace, draft: PlanDraft, year: int) -> list[Finding]:
    """What the draft changes of semesters whose cut-off is over: the year would be put together of two measures."""
    windows = {window.period: window for window in windows_of(conn, workplace.office)}
    over = [
        half
        for half in Year(year).semesters
        if (window := windows.get(half)) is not None and window.cut_off_on < workplace.today
    ]
    found: dict[tuple[str, str], Finding] = {}
    for semester in over:
        version = plan_in_force(conn, workplace, semester)
        measured = {each.code: each for each in rows.indicators(conn, version.id)} if version else {}
        for each in draft.indicators:
            if each.code in measured:
                for column in _changed(measured[each.code], each, semester.quarters):
                    found.setdefault((each.code, column), _finding(draft, measured[each.code], each, column))
    return list(found.values())


def _changed(before: Indicator, after: Indicator, quarters: Sequence[int]) -> Iterator[str]:
    """The columns; a range is one for all quarters, and each quarter counts with the one it was approved with."""
    yield from (name for name in (*TERMS, MEASURE) if getattr(before, name) != getattr(after, name))
    for quarter in quarters:
        is_moved_range = after.polarity == "rentang" and None not in (before.target(quarter), after.target(quarter))
        if before.target(quarter) != after.target(quarter) and not is_moved_range:
            yield f"target_q{quarter}"


def _finding(draft: PlanDraft, before: Indicator, after: Indicator, column: str) -> Finding:
    was, now = (_shown(getattr(each, column)) for each in (before, after))
    place, title = draft.places.get(after.code, RowPlace("")), TITLES[column]
    rule = MEASURED_OTHERWISE if column == MEASURE else SETTLED
    return finding(
        PlanFault(rule, column, {"indicator": after.code, "was": was, "now": now}),
        title=f"{title[0].upper()}{title[1:]}",
        sheet=place.sheet,
        cell=place.cell(column),
        code=after.code,
    )


def _shown(value: object) -> str:
    return value if isinstance(value, str) else number(value)  # type: ignore[arg-type] # a target is a decimal or none
