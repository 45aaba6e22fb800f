"""Whose form of a semester is still to come."""

from sqlalchemy import Connection

from rbworkflow.intake.submissions.rows import newest_accepted
from rbworkflow.office import Semester
from rbworkflow.office.people import Unit
from rbworkflow.office.windows import Window, windows_of
from rbworkflow.steps.submissions.asked_units import asked_units
from rbworkflow.steps.submissions.blank_forms import plans_of_forms
from rbworkflow.steps.workplace import Workplace


def awaited_units(conn: Connection, workplace: Workplace, window: Window) -> list[Unit]:
    """Those that have the period's form and sent nothing yet."""
    office, period = workplace.office, window.period
    if not window.is_open or not isinstance(period, Semester) or not plans_of_forms(conn, office.code, period):
        return []
    sent = newest_accepted(conn, office.code, period.code)
    return [unit for unit in asked_units(conn, workplace, period) if unit.code not in sent]


def awaited_after(conn: Connection, workplace: Workplace, unit: Unit, semester: Semester) -> Window | None:
    """The newest later semester whose form is still to come from the unit: what it sent now may be the wrong file."""
    later = [each for each in windows_of(conn, workplace.office) if each.period.last_day > semester.last_day]
    return next((each for each in reversed(later) if unit in awaited_units(conn, workplace, each)), None)
