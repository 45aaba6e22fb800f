"""Mails of people whom nobody vouches for: few are kept a day, and the operator hears of all of them once a day.

Nothing that they wrote is repeated to anybody, since a link in it would then come from the office's own address.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, time
from typing import Final

from rbworkflow.delivery import alarms, outbox
from rbworkflow.intake.mail.authenticity import Authenticity
from rbworkflow.intake.mail.lifecycle import ReceivedMailStatus
from rbworkflow.intake.mail.mail_rows import ReceivedMail, fetched_since, mails_in, mark_told
from rbworkflow.intake.mail.sorting import is_known
from rbworkflow.office.duties import OfficeRole
from rbworkflow.office.model import Office
from rbworkflow.steps.notices.operator_alerts import alarm, post_alarm
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write

REPLY: Final = "BALASAN_LAPORAN"
TELL_OF: Final = (ReceivedMailStatus.AWAITING, ReceivedMailStatus.QUARANTINED)
MOST_NAMED: Final = 10
CONFIRM: Final = "pengirim isian perlu dikonfirmasi"
LOOK: Final = "surel dari pengirim yang tidak dapat dipastikan"
TODO: Final = (
    "tanyakan kepada {} tanpa membalas surel itu, lalu jalankan 'Konfirmasi pengirim' dengan nomor surel masuknya. "
    "Alamat baru yang dipakai seterusnya ditambahkan pada {}. Balasan atas laporan dibaca di kotak surat; jangan "
    "membuka tautan di dalamnya sebelum pengirimnya dipastikan."
)
LISTED_AT: Final = {
    OfficeRole.DISTRICT: "senders di {}/officials.toml",
    OfficeRole.PROVINCE: "kolom pengirim di {}/members.csv",
}


def is_stranger(office: Office, mail: ReceivedMail) -> bool:
    """Whether nobody vouches for it: an address of none of ours, or one that the receiving server does not believe."""
    is_ours = is_known(office, mail.sender) or mail.sender == office.recipient.email.lower()
    return mail.authenticity is Authenticity.DOUBTFUL or not is_ours


def is_over_quota(workplace: Workplace, mail: ReceivedMail) -> bool:
    """Whether as many mails of strangers were kept today as config allows."""
    if not is_stranger(workplace.office, mail):
        return False
    morning = datetime.combine(workplace.today, time(), workplace.office.tz)
    with read(workplace.engine) as conn:
        today = fetched_since(conn, workplace.office.code, morning)
    kept = [each for each in today if each.content_sha256 and is_stranger(workplace.office, each)]
    return len(kept) >= workplace.office.receiving.strangers_a_day


def tell_of_strangers(workplace: Workplace) -> None:
    """One mail a day to the operator about all that nobody vouches for; what comes after it is told the next day."""
    key = f"strangers/{workplace.today.isoformat()}"
    with read(workplace.engine) as conn:
        if outbox.newest(conn, workplace.office.code, f"{alarms.ALARM}/{key}") is not None:
            return
        untold = [mail for mail in mails_in(conn, workplace.office.code, *TELL_OF) if not mail.is_told]
    about = [mail for mail in untold if _is_told_of(workplace.office, mail)]
    if not about:
        return
    awaiting = [mail for mail in about if mail.status is ReceivedMailStatus.AWAITING]
    office = workplace.office
    todo = TODO.format(office.words.head, LISTED_AT[office.role].format(workplace.settings.config))
    told = alarm(
        workplace, "strangers", what=CONFIRM if awaiting else LOOK, detail=" ".join(_lines(workplace, about)), todo=todo
    )
    with write(workplace.engine) as conn:
        mark_told(conn, [mail.id for mail in about])
        post_alarm(conn, workplace, told, key=key)


def _is_told_of(office: Office, mail: ReceivedMail) -> bool:
    return mail.status is ReceivedMailStatus.AWAITING or mail.reason_code == REPLY or is_stranger(office, mail)


def _lines(workplace: Workplace, about: Sequence[ReceivedMail]) -> Iterator[str]:
    named = [mail for mail in about if mail.status is ReceivedMailStatus.AWAITING or mail.reason_code == REPLY]
    for mail in named[:MOST_NAMED]:
        sender = mail.sender or "pengirim yang tidak jelas"
        if mail.status is ReceivedMailStatus.AWAITING:
            unit, sending = workplace.office.unit(mail.unit_code).name, workplace.office.words.sending
            yield f"Surel masuk nomor {mail.id} dari {sender} memuat {sending} {unit}, tetapi {mail.message}."
        else:
            yield f"Surel masuk nomor {mail.id} dari {sender} membalas laporan atau memakai nama provinsi."
    if len(named) > MOST_NAMED:
        yield f"Ada {len(named) - MOST_NAMED} surel lain seperti itu; semuanya ada dalam daftar 'Konfirmasi pengirim'."
    rest = len(about) - len(named)
    if rest:
        besides = "Selain itu " if named else ""
        yield f"{besides}{rest} surel dari pengirim yang tidak dapat dipastikan disisihkan tanpa dibalas."
