"""What looks like a mail of ours that came back, in a form that names no mail: the operator hears of it, no more.

Anybody may have written it, so nothing of its words is repeated to him.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow.intake.mail.mails import IncomingMessage
from rbworkflow.steps.notices.operator_alerts import tell_operator
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.store.schema import outbox
from rbworkflow.wording import clock_time

WHAT: Final = "mungkin ada surel yang dikembalikan"
DETAIL: Final = "Surel dari {}, dibaca {}, menyebut {} tidak dapat dikirimi."
TODO: Final = (
    "baca surel itu di kotak surat. Surel mana yang dimaksud tidak dapat dipastikan, maka keadaan surel keluar tidak "
    'diubah{}. Bila alamatnya salah, perbaiki di {}, lalu kirim lagi; kode pejabat dengan "Kirim ulang kode".'
)
NEWEST: Final = "; yang terakhir dikirim ke alamat itu nomor {} ({})"


def tell_of_bounced(workplace: Workplace, letter: IncomingMessage, bounced: Sequence[str]) -> None:
    """An alarm for each address that we write to, once a day."""
    if not bounced:
        return
    with read(workplace.engine) as conn:
        ours = list(_written_to(conn, workplace, bounced))
    read_at = clock_time(workplace.now.astimezone(workplace.office.tz))
    for address, newest in ours:
        tell_operator(
            workplace,
            key=f"bounced/{address}/{workplace.today.isoformat()}",
            what=WHAT,
            detail=DETAIL.format(letter.sender or "(tanpa pengirim)", read_at, address),
            todo=TODO.format(newest, workplace.settings.config),
        )


def _written_to(conn: Connection, workplace: Workplace, bounced: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Those of the addresses that we write to, with what left for them last, in words."""
    mine = (outbox.c.office_code == workplace.office.code, outbox.c.sent_at.is_not(None))
    told = select(outbox.c.id, outbox.c.recipient, outbox.c.copies, outbox.c.subject)
    sent = conn.execute(told.where(*mine).order_by(outbox.c.id)).all()
    newest = {row.recipient.lower(): NEWEST.format(row.id, row.subject) for row in sent}
    copied = {address.lower(): "" for row in sent for address in row.copies or ()}
    archive = {(workplace.office.archive_address or "").lower(): ""}
    known = {**archive, **copied, **newest}
    yield from ((address, known[address]) for address in bounced if address in known)
