"""The operator keeps a mail back, lets it go, or has it sent once more."""

from typing import Any, Final

from sqlalchemy import Connection, Row, select

from rbworkflow.delivery import outbox
from rbworkflow.delivery.lifecycle import MAIL, STATUS_LABELS, MailStatus
from rbworkflow.errors import RefusedError
from rbworkflow.home import command_of
from rbworkflow.lifecycle import Actor
from rbworkflow.steps.sending.resolve_delivery import resolve_delivery
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import outbox as outbox_table

NEVER_KEPT_BACK: Final = outbox.SECRET | outbox.NOTICES
"""What officers get as themselves: whoever sends in their name could keep from them what was done there."""
NOT_FOR_HIM: Final = (
    "Surel nomor {} untuk pejabat sendiri (kode, tautan, atau kabar keputusannya); surel itu tidak dapat ditahan."
)
NO_REASON: Final = "Isi alasannya: mengapa surel ini ditahan."
CODES: Final = "Surel nomor {} berisi kode, yang tidak dikirim dua kali. Jalankan 'Kirim ulang kode': kodenya baru."
TAKEN: Final = (
    "Surel nomor {} sudah diterima peladen surel. Mintalah penerima memeriksa folder spam; bila tetap tidak ada, "
    "teruskan salinannya dari kotak arsip, supaya surel yang sama tidak datang dua kali."
)
NOT_NOW: Final = "Surel nomor {} sekarang {}, maka tidak dapat {}."
UNKNOWN: Final = "Tidak ada surel keluar nomor {}."


def keep_back(workplace: Workplace, mail_id: int, *, reason: str) -> str:
    """A mail that has not begun to leave stays until it is let go; raises RefusedError for any other, or no reason."""
    if not reason.strip():
        raise RefusedError(NO_REASON)
    with write(workplace.engine) as conn:
        row = outgoing_mail(conn, workplace, mail_id)
        if row.kind in NEVER_KEPT_BACK:
            raise RefusedError(NOT_FOR_HIM.format(mail_id))
        _move(conn, workplace, row, MailStatus.KEPT_BACK, "ditahan", smtp_code=None, smtp_text=reason.strip())
    letting_go = command_of(workplace.settings.office_code, f"outbox release {mail_id}")
    return f"Surel nomor {mail_id} ditahan sampai dilepas dengan '{letting_go}'."


def release(workplace: Workplace, mail_id: int) -> str:
    """A mail kept back leaves with the next ones; raises RefusedError for any other."""
    with write(workplace.engine) as conn:
        row = outgoing_mail(conn, workplace, mail_id)
        if row.status != MailStatus.KEPT_BACK:
            raise RefusedError(NOT_NOW.format(mail_id, STATUS_LABELS[row.status], "dilepas"))
        _move(conn, workplace, row, MailStatus.QUEUED, "dilepas", smtp_text="", next_at=workplace.now)
    return f"Surel nomor {mail_id} dilepas."


def resend(workplace: Workplace, mail_id: int) -> str:
    """A mail refused, put off or in doubt is sent as it was; raises RefusedError for what arrived or is on its way."""
    with read(workplace.engine) as conn:
        row = outgoing_mail(conn, workplace, mail_id)
    if row.status == MailStatus.ACCEPTED:
        raise RefusedError((CODES if row.kind == outbox.REQUEST else TAKEN).format(mail_id))
    if row.status == MailStatus.KEPT_BACK or not MAIL.allows(row.status, MailStatus.QUEUED, by=Actor.OPERATOR):
        raise RefusedError(NOT_NOW.format(mail_id, STATUS_LABELS[row.status], "dikirim lagi"))
    return resolve_delivery(workplace, mail_id, arrived=False)


def outgoing_mail(conn: Connection, workplace: Workplace, mail_id: int) -> Row[Any]:
    """The office's mail of this number; raises RefusedError where it has none."""
    mine = (outbox_table.c.office_code == workplace.office.code, outbox_table.c.id == mail_id)
    row = conn.execute(select(outbox_table).where(*mine)).first()
    if row is None:
        raise RefusedError(UNKNOWN.format(mail_id))
    return row


def _move(conn: Connection, workplace: Workplace, row: Row[Any], to: MailStatus, done: str, **values: Any) -> None:  # noqa: ANN401 - columns of the outbox
    action = "mail_kept_back" if to is MailStatus.KEPT_BACK else "mail_let_go"
    is_allowed = MAIL.allows(row.status, to, by=Actor.OPERATOR)
    if not is_allowed or not outbox.move(
        conn, row, to, at=workplace.now, action=action, actor=Actor.OPERATOR, **values
    ):
        raise RefusedError(NOT_NOW.format(row.id, STATUS_LABELS[row.status], done))
