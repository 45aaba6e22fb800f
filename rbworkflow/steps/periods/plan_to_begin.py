"""Whose plan is made now, whether it can begin from the year before's, and which recommendations it is to answer."""

from datetime import date
from typing import Final

from sqlalchemy import Connection

from rbworkflow.plan import rows
from rbworkflow.plan.recommendation_rows import recommendations
from rbworkflow.steps.plans.recommendation_state import still_asked
from rbworkflow.steps.workplace import Workplace

NOT_YET: Final = "Rencana aksi {} belum berlaku, sehingga rencana aksi {} belum dapat disiapkan."


def year_to_begin(conn: Connection, office_code: str, today: date) -> int:
    """Whose plan is made now: the next year's, but this year's own while it lacks one that it can begin from."""
    this_year = today.year
    lacks_plan = rows.frozen_version(conn, office_code, this_year) is None
    return this_year if lacks_plan and can_begin(conn, office_code, this_year) else this_year + 1


def can_begin(conn: Connection, office_code: str, year: int) -> bool:
    """Whether the year before has a plan in force."""
    return rows.frozen_version(conn, office_code, year - 1) is not None


def comes_before(conn: Connection, workplace: Workplace, year: int) -> bool:
    """Whether recommendations are left that the plan of `year` answers and that are not imported for it yet."""
    own = recommendations(conn, workplace.office.code, year)
    return not own and bool(still_asked(conn, workplace, year))
