"""The parts of *Uji kesiapan* that look at the office: its settings, plan, periods and addresses."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from rbworkflow.delivery.samples import sample_values
from rbworkflow.home import shipped
from rbworkflow.office.clashes import clashes
from rbworkflow.office.duties import Duty
from rbworkflow.office.legal_bases import to_confirm
from rbworkflow.office.loading import MAILS
from rbworkflow.office.people import domain_of
from rbworkflow.office.windows import windows_of
from rbworkflow.plan.rows import frozen_version
from rbworkflow.steps.duty import of_duty
from rbworkflow.steps.notices.configuration import broken_files
from rbworkflow.steps.overview.readiness_part import Condition, ReadinessPart
from rbworkflow.steps.reports.own_paragraphs import own_files
from rbworkflow.steps.shared_folder import own_words_folder
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.wording import listed

OLD_LIST: Final = (
    "Daftarnya masih di texts.toml (dasar_hukum). Salin {sample} ke {file} dan sesuaikan dengan daftar itu. "
)


def config_parts(workplace: Workplace) -> Iterator[ReadinessPart]:
    broken = broken_files(workplace)
    found = " ".join(broken.values()) or "semua templat surel dan berkas lain dapat dipakai"
    yield ReadinessPart("Berkas config/", is_good=not broken, found=found, todo="Perbaiki berkas itu, lalu ulangi.")
    folder = workplace.settings.config / MAILS
    if unsaid := [] if broken else list(_unsaid_by_own_templates(workplace)):
        yield ReadinessPart(
            "Templat surel milik kantor",
            is_good=False,
            found="; ".join(unsaid),
            todo=f"Bandingkan berkas itu di {folder} dengan yang disertakan program di {shipped(MAILS)}: tambahkan "
            "kalimatnya, atau hapus berkas itu supaya kata-kata program yang dipakai.",
            otherwise=Condition.WARNING,
        )


def _unsaid_by_own_templates(workplace: Workplace) -> Iterator[str]:
    """Each of the office's own templates that is silent on something that the program's own tells of."""
    for kind in sorted(sample_values(workplace.office)):
        if names := workplace.composer.unsaid(kind):
            yield f"{kind}.j2 tidak menyebut {listed(names)}"


def regime_parts(workplace: Workplace) -> Iterator[ReadinessPart]:
    office, year, folder = workplace.office, workplace.today.year, workplace.settings.config / "regimes"
    regime = office.regime(year)
    doubt = regime.weight_note if office.figures.is_weighted else ""
    yield ReadinessPart(
        f"Susunan area {year}",
        is_good=not doubt,
        found=" ".join(filter(None, (regime.name, doubt))),
        todo=f"Cocokkan bobotnya dengan naskah peraturannya, lalu hapus weight_note pada berkasnya di {folder}.",
        otherwise=Condition.WARNING,
    )


def legal_bases_parts(workplace: Workplace) -> Iterator[ReadinessPart]:
    year = workplace.today.year
    bases = workplace.office.legal_bases_of(year)
    older = to_confirm(bases, year)
    file = workplace.settings.config / "legal_bases.toml"
    listed = "" if file.exists() else OLD_LIST.format(sample=shipped(file.name), file=file)
    found = f"{len(older)} dari {len(bases)} jangka waktunya berakhir sebelum {year}: {'; '.join(older)}"
    yield ReadinessPart(
        f"Dasar hukum {year}",
        is_good=not older,
        found=found if older else f"{len(bases)} peraturan",
        todo=f"{listed}Pastikan masing-masing masih menjadi acuan (confirmed_for di {file}), atau ganti.",
        otherwise=Condition.WARNING,
    )


@of_duty(Duty.PLAN)
def plan_parts(workplace: Workplace) -> Iterator[ReadinessPart]:
    year = workplace.today.year
    with read(workplace.engine) as conn:
        plan = frozen_version(conn, workplace.office.code, year)
    found = f"versi {plan.number} berlaku" if plan else "belum disetujui"
    todo = "Letakkan buku kerjanya di inbox/rencana-aksi pada folder bersama, lalu jalankan 'Impor rencana aksi'."
    yield ReadinessPart(
        f"Rencana aksi {year}", is_good=plan is not None, found=found, todo=todo, otherwise=Condition.WARNING
    )


def periods_parts(workplace: Workplace) -> Iterator[ReadinessPart]:
    with read(workplace.engine) as conn:
        opened = [window.period.title for window in windows_of(conn, workplace.office) if window.is_open]
    yield ReadinessPart("Periode terbuka", is_good=True, found=", ".join(opened) or "belum ada")


def addresses_parts(workplace: Workplace) -> Iterator[ReadinessPart]:
    """An office that is older than the check goes on as it is."""
    wrong = clashes(workplace.office)
    yield ReadinessPart(
        "Alamat surel",
        is_good=not wrong,
        found=" ".join(wrong) or "setiap alamat dapat dipakai untuk keperluannya",
        todo="Betulkan alamatnya lewat Pengaturan kantor.",
        otherwise=Condition.WARNING,
    )


@of_duty(Duty.PLAN)
def copies_parts(workplace: Workplace) -> Iterator[ReadinessPart]:
    """Who gets copies of the letter by mail: none twice, none who gets the report itself, none where anybody may be."""
    office = workplace.office
    addresses = [each.email.lower() for each in office.package.copies or () if each.email]
    public = [each for each in addresses if domain_of(each) in office.public_mail_domains]
    known = [each for each in addresses if each == office.recipient.email.lower()]
    twice = [each for each, count in Counter(addresses).items() if count > 1]
    told = {"domain umum": public, "sama dengan tujuan laporan": known, "tercantum dua kali": twice}
    wrong = [f"{', '.join(found)} ({what})" for what, found in told.items() if found]
    yield ReadinessPart(
        "Tembusan surat pengantar",
        is_good=not wrong,
        found="; ".join(wrong) or f"{len(addresses)} menerima surel laporan",
        todo=f"Betulkan alamat pada [[package.copies]] di {workplace.settings.config / 'office.toml'}.",
        otherwise=Condition.WARNING,
    )


@of_duty(Duty.PLAN)
def own_words_parts(workplace: Workplace) -> Iterator[ReadinessPart]:
    """Of each open period's own paragraphs, where they will stand, and which files nobody can use."""
    with read(workplace.engine) as conn:
        opened = [window.period for window in windows_of(conn, workplace.office) if window.is_open]
    for period in opened:
        words, faults = own_files(workplace, period)
        if words or faults:
            found = [f"{each['source']} masuk ke {each['title']}." for each in words]
            yield ReadinessPart(
                f"Uraian tambahan {period.short_title}",
                is_good=not faults,
                found=" ".join([*faults, *found]),
                todo=f"Perbaiki berkasnya di {own_words_folder(workplace.settings, period.code)}.",
                otherwise=Condition.WARNING,
            )
