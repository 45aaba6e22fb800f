"""What a semester's forms ask beside the plan's results: the year's self-assessment, and the follow-up of the
province's recommendations.
"""

from collections.abc import Iterator, Sequence
from itertools import chain

from sqlalchemy import Connection

from rbworkflow.assessment.model import AssessmentItem, AssessmentVersion
from rbworkflow.assessment.rows import former_codes, items_of, newest_version
from rbworkflow.intake.asked import AskedBeside, AskedRecommendation
from rbworkflow.intake.submissions.rows import newest_accepted
from rbworkflow.office import Office, Semester
from rbworkflow.plan.model import Indicator
from rbworkflow.plan.recommendation_progress_rows import progress_of
from rbworkflow.plan.recommendation_rows import recommendations
from rbworkflow.plan.recommendations import answers
from rbworkflow.plan.recommended import FollowUpStatus


def asked_beside(conn: Connection, office: Office, semester: Semester, indicators: Sequence[Indicator]) -> AskedBeside:
    """Of the whole office: the items where the office's settings ask them in this half of the year, and the year's
    recommendations, each with the units that tell of it and the status that was told last.
    """
    version = newest_version(conn, office.code, semester.year) if semester.half in office.assessment.due_in else None
    return AskedBeside(
        version=version,
        items=_items(conn, version),
        former=former_codes(conn, version) if version else frozenset(),
        recommendations=tuple(_recommendations(conn, office, semester, indicators)),
    )


def _items(conn: Connection, version: AssessmentVersion | None) -> tuple[AssessmentItem, ...]:
    return items_of(conn, version.id) if version else ()


def _recommendations(
    conn: Connection, office: Office, semester: Semester, indicators: Sequence[Indicator]
) -> Iterator[AskedRecommendation]:
    given = recommendations(conn, office.code, semester.year)
    answered = answers(indicators, (each.code for each in given))
    told = _told_last(conn, office, semester)
    for each in given:
        mine = answered[each.code]
        units = dict.fromkeys(filter(None, [each.unit_code, *(indicator.unit_code for indicator in mine)]))
        yield AskedRecommendation(
            recommendation=each,
            answered_by=tuple(indicator.code for indicator in mine),
            units=tuple(units),
            last_status=told.get(each.code, each.status),
        )


def _told_last(conn: Connection, office: Office, semester: Semester) -> dict[str, FollowUpStatus]:
    """By recommendation, of the year's earlier semester."""
    before = semester.previous
    if before.year != semester.year:
        return {}
    sent = newest_accepted(conn, office.code, before.code)
    in_order = sorted(sent.values(), key=lambda each: each.id)
    told = chain.from_iterable(progress_of(conn, each.id).values() for each in in_order)
    return {each.recommendation_code: each.status for each in told if each.status}
