"""Which mail goes at once, which goes into a person's daily one, and which never: one table, printed in docs/mails.md.

A mail is named by its kind; where some of a kind go another way than the others, by the beginning of its key.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Reader(StrEnum):
    """Who reads a mail, in the order of the table's columns."""

    UNIT = "subbagian"
    HEAD = "kepala subbagian"
    ASKED = "pejabat yang diminta"
    OTHER = "pejabat lainnya"
    OPERATOR = "operator"
    PROVINCE = "provinsi"
    CONCERNED = "yang bersangkutan"


class When(StrEnum):
    """How a mail goes to a reader."""

    AT_ONCE = "seketika"
    DAILY = "harian"
    NEVER = "tidak"


@dataclass(frozen=True)
class MailRule:
    """One mail: what it is, and how it goes to each reader."""

    what: str
    at_once: tuple[Reader, ...] = ()
    daily: tuple[Reader, ...] = ()

    def when(self, reader: Reader) -> When:
        if reader in self.at_once:
            return When.AT_ONCE
        return When.DAILY if reader in self.daily else When.NEVER


_UNITS: Final = (Reader.UNIT, Reader.HEAD)
_OFFICERS: Final = (Reader.ASKED, Reader.OTHER)
MAILS: Final[Mapping[str, MailRule]] = {
    "request": MailRule("Permintaan keputusan beserta kodenya", at_once=(Reader.ASKED,)),
    "decided": MailRule("Keputusan sendiri, beserta kode untuk menariknya", at_once=(Reader.ASKED,)),
    "decision": MailRule("Keputusan pejabat lain", at_once=(Reader.OTHER, Reader.OPERATOR)),
    "returned": MailRule("Dikembalikan: yang perlu dilakukan", at_once=(Reader.OPERATOR,)),
    "withdrawn": MailRule("Keputusan ditarik", at_once=(*_UNITS, *_OFFICERS, Reader.OPERATOR)),
    "withdrawal_refused": MailRule("Penarikan ditolak", at_once=(*_OFFICERS, Reader.OPERATOR)),
    "appointed": MailRule("Penunjukan Plt. atau Plh.", at_once=_OFFICERS),
    "term_ended": MailRule("Masa tugas Plt. atau Plh. dipersingkat", at_once=(*_OFFICERS, Reader.CONCERNED)),
    "holder_named": MailRule("Perubahan pejabat definitif", at_once=_OFFICERS),
    "reset_named": MailRule("Pelepasan kata sandi atau aplikasi diminta", at_once=_OFFICERS),
    "settings_named": MailRule("Perubahan pengaturan kantor diminta", at_once=(*_OFFICERS, Reader.CONCERNED)),
    "objected": MailRule("Keberatan atas penunjukan", at_once=(*_OFFICERS, Reader.OPERATOR)),
    "login": MailRule("Tautan masuk", at_once=(Reader.CONCERNED,)),
    "link_sent": MailRule("Tautan masuk diminta", at_once=(*_OFFICERS, Reader.OPERATOR)),
    "operator_named": MailRule("Operator baru", at_once=(*_OFFICERS, Reader.OPERATOR)),
    "left": MailRule("Akses pejabat berakhir", at_once=(*_OFFICERS, Reader.CONCERNED)),
    "taken_off": MailRule("Kata sandi atau aplikasi dilepas", at_once=(*_OFFICERS, Reader.OPERATOR, Reader.CONCERNED)),
    "plan": MailRule("Rencana aksi berlaku", at_once=(*_UNITS, *_OFFICERS, Reader.OPERATOR)),
    "form": MailRule("Formulir isian", at_once=_UNITS),
    "answer": MailRule("Jawaban atas isian", at_once=_UNITS),
    "waiting": MailRule("Kiriman menunggu kepastian operator", at_once=_UNITS),
    "set_aside": MailRule("Isian disisihkan", at_once=_UNITS),
    "deadline_moved": MailRule("Batas waktu dipindahkan surat provinsi atau kalender", at_once=(*_UNITS, Reader.ASKED)),
    "correction": MailRule("Permintaan perbaikan isian", at_once=_UNITS),
    "approved": MailRule("Laporan disetujui: indikator yang terhitung", at_once=_UNITS),
    "annulled": MailRule("Laporan yang sudah disetujui dibatalkan", at_once=_UNITS),
    "noted": MailRule("Laporan dikembalikan dengan catatan atas isian", at_once=_UNITS),
    "closed": MailRule("Periode ditutup, isian tidak perlu dikirim", at_once=_UNITS),
    "recalled": MailRule("Laporan ditarik atau akan diganti, atau permintaannya beralih", at_once=_OFFICERS),
    "unread": MailRule("Surel yang belum dapat diproses", at_once=(Reader.CONCERNED,)),
    "report": MailRule("Laporan", at_once=(Reader.PROVINCE,)),
    "evidence": MailRule("Data dukung laporan, bagian berikutnya", at_once=(Reader.PROVINCE,)),
    "to_sign": MailRule("Laporan untuk ditandatangani", at_once=(*_OFFICERS, Reader.OPERATOR)),
    "sent": MailRule("Laporan terkirim", at_once=(*_OFFICERS, Reader.OPERATOR)),
    "receipt": MailRule("Laporan diterima provinsi", at_once=(*_OFFICERS, Reader.OPERATOR)),
    "receipt_withdrawn": MailRule("Tanda terima yang keliru dicatat dicabut", at_once=(*_OFFICERS, Reader.OPERATOR)),
    "package": MailRule("Paket laporan masuk di provinsi", at_once=_UNITS),
    "package_refused": MailRule("Paket laporan tidak dapat diterima provinsi", at_once=_UNITS),
    "package_receipt": MailRule("Tanda terima atau pengembalian paket dari provinsi", at_once=_UNITS),
    "evaluation": MailRule("Hasil evaluasi provinsi beserta rekomendasinya", at_once=_UNITS),
    "alarm": MailRule("Yang perlu tindakan operator", at_once=(Reader.OPERATOR,)),
    "alarm/strangers": MailRule("Surel dari pengirim yang tidak dapat dipastikan", daily=(Reader.OPERATOR,)),
    "alarm/archive": MailRule("Salinan arsip yang tidak sampai", daily=(Reader.OPERATOR,)),
    "reminder/submission": MailRule("Isian belum dikirim", daily=(*_UNITS, Reader.OTHER, Reader.OPERATOR)),
    "reminder/points": MailRule("Isian memuat yang wajib diperbaiki", daily=_UNITS),
    "reminder/correction": MailRule("Perbaikan isian belum dikirim", daily=_UNITS),
    "reminder/decision": MailRule("Belum diputus", daily=(*_OFFICERS, Reader.OPERATOR)),
    "reminder/plan": MailRule("Rencana aksi belum disetujui", daily=(Reader.OPERATOR,)),
    "reminder/opening": MailRule("Periode akan dibuka", daily=(Reader.OPERATOR,)),
    "reminder/forms": MailRule("Formulir belum dikirim", daily=(Reader.OPERATOR,)),
    "reminder/returned": MailRule("Laporan dikembalikan, revisinya belum dimulai", daily=(Reader.OPERATOR,)),
    "reminder/number": MailRule("Nomor surat belum diisi", daily=(Reader.OPERATOR,)),
    "reminder/signature": MailRule("Salinan bertanda tangan belum kembali", daily=(Reader.OPERATOR,)),
    "reminder/receipt": MailRule("Tanda terima belum tercatat", daily=(Reader.OPERATOR,)),
    "reminder/term": MailRule("Masa tugas Plt. atau Plh. segera berakhir", daily=(Reader.OPERATOR,)),
    "reminder/package": MailRule(
        "Paket laporan atau perbaikannya belum masuk di provinsi", daily=(*_UNITS, Reader.OPERATOR)
    ),
    "reminder/recommendation": MailRule("Rekomendasi evaluasi belum selesai", daily=(*_UNITS, Reader.OPERATOR)),
}
_KINDS: Final = frozenset(name.partition("/")[0] for name in MAILS)


def kind_of(key: str) -> str:
    """A mail's kind, the first word of its key; raises KeyError for one that the table does not know."""
    kind = key.partition("/")[0]
    if kind not in _KINDS:
        raise KeyError(f"'{kind}' is not in {__name__}.MAILS")
    return kind


def mail_table() -> Iterator[str]:
    """The table in Markdown, a line each."""
    yield f"| surel | jenis | {' | '.join(Reader)} |"
    yield "|---" * (2 + len(Reader)) + "|"
    for name, row in MAILS.items():
        cells = (row.when(reader) for reader in Reader)
        yield f"| {row.what} | `{name}` | {' | '.join('–' if cell is When.NEVER else cell for cell in cells)} |"
