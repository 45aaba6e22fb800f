"""Mails carried between a district and its province: what one's relay took lies in the other's mailbox, vouched for."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import pytest

from rbworkflow.local.catcher import Caught
from tests.steps.mail_post import MemoryPost, read_instead
from tests.steps.office_walk import Walk

HERE = "mx.kantor.example"


@dataclass
class Postman:
    """Has a mailbox for each office that is read over IMAP."""

    posts: dict[str, MemoryPost] = field(default_factory=dict)

    def serve(self, walk: Walk, host: str) -> Walk:
        """The office, its mailbox read at this host."""
        self.posts[host] = MemoryPost()
        return walk.with_settings(imap_host=host, imap_authserv_id=HERE)

    def carry(self, mails: Iterable[Caught], host: str) -> None:
        for mail in mails:
            self.posts[host].deliver(as_delivered(mail))

    def opened(self, account: object) -> object:
        return self.posts[account.host].opened(account)  # type: ignore[attr-defined]


def as_delivered(mail: Caught) -> bytes:
    """As the receiving server hands it out, which found that it is from whom it says."""
    domain = str(mail.message["From"]).rpartition("@")[2].strip(">")
    found = f"Authentication-Results: {HERE}; dmarc=pass header.from={domain}\n"
    return found.encode() + mail.path.read_bytes().replace(b"\r\n", b"\n")


@pytest.fixture
def postman(monkeypatch: pytest.MonkeyPatch) -> Postman:
    made = Postman()
    read_instead(monkeypatch, made.opened)
    return made
