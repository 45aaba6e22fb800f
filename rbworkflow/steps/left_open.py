"""What the period before left of each indicator, for the form that goes out now."""

from collections.abc import Iterable
from decimal import Decimal

from sqlalchemy import Connection

from rbworkflow.intake.earlier import Earlier
from rbworkflow.office import Semester
from rbworkflow.plan.model import Indicator
from rbworkflow.report.content import Content
from rbworkflow.report.revisions import approved_revision
from rbworkflow.report.texts import clean
from rbworkflow.steps.workplace import Workplace


def left_open(
    conn: Connection, workplace: Workplace, semester: Semester, indicators: Iterable[Indicator]
) -> dict[str, Earlier]:
    """By indicator, as both officers approved it. In another year's plan a code counts only with the same name."""
    approved = approved_revision(conn, workplace.office.code, semester.previous)
    if approved is None:
        return {}
    is_same_year = semester.previous.year == semester.year
    names = {each.code: clean(each.name) for each in indicators}
    return {
        row["code"]: _earlier(row, workplace.empty_words)
        for row in approved.content["indicators"]
        if row["code"] in names and (is_same_year or names[row["code"]] == row["name"])
    }


def _earlier(row: Content, empty_words: frozenset[str]) -> Earlier:
    results = [Decimal(cell["actual"]) for cell in row["quarters"] if cell["actual"] is not None]
    return Earlier.of(
        results[-1] if results else None,
        follow_up=row["follow_up"],
        pic=row["follow_up_pic"],
        due=row["follow_up_due"],
        empty_words=empty_words,
    )
