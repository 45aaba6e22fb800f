"""A mail server that delivers nothing: it takes mails over verified TLS on loopback and keeps them as files."""

import asyncio
import ssl
import threading
from collections.abc import Coroutine, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path
from typing import Any, Final, TypeVar

import trustme
from aiosmtpd.smtp import SMTP, Envelope, Session

T = TypeVar("T")
LOOPBACK: Final = "127.0.0.1"
LARGEST: Final = 40 * 1024 * 1024
PATIENCE: Final = 5.0  # seconds for the last goodbyes


@dataclass(frozen=True)
class Caught:
    """One mail as it was received."""

    recipients: tuple[str, ...]
    message: EmailMessage
    path: Path

    @property
    def to(self) -> str:
        """Whom it is for; the archive's copy is not."""
        return str(self.message["To"])

    @property
    def subject(self) -> str:
        return str(self.message["Subject"])

    @property
    def text(self) -> str:
        part = self.message.get_body(("plain",))
        return "" if part is None else str(part.get_content())

    @property
    def html(self) -> str:
        part = self.message.get_body(("html",))
        return "" if part is None else str(part.get_content())


@dataclass(frozen=True)
class Catcher:
    """A running catcher: where it listens, whose certificate vouches for it, where mails lie."""

    port: int
    ca_file: Path
    folder: Path

    def messages(self, recipient: str = "") -> list[Caught]:
        """The mails caught so far, oldest first; those to one address where it is given."""
        caught = (_read(path) for path in sorted(self.folder.glob("*.eml")))
        return [mail for mail in caught if not recipient or recipient in mail.recipients]

    def since(self, count: int) -> list[Caught]:
        """Those caught after the first `count`."""
        return [_read(path) for path in sorted(self.folder.glob("*.eml"))[count:]]

    def forget(self) -> None:
        """Throw away what was caught so far."""
        for path in self.folder.glob("*.eml"):
            path.unlink()


class Keeping:
    """Keeps every message as a file named in the order of arrival; tests give one that misbehaves."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.count = len(list(folder.glob("*.eml")))

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        """Keep the message, then say so."""
        self.count += 1
        head = f"X-Caught-For: {', '.join(envelope.rcpt_tos)}\r\n".encode()
        unfinished = self.folder / f"{self.count:04d}.new"
        unfinished.write_bytes(head + bytes(envelope.original_content or b""))
        unfinished.replace(unfinished.with_suffix(".eml"))
        return "250 OK"


@contextmanager
def mail_catcher(folder: Path, *, handler: Any = None) -> Iterator[Catcher]:  # noqa: ANN401 - aiosmtpd's handlers are any object
    """A catcher while the block runs, on a free loopback port; mails and its authority's certificate in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    authority = trustme.CA()
    ca_file = folder / "ca.pem"
    authority.cert_pem.write_to_path(str(ca_file))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(LOOPBACK, "localhost").configure_cert(context)
    keeping = handler or Keeping(folder)
    loop = asyncio.new_event_loop()
    sessions: list[SMTP] = []

    def session() -> SMTP:
        taken: dict[str, Any] = {"hostname": "penangkap.localhost", "data_size_limit": LARGEST, "enable_SMTPUTF8": True}
        # its line is TLS from the first byte, which it does not know
        logged_in: dict[str, Any] = {"auth_require_tls": False, "auth_exclude_mechanism": ["LOGIN", "PLAIN"]}
        sessions.append(SMTP(keeping, loop=loop, **taken, **logged_in))
        return sessions[-1]

    def on_the_loop(work: Coroutine[Any, Any, T]) -> T:
        """In the catcher's own thread: this one may have a loop of its own running."""
        return asyncio.run_coroutine_threadsafe(work, loop).result()

    thread = threading.Thread(target=loop.run_forever, name="penangkap-surel", daemon=True)
    thread.start()
    server = on_the_loop(loop.create_server(session, host=LOOPBACK, port=0, ssl=context))
    try:
        yield Catcher(server.sockets[0].getsockname()[1], ca_file, folder)
    finally:
        on_the_loop(_end(server, sessions))
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def _end(server: asyncio.Server, sessions: Sequence[SMTP]) -> None:
    """Hang up on everybody and wait until all sockets are closed and all tasks are over."""
    closed = asyncio.ensure_future(server.wait_closed())
    await asyncio.sleep(0)  # begun before the closing, it waits for the connections too
    server.close()
    for session in sessions:
        if isinstance(session.transport, asyncio.WriteTransport):
            session.transport.abort()
    others = asyncio.all_tasks() - {asyncio.current_task(), closed}
    for task in others:
        task.cancel()
    await asyncio.wait([closed, *others], timeout=PATIENCE)


def _read(path: Path) -> Caught:
    message = BytesParser(policy=policy.default).parsebytes(path.read_bytes())
    assert isinstance(message, EmailMessage)  # noqa: S101 - what this policy makes
    recipients = tuple(str(message["X-Caught-For"]).split(", "))
    return Caught(recipients, message, path)
