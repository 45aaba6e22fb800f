"""A relay on a bare socket that answers as told, drops or falls silent at any step: the wire's side of every fault."""

import re
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

DROP = "drop"
HANG = "hang"
ANSWERS = {
    "greeting": "220 relay siap",
    "ehlo": "250-relay\r\n250-AUTH PLAIN LOGIN\r\n250 SIZE 50000000",
    "starttls": "220 mulai",
    "auth": "235 masuk",
    "mail": "250 ok",
    "rcpt": "250 ok",
    "data": "354 silakan",
    "dot": "250 diterima",
    "quit": "221 sampai jumpa",
}


class _GoneError(Exception):
    """This conversation is over."""


@dataclass
class ScriptedRelay:
    """`script` says what happens at a step instead of the usual answer; a list gives one answer a time."""

    port: int
    script: Mapping[str, Any]
    delivered: list[bytes] = field(default_factory=list)
    recipients: list[list[str]] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)
    connections: int = 0
    is_over: threading.Event = field(default_factory=threading.Event)

    def answer(self, step: str) -> str:
        told = self.script.get(step, ANSWERS[step])
        return (told.pop(0) if told else ANSWERS[step]) if isinstance(told, list) else str(told)


@contextmanager
def scripted_relay(
    context: ssl.SSLContext, script: Mapping[str, Any] | None = None, *, security: str = "ssl"
) -> Iterator[ScriptedRelay]:
    """A relay while the block runs; `security` is ssl, starttls or none (plain from the start)."""
    listener = socket.create_server(("127.0.0.1", 0))
    relay = ScriptedRelay(listener.getsockname()[1], script or {})
    threads: list[threading.Thread] = []

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            relay.connections += 1
            thread = threading.Thread(target=_serve, args=(relay, connection, context, security))
            threads.append(thread)
            thread.start()

    acceptor = threading.Thread(target=accept)
    acceptor.start()
    try:
        yield relay
    finally:
        relay.is_over.set()
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        acceptor.join()
        for thread in threads:
            thread.join()


def _serve(relay: ScriptedRelay, connection: socket.socket, context: ssl.SSLContext, security: str) -> None:
    line = _Line(relay, connection)
    with suppress(OSError, _GoneError):
        try:
            if security == "ssl":
                line.connection = context.wrap_socket(connection, server_side=True)
            _converse(line, context)
        finally:
            line.connection.close()


class _Line:
    def __init__(self, relay: ScriptedRelay, connection: socket.socket) -> None:
        self.relay = relay
        self.connection = connection
        self.buffer = b""

    def say(self, step: str) -> str:
        told = self.relay.answer(step)
        if told == DROP:
            raise _GoneError
        if told == HANG:
            while self.connection.recv(65536):  # until the other side has had enough
                pass
            raise _GoneError
        self.connection.sendall(f"{told}\r\n".encode())
        return told

    def read_until(self, end: bytes) -> bytes:
        while end not in self.buffer:
            piece = self.connection.recv(65536)
            if not piece:
                raise _GoneError
            self.buffer += piece
        found, _, self.buffer = self.buffer.partition(end)
        return found


def _converse(line: _Line, context: ssl.SSLContext) -> None:
    relay = line.relay
    mailboxes: list[str] = []
    line.say("greeting")
    while True:
        command = line.read_until(b"\r\n").decode()
        relay.commands.append(command)
        step = (command.split() or ["auth"])[0].lower()  # an empty line answers a challenge
        if step == "starttls":
            if line.say("starttls").startswith("220"):
                line.connection = context.wrap_socket(line.connection, server_side=True)
        elif step == "mail":
            mailboxes = []
            line.say("mail")
        elif step == "rcpt":
            if line.say("rcpt").startswith("250"):
                mailboxes.append(re.findall("<(.*)>", command)[0])
        elif step == "data":
            if line.say("data").startswith("354"):
                _take(line, mailboxes)
        elif step == "quit":
            line.say("quit")
            return
        else:
            line.say(step)


def _take(line: _Line, mailboxes: list[str]) -> None:
    relay = line.relay
    if relay.script.get("body") == DROP:
        line.connection.recv(100)
        raise _GoneError
    if relay.script.get("body") == HANG:
        relay.is_over.wait()  # reads nothing more, so the line fills up
        raise _GoneError
    content = line.read_until(b"\r\n.\r\n") + b"\r\n"
    is_refused = str(relay.script.get("dot", "250"))[0] in "45"
    if not is_refused:
        relay.delivered.append(re.sub(rb"(?m)^\.\.", b".", content))
        relay.recipients.append(list(mailboxes))
    line.say("dot")
