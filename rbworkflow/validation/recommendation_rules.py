"""What a unit's telling of a recommendation lacks: the rules T.. over one row, in the office's words."""

from collections.abc import Iterator
from datetime import date

from rbworkflow.finding import Finding
from rbworkflow.intake.points import Rules, points
from rbworkflow.plan.recommendation_progress import RecommendationProgress
from rbworkflow.plan.recommended import STATUS_LABELS, FollowUpStatus
from rbworkflow.validation.findings import WHOLE_ROW
from rbworkflow.wording import long_date


def progress_findings(
    told: RecommendationProgress, *, evidence_count: int, due_on: date | None, as_of: date, rules: Rules
) -> list[Finding]:
    """The points of one row, each at its cell; `as_of` is the last day of which it tells.

    A reason answers what is only to be explained. What is asked of a status is asked one thing at a time.
    """
    return [
        found
        for code, column, words in _asked(told, evidence_count=evidence_count, due_on=due_on, as_of=as_of)
        for found in points(
            rules,
            code,
            sheet=told.sheet,
            cell=told.cells.get(column, ""),
            indicator_code=told.recommendation_code,
            quarter=WHOLE_ROW,
            explanation=told.reason,
            **words,
        )
    ]


def _asked(
    told: RecommendationProgress, *, evidence_count: int, due_on: date | None, as_of: date
) -> Iterator[tuple[str, str, dict[str, str]]]:
    """By rule, where it stands and the words of its sentence."""
    status = told.status
    if status is None:
        yield ("T04", "status", {"said": told.status_text}) if told.status_text else ("T05", "status", {})
        return
    if status is FollowUpStatus.IMPOSSIBLE:
        if not _says_something(told.reason):
            yield "T03", "reason", {}
        return
    if status is FollowUpStatus.DONE and not evidence_count:
        yield "T01", "evidence", {}
    if status is not FollowUpStatus.NOT_YET and not _says_something(told.done):
        yield "T02", "done", {"status": STATUS_LABELS[status]}
    if status.is_open and due_on is not None and due_on <= as_of and not _says_something(told.reason):
        yield "T06", "reason", {"due_on": long_date(due_on)}


def _says_something(text: str) -> bool:
    return any(letter.isalpha() for letter in text)
