"""Whether a mail of the province's says DITERIMA: in a reply to the report its writer's own words, not those of ours
that it quotes; in a mail of its own a line `DITERIMA: <letter number>`.

In doubt it does not: the operator then reads the mail and enters the receipt by hand.
"""

import re
import unicodedata
from typing import Final

_QUOTED: Final = re.compile(r"^\s*[>|]")
_QUOTATION_BEGINS: Final = re.compile(
    r"^\s*(-{2,}.*(original|asli|forwarded|diteruskan).*|_{10,}|(from|dari|pengirim)\s*:.*|(on|pada)\b.*(wrote|menulis)\s*:\s*)$",
    re.IGNORECASE,
)
_RECEIVED: Final = re.compile(r"\bditerima\b")
_DENIED: Final = re.compile(r"\b(belum|tidak|tak|bukan|gagal|tanpa|ditolak|kembali|dikembalikan|perbaik\w*|revisi)\b")
_SHORTEST_QUOTE: Final = 12
_NAMED: Final = re.compile(
    r"^\s*(?:(?:re|balasan|fwd?)\s*:\s*)*\*{0,2}diterima\*{0,2}\s*[:：]\s*(\S.*?)\s*$", re.IGNORECASE
)


def confirms(reply: str, sent: str) -> bool:
    """Whether the reply (its text) to the mail `sent` (its text) acknowledges receipt, and nothing else beside it."""
    said = own_words(reply, sent)
    return _RECEIVED.search(said) is not None and _DENIED.search(said) is None


def named_report(subject: str, reply: str) -> str:
    """The letter number of the report that a mail says is DITERIMA, in its subject or a line of its own; else ""."""
    lines = [subject, *own_words(reply, "").splitlines()]
    return next((found[1] for line in lines if (found := _NAMED.match(line))), "")


def own_words(reply: str, sent: str) -> str:
    """What the replier wrote above the first quotation, in small letters; lines of our own mail are left out."""
    ours, said = _folded(sent), []
    for line in reply.splitlines():
        if _QUOTATION_BEGINS.match(line):
            break
        words = _folded(line)
        is_ours = len(words) >= _SHORTEST_QUOTE and words in ours
        if not _QUOTED.match(line) and not is_ours:
            said.append(words)
    return "\n".join(said).strip()


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
