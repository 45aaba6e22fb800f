"""Where a province's offices stand in a period, as their rows have it now."""

from sqlalchemy import Connection

from rbworkflow.office.period import Period, Semester, Year
from rbworkflow.office.windows import Window
from rbworkflow.province.comparing import MemberState, member_states
from rbworkflow.province.packages import packages
from rbworkflow.steps.reports.offices_of_period import with_offices_of
from rbworkflow.steps.workplace import Workplace


def members_in(conn: Connection, workplace: Workplace, window: Window) -> list[MemberState]:
    """Every member office in this period, beside the period before of the same kind; none that came after the period's
    recap was approved, unless it sent something.
    """
    office = workplace.office
    now = packages(conn, office.code, period_code=window.period.code)
    earlier = packages(conn, office.code, period_code=before(window.period).code)
    told = with_offices_of(conn, office, window.period, now).units
    units = [unit for unit in office.units if unit in told]
    return member_states(units, now, earlier, due_on=window.due_on, today=workplace.today)


def before(period: Period) -> Period:
    """The period that a period is held against: the semester before, or the year before."""
    if isinstance(period, Year):
        return Year(period.year - 1)
    return Semester(period.year, 1) if period.half == 2 else Semester(period.year - 1, 2)  # noqa: PLR2004 - two halves
