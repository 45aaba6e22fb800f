"""What a reply consists of, whatever mail program wrote it: the head that names a report, own lines, quotations."""

import re
from typing import Final

QUOTED: Final = re.compile(r"^\s*[>|]")
QUOTATION_BEGINS: Final = re.compile(
    r"^\s*(-{2,}.*(original|asli|forwarded|diteruskan).*|_{10,}|(from|dari|pengirim)\s*:.*|(on|pada)\b.*(wrote|menulis)\s*:\s*)$",
    re.IGNORECASE,
)
_LEAD: Final = r"(?:(?:re|balasan|bls|fwd?|trs|tr|terusan)(?:\[\d+\])?\s*:\s*|\[[^\]]*\]\s*)*"
"""What mail programs and servers write before a subject."""
_AROUND: Final = re.compile(r"^(?:nomor\s*:?\s+|no\.\s*|no\s+)|(?:\s+(?:tanggal|tgl)\b.*)?[\s*_.,;]*$", re.IGNORECASE)


def head_of(word: str) -> re.Pattern[str]:
    """A subject or line `WORD: <letter number>`, also where it is set in bold."""
    return re.compile(rf"^\s*{_LEAD}[*_]{{0,2}}{word}[*_]{{0,2}}\s*[:：]\s*(\S.*?)\s*$", re.IGNORECASE)


def number_in(head: str) -> str:
    """The letter number alone, of `Nomor 7/ORT.07/2026 tanggal 5 Juli 2026.`"""
    return _AROUND.sub("", head)
