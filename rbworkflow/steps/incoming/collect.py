"""Collecting: what units put into their folders or mail us is kept, read, checked, stored and answered, one by one."""

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from rbworkflow.delivery.mail import Mail
from rbworkflow.intake.arrivals import inbox, received_rows
from rbworkflow.intake.arrivals.received_rows import Arrival, FileOutcome
from rbworkflow.intake.arrivals.receiving import ReceivedFile, receive
from rbworkflow.intake.mail.mail_rows import collect_mail
from rbworkflow.intake.submissions import rows
from rbworkflow.office.model import Unit
from rbworkflow.steps.incoming.fetch_mail import fetch_mail
from rbworkflow.steps.incoming.inbox_state import inbox_state
from rbworkflow.steps.incoming.sort_mail import Note, sort_mail
from rbworkflow.steps.notices.operator_alerts import tell_operator, whereabouts
from rbworkflow.steps.notices.queueing import addresses_of, post_to_all
from rbworkflow.steps.submissions.feedback import UnitFeedback, answer_mail
from rbworkflow.steps.submissions.submitting import Submitting, is_outdated, submit
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.system import only_one

Progress = Callable[[int, int], None]
"""done, of all"""


def _nobody_watches(_done: int, _all: int) -> None:
    pass


@dataclass(frozen=True)
class Collected:
    """What was answered, and what still stands in the inbox with its reason."""

    answers: list[UnitFeedback] = field(default_factory=list)
    remarks: list[tuple[str, str, str]] = field(default_factory=list)
    """unit, file, sentence"""
    mails: list[Note] = field(default_factory=list)
    """What became of mails that are no unit's submission."""
    troubles: list[str] = field(default_factory=list)
    """What could not be worked through this time, in words."""

    @property
    def message(self) -> str:
        return " ".join([*(answer.sentence for answer in self.answers), *self.troubles]) or "Tidak ada isian baru."


def collect(workplace: Workplace, *, tell: Progress = _nobody_watches) -> Collected:
    """Take what stands ready in every unit's folder and answer it; what a kill left over is completed first.

    `tell` hears after each claim how many are done, of how many. One collector works at a time; a second one finds
    nothing to do. A claim that fails keeps nobody else waiting: the operator is told, and the next run tries it again.
    """
    collected = Collected()
    with only_one(workplace.claims / "collecting.lock") as is_mine:
        if not is_mine:
            return collected
        for unit in workplace.office.units:
            collected.remarks.extend(_take(workplace, unit))
        collected.troubles.extend(filter(None, [fetch_mail(workplace)]))
        collected.mails.extend(sort_mail(workplace))
        claims = inbox.recover(workplace.claims)
        for done, claim in enumerate(claims, 1):
            _collect_one(workplace, claim, collected)
            tell(done, len(claims))
    return collected


def _collect_one(workplace: Workplace, claim: inbox.Claim, collected: Collected) -> None:
    try:
        answer = _process(workplace, claim)
    except Exception as fault:  # noqa: BLE001 - whatever it is, it is this claim's alone
        collected.troubles.append(_tell_of_trouble(workplace, claim, fault))
    else:
        collected.answers.extend([answer] if answer is not None else [])


def _take(workplace: Workplace, unit: Unit) -> list[tuple[str, str, str]]:
    """Take what stands ready; what only waits beside a blank form stays, while a taking that was cut short goes on."""
    settings, seen = workplace.settings, inbox_state(workplace, unit)
    patience = math.inf if seen.is_unfilled else settings.settle_seconds
    inbox.claim(
        settings.inbox,
        unit.code,
        workplace.claims,
        now=time.time(),
        settle=patience,
        locked=settings.lock_seconds,
    )
    return seen.remarks


def _process(workplace: Workplace, claim: inbox.Claim) -> UnitFeedback | None:
    """One claim, all the way; None where only its folder was left over."""
    with read(workplace.engine) as conn:
        is_done = received_rows.is_recorded(conn, workplace.office.code, claim.id)
    answer = None if is_done else _answer(workplace, claim)
    inbox.finish(claim, workplace.settings.data / "quarantine")
    return answer


def _tell_of_trouble(workplace: Workplace, claim: inbox.Claim, fault: Exception) -> str:
    """The operator hears of the claim once, with what whoever looks after the program needs; the run's sentence."""
    name = next((unit.name for unit in workplace.office.units if unit.code == claim.unit_code), claim.unit_code)
    with write(workplace.engine) as conn:
        tell_operator(
            conn,
            workplace,
            key=f"claim/{claim.id}",
            what=f"kiriman {name} belum dapat diproses",
            detail=whereabouts(fault),
            todo="tidak perlu mengirim ulang sekarang: berkasnya tersimpan dan dicoba lagi pada setiap putaran. "
            "Bila besok masih belum dijawab, sampaikan kalimat di atas kepada pengelola program.",
        )
    return f"{name}: kiriman belum dapat diproses dan dicoba lagi pada putaran berikutnya."


def _answer(workplace: Workplace, claim: inbox.Claim) -> UnitFeedback:
    unit = workplace.office.unit(claim.unit_code)
    received = receive(claim, workplace.files)
    made = submit(workplace, unit, received)
    answered = made.answered
    mail = answer_mail(workplace, unit, answered)
    if made.submission is not None:
        marked = mail.attachments[0].sha256 if mail.attachments else None
        made = replace(made, submission=replace(made.submission, channel=claim.channel, answered_sha256=marked))
    return answered if _store(workplace, claim, unit, made, mail) else _answer(workplace, claim)


def _store(workplace: Workplace, claim: inbox.Claim, unit: Unit, made: Submitting, mail: Mail) -> bool:
    """Everything the claim came to, and its answer, in one transaction; False, and nothing, where it is outdated."""
    arrival = Arrival(
        claim=claim.id,
        office_code=workplace.office.code,
        unit_code=unit.code,
        channel=claim.channel,
        received_at=made.received_at,
        waits_for=made.waits_for,
    )
    actor = f"unit {unit.code}"
    with write(workplace.engine) as conn:
        if is_outdated(conn, made):
            return False
        submission_id = None
        if made.submission is not None and made.contents is not None:
            submission_id = rows.insert_submission(conn, made.submission, made.contents, actor=actor, at=workplace.now)
        received_rows.insert_received(
            conn, arrival, _outcomes(made), submission_id=submission_id, actor=actor, at=workplace.now
        )
        collect_mail(conn, workplace.office.code, claim.id, at=workplace.now)
        post_to_all(conn, workplace, mail, key=f"answer/{claim.id}", to=addresses_of(unit))
    return True


def _outcomes(made: Submitting) -> Sequence[tuple[ReceivedFile, FileOutcome]]:
    return [(file, made.outcome_of(file)) for file in made.received]
