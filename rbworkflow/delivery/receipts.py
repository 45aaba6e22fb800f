"""Whether a mail of the province's says DITERIMA: in a reply to the report its writer's own words, not those of ours
that it quotes; in a mail of its own a line `DITERIMA: <letter number>`.

In doubt it does not: the operator then reads the mail and enters the receipt by hand.
"""

import re
import unicodedata
from typing import Final

from rbworkflow.intake.mail.reply_words import QUOTATION_BEGINS, QUOTED, head_of, number_in

_RECEIVED: Final = re.compile(r"\bditerima\b")
_DENIED: Final = re.compile(
    r"\?|\b(belum|blm|tidak|tdk|tak|gak|ngg?ak|bukan|gagal|tanpa|ditolak|kembali|dikembalikan|perbaik\w*|revisi"
    r"|akan|hanya|sebagian|kecuali|apabila|bila|jika|kalau|setelah|sesudah|apakah|catatan|kurang|kekurangan|rusak)\b"
)
_SHORTEST_QUOTE: Final = 12
_NAMED: Final = head_of("diterima")


def confirms(reply: str, sent: str) -> bool:
    """Whether the reply (its text) to the mail `sent` (its text) acknowledges receipt, and nothing else beside it."""
    said = own_words(reply, sent)
    return _RECEIVED.search(said) is not None and _DENIED.search(said) is None


def named_report(subject: str, reply: str) -> str:
    """The letter number of the report that a mail says is DITERIMA, in its subject or a line of its own; else ""."""
    lines = [subject, *own_words(reply, "").splitlines()]
    return next((number_in(found[1]) for line in lines if (found := _NAMED.match(line))), "")


def own_words(reply: str, sent: str) -> str:
    """What the replier wrote above the first quotation, in small letters; lines of our own mail are left out."""
    ours, said = _folded(sent), []
    for line in reply.splitlines():
        if QUOTATION_BEGINS.match(line):
            break
        words = _folded(line)
        is_ours = len(words) >= _SHORTEST_QUOTE and words in ours
        if not QUOTED.match(line) and not is_ours:
            said.append(words)
    return "\n".join(said).strip()


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
