"""What submissions amount to: the progress table, its findings and its figures, for a unit or the whole office."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pandas as pd
from sqlalchemy import Connection

from rbworkflow.figures.achievement import with_achievement
from rbworkflow.figures.periods import by_period
from rbworkflow.figures.scores import area_scores, office_score
from rbworkflow.finding import Finding, Severity
from rbworkflow.intake.submissions.frames import Submitted
from rbworkflow.intake.submissions.progress import Approved, progress_table
from rbworkflow.office import Office, Semester
from rbworkflow.plan.model import Indicator
from rbworkflow.report.content.model import ReportedIndicator
from rbworkflow.report.content.scored import Measured
from rbworkflow.steps.submissions.approved_rows import approved_of, approved_rows
from rbworkflow.validation.findings import with_blocked
from rbworkflow.validation.rules import check


@dataclass(frozen=True)
class Examined:
    """A semester's rows and what the rules found; `findings` has the columns of validation.rules.check."""

    progress: pd.DataFrame
    findings: pd.DataFrame


@dataclass(frozen=True)
class Figures:
    """What the rows come to: quarters; and the semester, areas and office."""

    progress: pd.DataFrame
    measured: Measured


def examine(  # noqa: PLR0913 - what a semester is made of
    office: Office,
    indicators: Sequence[Indicator],
    semester: Semester,
    submitted: Submitted,
    *,
    received_on: Mapping[str, date],
    approved: Approved,
    empty_words: frozenset[str],
) -> Examined:
    """Plan and submissions side by side, and what every rule says of them.

    `received_on` has the day of each unit's submission: its rows are judged as of that day, whenever they are read.
    """
    progress = progress_table(indicators, semester.quarters, submitted, approved=approved, empty_words=empty_words)
    findings = pd.concat(
        [
            _checked(office, rows, received_on.get(str(unit_code)))
            for unit_code, rows in progress.groupby("unit_code", sort=False)
        ],
        ignore_index=True,
    )
    return Examined(progress, findings)


def _checked(office: Office, rows: pd.DataFrame, received_on: date | None) -> pd.DataFrame:
    return check(rows, office.rules, today=received_on, old_explanation=office.old_explanation)


def not_asked_yet(ruled: Sequence[Finding], asked: Sequence[Finding]) -> list[Finding]:
    """What the rules found at cells of a form of which reading it has not asked already: one question a figure.

    A question about a text's cell takes the place of none: that evidence is missing is graver than how it came.
    """
    cells = {(each.sheet, each.cell) for each in asked if each.quarter and each.severity is not Severity.NOTE}
    return [each for each in ruled if (each.sheet, each.cell) not in cells]


def figure(office: Office, semester: Semester, progress: pd.DataFrame, findings: pd.DataFrame) -> Figures:
    """The figures of examined rows; what any of the findings blocks, be it of a rule or of reading, does not count."""
    policy, regime = office.figures, office.regime(semester.year)
    rows = with_blocked(progress, findings)
    totals = by_period(rows, policy, semester.quarters)
    areas = area_scores(totals, regime, policy)
    score = office_score(areas, regime, policy, year=semester.year)
    measured = Measured(by_period=totals, area_scores=areas, office_score=score)
    return Figures(with_achievement(rows, policy), measured)


def approved_actuals(conn: Connection, office: Office, semester: Semester) -> dict[tuple[str, int], Decimal]:
    """The year's figures that both officers approved up to this semester, by indicator and quarter."""
    halves = (Semester(semester.year, half) for half in range(1, semester.half + 1))
    return dict(cell for half in halves for row in approved_rows(conn, office.code, half) for cell in _actuals(row))


def approved_before(conn: Connection, office: Office, semester: Semester, indicators: Sequence[Indicator]) -> Approved:
    """What the officers approved of these indicators up to this semester, in its year and in the one before."""
    last_year = approved_of(conn, office.code, semester.last_year, indicators, year=semester.year)
    promising = approved_of(conn, office.code, semester.previous, indicators, year=semester.year)
    return Approved(
        actuals=approved_actuals(conn, office, semester),
        last_year=dict(cell for row in last_year for cell in _actuals(row)),
        promised={row["code"]: row["follow_up"] for row in promising if row["follow_up"]},
    )


def _actuals(row: ReportedIndicator) -> Iterator[tuple[tuple[str, int], Decimal]]:
    for cell in row["quarters"]:
        if cell["actual"] is not None:
            yield (row["code"], cell["quarter"]), Decimal(cell["actual"])
