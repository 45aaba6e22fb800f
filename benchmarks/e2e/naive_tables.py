"""The peer's tables: a form by pandas over openpyxl, and what its rows say and lack, row by row."""

import math
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

import pandas as pd
from pandas import DataFrame

from benchmarks.season import CONFIG, SEMESTERS
from benchmarks.validate.row_rules import context, violations
from rbworkflow.intake.form_id import SHEET, form_columns
from rbworkflow.plan.model import Indicator

SEVERITIES: Final = {
    "R07": "blocking",
    "R19": "needs_explanation",
    "R26": "needs_explanation",
    "R40": "needs_explanation",
}
COLUMNS: Final = {"R07": "evidence", "R19": "obstacle", "R26": "narrative", "R40": "narrative"}
ALIKE: Final = 4
TEXTS: Final = ("narrative", "obstacle", "solution", "follow_up", "follow_up_pic", "follow_up_due", "evidence")
DIGITS: Final = re.compile(r"\d+")


class Point(NamedTuple):
    """What is to be completed, and where."""

    indicator: str
    rule: str
    severity: str
    cell: str


@cache
def titles() -> dict[str, str]:
    columns = form_columns(CONFIG, SEMESTERS[0])
    return {name: columns.column(name).title for name in ("code", "actual_a", "actual_b", *TEXTS)}


def read_form(path: Path) -> DataFrame:
    """The form's table, its columns by our names, with the row of each in the sheet."""
    raw = pd.read_excel(path, sheet_name=SHEET, header=None, engine="openpyxl")
    for place, row in raw.iterrows():
        if titles()["code"] in row.tolist():
            head = int(str(place))
            break
    named = {str(title): place for place, title in enumerate(raw.iloc[head].tolist())}
    places = {name: named[title] for name, title in titles().items()}
    below = raw.iloc[head + 1 :]
    table = below[list(places.values())].set_axis(list(places), axis=1)
    table["row"] = range(head + 2, head + 2 + len(table))
    return table[table["code"].notna()].assign(**{f"at_{name}": _letter(place) for name, place in places.items()})


def with_plan(form: DataFrame, plan: list[Indicator], evidence: dict[str, list[str]]) -> DataFrame:
    """One row per indicator and quarter, with everything that the rules ask for."""
    by_code = {each.code: each for each in plan}
    rows: list[dict[str, Any]] = []
    for _, row in form.iterrows():
        indicator = by_code.get(row.code)
        if indicator is None:
            continue
        for quarter, name in ((1, "actual_a"), (2, "actual_b")):
            rows.append(_row(row, indicator, quarter, row[name], evidence.get(indicator.code, [])))
    return DataFrame(rows)


def figures(table: DataFrame) -> Iterator[dict[str, Any]]:
    """What is kept of each row."""
    for _, row in table.iterrows():
        yield {
            "indicator": row.indicator_code,
            "quarter": row.quarter,
            "actual": None if math.isnan(row.actual) else row.actual,
            "narrative": row.narrative,
            "obstacle": row.obstacle,
            "solution": row.solution,
            "follow_up": row.follow_up,
            "evidence": row.evidence_text,
        }


def points(table: DataFrame) -> list[Point]:
    """The rules in a loop over the rows; a cell is asked about once."""
    history = context(table)
    found: dict[str, Point] = {}
    stories: dict[str, list[Any]] = {}
    for _, row in table.iterrows():
        for rule in violations(row, history[row.indicator_code, row.quarter]):
            point = _point(row, rule)
            found.setdefault(point.cell, point)
        if row.actual > 0 and row.narrative and row.quarter == 1:
            stories.setdefault(DIGITS.sub("", row.narrative).lower(), []).append(row)
    for rows in stories.values():
        if len(rows) >= ALIKE:
            point = _point(rows[0], "R40")
            found.setdefault(point.cell, point)
    return list(found.values())


def _point(row: Any, rule: str) -> Point:  # noqa: ANN401 - a row of pandas
    return Point(row.indicator_code, rule, SEVERITIES[rule], f"{row[f'at_{COLUMNS[rule]}']}{row.row}")


def _row(row: Any, plan: Indicator, quarter: int, actual: Any, names: list[str]) -> dict[str, Any]:  # noqa: ANN401 - pandas
    target = plan.target(quarter)
    return {
        "indicator_code": plan.code,
        "quarter": quarter,
        "kind": plan.kind,
        "polarity": plan.polarity,
        "target_kind": plan.target_kind,
        "target": math.nan if target is None else float(target),
        "target_year": float(plan.target_year or math.nan),
        "target_low": math.nan,
        "target_high": math.nan,
        "actual": float(actual),
        "actual_text": _text(actual),
        "is_unreadable": False,
        "is_submitted": True,
        "is_covered": False,
        "is_shared": False,
        "evidence_count": len(names),
        "evidence_names": "\n".join(names),
        "missing_kinds": "" if all("laporan" in name for name in names) else "laporan",
        "required_evidence": ",".join(plan.required_evidence),
        "previous_actual": math.nan,
        "last_actual": math.nan,
        "same_period_last_year": math.nan,
        "last_follow_up": "",
        **{name: _text(row[name]) for name in TEXTS if name != "evidence"},
        "evidence_text": _text(row["evidence"]),
        "row": row["row"],
        **{f"at_{name}": row[f"at_{name}"] for name in TEXTS},
    }


def _text(value: Any) -> str:  # noqa: ANN401 - what a cell holds
    return "" if value is None or (isinstance(value, float) and math.isnan(value)) else str(value)


def _letter(place: int) -> str:
    return chr(ord("A") + place)
