"""The one thing the operator does next: first what blocks people, then what is due soonest, then what can wait."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final, NamedTuple

from rbworkflow.delivery.alarms import ALARM
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.delivery.outbox import EVIDENCE, REPORT, REQUEST
from rbworkflow.home import command_of
from rbworkflow.plan.lifecycle import PlanStatus
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.steps.overview.office_state import MailState, PeriodState, PlanState
from rbworkflow.wording import listed_at_most, long_date

NOTHING: Final = "Tidak ada. Semua berjalan sendiri."
CONFIRM: Final = (
    "Tanyakan kepada {} apakah surel masuk nomor {} dari {} memang darinya, lalu jalankan 'Konfirmasi pengirim'."
)
MOST_AWAITED: Final = 8
CONFIRM_SENDING: Final = (
    "Tanyakan kepada {} apakah Kiriman {} lewat tautan darinya, lalu jalankan 'Konfirmasi pengirim'."
)
DOUBTED: Final = (
    "Salinan nomor {0} atas {1} perlu dipastikan: {2} Bandingkan dengan dokumennya di halaman Tanda tangan, lalu "
    "jalankan 'Salinan bertanda tangan'."
)
SIGN: Final = (
    "{}. Unggah salinannya di halaman Tanda tangan atau taruh di inbox/ttd pada folder bersama, lalu jalankan "
    "'Salinan bertanda tangan'."
)
RETURNED: Final = (
    "{0}, lalu dikembalikan {1}. {2}Perubahannya Saudara yang memulai: jalankan 'Mulai revisi'; formulirnya sudah "
    "terisi dari surelnya."
)
DECIDE_PACKAGE: Final = "{} dari {} menunggu keputusan operator. Buka halaman Kabupaten/Kota."
DECIDE_EVALUATION: Final = "{} (nomor {}) menunggu keputusan operator. Jalankan 'Putuskan evaluasi'."
NUMBER_EVALUATION: Final = (
    "{} (nomor {}) disetujui dan menunggu nomor suratnya dari aplikasi persuratan. Jalankan 'Isi nomor evaluasi'."
)
MEND_EVALUATION: Final = (
    "{} {} dikembalikan kepada evaluator: {}. Kirim buku kerja yang diperbaiki di halaman Evaluasi kabupaten/kota."
)
NUMBER_RECEIPT: Final = (
    "Tanda terima paket nomor {} ({} dari {}) menunggu nomor surat. Jalankan 'Isi nomor tanda terima'."
)
RECAP_AGAIN: Final = (
    "Paket {} diterima sesudah {} disusun dan belum dihitung di dalamnya. Jalankan 'Mulai revisi' bila hendak dihitung."
)
YEAR_AGAIN: Final = (
    "{} disetujui sesudah {} disusun dan belum termuat di dalamnya. Jalankan 'Mulai revisi' bila hendak dimuat."
)
RESEND: Final = "Kode {} untuk {} tidak dapat dipakai lagi. Jalankan 'Kirim ulang kode'."
UNDECIDABLE: Final = (
    "{} menunggu keputusan {} ({}), yang memutus tahap lain, menyampaikan isian di dalamnya, atau mengoperasikan "
    "program ini. Tunjuk pejabat lain dengan 'Tunjuk Plt. atau Plh.'."
)
KEPT_BACK: Final = (
    "Surel nomor {0.id} kepada {0.recipient} ditahan: {0.detail} Bila sudah boleh berangkat, jalankan '{1}'."
)
IMPORT: Final = (
    "Letakkan rencana aksi {} di inbox/rencana-aksi pada folder bersama, lalu jalankan 'Impor rencana aksi'."
)
LEFT_OVER: Final = (
    "Bagi tahun {} belum dicatat rekomendasi evaluasi tahun sebelumnya yang belum selesai, sehingga tidak ditanyakan "
    "kepada siapa pun dan tidak dilaporkan. Unduh buku kerjanya yang sudah terisi, lalu jalankan 'Impor rencana aksi' "
    "dengan pilihan Rekomendasi evaluasi provinsi."
)

URGENCY: Final[Mapping[str, int]] = {REPORT: -1, EVIDENCE: 0, ALARM: 2}
"""Of a mail's kind; those of all others are between."""

Dated = tuple[date, str]
"""An act, and the day until which it serves somebody."""


class Acts(NamedTuple):
    """What there is to do that no plan and no period says, each the pressing first."""

    blocking: Iterable[str] = ()
    dated: Iterable[Dated] = ()
    undated: Iterable[str] = ()
    """What serves somebody on any day."""
    whenever: Iterable[str] = ()
    """What nobody waits for."""
    awaited: Iterable[Dated] = ()
    """Nothing to do: whom else is waited for, and until when."""


def next_act(
    plans: tuple[PlanState, ...], periods: tuple[PeriodState, ...], others: Acts, *, coming: Iterable[Dated] = ()
) -> str:
    """One thing at a time. `coming` are periods that open by themselves, in a sentence and by their day."""
    acts = [*others.blocking, *_returned(plans, is_needed=True)]
    acts += _soonest([*others.dated, *_acts_of_periods(periods)])
    acts += _returned(plans, is_needed=False)
    acts += others.undated
    sent = [each for each in periods if each.report_status == RevisionStatus.SENT and not each.is_ordered]
    acts += _soonest((each.province_due_on, _receipt(each)) for each in sent)
    acts += others.whenever
    acts += _soonest((each.order.until, f"Tidak ada. {each.waiting}") for each in periods if each.order is not None)
    units = [(each.due_on, _units_awaited(each)) for each in periods if each.awaited_units]
    acts += _soonest([*units, *others.awaited, *(() if periods else coming)])
    return next(iter(acts), NOTHING)


def acts_of_mails(mails: tuple[MailState, ...], office_code: str) -> Iterator[str]:
    """Mails that need a person: the report's own trouble first, alarms about others last, then what he keeps back.

    Commands name the office of several by its code.
    """
    for mail in sorted(mails, key=lambda mail: (mail.status == MailStatus.KEPT_BACK, URGENCY.get(mail.kind, 1))):
        if mail.status == MailStatus.HELD:
            yield f"Perbaiki pengaturan relay surel: {mail.detail}"
        elif mail.status == MailStatus.UNKNOWN:
            yield f"Tanyakan kepada {mail.recipient} apakah surel nomor {mail.id} sampai, lalu 'Putuskan kiriman'."
        elif mail.status == MailStatus.REJECTED:
            refused = f"Surel nomor {mail.id} kepada {mail.recipient} ditolak: {mail.detail}"
            yield f"{refused} Yang perlu dilakukan: {mail.remedy}; lalu {_by_which_act(mail)}."
        elif mail.status == MailStatus.KEPT_BACK:
            yield KEPT_BACK.format(mail, command_of(office_code, f"outbox release {mail.id}"))


def _by_which_act(mail: MailState) -> str:
    return "'Kirim ulang kode'" if mail.kind == REQUEST else "'Putuskan kiriman'"


def _returned(plans: tuple[PlanState, ...], *, is_needed: bool) -> Iterator[str]:
    for plan in plans:
        if plan.status == PlanStatus.RETURNED and plan.is_needed is is_needed:
            yield f"{plan.title} dikembalikan: {plan.note} Perbaiki buku kerjanya, lalu jalankan 'Impor rencana aksi'."


def _acts_of_periods(periods: tuple[PeriodState, ...]) -> Iterator[Dated]:
    for period in periods:
        if period.report_status in (RevisionStatus.RETURNED, RevisionStatus.VOIDED) and not period.is_ordered:
            yield period.province_due_on, f"{period.report}. {_elsewhere(period)}Jalankan 'Mulai revisi'."
        elif period.report_status == RevisionStatus.AWAITING_NUMBER:
            yield period.province_due_on, f"{period.report}. Jalankan 'Isi nomor surat'."
        elif period.report_status == RevisionStatus.AWAITING_SIGNATURE:
            yield period.province_due_on, SIGN.format(period.report)
        elif period.suggested is not None and not period.is_ordered:
            yield period.province_due_on, RETURNED.format(period.report, period.suggested.officer, _elsewhere(period))
        elif period.is_receipt_unsure:
            yield period.province_due_on, _receipt(period)


def _elsewhere(period: PeriodState) -> str:
    return f"{period.suggested.elsewhere} " if period.suggested and period.suggested.elsewhere else ""


def _receipt(period: PeriodState) -> str:
    return f"{period.report}. Bila {period.words.above} sudah menjawab, jalankan 'Catat tanda terima'."


def _units_awaited(period: PeriodState) -> str:
    called = [unit.name if unit.code.isdigit() else unit.code for unit in period.awaited_units]  # a number calls nobody
    names = listed_at_most(called, MOST_AWAITED)
    what, due_on = f"{period.words.sending.capitalize()} {period.title} dari {names}", long_date(period.due_on)
    if period.is_over:
        return f"Tidak ada. {what} belum diterima; batas waktunya {due_on}, sudah lewat."
    return f"Tidak ada. {what} ditunggu sampai {due_on}."


def _soonest(acts: Iterable[Dated]) -> list[str]:
    return [said for _, said in sorted(acts, key=lambda act: act[0])]
