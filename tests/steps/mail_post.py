"""A mailbox that units send to, in memory, and what lies in it."""

import io
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from email.message import EmailMessage
from typing import Any, Protocol

import pytest

from rbworkflow.intake.mail.mailbox import LARGEST_HEAD, Fetched
from rbworkflow.intake.mail.mails import read_message
from rbworkflow.steps.incoming import fetch_mail as fetching
from rbworkflow.steps.incoming import take_elsewhere as taking
from rbworkflow.store.schema import received_mail
from tests.steps.office_walk import S1, SAMPLES, Walk, sample_form

KUL, HEAD, STRANGER = "kul@kpu-pasuruan.example", "kasubbag.kul@kpu-pasuruan.example", "orang@lain.example"


class Post(Protocol):
    """A mailbox that units send to."""

    def deliver(self, *messages: bytes, arrived: float | None = None) -> None: ...

    def waiting(self) -> list[str]: ...

    def look(self) -> None:
        """As somebody does who opens every mail in a mail program of his own."""

    def settings(self) -> dict[str, Any]: ...


@dataclass
class MemoryPost:
    """A mailbox without a server; it counts uids as one does."""

    messages: list[bytes] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    arrived: dict[int, float | None] = field(default_factory=dict)
    """When each message came, in seconds since 1970, where it is not now."""
    size: int = 0
    """What the server says of every message, where it is not their own."""

    def deliver(self, *messages: bytes, arrived: float | None = None) -> None:
        self.arrived |= dict.fromkeys(range(len(self.messages), len(self.messages) + len(messages)), arrived)
        self.messages += messages

    def waiting(self) -> list[str]:
        return [read_message(self.messages[int(uid)]).subject for uid in self._unseen()]

    def look(self) -> None:
        self.seen |= set(self._unseen())

    def settings(self) -> dict[str, Any]:
        return {"imap_host": "localhost"}

    @contextmanager
    def opened(self, _account: object) -> Iterator["MemoryBox"]:
        yield MemoryBox(self)

    def _unseen(self) -> list[str]:
        return [str(uid) for uid in range(len(self.messages)) if str(uid) not in self.seen]


def read_instead(patch: pytest.MonkeyPatch, opened: Callable[[Any], object]) -> None:
    """Whoever collects reads this mailbox instead of a server's."""
    for module in (fetching, taking):
        patch.setattr(module, "open_mailbox", opened)


@dataclass(frozen=True)
class MemoryBox:
    post: MemoryPost
    certificate_ends_at = None

    def waiting(self) -> list[str]:
        return self.post._unseen()

    def head(self, uid: str) -> Fetched:
        content = self.post.messages[int(uid)]
        head = content.partition(b"\n\n")[0] + b"\n\n"
        return Fetched(uid, head, self.post.size or len(content), self.post.arrived.get(int(uid)))

    def opened(self, _day: object) -> list[str]:
        return sorted(self.post.seen, key=int)

    def since(self, _day: object) -> list[str]:
        return [str(uid) for uid in range(len(self.post.messages))]

    def beginning(self, uid: str) -> Fetched:
        return replace(self.whole(uid), content=self.whole(uid).content[:LARGEST_HEAD])

    def whole(self, uid: str) -> Fetched:
        content = self.post.messages[int(uid)]
        return Fetched(uid, content, len(content), self.post.arrived.get(int(uid)))

    def put_aside(self, uid: str) -> None:
        self.post.seen.add(uid)


def mail(
    files: dict[str, bytes] | None = None,
    *,
    sender: str = KUL,
    number: int = 1,
    text: str = "Terlampir.",
    subject: str = "Isian RB",
    to: str = "rb@kpu-pasuruan.example",
    **headers: str,
) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Message-ID"] = f"<{number}@unit.example>"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    for name, content in (files or {}).items():
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def form(unit: str = "KUL") -> dict[str, bytes]:
    return {f"Isian_{unit}.xlsx": sample_form(unit)}


def bundle(unit: str = "KUL") -> dict[str, bytes]:
    """Form and evidence as one zip, wrapped in a folder as people wrap them."""
    buffer, folder = io.BytesIO(), SAMPLES / S1.code / unit
    with zipfile.ZipFile(buffer, "w") as archive:
        for path in sorted(folder.rglob("*.*")):
            archive.write(path, f"RB Semester I/{path.relative_to(folder)}")
    return {"kiriman.zip": buffer.getvalue()}


def zipped(files: dict[str, bytes]) -> dict[str, bytes]:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return {"kiriman.zip": buffer.getvalue()}


def incoming(walk: Walk) -> list[tuple[str, str]]:
    return [(row.status, row.reason_code) for row in walk.rows(received_mail)]
