"""The archive mailbox: the office's own mails, as they left; read from the day of a copy on.

Anybody may write to a mailbox, so a message is taken apart in the child, and only what bears the office's
sender counts.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from rbworkflow.audit import Anchor
from rbworkflow.audit.mailed_anchors import anchors_in
from rbworkflow.intake.mail.mail_account import MailAccount
from rbworkflow.intake.mail.mailbox import open_mailbox
from rbworkflow.isolation.running import run_each

HEAD: Final = "rbworkflow.intake.mail.sent_heads.read_sent"


@dataclass(frozen=True, kw_only=True)
class ArchivedMail:
    """What one says of itself."""

    message_id: str
    recipient: str
    subject: str
    purpose: str
    arrived: float | None
    """In seconds since 1970, by the server's word."""
    anchors: Sequence[Anchor]


def archived_since(account: MailAccount, day: date, *, sender: str) -> Iterator[ArchivedMail]:
    """The office's mails from that day on. Raises as `open_mailbox` does."""
    with open_mailbox(account) as box:
        found = [each for uid in box.since(day) if (each := box.beginning(uid)) is not None]
    said: Iterator[dict[str, Any] | None] = run_each(HEAD, [each.content for each in found], given_up=None)
    for each, head in zip(found, said, strict=True):
        if head is not None and head.pop("sender") == sender.lower():
            yield ArchivedMail(**head, arrived=each.arrived, anchors=tuple(anchors_in(each.content)))
