"""The points of a semester's report: what reading the workbooks asked, then what the rules find at compilation."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any, Final

import pandas as pd

from rbworkflow.finding import Finding, Severity
from rbworkflow.office.model import Office, neutral_wording
from rbworkflow.plan.model import Indicator
from rbworkflow.validation.findings import WHOLE_ROW
from rbworkflow.validation.rules import COLUMNS, TOLD

WORDINGS: Final = ("for_officer", "for_report")
READING: Final = ("I", "K")
"""Points that reading a workbook raises (by cell, by column); all others come from the rules, anew at compilation."""
UNNAMED: Final = {wording: neutral_wording("Kolom formulir").format() for wording in WORDINGS}
"""What is said of a point that neither its row nor the office's rules.toml has words for."""


def report_points(
    office: Office, indicators: Sequence[Indicator], read: Mapping[str, Sequence[Finding]], ruled: pd.DataFrame
) -> pd.DataFrame:
    """Both together, with the columns of validation.rules.check and `unit_code`; `read` are reading's by unit.

    Where reading asked about a figure, the rules do not ask again.
    """
    reading = _reading(office, indicators, read)
    asked = reading[reading["quarter"].ne(WHOLE_ROW) & reading["severity"].ne(Severity.NOTE)]
    place = ["indicator_code", "cell"]
    is_asked = pd.MultiIndex.from_frame(ruled[place]).isin(pd.MultiIndex.from_frame(asked[place]))
    units = {each.code: each.unit_code for each in indicators}
    answered_by = ruled["indicator_code"].map(units).astype(object)
    return pd.concat([reading, ruled.assign(unit_code=answered_by)[~is_asked]], ignore_index=True)


def _reading(office: Office, indicators: Sequence[Indicator], read: Mapping[str, Sequence[Finding]]) -> pd.DataFrame:
    """Of indicators the plan knows, and of the form as a whole."""
    known = {"", *(indicator.code for indicator in indicators)}
    wordings = dict(_wordings(office))
    rows = [
        wordings.get(each.rule, UNNAMED) | _said(each) | {"unit_code": unit, TOLD: each.quarter}
        for unit, findings in read.items()
        for each in findings
        if each.indicator_code in known
    ]
    return pd.DataFrame(rows, columns=[*COLUMNS, "unit_code"])


def _said(each: Finding) -> dict[str, Any]:
    """The point's own values; sentences it was not stored with are left to its rule."""
    told = asdict(each) | {"severity": each.severity.value}
    return {name: value for name, value in told.items() if value or name not in WORDINGS}


def _wordings(office: Office) -> Iterator[tuple[str, dict[str, str]]]:
    """What to say of a point that was stored without: the office's words on columns, else no more than its name."""
    for rule in office.reading_rules:
        yield rule.code, _told(rule.name)
    for point in office.column_points:
        yield point.code, _told(point.name, point.for_officer, point.for_report)


def _told(name: str, for_officer: str = "", for_report: str = "") -> dict[str, str]:
    neutral = neutral_wording(name).format()
    return {"for_officer": for_officer or neutral, "for_report": for_report or neutral}
