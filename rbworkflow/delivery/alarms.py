"""Mails to the operator about mails that need a person: derived from the rows, so none is forgotten or told twice."""

from datetime import date, datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row, select

from rbworkflow.delivery import outbox
from rbworkflow.delivery.alarm_codes import OF_MAILS, PAGE, alarm_code
from rbworkflow.delivery.composing import Composer
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.delivery.mail import Mail, flat
from rbworkflow.delivery.relay import RefusedCopy
from rbworkflow.delivery.remedies import quoted, remedy
from rbworkflow.errors import ConfigurationError
from rbworkflow.office import Office
from rbworkflow.store.schema import outbox as table

ALARM: Final = "alarm"
SEND_CODES: Final = 'jalankan "Kirim ulang kode".'
SETTLE: Final = (
    'jalankan "Putuskan kiriman" dengan nomor surel di atas: kirim lagi, atau tidak dikirim lagi beserta alasannya.'
)
BARE: Final = "Perlu tindakan: {}\nPerlu tindakan operator: {}.\n> {}\n{}\n{}"
POINT: Final = "{}\n{}.\n> {}\n{}"
"""Where there is nothing to do: no template of the office, which may be an older one, must claim that there is."""
NO_ARCHIVE: Final = "salinan arsip surel tidak sampai"
MEND_ARCHIVE: Final = (
    "periksa archive_address di config/office.toml dan ruang kotak surat arsip itu. Surelnya sendiri terkirim; tanpa "
    "salinan arsip, sesudah pemulihan dari cadangan tidak terlihat lagi bahwa surel itu sudah terkirim."
)
NO_COPY: Final = "tembusan surel tidak sampai"
SEND_COPY: Final = (
    "surelnya sendiri terkirim, tembusannya tidak, dan tidak dikirim lagi sendiri. Teruskan laporan itu ke alamat "
    "tembusannya, dan betulkan alamat yang keliru pada [[package.copies]] di config/office.toml."
)
PATIENCE: Final = timedelta(hours=24)
WHAT: Final = {
    MailStatus.REJECTED: "surel ditolak",
    MailStatus.UNKNOWN: "belum pasti apakah surel sampai",
    MailStatus.DEFERRED: "surel belum terkirim lebih dari 24 jam",
}
TODO: Final = {
    MailStatus.UNKNOWN: 'tanyakan kepada penerima apakah surel itu sampai, lalu catat lewat "Putuskan kiriman" dengan '
    "nomor surel di atas. Supaya surel yang sama tidak datang dua kali, program mengirim ulang sendiri hanya bila "
    "kotak arsip, yang boleh dibacanya, menunjukkan bahwa surel itu tidak berangkat.",
    MailStatus.DEFERRED: "periksa sambungan internet dan peladen surel kantor. Program terus mencoba sendiri.",
}


def untold(conn: Connection, office_code: str, at: datetime) -> list[Row[Any]]:
    """Mails that are in trouble and of which the operator has not been told."""
    mine = (table.c.office_code == office_code, table.c.kind != ALARM, table.c.status.in_(OF_MAILS))
    found = conn.execute(select(table).where(*mine).order_by(table.c.id)).all()
    rows = [row for row in found if is_alarming(row, at)]
    same = (table.c.office_code == office_code, table.c.key.in_([key_of(row) for row in rows]))
    told = set(conn.scalars(select(table.c.key).where(*same)))
    return [row for row in rows if key_of(row) not in told]


def is_alarming(row: Row[Any], at: datetime) -> bool:
    """Whether a mail is in trouble by now; one that a server takes later is not, for a day."""
    return row.status in OF_MAILS and (row.status != MailStatus.DEFERRED or row.created_at < at - PATIENCE)


def written(composer: Composer, kind: str, *, what: str, detail: str, todo: str, **values: Any) -> Mail:  # noqa: ANN401 - plain values for the template
    """An alarm, with its code and where that is explained. A broken template of its own must not keep it back: then it
    is the bare words. Where nothing is to be done it is the point alone.
    """
    code, page = alarm_code(kind), f"{composer.address}{PAGE}#{alarm_code(kind).lower()}"
    explained = f"Peringatan {code}: {page}"
    if not todo:
        return composer.plain(POINT.format(*(flat(each) for each in (what, what, detail, explained))))
    try:
        return composer.compose(ALARM, what=what, detail=detail, todo=todo, code=code, page=page, **values)
    except ConfigurationError:
        said = (flat(each) for each in (what, what, detail, todo, explained))
        return composer.plain(BARE.format(*said))


def about_mail(composer: Composer, row: Row[Any]) -> Mail:
    """The alarm about one mail."""
    return written(
        composer,
        row.status,
        what=WHAT[row.status],
        number=row.id,
        mail_subject=row.subject,
        recipient=row.recipient,
        detail=quoted(row.smtp_code, row.smtp_text),
        todo=_todo(row),
    )


def about_copy(composer: Composer, row: Row[Any], copy: RefusedCopy, *, today: date) -> tuple[str, Mail]:
    """The alarm about somebody who got no copy of a mail, and its key: of the archive, which gets all, once a day."""
    kind, what, todo = ("archive", NO_ARCHIVE, MEND_ARCHIVE) if copy.is_archive else ("bounced", NO_COPY, SEND_COPY)
    detail = f"{copy.address}: {copy.said}. Surel nomor {row.id}: {row.subject}"
    mail = written(composer, kind, what=what, detail=detail, todo=todo)
    return f"{ALARM}/{kind}/copy/{copy.address}/{today.isoformat() if copy.is_archive else row.id}", mail


def _todo(row: Row[Any]) -> str:
    if row.status != MailStatus.REJECTED:
        return TODO[row.status]
    act = SEND_CODES if row.kind == outbox.REQUEST else SETTLE
    return f"{remedy(row.smtp_code, row.smtp_text)}; lalu {act}"


def queue(conn: Connection, office: Office, mail: Mail, *, key: str, at: datetime) -> None:
    """An alarm to the operator, once per `key`; one whose mail he gave up is not told again either."""
    if outbox.newest(conn, office.code, key) is None:
        to = office.operator.email
        outbox.queue(conn, office_code=office.code, key=key, kind=ALARM, mail=mail, recipient=to, at=at)


def key_of(row: Row[Any]) -> str:
    """Every rejection and every doubt is told; a long delay once. A mail's number: another may take its key later."""
    attempt = "" if row.status == MailStatus.DEFERRED else f"/{row.attempts}"
    return f"alarm/{row.key}/{row.id}/{row.status}{attempt}"
