"""Collecting: what units put into their folders or mail us is kept, read, checked, stored and answered, one by one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from rbworkflow.delivery.mail import Mail
from rbworkflow.intake.arrivals import inbox, received_rows
from rbworkflow.intake.arrivals.lifecycle import SendingStatus
from rbworkflow.intake.arrivals.moments import Came
from rbworkflow.intake.arrivals.received_rows import Arrival, FileOutcome
from rbworkflow.intake.arrivals.receiving import ReceivedFile, receive
from rbworkflow.intake.arrivals.sendings import Sending
from rbworkflow.intake.mail.mail_rows import collect_mail, mail_of
from rbworkflow.intake.submissions.rows import IN_A_FOLDER
from rbworkflow.intake.submissions.stored import insert_submission
from rbworkflow.isolation.warm_children import warm_children
from rbworkflow.office.duties import Duty
from rbworkflow.office.people import Unit
from rbworkflow.steps.incoming.arrival import came_at
from rbworkflow.steps.incoming.fetch_mail import fetch_mail
from rbworkflow.steps.incoming.forget_strangers import forget_strangers
from rbworkflow.steps.incoming.opened_mail import opened_mail
from rbworkflow.steps.incoming.replacements import sending_in, waits_for_word
from rbworkflow.steps.incoming.sort_mail import Note, sort_mail
from rbworkflow.steps.incoming.strangers import tell_of_strangers
from rbworkflow.steps.incoming.take_elsewhere import take_elsewhere
from rbworkflow.steps.incoming.take_folder import take_folder
from rbworkflow.steps.incoming.unaddressed import tell_unaddressed
from rbworkflow.steps.notices.faults import COLLECT, MAILBOX_ITEM
from rbworkflow.steps.notices.queueing import addresses_of, post_to_all
from rbworkflow.steps.notices.standing_alone import Part, part
from rbworkflow.steps.province.recognise import MailedBy
from rbworkflow.steps.province.take_in import take_in
from rbworkflow.steps.submissions.feedback import UnitFeedback, answer_mail
from rbworkflow.steps.submissions.submitting import Submitting, is_outdated, put_back, submit
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.system import only_one

KEPT: Final = (
    "tidak perlu mengirim ulang sekarang: berkasnya tersimpan dan dicoba lagi pada setiap putaran. Bila besok masih "
    "belum dijawab, sampaikan kalimat di atas kepada pengelola program."
)
MEND_MAILBOX: Final = (
    "periksa pengaturan dan sambungannya, lalu jalankan 'Uji kesiapan'. Isian lewat folder tetap diterima."
)
REFUSED_SENDER: Final = "PENGIRIM_DITOLAK"
Progress = Callable[[int, int], None]
"""done, of all"""


def nobody_watches(_done: int, _all: int) -> None:
    pass


@dataclass(frozen=True)
class Collected:
    """What was answered, and what still stands in the inbox with its reason."""

    answers: list[UnitFeedback] = field(default_factory=list)
    remarks: list[tuple[str, str, str]] = field(default_factory=list)
    """unit, file, sentence"""
    mails: list[Note] = field(default_factory=list)
    """What became of mails that are no unit's submission."""
    packages: list[str] = field(default_factory=list)
    """What became of each package of a member office, in words."""
    troubles: list[str] = field(default_factory=list)
    """What could not be worked through this time, in words."""

    @property
    def message(self) -> str:
        said = [*(answer.sentence for answer in self.answers), *self.packages, *self.troubles]
        return " ".join(said) or "Tidak ada isian baru."


def collect(workplace: Workplace, *, tell: Progress = nobody_watches) -> Collected:
    """Take what stands ready in every unit's folder and answer it; what a kill left over is completed first.

    `tell` hears after each claim how many are done, of how many. One collector works at a time; a second one finds
    nothing to do. Every folder, mail and claim stands alone.
    """
    collected = Collected()
    with (
        part(workplace, COLLECT, "isian belum dapat dikumpulkan") as collecting,
        only_one(workplace.collecting_lock) as is_mine,
        warm_children(),
    ):
        collecting.is_cut_short = not is_mine
        if is_mine:
            _collect(workplace, collecting, collected, tell)
    collected.troubles.extend(collecting.troubles)
    return collected


def _collect(workplace: Workplace, collecting: Part, collected: Collected, tell: Progress) -> None:
    for unit in workplace.office.units:
        with collecting.alone(f"folder/{unit.code}", f"isian {unit.name} belum dapat diambil dari foldernya"):
            collected.remarks.extend(take_folder(workplace, unit))
    with collecting.alone(MAILBOX_ITEM, "kotak surat isian belum dapat dibaca", todo=MEND_MAILBOX):
        collected.mails.extend(fetch_mail(workplace, collecting))
        take_elsewhere(workplace)
        tell_unaddressed(workplace)
    collected.mails.extend(sort_mail(workplace, collecting))
    tell_of_strangers(workplace)
    with collecting.alone("strangers", "surel lama dari pengirim yang tidak dapat dipastikan belum dapat dihapus"):
        forget_strangers(workplace)
    names = {unit.code: unit.name for unit in workplace.office.units}
    tried: list[inbox.Claim] = []
    while new := [claim for claim in inbox.recover(workplace.claims) if claim not in tried]:
        new.sort(key=lambda claim: came_at(workplace, claim))  # what came last counts, whichever way it came
        for claim in new:  # more may be placed meanwhile, by senders who then wait for their answer
            what = f"kiriman {names.get(claim.unit_code, claim.unit_code)} belum dapat diproses"
            with collecting.alone(f"claim/{claim.id}", what, todo=KEPT):
                _process(workplace, claim, collected)
            tried.append(claim)
            tell(len(tried), len(tried) + len(new) - 1 - new.index(claim))


def _process(workplace: Workplace, claim: inbox.Claim, collected: Collected) -> None:
    """One claim, all the way; nothing where only its folder was left over, or it waits for the operator's word."""
    with read(workplace.engine) as conn:
        is_done = received_rows.is_recorded(conn, workplace.office.code, claim.id)
    sending = sending_in(workplace, claim.id)
    if not is_done and waits_for_word(workplace, sending):
        return
    if not is_done and workplace.office.does(Duty.MEMBERS):
        collected.packages.append(_package(workplace, claim))
    elif not is_done:
        collected.answers.append(_answer(workplace, claim, sending))
    inbox.finish(claim, workplace.settings.data / "quarantine")


def _package(workplace: Workplace, claim: inbox.Claim) -> str:
    """What a member office sent, taken in as the report that it is; what became of it."""
    came, member = came_at(workplace, claim), workplace.office.unit(claim.unit_code)
    with read(workplace.engine) as conn:
        mail = mail_of(conn, workplace.office.code, claim.id)
    if mail is None or mail.content_sha256 is None:
        return take_in(workplace, claim, member, came=came, mailed=MailedBy())
    with opened_mail(workplace, workplace.files.get(mail.content_sha256)) as opened:
        mailed = MailedBy(message_id=mail.message_id, subject=mail.subject, text=opened.letter.text)
    return take_in(workplace, claim, member, came=came, mailed=mailed)


def _answer(workplace: Workplace, claim: inbox.Claim, sending: Sending | None) -> UnitFeedback:
    unit = workplace.office.unit(claim.unit_code)
    received, came = receive(claim, workplace.files), came_at(workplace, claim)
    files = tuple(file for file in received if not file.is_opened)
    made = _made(workplace, unit, files, sending, came=came, came_by=_came_by(claim, came))
    made = replace(made, received=(*made.received, *(file for file in received if file.is_opened)))
    answered = replace(made.answered, channel=claim.channel, came=came, read_at=workplace.now)
    answered = _with_its_mail(workplace, claim, answered)
    mail = answer_mail(workplace, unit, answered)
    if made.submission is not None:
        marked = mail.attachments[0].sha256 if mail.attachments else None
        submission = replace(made.submission, channel=claim.channel, answered_sha256=marked)
        made = replace(made, submission=replace(submission, is_clock_doubted=came.is_clock_doubted))
    return answered if _store(workplace, claim, unit, made, mail) else _answer(workplace, claim, sending)


def _came_by(claim: inbox.Claim, came: Came) -> datetime | None:
    """The last moment at which it can have come; None where nobody knows, as of what was copied into a folder."""
    return None if claim.channel == IN_A_FOLDER or came.is_clock_doubted else came.at


def _made(
    workplace: Workplace,
    unit: Unit,
    received: tuple[ReceivedFile, ...],
    sending: Sending | None,
    *,
    came: Came,
    came_by: datetime | None,
) -> Submitting:
    """What the files amount to as of when they came; nothing, where the operator refused their sending."""
    if sending is not None and sending.status is SendingStatus.REFUSED:
        return put_back(unit, received, REFUSED_SENDER, received_at=came.at)
    return submit(workplace, unit, received, received_at=came.at, came_by=came_by)


def _with_its_mail(workplace: Workplace, claim: inbox.Claim, answered: UnitFeedback) -> UnitFeedback:
    """With the address of the mail that brought it, and how many pictures of its text were not taken."""
    with read(workplace.engine) as conn:
        mail = mail_of(conn, workplace.office.code, claim.id)
    if mail is None or mail.content_sha256 is None:
        return answered
    with opened_mail(workplace, workplace.files.get(mail.content_sha256)) as opened:
        return replace(answered, sender=mail.sender, small_pictures=opened.letter.small_pictures)


def _store(workplace: Workplace, claim: inbox.Claim, unit: Unit, made: Submitting, mail: Mail) -> bool:
    """Everything the claim came to, and its answer, in one transaction; False, and nothing, where it is outdated."""
    arrival = Arrival(
        claim=claim.id,
        office_code=workplace.office.code,
        unit_code=unit.code,
        channel=claim.channel,
        received_at=made.received_at,
        read_at=workplace.now,
        waits_for=made.waits_for,
    )
    actor = f"unit {unit.code}"
    with write(workplace.engine) as conn:
        if is_outdated(conn, workplace.office.code, made):
            return False
        submission_id = None
        if made.submission is not None and made.contents is not None:
            submission_id = insert_submission(conn, made.submission, made.contents, actor=actor, at=workplace.now)
        received_rows.insert_received(
            conn, arrival, _outcomes(made), submission_id=submission_id, actor=actor, at=workplace.now
        )
        collect_mail(conn, workplace.office.code, claim.id, at=workplace.now)
        post_to_all(conn, workplace, mail, key=f"answer/{claim.id}", to=addresses_of(unit))
    return True


def _outcomes(made: Submitting) -> Sequence[tuple[ReceivedFile, FileOutcome]]:
    return [(file, made.outcome_of(file)) for file in made.received]
