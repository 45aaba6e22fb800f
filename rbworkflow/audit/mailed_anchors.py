"""Anchors as our mails carry them: from the outbox, from kept messages, and from a folder of .eml files.

Our own message is searched as bytes: its text is quoted-printable, or as it is, and an anchor is one word. What lies in
a folder somebody else's program saved, perhaps as base64; it is taken apart by a child, since it may be anybody's.
"""

import quopri
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow.audit.chain import Anchor
from rbworkflow.isolation.running import run_each
from rbworkflow.store.schema import outbox

LARGEST: Final = 64 * 1024
"""Our words stand before the attachments."""
LARGEST_SAVED: Final = 1024 * 1024
"""Of what somebody else's program saved: it may put other parts first."""
WORDS: Final = "rbworkflow.isolation.mail_words.words_of"
MESSAGE_BEGINS: Final = b"Date: "
ENDINGS: Final = (".eml", ".txt")
CARRYING: Final = ("decision", "report")
"""The kinds of mails whose words are kept and have an anchor."""
_ANCHOR: Final = re.compile(rb"\b([0-9]{1,12}:[0-9a-f]{64})\b")

Anchors = Mapping[Anchor, str]
"""By anchor where it was read."""


def anchors_in(content: bytes) -> Iterator[Anchor]:
    """The anchors that a message, or a text, carries."""
    for found in _ANCHOR.findall(quopri.decodestring(content[:LARGEST_SAVED])):
        yield Anchor.parse(found.decode("ascii"))


def anchors_of_folder(folder: Path) -> Anchors:
    """Those of every saved mail in the folder and below, by file."""
    paths = [each for each in sorted(folder.rglob("*")) if each.suffix.lower() in ENDINGS and each.is_file()]
    found: dict[Anchor, str] = {}
    for path, words in zip(paths, run_each(WORDS, map(_head, paths), given_up=()), strict=True):
        for content in (_head(path), *words):
            found |= dict.fromkeys(anchors_in(content), f"berkas {path.name}")
    return found


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LARGEST_SAVED)


def anchors_of_outbox(conn: Connection, office_code: str) -> Anchors:
    """Those of the office's own mails, as their rows have the words."""
    mine = (outbox.c.office_code == office_code, outbox.c.kind.in_(CARRYING))
    found: dict[Anchor, str] = {}
    for number, text in conn.execute(select(outbox.c.id, outbox.c.text_body).where(*mine)):
        found |= dict.fromkeys(anchors_in(text.encode("utf-8", "replace")), f"surel nomor {number}")
    return found
