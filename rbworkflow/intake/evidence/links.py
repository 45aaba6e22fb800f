"""Links in files: what a browser, Google Drive or a Mac saves of a page, and plain text with an address in it."""

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from html import unescape
from typing import Final

LINK: Final = "text/uri-list"
"""The kind of a file that counts for the links in it."""
LINK_ENDINGS: Final = frozenset({".url", ".desktop", ".webloc", ".gdoc", ".gsheet", ".gslides", ".txt"})
ADDRESS: Final = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:)]")
_BARE: Final = re.compile(
    r"(?<![\w@./:-])(?:www\.[\w-]+\.|(?:[\w-]+\.)+(?:com|id|ly|me|gl|gle|net|org|io|co|app|ms|site|page|link)/)"
    r"[^\s<>\"]*[^\s<>\".,;:)]",
    re.IGNORECASE,
)
"""An address without its beginning, as people copy it: `bit.ly/bukti-rb`, `www.kpu.go.id/ppid`."""
_LARGEST: Final = 64 * 1024
_MOST: Final = 20
_OF_GOOGLE: Final = "https://drive.google.com/open?id="
_GOOGLES_ID: Final = re.compile(r"[\w-]{10,200}")
_OF_MACS: Final = ".webloc"
_ANYTHING: Final = re.compile(r".+")
_ON_A_LINE: Final = re.compile(r"^\s*URL(?:\[\$e\])?\s*=(.*)", re.IGNORECASE | re.MULTILINE)  # not where its icon lies
_SAID_IN: Final = {
    ".url": _ON_A_LINE,
    ".desktop": _ON_A_LINE,
    _OF_MACS: re.compile(r"(?:<string>|^bplist)([^<]*)"),
}
_PACKED: Final = b"bplist"
_UNPRINTED: Final = re.compile(rb"[^\x21-\x7e]")
_MARKED: Final = ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"), (b"", "utf-8-sig"))
"""How a text begins, and how it is written."""


def addresses(text: str) -> list[str]:
    """The web addresses in what somebody typed, each in full."""
    return ADDRESS.findall(text) or [f"https://{bare}" for bare in _BARE.findall(text)]


def with_link(text: str, link: str) -> str:
    """A cell's words with the address that a click on them opens, where they name none themselves."""
    if not link or addresses(text):
        return text
    words = ", ".join(line.strip() for line in text.splitlines() if line.strip())
    return f"{words}: {link}" if words else link


def links_in(ending: str, content: bytes) -> tuple[str, ...]:
    """The web addresses in a file of such an ending, each once; none where it leads to a place on somebody's disk."""
    if ending not in LINK_ENDINGS or len(content) > _LARGEST:
        return ()
    text = _google(content) or _text(content)
    said = _SAID_IN.get(ending, _ANYTHING).findall(text)
    return tuple(dict.fromkeys(ADDRESS.findall("\n".join(map(unescape, said) if ending == _OF_MACS else said))))[:_MOST]


def _google(content: bytes) -> str:
    """What Google Drive lays beside files: the address itself, or the document's id."""
    with suppress(ValueError, RecursionError):
        said = json.loads(content)
        if isinstance(said, Mapping):
            known = str(said.get("doc_id", ""))
            return str(said.get("url", "")) or (_OF_GOOGLE + known if _GOOGLES_ID.fullmatch(known) else "")
    return ""


def _text(content: bytes) -> str:
    if content.startswith(_PACKED):
        return _UNPRINTED.sub(b" ", content).decode("ascii")
    encoding = next(encoding for mark, encoding in _MARKED if content.startswith(mark))
    return content.decode(encoding, "replace")
