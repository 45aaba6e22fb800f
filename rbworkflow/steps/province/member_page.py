"""A member office's page to send through: what it sent in the period, how far each package is, what it heard."""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection

from rbworkflow.access.unit_links import Sender
from rbworkflow.intake.asked import NOTHING_BESIDE
from rbworkflow.office.period import parse_period
from rbworkflow.office.windows import window_of
from rbworkflow.province.lacking import Lacking, lacking_of
from rbworkflow.province.lifecycle import STATUS_LABELS, PackageStatus
from rbworkflow.province.packages import MemberPackage, packages
from rbworkflow.steps.decisions.package_matter import NOTED, REFUSED
from rbworkflow.steps.submissions.sending_page import SendingPage, sent_in
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read

AGAIN: Final = "Kirim sekali lagi berkas yang isinya berbeda itu."
MEND: Final = "Kirim paket perbaikannya lewat surel atau halaman ini."


def member_page(workplace: Workplace, sender: Sender) -> SendingPage:
    """What stands there now; everything that it sends is a part of a package, so there are no places to choose."""
    office = workplace.office
    with read(workplace.engine) as conn:
        window = window_of(conn, office, parse_period(sender.period_code))
        return SendingPage(
            unit=office.unit(sender.unit_code),
            window=window,
            due_on=window.due_on,
            is_over=window.due_on < workplace.today,
            indicators=(),
            beside=NOTHING_BESIDE,
            sent=tuple(sent_in(conn, workplace, sender, window, answers=(NOTED, REFUSED))),
            waiting=(),
            missing=None,
            packages=tuple(_packages(conn, workplace, sender)),
        )


def _packages(conn: Connection, workplace: Workplace, sender: Sender) -> Iterator[str]:
    """Each package of the period in a sentence, the newest first."""
    code, unit = workplace.office.code, sender.unit_code
    for each in reversed(packages(conn, code, period_code=sender.period_code, unit_code=unit)):
        lacks = _lacks(lacking_of(conn, each)) if each.status is PackageStatus.INCOMPLETE else ""
        yield f"{each.title} ({each.letter_number or 'tanpa nomor surat'}): {_standing(each)}.{lacks}{_why(each)}"


def _lacks(lacking: Lacking) -> str:
    return "".join(f" {each}" for each in (*lacking.sentences, *([AGAIN] if lacking.otherwise else [])))


def _standing(package: MemberPackage) -> str:
    receipt = f" dengan tanda terima {package.receipt_number}" if package.receipt_number else ""
    return f"{STATUS_LABELS[package.status]}{receipt}"


def _why(package: MemberPackage) -> str:
    """Of one that was returned: the reason as the receipt says it, and what comes next."""
    if package.status is not PackageStatus.RETURNED:
        return ""
    return f" Catatan: {' '.join(package.note.split())} {MEND}"
