"""A mail of unknown fate: the operator, who asked the recipient, says whether it arrived."""

from sqlalchemy import select

from rbworkflow.delivery import outbox
from rbworkflow.errors import RefusedError
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import outbox as outbox_table


def resolve_delivery(workplace: Workplace, mail_id: int, *, arrived: bool) -> str:
    """Settle one mail in doubt: it arrived, or the same mail is sent again. Raises RefusedError where it is not."""
    with write(workplace.engine) as conn:
        if not outbox.resolve_unknown(conn, mail_id, arrived=arrived, actor="operator", at=workplace.now):
            raise RefusedError(f"Surel nomor {mail_id} tidak sedang diragukan. {_in_doubt(workplace)}")
    return f"Surel nomor {mail_id} dicatat {'sudah sampai' if arrived else 'belum sampai dan dikirim lagi'}."


def _in_doubt(workplace: Workplace) -> str:
    doubted = (outbox_table.c.office_code == workplace.office.code, outbox_table.c.status == "unknown")
    with read(workplace.engine) as conn:
        rows = conn.execute(select(outbox_table).where(*doubted).order_by(outbox_table.c.id)).all()
    if not rows:
        return "Tidak ada surel yang diragukan."
    return "Yang diragukan: " + "; ".join(f"nomor {row.id} kepada {row.recipient} ({row.subject})" for row in rows)
