"""What submissions amount to: the progress table, its findings and its figures, for a unit or the whole office."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Final

import numpy as np
import pandas as pd
from sqlalchemy import Connection

from rbworkflow.figures.achievement import AchievementStatus, with_achievement
from rbworkflow.figures.periods import by_period
from rbworkflow.figures.scores import area_scores, office_score
from rbworkflow.finding import Finding, Severity
from rbworkflow.intake.submissions.frames import Submitted
from rbworkflow.intake.submissions.progress import Approved, progress_table
from rbworkflow.office import Office, Semester
from rbworkflow.office.scoring import FiguresPolicy
from rbworkflow.plan.model import Indicator
from rbworkflow.report.content.model import ReportedIndicator
from rbworkflow.report.content.scored import Measured
from rbworkflow.steps.plans.approved_rows import approved_of, approved_rows
from rbworkflow.steps.submissions.figure_rows import COLUMNS, Cells, cells_of, is_unusable, other_quarters
from rbworkflow.steps.submissions.kind_labels import with_kind_labels
from rbworkflow.steps.submissions.proof import telling, with_proof
from rbworkflow.validation.findings import with_blocked
from rbworkflow.validation.rules import check

EARLY: Final = ("is_covered", "is_reached_early", "earlier_actual", "earlier_target")
"""What the rules are told beside the progress table of early results and the year's earlier quarters."""


@dataclass(frozen=True)
class ApprovedBefore(Approved):
    """What the forms are told of approved reports, and the year's earlier quarters as they were approved."""

    cells: Cells = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Examined:
    """A semester's rows and what the rules found; `findings` has the columns of validation.rules.check, `others` the
    year's other quarters.
    """

    progress: pd.DataFrame
    findings: pd.DataFrame
    others: pd.DataFrame


@dataclass(frozen=True, eq=False)
class SubmissionFigures:
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
    approved: ApprovedBefore,
    empty_words: frozenset[str],
) -> Examined:
    """Plan and submissions side by side, and what every rule says of them.

    `received_on` has the day of each unit's submission: its rows are judged as of that day, whenever they are read.
    """
    submitted = replace(submitted, evidence=telling(submitted.evidence, office))
    progress = progress_table(indicators, semester.quarters, submitted, approved=approved, empty_words=empty_words)
    others = other_quarters(indicators, semester, approved.cells)
    progress = with_kind_labels(with_early(progress, others, office.figures), office.evidence_kinds)
    progress = with_proof(progress, submitted.evidence, office)
    findings = pd.concat(
        [
            _checked(office, semester, rows, received_on.get(str(unit_code)))
            for unit_code, rows in progress.groupby("unit_code", sort=False)
        ],
        ignore_index=True,
    )
    return Examined(progress, findings, others)


def with_early(progress: pd.DataFrame, others: pd.DataFrame, policy: FiguresPolicy) -> pd.DataFrame:
    """`progress` with the columns of EARLY: `is_covered` (an earlier result counts in a due quarter that is empty, or
    would where a zero stands), `is_reached_early` (a result that is not asked for yet reaches the target to come);
    and what the year's earlier quarters, as they were approved, come to.
    """
    told = progress.assign(is_blocked=False)
    achieved = _achieved(told, others, policy)
    is_early, is_due = _is_early(achieved), achieved["is_due"].to_numpy()
    is_zero = told["actual"].eq(0)
    if is_zero.any():
        without_zeros = _achieved(told.assign(actual=told["actual"].mask(is_zero)), others, policy)
        is_early_else = _is_early(without_zeros)
    else:
        is_early_else = is_early
    is_covered = (is_early | is_early_else) & is_due
    earlier = others[others["quarter"].lt(progress["quarter"].min()) & ~others["is_blocked"].astype(bool)]
    sums = earlier.groupby("indicator_code")[["actual", "target"]].sum().reindex(progress["indicator_code"])
    values = (is_covered, is_early & ~is_due, sums["actual"].to_numpy(), sums["target"].to_numpy())
    return progress.assign(**dict(zip(EARLY, values, strict=True)))


def _is_early(achieved: pd.DataFrame) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    return achieved["status"].eq(AchievementStatus.REACHED_EARLY).to_numpy(np.bool_)


def _achieved(rows: pd.DataFrame, others: pd.DataFrame, policy: FiguresPolicy) -> pd.DataFrame:
    """What `rows` achieved, seen in their year; only the columns of figures."""
    return with_achievement(pd.concat([rows[list(COLUMNS)], others], ignore_index=True), policy).iloc[: len(rows)]


def _checked(office: Office, semester: Semester, rows: pd.DataFrame, received_on: date | None) -> pd.DataFrame:
    return check(
        rows,
        office.rules,
        today=received_on,
        year=semester.year,
        words=office.rule_words,
        of_old_explanation=office.of_old_explanation,
    )


def not_asked_yet(ruled: Sequence[Finding], asked: Sequence[Finding]) -> list[Finding]:
    """What the rules found at cells of a form of which reading it has not asked already: one question a figure.

    A question about a text's cell takes the place of none: that evidence is missing is graver than how it came.
    """
    cells = {(each.sheet, each.cell) for each in asked if each.quarter and each.severity is not Severity.NOTE}
    return [each for each in ruled if (each.sheet, each.cell) not in cells]


def figure(office: Office, semester: Semester, examined: Examined, findings: pd.DataFrame) -> SubmissionFigures:
    """The figures of examined rows; what any of the findings blocks, be it of a rule or of reading, does not count."""
    policy, regime = office.figures, office.regime(semester.year)
    rows = with_blocked(examined.progress, findings)
    totals = by_period(pd.concat([rows[list(COLUMNS)], examined.others]), policy, semester.quarters)
    areas = area_scores(totals, regime, policy)
    score = office_score(areas, regime, policy, year=semester.year)
    measured = Measured(by_period=totals, area_scores=areas, office_score=score)
    achieved = _achieved(rows, examined.others, policy).drop(columns=list(COLUMNS))
    return SubmissionFigures(rows.assign(**{str(name): achieved[name].to_numpy() for name in achieved}), measured)


def approved_actuals(conn: Connection, office: Office, semester: Semester) -> dict[tuple[str, int], Decimal]:
    """The year's figures that both officers approved up to this semester, by indicator and quarter."""
    halves = (Semester(semester.year, half) for half in range(1, semester.half + 1))
    return dict(cell for half in halves for row in approved_rows(conn, office.code, half) for cell in _actuals(row))


def approved_before(
    conn: Connection, office: Office, semester: Semester, indicators: Sequence[Indicator]
) -> ApprovedBefore:
    """What the officers approved of these indicators up to this semester, in its year and in the one before."""
    last_year = approved_of(conn, office.code, semester.last_year, indicators, year=semester.year)
    earlier = approved_of(conn, office.code, semester.previous, indicators, year=semester.year)
    return ApprovedBefore(
        actuals=approved_actuals(conn, office, semester),
        last_year=dict(cell for row in last_year for cell in _actuals(row)),
        promised={row["code"]: row["follow_up"] for row in earlier if row["follow_up"]},
        cells=cells_of(earlier) if semester.previous.year == semester.year else {},
    )


def _actuals(row: ReportedIndicator) -> Iterator[tuple[tuple[str, int], Decimal]]:
    """Those that count: what was blocked is no figure to compare with."""
    for cell in row["quarters"]:
        if cell["actual"] is not None and not is_unusable(cell, row["polarity"]):
            yield (row["code"], cell["quarter"]), Decimal(cell["actual"])
