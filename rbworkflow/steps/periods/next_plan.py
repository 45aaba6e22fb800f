"""The workbooks with which next year's plan begins: filled in from the plan in force, what was approved, and what the
evaluation still waits for.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import Connection

from rbworkflow.errors import RefusedError
from rbworkflow.figures.periods import by_period
from rbworkflow.office import Semester
from rbworkflow.office.period import known_year
from rbworkflow.plan import rows
from rbworkflow.plan.layouts import load_layouts, template_map
from rbworkflow.plan.model import QUARTERS, Indicator
from rbworkflow.plan.next_year import YearResult, next_rows
from rbworkflow.plan.recommendation_layouts import load_recommendation_maps
from rbworkflow.plan.recommended import FollowUpStatus, Recommendation
from rbworkflow.plan.template import plan_template, recommendation_template
from rbworkflow.report.revisions import approved_revision
from rbworkflow.steps.periods.plan_to_begin import NOT_YET
from rbworkflow.steps.plans.plan_files import PlanFiles, lay_workbooks
from rbworkflow.steps.plans.recommendation_state import still_asked
from rbworkflow.steps.submissions.figure_rows import approved_figures, cells_of
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.wording import long_date

PLAN_FILE: Final = "Rencana_Aksi_{}_awal.xlsx"
RECOMMENDATIONS_FILE: Final = "Rekomendasi_Evaluasi_{}_awal.xlsx"


def next_plan(workplace: Workplace, year: int) -> tuple[str, bytes]:
    """The workbook of the plan of `year`, begun from the year before's, and what it is called.

    Raises RefusedError where the year before has no plan in force.
    """
    office, before = workplace.office, known_year(year) - 1
    with read(workplace.engine) as conn:
        version = rows.frozen_version(conn, office.code, before)
        if version is None:
            raise RefusedError(NOT_YET.format(before, year))
        indicators = rows.indicators(conn, version.id)
        results = _results(conn, workplace, indicators, before)
        asked = {each.code for each in still_asked(conn, workplace, year)}
    columns = template_map(load_layouts(workplace.settings.config))
    made = list(next_rows(indicators, results, office, year, asked))
    return PLAN_FILE.format(year), plan_template(office, year, columns, made)


def next_recommendations(workplace: Workplace, year: int) -> tuple[str, bytes]:
    """The workbook of the recommendations that the plan of `year` answers: what is open of those known by now."""
    with read(workplace.engine) as conn:
        asked = still_asked(conn, workplace, year)
    columns = load_recommendation_maps(workplace.settings.config)[0]
    areas = {area.code: area.label for area in workplace.office.regime(year).areas}
    made = [_row(each, areas) for each in asked]
    return RECOMMENDATIONS_FILE.format(year - 1), recommendation_template(workplace.office, year, columns, made)


def lay_next_plan(workplace: Workplace, year: int) -> PlanFiles:
    """Both in the folder of templates."""
    made = dict([next_plan(workplace, year), next_recommendations(workplace, year)])
    return lay_workbooks(workplace, made, f"Terisi dari rencana aksi {year - 1}; lengkapi target, lalu impor.")


def _results(
    conn: Connection, workplace: Workplace, indicators: Sequence[Indicator], year: int
) -> dict[str, YearResult]:
    """What the approved semesters say that each indicator came to."""
    halves = [Semester(year, 1), Semester(year, 2)]
    found = {half: approved_revision(conn, workplace.office.code, half) for half in halves}
    approved = {half: revision for half, revision in found.items() if revision is not None}
    if not approved:
        return {}
    last = max(approved, key=lambda half: half.quarters)
    quarters = tuple(quarter for quarter in QUARTERS if quarter <= max(last.quarters))
    cells = cells_of(row for revision in approved.values() for row in revision.content["indicators"])
    totals = by_period(approved_figures(indicators, QUARTERS, cells), workplace.office.figures, quarters)
    until = "" if len(approved) == len(halves) else last.title
    actuals = zip(totals["indicator_code"], totals["actual"], strict=True)
    return {code: YearResult(_rounded(actual), until) for code, actual in actuals if actual == actual}  # noqa: PLR0124 - NaN


def _rounded(actual: float) -> Decimal:
    return Decimal(str(round(actual, 4))).normalize()


def _row(each: Recommendation, areas: dict[str, str]) -> dict[str, Any]:
    status = FollowUpStatus.UNDER_WAY if each.status is FollowUpStatus.UNDER_WAY else FollowUpStatus.NOT_YET
    return {
        "position": each.position,
        "code": each.code,
        "area": areas.get(each.area_code),
        "condition": each.condition,
        "criterion": each.criterion,
        "consequence": each.consequence,
        "text": each.text,
        "due_on": long_date(each.due_on) if each.due_on else None,
        "unit": each.unit_code,
        "status": status,
        "follow_up": each.follow_up,
        "evidence": each.evidence,
    }
