"""A mail of unknown fate or one refused: the operator says what is true of it and what becomes of it."""

from typing import Any, Final

from sqlalchemy import Connection, Row, select

from rbworkflow.delivery import outbox
from rbworkflow.delivery.alarms import ALARM
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.delivery.outbox import EVIDENCE, REPORT
from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import outbox as outbox_table

TO_OPERATOR: Final = (ALARM, "returned")
BY_OTHER_MEANS: Final = {
    REPORT: " Sampaikan laporannya dengan cara lain; setelah {} menerimanya, 'Catat tanda terima'.",
    EVIDENCE: " Sampaikan data dukung di dalamnya dengan cara lain.",
}


def resolve_delivery(workplace: Workplace, mail_id: int, *, arrived: bool) -> str:
    """Settle one mail in doubt: it arrived, or it is sent again, to the address config/ names today.

    Raises RefusedError where it is neither in doubt nor refused.
    """
    with write(workplace.engine) as conn:
        row = _mail(conn, workplace, mail_id)
        if row is None or not outbox.resolve_unknown(
            conn, mail_id, arrived=arrived, actor=Actor.OPERATOR, at=workplace.now, recipient=_address(workplace, row)
        ):
            raise RefusedError(f"Surel nomor {mail_id} tidak sedang diragukan. {_in_doubt(workplace)}")
    if arrived:
        return f"Surel nomor {mail_id} dicatat sudah sampai."
    settled = "dicatat belum sampai dan dikirim lagi" if row.status == MailStatus.UNKNOWN else "dikirim lagi"
    return f"Surel nomor {mail_id} {settled} kepada {_address(workplace, row)}."


def close_delivery(workplace: Workplace, mail_id: int, *, reason: str) -> str:
    """Give up a refused mail, for a reason that is kept; raises RefusedError without one, or for any other mail."""
    if not reason.strip():
        raise RefusedError("Isi alasannya: mengapa surel ini tidak dikirim lagi.")
    with write(workplace.engine) as conn:
        row = _mail(conn, workplace, mail_id)
        if row is None or row.status != MailStatus.REJECTED:
            raise RefusedError(f"Surel nomor {mail_id} tidak sedang ditolak, maka tidak dapat ditutup.")
        outbox.void(conn, outbox_table.c.id == mail_id, reason=reason.strip(), at=workplace.now, actor=Actor.OPERATOR)
    by_other_means = BY_OTHER_MEANS.get(row.kind, "").format(workplace.office.words.above)
    return f"Surel nomor {mail_id} tidak dikirim lagi.{by_other_means}"


def _address(workplace: Workplace, row: Row[Any]) -> str:
    """Where the mail goes today; the addresses of officers and units are those it was written to."""
    if row.kind in (REPORT, EVIDENCE):
        return workplace.office.recipient.email
    return workplace.office.operator.email if row.kind in TO_OPERATOR else str(row.recipient)


def _mail(conn: Connection, workplace: Workplace, mail_id: int) -> Row[Any] | None:
    mine = (outbox_table.c.office_code == workplace.office.code, outbox_table.c.id == mail_id)
    return conn.execute(select(outbox_table).where(*mine)).first()


def _in_doubt(workplace: Workplace) -> str:
    doubted = (outbox_table.c.office_code == workplace.office.code, outbox_table.c.status == MailStatus.UNKNOWN)
    with read(workplace.engine) as conn:
        rows = conn.execute(select(outbox_table).where(*doubted).order_by(outbox_table.c.id)).all()
    if not rows:
        return "Tidak ada surel yang diragukan."
    return "Yang diragukan: " + "; ".join(f"nomor {row.id} kepada {row.recipient} ({row.subject})" for row in rows)
