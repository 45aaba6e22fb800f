"""What a unit's telling of a recommendation lacks: the rules T.. over one row, in the office's words."""

from collections.abc import Collection, Iterator
from datetime import date

from rbworkflow.finding import Finding
from rbworkflow.intake.points import points
from rbworkflow.office import Office
from rbworkflow.office.rule_words import RuleWords
from rbworkflow.plan.recommendation_progress import RecommendationProgress, status_of
from rbworkflow.plan.recommended import STATUS_LABELS, FollowUpStatus
from rbworkflow.validation.findings import WHOLE_ROW, answered
from rbworkflow.validation.telling import explains
from rbworkflow.validation.worth import Worth, worth_of
from rbworkflow.wording import long_date


def progress_findings(
    told: RecommendationProgress,
    *,
    evidence_count: int,
    due_on: date | None,
    as_of: date,
    office: Office,
    old: Collection[str] = (),
) -> list[Finding]:
    """The points of one row, each at its cell; `as_of` is the last day of which it tells.

    A reason answers what is only to be explained, but at the columns about which it is `old`. What is asked of a status
    is asked one thing at a time.
    """
    words = office.rule_words
    is_explained = _says_why(told, words)
    return [
        answered(found, is_explained=is_explained, added=office.of_old_reason if column in old else {})
        for code, column, said in _asked(told, words, evidence_count=evidence_count, due_on=due_on, as_of=as_of)
        for found in points(
            office.reading_rules,
            code,
            sheet=told.sheet,
            cell=told.cells.get(column, ""),
            indicator_code=told.recommendation_code,
            quarter=WHOLE_ROW,
            explanation=told.reason,
            **said,
        )
    ]


def _asked(
    told: RecommendationProgress, words: RuleWords, *, evidence_count: int, due_on: date | None, as_of: date
) -> Iterator[tuple[str, str, dict[str, str]]]:
    """By rule, where it stands and the words of its sentence."""
    status = told.status
    says_why = _says_why(told, words)
    if status is None:
        yield ("T04", "status", {"said": told.status_text}) if told.status_text else ("T05", "status", {})
        return
    if status is FollowUpStatus.IMPOSSIBLE:
        if not says_why:
            yield "T03", "reason", {}
        return
    if status is FollowUpStatus.DONE and not evidence_count:
        yield "T01", "evidence", {}
    if status is not FollowUpStatus.NOT_YET and worth_of(told.done, words) < Worth.WORDS:
        yield "T02", "done", {"status": STATUS_LABELS[status]}
    if status.is_open and due_on is not None and due_on <= as_of and not says_why:
        yield "T06", "reason", {"due_on": long_date(due_on)}


def _says_why(told: RecommendationProgress, words: RuleWords) -> bool:
    """No status over again is a reason, nor what was done or proves it."""
    is_status = status_of(told.reason) is not None
    return not is_status and explains(told.reason, words, beside=(told.done, told.evidence_text))
