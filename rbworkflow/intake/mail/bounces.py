"""Delivery status notifications (RFC 3464): what a mail server says later about a mail that it had taken."""

import email
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesHeaderParser
from typing import Any, Final

_REPORT: Final = "multipart/report"
_STATUS: Final = "message/delivery-status"
_RETURNED: Final = ("message/rfc822", "text/rfc822-headers", "message/rfc822-headers")
_ID: Final = re.compile(r"<[^<>\s]+>")
_KIND: Final = re.compile(r"^[\w-]+;\s*")  # whose words they are: smtp, x-postfix
_LONGEST_TEXT: Final = 300
_MOST_RECIPIENTS: Final = 100
_ADDRESSES: Final = ("Original-Recipient", "Final-Recipient")
_BOUNDARY: Final = "=_pemberitahuan"


@dataclass(frozen=True)
class Fate:
    """What became of the mail for one recipient, under every name that he is given."""

    addresses: tuple[str, ...]
    action: str
    """failed, delayed, delivered, relayed or expanded"""
    text: str


@dataclass(frozen=True, kw_only=True)
class Bounce:
    """The mail's Message-ID as its returned head has it, and its fate by recipient. Both can be forged."""

    message_id: str
    fates: tuple[Fate, ...]

    def fate_of(self, recipient: str) -> Fate | None:
        """None where it does not speak of this address."""
        return next((fate for fate in self.fates if recipient.lower() in fate.addresses), None)

    @property
    def everything(self) -> str:
        """All the words that are kept of it."""
        return "\n".join(f"{' '.join(fate.addresses)} {fate.action} {fate.text}" for fate in self.fates)


def read_bounce(content: bytes) -> Bounce | None:
    """The notification in these bytes, if they are one; never raises, whatever they are, but where memory is short."""
    try:
        head = BytesHeaderParser().parsebytes(content)
        return _read(email.message_from_bytes(content)) if head.get_content_type() == _REPORT else None
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - no mail of anybody's may stop the office's collecting
        return None


def without_the_letter(content: bytes, bounce: Bounce) -> bytes:
    """The notification anew, with of the returned mail nothing but its id: a request's codes never rest anywhere."""
    head = email.message_from_bytes(content)
    names = ("From", "To", "Date", "Message-ID", "Auto-Submitted")
    heads = [f"{name}: {_one_line(head[name])}" for name in names if head[name]]
    fates = [
        "\n".join(
            [
                *(
                    f"{name}: rfc822; {address}"
                    for name, address in zip(_ADDRESSES, _both(fate.addresses), strict=True)
                ),
                f"Action: {fate.action}",
                f"Diagnostic-Code: smtp; {fate.text}",
            ]
        )
        for fate in bounce.fates
    ]
    kind = f'Content-Type: multipart/report; report-type=delivery-status; boundary="{_BOUNDARY}"'
    status = f"Content-Type: {_STATUS}\n\nReporting-MTA: dns; -\n\n" + "\n\n".join(fates)
    returned = f"Content-Type: text/rfc822-headers\n\nMessage-ID: {bounce.message_id}"
    body = f"--{_BOUNDARY}\n{status}\n\n--{_BOUNDARY}\n{returned}\n\n--{_BOUNDARY}--\n"
    return "\n".join([*heads, "Subject: Pemberitahuan peladen surel", "MIME-Version: 1.0", kind, "", body]).encode()


def _read(message: Message) -> Bounce | None:
    parts = list(message.walk())
    status = next((part for part in parts if part.get_content_type() == _STATUS), None)
    returned = next((part for part in parts if part.get_content_type() in _RETURNED), None)
    if status is None or returned is None:
        return None
    found = _ID.search(_returned_id(returned))
    blocks: list[Any] = list(status.get_payload())
    fates = tuple(_fate(block) for block in blocks[:_MOST_RECIPIENTS] if block["Action"])
    return Bounce(message_id=found[0], fates=fates) if found and fates else None


def _returned_id(returned: Message) -> str:
    """The Message-ID of the mail that came back, whole or its head alone."""
    inner = returned.get_payload()
    if isinstance(inner, list):
        head: Any = inner[0]
    else:
        head = email.message_from_bytes(bytes(returned.get_payload(decode=True) or b""))
    return _one_line(head["Message-ID"] or "")


def _fate(block: Message) -> Fate:
    said = _KIND.sub("", _one_line(block["Diagnostic-Code"] or block["Status"] or ""))
    action = _one_line(block["Action"]).lower().split(" ")[0]
    return Fate(tuple(dict.fromkeys(_addresses(block))), action, said[:_LONGEST_TEXT])


def _addresses(block: Message) -> Iterator[str]:
    for name in _ADDRESSES:
        address = _one_line(block[name] or "").rpartition(";")[2].strip(" <>").lower()
        if "@" in address:
            yield address


def _both(addresses: tuple[str, ...]) -> tuple[str, str]:
    return (addresses[0], addresses[-1]) if addresses else ("", "")


def _one_line(text: object) -> str:
    return " ".join("".join(letter if letter.isprintable() else " " for letter in str(text)).split())
