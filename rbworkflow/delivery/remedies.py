"""What the operator does about a server's refusal: each kind of refusal has its own remedy, told beside its own words.

A reply says what it means by its enhanced status (RFC 3463), where it begins with one that says enough, else by its
words, else by the status's subject (5.1.x the address, 5.7.x a rule), else by its code; a notification that came later
has all of it somewhere in its words. Not every refusal is about whom a mail is to: some are about who sends it.
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
    LIMIT = "limit"
    """The office's own account has sent as much as its server allows for now."""
    OURS = "ours"
    """The server takes no mail from us: not logged in, no relaying, another's sender address, a barred account."""
    TRANSPORT = "transport"
    """It did not get there: a loop, a server that is full or closed, too long on its way."""
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
    Refusal.LIMIT: "akun pengirim kantor sudah mengirim sebanyak yang dibolehkan peladen: tunggu sehari, atau minta "
    "pengelola surel menaikkan batasnya; alamatnya tidak perlu diubah",
    Refusal.OURS: "peladen tidak mengirimkan surel akun kantor: periksa RBWORKFLOW_RELAY_USER, kata sandinya, dan "
    "sender_address, atau tunjukkan kata-kata peladen di atas kepada pengelola surel kantor; alamat penerima tidak "
    "perlu diubah",
    Refusal.TRANSPORT: "surel tidak sampai ke peladen penerima: tunggu sehari; bila kemudian tetap ditolak, tunjukkan "
    "kata-kata peladen di atas kepada pengelola surel penerima; alamatnya tidak perlu diubah",
    Refusal.OTHER: "perbaiki sebabnya menurut kata-kata peladen di atas",
}
_BY_CODE: Final[Mapping[int, Refusal]] = {
    521: Refusal.ADDRESS,
    523: Refusal.SIZE,
    530: Refusal.OURS,
    538: Refusal.OURS,
    550: Refusal.ADDRESS,
    551: Refusal.ADDRESS,
    552: Refusal.SIZE,
    553: Refusal.ADDRESS,
    554: Refusal.RULE,
    556: Refusal.ADDRESS,
    571: Refusal.RULE,
}
_BY_DETAIL: Final[Mapping[str, Refusal]] = {
    "1.1": Refusal.ADDRESS,
    "1.2": Refusal.ADDRESS,
    "1.3": Refusal.ADDRESS,
    "1.6": Refusal.ADDRESS,
    "1.7": Refusal.OURS,
    "1.8": Refusal.OURS,
    "1.10": Refusal.ADDRESS,
    "2.2": Refusal.FULL,
    "2.3": Refusal.SIZE,
    "3.4": Refusal.SIZE,
    "4.1": Refusal.ADDRESS,
    "4.4": Refusal.ADDRESS,
    "4.5": Refusal.LIMIT,
    "4.310": Refusal.ADDRESS,
    "7.54": Refusal.OURS,
    "7.57": Refusal.OURS,
    "7.60": Refusal.OURS,
    "7.705": Refusal.LIMIT,
}
"""What says enough by subject and detail; what RFC 3463 does not have is Google's and Exchange's own."""
_BY_SUBJECT: Final[Mapping[str, Refusal]] = {
    "1": Refusal.ADDRESS,
    "2": Refusal.ADDRESS,
    "3": Refusal.TRANSPORT,
    "4": Refusal.TRANSPORT,
    "5": Refusal.OTHER,
    "6": Refusal.RULE,
    "7": Refusal.RULE,
}
"""What a subject means where neither its detail nor words say more."""
_STATUS: Final = re.compile(r"(?<![\d.])5\.(\d{1,3})\.(\d{1,3})(?!\.?\d)")
_BY_WORDS: Final[Mapping[Refusal, re.Pattern[str]]] = {
    Refusal.LIMIT: re.compile(
        r"\b(?:daily|hourly|sending|send|rate|submission)\b[\w ]{0,20}\b(?:limit|quota)\b|\bper (?:hour|day)\b"
        r"|too many (?:e?mails|messages)|\bbatas (?:kirim|pengiriman)\b",
        re.IGNORECASE,
    ),
    Refusal.OURS: re.compile(
        r"\brelay(?:ing)?\b[\w ]{0,20}\b(?:denied|permitted|prohibited|allowed)|\bto relay\b|rcpthosts|sendasdenied"
        r"|authentication required|client (?:was |is )?not authenticated|must issue a starttls|outbound sender"
        r"|sender address rejected|sender verify|not owned by|send (?:as|on behalf of) this",
        re.IGNORECASE,
    ),
    Refusal.FULL: re.compile(r"quota|kuota|mailbox[\w ]{0,20} full|kotak surat penuh", re.IGNORECASE),
    Refusal.SIZE: re.compile(
        r"too (?:large|big)|terlalu besar|size (?:limit|exceed)|(?:max|exceed)[\w ]{0,30} size|message length",
        re.IGNORECASE,
    ),
    Refusal.RULE: re.compile(
        r"\b(?:spam|spf|dkim|dmarc|virus|policy|reputation|attachments?)\b|black ?list|block", re.IGNORECASE
    ),
}
_CODE: Final = re.compile(r"(?<![\d.])5\d\d(?![\d.]?\d)")


def refusal_of(code: int | None, said: str) -> Refusal:
    """What a server meant by this code (below 500: the words came later and have their own) and these words."""
    reply = code if code and code >= PERMANENT else 0
    status = _STATUS.match(said) if reply else _STATUS.search(said)
    by_detail = _BY_DETAIL.get(f"{status[1]}.{status[2]}") if status else None
    if by_detail is not None:
        return by_detail
    by_words = next((kind for kind, words in _BY_WORDS.items() if words.search(said)), None)
    if by_words is not None:
        return by_words
    by_subject = _BY_SUBJECT.get(status[1]) if status else None
    if by_subject is not None:
        return by_subject
    codes = [reply] if reply else map(int, _CODE.findall(said))
    return next((_BY_CODE[each] for each in codes if each in _BY_CODE), Refusal.OTHER)


def remedy(code: int | None, said: str) -> str:
    """What to do about it, a clause."""
    return REMEDIES[refusal_of(code, said)]


def quoted(code: int | None, said: str) -> str:
    """The server's own words, beginning with its code."""
    is_told = not code or code < PERMANENT or str(code) in said
    return said if is_told else f"{code} {said}".strip()
