"""The operator enters the province's receipt, which closes the loop."""

from datetime import date

from rbworkflow.errors import RefusedError
from rbworkflow.office import Period
from rbworkflow.report.revisions import latest_revision, move_revision
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write
from rbworkflow.wording import long_date


def enter_receipt(workplace: Workplace, period: Period, *, received_on: date, remark: str = "") -> str:
    """Mark a sent report as received by the province; raises RefusedError where none was sent."""
    if received_on > workplace.today:
        raise RefusedError(f"Tanggal terima {long_date(received_on)} belum tiba. Periksa tanggalnya.")
    with write(workplace.engine) as conn:
        latest = latest_revision(conn, workplace.office.code, period)
        if latest is not None and latest.status == "received":
            return f"Tanda terima {latest.title} sudah tercatat."
        body = {"received_on": received_on.isoformat(), "remark": remark}
        if latest is None or not move_revision(conn, latest, "received", actor="operator", at=workplace.now, body=body):
            raise RefusedError(f"Belum ada laporan {period.title} yang terkirim ke provinsi.")
    return f"Tanda terima {latest.title} tercatat: diterima provinsi {long_date(received_on)}."
