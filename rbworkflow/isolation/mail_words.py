"""In the child: the words of a saved mail, whatever they are encoded in, and of the mails that are enclosed in it."""

import base64
import binascii
from collections.abc import Iterator
from email.message import Message
from email.parser import BytesParser
from itertools import islice
from typing import Final

MOST_PARTS: Final = 100
DEEPEST: Final = 4
LONGEST: Final = 1024 * 1024


def words_of(content: bytes) -> list[bytes]:
    """The words of each part that has some, as UTF-8."""
    return list(islice(_words(content, DEEPEST), MOST_PARTS))


def _words(content: bytes, depth: int) -> Iterator[bytes]:
    for part in islice(BytesParser().parsebytes(content).walk(), MOST_PARTS):
        if part.get_content_maintype() == "text":
            yield _decoded(part)[:LONGEST]
        elif part.get_content_type() == "message/rfc822" and depth:
            yield from _enclosed(part, depth)


def _enclosed(part: Message, depth: int) -> Iterator[bytes]:
    """A mail enclosed as base64, which the standard forbids and programs do; one enclosed as it is was walked into."""
    inner = part.get_payload()
    if str(part.get("Content-Transfer-Encoding", "")).strip().lower() == "base64" and isinstance(inner, list):
        text = "".join(str(each.get_payload()) for each in inner if isinstance(each, Message))
        try:
            yield from _words(base64.b64decode(text, validate=False), depth - 1)
        except (binascii.Error, ValueError):
            return


def _decoded(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return b""
    try:
        return content.decode(part.get_content_charset("utf-8"), "replace").encode()
    except LookupError:  # a charset that nobody knows
        return content
