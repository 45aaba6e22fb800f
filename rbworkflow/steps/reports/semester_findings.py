"""What a report says is open: what reading the forms asked, and what the rules find anew, each cause once."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import pandas as pd

from rbworkflow.finding import Finding, Severity
from rbworkflow.office import Office
from rbworkflow.sheets.columns import MISSING_COLUMN
from rbworkflow.steps.submissions.absent_columns import absent_texts, is_about
from rbworkflow.steps.submissions.checking_submission import Examined
from rbworkflow.validation.findings import WHOLE_ROW
from rbworkflow.validation.rules import COLUMNS

Reading = Mapping[str, Sequence[Finding]]
"""What reading the forms asked, by unit."""


def semester_findings(office: Office, reading: Reading, examined: Examined) -> pd.DataFrame:
    """With the columns of validation.rules.COLUMNS, what reading asked first."""
    asked = _asked(office, reading, set(examined.progress["indicator_code"]))
    return pd.concat([asked, _beside(asked, _of_columns_there(reading, examined))], ignore_index=True)


def _asked(office: Office, reading: Reading, known: set[str]) -> pd.DataFrame:
    """What reading found of indicators the plan knows, and the columns that a unit's form has lost."""
    names = {unit.code: unit.name for unit in office.units}
    found = (point for unit, points in reading.items() for point in _kept(names.get(unit, unit), points, known))
    return pd.DataFrame([{name: getattr(point, name) for name in COLUMNS} for point in found], columns=list(COLUMNS))


def _kept(unit_name: str, points: Sequence[Finding], known: set[str]) -> Iterator[Finding]:
    for point in points:
        if point.indicator_code in known:
            yield point
        elif point.rule == MISSING_COLUMN:
            yield replace(point, message=f"Formulir {unit_name}: {point.message}")


def _of_columns_there(reading: Reading, examined: Examined) -> pd.DataFrame:
    """What the rules found, but for what a lost column would hold."""
    ruled, rows = examined.findings, examined.progress
    absent = {unit: absent_texts(points, rows[rows["unit_code"].eq(unit)]) for unit, points in reading.items()}
    units = dict(zip(rows["indicator_code"], rows["unit_code"], strict=True))
    is_absent = [
        is_about(absent.get(units[code], frozenset()), rule, severity)
        for code, rule, severity in ruled[["indicator_code", "rule", "severity"]].to_numpy()
    ]
    return ruled[~pd.Series(is_absent, index=ruled.index, dtype=bool)]


def _beside(asked: pd.DataFrame, ruled: pd.DataFrame) -> pd.DataFrame:
    """What the rules found beside reading's questions about figures."""
    figures = asked[asked["quarter"].ne(WHOLE_ROW) & asked["severity"].ne(Severity.NOTE)]
    place = ["indicator_code", "cell"]
    is_asked = pd.MultiIndex.from_frame(ruled[place]).isin(pd.MultiIndex.from_frame(figures[place]))
    return ruled[~is_asked]
