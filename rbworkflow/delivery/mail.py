"""A mail before it has an envelope, and the cleaning that keeps data out of its headers."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from rbworkflow.errors import RefusedError

MEDIA_TYPES: Final = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pdf": "application/pdf",
    "json": "application/json",
    "zip": "application/zip",
}
LARGEST: Final = 19 * 1024 * 1024
"""What the attachments of one mail may be together, in bytes."""
_INVISIBLE: Final = {"Cc", "Cf", "Cs", "Co", "Cn"}
_ADDRESS: Final = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}")


@dataclass(frozen=True)
class Attachment:
    """A stored file under the name the reader sees."""

    name: str
    sha256: str

    @property
    def media_type(self) -> str:
        return MEDIA_TYPES.get(self.name.rpartition(".")[2].lower(), "application/octet-stream")


@dataclass(frozen=True)
class Mail:
    """What a reader gets: the same words as text and as HTML."""

    subject: str
    text: str
    html: str
    attachments: tuple[Attachment, ...] = ()


def one_line(text: str) -> str:
    """`text` on one line without anything invisible, safe in a header; runs of spaces are one."""
    return " ".join(flat(text).split())


def flat(text: str) -> str:
    """`text` with a space for every line break or tab, and no control, invisible or direction-changing character."""
    if text.isprintable():  # the common case, quickly
        return text
    return "".join(
        " " if character.isspace() else character
        for character in text
        if character.isspace() or unicodedata.category(character) not in _INVISIBLE
    )


def check_address(address: str) -> str:
    """`address` itself; raises RefusedError unless it is one plain ASCII address."""
    if _ADDRESS.fullmatch(address) is None:
        raise RefusedError(f"Alamat surel '{one_line(address)}' tidak sah. Perbaiki di config/, lalu kirim ulang.")
    return address
