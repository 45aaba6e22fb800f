"""The one value for anything wrong with data: a finding is data, never an exception."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding asks of the unit."""

    BLOCKING = "blocking"
    NEEDS_EXPLANATION = "needs_explanation"
    NOTE = "note"

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS = {
    Severity.BLOCKING: "wajib diperbaiki",
    Severity.NEEDS_EXPLANATION: "perlu penjelasan",
    Severity.NOTE: "catatan",
}


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One point to complete: which rule, how grave, where (sheet and cell), in an Indonesian sentence for each reader:
    `message` tells the unit what to do.
    """

    rule: str
    severity: Severity
    message: str
    sheet: str = ""
    cell: str = ""
    indicator_code: str = ""
    quarter: int = 0
    explanation: str = ""
    for_officer: str = ""
    """What it means, to who decides; "" where nobody but the unit, or the plan's writer, is told."""
    for_report: str = ""
    """The same without asking anybody for anything."""

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to act: a blocking point always, a question until it is explained."""
        return self.severity is Severity.BLOCKING or (
            self.severity is Severity.NEEDS_EXPLANATION and not self.explanation
        )

    @property
    def place(self) -> str:
        """Where it stands, as `lembar 'Isian' sel F12`; empty when it concerns the whole workbook."""
        if not self.cell:
            return f"lembar '{self.sheet}'" if self.sheet else ""
        return f"lembar '{self.sheet}' sel {self.cell}" if self.sheet else f"sel {self.cell}"
