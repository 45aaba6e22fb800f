"""Taking in what a member office sent: kept, recognised, answered and registered in one transaction."""

from typing import Any, Final

from sqlalchemy import Connection

from rbworkflow.delivery.mail import Mail
from rbworkflow.intake.arrivals import received_rows
from rbworkflow.intake.arrivals.inbox import Claim
from rbworkflow.intake.arrivals.moments import Came
from rbworkflow.intake.arrivals.received_rows import Arrival, FileOutcome
from rbworkflow.intake.arrivals.receiving import ReceivedFile
from rbworkflow.intake.mail.mail_rows import collect_mail
from rbworkflow.lifecycle import Actor
from rbworkflow.office.people import Unit
from rbworkflow.province.lifecycle import UNDECIDED, PackageStatus
from rbworkflow.province.packages import (
    MemberPackage,
    came_from,
    insert_package,
    move_package,
    packages,
)
from rbworkflow.steps.decisions.package_matter import NOTED, REFUSED, package_matter
from rbworkflow.steps.decisions.recalling import replace_asked, replaced_mails
from rbworkflow.steps.notices.queueing import addresses_of, post_to_all
from rbworkflow.steps.province.keep_files import keep_files
from rbworkflow.steps.province.recognise import MailedBy, TakenIn, recognise
from rbworkflow.steps.submissions.sending_link import link_that_reaches
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write

BY_ITSELF: Final = "Diganti oleh paket yang dikirim sesudahnya."
FOLLOWS: Final = "Paket yang baru dimintakan keputusan tersendiri."


def take_in(workplace: Workplace, claim: Claim, member: Unit, *, came: Came, mailed: MailedBy) -> str:
    """Keep, read, register and answer one sending; what became of it, in a sentence."""
    kept = keep_files(claim, workplace.files)
    taken = recognise(workplace, member, kept, came=came, mailed=mailed, channel=claim.channel)
    mail = _answer(workplace, member, taken)
    _store(workplace, claim, member, taken, came=came, mail=mail)
    return f"{member.name}: {taken.sentence}"


def _answer(workplace: Workplace, member: Unit, taken: TakenIn) -> Mail:
    """What the office hears at once; whether its report is accepted it hears later, by a receipt."""
    package = taken.package
    told: dict[str, Any] = {
        "unit": member.name,
        "sentence": taken.sentence,
        "period": package.period.title if package else "",
        "doubts": package.doubts if package else (),
        "sending_url": link_that_reaches(workplace, member.code, package.period_code) if package else "",
        "operator_email": workplace.office.operator.email,
    }
    if taken.needs_mending:
        refused = [(each.name, each.message) for each in taken.kept if not each.is_accepted]
        return workplace.composer.compose(REFUSED, **told, refused=refused)
    told |= {"letter_number": package.letter_number if package else "", "is_decided": taken.is_decided}
    return workplace.composer.compose(NOTED, **told)


def _store(workplace: Workplace, claim: Claim, member: Unit, taken: TakenIn, *, came: Came, mail: Mail) -> None:
    """Files, package and answer in one transaction."""
    office, at, actor = workplace.office, workplace.now, f"unit {member.code}"
    gone = _replaced(workplace, taken.package) if taken.package else {}
    arrival = Arrival(
        claim=claim.id,
        office_code=office.code,
        unit_code=member.code,
        channel=claim.channel,
        received_at=came.at,
        read_at=at,
    )
    with write(workplace.engine) as conn:
        here = came_from(conn, office.code, member.code)
        outcomes = [(each, _outcome(each, here, is_refused=taken.is_refused)) for each in taken.kept]
        received_rows.insert_received(conn, arrival, outcomes, actor=actor, at=at)
        if taken.package is not None:
            new = insert_package(conn, taken.package, actor=actor, at=at)
            _replace_older(conn, workplace, new, gone)
        collect_mail(conn, office.code, claim.id, at=at)
        key = f"{REFUSED if taken.needs_mending else NOTED}/{claim.id}"
        post_to_all(conn, workplace, mail, key=key, to=addresses_of(member))


def _outcome(file: ReceivedFile, here: set[str], *, is_refused: bool) -> FileOutcome:
    if is_refused or not file.is_accepted:
        return FileOutcome.QUARANTINE
    return FileOutcome.DUPLICATE if file.sha256 in here else FileOutcome.EVIDENCE


def _replaced(workplace: Workplace, new: MemberPackage) -> dict[int, Mail]:
    """What officers are told of those that nobody decided yet, by their numbers."""
    office_code = workplace.office.code
    with read(workplace.engine) as conn:
        same = packages(conn, office_code, unit_code=new.unit_code, period_code=new.period_code)
        asked = [package_matter(conn, workplace, each.id).subject for each in same if each.status in UNDECIDED]
    return replaced_mails(workplace, asked, reason=BY_ITSELF, follows=FOLLOWS)


def _replace_older(conn: Connection, workplace: Workplace, new: MemberPackage, told: dict[int, Mail]) -> None:
    """Only the latest of an office's packages for a period is decided; one that came after a later one is not."""
    office_code = workplace.office.code
    same = packages(conn, office_code, unit_code=new.unit_code, period_code=new.period_code)
    latest = max(same, key=lambda each: each.order)
    for each in same:
        if each.id != latest.id and each.status in UNDECIDED:
            subject = package_matter(conn, workplace, each.id).subject
            replace_asked(conn, workplace, subject, told, reason=BY_ITSELF)
            move_package(conn, each, PackageStatus.REPLACED, actor=Actor.SYSTEM, at=workplace.now)
