"""What others took from the mailbox before this computer read it: a person, or a second computer that reads it too.

On a day's first round all that came since the last look is looked at where read mails lie: in the folder for them, else
among those that are marked as read. What is not known here is kept like any other mail, and stays where it is. A person
who opened a mail is nothing to tell of. The operator hears where another computer's mark stands on one, and where a
mail of somebody we know was moved: a second computer leaves no other trace on a server that takes no marks.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from rbworkflow.errors import WorkflowError
from rbworkflow.intake.mail.machine_marks import name_of
from rbworkflow.intake.mail.mail_account import MailAccount
from rbworkflow.intake.mail.mail_rows import known_ids
from rbworkflow.intake.mail.mailbox import BATCH, Fetched, OpenMailbox, open_mailbox
from rbworkflow.intake.mail.mails import IncomingMessage
from rbworkflow.offices import addresses_shared
from rbworkflow.steps.incoming.fetch_mail import NOT_KEPT, keep, ours, unread_mail
from rbworkflow.steps.incoming.strangers import is_stranger
from rbworkflow.steps.notices.last_times import keep_last, last_of
from rbworkflow.steps.notices.standing_alone import Part, part
from rbworkflow.steps.sending.sent_elsewhere import GONE_AGAIN, ONLY_ONE
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.wording import listed, number

ELSEWHERE: Final = "taken_elsewhere"
"""The part of the work, and its last time."""
DAY: Final = timedelta(days=1)
"""A mail server counts days by a clock of its own."""
UNSEEN: Final = "belum dapat dilihat apakah ada surel yang diambil sebelum dibaca komputer ini"
TAKEN: Final = "ada surel yang diambil dari kotak surat sebelum dibaca komputer ini"
FOUND: Final = (
    "{} surel di folder '{}' lebih dahulu {}; komputer ini bernama {}. Isinya kini dibaca juga di sini, sehingga tidak "
    "ada yang hilang"
)
BY_ANYBODY: Final = "dipindahkan orang, atau diambil komputer lain yang masih membaca kotak surat yang sama"
BY_MACHINES: Final = "diambil program di {}, yang masih membaca kotak surat yang sama"
CALLED_THE_SAME: Final = "{} (folder data lain di komputer ini, atau komputer lain yang bernama sama)"
BY_PEOPLE: Final = "Bila orang yang memindahkannya, tidak ada yang perlu dilakukan."


class TakenElsewhereError(WorkflowError):
    """Somebody else took mails from the mailbox."""


@dataclass(frozen=True)
class _Taken:
    """A mail that is not known here."""

    head: Fetched
    letter: IncomingMessage


def take_elsewhere(workplace: Workplace) -> None:
    """Keep what others took, and tell of them; nothing on a computer's first day, and where it was done today."""
    if not workplace.settings.has_mailbox:
        return
    with read(workplace.engine) as conn:
        last = last_of(conn, workplace.office.code, [ELSEWHERE], now=workplace.now)
    if last is None:
        _is_done(workplace)
    elif not workplace.is_today(last):
        with part(workplace, ELSEWHERE, UNSEEN) as looking:
            _look(workplace, looking, last)


def _is_done(workplace: Workplace) -> None:
    with write(workplace.engine) as conn:
        keep_last(conn, workplace.office.code, ELSEWHERE, workplace.now)


def _look(workplace: Workplace, looking: Part, last: datetime) -> None:
    account, kept = MailAccount.of(workplace.settings), 0
    neighbours = set(addresses_shared(workplace.settings).values()) - {account.recipient.lower()}
    with open_mailbox(account.aside) as box:
        found = list(_unknown(workplace, box, last))
        _tell(looking, account, [each for each in found if _is_told(workplace, account, each, last, neighbours)])
        for each in found:
            with looking.alone(f"mailbox/{each.head.uid}", NOT_KEPT.format(each.head.uid)):
                keep(workplace, box, each.head, each.letter)
                kept += 1
    if kept == len(found):
        _is_done(workplace)


def _unknown(workplace: Workplace, box: OpenMailbox, last: datetime) -> Iterator[_Taken]:
    """Those that came since the day before, but what the mailbox's own people sent: copies lie in some folders."""
    day = last.astimezone(workplace.office.tz).date() - DAY
    is_moved = workplace.settings.imap_done_folder not in ("", workplace.settings.imap_folder)
    uids = box.since(day) if is_moved else box.opened(day)
    for first in range(0, len(uids), BATCH):
        heads = [head for uid in uids[first : first + BATCH] if (head := box.head(uid)) is not None]
        read_now = [_Taken(head, said or IncomingMessage.unread(head.content)) for head, said in ours(workplace, heads)]
        with read(workplace.engine) as conn:
            known = known_ids(conn, workplace.office.code, [each.letter.message_id for each in read_now])
        yield from (
            each
            for each in read_now
            if each.letter.message_id not in known and each.letter.sender not in _own_addresses(workplace)
        )


def _own_addresses(workplace: Workplace) -> set[str]:
    settings = workplace.settings
    return {(settings.sender_address or workplace.office.sender_address).lower(), settings.imap_user.lower()}


def _is_told(
    workplace: Workplace, account: MailAccount, taken: _Taken, last: datetime, neighbours: Collection[str]
) -> bool:
    """Whether another computer is to be thought of; not where the mail came before the last look."""
    arrived = taken.head.arrived
    if arrived is not None and workplace.clock.of_machine(arrived) < last:
        return False
    if any(each in neighbours for each in taken.letter.recipients):  # of two offices one was the first
        return False
    if taken.head.machines:
        return bool(_others(account, taken))
    return bool(account.done_folder) and not is_stranger(workplace.office, unread_mail(workplace, taken.letter, ""))


def _others(account: MailAccount, taken: _Taken) -> list[str]:
    """The computers that took it; where several offices share the mailbox this one may have, for another office."""
    return [name for name in taken.head.machines if not account.recipient or not _is_this(account, name)]


def _is_this(account: MailAccount, name: str) -> bool:
    return name.lower() == name_of(account.machine).lower()


def _tell(looking: Part, account: MailAccount, taken: Sequence[_Taken]) -> None:
    if not taken:
        return
    names = dict.fromkeys(name for each in taken for name in _others(account, each))
    by = BY_MACHINES.format(listed([_named(account, name) for name in names])) if names else BY_ANYBODY
    todo = [ONLY_ONE, GONE_AGAIN] if names else [ONLY_ONE, BY_PEOPLE, GONE_AGAIN]
    with looking.alone("taken", TAKEN, todo=" ".join(todo)):
        raise TakenElsewhereError(FOUND.format(number(len(taken)), account.aside.folder, by, account.machine))


def _named(account: MailAccount, name: str) -> str:
    return CALLED_THE_SAME.format(name) if _is_this(account, name) else f"komputer {name}"
