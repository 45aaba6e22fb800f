"""Sorting: what became of each mail that was kept. Units' mails become claims, which are collected like any other."""

import re
from collections.abc import Iterator
from hashlib import sha256
from typing import Any, Final

from rbworkflow.intake.arrivals import inbox
from rbworkflow.intake.arrivals.unpacking import laid_out
from rbworkflow.intake.form_recognition import forms_among
from rbworkflow.intake.mail.bounces import read_bounce
from rbworkflow.intake.mail.lifecycle import ReceivedMailStatus
from rbworkflow.intake.mail.mail_rows import ReceivedMail, mails_in, move_mail
from rbworkflow.intake.mail.mails import IncomingMessage, read_message
from rbworkflow.intake.mail.sorting import Sorted, aside, sort
from rbworkflow.intake.reasons import IntakeRefusedError
from rbworkflow.steps.incoming.province_reply import read_reply
from rbworkflow.steps.incoming.quarantine import put_aside
from rbworkflow.steps.incoming.settle_bounce import settle_bounce
from rbworkflow.steps.notices.operator_alerts import alarm, post_alarm
from rbworkflow.steps.notices.standing_alone import Part
from rbworkflow.steps.submissions.blank_forms import blank_forms
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write

_MERGED: Final = re.compile(
    r"^(?:content-(?:disposition:\s*attachment|transfer-encoding:\s*base64)|begin \d{3} \S)",
    re.IGNORECASE | re.MULTILINE,
)
"""How a file begins that a program on the way wrote into the text."""
_ONLINE: Final = re.compile(r"https://(?:drive|docs)\.google\.com/|https://1drv\.ms/|https://[\w-]+\.sharepoint\.com/")
"""Where mail programs lay what is too large to be attached."""
Note = tuple[str, str]
"""sender, sentence"""
BY_FOLDER: Final = (
    "program mencoba lagi pada setiap putaran. Bila mendesak, buka surel itu di kotak surat; bila isinya isian "
    "subbagian, mintalah berkasnya ditaruh di folder inbox subbagian itu. Bila besok masih begitu, sampaikan kalimat "
    "di atas kepada pengelola program."
)


def sort_mail(workplace: Workplace, collecting: Part) -> list[Note]:
    """Bring every kept mail further, each alone; what is worth telling of."""
    kept, claimed = ReceivedMailStatus.KEPT, ReceivedMailStatus.CLAIMED
    return [*_each(workplace, collecting, kept), *_each(workplace, collecting, claimed)]


def _each(workplace: Workplace, collecting: Part, status: ReceivedMailStatus) -> Iterator[Note]:
    with read(workplace.engine) as conn:
        mails = mails_in(conn, workplace.office.code, status)
    for mail in mails:
        sentence, sender = "", mail.sender or "pengirim yang tidak jelas"
        what = f"surel masuk nomor {mail.id} dari {sender} ({mail.subject}) belum dapat diproses"
        with collecting.alone(f"mail/{mail.id}", what, todo=BY_FOLDER):
            bring_on = _sorted if status is ReceivedMailStatus.KEPT else _placed
            sentence = bring_on(workplace, mail)
        if sentence:
            yield mail.sender or "(tanpa pengirim)", sentence


def _sorted(workplace: Workplace, mail: ReceivedMail) -> str:
    """One mail; the sentence about it, none where nobody needs to know."""
    if mail.content_sha256 is None:
        return _put_aside(workplace, mail, aside(mail.reason_code)) if mail.reason_code else _ignore(workplace, mail)
    content = workplace.files.get(mail.content_sha256)
    letter, bounce = read_message(content), read_bounce(content)
    said = None if bounce is None else settle_bounce(workplace, mail, bounce)
    if said is None and _is_passed_over(workplace, letter):
        return _ignore(workplace, mail)
    if said is None:
        said = read_reply(workplace, mail, letter)
    if said is not None:
        return said
    destination = _destination(workplace, letter)
    if destination.status == ReceivedMailStatus.AWAITING:
        return _await(workplace, mail, destination)
    if destination.status == ReceivedMailStatus.CLAIMED:
        return _claim(workplace, mail, destination.unit_code)
    return _put_aside(workplace, mail, destination)


def _is_passed_over(workplace: Workplace, letter: IncomingMessage) -> bool:
    """What we wrote ourselves, or a machine, unless it passes on somebody's form."""
    ours = workplace.settings.sender_address or workplace.office.sender_address
    if letter.sender == ours or letter.is_answering:
        return True
    return letter.is_automatic and not _brings_a_form(workplace, letter)


def _brings_a_form(workplace: Workplace, letter: IncomingMessage) -> bool:
    """Whether somebody filled in one of its workbooks: the forms that went out come back to no end."""
    with read(workplace.engine) as conn:
        blank = blank_forms(conn, workplace.office.code)
    try:
        files = laid_out(letter.attachments)
    except IntakeRefusedError:
        return False
    filled = [(path, content) for path, content in files if sha256(content).hexdigest() not in blank]
    return any(form.office_code == workplace.office.code for form in forms_among(filled))


def _destination(workplace: Workplace, letter: IncomingMessage) -> Sorted:
    """Where it goes; folders are searched for a form only where nothing else tells: a unit's evidence may be one."""
    if not letter.is_readable:
        return aside("SUREL_RUSAK")
    try:
        files = laid_out(letter.attachments)
    except IntakeRefusedError as refusal:
        return aside(refusal.reason_code)
    at_the_top = [(path, content) for path, content in files if len(path.parts) == 1]
    lacks = "" if files else _lack(letter)
    found = sort(workplace.office, letter.sender, forms_among(at_the_top), lacks=lacks)
    if found.status != ReceivedMailStatus.QUARANTINED:
        return found
    return sort(workplace.office, letter.sender, forms_among(files), lacks=lacks)


def _lack(letter: IncomingMessage) -> str:
    """Why a mail brings no file."""
    if _MERGED.search(letter.everything):
        return "LAMPIRAN_MENYATU"
    if letter.small_pictures:
        return "GAMBAR_KECIL"
    return "TAUTAN_SAJA" if _ONLINE.search(letter.everything) else "TANPA_LAMPIRAN"


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


def _placed(workplace: Workplace, mail: ReceivedMail) -> str:
    """The mail's files stand as a claim."""
    letter = read_message(workplace.files.get(mail.content_sha256 or ""))
    inbox.place(workplace.claims, mail.claim or "", laid_out(letter.attachments))
    return ""


def _await(workplace: Workplace, mail: ReceivedMail, destination: Sorted) -> str:
    unit = workplace.office.unit(destination.unit_code)
    told = alarm(
        workplace,
        what="pengirim isian perlu dikonfirmasi",
        detail=f"Surel masuk nomor {mail.id} dari {mail.sender or 'pengirim yang tidak jelas'} ({mail.subject}) "
        f"memuat formulir {unit.name}, tetapi alamat itu bukan alamat subbagian tersebut.",
        todo=f"tanyakan kepada {unit.head.title} tanpa membalas surel itu, lalu jalankan 'Konfirmasi pengirim' "
        f"dengan nomor {mail.id}. Alamat yang dipakai seterusnya ditambahkan pada senders di config/officials.toml.",
    )
    with write(workplace.engine) as conn:
        if move_mail(conn, mail, ReceivedMailStatus.AWAITING, at=workplace.now, unit_code=unit.code):
            post_alarm(conn, workplace, told, key=f"sender/{mail.id}")
    return f"formulir {unit.name}, menunggu 'Konfirmasi pengirim' nomor {mail.id}."


def _put_aside(workplace: Workplace, mail: ReceivedMail, destination: Sorted) -> str:
    put_aside(workplace, mail, destination)
    return destination.message
