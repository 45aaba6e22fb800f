"""The operator types the letter number that the office's own letter system gave; only then is the report issued."""

from datetime import date

from rbworkflow.errors import RefusedError
from rbworkflow.office import Period
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.revisions import latest_revision, number_is_taken, set_letter_number
from rbworkflow.steps.filled import filled
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write
from rbworkflow.wording import long_date


def type_number(workplace: Workplace, period: Period, *, letter_number: str, dated_on: date) -> str:
    """Fix number and date of an approved report; issuing follows.

    Raises RefusedError where no report waits for a number, the number is empty or taken, or the day is to come.
    """
    letter_number = filled(letter_number, "Nomor surat")
    if dated_on > workplace.today:
        raise RefusedError(f"Tanggal surat {long_date(dated_on)} belum tiba. Periksa tanggalnya.")
    with write(workplace.engine) as conn:
        latest = latest_revision(conn, workplace.office.code, period)
        if latest is None or latest.status != RevisionStatus.AWAITING_NUMBER or latest.letter_number:
            raise RefusedError(f"Tidak ada laporan {period.title} yang menunggu nomor surat.")
        if number_is_taken(conn, workplace.office.code, letter_number):
            raise RefusedError(f"Nomor {letter_number} sudah dipakai laporan lain. Periksa nomornya.")
        set_letter_number(conn, latest, letter_number=letter_number, dated_on=dated_on, at=workplace.now)
    return f"{latest.title} diberi nomor {letter_number} tanggal {long_date(dated_on)}."
