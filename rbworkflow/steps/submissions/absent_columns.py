"""A column that a form has lost is asked for once, as a column; no rule asks each row for what it would hold."""

from collections.abc import Iterable
from typing import Final

import pandas as pd

from rbworkflow.finding import Finding, Severity
from rbworkflow.sheets.table_findings import MISSING_COLUMN
from rbworkflow.validation.registry import CHECKS

_TEXTS: Final = ("narrative", "obstacle", "solution", "follow_up", "evidence_text")
"""The columns of texts that every form has."""
_TOLD_IN_TWO: Final = {"R12": "follow_up", "R19": "follow_up"}
"""Rules that ask for a second column beside the one at which they stand."""


def absent_texts(reading: Iterable[Finding], rows: pd.DataFrame) -> frozenset[str]:
    """The columns of texts that hold nothing in any of a form's rows, where reading it missed a column."""
    if all(each.rule != MISSING_COLUMN for each in reading):
        return frozenset()
    return frozenset(name for name in _TEXTS if rows[name].eq("").all())


def is_about(absent: frozenset[str], rule: str, severity: str) -> bool:
    """Whether a rule's point asks for one of these columns; what blocks a figure is said all the same."""
    asked = {CHECKS[rule].column, _TOLD_IN_TWO.get(rule)} if rule in CHECKS else set()
    return severity != Severity.BLOCKING and not absent.isdisjoint(asked)
