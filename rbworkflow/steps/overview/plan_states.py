"""The plans of the years that are at work."""

from collections.abc import Iterator

from sqlalchemy import Connection

from rbworkflow.office import Semester
from rbworkflow.office.duties import Duty
from rbworkflow.office.windows import Window, takes_by_link
from rbworkflow.plan.lifecycle import STATUS_LABELS as PLAN_LABELS
from rbworkflow.plan.rows import frozen_version, latest_version
from rbworkflow.report.revisions import approved_revision
from rbworkflow.steps.decisions.plan_matter import plan_subject
from rbworkflow.steps.duty import of_duty
from rbworkflow.steps.overview.office_state import PlanState
from rbworkflow.steps.overview.turns import turns_of
from rbworkflow.steps.workplace import Workplace


@of_duty(Duty.PLAN)
def years_at_work(conn: Connection, workplace: Workplace, windows: list[Window]) -> list[int]:
    """The year that runs, and before it those whose semesters are still being collected or decided."""
    office, today = workplace.office, workplace.today
    this_year = today.year
    collecting = {
        window.period.year
        for window in windows
        if isinstance(window.period, Semester) and window.period.year < this_year
        if takes_by_link(office, window, today) and approved_revision(conn, office.code, window.period) is None
    }
    return [*sorted(collecting), this_year]


@of_duty(Duty.PLAN)
def plan_states(conn: Connection, workplace: Workplace, years: list[int]) -> Iterator[PlanState]:
    """These years' plans, where they are on their way."""
    for year in years:
        latest = latest_version(conn, workplace.office.code, year)
        if latest is not None:
            is_needed = year <= workplace.today.year
            label, turns = PLAN_LABELS[latest.status], tuple(turns_of(conn, workplace, plan_subject(latest)))
            in_force = frozen_version(conn, workplace.office.code, year)
            if in_force is not None and in_force.id != latest.id:
                label += f"; yang berlaku versi {in_force.number}"
                is_needed = False
            yield PlanState(latest.title, latest.status, label, latest.note, is_needed, turns)
