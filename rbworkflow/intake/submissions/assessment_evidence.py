"""What proves the self-assessment's items, and what proved them in earlier years: the same bytes, or the same link."""

from collections.abc import Iterable
from dataclasses import fields
from typing import Final

from sqlalchemy import Connection, case, func, or_, select

from rbworkflow.intake.evidence.matching import ASSESSMENT, Evidence
from rbworkflow.intake.submissions.lifecycle import SubmissionStatus
from rbworkflow.office.period import parse_period
from rbworkflow.store.schema import evidence, submission

_COLUMNS: Final = tuple(each.name for each in fields(Evidence))


def evidence_of_items(conn: Connection, submission_ids: Iterable[int]) -> list[Evidence]:
    """What these submissions sent for items. Not only the unit that answers an item may prove it: who checks its answer
    adds what the others' newest submissions have.
    """
    query = (
        select(*(evidence.c[name] for name in _COLUMNS))
        .where(evidence.c.submission_id.in_(list(submission_ids)), evidence.c.purpose == ASSESSMENT)
        .where(evidence.c.indicator_code != "")
        .order_by(evidence.c.id)
    )
    return [Evidence(**row._asdict()) for row in conn.execute(query)]


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
