"""What the reading of a form rests on: the unit's submission before it, and whether a report stands."""

from dataclasses import dataclass
from typing import TypeGuard

from sqlalchemy import Connection

from rbworkflow.intake.submissions import rows
from rbworkflow.intake.submissions.rows import Submission
from rbworkflow.office import Semester
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.revisions import Revision, latest_revision


@dataclass(frozen=True)
class Basis:
    """While it holds, so does the answer."""

    semester: Semester
    unit_code: str
    before: Submission | None
    is_compiled: bool


def basis_of(conn: Connection, office_code: str, unit_code: str, semester: Semester) -> Basis:
    return Basis(
        semester=semester,
        unit_code=unit_code,
        before=rows.newest_accepted(conn, office_code, semester.code).get(unit_code),
        is_compiled=stands(latest_revision(conn, office_code, semester)),
    )


def stands(latest: Revision | None) -> TypeGuard[Revision]:
    """Whether there is a report that a form coming now is too late for."""
    return latest is not None and latest.status not in (RevisionStatus.RETURNED, RevisionStatus.VOIDED)
