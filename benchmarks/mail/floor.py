"""Nobody sends without a socket and base64; this does nothing else, on one connection."""

import binascii
import socket
import ssl

from benchmarks.comparison import Method
from benchmarks.mail.material import HOST, MAINTYPE, SENDER, SUBJECT, SUBTYPE, Outgoing

LINE = 57  # bytes that become a line of 76 characters


def run(sent: Outgoing) -> Outgoing:
    context = sent.context
    with (
        socket.create_connection((HOST, sent.port)) as plain,
        context.wrap_socket(plain, server_hostname=HOST) as line,
    ):
        line.recv(512)
        _ask(line, b"EHLO floor")
        for recipient in sent.recipients:
            _ask(line, b"MAIL FROM:<%s>" % SENDER.encode())
            _ask(line, b"RCPT TO:<%s>" % recipient.encode())
            _ask(line, b"DATA")
            _ask(line, _message(sent.document))
        _ask(line, b"QUIT")
    return sent


def _ask(line: ssl.SSLSocket, said: bytes) -> None:
    """Say it with its line end, and wait for the answer, which is one line."""
    line.sendall(said + b"\r\n")
    line.recv(512)


def _message(document: bytes) -> bytes:
    head = f"From: {SENDER}\r\nSubject: {SUBJECT}\r\nContent-Type: {MAINTYPE}/{SUBTYPE}\r\n"
    pieces = (document[start : start + LINE] for start in range(0, len(document), LINE))
    body = b"\r\n".join(binascii.b2a_base64(piece, newline=False) for piece in pieces)
    return head.encode() + b"Content-Transfer-Encoding: base64\r\n\r\n" + body + b"\r\n."


METHOD = Method(prepare=lambda sent: sent, run=run)
