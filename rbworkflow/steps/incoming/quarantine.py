"""Quarantine: a mail that is no unit's form stays kept with its reason; people we know are told, nobody else is."""

from rbworkflow.intake.mail.authenticity import Authenticity
from rbworkflow.intake.mail.lifecycle import ReceivedMailStatus
from rbworkflow.intake.mail.mail_rows import ReceivedMail, move_mail
from rbworkflow.intake.mail.sorting import Sorted, is_known
from rbworkflow.lifecycle import Actor
from rbworkflow.steps.incoming.strangers import is_stranger
from rbworkflow.steps.notices.queueing import post
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write
from rbworkflow.wording import clock_time


def _called(workplace: Workplace, mail: ReceivedMail) -> str:
    """By its subject where it is from whom it says; else by its moment: a stranger's words are not repeated."""
    if mail.authenticity is Authenticity.PROVEN:
        return mail.subject or "(tanpa perihal)"
    return f"diterima {clock_time(mail.received_at.astimezone(workplace.office.tz))}"


def put_aside(workplace: Workplace, mail: ReceivedMail, destination: Sorted, *, actor: Actor = Actor.SYSTEM) -> bool:
    """Put the mail aside; False where that was done. An address hears of a reason once a day: no loop can grow."""
    subject, reason = _called(workplace, mail), destination.message
    told = None
    if not is_stranger(workplace.office, mail) and is_known(workplace.office, mail.sender):
        told = workplace.composer.compose("unread", mail_subject=subject, reason=reason)
    because = {"reason_code": destination.reason_code, "message": reason}
    with write(workplace.engine) as conn:
        if not move_mail(conn, mail, ReceivedMailStatus.QUARANTINED, at=workplace.now, actor=actor, **because):
            return False
        if told is not None:
            key = f"unread/{workplace.today.isoformat()}/{destination.reason_code}/{mail.sender}"
            post(conn, workplace, told, key=key, to=mail.sender)
    return True
