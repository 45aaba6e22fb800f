"""What lies unread in a mailbox that several offices of a server share, and is to the address of none of them.

No office reads it, so that none sees what may be another's. Once a day the first of those offices looks, at the heads
alone, and its operator hears how many there are: whoever looks after the server opens the mailbox and passes them on.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Final

from rbworkflow.errors import WorkflowError
from rbworkflow.intake.mail.mail_account import MailAccount
from rbworkflow.intake.mail.mailbox import BATCH, Fetched, open_mailbox
from rbworkflow.intake.mail.opening import read_heads
from rbworkflow.offices import addresses_shared
from rbworkflow.steps.notices.last_times import keep_last, last_of
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.wording import clock_time, number

UNADDRESSED: Final = "unaddressed"
"""The part of the work, and its last time."""
MOST: Final = 4 * BATCH
"""So many are looked at, the newest ones."""
NEW: Final = timedelta(days=7)
UNSEEN: Final = "belum dapat dilihat apakah ada surel yang tidak kepada kantor mana pun"
WHAT: Final = "ada surel di kotak surat bersama yang tidak kepada kantor mana pun"
FOUND: Final = (
    "{} surel yang belum dibaca di kotak surat {} tidak menyebut alamat kantor mana pun di server ini, maka tidak "
    "diambil oleh kantor mana pun{}"
)
SINCE: Final = "; yang paling lama datang {}"
TODO: Final = (
    "sampaikan kepada administrator server. Ia membuka kotak surat itu, meneruskan yang perlu ke alamat kantor yang "
    "dimaksud, menyebutkan alamat yang benar kepada pengirimnya, dan menandai semuanya sudah dibaca. Program "
    "melihatnya lagi sekali sehari; bila tidak ada lagi yang belum dibaca, atau sesudah seminggu, hal ini hilang."
)


class UnaddressedError(WorkflowError):
    """Mails that no office reads."""


def tell_unaddressed(workplace: Workplace) -> None:
    """Look and tell, once a day; nothing where the mailbox is this office's alone, or another office looks."""
    with read(workplace.engine) as conn:
        last = last_of(conn, workplace.office.code, [UNADDRESSED], now=workplace.now)
    is_due = bool(workplace.settings.imap_recipient) if last is None else not workplace.is_today(last)
    if not is_due:
        return
    addresses = _addresses(workplace)  # from the settings of all offices: not with every round
    with part(workplace, UNADDRESSED, UNSEEN) as looking:
        found = list(_to_nobody(workplace, addresses)) if addresses else []
        if found:
            with looking.alone("mailbox", WHAT, todo=TODO):
                raise UnaddressedError(_said(workplace, found))
        with write(workplace.engine) as conn:
            keep_last(conn, workplace.office.code, UNADDRESSED, workplace.now)


def _addresses(workplace: Workplace) -> set[str]:
    """Those of all offices that share the mailbox, where this one is the first of them."""
    shared = addresses_shared(workplace.settings)
    is_first = len(shared) > 1 and workplace.office.code == min(shared)
    return set(shared.values()) if is_first else set()


def _to_nobody(workplace: Workplace, addresses: set[str]) -> Iterator[Fetched]:
    account = replace(MailAccount.of(workplace.settings), recipient="", done_folder="")
    with open_mailbox(account) as box:
        newest = box.waiting()[-MOST:]
        heads = [head for uid in newest if (head := box.head(uid)) is not None and _is_new(workplace, head)]
    for first in range(0, len(heads), BATCH):
        some = heads[first : first + BATCH]
        for head, letter in zip(some, read_heads([each.content for each in some]), strict=True):
            if letter is not None and addresses.isdisjoint(letter.recipients):
                yield head


def _is_new(workplace: Workplace, head: Fetched) -> bool:
    """Of what lies there longer somebody was told, or it was there before the offices were."""
    return head.arrived is None or workplace.clock.of_machine(head.arrived) > workplace.now - NEW


def _said(workplace: Workplace, found: list[Fetched]) -> str:
    """Nothing of their own words, nor who wrote: they may be another office's."""
    arrived = [each.arrived for each in found if each.arrived is not None]
    first = workplace.clock.of_machine(min(arrived)).astimezone(workplace.office.tz) if arrived else None
    since = SINCE.format(clock_time(first)) if first else ""
    return FOUND.format(number(len(found)), workplace.settings.imap_user, since)
