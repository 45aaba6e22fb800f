"""Who is asked by postfix, at each step of a mail, whether it may go on: its policy delegation protocol."""

import socketserver
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from threading import Thread
from typing import Final

Asked = Callable[[Mapping[str, str]], str]
"""What postfix is to do, by what it says of the mail: `protocol_state`, `recipient`, `sasl_username` ..."""
HOST: Final = "surat.kpu-pasuruan.example"
"""As it calls itself."""
GO_ON: Final = "DUNNO"


def vouched(said: Mapping[str, str]) -> str:
    """Everything goes on, and is marked as from whom it says where he logged in: no DNS has our domains' DMARC."""
    user, sender = said["sasl_username"], said["sender"]
    if said["protocol_state"] != "DATA" or user != sender:
        return GO_ON
    return f"PREPEND Authentication-Results: {HOST}; dmarc=pass header.from={sender.partition('@')[2]}"


@dataclass
class Policy:
    """Where the service listens, and how it answers just now."""

    port: int
    asked: Asked


class _Talk(socketserver.StreamRequestHandler):
    """One postfix process's, until it leaves."""

    server: "_Server"

    def handle(self) -> None:
        said: dict[str, str] = {}
        with suppress(ConnectionError):  # it was killed meanwhile
            for line in self.rfile:
                name, _, value = line.decode().strip().partition("=")
                if name:
                    said[name] = value
                    continue
                self.wfile.write(f"action={self.server.policy.asked(said)}\n\n".encode())
                said = {}


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    policy: Policy


@contextmanager
def asking() -> Iterator[Policy]:
    """A service that answers as `vouched` does until it is told otherwise."""
    with _Server(("127.0.0.1", 0), _Talk) as server:
        server.policy = Policy(server.server_address[1], vouched)
        Thread(target=server.serve_forever, daemon=True).start()
        yield server.policy
        server.shutdown()
