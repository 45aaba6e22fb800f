"""A semester's figures and what its units sent -> the content of its report."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

import pandas as pd

from rbworkflow.office.period import Period
from rbworkflow.plan.recommendation_standing import Standing
from rbworkflow.report.content import rows
from rbworkflow.report.content.assessing import Assessed, assessed_findings, reported_assessment
from rbworkflow.report.content.circumstances import Occasion, circumstances
from rbworkflow.report.content.conclusion import with_conclusion
from rbworkflow.report.content.heading import Identity, heading
from rbworkflow.report.content.model import Content, QuarterFigures, ReportedIndicator, ReportedUnit
from rbworkflow.report.content.phrases import is_due
from rbworkflow.report.content.recommended import reported
from rbworkflow.report.content.scored import Measured, areas, score
from rbworkflow.sheets.records import records


@dataclass(frozen=True, kw_only=True)
class UnitStatus:
    """Where a unit stands at compilation: what it sent, when, and how many of its rows count."""

    code: str
    name: str
    head_name: str
    head_title: str
    received_on: date | None
    is_late: bool
    counted_rows: int


@dataclass(frozen=True, kw_only=True, eq=False)
class SentSubmissions:
    """What the units sent, and what there is to say of it.

    `progress` carries the columns of figures.achievement, an indicator's quarters together; `findings` those of
    validation.rules.check and `unit_code`. `assessed` is the year's self-assessment where units were asked for one.
    """

    progress: pd.DataFrame
    findings: pd.DataFrame
    evidence: pd.DataFrame
    units: Sequence[UnitStatus]
    assessed: Assessed | None = None
    is_assessment_due: bool = False
    """Whether the period's report tells of the self-assessment, be it that there is none."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Ahead:
    """What is still to be done: the last evaluation's recommendations, and the next quarters' targets.

    `upcoming` has the columns indicator_code, quarter, target.
    """

    recommendations: Sequence[Standing] = ()
    upcoming: pd.DataFrame | None = None


def build_content(
    identity: Identity, *, measured: Measured, sent: SentSubmissions, ahead: Ahead, occasion: Occasion
) -> Content:
    """The content of a semester's report."""
    indicators = _indicators(sent.progress, measured)
    regime = identity.office.regime(identity.period.year)
    upcoming = [] if ahead.upcoming is None else records(ahead.upcoming)
    told_in = {row["code"]: [cell["quarter"] for cell in row["quarters"] if _is_told(cell)] for row in indicators}
    content: Content = {
        **heading(identity, {unit.code: unit.name for unit in sent.units}),
        **circumstances(occasion),
        "semesters": [],
        "indicators": indicators,
        "areas": areas(measured, regime, indicators),
        "score": score(measured),
        "findings": [
            *(
                rows.finding(row, told_in.get(str(row["indicator_code"])) or identity.period.quarters)
                for row in records(sent.findings)
            ),
            *assessed_findings(sent.assessed),
        ],
        "evidence": [rows.evidence(row) for row in records(sent.evidence)],
        "prints": {},
        "units": [_unit(identity.period, unit) for unit in sent.units],
        "next": [rows.upcoming_target(row) for row in upcoming],
        "recommendations": [reported(each, identity.period.last_day) for each in ahead.recommendations],
        "recommendations_before": "",
        "assessment": None if sent.assessed is None else reported_assessment(sent.assessed, identity.office),
        "own_words": [],
        "package": None,
    }
    if not sent.is_assessment_due:
        del content["assessment"]
    return with_conclusion(content, identity.office.texts)


def _indicators(progress: pd.DataFrame, measured: Measured) -> list[ReportedIndicator]:
    totals = {code: rows.figures_of(row) for code, row in measured.totals.items()}
    by_code = groupby(records(progress), key=lambda row: str(row["indicator_code"]))
    return [rows.indicator(list(cells), totals.get(code)) for code, cells in by_code]


def _is_told(cell: QuarterFigures) -> bool:
    """Whether there is anything to say of the quarter: a target, or a figure."""
    return is_due(cell) or cell["actual"] is not None


def _unit(period: Period, unit: UnitStatus) -> ReportedUnit:
    return {
        "period": period.short_title,
        "code": unit.code,
        "name": unit.name,
        "head_name": unit.head_name,
        "head_title": unit.head_title,
        "received_on": None if unit.received_on is None else unit.received_on.isoformat(),
        "is_late": unit.is_late,
        "counted_rows": unit.counted_rows,
    }
