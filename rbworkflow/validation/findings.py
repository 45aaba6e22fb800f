"""Findings as values, and what they block."""

from typing import Any, Final

from pandas import DataFrame

from rbworkflow.finding import Finding, Severity

WHOLE_ROW: Final = 0
"""The quarter of a point about a column that an indicator has once, for all quarters of its form."""


def as_findings(findings: DataFrame) -> list[Finding]:
    """The rows of a findings table as values, in its order."""
    return [_finding({str(name): value for name, value in row.items()}) for row in findings.to_dict("records")]


def _finding(values: dict[str, Any]) -> Finding:
    return Finding(**(values | {"severity": Severity(values["severity"]), "quarter": int(values["quarter"])}))


def blocked_keys(findings: DataFrame) -> frozenset[tuple[str, int]]:
    """Indicator and quarter of every figure that must be corrected first; quarter 0 stands for all of them."""
    blocking = findings[findings["severity"].eq(Severity.BLOCKING)]
    return frozenset(zip(blocking["indicator_code"], blocking["quarter"].astype(int), strict=True))


def with_blocked(progress: DataFrame, findings: DataFrame) -> DataFrame:
    """`progress` with `is_blocked`: the rows whose figure must be corrected before it counts."""
    keys = blocked_keys(findings)
    whole = {code for code, quarter in keys if quarter == WHOLE_ROW}
    single = [f"{code}:{quarter}" for code, quarter in keys]
    own = progress["indicator_code"] + ":" + progress["quarter"].astype(str)
    return progress.assign(is_blocked=progress["indicator_code"].isin(whole) | own.isin(single))
