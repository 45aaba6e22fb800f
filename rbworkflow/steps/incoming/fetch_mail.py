"""Fetching: every mail of the mailbox is kept, whole and once, before the mailbox may forget it.

A kill between the row's commit and the mark on the server fetches the mail again; its Message-ID and what it says tell
that it is here.
"""

import re
from dataclasses import replace
from typing import Final

from rbworkflow.approval.codes import WORDS, find_codes
from rbworkflow.errors import ConfigurationError, RetryLaterError, foreseen
from rbworkflow.intake.mail.bounces import read_bounce, without_the_letter
from rbworkflow.intake.mail.mail_rows import ReceivedMail, insert_mail
from rbworkflow.intake.mail.mailbox import Account, OpenMailbox, open_mailbox
from rbworkflow.intake.mail.mails import read_message, said_digest
from rbworkflow.steps.incoming.settle_bounce import is_ours
from rbworkflow.steps.notices.operator_alerts import tell_operator
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write

CODE_BEGINS: Final = re.compile("|".join(WORDS.values()), re.IGNORECASE)
LONGEST_CODE: Final = 60


def fetch_mail(workplace: Workplace) -> str:
    """Keep what waits in the mailbox; a sentence where it cannot be read or kept, which stops nothing else."""
    if not workplace.settings.has_mailbox:
        return ""
    try:
        with open_mailbox(Account.of(workplace.settings)) as box:
            for uid in box.waiting():
                _keep(workplace, box, uid)
    except ConfigurationError as fault:
        _alarm(workplace, str(fault))
        return str(fault)
    except RetryLaterError as fault:
        return str(fault)
    except Exception as fault:
        known = foreseen(fault)
        if known is None:
            raise
        return str(known)
    return ""


def _keep(workplace: Workplace, box: OpenMailbox, uid: str) -> None:
    head = box.head(uid)
    if head is None:
        return
    message = head if head.is_giant else box.whole(uid)
    if message is None:
        return
    new = _kept(workplace, message.content, is_giant=message.is_giant)
    with write(workplace.engine) as conn:
        insert_mail(conn, replace(new, message_id=read_message(head.content).message_id), at=workplace.now)
    box.put_aside(uid)


def _kept(workplace: Workplace, content: bytes, *, is_giant: bool) -> ReceivedMail:
    """The mail's row, its bytes in the store; a decision's code never rests there, so a mail with one is not kept.

    Of a mail of ours that came back, only what the server says of it is.
    """
    letter, words = read_message(content), ""
    bounce = read_bounce(content)
    if bounce is not None and is_ours(workplace, bounce):
        content, words = without_the_letter(content, bounce), bounce.everything
    has_code = _has_code(words or letter.everything)
    kept = None if is_giant or has_code else workplace.files.put(content)
    reason = "SUREL_BESAR" if is_giant else "KODE_DALAM_SUREL" if has_code else ""
    return ReceivedMail(
        office_code=workplace.office.code,
        message_id=letter.message_id,
        sender=letter.sender,
        subject=letter.subject,
        received_at=workplace.now,
        content_sha256=kept,
        said_sha256=said_digest(content) if kept else "",
        reason_code="" if letter.is_automatic else reason,
    )


def _has_code(words: str) -> bool:
    return any(find_codes(words[each.start() : each.start() + LONGEST_CODE]) for each in CODE_BEGINS.finditer(words))


def _alarm(workplace: Workplace, detail: str) -> None:
    with write(workplace.engine) as conn:
        tell_operator(
            conn,
            workplace,
            key=f"mailbox/{workplace.today.isoformat()}",
            what="kotak surat isian tidak dapat dibaca",
            detail=detail,
            todo="perbaiki pengaturan itu, lalu jalankan 'Uji kesiapan'. Isian lewat folder tetap diterima.",
        )
