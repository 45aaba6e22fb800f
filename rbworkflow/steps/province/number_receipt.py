"""The operator types the number that the office's own letter system gave a receipt; only then does it leave."""

from datetime import date
from typing import Final

from rbworkflow.errors import RefusedError
from rbworkflow.office.duties import Duty
from rbworkflow.province.packages import receipt_number_is_taken, set_receipt_number
from rbworkflow.steps.decisions.package_matter import package_matter
from rbworkflow.steps.duty import require
from rbworkflow.steps.filled import filled
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write
from rbworkflow.wording import long_date

TO_COME: Final = "Tanggal surat {} belum tiba. Periksa tanggalnya."
NOT_WAITING: Final = "Tanda terima {} tidak sedang menunggu nomor."
TAKEN: Final = "Nomor {} sudah dipakai surat lain. Periksa nomornya."


def number_receipt(workplace: Workplace, package_id: int, *, receipt_number: str, dated_on: date) -> str:
    """Fix number and date of a decided package's receipt, which then leaves.

    Raises RefusedError where it does not wait for one, the number is empty or taken, or the day is to come.
    """
    office = workplace.office
    require(office, Duty.MEMBERS)
    receipt_number = filled(receipt_number, "Nomor surat")
    if dated_on > workplace.today:
        raise RefusedError(TO_COME.format(long_date(dated_on)))
    with write(workplace.engine) as conn:
        matter = package_matter(conn, workplace, package_id)
        package, title = matter.package, matter.subject.title
        said = f"Tanda terima {title} diberi nomor {receipt_number} tanggal {long_date(dated_on)}."
        if (package.receipt_number, package.receipt_on) == (receipt_number, dated_on):
            return said
        if not package.awaits_number:
            raise RefusedError(NOT_WAITING.format(title))
        if receipt_number_is_taken(conn, office.code, receipt_number):
            raise RefusedError(TAKEN.format(receipt_number))
        set_receipt_number(conn, package, receipt_number=receipt_number, receipt_on=dated_on, at=workplace.now)
    return said
