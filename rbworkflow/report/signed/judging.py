"""Whether what came back is the document that was to be signed, and how it was signed: facts, and sentences on them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, Self

from rbworkflow.wording import listed


class SignedVerdict(StrEnum):
    """What the copy is."""

    OURS = "ours"
    """It bears the document's code."""
    ANOTHER = "another"
    """It bears the code of another document, or of this one before its number was changed."""
    UNTOLD = "untold"
    """Nothing on it tells: the operator looks and says."""
    CHANGED = "changed"
    """A certified signature says that what was signed was changed afterwards."""
    UNREADABLE = "unreadable"


UNCHECKED: Final = "unchecked"
REVOKED: Final = "revoked"
REVOKED_SAID: Final = "Sertifikat tanda tangan {} sudah dicabut penerbitnya."
_FAULTS: Final = {
    "encrypted": "Berkas ini terkunci kata sandi. Simpan tanpa kata sandi, lalu kirim lagi.",
    "broken": "Berkas ini bukan PDF yang utuh. Pindai atau unduh sekali lagi, lalu kirim lagi.",
    "too_large": (
        "Berkas ini terlalu besar: bersama lampiran lain surel ke provinsi melebihi 15 MB. Pindai hitam-putih atau "
        "dengan resolusi 200 dpi, lalu kirim lagi."
    ),
    "too_long": "Berkas ini terlalu panjang untuk laporan ini. Periksa berkasnya.",
    "died": "Berkas ini tidak dapat diperiksa dengan aman. Pindai sekali lagi sebagai PDF biasa, lalu kirim lagi.",
}


@dataclass(frozen=True, kw_only=True)
class Signature:
    """A certified electronic signature, as the PDF says; `at` is ISO, by the signer's clock or a time stamp.

    `revocation` is `good`, `revoked`, or `unchecked` where the PDF carries nothing on that, as in older rows.
    """

    name: str
    issuer: str
    at: str
    is_intact: bool
    is_trusted: bool
    revocation: str = UNCHECKED


@dataclass(frozen=True, kw_only=True)
class SignedCopy:
    """What was found on a copy that came back."""

    page_count: int = 0
    codes: tuple[str, ...] = ()
    is_scan: bool = False
    signatures: tuple[Signature, ...] = ()
    fault: str = ""

    @classmethod
    def of(cls, found: dict[str, Any] | None) -> Self:
        """From the child's answer; None where the child did not survive it."""
        if found is None or found.get("fault"):
            return cls(fault="died" if found is None else str(found["fault"]))
        return cls(
            page_count=int(found["page_count"]),
            codes=tuple(found["codes"]),
            is_scan=bool(found["is_scan"]),
            signatures=tuple(Signature(**each) for each in found["signatures"]),
        )

    def verdict(self, code: str) -> SignedVerdict:
        """What it is, where the document's code is `code`."""
        if self.fault:
            return SignedVerdict.UNREADABLE
        if any(not each.is_intact for each in self.signatures):
            return SignedVerdict.CHANGED
        if code in self.codes:
            return SignedVerdict.OURS
        return SignedVerdict.ANOTHER if self.codes else SignedVerdict.UNTOLD

    def doubts(self, *, page_count: int | None) -> tuple[str, ...]:
        """What the operator has to look at before he says that it is the document, of so many pages."""
        doubts = []
        if page_count and self.page_count != page_count:
            doubts.append(f"Salinan ini {self.page_count} halaman, sedangkan dokumennya {page_count} halaman.")
        if not self.is_scan and not self.signatures:
            doubts.append("PDF ini bukan hasil pindai dan tidak bertanda tangan elektronik.")
        untrusted = [
            each.name or "tanpa nama" for each in self.signatures if not each.is_trusted and each.revocation != REVOKED
        ]
        if untrusted:
            doubts.append(f"Penerbit sertifikat tanda tangan {listed(untrusted)} tidak dikenal di komputer ini.")
        if revoked := [each.name or "tanpa nama" for each in self.signatures if each.revocation == REVOKED]:
            doubts.append(REVOKED_SAID.format(listed(revoked)))
        return tuple(doubts)


def told(copy: SignedCopy, verdict: SignedVerdict) -> str:
    """The verdict in a sentence, with what to do where it cannot be taken."""
    sentences = {
        SignedVerdict.OURS: "Salinan ini dokumen yang dimaksud.",
        SignedVerdict.ANOTHER: (
            f"Salinan ini dokumen lain (kode {listed([*copy.codes])}). Kirim salinan dokumen yang menunggu tanda "
            "tangan; sesudah nomor surat dibetulkan, dokumennya ditandatangani lagi."
        ),
        SignedVerdict.UNTOLD: (
            "Kode dokumen tidak terbaca pada salinan ini. Pindai lebih jelas, atau pastikan sendiri bahwa ini "
            "dokumennya dan tulis alasannya."
        ),
        SignedVerdict.CHANGED: (
            "Isi PDF ini berubah sesudah ditandatangani secara elektronik. Minta berkas aslinya dari penanda tangan."
        ),
        SignedVerdict.UNREADABLE: _FAULTS.get(copy.fault, _FAULTS["died"]),
    }
    return sentences[verdict]


def signed_by(signatures: Sequence[Signature]) -> str:
    """Who signed, for the trail: `Ketua Contoh (sertifikat dari BSrE)`."""
    return listed([f"{each.name or 'tanpa nama'} (sertifikat dari {each.issuer or '?'})" for each in signatures])


def on_revocation(signatures: Sequence[Signature]) -> str:
    """Whether it is known that no certificate was revoked, in a sentence; empty where nobody signed electronically."""
    if not signatures:
        return ""
    if any(each.revocation == UNCHECKED for each in signatures):
        return (
            "Pencabutan sertifikat TIDAK diperiksa: PDF ini tidak memuat keterangannya, dan program ini tidak "
            "menghubungi penerbitnya."
        )
    return "Pencabutan sertifikat diperiksa menurut keterangan penerbit yang dimuat PDF ini."
