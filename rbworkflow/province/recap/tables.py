"""The offices' reports as tables: every area and every indicator of every office a row, worked on as a whole."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import pandas as pd

from rbworkflow.province.recap.reports import MemberReport
from rbworkflow.report.content.model import Content, DecimalText, ReportedIndicator
from rbworkflow.report.content.phrases import is_due
from rbworkflow.report.content.recap import RecapIndicator, RecapObstacle

COUNTS: Final = ("due_count", "counted_count", "due_quarters", "counted_quarters")
AREAS: Final = ("office", "code", "score", *COUNTS)
CODES: Final = ("office", "code", "name", "counted")
EVIDENCED: Final = ("office", "is_due", "is_evidenced")
_QUARTERS: Final = (1, 2, 3, 4)
_SECOND_HALF: Final = (3, 4)


def area_table(reports: Sequence[MemberReport], regime: str) -> pd.DataFrame:
    """Of contents by the province's own areas alone; a year's two semesters are a row each."""
    rows = [
        (report.unit.code, area["code"], _float(area["score"]), *(area.get(name, 0) for name in COUNTS))
        for report in reports
        for content in report.contents
        if content["regime"]["name"] == regime
        for area in content["areas"]
    ]
    return pd.DataFrame(rows, columns=list(AREAS)).astype({"score": float})


def code_table(reports: Sequence[MemberReport]) -> pd.DataFrame:
    """What counts of each common code; by hand made matrices have them too."""
    rows = [
        (report.unit.code, code, fact.name, _float(fact.counted))
        for report in reports
        for package in report.counted
        for code, fact in package.facts.common.items()
    ]
    return pd.DataFrame(rows, columns=list(CODES)).astype({"counted": float})


def evidence_table(reports: Sequence[MemberReport]) -> pd.DataFrame:
    """Of every indicator whether it was due, and whether any evidence came for it."""
    rows = [
        (report.unit.code, is_due(row["total"]), row["evidence_count"] > 0)
        for report in reports
        for content in report.contents
        for row in content["indicators"]
    ]
    return pd.DataFrame(rows, columns=list(EVIDENCED)).astype({"is_due": bool, "is_evidenced": bool})


def obstacles(reports: Sequence[MemberReport]) -> Iterator[RecapObstacle]:
    """Each once, word for word, in the offices' order."""
    for report in reports:
        told: dict[tuple[str, str, str, str], RecapObstacle] = {}
        for content in report.contents:
            labels = _labels(content)
            for row in content["indicators"]:
                if row["obstacle"] or row["solution"]:
                    key = (row["code"], row["obstacle"], row["solution"], row["follow_up"])
                    told[key] = _obstacle(report.unit.code, row, labels)
        yield from told.values()


def _obstacle(office: str, row: ReportedIndicator, labels: Mapping[str, str]) -> RecapObstacle:
    return {
        "office": office,
        "area": labels.get(row["area"], row["area"]),
        "code": row["code"],
        "common_code": row.get("common_code", ""),
        "indicator": row["name"],
        "obstacle": row["obstacle"],
        "solution": row["solution"],
        "follow_up": row["follow_up"],
    }


def indicators(reports: Sequence[MemberReport]) -> Iterator[RecapIndicator]:
    """Every indicator with the year's quarters, as the office's contents tell them."""
    for report in reports:
        if not report.contents:
            continue
        told = _quarters(report.quarters_told)
        unknown = [quarter for quarter in _QUARTERS if quarter not in _known(report.quarters_told)]
        labels = {code: label for content in report.contents for code, label in _labels(content).items()}
        rows = {row["code"]: row for content in report.contents for row in content["indicators"]}
        units = report.contents[-1]["office"]["units"]
        for code, row in rows.items():
            yield {
                "office": report.unit.code,
                "area": labels.get(row["area"], row["area"]),
                "code": code,
                "common_code": row.get("common_code", ""),
                "activity": row["activity"],
                "name": row["name"],
                "measure": row["measure"],
                "unit": units.get(row["unit"], row["unit"]),
                "kind": row["kind"],
                "polarity": row["polarity"],
                "target_kind": row["target_kind"],
                "target_year": row["target_year"],
                "targets": [_of(told, code, quarter, "target") for quarter in _QUARTERS],
                "actuals": [_of(told, code, quarter, "actual") for quarter in _QUARTERS],
                "achievements": [_of(told, code, quarter, "achievement") for quarter in _QUARTERS],
                "total": row["total"]["achievement"],
                "unknown": unknown,
            }


def _quarters(contents: Sequence[Content]) -> dict[tuple[str, int], Mapping[str, Any]]:
    """What is told of each indicator's quarters: targets of coming ones, then whatever was reported."""
    coming = {
        (row["indicator"], row["quarter"]): {"target": row["target"]} for each in contents for row in each["next"]
    }
    told = {
        (row["code"], cell["quarter"]): cell
        for each in contents
        for row in each["indicators"]
        for cell in row["quarters"]
    }
    return {**coming, **told}


def _known(contents: Sequence[Content]) -> set[int]:
    """The quarters that the contents tell of; the first semester's tells the targets of the second."""
    own = {quarter for each in contents for quarter in each["quarters"]}
    return own | set(_SECOND_HALF) if any(each["quarters"] == [1, 2] for each in contents) else own


def _of(told: Mapping[tuple[str, int], Mapping[str, Any]], code: str, quarter: int, field: str) -> DecimalText:
    value = told.get((code, quarter), {}).get(field)
    return None if value is None else str(value)


def _labels(content: Content) -> dict[str, str]:
    return {area["code"]: " ".join(area["label"].split()) for area in content["areas"]}


def _float(text: DecimalText) -> float:
    return float("nan") if text is None else float(text)
