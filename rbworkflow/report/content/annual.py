"""Both semesters' approved contents and the year's figures -> the annual report's content, of the same structure."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import pandas as pd

from rbworkflow.office.model import Office
from rbworkflow.office.period import Year
from rbworkflow.report.content.report_content import (
    TEXTS_OF_ROW,
    Content,
    OfficeScore,
    areas,
    figures_of,
    heading,
    late_entry,
    score,
)
from rbworkflow.report.texts import clean


def build_annual_content(  # noqa: PLR0913 - a report is made of all of these, each by name
    *,
    office: Office,
    period: Year,
    plan: tuple[int, int, str],
    amendment: int,
    number: int,
    semesters: tuple[Content, Content],
    by_period: pd.DataFrame,
    area_scores: pd.DataFrame,
    office_score: OfficeScore,
    changes_since: Sequence[str] = (),
    province_letter: str = "",
    comparisons: Sequence[Content] = (),
    recorded_late_on: date | None = None,
) -> Content:
    """The annual content from the semesters' contents as they were approved (their JSON, parsed).

    `by_period` and the scores are the year's, computed by the caller from the same approved figures.
    An indicator that only one plan version knew is printed with what that semester said.
    """
    content = heading(office=office, period=period, plan=plan, amendment=amendment, number=number)
    totals = {row["indicator_code"]: row for row in by_period.to_dict("records")}
    content["indicators"] = [_indicator(halves, totals) for halves in _pairs(semesters)]
    content["areas"] = [
        area | {"semesters": [_score_of(half, area["code"]) for half in semesters]}
        for area in areas(office, period, area_scores, content["indicators"])
    ]
    content["score"] = score(office_score)
    content["semesters"] = [half["period"] | half["score"] | {"plan": half["plan"]} for half in semesters]
    for key in ("findings", "evidence", "units"):
        content[key] = [row for half in semesters for row in half[key]]
    content["prints"] = semesters[0]["prints"] | semesters[1]["prints"]
    content["recommendations"] = semesters[1]["recommendations"]
    content["next"] = semesters[1]["next"]
    content["province_letter"] = clean(province_letter)
    content["changes_since"] = [clean(change) for change in changes_since]
    content["comparisons"] = list(comparisons)
    content |= late_entry(recorded_late_on)
    return content


def _pairs(semesters: tuple[Content, Content]) -> list[list[Content | None]]:
    """Per indicator what each semester said of it, in the order of the newer plan."""
    by_code = [{row["code"]: row for row in half["indicators"]} for half in semesters]
    newest = by_code[0] | by_code[1]
    codes = sorted(newest, key=lambda code: (newest[code]["position"], code))
    return [[rows.get(code) for rows in by_code] for code in codes]


def _indicator(halves: list[Content | None], totals: Mapping[str, Mapping[Any, Any]]) -> Content:
    present = [half for half in halves if half is not None]
    newest = present[-1]
    return newest | {
        "quarters": [cell for half in present for cell in half["quarters"]],
        "total": figures_of(totals.get(newest["code"], {})),
        "semesters": [None if half is None else half["total"] for half in halves],
        "evidence_count": sum(half["evidence_count"] for half in present),
        **{name: _by_semester(halves, name) for name in TEXTS_OF_ROW},
    }


def _by_semester(halves: list[Content | None], name: str) -> str:
    """What the semesters said: once where they agree or only one spoke, else under each other by name."""
    said = {f"Semester {'I' * half}": row[name] for half, row in enumerate(halves, 1) if row is not None and row[name]}
    if len(set(said.values())) <= 1:
        return "".join(list(said.values())[:1])
    return "\n".join(f"{semester}: {text}" for semester, text in said.items())


def _score_of(half: Content, code: str) -> Content:
    area: Content = next((area for area in half["areas"] if area["code"] == code), {})
    return {"score": area.get("score"), "coverage": area.get("coverage")}
