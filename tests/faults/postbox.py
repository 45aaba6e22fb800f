"""The mail server of the fault tests: keeps what it takes in memory, and misbehaves when told to."""

import asyncio
import threading
from dataclasses import dataclass, field
from email import policy
from email.parser import BytesHeaderParser, BytesParser
from functools import cached_property
from typing import Any, Literal

from tests.running.patience import PATIENCE

Manner = Literal["kind", "deaf"]


@dataclass(frozen=True)
class Received:
    """One message as it came."""

    recipients: tuple[str, ...]
    content: bytes

    @property
    def to(self) -> str:
        """The recipient of record; the archive's blind copy comes after it."""
        return self.recipients[0]

    @cached_property
    def id(self) -> str:
        return str(self._headers["Message-ID"])

    @cached_property
    def subject(self) -> str:
        return str(self._headers["Subject"])

    @cached_property
    def text(self) -> str:
        part = self._message.get_body(("plain",))
        return "" if part is None else str(part.get_content())

    @property
    def attached(self) -> list[str]:
        """The names of its attachments."""
        return [str(part.get_filename()) for part in self._message.iter_attachments()]

    @cached_property
    def _message(self) -> Any:
        return BytesParser(policy=policy.default).parsebytes(self.content)

    @cached_property
    def _headers(self) -> Any:
        return BytesHeaderParser(policy=policy.default).parsebytes(self.content)


@dataclass
class Postbox:
    """aiosmtpd's handler. A deaf one takes one message and drops the line instead of answering, once."""

    received: list[Received] = field(default_factory=list)
    manner: Manner = "kind"
    _open: set[Any] = field(default_factory=set)
    _quiet: threading.Event = field(default_factory=threading.Event)

    async def handle_EHLO(self, _server: Any, session: Any, _envelope: Any, hostname: str, said: list[str]) -> Any:  # noqa: N802 - aiosmtpd's name
        """Remember the conversation until it ends."""
        session.host_name = hostname
        task = asyncio.current_task()
        if task is not None:
            self._quiet.clear()
            self._open.add(task)
            task.add_done_callback(self._ended)
        return said

    async def handle_DATA(self, server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        self.received.append(Received(tuple(envelope.rcpt_tos), bytes(envelope.original_content)))
        if self.manner == "deaf":
            self.manner = "kind"
            server.transport.abort()
        return "250 OK"

    def empty(self) -> None:
        """Start a new scene; conversations of the last one have ended."""
        self.wait()
        self.received.clear()
        self.manner = "kind"

    def wait(self) -> None:
        """Until every conversation has ended, those whose client was killed too."""
        if self._open:
            assert self._quiet.wait(PATIENCE)

    def _ended(self, task: Any) -> None:
        self._open.discard(task)
        if not self._open:
            self._quiet.set()
