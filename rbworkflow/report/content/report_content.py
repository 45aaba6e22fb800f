"""Figures -> content: everything a report says, as plain data with one canonical text and one digest.

Numbers are decimal text of two places (half up), dates are ISO, there are no floats; empty is null or "".
"""

import hashlib
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, localcontext
from itertools import groupby
from typing import Any, Final, Protocol

import pandas as pd

from rbworkflow.audit.chain import canonical
from rbworkflow.office.model import Office
from rbworkflow.office.period import Period, Year
from rbworkflow.report.texts import clean, filled, joined
from rbworkflow.wording import long_date, round_half_up

FORMAT: Final = 1
Content = dict[str, Any]

TEXTS_OF_ROW: Final = (
    "narrative",
    "obstacle",
    "solution",
    "follow_up",
    "follow_up_pic",
    "follow_up_due",
    "explanation",
)
MEASURES: Final = ("size", "page_count", "width", "height")
_DIGITS: Final = 400  # more than a float64 can have


class OfficeScore(Protocol):
    """The office's score as figures computes it."""

    @property
    def score(self) -> Any: ...  # noqa: ANN401 - a float or a Decimal
    @property
    def coverage_pct(self) -> Any: ...  # noqa: ANN401 - a float or a Decimal
    @property
    def category_code(self) -> str: ...
    @property
    def category_label(self) -> str: ...


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

    def as_data(self) -> Content:
        received_on = None if self.received_on is None else self.received_on.isoformat()
        return vars(self) | {"received_on": received_on}


@dataclass(frozen=True, kw_only=True)
class Recommended:
    """A recommendation of the last evaluation: which indicators answer it (codes), what was done, and how far it is."""

    code: str
    text: str
    indicators: Sequence[str]
    follow_up: str
    evidence: str
    status: str
    """As it is printed."""

    def as_data(self) -> Content:
        words = {name: clean(text) for name, text in vars(self).items() if name != "indicators"}
        return words | {"indicators": list(self.indicators)}


def build_content(  # noqa: PLR0913 - a report is made of all of these, each by name
    *,
    office: Office,
    period: Period,
    plan: tuple[int, int, str],
    amendment: int,
    number: int,
    progress: pd.DataFrame,
    by_period: pd.DataFrame,
    area_scores: pd.DataFrame,
    office_score: OfficeScore,
    findings: pd.DataFrame,
    evidence: pd.DataFrame,
    units: Sequence[UnitStatus],
    changes_since: Sequence[str],
    upcoming: pd.DataFrame | None = None,
    recommendations: Sequence[Recommended] = (),
    province_letter: str = "",
    comparisons: Sequence[Content] = (),
    recorded_late_on: date | None = None,
) -> Content:
    """The content of a semester's report.

    `plan` is year, number and content sha256 of the frozen version. `progress` carries the columns of
    figures.achievement, an indicator's quarters together; `by_period` has one row per indicator. `upcoming`
    (indicator_code, quarter, target) are the next quarters' targets. `comparisons` are report.comparisons' of earlier
    periods.
    """
    content = heading(office=office, period=period, plan=plan, amendment=amendment, number=number)
    totals = {row["indicator_code"]: figures_of(row) for row in by_period.to_dict("records")}
    by_code = groupby(progress.to_dict("records"), key=lambda row: str(row["indicator_code"]))
    content["indicators"] = [_indicator(list(cells), totals.get(code)) for code, cells in by_code]
    content["areas"] = areas(office, period, area_scores, content["indicators"])
    content["score"] = score(office_score)
    content["findings"] = [_finding(row) for row in findings.to_dict("records")]
    content["evidence"] = [_evidence(row) for row in evidence.to_dict("records")]
    content["prints"] = {}
    content["units"] = [{"period": period.short_title} | unit.as_data() for unit in units]
    content["next"] = [] if upcoming is None else [_upcoming(row) for row in upcoming.to_dict("records")]
    content["recommendations"] = [each.as_data() for each in recommendations]
    content["province_letter"] = clean(province_letter)
    content["changes_since"] = [clean(change) for change in changes_since]
    content["comparisons"] = list(comparisons)
    content |= late_entry(recorded_late_on)
    return content


def late_entry(recorded_late_on: date | None) -> Content:
    """The day a period was opened that was over by then, and the exception officers read; neither where it was not."""
    if recorded_late_on is None:
        return {"recorded_late_on": None, "exceptions": []}
    told = f"Dicatat kemudian: periode dibuka pada {long_date(recorded_late_on)}, sesudah batas waktunya lewat."
    return {"recorded_late_on": recorded_late_on.isoformat(), "exceptions": [told]}


def content_text(content: Content) -> str:
    """The content's canonical JSON: equal contents are equal text."""
    return canonical(content)


def content_digest(text: str, template_sha256: str) -> str:
    """What an approval is bound to: the content and the template that prints it."""
    return hashlib.sha256(f"{template_sha256}\n{text}".encode()).hexdigest()


def heading(*, office: Office, period: Period, plan: tuple[int, int, str], amendment: int, number: int) -> Content:
    """Who reports on what, and the standing texts, of any report."""
    regime = office.regime(period.year)
    values = {
        "office": office.name,
        "period": period.title,
        "year": str(period.year),
        "province": office.province_name,
        "place": office.place,
        "areas": regime.area_title.lower(),
        "scope": regime.scope,
        "extra": regime.extra_title,
    }
    return {
        "format": FORMAT,
        "kind": "annual" if isinstance(period, Year) else "semester",
        "office": _office(office),
        "period": {"code": period.code, "title": period.title, "short_title": period.short_title, "year": period.year},
        "file_name": _file_name(office, period, amendment),
        "quarters": list(period.quarters),
        "semesters": [],
        "plan": {"year": plan[0], "number": plan[1], "sha256": plan[2]},
        "amendment": amendment,
        "number": number,
        "regime": {"name": regime.name, "area_title": regime.area_title, "extra_title": regime.extra_title},
        "team": office.team.model_dump(mode="json"),
        "evidence_kinds": {kind.code: kind.label for kind in office.evidence_kinds},
        "texts": filled(office.texts | {"pengantar_tambahan": regime.extra_intro}, values),
    }


def areas(office: Office, period: Period, area_scores: pd.DataFrame, indicators: Sequence[Content]) -> list[Content]:
    """The regime's areas that have indicators, in its order, each with its scores."""
    scored = {row["area_code"]: row for row in area_scores.to_dict("records")}
    regime = office.regime(period.year)
    used = {indicator["area"] for indicator in indicators}
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
            "semesters": [],
        }
        for area in regime.areas
        if area.code in used or area.code in scored
    ]


def score(office_score: OfficeScore) -> Content:
    return {
        "score": decimal_text(office_score.score),
        "coverage": decimal_text(office_score.coverage_pct),
        "category_code": office_score.category_code,
        "category_label": office_score.category_label,
    }


def decimal_text(value: Any) -> str | None:  # noqa: ANN401 - what a table's cell may hold
    """`1234.50`: two places, half up; None for nothing, NaN or infinity."""
    if value is None or not math.isfinite(value):
        return None
    exact = value if isinstance(value, Decimal) else Decimal(repr(round(float(value), 9)))
    with localcontext(prec=_DIGITS):
        return format(round_half_up(exact), "f")


def _file_name(office: Office, period: Period, amendment: int) -> str:
    """Of the document and its data, without an ending: ASCII, for attachments."""
    amended = [f"Perubahan_{amendment}"] if amendment else []
    return "_".join(["Laporan_RB", period.file_label, *amended, office.file_name, office.code])


def _office(office: Office) -> Content:
    return {
        "code": office.code,
        "name": office.name,
        "short_name": office.short_name,
        "province_name": office.province_name,
        "place": office.place,
        "letterhead": office.letterhead.model_dump(mode="json"),
        "recipient": {"salutation": office.recipient.salutation, "place": office.recipient.place},
        "units": {unit.code: unit.name for unit in office.units},
        "titles": {role: official.title for role, official in office.officials.items()},
        "roles": [stage.role for stage in office.stages],
    }


def _indicator(cells: Sequence[Mapping[Any, Any]], total: Content | None) -> Content:
    """One indicator from its rows, one for each quarter."""
    first = cells[0]
    return {
        "code": str(first["indicator_code"]),
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
        "quarters": [{"quarter": int(cell["quarter"]), **figures_of(cell)} for cell in cells],
        "total": total or figures_of({}),
        "semesters": [],
        "evidence_count": max(int(cell["evidence_count"]) for cell in cells),
        **{name: joined(cell[name] for cell in cells) for name in TEXTS_OF_ROW},
    }


def figures_of(cell: Mapping[Any, Any]) -> Content:
    """Target, actual and achievement of a quarter, a semester or a year; nothing where the table has no such row."""
    return {
        "target": decimal_text(cell.get("target")),
        "low": decimal_text(cell.get("target_low")),
        "high": decimal_text(cell.get("target_high")),
        "actual": decimal_text(cell.get("actual")),
        "achievement": decimal_text(cell.get("achievement_pct")),
        "counted": decimal_text(cell.get("counted_pct")),
        "status": str(cell.get("status", "no_target")),
        "mark": "suspicious" if cell.get("is_suspicious") else "check" if cell.get("needs_check") else "",
    }


def _finding(row: Mapping[Any, Any]) -> Content:
    return {
        "rule": str(row["rule"]),
        "severity": str(row["severity"]),
        "indicator": str(row["indicator_code"]),
        "quarter": int(row["quarter"]),
        "message": clean(row["message"]),
        "explanation": clean(row["explanation"]),
    }


def _evidence(row: Mapping[Any, Any]) -> Content:
    digest = row["sha256"]
    return {
        "indicator": str(row["indicator_code"]),
        "purpose": str(row["purpose"]),
        "kind": str(row["kind"]),
        "mode": str(row["mode"]),
        "name": clean(row["name"]),
        "sha256": digest if isinstance(digest, str) else "",
        "media_type": str(row["media_type"]),
        **{name: None if pd.isna(row[name]) else int(row[name]) for name in MEASURES},
    }


def _upcoming(row: Mapping[Any, Any]) -> Content:
    return {
        "indicator": str(row["indicator_code"]),
        "quarter": int(row["quarter"]),
        "target": decimal_text(row["target"]),
    }
