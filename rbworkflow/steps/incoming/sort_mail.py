"""Sorting: what became of each mail that was kept. Units' mails become claims, which are collected like any other."""

from collections.abc import Iterator
from hashlib import sha256
from typing import Any, Final

from rbworkflow.intake.arrivals import inbox
from rbworkflow.intake.form_names import lies_at_the_top
from rbworkflow.intake.form_recognition import forms_among
from rbworkflow.intake.mail.lifecycle import ReceivedMailStatus
from rbworkflow.intake.mail.mail_rows import ReceivedMail, mails_in, move_mail
from rbworkflow.intake.mail.opening import OpenedMail
from rbworkflow.intake.mail.sorting import Sorted, aside, sort
from rbworkflow.office.duties import Duty
from rbworkflow.steps.incoming.doubting import why_doubted
from rbworkflow.steps.incoming.fetch_mail import NO_SENDER
from rbworkflow.steps.incoming.mailed_signed import lay_mailed
from rbworkflow.steps.incoming.member_mail import member_destination
from rbworkflow.steps.incoming.opened_mail import MailTooHeavyError, opened_mail
from rbworkflow.steps.incoming.province_evaluation import lay_evaluation
from rbworkflow.steps.incoming.province_reply import read_reply
from rbworkflow.steps.incoming.quarantine import put_aside
from rbworkflow.steps.incoming.settle_bounce import settle_bounce
from rbworkflow.steps.notices.standing_alone import Part
from rbworkflow.steps.submissions.blank_forms import blank_forms
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write

Note = tuple[str, str]
"""sender, sentence"""
BY_FOLDER: Final = (
    "program mencoba lagi pada setiap putaran. Bila mendesak, buka surel itu di kotak surat; bila isinya "
    "kiriman yang ditunggu, mintalah berkasnya ditaruh di folder inbox pengirimnya. Bila besok masih begitu, sampaikan "
    "kalimat di atas kepada pengelola program."
)


def sort_mail(workplace: Workplace, collecting: Part) -> list[Note]:
    """Bring every kept mail further, each alone; what is worth telling of."""
    kept, claimed = ReceivedMailStatus.KEPT, ReceivedMailStatus.CLAIMED
    return [*_each(workplace, collecting, kept), *_each(workplace, collecting, claimed)]


def _each(workplace: Workplace, collecting: Part, status: ReceivedMailStatus) -> Iterator[Note]:
    with read(workplace.engine) as conn:
        mails = mails_in(conn, workplace.office.code, status)
    for mail in mails:
        sentence, what = "", f"surel masuk nomor {mail.id} belum dapat diproses"
        with collecting.alone(f"mail/{mail.id}", what, todo=BY_FOLDER):
            sentence = _brought_on(workplace, mail)
        if sentence:
            yield mail.sender or NO_SENDER, sentence


def _brought_on(workplace: Workplace, mail: ReceivedMail) -> str:
    """One mail; the sentence about it, none where nobody needs to know."""
    if mail.content_sha256 is None:
        return _put_aside(workplace, mail, aside(mail.reason_code)) if mail.reason_code else _ignore(workplace, mail)
    try:
        with opened_mail(workplace, workplace.files.get(mail.content_sha256)) as opened:
            if mail.status is ReceivedMailStatus.CLAIMED:
                return _place(workplace, mail, opened)
            return _sorted(workplace, mail, opened)
    except MailTooHeavyError as error:
        return _put_aside(workplace, mail, aside(str(error)))


def _sorted(workplace: Workplace, mail: ReceivedMail, opened: OpenedMail) -> str:
    said = None if opened.bounce is None else settle_bounce(workplace, mail, opened.bounce)
    if said is None and _is_passed_over(workplace, opened):
        return _ignore(workplace, mail)
    if said is None:
        said = lay_evaluation(workplace, mail, opened)
    if said is None:
        said = read_reply(workplace, mail, opened)
    if said is None:
        said = lay_mailed(workplace, mail, opened)
    if said is not None:
        return said
    destination = _destination(workplace, mail, opened)
    if destination.status == ReceivedMailStatus.AWAITING:
        return _await(workplace, mail, destination)
    if destination.status == ReceivedMailStatus.CLAIMED:
        return _claim(workplace, mail, destination.unit_code)
    return _put_aside(workplace, mail, destination)


def _is_passed_over(workplace: Workplace, opened: OpenedMail) -> bool:
    """What we wrote ourselves, or a machine, unless it passes on somebody's form."""
    letter = opened.letter
    ours = workplace.settings.sender_address or workplace.office.sender_address
    if letter.sender == ours.lower() or letter.is_answering:
        return True
    return letter.is_automatic and not _brings_a_form(workplace, opened)


def _brings_a_form(workplace: Workplace, opened: OpenedMail) -> bool:
    """Whether somebody filled in one of its workbooks: the forms that went out come back to no end."""
    with read(workplace.engine) as conn:
        blank = blank_forms(conn, workplace.office.code)
    filled = ((path, content) for path, content in opened.files() if sha256(content).hexdigest() not in blank)
    return any(form.office_code == workplace.office.code for form in forms_among(filled))


def _destination(workplace: Workplace, mail: ReceivedMail, opened: OpenedMail) -> Sorted:
    """Where it goes; folders are searched for a form only where nothing else tells: a unit's evidence may be one."""
    if not opened.letter.is_readable or opened.reason_code:
        return aside(opened.reason_code or "SUREL_RUSAK")
    if workplace.office.does(Duty.MEMBERS):
        return member_destination(workplace, mail, opened)
    forms = forms_among(each for each in opened.files() if lies_at_the_top(each[0]))
    found = sort(workplace.office, opened.letter.sender, forms, lacks=opened.lacks)
    if found.status == ReceivedMailStatus.QUARANTINED:
        forms = forms_among(opened.files())
        found = sort(workplace.office, opened.letter.sender, forms, lacks=opened.lacks)
    if found.status != ReceivedMailStatus.CLAIMED:
        return found
    doubt = why_doubted(workplace, mail, found.unit_code, forms)
    return Sorted(ReceivedMailStatus.AWAITING, found.unit_code, doubt=doubt) if doubt else found


def _ignore(workplace: Workplace, mail: ReceivedMail) -> str:
    with write(workplace.engine) as conn:
        move_mail(conn, mail, ReceivedMailStatus.IGNORED, at=workplace.now)
    return ""


def claim_of(mail: ReceivedMail, unit_code: str) -> dict[str, Any]:
    """The columns of a mail that is a unit's."""
    return {"unit_code": unit_code, "claim": f"{unit_code}-mailbox-{(mail.content_sha256 or '')[:32]}"}


def _claim(workplace: Workplace, mail: ReceivedMail, unit_code: str) -> str:
    with write(workplace.engine) as conn:
        move_mail(conn, mail, ReceivedMailStatus.CLAIMED, at=workplace.now, **claim_of(mail, unit_code))
    return ""  # the claim's answer tells


def _place(workplace: Workplace, mail: ReceivedMail, opened: OpenedMail) -> str:
    """The mail's files stand as a claim."""
    inbox.place(workplace.claims, mail.claim or "", opened.files())
    return ""


def _await(workplace: Workplace, mail: ReceivedMail, destination: Sorted) -> str:
    """The operator's daily mail tells of it, and his page at once."""
    unit = workplace.office.unit(destination.unit_code)
    why: dict[str, Any] = {"unit_code": unit.code, "message": destination.doubt}
    with write(workplace.engine) as conn:
        move_mail(conn, mail, ReceivedMailStatus.AWAITING, at=workplace.now, **why)
    return f"isian {unit.name}, menunggu 'Konfirmasi pengirim' nomor {mail.id}."


def _put_aside(workplace: Workplace, mail: ReceivedMail, destination: Sorted) -> str:
    put_aside(workplace, mail, destination)
    return destination.message
