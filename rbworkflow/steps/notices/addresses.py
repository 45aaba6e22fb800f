"""Who hears of what is decided: the operator and the officers who are, or were, asked to decide it."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from rbworkflow.approval.holders import holders as seat_holders
from rbworkflow.approval.model import Subject
from rbworkflow.approval.officers import Person, officer_in_charge
from rbworkflow.intake.submissions.rows import Submitter
from rbworkflow.report.revisions import Revision
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store.schema import request, revision_submission, submission


def people(conn: Connection, workplace: Workplace, subject: Subject) -> list[str]:
    """Addresses of the operator and both officers, each once: those asked already, else those in charge today."""
    mine = (request.c.subject_kind == subject.kind, request.c.subject_id == subject.id)
    asked = {row.stage: row.officer["email"] for row in conn.execute(select(request).where(*mine))}
    office = workplace.office
    for stage in office.stages:
        if stage.role not in asked:
            asked[stage.role] = officer_in_charge(conn, office, stage.role, on=workplace.today).email
    return list(dict.fromkeys([office.operator.email, *asked.values()]))


def holders(conn: Connection, workplace: Workplace) -> list[str]:
    """Addresses of the definitive officers, whoever acts for them."""
    seated = seat_holders(conn, workplace.office, on=workplace.today)
    return [seated[stage.role].email for stage in workplace.office.stages if stage.role in seated]


def in_charge(conn: Connection, workplace: Workplace) -> list[str]:
    """Addresses of the officers who decide today, each once."""
    office, today = workplace.office, workplace.today
    officers = (officer_in_charge(conn, office, stage.role, on=today) for stage in office.stages)
    return list(dict.fromkeys(officer.email for officer in officers))


def submitters_of(conn: Connection, workplace: Workplace, revision: Revision) -> tuple[Person, ...]:
    """The heads of the units whose submissions are in the revision, as they sent them and as they are today: they do
    not decide on it.

    What an older program took names no head; of a unit that left the office since it is the one whom the revision
    names.
    """
    mine = revision_submission.c.revision_id == revision.id
    joined = submission.join(revision_submission, submission.c.id == revision_submission.c.submission_id)
    sent = conn.execute(select(submission.c.unit_code, submission.c.submitter).select_from(joined).where(mine)).all()
    codes, units = {row.unit_code for row in sent}, {unit.code: unit.head for unit in workplace.office.units}
    unnamed = {row.unit_code for row in sent if row.submitter is None} - units.keys()
    return (
        *(Submitter(**row.submitter) for row in sent if row.submitter is not None),
        *(head for code, head in units.items() if code in codes),
        *(
            _Named(unit["head_name"])
            for unit in (revision.content["units"] if unnamed else ())
            if unit["code"] in unnamed
        ),
    )


@dataclass(frozen=True)
class _Named:
    """Somebody of whom a report knows the name alone."""

    name: str
    email: str = ""
    nip: str = ""
