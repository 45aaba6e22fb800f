"""The figures of a period as a content says them: each area's score, and the office's own."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from rbworkflow.figures.scores import Score
from rbworkflow.office.regime import Regime
from rbworkflow.report.content.model import CoveredScore, ReportedArea, ReportedIndicator, ReportedScore
from rbworkflow.report.content.rows import Row, decimal_text
from rbworkflow.sheets.records import records


@dataclass(frozen=True, kw_only=True, eq=False)
class Measured:
    """What a period came to: a row per indicator (figures.periods), a row per area (figures.scores), and the office."""

    by_period: pd.DataFrame
    area_scores: pd.DataFrame
    office_score: Score

    @property
    def totals(self) -> dict[str, Row]:
        """The period's row of each indicator."""
        return {row["indicator_code"]: row for row in records(self.by_period)}


def areas(measured: Measured, regime: Regime, indicators: Sequence[ReportedIndicator]) -> list[ReportedArea]:
    """The regime's areas that have indicators, in its order, each with its scores."""
    scored = {row["area_code"]: row for row in records(measured.area_scores)}
    used = {each["area"] for each in indicators}
    return [
        {
            "code": area.code,
            "label": area.label,
            "is_extra": area.is_extra,
            "word": regime.word_for(area),
            "score": decimal_text(scored.get(area.code, {}).get("score")),
            "coverage": decimal_text(scored.get(area.code, {}).get("coverage_pct")),
            "due_count": int(scored.get(area.code, {}).get("due_count", 0)),
            "counted_count": int(scored.get(area.code, {}).get("counted_count", 0)),
            "due_quarters": int(scored.get(area.code, {}).get("due_quarters", 0)),
            "counted_quarters": int(scored.get(area.code, {}).get("counted_quarters", 0)),
            "semesters": [],
        }
        for area in regime.areas
        if area.code in used or area.code in scored
    ]


def with_halves(area: ReportedArea, semesters: Sequence[Sequence[ReportedArea]]) -> ReportedArea:
    """A year's area with its score in each semester."""
    return area | {"semesters": [_half(half, area["code"]) for half in semesters]}


def score(measured: Measured) -> ReportedScore:
    made = measured.office_score
    return {
        "score": decimal_text(made.score),
        "coverage": decimal_text(made.coverage_pct),
        "predicate": made.predicate,
        "category_code": made.category_code,
        "category_label": made.category_label,
    }


def _half(areas_then: Sequence[ReportedArea], code: str) -> CoveredScore:
    then = next((area for area in areas_then if area["code"] == code), None)
    return {"score": None, "coverage": None} if then is None else {"score": then["score"], "coverage": then["coverage"]}
