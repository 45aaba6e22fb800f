"""Fetching: every mail of the mailbox is kept, whole and once, before the mailbox may forget it.

Who sent it and how large it is come first: of a mail that is too large nothing more is fetched.

A kill between the row's commit and the mark on the server fetches the mail again; its Message-ID and what it says tell
that it is here.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from enum import Enum
from time import monotonic
from typing import Final

from rbworkflow.approval.codes import find_codes
from rbworkflow.intake.arrivals.moments import Came, came
from rbworkflow.intake.mail.authenticity import authenticity
from rbworkflow.intake.mail.mail_account import MailAccount
from rbworkflow.intake.mail.mail_rows import ReceivedMail, insert_mail
from rbworkflow.intake.mail.mailbox import BATCH, Fetched, MailStaysError, OpenMailbox, open_mailbox
from rbworkflow.intake.mail.mails import IncomingMessage
from rbworkflow.intake.mail.opening import OpenedMail, read_heads
from rbworkflow.office.seen_certificates import SeenCertificate, Shown, keep_seen
from rbworkflow.steps.incoming.opened_mail import MailTooHeavyError, opened_mail
from rbworkflow.steps.incoming.perhaps_bounced import tell_of_bounced
from rbworkflow.steps.incoming.settle_bounce import is_ours
from rbworkflow.steps.incoming.strangers import is_over_quota
from rbworkflow.steps.notices.last_times import MAILBOX, keep_last
from rbworkflow.steps.notices.standing_alone import Part
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write

LONGEST: Final = 60.0
"""After so many seconds no other batch of a round is begun: folders, reports and other mails wait too."""
ASIDE: Final = "mailbox/aside"
"""The item that is every mail which cannot be moved."""
NO_SENDER: Final = "(tanpa pengirim)"
NOT_KEPT: Final = "surel {} di kotak surat belum dapat disimpan"
PUT_BACK: Final = (
    "Surel ini sudah dibaca sebelumnya dan tidak dibaca lagi. Bila isinya hendak dipakai lagi, taruh lampirannya di "
    "folder inbox pengirimnya."
)


class FetchOutcome(Enum):
    """Whether a mail is kept; the mailbox may forget one that is."""

    NOT = "gone from the mailbox meanwhile"
    NOW = "new"
    BEFORE = "here already"


def fetch_mail(workplace: Workplace, collecting: Part) -> list[tuple[str, str]]:
    """Keep what waits in the mailbox, each mail alone; of those that somebody put back, who sent them and a sentence.

    Raises ConfigurationError where the mailbox cannot be read, RetryLaterError where its server is away.
    """
    if not workplace.settings.has_mailbox:
        return []
    put_back: list[tuple[str, str]] = []
    with open_mailbox(MailAccount.of(workplace.settings)) as box:
        certificate_ends_at = box.certificate_ends_at
        stays: MailStaysError | None = None
        for head, said in _waiting(workplace, box):
            kept, letter = FetchOutcome.NOT, said or IncomingMessage.unread(head.content)
            with collecting.alone(f"mailbox/{head.uid}", NOT_KEPT.format(head.uid)):
                kept = keep(workplace, box, head, letter)
            why_not = None if kept is FetchOutcome.NOT else _put_aside(box, head)
            stays = why_not or stays
            if kept is FetchOutcome.BEFORE and why_not is None:
                put_back.append((letter.sender or NO_SENDER, PUT_BACK))
        if stays is not None:
            with collecting.alone(ASIDE, "surel yang sudah disimpan belum dapat dipindahkan", todo=stays.todo):
                raise stays
    with write(workplace.engine) as conn:
        keep_last(conn, workplace.office.code, MAILBOX, workplace.now)
        if certificate_ends_at is not None:
            shown = SeenCertificate(workplace.settings.imap_address, certificate_ends_at, workplace.now)
            keep_seen(conn, workplace.office.code, Shown.MAILBOX, shown)
    return put_back


def _waiting(workplace: Workplace, box: OpenMailbox) -> Iterator[tuple[Fetched, IncomingMessage | None]]:
    """The mails that wait, batch by batch; where they are very many the others come in the next round."""
    uids, began = box.waiting(), monotonic()
    for first in range(0, len(uids), BATCH):
        if first and monotonic() - began > LONGEST:
            return
        heads = [head for uid in uids[first : first + BATCH] if (head := box.head(uid)) is not None]
        yield from ours(workplace, heads)


def _put_aside(box: OpenMailbox, head: Fetched) -> MailStaysError | None:
    """Why it could not be moved: no reason not to read the others."""
    try:
        box.put_aside(head.uid)
    except MailStaysError as error:
        return error
    return None


def ours(workplace: Workplace, heads: Sequence[Fetched]) -> Iterator[tuple[Fetched, IncomingMessage | None]]:
    """The mails with what their heads say; of a mailbox that several offices share, those to this one's address."""
    mine = workplace.settings.imap_recipient.lower()
    for head, said in zip(heads, read_heads([head.content for head in heads]), strict=True):
        if not mine or said is None or mine in said.recipients:
            yield head, said


def keep_given(workplace: Workplace, content: bytes) -> None:
    """Keep a mail that somebody brought as a file, as if the mailbox got it now; what is here is not kept twice."""
    (letter,) = read_heads([content])
    new = _kept(workplace, letter or IncomingMessage.unread(content), content)
    with write(workplace.engine) as conn:
        insert_mail(conn, new, at=workplace.now)


def fetch_again(workplace: Workplace, collecting: Part, day: date) -> int:
    """Keep what came to the mailbox from that day on and our rows do not have, whether it was read before or not.

    How many there were to look at. Raises as `fetch_mail` does.
    """
    if not workplace.settings.has_mailbox:
        return 0
    account = MailAccount.of(workplace.settings)
    return sum(_fetch_again(workplace, collecting, each, day) for each in dict.fromkeys((account, account.aside)))


def _fetch_again(workplace: Workplace, collecting: Part, account: MailAccount, day: date) -> int:
    with open_mailbox(account) as box:
        heads = [head for uid in box.since(day) if (head := box.head(uid)) is not None]
        for head, sender in ours(workplace, heads):
            with collecting.alone(f"mailbox/{head.uid}", NOT_KEPT.format(head.uid)):
                keep(workplace, box, head, sender or IncomingMessage.unread(head.content))
    return len(heads)


def keep(workplace: Workplace, box: OpenMailbox, head: Fetched, letter: IncomingMessage) -> FetchOutcome:
    """Keep one mail, or what is known of it."""
    unread = unread_mail(workplace, letter, "SUREL_BESAR")
    if head.is_giant:
        new = unread
    elif not letter.is_answering and is_over_quota(workplace, unread):
        new = replace(unread, reason_code="KUOTA_ASING")
    else:
        message = box.whole(head.uid)
        if message is None:
            return FetchOutcome.NOT
        new = _kept(workplace, letter, message.content)
    with write(workplace.engine) as conn:
        is_new = insert_mail(conn, _of_its_day(workplace, new, head), at=workplace.now)
    return FetchOutcome.NOW if is_new else FetchOutcome.BEFORE


def _of_its_day(workplace: Workplace, new: ReceivedMail, head: Fetched) -> ReceivedMail:
    """The row with the moment at which the mailbox got the mail, which may be long before anybody fetched it."""
    now = workplace.now
    arrived = Came(now) if head.arrived is None else came(workplace.clock.of_machine(head.arrived), now=now)
    return replace(new, received_at=arrived.at, is_clock_doubted=arrived.is_clock_doubted)


def _kept(workplace: Workplace, letter: IncomingMessage, content: bytes) -> ReceivedMail:
    """The mail's row, its bytes in the store; a decision's code never rests there, so a mail with one is not kept.

    Of a mail of ours that came back, only what the server says of it is.
    """
    try:
        with opened_mail(workplace, content) as mail:
            return _opened(workplace, letter, mail, content)
    except MailTooHeavyError as error:
        return unread_mail(workplace, letter, str(error))


def _opened(workplace: Workplace, letter: IncomingMessage, mail: OpenedMail, content: bytes) -> ReceivedMail:
    tell_of_bounced(workplace, letter, mail.bounced)  # now: of a mail with codes nothing is kept to tell of later
    said, excerpts = mail.said_sha256, mail.excerpts
    if mail.bounce is not None and is_ours(workplace, mail.bounce):
        content, said, excerpts = mail.notice, mail.notice_said_sha256, [mail.bounce.everything]
    if any(map(find_codes, excerpts)):
        return unread_mail(workplace, letter, "KODE_DALAM_SUREL")
    kept = workplace.files.put(content)
    return replace(unread_mail(workplace, letter, ""), content_sha256=kept, said_sha256=said)


def unread_mail(workplace: Workplace, letter: IncomingMessage, reason_code: str) -> ReceivedMail:
    """The row of a mail that is not kept; what a machine wrote is passed over without a word."""
    return ReceivedMail(
        office_code=workplace.office.code,
        message_id=letter.message_id,
        sender=letter.sender,
        subject=letter.subject,
        received_at=workplace.now,
        read_at=workplace.now,
        authenticity=authenticity(letter.results, letter.sender, workplace.settings.imap_authserv_id),
        reason_code="" if letter.is_automatic else reason_code,
    )
