"""Where a province's offices stand in a period, as their rows have it now."""

from sqlalchemy import Connection

from rbworkflow.office.period import Period, Semester, Year
from rbworkflow.office.windows import Window
from rbworkflow.province.comparing import MemberState, member_states
from rbworkflow.province.packages import packages
from rbworkflow.steps.workplace import Workplace


def members_in(conn: Connection, workplace: Workplace, window: Window) -> list[MemberState]:
    """Every member office in this period, beside the period before of the same kind."""
    office = workplace.office
    now = packages(conn, office.code, period_code=window.period.code)
    earlier = packages(conn, office.code, period_code=before(window.period).code)
    return member_states(office.units, now, earlier, due_on=window.due_on, today=workplace.today)


def before(period: Period) -> Period:
    """The period that a period is held against: the semester before, or the year before."""
    if isinstance(period, Year):
        return Year(period.year - 1)
    return Semester(period.year, 1) if period.half == 2 else Semester(period.year - 1, 2)  # noqa: PLR2004 - two halves
