"""What the period before left of each indicator, for the form that goes out now."""

from collections.abc import Iterable
from decimal import Decimal

from sqlalchemy import Connection

from rbworkflow.intake.forms.earlier import Earlier
from rbworkflow.office import Semester
from rbworkflow.plan.model import Indicator
from rbworkflow.report.content.model import ReportedIndicator
from rbworkflow.steps.plans.approved_rows import approved_of
from rbworkflow.steps.workplace import Workplace


def left_open(
    conn: Connection, workplace: Workplace, semester: Semester, indicators: Iterable[Indicator]
) -> dict[str, Earlier]:
    """By indicator, as both officers approved it."""
    rows = approved_of(conn, workplace.office.code, semester.previous, indicators, year=semester.year)
    return {row["code"]: _earlier(row, workplace.empty_words) for row in rows}


def _earlier(row: ReportedIndicator, empty_words: frozenset[str]) -> Earlier:
    """The whole period's result, as its report printed it; the last quarter's where the period came to none."""
    told = [each["actual"] for each in (*row["quarters"], row["total"]) if each["actual"] is not None]
    return Earlier.of(
        Decimal(told[-1]) if told else None,
        follow_up=row["follow_up"],
        pic=row["follow_up_pic"],
        due=row["follow_up_due"],
        empty_words=empty_words,
    )
