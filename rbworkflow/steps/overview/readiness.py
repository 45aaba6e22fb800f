"""Is this machine ready for the semester: every part tried, each with what to do where it is not."""

import os
import shlex
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import Final

from rbworkflow import audit
from rbworkflow.config_faults import unheard_names
from rbworkflow.delivery.relay import Relay
from rbworkflow.delivery.samples import sample_values
from rbworkflow.delivery.transmit import largest_mail, probe
from rbworkflow.errors import WorkflowError
from rbworkflow.home import WHERE_SET, shipped
from rbworkflow.intake.arrivals.moments import TOLERANCE
from rbworkflow.intake.mail.authenticity import Authenticity
from rbworkflow.intake.mail.mail_account import MailAccount
from rbworkflow.intake.mail.mail_rows import newest_mails
from rbworkflow.intake.mail.mailbox import open_mailbox
from rbworkflow.key_folder import key_folder
from rbworkflow.mail_login.mailboxes import mailboxes
from rbworkflow.office.clashes import clashes
from rbworkflow.office.duties import Duty
from rbworkflow.office.legal_bases import to_confirm
from rbworkflow.office.loading import MAILS
from rbworkflow.office.people import domain_of
from rbworkflow.office.windows import windows_of
from rbworkflow.plan.rows import frozen_version
from rbworkflow.report.layout import TEMPLATE
from rbworkflow.report.pdf import as_pdf
from rbworkflow.report.word.docx import try_template
from rbworkflow.settings import unheard_variables
from rbworkflow.steps.duty import of_duty
from rbworkflow.steps.notices.configuration import broken_files
from rbworkflow.steps.notices.operator_alerts import tell_operator
from rbworkflow.steps.notices.signed_in import is_open
from rbworkflow.steps.overview.health import HEALTH, MAIL_SIZE, MICROSOFT, SIGN_IN, mail_size
from rbworkflow.steps.overview.readiness_part import Condition, ReadinessPart
from rbworkflow.steps.reports.own_paragraphs import own_files
from rbworkflow.steps.shared_folder import own_words_folder
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.system import readable_by_others
from rbworkflow.wording import clock_time, listed, number

MAILS_LOOKED_AT: Final = 20
NAME_THE_SERVER: Final = (
    "Tanyakan kepada pengelola surel nama peladen penerima pada Authentication-Results, dan apakah ia menghapus tajuk "
    "palsu atas namanya; isikan pada RBWORKFLOW_IMAP_AUTHSERV_ID (bagi Microsoft 365: microsoft365). Sebelum itu "
    "pengirim surel dapat dipalsukan: "
    "pengganti isian menjelang penyusunan laporan menunggu 'Konfirmasi pengirim', dan tanda terima dicatat operator."
)
UNITS_OWN: Final = ("claims", "quarantine")
"""What units laid belongs to who laid it, with his rights; nobody else gets to it through the data folder."""
MAKE_WRITABLE: Final = (
    "Periksa apakah cakramnya rusak atau terpasang hanya-baca, dan apakah folder itu milik pengguna yang menjalankan "
    "program; sebelum itu tidak ada yang dapat dicatat."
)
OLD_LIST: Final = (
    "Daftarnya masih di texts.toml (dasar_hukum). Salin {sample} ke {file} dan sesuaikan dengan daftar itu. "
)
A_PAGE: Final = b"Uji kesiapan"
KEY_FOLDER: Final = "Folder kunci"
SENDERS: Final = "Keaslian pengirim surel"
FOLLOW: Final = "Ikuti petunjuk pada pesan itu."
SET_CLOCK: Final = "Samakan jam komputer; hapus RBWORKFLOW_CLOCK_FILE."
SET_CLOCK_OR_NOT: Final = (
    "Samakan jam komputer bila keliru. Bila benar, jam itu pernah terlalu maju; yang tercatat ketika itu tetap ada."
)
EARLIEST: Final = datetime(2026, 1, 1, tzinfo=UTC)


def readiness(workplace: Workplace) -> list[ReadinessPart]:
    """Every part of the office's machine that works without Prefect."""
    return [part for name, check in CHECKS.items() for part in _tried(name, check, workplace)]


def readiness_in_short(parts: list[ReadinessPart]) -> str:
    """All well, or the names of what is not."""
    bad = [part.name for part in parts if not part.is_good]
    return f"Perlu perhatian: {', '.join(bad)}." if bad else "Siap."


def queue_test_mail(workplace: Workplace) -> str:
    """A test mail to the operator, so that he sees what officers will see."""
    tell_operator(
        workplace,
        key=f"test/{workplace.now.isoformat()}",
        what="Surel uji kesiapan",
        detail=f"Bila surel ini sampai, surel kepada pejabat dan {workplace.office.words.sender} juga dapat dikirim.",
        todo="",
    )
    return f"Surel uji untuk {workplace.office.operator.email} masuk antrean kirim."


def _tried(
    name: str, check: Callable[[Workplace], Iterable[ReadinessPart]], workplace: Workplace
) -> list[ReadinessPart]:
    try:
        return list(check(workplace))
    except WorkflowError as error:
        return [ReadinessPart(name, is_good=False, found=str(error), todo=FOLLOW)]


def _database(workplace: Workplace) -> Iterator[ReadinessPart]:
    with read(workplace.engine) as conn:
        head = audit.verify(conn, workplace.office.code)
    yield ReadinessPart("Basis data dan rantai audit", is_good=True, found=f"{number(head.seq)} peristiwa, utuh")


def _private(workplace: Workplace) -> Iterator[ReadinessPart]:
    data = workplace.settings.data
    for name, folder in (("Folder data", data), (KEY_FOLDER, key_folder(data))):
        readable = next(readable_by_others(folder, but=UNITS_OWN), None)
        found = f"{readable} terbaca oleh pengguna lain" if readable else "hanya terbaca oleh pengguna ini"
        todo = (
            f"Jadikan folder itu milik pengguna yang menjalankan program, pada cakram yang mengenal hak akses, lalu "
            f"jalankan: chmod -R go-rwx {shlex.quote(str(folder))}"
        )
        if os.access(folder, os.W_OK):
            yield ReadinessPart(name, is_good=readable is None, found=found, todo=todo)
        else:
            yield ReadinessPart(name, is_good=False, found=f"{folder} tidak dapat ditulisi", todo=MAKE_WRITABLE)


def _clock(workplace: Workplace) -> Iterator[ReadinessPart]:
    now = workplace.now
    is_good = now > EARLIEST and workplace.settings.clock_file is None
    todo, otherwise = SET_CLOCK, Condition.BROKEN
    found = f"{clock_time(now)} {workplace.zone}"
    if workplace.settings.clock_file is not None:
        found += " (jam geladi)"
    with read(workplace.engine) as conn:
        newest, latest = (of(conn, workplace.office.code) for of in (audit.newest_at, audit.latest_at))
    if newest is not None and latest is not None and latest > now + TOLERANCE:
        found += f", padahal sudah ada yang tercatat {clock_time(latest.astimezone(workplace.office.tz))}"
        if is_good and newest <= now + TOLERANCE:
            todo, otherwise = SET_CLOCK_OR_NOT, Condition.WARNING
        is_good = False
    yield ReadinessPart("Jam", is_good=is_good, found=found, todo=todo, otherwise=otherwise)


def _layout(workplace: Workplace) -> Iterator[ReadinessPart]:
    layout = workplace.layout
    try_template(layout)
    own = f"berkas {TEMPLATE.name}, " if layout.template else ""
    found = f"{own}{layout.font}, kertas {layout.paper[0]} x {layout.paper[1]} mm, sidik {layout.template_sha256[:12]}"
    yield ReadinessPart("Templat laporan", is_good=True, found=found)


def _config(workplace: Workplace) -> Iterator[ReadinessPart]:
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


def _variables(_workplace: Workplace) -> Iterator[ReadinessPart]:
    """One that is misspelt holds as if nobody had set it."""
    if found := unheard_names(unheard_variables()):
        yield ReadinessPart(
            "Nama pengaturan",
            is_good=False,
            found=found,
            todo=f"Betulkan namanya di {WHERE_SET}; sebelum itu pengaturannya tidak berlaku.",
            otherwise=Condition.WARNING,
        )


def _regime(workplace: Workplace) -> Iterator[ReadinessPart]:
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


def _legal_bases(workplace: Workplace) -> Iterator[ReadinessPart]:
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
def _plan(workplace: Workplace) -> Iterator[ReadinessPart]:
    year = workplace.today.year
    with read(workplace.engine) as conn:
        plan = frozen_version(conn, workplace.office.code, year)
    found = f"versi {plan.number} berlaku" if plan else "belum disetujui"
    todo = "Letakkan buku kerjanya di inbox/rencana-aksi pada folder bersama, lalu jalankan 'Impor rencana aksi'."
    yield ReadinessPart(
        f"Rencana aksi {year}", is_good=plan is not None, found=found, todo=todo, otherwise=Condition.WARNING
    )


def _periods(workplace: Workplace) -> Iterator[ReadinessPart]:
    with read(workplace.engine) as conn:
        opened = [window.period.title for window in windows_of(conn, workplace.office) if window.is_open]
    yield ReadinessPart("Periode terbuka", is_good=True, found=", ".join(opened) or "belum ada")


def _addresses(workplace: Workplace) -> Iterator[ReadinessPart]:
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
def _copies(workplace: Workplace) -> Iterator[ReadinessPart]:
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
def _own_words(workplace: Workplace) -> Iterator[ReadinessPart]:
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


def _libre_office(workplace: Workplace) -> Iterator[ReadinessPart]:
    """Tried on a page of its own: where only its spreadsheets are installed the program is there and prints nothing."""
    soffice = workplace.settings.soffice
    is_good = bool(soffice) and bool(as_pdf(soffice, {"uji": A_PAGE}, seconds=workplace.settings.office_suite_seconds))
    bad = "terpasang, tetapi tidak dapat membuat PDF" if soffice else "tidak terpasang"
    todo = "Tidak wajib. Agar pejabat juga menerima draf sebagai PDF, pasang paket libreoffice-writer."
    found = "dapat membuat PDF" if is_good else bad
    yield ReadinessPart("LibreOffice", is_good=is_good, found=found, todo=todo, otherwise=Condition.WARNING)


def _relay(workplace: Workplace) -> Iterator[ReadinessPart]:
    if workplace.settings.is_practice:
        todo = "Untuk bekerja sungguhan isi RBWORKFLOW_RELAY_HOST, dengan folder data baru (RBWORKFLOW_DATA_DIR)."
        found = "mode latihan: surel tidak dikirim"
        yield ReadinessPart("Relay surel", is_good=False, found=found, todo=todo, otherwise=Condition.WARNING)
        return
    fault = probe(Relay.of(workplace.settings))
    found = "tersambung dan masuk" if fault is None else fault.text
    yield ReadinessPart(
        "Relay surel", is_good=fault is None, found=found, todo="Periksa internet dan pengaturan relay, lalu ulangi."
    )


def _mail_size(workplace: Workplace) -> Iterator[ReadinessPart]:
    """Whether the relay takes mails as large as config/ says; one that cannot be asked is told of elsewhere."""
    if workplace.settings.is_practice:
        return
    with suppress(WorkflowError):
        yield mail_size(workplace, largest_mail(Relay.of(workplace.settings)))


def _signed_in(workplace: Workplace) -> Iterator[ReadinessPart]:
    """Asked of Microsoft itself, so that a sign-in that somebody ended there is known before its token runs out."""
    for mailbox in mailboxes(workplace.settings):
        name = f"{MICROSOFT}, {mailbox.address}"
        try:
            found = "" if is_open(workplace.settings, mailbox) else "Microsoft tidak menerimanya lagi"
        except WorkflowError as fault:
            yield ReadinessPart(name, is_good=False, found=str(fault), todo=FOLLOW)
        else:
            todo = SIGN_IN.format(mailbox.sign_in)
            yield ReadinessPart(name, is_good=not found, found=found or "masih berlaku", todo=todo)


def _mailbox(workplace: Workplace) -> Iterator[ReadinessPart]:
    if not workplace.settings.has_mailbox:
        yield ReadinessPart("Kotak surat isian", is_good=True, found="tidak dipakai; isian masuk lewat folder")
        return
    try:
        account = MailAccount.of(workplace.settings)
        with open_mailbox(account) as box:
            found = f"terbaca, {len(box.waiting())} surel menunggu"
        with open_mailbox(account.aside):
            pass
    except WorkflowError as fault:
        yield ReadinessPart(
            "Kotak surat isian",
            is_good=False,
            found=str(fault),
            todo="Periksa internet dan pengaturannya, lalu ulangi.",
        )
    else:
        yield ReadinessPart("Kotak surat isian", is_good=True, found=found)
    yield _senders(workplace)


def _senders(workplace: Workplace) -> ReadinessPart:
    """Whether the receiving server says who sent a mail, by the newest ones."""
    name = workplace.settings.imap_authserv_id
    with read(workplace.engine) as conn:
        newest = newest_mails(conn, workplace.office.code, MAILS_LOOKED_AT)
    judged = [mail for mail in newest if mail.authenticity is not Authenticity.UNPROVEN]
    is_good = bool(name) and (bool(judged) or not newest)
    found = f"{len(judged)} dari {len(newest)} surel terakhir diperiksa oleh {name}" if name else "tidak diperiksa"
    return ReadinessPart(
        SENDERS,
        is_good=is_good,
        found=found,
        todo=NAME_THE_SERVER,
        otherwise=Condition.WARNING,
    )


def _read(name: str, workplace: Workplace) -> Iterator[ReadinessPart]:
    """A part of the health table, which looks into the database."""
    with read(workplace.engine) as conn:
        yield from HEALTH[name](conn, workplace)


CHECKS: Final[Mapping[str, Callable[[Workplace], Iterable[ReadinessPart]]]] = {
    "Basis data dan rantai audit": _database,
    **{name: partial(_read, name) for name in HEALTH},
    "Folder data": _private,
    "Jam": _clock,
    "Templat laporan": _layout,
    "Berkas config/": _config,
    "Nama pengaturan": _variables,
    "Susunan area": _regime,
    "Dasar hukum": _legal_bases,
    "Rencana aksi": _plan,
    "Periode terbuka": _periods,
    "Alamat surel": _addresses,
    "Tembusan surat pengantar": _copies,
    "Uraian tambahan": _own_words,
    "LibreOffice": _libre_office,
    MICROSOFT: _signed_in,
    "Relay surel": _relay,
    MAIL_SIZE: _mail_size,
    "Kotak surat isian": _mailbox,
}
