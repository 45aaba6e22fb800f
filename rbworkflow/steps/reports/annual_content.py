"""The year's report as content: both semesters as they were approved, and the year's figures from them."""

from collections.abc import Sequence

from sqlalchemy import Connection

from rbworkflow.errors import RetryLaterError
from rbworkflow.figures.periods import by_period
from rbworkflow.figures.scores import area_scores, office_score
from rbworkflow.office import Office, Year
from rbworkflow.office.windows import Window
from rbworkflow.plan import rows as plan_rows
from rbworkflow.plan.model import Indicator
from rbworkflow.report.content.annual import build_annual_content
from rbworkflow.report.content.circumstances import Occasion
from rbworkflow.report.content.comparisons import comparison
from rbworkflow.report.content.heading import Identity, MeasuredPlan
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.scored import Measured
from rbworkflow.report.revisions import Revision, approved_revision
from rbworkflow.steps.reports.prerequisites import awaited_semesters, waiting_in_words
from rbworkflow.steps.submissions.figure_rows import Cells, approved_figures, cells_of
from rbworkflow.steps.workplace import Workplace


def approved_halves(conn: Connection, workplace: Workplace, year: Year) -> tuple[Revision, Revision]:
    """Both semesters' approved revisions; raises RetryLaterError naming the semesters that are still waited for."""
    first, second = (approved_revision(conn, workplace.office.code, half) for half in year.semesters)
    if first is None or second is None:
        raise RetryLaterError(waiting_in_words(year.year, awaited_semesters(conn, workplace, year)))
    return first, second


def annual_content(
    identity: Identity,
    semesters: tuple[Content, Content],
    *,
    indicators: tuple[Indicator, ...],
    occasion: Occasion,
) -> Content:
    """The annual content: each semester's targets and words as approved, put together as the plan in force asks."""
    cells = cells_of(row for half in semesters for row in half["indicators"])
    measured = measured_year(identity.office, identity.period.year, indicators, cells)
    return build_annual_content(identity, semesters=semesters, measured=measured, occasion=occasion)


def measured_year(office: Office, year: int, indicators: Sequence[Indicator], cells: Cells) -> Measured:
    """What the approved quarters come to."""
    policy, regime, quarters = office.figures, office.regime(year), Year(year).quarters
    totals = by_period(approved_figures(indicators, quarters, cells), policy, quarters)
    areas = area_scores(totals, regime, policy)
    score = office_score(areas, regime, policy, year=year)
    return Measured(by_period=totals, area_scores=areas, office_score=score)


def plan_of(conn: Connection, halves: tuple[Revision, Revision]) -> tuple[tuple[Indicator, ...], MeasuredPlan]:
    """The plan in force at the year's end, and the year's indicators.

    These are its own, and those it dropped, as the first semester's version had them: what was due then counts for the
    year, so that dropping a row raises no score.
    """
    first, last = (plan_rows.version_by_id(conn, half.plan_version_id or 0) for half in halves)
    indicators = {each.code: each for version in (first, last) for each in plan_rows.indicators(conn, version.id)}
    plan = MeasuredPlan(year=last.year, number=last.number, sha256=last.content_sha256)
    return tuple(indicators.values()), plan


def year_occasion(conn: Connection, workplace: Workplace, year: Year, window: Window) -> Occasion:
    """What the year's report answers, and last year's approved one, for comparison."""
    office = workplace.office
    revision = approved_revision(conn, office.code, year.last_year)
    last_year = None if revision is None else revision.content
    return Occasion(
        province_letter=window.province_letter,
        comparisons=[comparison(year.last_year, last_year, regime=office.regime(year.year).name)],
        recorded_late_on=window.recorded_late_on,
    )
