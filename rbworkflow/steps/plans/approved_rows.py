"""A semester's indicators as both officers approved them, for whoever looks back at them."""

from collections.abc import Iterable

from sqlalchemy import Connection

from rbworkflow.office import Semester
from rbworkflow.plan.model import Indicator
from rbworkflow.report.content.model import ReportedIndicator
from rbworkflow.report.revisions import approved_revision
from rbworkflow.report.texts import clean


def approved_rows(conn: Connection, office_code: str, semester: Semester) -> list[ReportedIndicator]:
    """All of them; none where the semester is not approved yet."""
    approved = approved_revision(conn, office_code, semester)
    return [] if approved is None else approved.content["indicators"]


def approved_of(
    conn: Connection, office_code: str, before: Semester, indicators: Iterable[Indicator], *, year: int
) -> list[ReportedIndicator]:
    """What was approved `before` of the indicators of the plan of `year`.

    In another year's plan a code may stand for something else: there name and unit of measure must be the same too.
    """
    rows = approved_rows(conn, office_code, before)
    if not rows:
        return []
    given = {each.code: (clean(each.name), clean(each.unit_of_measure)) for each in indicators}
    mine = [row for row in rows if row["code"] in given]
    if before.year == year:
        return mine
    return [row for row in mine if given[row["code"]] == (row["name"], row["measure"])]
