"""A mail as it came: who sent it, what it answers, whether a machine wrote it, what it says and what it brings."""

import hashlib
import re
from dataclasses import dataclass
from email.utils import getaddresses
from html.parser import HTMLParser
from typing import Final, Self

from imap_tools import MailMessage

from rbworkflow.intake.mail.enclosures import enclosures

MOST_RECIPIENTS: Final = 200
NAMED_IN: Final = ("To", "Cc")
DELIVERED_TO: Final = ("Delivered-To", "X-Original-To", "Envelope-To")
"""What servers say of it; the last is Exim's, as cPanel's hosts have it."""
LONGEST_ID: Final = 500
LONGEST_SUBJECT: Final = 200
LONGEST_RESULTS: Final = 4000
MOST_RESULTS: Final = 20
_ID: Final = re.compile(r"<[^<>\s]+>")
_HEAD_ENDS: Final = re.compile(rb"\r?\n\r?\n")
_MACHINES: Final = re.compile(r"(mailer-daemon|postmaster)@", re.IGNORECASE)
_QUOTES: Final = {"blockquote"}
_BREAKS: Final = {"br", "p", "div", "tr", "li", "hr"}
_SILENT: Final = {"style", "script", "title"}
_MERGED: Final = re.compile(
    r"^(?:content-(?:disposition:\s*attachment|transfer-encoding:\s*base64)|begin \d{3} \S)",
    re.IGNORECASE | re.MULTILINE,
)
"""How a file begins that a program on the way wrote into the text."""
_ONLINE: Final = re.compile(
    r"https://(?:(?:drive|docs)\.google\.com|1drv\.ms|onedrive\.live\.com|[\w-]+\.sharepoint\.com|www\.icloud\.com/attachment"
    r"|www\.dropbox\.com|we\.tl|wetransfer\.com)/"
)
"""Where mail programs lay what is too large to be attached."""


@dataclass(frozen=True, kw_only=True)
class IncomingMessage:
    """One mail, read. What cannot be read at all has only its id."""

    message_id: str
    sender: str = ""
    """One plain address in small letters; empty where there is none, or several. Senders can be forged."""
    recipients: tuple[str, ...] = ()
    """Whom it names, and to whom servers say that they delivered it: plain addresses in small letters."""
    subject: str = ""
    results: tuple[str, ...] = ()
    """Its Authentication-Results, the topmost first; anybody may write some."""
    answers: tuple[str, ...] = ()
    """Message-IDs it replies to."""
    is_automatic: bool = False
    """A machine wrote it, or passed it on."""
    is_answering: bool = False
    """A machine answers with it: whatever it brings, it was here before."""
    text: str = ""
    everything: str = ""
    """All its words, quotations and markup included."""
    attachments: tuple[tuple[str, bytes], ...] = ()
    small_pictures: int = 0
    """In its text, not taken: most likely logos."""
    is_readable: bool = True

    @classmethod
    def unread(cls, content: bytes) -> Self:
        """What is known of a mail that nobody can read."""
        return cls(message_id=_own_id(content), is_readable=False)


def read_message(content: bytes) -> IncomingMessage:
    """The mail in these bytes; never raises, whatever they are, but where memory is short."""
    try:
        return _read(content)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - no mail of anybody's may stop the office's collecting
        return IncomingMessage.unread(content)


def _read(content: bytes) -> IncomingMessage:
    message = MailMessage.from_bytes(content)
    brought, results = enclosures(message), message.obj.get_all("Authentication-Results", [])
    found = _ID.search(_header(message, "Message-ID")[:LONGEST_ID])
    return IncomingMessage(
        message_id=found[0] if found else _own_id(content),
        sender=_sender(message),
        recipients=_recipients(message),
        subject=_one_line(message.subject)[:LONGEST_SUBJECT],
        results=tuple(_one_line(str(each))[:LONGEST_RESULTS] for each in results[:MOST_RESULTS]),
        answers=tuple(_ID.findall(_header(message, "In-Reply-To"))),
        is_automatic=_is_automatic(message) or _is_answering(message),
        is_answering=_is_answering(message),
        text=message.text if message.text.strip() else _words(message.html),
        everything=f"{message.text}\n{message.html}",
        attachments=brought.files,
        small_pictures=brought.small_pictures,
    )


def lack(letter: IncomingMessage) -> str:
    """Why a mail brings no file."""
    if _MERGED.search(letter.everything):
        return "LAMPIRAN_MENYATU"
    if letter.small_pictures:
        return "GAMBAR_KECIL"
    return "TAUTAN_SAJA" if _ONLINE.search(letter.everything) else "TANPA_LAMPIRAN"


def said_digest(letter: IncomingMessage, content: bytes) -> str:
    """What tells a mail from another under the same Message-ID: sender, subject and body, not the way it travelled."""
    body = _HEAD_ENDS.split(content, maxsplit=1)[-1]
    return hashlib.sha256(f"{letter.sender}\n{letter.subject}\n".encode() + body).hexdigest()


def _own_id(content: bytes) -> str:
    return f"<{hashlib.sha256(content).hexdigest()}@tanpa-id>"


def _header(message: MailMessage, name: str) -> str:
    return _one_line(" ".join(str(value) for value in message.obj.get_all(name, [])))


def _one_line(text: str) -> str:
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def _sender(message: MailMessage) -> str:
    """The author, where exactly one header names exactly one."""
    named = getaddresses([str(value) for value in message.obj.get_all("From", [])])
    address = _one_line(named[0][1].lower()) if len(named) == 1 else ""
    return address if "@" in address else ""


def _recipients(message: MailMessage) -> tuple[str, ...]:
    heads = [str(value) for name in (*NAMED_IN, *DELIVERED_TO) for value in message.obj.get_all(name, [])]
    named = (_one_line(address.lower()) for _, address in getaddresses(heads)[:MOST_RECIPIENTS])
    return tuple(dict.fromkeys(address for address in named if "@" in address))


def _is_automatic(message: MailMessage) -> bool:
    """Written, sent or passed on by a machine (RFC 3834)."""
    return not (_header(message, "Auto-Submitted").lower() or "no").startswith("no")


def _is_answering(message: MailMessage) -> bool:
    """Out of office, bounces, receipts of reading: never to be answered (RFC 3834)."""
    return (
        _header(message, "Auto-Submitted").lower().startswith("auto-replied")
        or message.obj.get_content_type() == "multipart/report"
        or _header(message, "Return-Path") == "<>"
        or "auto_reply" in _header(message, "Precedence").lower()
        or bool(_header(message, "X-Autoreply") or _header(message, "X-Autorespond"))
        or _MACHINES.match(message.from_) is not None
    )


class _HtmlWords(HTMLParser):
    """The words of an HTML mail before the first quotation."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.is_over = False
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = " ".join(value or "" for name, value in attrs if name in ("class", "id"))
        if tag in _QUOTES or "gmail_quote" in named or "divRplyFwdMsg" in named:
            self.is_over = True
        self._silent += tag in _SILENT
        if tag in _BREAKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in _SILENT

    def handle_data(self, data: str) -> None:
        if not self.is_over and self._silent <= 0:
            self.parts.append(" ".join(data.split()) + " ")


def _words(html: str) -> str:
    reader = _HtmlWords()
    reader.feed(html)
    return "".join(reader.parts)
