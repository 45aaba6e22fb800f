"""What the operator does about a server's refusal: each kind of refusal has its own remedy, told beside its own words.

A reply says what it means by its enhanced status (RFC 3463: 5.1.x the address, 5.7.x a rule), where it begins with one,
else by its words, else by its code; a notification that came later has all of it somewhere in its words.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

PERMANENT: Final = 500


class Refusal(StrEnum):
    """Why a server refused a mail for good."""

    ADDRESS = "address"
    FULL = "full"
    SIZE = "size"
    RULE = "rule"
    """Taken for spam, or against a rule of the server's."""
    OTHER = "other"


REMEDIES: Final[Mapping[Refusal, str]] = {
    Refusal.ADDRESS: "periksa alamat penerimanya di config/",
    Refusal.FULL: "minta penerima mengosongkan kotak suratnya; alamatnya tidak perlu diubah",
    Refusal.SIZE: "surel ini lebih besar daripada yang diterima peladen; isinya tetap tersimpan di sini. Minta "
    "pengelola surel menaikkan batasnya lalu kirim lagi, atau sampaikan lampirannya dengan cara lain; supaya surel "
    "berikutnya muat, kecilkan mail_limit_mb pada [package] di config/office.toml, atau pakai tautan "
    '(evidence = "link") sebagai ganti berkas data dukung',
    Refusal.RULE: "peladen menganggap surel ini spam atau melanggar aturannya: tunjukkan kata-kata peladen di atas "
    "kepada pengelola surel kantor dan pengelola surel penerima; alamatnya tidak perlu diubah",
    Refusal.OTHER: "perbaiki sebabnya menurut kata-kata peladen di atas",
}
_BY_CODE: Final[Mapping[int, Refusal]] = {
    550: Refusal.ADDRESS,
    551: Refusal.ADDRESS,
    553: Refusal.ADDRESS,
    552: Refusal.SIZE,
    554: Refusal.RULE,
}
_BY_STATUS: Final[Mapping[str, Refusal]] = {
    "1": Refusal.ADDRESS,
    "2.2": Refusal.FULL,
    "2.3": Refusal.SIZE,
    "2": Refusal.ADDRESS,
    "3.4": Refusal.SIZE,
    "6": Refusal.RULE,
    "7": Refusal.RULE,
}
"""By subject and detail, else by subject alone."""
_STATUS: Final = re.compile(r"(?<![\d.])5\.(\d{1,3})\.(\d{1,3})(?!\.?\d)")
_BY_WORDS: Final[Mapping[Refusal, re.Pattern[str]]] = {
    Refusal.FULL: re.compile(r"quota|mailbox[\w ]{0,20} full|kotak surat penuh", re.IGNORECASE),
    Refusal.SIZE: re.compile(r"too (?:large|big)|size (?:limit|exceed)|(?:max|exceed)[\w ]{0,30} size", re.IGNORECASE),
    Refusal.RULE: re.compile(r"\b(?:spam|spf|dkim|dmarc|virus|policy|reputation)\b|black ?list|block", re.IGNORECASE),
}
_CODE: Final = re.compile(r"(?<![\d.])5\d\d(?![\d.]?\d)")


def refusal_of(code: int | None, said: str) -> Refusal:
    """What a server meant by this code (below 500: the words came later and have their own) and these words."""
    reply = code if code and code >= PERMANENT else 0
    status = _STATUS.match(said) if reply else _STATUS.search(said)
    by_status = _BY_STATUS.get(f"{status[1]}.{status[2]}", _BY_STATUS.get(status[1])) if status else None
    if by_status is not None:
        return by_status
    by_words = next((kind for kind, words in _BY_WORDS.items() if words.search(said)), None)
    if by_words is not None:
        return by_words
    codes = [reply] if reply else map(int, _CODE.findall(said))
    return next((_BY_CODE[each] for each in codes if each in _BY_CODE), Refusal.OTHER)


def remedy(code: int | None, said: str) -> str:
    """What to do about it, a clause."""
    return REMEDIES[refusal_of(code, said)]


def quoted(code: int | None, said: str) -> str:
    """The server's own words, beginning with its code."""
    is_told = not code or code < PERMANENT or str(code) in said
    return said if is_told else f"{code} {said}".strip()
