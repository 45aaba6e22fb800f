"""Tables' rows as a content says them: indicators with their quarters, findings, evidence, coming targets."""

import math
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

import pandas as pd

from rbworkflow.figures.achievement import AchievementStatus
from rbworkflow.figures.rounding import without_noise
from rbworkflow.report.content.model import (
    DecimalText,
    Figures,
    QuarterFigures,
    ReportedEvidence,
    ReportedFinding,
    ReportedIndicator,
    RowTexts,
    TextName,
    UpcomingTarget,
)
from rbworkflow.report.texts import clean, joined
from rbworkflow.wording import WIDE, printed, round_half_up

Row = Mapping[Any, Any]
"""A record of a table by its columns."""


def indicator(cells: Sequence[Row], total: Figures | None) -> ReportedIndicator:
    """One indicator from its rows, one for each quarter."""
    first = cells[0]
    return {
        "code": str(first["indicator_code"]),
        "common_code": clean(first.get("common_code", "")),
        "position": int(first["position"]),
        "area": str(first["area_code"]),
        "unit": str(first["unit_code"]),
        "activity": clean(first["activity"]),
        "name": clean(first["indicator"]),
        "measure": clean(first["unit_of_measure"]),
        "kind": str(first["kind"]),
        "polarity": str(first["polarity"]),
        "target_kind": str(first["target_kind"]),
        "target_year": decimal_text(first["target_year"]),
        "quarters": [quarter_figures(cell) for cell in cells],
        "total": total or figures_of({}),
        "semesters": [],
        "evidence_count": max(int(cell["evidence_count"]) for cell in cells),
        **texts_of(lambda name: joined(cell[name] for cell in cells)),
    }


def quarter_figures(cell: Row) -> QuarterFigures:
    """A quarter's figures as they were given, and why they do not count where they are blocked."""
    status = str(cell["status"])
    return {
        **figures_of(cell),
        "quarter": int(cell["quarter"]),
        "target": given_text(cell["target"]),
        "low": given_text(cell["target_low"]),
        "high": given_text(cell["target_high"]),
        "actual": given_text(cell["actual"]),
        "reason": clean(cell.get("reason", "")) if status == AchievementStatus.BLOCKED else "",
    }


def figures_of(cell: Row) -> Figures:
    """Target, actual and achievement of a quarter, a semester or a year; nothing where the table has no such row."""
    return {
        "target": figure_text(cell.get("target")),
        "low": figure_text(cell.get("target_low")),
        "high": figure_text(cell.get("target_high")),
        "actual": figure_text(cell.get("actual")),
        "achievement": decimal_text(cell.get("achievement_pct")),
        "counted": decimal_text(cell.get("counted_pct")),
        "status": str(cell.get("status", AchievementStatus.NO_TARGET)),
        "mark": "suspicious" if cell.get("is_suspicious") else "check" if cell.get("needs_check") else "",
        "due_quarters": int(cell.get("due_quarters", 0)),
        "counted_quarters": int(cell.get("counted_quarters", 0)),
    }


def texts_of(said: Callable[[TextName], str]) -> RowTexts:
    """A row's texts, each as `said` tells it."""
    return {
        "narrative": said("narrative"),
        "obstacle": said("obstacle"),
        "solution": said("solution"),
        "follow_up": said("follow_up"),
        "follow_up_pic": said("follow_up_pic"),
        "follow_up_due": said("follow_up_due"),
        "explanation": said("explanation"),
    }


def finding(row: Row, quarters: Sequence[int]) -> ReportedFinding:
    """A point of a period of these quarters; one that tells of no single quarter is about them all."""
    told = int(row["told_quarter"])
    return {
        "rule": str(row["rule"]),
        "severity": str(row["severity"]),
        "unit": str(row["unit_code"]),
        "indicator": str(row["indicator_code"]),
        "quarter": int(row["quarter"]),
        "quarters": [told] if told else list(quarters),
        "message": clean(row["message"]),
        "for_officer": clean(row["for_officer"]),
        "for_report": clean(row["for_report"]),
        "explanation": clean(row["explanation"]),
    }


def evidence(row: Row) -> ReportedEvidence:
    digest = row["sha256"]
    return {
        "indicator": str(row["indicator_code"]),
        "purpose": str(row["purpose"]),
        "kind": str(row["kind"]),
        "mode": str(row["mode"]),
        "name": clean(row["name"]),
        "sha256": digest if isinstance(digest, str) else "",
        "media_type": str(row["media_type"]),
        "size": _count(row["size"]),
        "page_count": _count(row["page_count"]),
        "width": _count(row["width"]),
        "height": _count(row["height"]),
    }


def upcoming_target(row: Row) -> UpcomingTarget:
    return {
        "indicator": str(row["indicator_code"]),
        "quarter": int(row["quarter"]),
        "target": decimal_text(row["target"]),
    }


def decimal_text(value: float | Decimal | None) -> DecimalText:
    """`1234.50`: two places, half up; None for nothing, NaN or infinity."""
    exact = _exact(value)
    return None if exact is None else format(round_half_up(exact), "f")


def figure_text(value: float | Decimal | None) -> DecimalText:
    """`3.295`: a sum or a mean as it is printed, so that the achievement can be computed after it."""
    exact = _exact(value)
    return None if exact is None else given_text(printed(exact))


def _exact(value: float | Decimal | None) -> Decimal | None:
    """Without what adding floats leaves; None for nothing, NaN or infinity."""
    if value is None or not math.isfinite(value):
        return None
    return value if isinstance(value, Decimal) else without_noise(value)


def given_text(value: float | Decimal | None) -> DecimalText:
    """`1234.50`, `0.004`: as it was given, two places or more; None for nothing, NaN or infinity."""
    if value is None or not math.isfinite(value):
        return None
    exact = value if isinstance(value, Decimal) else Decimal(repr(float(value)))
    rounded = round_half_up(exact)
    return format(rounded if rounded == exact else exact.normalize(WIDE), "f")


def _count(value: Any) -> int | None:  # noqa: ANN401 - what a table's cell may hold
    return None if pd.isna(value) else int(value)
