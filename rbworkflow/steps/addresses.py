"""Who hears of a report: the operator and the officers who are, or were, asked to decide it."""

from sqlalchemy import Connection, select

from rbworkflow.approval.officers import officer_in_charge
from rbworkflow.report.revisions import Revision
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store.schema import request


def people(conn: Connection, workplace: Workplace, revision: Revision) -> list[str]:
    """Addresses of the operator and both officers, each once: those asked already, else those in charge today."""
    mine = (request.c.subject_kind == "report", request.c.subject_id == revision.id)
    asked = {row.stage: row.officer["email"] for row in conn.execute(select(request).where(*mine))}
    office = workplace.office
    for stage in office.stages:
        if stage.role not in asked:
            asked[stage.role] = officer_in_charge(conn, office, stage.role, on=workplace.today).email
    return list(dict.fromkeys([office.operator.email, *asked.values()]))
