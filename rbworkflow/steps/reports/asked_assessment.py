"""The self-assessment that a semester's forms asked, with what was answered of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from rbworkflow.assessment.answers import ItemAnswer
from rbworkflow.assessment.model import AssessmentItem, AssessmentVersion
from rbworkflow.assessment.rows import answers_of, items_of, newest_version
from rbworkflow.office import Office, Semester


@dataclass(frozen=True, kw_only=True)
class AskedAssessment:
    """The year's newest version, with what was answered of it."""

    version: AssessmentVersion
    items: tuple[AssessmentItem, ...]
    answers: Mapping[str, ItemAnswer]


def is_due(office: Office, semester: Semester) -> bool:
    return semester.half in office.assessment.due_in


def asked_assessment(
    conn: Connection, office: Office, semester: Semester, submission_ids: Sequence[int]
) -> AskedAssessment | None:
    """None where the semester's forms ask for none, or the year has none."""
    version = newest_version(conn, office.code, semester.year) if is_due(office, semester) else None
    if version is None:
        return None
    return AskedAssessment(version=version, items=items_of(conn, version.id), answers=answers_of(conn, submission_ids))
