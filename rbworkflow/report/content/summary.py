"""A content's first screen: figures, who is missing, open points; for mails and the verification sheet."""

from dataclasses import dataclass
from typing import Final

from rbworkflow.finding import Severity
from rbworkflow.report.content.assessed_phrases import assessment_line
from rbworkflow.report.content.coverage import office_coverage
from rbworkflow.report.content.model import Content, ReportedFinding, ReportedUnit
from rbworkflow.report.content.phrases import is_due, own_score_text
from rbworkflow.report.content.points import UnitPoints, officers_points, without_data

_ACTED_ON: Final = (Severity.BLOCKING, Severity.NEEDS_EXPLANATION)


@dataclass(frozen=True, kw_only=True)
class Summary:
    """What an officer needs before he opens the draft. Percentages are decimal text, or None where not defined."""

    score: str | None
    coverage: str | None
    own_score: str
    """The score as it is spelt everywhere, with what it is called."""
    covered: str
    """In words: how many of the due indicators and quarters have a usable figure."""
    filled_cells: int
    due_cells: int
    """Quarters that ask for a result, and those of them that were filled in, usable or not."""
    punctual_units: int
    unit_count: int
    """Forms that units owe, and those of them that came in time: one a unit, in a year one for each semester."""
    missing_units: tuple[str, ...]
    late_units: tuple[str, ...]
    open_count: int
    """Blocking, or in need of an explanation that has not come."""
    open_points: tuple[UnitPoints, ...]
    explained_count: int
    explained_points: tuple[UnitPoints, ...]
    note_count: int
    without_data: tuple[UnitPoints, ...]
    assessment: str
    """How complete the self-assessment is and what it comes to, in words; "" where there is none."""
    changes_since: tuple[str, ...]
    exceptions: tuple[str, ...]

    @property
    def is_examined(self) -> bool:
        """Whether the number of open points says something: some form came, or points stand without any."""
        return bool(self.open_count) or len(self.missing_units) < self.unit_count


def summary(content: Content) -> Summary:
    units, findings = content["units"], content["findings"]
    still_open = [finding for finding in findings if is_open(finding)]
    explained = [finding for finding in findings if finding["severity"] in _ACTED_ON and not is_open(finding)]
    due = [cell["status"] for row in content["indicators"] for cell in row["quarters"] if is_due(cell)]
    return Summary(
        score=content["score"]["score"],
        coverage=content["score"]["coverage"],
        own_score=own_score_text(content["score"]),
        covered=office_coverage(content).text,
        filled_cells=sum(status != "missing" for status in due),
        due_cells=len(due),
        punctual_units=sum(unit["received_on"] is not None and not unit["is_late"] for unit in units),
        unit_count=len(units),
        missing_units=tuple(_unit(content, unit) for unit in units if unit["received_on"] is None),
        late_units=tuple(_unit(content, unit) for unit in units if unit["received_on"] is not None and unit["is_late"]),
        open_count=len(still_open),
        open_points=officers_points(content, still_open),
        explained_count=len(explained),
        explained_points=officers_points(content, explained),
        note_count=sum(finding["severity"] == Severity.NOTE for finding in findings),
        without_data=without_data(content),
        assessment=assessment_line(content),
        changes_since=tuple(content["changes_since"]),
        exceptions=tuple(content["exceptions"]),
    )


def _unit(content: Content, unit: ReportedUnit) -> str:
    """Its name; in a year's report with the semester that is meant."""
    return f"{unit['name']} ({unit['period']})" if content["semesters"] else unit["name"]


def is_open(finding: ReportedFinding) -> bool:
    """As finding.Finding.is_open: a blocking point always, a question until it is explained."""
    severity = finding["severity"]
    return bool(
        severity == Severity.BLOCKING or (severity == Severity.NEEDS_EXPLANATION and not finding["explanation"])
    )
