"""The operator says whether a form that came from an unknown address is the unit's."""

from rbworkflow.errors import RefusedError
from rbworkflow.intake.form_recognition import forms_among
from rbworkflow.intake.mail.lifecycle import ReceivedMailStatus
from rbworkflow.intake.mail.mail_rows import ReceivedMail, mails_in, move_mail
from rbworkflow.intake.mail.sorting import aside
from rbworkflow.lifecycle import Actor
from rbworkflow.steps.incoming.older import refuse_older
from rbworkflow.steps.incoming.opened_mail import opened_mail
from rbworkflow.steps.incoming.quarantine import put_aside
from rbworkflow.steps.incoming.sort_mail import claim_of
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write


def confirm_sender(workplace: Workplace, number: int, *, is_genuine: bool) -> str:
    """Let the mail's form in, or put it aside; raises RefusedError where no mail of this number waits for that, or the
    unit sent a newer form since.

    What is let in is collected by the next collecting.
    """
    mail = _waiting(workplace, number)
    unit = workplace.office.unit(mail.unit_code)
    if is_genuine:
        name, periods = f"Surel masuk nomor {number}", _periods_of(workplace, mail)
        refuse_older(workplace, name, unit_code=unit.code, period_codes=periods, came_at=mail.received_at)
        with write(workplace.engine) as conn:
            claim = claim_of(mail, unit.code)
            is_done = move_mail(conn, mail, ReceivedMailStatus.CLAIMED, at=workplace.now, actor=Actor.OPERATOR, **claim)
    else:
        is_done = put_aside(workplace, mail, aside("PENGIRIM_DITOLAK"), actor=Actor.OPERATOR)
    if not is_done:
        raise RefusedError(f"Surel masuk nomor {number} sudah diputuskan.")
    word = "diterima sebagai kiriman" if is_genuine else "ditolak; bukan kiriman"
    return f"Surel masuk nomor {number} dari {mail.sender} {word} {unit.name}."


def _periods_of(workplace: Workplace, mail: ReceivedMail) -> set[str]:
    """The periods that the unit's forms in it are for; evidence alone takes nothing's place."""
    with opened_mail(workplace, workplace.files.get(mail.content_sha256 or "")) as opened:
        return {form.period_code for form in forms_among(opened.files()) if form.unit_code == mail.unit_code}


def _waiting(workplace: Workplace, number: int) -> ReceivedMail:
    with read(workplace.engine) as conn:
        waiting = mails_in(conn, workplace.office.code, ReceivedMailStatus.AWAITING)
    found = next((mail for mail in waiting if mail.id == number), None)
    if found is None:
        numbers = ", ".join(str(mail.id) for mail in waiting)
        others = f"Yang menunggu: {numbers}." if numbers else "Tidak ada yang menunggu."
        raise RefusedError(f"Surel masuk nomor {number} tidak menunggu konfirmasi. {others}")
    return found
