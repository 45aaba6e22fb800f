"""The message as bytes.

yagmail's own `prepare_send` is not used for this: its text alternative is the HTML's source with `<br>`, and without
/etc/mime.types it attaches docx and xlsx as `None/None`. yagmail carries the bytes (see transmit).
"""

import binascii
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage, Message
from email.policy import EmailPolicy
from email.utils import format_datetime
from typing import Final, Literal

from rbworkflow.delivery.mail import Attachment, Mail, one_line


class _FilledFirstLine(EmailPolicy):
    """SMTP's policy, but a header never begins with an empty line.

    Python leaves one where the value fits a line only without the header's name before it. Some programs then show no
    subject at all, and filters mark such mails.
    """

    def fold_binary(self, name: str, value: str) -> bytes:
        """The header's lines as they are sent.

        A subject of more than ASCII goes by the older `Header`: the newer folding may glue an encoded word to the one
        before it, which no reader decodes.
        """
        if name == "Subject" and not value.isascii():
            words = Header(str(value), "utf-8", header_name=name).encode(linesep="\r\n")
            return f"{name}: {words}\r\n".encode("ascii")
        first, _, rest = (folded := super().fold_binary(name, value)).partition(b"\r\n ")
        if not rest or first.strip() != f"{name}:".encode():
            return folded
        value_line, ending, more = rest.partition(b"\r\n")
        room = (self.max_line_length or 0) - len(f"{name}: ")
        before, cut, others = value_line[:room].rpartition(b" ")
        if not cut:  # one long word: a long line is allowed, an empty one is not
            return b"%s: %s" % (name.encode(), rest)
        return b"%s: %s\r\n %s%s" % (name.encode(), before, others + value_line[room:], ending + more)


PURPOSE: Final = "X-RBWorkflow"
LINE: Final = 76  # RFC 2045 6.8
_POLICY: Final = _FilledFirstLine(linesep="\r\n")


@dataclass(frozen=True, kw_only=True)
class Envelope:
    """Who sends to whom; `copies` are named in it, `archive` gets a blind copy in the same transaction."""

    sender: str
    sender_name: str
    recipient: str
    copies: tuple[str, ...] = ()
    archive: str = ""
    reply_to: str = ""


@dataclass(frozen=True, kw_only=True)
class Stamp:
    """What makes this message this one: its id, its moment, and the message it `follows` in a thread. Equal stamps give
    equal bytes.
    """

    message_id: str
    at: datetime
    follows: str = ""
    is_automatic: bool = True
    purpose: str = ""
    """What the mail is for, by which a restored office knows it again in the archive."""


def message_id(*parts: object, sender: str) -> str:
    """An id of its own for every content: receivers drop a second message with an id they have seen."""
    digest = hashlib.sha256("\0".join(map(str, parts)).encode()).hexdigest()
    return f"<{digest[:32]}@{sender.partition('@')[2]}>"


def to_bytes(
    mail: Mail,
    contents: Sequence[bytes],
    *,
    envelope: Envelope,
    stamp: Stamp,
    text_encoding: Literal["quoted-printable", "8bit"] = "quoted-printable",
) -> bytes:
    """The whole message with CRLF line ends; `contents` are the attachments' bytes in their order."""
    message = EmailMessage(policy=_POLICY.clone(cte_type="8bit" if text_encoding == "8bit" else "7bit"))
    _write_headers(message, mail.subject, envelope, stamp)
    message.set_content(mail.text, cte=text_encoding)
    message.add_alternative(mail.html, subtype="html", cte=text_encoding)
    for attachment in mail.attachments:
        _attach(message, attachment)
    places = [_place(part, stamp, number) for number, part in enumerate(message.iter_attachments())]
    parts = [part for part in message.walk() if part.is_multipart()]
    for number, part in enumerate(parts):
        part.set_boundary(f"=_{hashlib.sha256(f'{number}{stamp.message_id}'.encode()).hexdigest()[:32]}")
    return _filled(message.as_bytes(), zip(places, contents, strict=True))


def _write_headers(message: EmailMessage, subject: str, envelope: Envelope, stamp: Stamp) -> None:
    message["Date"] = format_datetime(stamp.at)
    message["From"] = Address(one_line(envelope.sender_name), addr_spec=envelope.sender)
    message["To"] = Address(addr_spec=envelope.recipient)
    if envelope.copies:
        message["Cc"] = [Address(addr_spec=each) for each in envelope.copies]
    if envelope.reply_to:
        message["Reply-To"] = Address(addr_spec=envelope.reply_to)
    message["Subject"] = one_line(subject)
    message["Message-ID"] = stamp.message_id
    if stamp.follows:
        message["In-Reply-To"] = message["References"] = stamp.follows
    if stamp.is_automatic:
        message["Auto-Submitted"] = "auto-generated"
    if stamp.purpose:
        message[PURPOSE] = stamp.purpose


def _attach(message: EmailMessage, attachment: Attachment) -> None:
    """The attachment's head; its content comes last: Python would write every line of it by itself, which takes most
    of a mail's time.
    """
    maintype, _, subtype = attachment.media_type.partition("/")
    message.add_attachment(b"", maintype=maintype, subtype=subtype, filename=one_line(attachment.name))


def _place(part: Message, stamp: Stamp, number: int) -> bytes:
    """What stands in the message where this part's content goes."""
    place = hashlib.sha256(f"content {number}{stamp.message_id}".encode()).hexdigest()
    part.set_payload(place)
    return place.encode()


def _filled(message: bytes, contents: Iterable[tuple[bytes, bytes]]) -> bytes:
    """The message with every content at its place, as the lines of base64 that a mail may have."""
    pieces = []
    for place, content in contents:
        before, _, message = message.partition(place)
        pieces += [before, _base64(content)]
    return b"".join([*pieces, message])


def _base64(content: bytes) -> bytes:
    encoded = binascii.b2a_base64(content, newline=False)
    return b"".join([encoded[start : start + LINE] + b"\r\n" for start in range(0, len(encoded), LINE)])
