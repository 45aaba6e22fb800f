"""The year's report as content: both semesters as they were approved, and the year's figures from them."""

from decimal import Decimal
from typing import Any

import pandas as pd
from sqlalchemy import Connection

from rbworkflow.errors import RetryLaterError
from rbworkflow.figures.periods import by_period
from rbworkflow.figures.scores import area_scores, office_score
from rbworkflow.office import Year
from rbworkflow.office.windows import Window
from rbworkflow.plan import rows as plan_rows
from rbworkflow.plan.model import Indicator
from rbworkflow.report.content.annual import build_annual_content
from rbworkflow.report.content.circumstances import Occasion
from rbworkflow.report.content.comparisons import comparison
from rbworkflow.report.content.heading import Identity, MeasuredPlan
from rbworkflow.report.content.model import Content, Figures
from rbworkflow.report.content.rows import figures_of
from rbworkflow.report.content.scored import Measured
from rbworkflow.report.revisions import Revision, approved_revision
from rbworkflow.steps.reports.prerequisites import awaited_semesters, waiting_in_words
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
    office, year = identity.office, identity.period
    policy, regime = office.figures, office.regime(year.year)
    totals = by_period(_approved_progress(semesters, indicators), policy, year.quarters)
    areas = area_scores(totals, regime, policy)
    measured = Measured(
        by_period=totals, area_scores=areas, office_score=office_score(areas, regime, policy, year=year.year)
    )
    return build_annual_content(identity, semesters=semesters, measured=measured, occasion=occasion)


def plan_of(conn: Connection, halves: tuple[Revision, Revision]) -> tuple[tuple[Indicator, ...], MeasuredPlan]:
    """The plan in force at the year's end, and the year's indicators.

    These are its own, and those it dropped, as the first semester's version had them: what was due then counts for the
    year, so that dropping a row raises no score.
    """
    first, last = (plan_rows.version_by_id(conn, half.plan_version_id) for half in halves)
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


def _approved_progress(semesters: tuple[Content, Content], indicators: tuple[Indicator, ...]) -> pd.DataFrame:
    """The approved quarters of the year's indicators as a progress table.

    A quarter's target is the one its own report was approved with; a later version changes none behind it.
    """
    cells = {
        (row["code"], cell["quarter"]): cell
        for content in semesters
        for row in content["indicators"]
        for cell in row["quarters"]
    }
    rows = [
        _row(indicator, quarter, cells.get((indicator.code, quarter)))
        for indicator in indicators
        for quarter in (1, 2, 3, 4)
    ]
    frame = pd.DataFrame(rows)
    numbers = ["target", "actual", "target_year", "target_low", "target_high", "baseline", "weight"]
    return frame.astype(dict.fromkeys(numbers, float))


def _row(indicator: Indicator, quarter: int, cell: Figures | None) -> dict[str, Any]:
    said = cell or figures_of({})
    return {
        "indicator_code": indicator.code,
        "position": indicator.position,
        "area_code": indicator.area_code,
        "unit_code": indicator.unit_code,
        "activity": indicator.activity,
        "indicator": indicator.name,
        "unit_of_measure": indicator.unit_of_measure,
        "kind": indicator.kind,
        "polarity": indicator.polarity,
        "target_kind": indicator.target_kind,
        "weight": Decimal(1) if indicator.weight is None else indicator.weight,
        "baseline": indicator.baseline,
        "quarter": quarter,
        "target": _decimal(said["target"]),
        "target_year": indicator.target_year,
        "target_low": _decimal(said["low"]),
        "target_high": _decimal(said["high"]),
        "actual": _decimal(said["actual"]),
        "is_blocked": said["status"] == "blocked",
    }


def _decimal(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
