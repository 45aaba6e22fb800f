"""Evaluations of the province that came by mail and that nobody imported yet."""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection

from rbworkflow.intake.mail.lifecycle import ReceivedMailStatus
from rbworkflow.intake.mail.mail_rows import mails_in, move_mail
from rbworkflow.lifecycle import Actor
from rbworkflow.steps.workplace import Workplace

LAID: Final = "evaluasi provinsi nomor {}: {} ditaruh di inbox/rekomendasi."
FILE_IS_HERE: Final = "berkasnya sudah ada"
IMPORT_IT: Final = (
    f"jalankan 'Impor rencana aksi' dengan pilihan Rekomendasi evaluasi provinsi untuk tahun {{}}; {FILE_IS_HERE}."
)
WAITING: Final = "Rekomendasi evaluasi provinsi untuk rencana aksi {} sudah datang"


def evaluations_waiting(conn: Connection, workplace: Workplace) -> Iterator[str]:
    """What to do about each, in a sentence; the same once, however often the province wrote."""
    waiting = mails_in(conn, workplace.office.code, ReceivedMailStatus.EVALUATION)
    for year in dict.fromkeys(mail.plan_year for mail in waiting):
        yield f"{WAITING.format(year)}: {IMPORT_IT.format(year)}"


def settle_waiting(conn: Connection, workplace: Workplace, sha256: str) -> None:
    """The workbook was imported, and with it whatever of the same year came before it."""
    waiting = mails_in(conn, workplace.office.code, ReceivedMailStatus.EVALUATION)
    newest = next((mail for mail in reversed(waiting) if mail.workbook_sha256 == sha256), None)
    for mail in waiting:
        if newest is not None and mail.plan_year == newest.plan_year and mail.id <= newest.id:
            move_mail(conn, mail, ReceivedMailStatus.COLLECTED, at=workplace.now, actor=Actor.OPERATOR)
