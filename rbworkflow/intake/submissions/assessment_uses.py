"""What proved the self-assessments of earlier years: the same bytes, or the same link, under whatever item."""

from collections.abc import Iterable

from sqlalchemy import Connection, case, func, or_, select

from rbworkflow.intake.evidence.matching import ASSESSMENT, Evidence
from rbworkflow.intake.submissions.lifecycle import SubmissionStatus
from rbworkflow.office.period import parse_period
from rbworkflow.store.schema import evidence, submission


def used_before(conn: Connection, office_code: str, year: int, pieces: Iterable[Evidence]) -> dict[str, int]:
    """The last year before `year` in which each piece proved an item of the office, by what it is known again by; a
    piece that is new is not in it. What was set aside proved nothing.
    """
    asked = {each.piece for each in pieces}
    known_by = case((evidence.c.mode == "file", evidence.c.sha256), else_=evidence.c.name)
    query = (
        select(known_by, func.max(submission.c.period_code))
        .join(submission, submission.c.id == evidence.c.submission_id)
        .where(submission.c.office_code == office_code, submission.c.status != SubmissionStatus.SET_ASIDE)
        .where(submission.c.period_code < str(year), evidence.c.purpose == ASSESSMENT, evidence.c.indicator_code != "")
        .where(or_(evidence.c.sha256.in_(asked), evidence.c.name.in_(asked)))
        .group_by(known_by)
    )
    return {piece: parse_period(period).year for piece, period in conn.execute(query) if piece in asked}
