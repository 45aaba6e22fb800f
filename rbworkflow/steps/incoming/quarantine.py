"""Quarantine: a mail that is no unit's form stays kept with its reason; people we know are told, nobody else is."""

from sqlalchemy import Connection

from rbworkflow.intake.mail.lifecycle import ReceivedMailStatus
from rbworkflow.intake.mail.mail_rows import ReceivedMail, move_mail
from rbworkflow.intake.mail.sorting import Sorted, is_known
from rbworkflow.lifecycle import Actor
from rbworkflow.steps.notices.queueing import post
from rbworkflow.steps.workplace import Workplace


def put_aside(
    conn: Connection, workplace: Workplace, mail: ReceivedMail, destination: Sorted, *, actor: Actor = Actor.SYSTEM
) -> bool:
    """Put the mail aside; False where that was done. An address hears of a reason once a day: no loop can grow."""
    reason = {"reason_code": destination.reason_code, "message": destination.message}
    if not move_mail(conn, mail, ReceivedMailStatus.QUARANTINED, at=workplace.now, actor=actor, **reason):
        return False
    if is_known(workplace.office, mail.sender):
        told = workplace.composer.compose(
            "unread", mail_subject=mail.subject or "(tanpa perihal)", reason=destination.message
        )
        key = f"unread/{workplace.today.isoformat()}/{destination.reason_code}/{mail.sender}"
        post(conn, workplace, told, key=key, to=mail.sender)
    return True
