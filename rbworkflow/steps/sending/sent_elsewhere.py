"""What left in the office's name and not from here: a second computer at work for it writes to everybody once more.

The archive mailbox gets a copy of what leaves, codes and links apart. Once a day what came to it since the last look is
held against our rows; what they do not know, another computer sent, and the operator hears of it.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from rbworkflow.delivery.left_before import LeftMail, ids_that_left
from rbworkflow.errors import WorkflowError
from rbworkflow.steps.notices.last_times import keep_last, last_of
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.sending.archived import archived_mails, left_mail_of
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.system import machine_name
from rbworkflow.wording import number

SENT: Final = "sent_elsewhere"
"""The part of the work, and its last time."""
UNSEEN: Final = "belum dapat dilihat di kotak arsip apakah komputer lain mengirim surel kantor ini"
WHAT: Final = "komputer lain mengirim surel atas nama kantor ini"
FOUND: Final = "Di kotak arsip ada {} surel kantor ini yang tidak dikirim komputer ini ({}){}"
WITH_REPORT: Final = ", di antaranya laporan kepada {}"
ONLY_ONE: Final = (
    "bila kantor ini punya komputer lain dengan pengaturan yang sama (komputer lama, cadangan yang dipulihkan, salinan "
    "untuk berlatih), biarkan hanya komputer yang dipakai kantor bekerja, matikan program di yang lain, dan jangan "
    "nyalakan lagi: dua komputer menjawab setiap kiriman dan mengirim setiap surel dua kali."
)
GONE_AGAIN: Final = "Program melihatnya lagi sekali sehari; bila tidak ada yang baru, hal ini hilang dari sini."
TODO: Final = f"{ONLY_ONE} Bila laporan terkirim dua kali, sampaikan kepada {{}} mana yang berlaku. {GONE_AGAIN}"


class SentElsewhereError(WorkflowError):
    """Another computer sent mails of the office."""


def tell_sent_elsewhere(workplace: Workplace) -> list[str]:
    """Look and tell, once a day and not on a computer's first; what was not well, in words."""
    if not workplace.settings.has_archive:
        return []
    with read(workplace.engine) as conn:
        last = last_of(conn, workplace.office.code, [SENT], now=workplace.now)
    if last is not None and workplace.is_today(last):
        return []
    with part(workplace, SENT, UNSEEN, is_away=True) as looking:
        found = [] if last is None else list(_foreign(workplace, last))
        if found:
            with looking.alone("archive", WHAT, todo=TODO.format(workplace.office.words.above)):
                raise SentElsewhereError(_said(workplace, found))
        with write(workplace.engine) as conn:
            keep_last(conn, workplace.office.code, SENT, workplace.now)
    return looking.troubles


def _foreign(workplace: Workplace, last: datetime) -> Iterator[LeftMail]:
    """Mails of this office that came to the archive since the last look, and that our rows do not know."""
    mails = list(archived_mails(workplace, last.astimezone(workplace.office.tz).date()))
    with read(workplace.engine) as conn:
        known = ids_that_left(conn, workplace.office.code)
    for each in mails:
        left = left_mail_of(workplace, each)
        if left is not None and left.message_id not in known and left.left_at >= last:
            yield left


def _said(workplace: Workplace, found: list[LeftMail]) -> str:
    """Nothing of their own words: anybody may write to a mailbox."""
    with_report = WITH_REPORT.format(workplace.office.words.above) if any(each.is_report for each in found) else ""
    return FOUND.format(number(len(found)), machine_name(), with_report)
