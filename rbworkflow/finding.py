"""The one value for anything wrong with data: a finding is data, never an exception."""

from collections.abc import Iterable
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

    @property
    def of(self) -> str:
        """Whose it is, where the sentence does not say so: the code of an indicator, an item, a recommendation."""
        return "" if self.indicator_code in self.message else self.indicator_code


def told_together(points: Iterable[Finding]) -> list[str]:
    """A line for each sentence, in their order; what is said of several rows alike names them all."""
    alike: dict[tuple[str, Severity, str], list[Finding]] = {}
    for point in points:
        alike.setdefault((point.sheet if point.of else point.place, point.severity, point.message), []).append(point)
    return [_line(each) for each in alike.values()]


def _line(points: list[Finding]) -> str:
    first, codes = points[0], ", ".join(dict.fromkeys(each.of for each in points if each.of))
    cells = ", ".join(each.cell for each in points if each.cell)
    place = f"lembar '{first.sheet}' sel {cells}" if len(points) > 1 and first.sheet and cells else first.place
    return ": ".join(filter(None, (place, codes, f"{first.message} ({first.severity.label})")))
