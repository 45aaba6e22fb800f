"""An approved report is void before it left: the units that heard which of their rows counted hear that too."""

from typing import Final

from sqlalchemy import Connection

from rbworkflow.delivery.mail import Mail
from rbworkflow.report.revisions import Revision
from rbworkflow.steps.decisions.report_matter import units_told
from rbworkflow.steps.notices.queueing import post_to_all
from rbworkflow.steps.workplace import Workplace

ANNULLED: Final = "annulled"


def annulled_mail(workplace: Workplace, revision: Revision, *, reason: str) -> Mail:
    return workplace.composer.compose(
        ANNULLED,
        title=revision.title,
        period=revision.period.title,
        reason=reason,
        at=workplace.now.astimezone(workplace.office.tz),
        zone=workplace.zone,
        operator_email=workplace.office.operator.email,
    )


def post_annulled(conn: Connection, workplace: Workplace, mail: Mail, revision: Revision) -> bool:
    """To each unit that was told of the approval; in the transaction that voids the report. Whether any was."""
    units = units_told(conn, revision)
    post_to_all(conn, workplace, mail, key=f"{ANNULLED}/{revision.id}", to=units)
    return bool(units)
