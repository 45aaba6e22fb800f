"""Receipts: what was decided on a package goes to its office, as a mail that people and its program read alike."""

import json

from rbworkflow.delivery.mail import Attachment, Mail
from rbworkflow.intake.mail.returned_report import FORMAT, POINTS_FILE
from rbworkflow.office.duties import Duty
from rbworkflow.office.windows import window_of
from rbworkflow.province.lifecycle import DECIDED, PackageStatus
from rbworkflow.province.packages import MemberPackage, packages
from rbworkflow.province.points import beside_points
from rbworkflow.steps.decisions.delaying import leaves_at, waits_in_words
from rbworkflow.steps.decisions.package_matter import PACKAGE, RECEIPT, receipt_key
from rbworkflow.steps.duty import of_duty
from rbworkflow.steps.notices.queueing import addresses_of, is_posted, post_to_all
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.submissions.sending_link import link_that_reaches
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write


@of_duty(Duty.MEMBERS)
def send_receipts(workplace: Workplace) -> list[str]:
    """Queue the receipt of each decided package that has none; which ones wait, and what could not be done, in words.

    One whose number the operator has not typed yet waits for it, and each as long as the office says.
    """
    waiting = []
    with part(workplace, "receipts", "tanda terima paket belum dapat dikirim") as sending:
        with read(workplace.engine) as conn:
            decided = [each for each in packages(conn, workplace.office.code) if each.status in DECIDED]
        for each in decided:
            if each.awaits_number:
                continue
            with sending.alone(str(each.id), f"tanda terima {each.title} ({each.unit_code}) belum dapat dikirim"):
                waiting += _send_when_due(workplace, each)
    return [*waiting, *sending.troubles]


def _send_when_due(workplace: Workplace, package: MemberPackage) -> list[str]:
    """Until when it waits, in words; nothing once it is queued."""
    member = next((unit for unit in workplace.office.units if unit.code == package.unit_code), None)
    if member is None:
        return []
    key, to = receipt_key(package), addresses_of(member)
    with read(workplace.engine) as conn:
        if all(is_posted(conn, workplace, f"{key}/{address}") for address in to):
            return []
        due_at = leaves_at(conn, workplace, PACKAGE, package.id)
    if due_at is not None and workplace.now < due_at:
        return [waits_in_words(workplace, f"Tanda terima {package.title} - {member.name}", due_at)]
    mail = receipt_mail(workplace, package, member.name)
    with write(workplace.engine) as conn:
        post_to_all(conn, workplace, mail, key=key, to=to, answers=package.message_id)
    return []


def receipt_mail(workplace: Workplace, package: MemberPackage, unit_name: str) -> Mail:
    """The receipt: its first line says DITERIMA or DIKEMBALIKAN, and which report by its letter's number."""
    with read(workplace.engine) as conn:
        due_on = window_of(conn, workplace.office, package.period).due_on
    return workplace.composer.compose(
        RECEIPT,
        _enclosed(workplace, package),
        unit=unit_name,
        is_accepted=package.status is PackageStatus.ACCEPTED,
        report_number=package.report_number,
        period=package.period.title,
        amendment=package.amendment,
        received_on=package.received_at.astimezone(workplace.office.tz).date(),
        due_on=due_on,
        receipt_number=package.receipt_number,
        receipt_on=package.receipt_on,
        note=beside_points(package.note, package.points, package.facts.own_codes),
        sending_url=link_that_reaches(workplace, package.unit_code, package.period_code),
        points=[point._asdict() for point in package.points],
    )


def _enclosed(workplace: Workplace, package: MemberPackage) -> list[Attachment]:
    if package.status is PackageStatus.ACCEPTED:
        return []
    told = {
        "format": FORMAT,
        "nomor": package.report_number,
        "kode_satker": package.unit_code,
        "periode": package.period_code,
        "perubahan": package.amendment,
        "catatan": beside_points(package.note, package.points, package.facts.own_codes),
        "points": [point._asdict() for point in package.points],
    }
    text = json.dumps(told, ensure_ascii=False, indent=2) + "\n"
    return [Attachment(POINTS_FILE, workplace.files.put(text.encode()))]
