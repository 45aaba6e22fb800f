"""What a report says is open: what reading the forms asked, and what the rules find anew, each cause once, in every
reader's words.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from typing import Any, Final

import pandas as pd

from rbworkflow.finding import Finding, Severity
from rbworkflow.office import Office
from rbworkflow.office.rules import neutral_wording
from rbworkflow.steps.submissions.absent_columns import absent_texts, is_about
from rbworkflow.steps.submissions.checking_submission import Examined
from rbworkflow.validation.findings import WHOLE_ROW
from rbworkflow.validation.rules import COLUMNS, TOLD

Reading = Mapping[str, Sequence[Finding]]
"""What reading the forms asked, by unit."""
WORDINGS: Final = ("for_officer", "for_report")


def _neutral(name: str) -> dict[str, str]:
    """What is said of a point that was stored with the unit's sentence alone."""
    return dict.fromkeys(WORDINGS, neutral_wording(name).format())


UNNAMED: Final = _neutral("Kolom formulir")
"""The same of a point about the form's columns, which no rule of the office names."""


def semester_findings(
    office: Office, reading: Reading, examined: Examined, *, beside: Collection[str] = ()
) -> pd.DataFrame:
    """With the columns of validation.rules.COLUMNS and `unit_code`, what reading asked first; `beside` are codes that
    are none of an indicator.
    """
    units = examined.progress.drop_duplicates("indicator_code").set_index("indicator_code")["unit_code"]
    asked = _asked(office, reading, {"", *units.index, *beside})
    ruled = _beside(asked, _of_columns_there(reading, examined))
    by_unit = ruled.assign(unit_code=ruled["indicator_code"].map(units).astype(object))
    return pd.concat([asked, by_unit], ignore_index=True)


def _asked(office: Office, reading: Reading, known: set[str]) -> pd.DataFrame:
    """What reading found of indicators the plan knows, and of the form as a whole."""
    neutral = {rule.code: _neutral(rule.name) for rule in office.reading_rules}
    rows = [
        neutral.get(point.rule, UNNAMED) | _said(point) | {"unit_code": unit, TOLD: point.quarter}
        for unit, points in reading.items()
        for point in points
        if point.indicator_code in known
    ]
    return pd.DataFrame(rows, columns=[*COLUMNS, "unit_code"])


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


def _said(point: Finding) -> dict[str, Any]:
    """The point's own values, without sentences it was not stored with."""
    told = asdict(point) | {"severity": point.severity.value}
    return {name: value for name, value in told.items() if value or name not in WORDINGS}
