"""What to try next where somebody learns the way on the sample office, and waits for nothing that comes by itself."""

from collections.abc import Iterator
from typing import Final

from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.settings import Settings
from rbworkflow.steps.overview.office_state import PeriodState, PlanState, TurnState

EXAMPLES: Final = "contoh"
"""In the shared folder, where the sample office was laid out to practise on."""
DECIDE: Final = (
    "Latihan: putuskan {title} sebagai {officer}. Buka halaman Surel latihan, baca surel Mohon keputusan terbaru "
    "untuknya, lalu ikuti tautannya dan tempel kodenya."
)
SEND: Final = (
    "Latihan: {sent} dari {all} subbagian sudah mengirim isian {title}. Salin isi folder contoh {code} (atau isian "
    "sendiri) ke inbox/{code} pada folder bersama, lalu jalankan 'Kumpulkan isian unit'."
)
MEND: Final = (
    "Latihan: {unit} diminta memperbaiki isian {title}. Buka surel Mohon perbaiki isian di halaman Surel latihan, ubah "
    "buku kerja yang terlampir di situ, letakkan di inbox/{code} pada folder bersama, lalu jalankan 'Kumpulkan isian "
    "unit'."
)
COMPILE: Final = (
    "Latihan: semua subbagian sudah mengirim isian {title}. Susun laporannya sekarang dengan 'Susun laporan semester'."
)
SIGN: Final = (
    "Latihan: {report} menunggu salinan bertanda tangan. Buka halaman Tanda tangan (/tanda-tangan), unduh dokumennya, "
    "simpan atau pindai sebagai PDF, lalu unggah di halaman itu; bila salinannya diragukan, nyatakan di sana beserta "
    "alasannya."
)
ISSUED: Final = (
    "Latihan: {report} sudah terbit dan suratnya menjadi surel latihan. Baca di halaman Surel latihan; untuk mengulang "
    "dari awal, hentikan program, hapus folder data dan folder bersama latihan ini, lalu nyalakan lagi."
)


def has_examples(settings: Settings) -> bool:
    return (settings.shared / EXAMPLES).is_dir()


def practice_step(plans: tuple[PlanState, ...], periods: tuple[PeriodState, ...]) -> str:
    """The next thing to try; empty where there is nothing but what the operator is told anyway."""
    return next(iter([*_decisions(plans, periods), *_sendings(periods), *_ends(periods)]), "")


def _decisions(plans: tuple[PlanState, ...], periods: tuple[PeriodState, ...]) -> Iterator[str]:
    subjects: list[PlanState | PeriodState] = [*plans, *periods]
    turns: list[tuple[TurnState, str]] = [(turn, subject.title) for subject in subjects for turn in subject.turns]
    for turn, title in sorted(turns, key=lambda each: each[0].due_on):
        yield DECIDE.format(title=title, officer=turn.officer)


def _sendings(periods: tuple[PeriodState, ...]) -> Iterator[str]:
    """Units that are waited for, and what comes once all have sent."""
    for period in periods:
        waited = period.awaited_units
        if waited and waited[0].received_at is not None:
            yield MEND.format(unit=waited[0].name, title=period.title, code=waited[0].code)
        elif waited:
            sent, code = len(period.units) - len(waited), waited[0].code
            yield SEND.format(sent=sent, all=len(period.units), title=period.title, code=code)
        elif period.units and period.report_status is None:
            yield COMPILE.format(title=period.title)


def _ends(periods: tuple[PeriodState, ...]) -> Iterator[str]:
    for period in periods:
        report = period.report.partition(":")[0]
        if period.report_status is RevisionStatus.AWAITING_SIGNATURE:
            yield SIGN.format(report=report)
        if period.report_status is RevisionStatus.ISSUED:
            yield ISSUED.format(report=report)
