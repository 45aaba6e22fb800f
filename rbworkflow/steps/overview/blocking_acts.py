"""What is to be done before all that has its day."""

from collections.abc import Iterable, Iterator
from typing import Final

from sqlalchemy import Connection

from rbworkflow.approval import code_sets, requests
from rbworkflow.backup.restorations import held
from rbworkflow.intake.arrivals.sendings import awaiting_sendings
from rbworkflow.intake.mail.lifecycle import ReceivedMailStatus
from rbworkflow.intake.mail.mail_rows import mails_in
from rbworkflow.office.duties import Duty
from rbworkflow.province.evaluation.rows import operators_evaluations
from rbworkflow.province.lifecycle import PackageStatus
from rbworkflow.province.packages import packages
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.revisions import revisions_in
from rbworkflow.steps.decisions.matters import is_decidable
from rbworkflow.steps.decisions.package_matter import name_of
from rbworkflow.steps.duty import of_duty
from rbworkflow.steps.notices.faults import Fault
from rbworkflow.steps.overview.next_act import (
    CONFIRM,
    CONFIRM_SENDING,
    DECIDE_EVALUATION,
    DECIDE_PACKAGE,
    DOUBTED,
    NUMBER_EVALUATION,
    NUMBER_RECEIPT,
    RESEND,
    UNDECIDABLE,
    acts_of_mails,
)
from rbworkflow.steps.overview.office_state import MailState
from rbworkflow.steps.sending.returned_copies import doubted_copies
from rbworkflow.steps.workplace import Workplace

UNCLEAR: Final = "pengirim yang tidak jelas"


def blocking_acts(
    conn: Connection,
    workplace: Workplace,
    faults: Iterable[Fault],
    mails: tuple[MailState, ...],
    troubles: Iterable[str],
) -> Iterator[str]:
    """What is to be done before all that has its day, in the order in which it is."""
    office = workplace.office
    restored = held(conn, office.code)
    if restored is not None:
        yield restored.sentence(office.tz, is_one_of_many=bool(workplace.settings.office_code))
    yield from (each.act for each in faults)
    yield from acts_of_mails(mails, workplace.settings.office_code)
    yield from _spent_codes(conn, workplace)
    yield from troubles
    yield from _undecidable(conn, workplace)
    for mail in mails_in(conn, office.code, ReceivedMailStatus.AWAITING):
        yield CONFIRM.format(name_of(office, mail.unit_code), mail.id, mail.sender or UNCLEAR)
    for each in awaiting_sendings(conn, office.code):
        yield CONFIRM_SENDING.format(f"{office.words.one} {each.unit_code}", each.id)
    yield from _doubted_copies(conn, workplace)
    yield from _undecided_packages(conn, workplace)
    yield from _open_evaluations(conn, workplace)


def _spent_codes(conn: Connection, workplace: Workplace) -> Iterator[str]:
    """Officers who cannot decide because their codes are of no use any more."""
    for asked in requests.open_requests(conn, workplace.office.code):
        if code_sets.has_spent_codes(conn, asked, office=workplace.office, at=workplace.now):
            yield RESEND.format(asked.officer.title, asked.subject.title)


def _doubted_copies(conn: Connection, workplace: Workplace) -> Iterator[str]:
    """Signed copies of which nobody but the operator can say what they are."""
    for revision in revisions_in(conn, workplace.office.code, RevisionStatus.AWAITING_SIGNATURE):
        for copy in doubted_copies(conn, revision):
            yield DOUBTED.format(copy.id, revision.title, copy.told)


def _undecidable(conn: Connection, workplace: Workplace) -> Iterator[str]:
    """Requests whose officer may not decide: said before he has pasted a code in vain."""
    for asked in requests.open_requests(conn, workplace.office.code):
        if not is_decidable(conn, workplace, asked):
            yield UNDECIDABLE.format(asked.subject.title, asked.officer.title, asked.officer.name)


@of_duty(Duty.MEMBERS)
def _undecided_packages(conn: Connection, workplace: Workplace) -> Iterator[str]:
    """What only the operator decides, and receipts that wait for the number that he types."""
    office = workplace.office
    for each in packages(conn, office.code):
        name = name_of(office, each.unit_code)
        if each.status is PackageStatus.RECEIVED and office.members.decided_by == "operator":
            yield DECIDE_PACKAGE.format(each.title, name)
        elif each.awaits_number:
            yield NUMBER_RECEIPT.format(each.id, each.title, name)


@of_duty(Duty.MEMBERS)
def _open_evaluations(conn: Connection, workplace: Workplace) -> Iterator[str]:
    """Evaluations that the operator decides, or whose letters wait for their numbers."""
    is_operators = workplace.office.members.decided_by == "operator"
    for each in operators_evaluations(conn, workplace.office.code):
        title = f"{each.title} {name_of(workplace.office, each.unit_code)}"
        if each.awaits_number:
            yield NUMBER_EVALUATION.format(title, each.id)
        elif is_operators:
            yield DECIDE_EVALUATION.format(title, each.id)
