"""The offices' reports of a period -> the recap, in one pass over tables."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import pandas as pd

from rbworkflow.office.policies import RecapPolicy
from rbworkflow.office.regime import Regime
from rbworkflow.province.recap.reports import MemberReport
from rbworkflow.province.recap.tables import COUNTS, area_table, code_table, evidence_table, indicators, obstacles
from rbworkflow.report.content.model import ReportedArea, ReportedScore
from rbworkflow.report.content.recap import (
    RECAP_FORMAT,
    Recap,
    RecapArea,
    RecapCode,
    RecapFigures,
    RecapObstacle,
    RecapOffice,
)
from rbworkflow.report.content.rows import decimal_text

_PERCENT: Final = 100.0


def compile_recap(reports: Sequence[MemberReport], regime: Regime, policy: RecapPolicy) -> Recap:
    """What the reports come to; offices in their order, areas in the regime's."""
    areas, codes = area_table(reports, regime.name), code_table(reports)
    scores = areas.pivot_table(index="office", columns="code", values="score", aggfunc="mean")
    by_office = scores.to_dict("index")
    figures = _figures(reports)
    ranks = _ranks(figures, policy)
    is_assessed = any("assessment" in content for report in reports for content in report.contents)
    return {
        "format": RECAP_FORMAT,
        "is_ranked": policy.ranking != "none",
        "threshold": decimal_text(policy.threshold) or "0.00",
        "offices": [
            _office(each, figures[each.unit.code], ranks, by_office, regime, is_assessed=is_assessed)
            for each in reports
        ],
        "areas": [_area(area.code, area.label, scores, float(policy.threshold)) for area in regime.areas],
        "codes": _codes(codes, reports),
        "obstacles": _in_order(list(obstacles(reports)), regime),
        "indicators": list(indicators(reports)),
    }


def reported_areas(reports: Sequence[MemberReport], recap: Recap, regime: Regime) -> list[ReportedArea]:
    """The areas as charts and sums know them: means over the offices, and all their indicators together."""
    sums = area_table(reports, regime.name).groupby("code")[[*COUNTS]].sum().to_dict("index")
    means = {area["code"]: area["mean"] for area in recap["areas"]}
    return [_reported(area.code, sums, means, regime) for area in regime.areas]


def province_score(recap: Recap, areas: Sequence[ReportedArea]) -> ReportedScore:
    """The mean of the offices' scores, each counting alike, over all their due quarters together; no predicate, since
    it is nobody's own assessment.
    """
    due, counted = (sum(area[name] for area in areas) for name in ("due_quarters", "counted_quarters"))
    return {
        "score": mean_of([office["score"] for office in recap["offices"]]),
        "coverage": decimal_text(_PERCENT * counted / due) if due else None,
        "predicate": "",
        "category_code": "",
        "category_label": "",
    }


def mean_of(texts: Sequence[str | None]) -> str | None:
    """Over those that are known."""
    known = [float(each) for each in texts if each is not None]
    return decimal_text(sum(known) / len(known)) if known else None


def _reported(
    code: str, sums: Mapping[Any, Mapping[Any, Any]], means: Mapping[str, str | None], regime: Regime
) -> ReportedArea:
    area, known = regime.area(code), sums.get(code, {})
    counts = {name: int(known.get(name, 0)) for name in COUNTS}
    due = counts["due_quarters"]
    return {
        "code": code,
        "label": area.label,
        "is_extra": area.is_extra,
        "word": regime.word_for(area),
        "score": means.get(code),
        "coverage": decimal_text(_PERCENT * counts["counted_quarters"] / due) if due else None,
        "due_count": counts["due_count"],
        "counted_count": counts["counted_count"],
        "due_quarters": due,
        "counted_quarters": counts["counted_quarters"],
        "semesters": [],
    }


def _figures(reports: Sequence[MemberReport]) -> dict[str, RecapFigures]:
    """Of each office as its accepted packages say; a year's two semesters count alike."""
    shares = _evidence_shares(reports)
    return {
        report.unit.code: {
            "score": mean_of([each.facts.score for each in report.counted]),
            "coverage": mean_of([each.facts.coverage for each in report.counted]),
            "evidence": decimal_text(shares.get(report.unit.code)),
            "assessment": next(
                (each.facts.assessment for each in reversed(report.counted) if each.facts.assessment), None
            ),
        }
        for report in reports
    }


def _evidence_shares(reports: Sequence[MemberReport]) -> dict[str, float]:
    """Of the due indicators those that any evidence came for, in percent."""
    table = evidence_table(reports)
    due = table[table["is_due"]]
    return {str(code): share for code, share in (_PERCENT * due.groupby("office")["is_evidenced"].mean()).items()}


def _ranks(figures: Mapping[str, RecapFigures], policy: RecapPolicy) -> dict[str, int]:
    """The highest score first; equal scores, as they are printed, share a place and the next one is left out."""
    if policy.ranking == "none":
        return {}
    scores = pd.Series({code: each["score"] for code, each in figures.items()}, dtype=float).dropna()
    return {str(code): int(place) for code, place in scores.rank(ascending=False, method="min").items()}


def _office(
    report: MemberReport,
    figures: RecapFigures,
    ranks: Mapping[str, int],
    by_office: Mapping[Any, Mapping[Any, float]],
    regime: Regime,
    *,
    is_assessed: bool,
) -> RecapOffice:
    code, package = report.unit.code, report.package
    return {
        "code": code,
        "name": report.unit.name,
        "state": report.state,
        "is_late": bool(package and package.is_late),
        "received_on": report.received_on.isoformat() if report.received_on else None,
        "letter_number": package.letter_number if package else "",
        "receipt_number": package.receipt_number if package else "",
        "packages": [each.content_sha256 for each in report.counted],
        "before": mean_of([each.score for each in report.before]),
        "rank": ranks.get(code),
        "areas": {area.code: decimal_text(by_office.get(code, {}).get(area.code)) for area in regime.areas},
        "lacking": list(report.lacking(is_assessed=is_assessed)),
        "notes": list(report.notes(regime.name)),
        **figures,
    }


def _area(code: str, label: str, scores: pd.DataFrame, threshold: float) -> RecapArea:
    column = scores[code].dropna().round(10) if code in scores.columns else pd.Series(dtype=float)
    lowest = column.min() if len(column) else None
    return {
        "code": code,
        "label": " ".join(label.split()),
        "mean": decimal_text(float(column.mean())) if len(column) else None,
        "lowest": None if lowest is None else decimal_text(float(lowest)),
        "lowest_offices": [] if lowest is None else [str(each) for each in column.index[column.eq(lowest)]],
        "highest": decimal_text(float(column.max())) if len(column) else None,
        "office_count": len(column),
        "below": [str(each) for each in column.index[column.lt(threshold)]],
    }


def _codes(table: pd.DataFrame, reports: Sequence[MemberReport]) -> list[RecapCode]:
    """Every common code that any office has, in the codes' order; an office counts once."""
    areas = {row["common_code"]: row["area"] for row in reversed(list(indicators(reports))) if row["common_code"]}
    names = table.drop_duplicates("code").set_index("code")["name"]
    by_code = table.pivot_table(index="office", columns="code", values="counted", aggfunc="mean")
    told: list[RecapCode] = []
    for code, name in sorted(names.items()):
        counted = by_code[code].dropna() if code in by_code.columns else pd.Series(dtype=float)
        lowest = counted.min() if len(counted) else None
        told.append(
            {
                "code": str(code),
                "name": str(name),
                "area": areas.get(str(code), ""),
                "mean": decimal_text(float(counted.mean())) if len(counted) else None,
                "lowest": None if lowest is None else decimal_text(float(lowest)),
                "lowest_offices": [] if lowest is None else [str(each) for each in counted.index[counted.eq(lowest)]],
                "office_count": len(counted),
            }
        )
    return told


def _in_order(told: Sequence[RecapObstacle], regime: Regime) -> list[RecapObstacle]:
    """By area, then by the indicator's code, the common one where it has any; within it as the offices stand."""
    places: dict[str, Any] = {" ".join(area.label.split()): at for at, area in enumerate(regime.areas)}
    return sorted(told, key=lambda each: (places.get(each["area"], len(places)), each["area"], _code(each)))


def _code(told: RecapObstacle) -> str:
    return told["common_code"] or told["code"]
