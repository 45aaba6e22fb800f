"""A relay that takes every mail and keeps none: `python -m benchmarks.mail.relay CERTIFICATE TOLD` says its port.

For each mail a line of its addressee and the digest of its document goes to TOLD, before the mail is answered.
"""

import hashlib
import socketserver
import ssl
import sys
from collections.abc import Iterator
from email import message_from_bytes
from io import BufferedIOBase
from pathlib import Path
from typing import Final

ANSWERS: Final = {b"EHLO": b"250 relay", b"DATA": b"354 go on", b"QUIT": b"221 bye"}
END: Final = b".\r\n"


class Conversation(socketserver.StreamRequestHandler):
    """One client's, until it leaves."""

    told: Path

    def handle(self) -> None:
        self._answer(b"220 relay")
        recipient = ""
        while said := self.rfile.readline():
            command = said[:4].upper()
            self._answer(ANSWERS.get(command, b"250 ok"))
            if command == b"RCPT":
                recipient = said.partition(b"<")[2].partition(b">")[0].decode("ascii")
            elif command == b"DATA":
                self.take(recipient, b"".join(lines(self.rfile)))
                self._answer(b"250 taken")

    def take(self, recipient: str, mail: bytes) -> None:
        self._tell(f"{recipient} {document_digest(mail)}\n")

    def _answer(self, words: bytes) -> None:
        self.wfile.write(words + b"\r\n")

    def _tell(self, line: str) -> None:
        with self.told.open("a", encoding="ascii") as file:
            file.write(line)


def lines(talk: BufferedIOBase) -> Iterator[bytes]:
    """A mail's lines up to its final dot."""
    while (line := talk.readline()) not in {END, b""}:
        yield line.removeprefix(b".")


def document_digest(mail: bytes) -> str:
    """Of the largest part, whatever the mail calls it."""
    leaves = [part.get_payload(decode=True) for part in message_from_bytes(mail).walk() if not part.is_multipart()]
    largest = max((leaf for leaf in leaves if isinstance(leaf, bytes)), key=len)
    return hashlib.sha256(largest).hexdigest()


def main(certificate: str, told: str, handler: type[Conversation] = Conversation) -> None:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    handler.told = Path(told)
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), handler) as relay:
        relay.daemon_threads = True
        relay.socket = context.wrap_socket(relay.socket, server_side=True, do_handshake_on_connect=False)
        sys.stdout.write(f"{relay.server_address[1]}\n")
        sys.stdout.flush()
        relay.serve_forever()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
