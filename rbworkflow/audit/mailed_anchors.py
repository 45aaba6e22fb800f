"""Anchors as our mails carry them: from the outbox, from kept messages, and from a folder of .eml files.

A mail is searched as bytes, never taken apart: its text is quoted-printable, or as it is, and an anchor is one word.
"""

import quopri
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow.audit.chain import Anchor
from rbworkflow.store.schema import outbox

LARGEST: Final = 64 * 1024
"""Our words stand before the attachments."""
MESSAGE_BEGINS: Final = b"Date: "
ENDINGS: Final = (".eml", ".txt")
CARRYING: Final = ("decision", "report")
"""The kinds of mails whose words are kept and have an anchor."""
_ANCHOR: Final = re.compile(rb"\b([0-9]{1,12}:[0-9a-f]{64})\b")

Anchors = Mapping[Anchor, str]
"""By anchor where it was read."""


def anchors_in(content: bytes) -> Iterator[Anchor]:
    """The anchors that a message, or a text, carries."""
    for found in _ANCHOR.findall(quopri.decodestring(content[:LARGEST])):
        yield Anchor.parse(found.decode("ascii"))


def anchors_of_folder(folder: Path) -> Anchors:
    """Those of every saved mail in the folder and below, by file."""
    found: dict[Anchor, str] = {}
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in ENDINGS and path.is_file():
            with path.open("rb") as file:
                found |= dict.fromkeys(anchors_in(file.read(LARGEST)), f"berkas {path.name}")
    return found


def anchors_of_outbox(conn: Connection, office_code: str) -> Anchors:
    """Those of the office's own mails, as their rows have the words."""
    mine = (outbox.c.office_code == office_code, outbox.c.kind.in_(CARRYING))
    found: dict[Anchor, str] = {}
    for number, text in conn.execute(select(outbox.c.id, outbox.c.text_body).where(*mine)):
        found |= dict.fromkeys(anchors_in(text.encode("utf-8", "replace")), f"surel nomor {number}")
    return found
