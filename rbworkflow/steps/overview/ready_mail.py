"""The parts of *Uji kesiapan* that ask the mail servers."""

from collections.abc import Iterator
from contextlib import suppress
from typing import Final

from rbworkflow.delivery.relay import Relay
from rbworkflow.delivery.transmit import largest_mail, probe
from rbworkflow.errors import WorkflowError
from rbworkflow.intake.mail.authenticity import Authenticity
from rbworkflow.intake.mail.mail_account import MailAccount
from rbworkflow.intake.mail.mail_rows import newest_mails
from rbworkflow.intake.mail.mailbox import open_mailbox
from rbworkflow.mail_login.mailboxes import mailboxes
from rbworkflow.steps.notices.signed_in import is_open
from rbworkflow.steps.overview.health import MICROSOFT, SIGN_IN, mail_size
from rbworkflow.steps.overview.readiness_part import FOLLOW, Condition, ReadinessPart
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read

MAILS_LOOKED_AT: Final = 20
NAME_THE_SERVER: Final = (
    "Tanyakan kepada pengelola surel nama peladen penerima pada Authentication-Results, dan apakah ia menghapus tajuk "
    "palsu atas namanya; isikan pada RBWORKFLOW_IMAP_AUTHSERV_ID (bagi Microsoft 365: microsoft365). Sebelum itu "
    "pengirim surel dapat dipalsukan: "
    "pengganti isian menjelang penyusunan laporan menunggu 'Konfirmasi pengirim', dan tanda terima dicatat operator."
)
SENDERS: Final = "Keaslian pengirim surel"


def relay_parts(workplace: Workplace) -> Iterator[ReadinessPart]:
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


def mail_size_parts(workplace: Workplace) -> Iterator[ReadinessPart]:
    """Whether the relay takes mails as large as config/ says; one that cannot be asked is told of elsewhere."""
    if workplace.settings.is_practice:
        return
    with suppress(WorkflowError):
        yield mail_size(workplace, largest_mail(Relay.of(workplace.settings)))


def signed_in_parts(workplace: Workplace) -> Iterator[ReadinessPart]:
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


def mailbox_parts(workplace: Workplace) -> Iterator[ReadinessPart]:
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
