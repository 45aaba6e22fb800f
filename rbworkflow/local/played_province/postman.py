"""Mails between offices of one rehearsal: what one's relay took lies in the other's mailbox, its sender vouched for."""

from collections.abc import Iterable
from email import policy
from email.message import EmailMessage
from typing import Final

from rbworkflow.local.catcher import Caught
from rbworkflow.steps.incoming.fetch_mail import keep_given
from rbworkflow.steps.workplace import Workplace

HERE: Final = "mx.geladi.example"
"""Who says at each office whether a sender is genuine: its `imap_authserv_id`."""


def carry(mails: Iterable[Caught], to: Workplace) -> int:
    """Into the office's mailbox, as its server hands them out; how many."""
    carried = [as_delivered(mail.path.read_bytes().partition(b"\r\n")[2], str(mail.message["From"])) for mail in mails]
    for content in carried:
        keep_given(to, content)
    return len(carried)


def bring(message: EmailMessage, to: Workplace) -> None:
    """A mail that somebody wrote himself."""
    keep_given(to, as_delivered(message.as_bytes(policy=policy.SMTP), str(message["From"])))


def as_delivered(content: bytes, sender: str) -> bytes:
    """With what the receiving server found out about its sender."""
    domain = sender.rpartition("@")[2].strip("> ")
    return f"Authentication-Results: {HERE}; dmarc=pass header.from={domain}\r\n".encode() + content
