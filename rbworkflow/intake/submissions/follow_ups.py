"""What the submissions that count tell of the province's recommendations, with the evidence they gave for it."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final, TypeAlias

from sqlalchemy import Connection, select

from rbworkflow.intake.evidence.matching import RECOMMENDATION, Evidence
from rbworkflow.intake.submissions.rows import Submission, newest_accepted
from rbworkflow.office.period import Semester
from rbworkflow.plan.recommendation_progress_rows import progress_of
from rbworkflow.plan.recommendation_standing import FollowUpTold
from rbworkflow.store.schema import evidence

Told = Mapping[str, tuple[FollowUpTold, ...]]
"""By recommendation, of each unit what it told last."""
_PIECE: Final = ("indicator_code", "purpose", "kind", "mode", "name", "sha256")
Proves: TypeAlias = Callable[[Evidence], bool]


def follow_ups(conn: Connection, office_code: str, semester: Semester, *, proves: Proves) -> Told:
    """What units told until the end of a semester: one that is silent in semester II is heard in semester I.

    Of what they gave as evidence that which `proves`.
    """
    halves = [Semester(semester.year, half) for half in range(1, semester.half + 1)]
    heard: dict[str, dict[str, FollowUpTold]] = {}
    for each in halves:
        for sent in newest_accepted(conn, office_code, each.code).values():
            for told in _told(conn, sent, proves):
                heard.setdefault(told.progress.recommendation_code, {})[told.unit_code] = told
    return {code: tuple(by_unit[unit] for unit in sorted(by_unit)) for code, by_unit in heard.items()}


def _told(conn: Connection, sent: Submission, proves: Proves) -> Iterable[FollowUpTold]:
    """Rows that say nothing tell nothing."""
    names = _names(conn, sent.id, proves)
    for code, progress in progress_of(conn, sent.id).items():
        if progress.is_told:
            yield FollowUpTold(
                unit_code=sent.unit_code,
                period_code=sent.period_code,
                progress=progress,
                evidence=names.get(code, ()),
            )


def _names(conn: Connection, submission_id: int, proves: Proves) -> Mapping[str, tuple[str, ...]]:
    mine = (evidence.c.submission_id == submission_id, evidence.c.purpose == RECOMMENDATION)
    found: dict[str, tuple[str, ...]] = {}
    for row in conn.execute(select(evidence).where(*mine).order_by(evidence.c.id)):
        piece = Evidence(**{name: getattr(row, name) for name in _PIECE})
        if proves(piece):
            found[row.indicator_code] = (*found.get(row.indicator_code, ()), row.name)
    return found
