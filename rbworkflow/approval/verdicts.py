"""What an answer was worth, and the sentence that tells the officer."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Exposed(StrEnum):
    """What became of a set of codes that stood in an answer which was no decision: others could have read it there."""

    NOT = ""
    REPLACED = "replaced"
    LOCKED = "locked"
    """Void like the others; but so often codes are not replaced by themselves."""


class Verdict(StrEnum):
    """The outcome of one answer; every answer has exactly one."""

    APPROVED = "approved"
    RETURNED = "returned"
    NO_CODE = "no_code"
    TWO_CODES = "two_codes"
    NOTE_MISSING = "note_missing"
    WRONG_CODE = "wrong_code"
    OTHER_CODE = "other_code"
    OLD_CODE = "old_code"
    EXPIRED = "expired"
    LOCKED = "locked"
    SPENT = "spent"
    CONTENT_CHANGED = "content_changed"
    SAME_PERSON = "same_person"
    OPERATES = "operates"
    CLOSED = "closed"

    @property
    def is_decision(self) -> bool:
        return self in (Verdict.APPROVED, Verdict.RETURNED)

    @property
    def message(self) -> str:
        return _MESSAGES[self]


@dataclass(frozen=True)
class Outcome:
    """What an answer was worth, and what it did to the codes that stood in it."""

    verdict: Verdict
    exposed: Exposed = Exposed.NOT
    elsewhere: tuple[tuple[int, Exposed], ...] = ()
    """The other requests whose codes stood in it, as it was given, and what it did to those."""

    @property
    def is_decision(self) -> bool:
        return self.verdict.is_decision

    @property
    def replaced_elsewhere(self) -> tuple[int, ...]:
        return tuple(request_id for request_id, exposed in self.elsewhere if exposed is Exposed.REPLACED)

    @property
    def locked_elsewhere(self) -> tuple[int, ...]:
        return tuple(request_id for request_id, exposed in self.elsewhere if exposed is Exposed.LOCKED)

    @property
    def message(self) -> str:
        return " ".join(filter(None, (self.verdict.message, _EXPOSED[self.exposed])))


_EXPOSED: Final = {
    Exposed.NOT: "",
    Exposed.REPLACED: "Kode yang terisi tadi tidak berlaku lagi; kode baru dikirim lewat surel.",
    Exposed.LOCKED: "Kode yang terisi tadi tidak berlaku lagi, dan kode baru tidak lagi dikirim dengan sendirinya. "
    "Operator sudah diberi tahu; tunggu surel dengan kode baru.",
}
_MESSAGES: Final = {
    Verdict.APPROVED: "Keputusan tercatat: disetujui.",
    Verdict.RETURNED: "Keputusan tercatat: dikembalikan dengan catatan.",
    Verdict.NO_CODE: "Tidak ada kode yang utuh pada isian. Salin satu baris kode dari surel, seluruhnya.",
    Verdict.TWO_CODES: "Ada lebih dari satu kode. Salin satu saja: SETUJU-… atau KEMBALI-….",
    Verdict.NOTE_MISSING: "Untuk mengembalikan, isi juga catatan tentang yang perlu diperbaiki.",
    Verdict.WRONG_CODE: "Kode tidak cocok. Salin kode dari surel terbaru untuk dokumen ini.",
    Verdict.OTHER_CODE: "Kode ini untuk permintaan keputusan lain. Karena sudah terbaca di sini, kode itu tidak "
    "berlaku lagi; penggantinya dikirim lewat surel. Untuk dokumen ini, salin kode dari surel yang menyebut judulnya.",
    Verdict.OLD_CODE: "Kode ini tidak berlaku lagi karena kode baru sudah dibuat. Salin kode dari surel terbaru.",
    Verdict.EXPIRED: "Kode sudah lewat masa berlakunya. Kode baru dikirim lewat surel.",
    Verdict.LOCKED: "Terlalu banyak kode yang tidak cocok. Kode baru dikirim lewat surel.",
    Verdict.SPENT: "Kode ini tidak dapat dipakai lagi, dan kode baru tidak lagi dikirim dengan sendirinya. "
    "Operator sudah diberi tahu; tunggu surel dengan kode baru.",
    Verdict.CONTENT_CHANGED: "Isi dokumen berubah sejak kode dikirim; keputusan tidak dicatat. Tunggu revisi baru.",
    Verdict.SAME_PERSON: "Tahap ini harus diputus pejabat yang tidak memutus tahap lain dan tidak menyampaikan isian "
    "dokumen ini. Hubungi operator untuk menunjuk pejabat lain.",
    Verdict.OPERATES: "Saudara tercatat sebagai operator program ini, dan operator tidak memutus. Serahkan dahulu "
    "tugas operator kepada orang lain, atau minta pejabat lain ditunjuk.",
    Verdict.CLOSED: "Permintaan keputusan ini sudah ditutup.",
}
