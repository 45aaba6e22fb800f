"""The operator types the letter number that the office's own letter system gave; only then is the report printed.

Until the report is issued he can mend it: what was to be signed is then printed anew, and signed anew.
"""

from datetime import date
from typing import Final

from sqlalchemy import Connection

from rbworkflow.delivery import outbox
from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.office import Period
from rbworkflow.office.windows import window_of
from rbworkflow.report.letter_numbers import number_is_taken, set_letter_number
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.revisions import Revision, latest_revision, move_revision
from rbworkflow.steps.filled import filled
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write
from rbworkflow.store.schema import outbox as outbox_table
from rbworkflow.wording import long_date

NUMBERED: Final = (RevisionStatus.ISSUED, RevisionStatus.SENT, RevisionStatus.RECEIVED)
MENDED: Final = "Nomor atau tanggal surat dibetulkan."


def type_number(workplace: Workplace, period: Period, *, letter_number: str, dated_on: date) -> str:
    """Fix number and date of an approved report, or mend them; issuing follows.

    Raises RefusedError where no report waits for a number or was issued with it, the number is empty or taken, or the
    day is to come or before the period was opened for reporting.
    """
    letter_number = filled(letter_number, "Nomor surat")
    if dated_on > workplace.today:
        raise RefusedError(f"Tanggal surat {long_date(dated_on)} belum tiba. Periksa tanggalnya.")
    with write(workplace.engine) as conn:
        latest = latest_revision(conn, workplace.office.code, period)
        if latest is None or latest.status not in _open(workplace):
            raise RefusedError(_nothing_to_number(latest, period))
        opens_on = window_of(conn, workplace.office, period).opens_on
        if dated_on < opens_on:
            day, since = long_date(dated_on), long_date(opens_on)
            raise RefusedError(
                f"Tanggal surat {day} mendahului masa pelaporan {period.title} (sejak {since}). Periksa tanggalnya."
            )
        if number_is_taken(conn, latest, letter_number):
            raise RefusedError(f"Nomor {letter_number} sudah dipakai laporan lain. Periksa nomornya.")
        if (latest.letter_number, latest.dated_on) == (letter_number, dated_on):
            return f"{latest.title} sudah bernomor {letter_number} tanggal {long_date(dated_on)}."
        if latest.status is RevisionStatus.AWAITING_SIGNATURE:
            _take_back(conn, workplace, latest)
        set_letter_number(conn, latest, letter_number=letter_number, dated_on=dated_on, at=workplace.now)
    said = f"{latest.title} diberi nomor {letter_number} tanggal {long_date(dated_on)}"
    if latest.status is RevisionStatus.AWAITING_SIGNATURE:
        return f"{said}, menggantikan nomor {latest.letter_number}. Dokumennya dicetak dan ditandatangani lagi."
    return f"{said}."


def _nothing_to_number(latest: Revision | None, period: Period) -> str:
    """Why nothing of this period takes a number now, and what does."""
    if latest is None or latest.status not in NUMBERED:
        return f"Tidak ada laporan {period.title} yang menunggu nomor surat. Periksa periodenya."
    return (
        f"{latest.title} sudah terbit dengan nomor {latest.letter_number}; nomor itu tidak dapat diubah lagi. Bila "
        "keliru, jalankan 'Mulai revisi': Perubahan laporan mendapat nomor sendiri."
    )


def _open(workplace: Workplace) -> tuple[RevisionStatus, ...]:
    """Where a report has no number yet, or a typed one that can still be mended."""
    if workplace.office.numbering.mode != "typed":
        return (RevisionStatus.AWAITING_NUMBER,)
    return (RevisionStatus.AWAITING_NUMBER, RevisionStatus.AWAITING_SIGNATURE)


def _take_back(conn: Connection, workplace: Workplace, latest: Revision) -> None:
    """What was printed with the mistyped number is not waited for any more, nor asked for by a mail still here."""
    approved, now = RevisionStatus.APPROVED, workplace.now
    move_revision(conn, latest, approved, actor=Actor.OPERATOR, at=now, body={"reason": MENDED})
    asking = (outbox_table.c.revision_id == latest.id) & (outbox_table.c.kind == outbox.TO_SIGN)
    outbox.void(conn, asking, reason=MENDED, at=now)
