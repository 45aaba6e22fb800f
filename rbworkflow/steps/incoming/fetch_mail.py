"""Fetching: every mail of the mailbox is kept, whole and once, before the mailbox may forget it.

A kill between the row's commit and the mark on the server fetches the mail again; its Message-ID and what it says tell
that it is here.
"""

import re
from dataclasses import replace
from typing import Final

from rbworkflow.approval.codes import WORDS, find_codes
from rbworkflow.intake.mail.bounces import read_bounce, without_the_letter
from rbworkflow.intake.mail.mail_rows import ReceivedMail, insert_mail
from rbworkflow.intake.mail.mailbox import Fetched, MailAccount, open_mailbox
from rbworkflow.intake.mail.mails import read_message, said_digest
from rbworkflow.steps.incoming.settle_bounce import is_ours
from rbworkflow.steps.notices.standing_alone import Part
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write

CODE_BEGINS: Final = re.compile("|".join(WORDS.values()), re.IGNORECASE)
LONGEST_CODE: Final = 60


def fetch_mail(workplace: Workplace, collecting: Part) -> None:
    """Keep what waits in the mailbox, each mail alone.

    Raises ConfigurationError where the mailbox cannot be read, RetryLaterError where its server is away.
    """
    if not workplace.settings.has_mailbox:
        return
    with open_mailbox(MailAccount.of(workplace.settings)) as box:
        for uid in box.waiting():
            head = box.head(uid)
            message = head if head is None or head.is_giant else box.whole(uid)
            if head is None or message is None:
                continue
            is_kept = False
            with collecting.alone(f"mailbox/{uid}", f"surel {uid} di kotak surat belum dapat disimpan"):
                _keep(workplace, head, message)
                is_kept = True
            if is_kept:
                box.put_aside(uid)


def _keep(workplace: Workplace, head: Fetched, message: Fetched) -> None:
    new = _kept(workplace, message.content, is_giant=message.is_giant)
    identity = read_message(head.content).message_id
    with write(workplace.engine) as conn:
        insert_mail(conn, replace(new, message_id=identity), at=workplace.now)


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
