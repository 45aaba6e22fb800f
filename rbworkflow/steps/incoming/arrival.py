"""When a claim came: what counts for its lateness, whenever it is read."""

from rbworkflow.intake.arrivals.folder_looks import came_of
from rbworkflow.intake.arrivals.inbox import Claim
from rbworkflow.intake.arrivals.moments import Came
from rbworkflow.intake.arrivals.sendings import sending_of
from rbworkflow.intake.mail.mail_rows import mail_of
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read


def came_at(workplace: Workplace, claim: Claim) -> Came:
    """The end of its upload, the mailbox's own word of its mail, or what its folder tells; else it comes now."""
    office_code, tz = workplace.office.code, workplace.office.tz
    with read(workplace.engine) as conn:
        sending = sending_of(conn, office_code, claim.id)
        mail = mail_of(conn, office_code, claim.id)
        came = came_of(conn, office_code, claim.id)
    if sending is not None:
        return Came(sending.sent_at.astimezone(tz))
    if mail is not None:
        return Came(mail.received_at.astimezone(tz), is_clock_doubted=mail.is_clock_doubted)
    return Came(workplace.now) if came is None else Came(came.at.astimezone(tz), came.is_clock_doubted)
