"""An officer takes his decision back: it is asked for once more, at the same stage, and everybody concerned hears."""

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, Row

from rbworkflow.access.accounts import Role, account_of
from rbworkflow.approval import requests
from rbworkflow.approval.deciding import decisions_on
from rbworkflow.approval.model import Request
from rbworkflow.approval.officers import is_same_person, officer_in_charge
from rbworkflow.approval.withdrawing import decision_of, withdraw
from rbworkflow.delivery.mail import Mail
from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.steps.decisions.announce import WORDS
from rbworkflow.steps.decisions.matter import Attachments, Matter
from rbworkflow.steps.decisions.request import ask_stage, asked_about
from rbworkflow.steps.notices.addresses import people
from rbworkflow.steps.notices.queueing import post_to_all
from rbworkflow.steps.people.demands import SUFFICES, WHAT
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write

WITHDRAWN: Final = "withdrawn"
"""Both officers and the operator hear of it, and whoever heard of the decision."""
REFUSED: Final = "withdrawal_refused"
DEMANDED: Final = (
    "Di kantor ini keputusan ditarik seperti diambil: oleh pejabatnya sendiri, pada halaman dari surel konfirmasinya, "
    "sesudah masuk dengan {}."
)
NO_CODE: Final = (
    "Kode TARIK tidak utuh atau tidak dikenal. Salin seluruh barisnya dari surel konfirmasi keputusan Saudara."
)


@dataclass(frozen=True)
class Withdrawing:
    """A decision that somebody wants to take back, with what it is about."""

    taken: Row[Any]
    asked: Request
    matter: Matter
    attachments: Attachments


def withdraw_decision(workplace: Workplace, typed: str) -> str:
    """Take back the decision whose TARIK code was typed; the same code again changes nothing and says the same.

    Raises RefusedError for no such code, where its officer himself has not come in as the office demands, and where
    the decision was acted on by then: the next officer decided, or what follows from it has left. Then both officers
    are told that somebody tried.
    """
    now = _wanted(workplace, typed)
    _check_way(workplace, now)
    with read(workplace.engine) as conn:
        asked_now = officer_in_charge(conn, workplace.office, now.asked.stage, on=workplace.today)
    another = "" if is_same_person(asked_now, now.asked.officer) else f"{asked_now.title} ({asked_now.name})"
    told = _mail(workplace, now, WITHDRAWN, another=another)
    with write(workplace.engine) as conn:
        # what stands now: somebody else may have decided, and the pump may have sent
        now = Withdrawing(now.taken, requests.request(conn, now.asked.id), *asked_about(conn, workplace, now.asked))
        why = _kept_from(conn, workplace, now)
        if not why and withdraw(conn, now.asked, came_in=workplace.act.came_in, at=workplace.now):
            addresses = [*people(conn, workplace, now.asked.subject), *now.matter.told_of_it(conn, workplace)]
            _ask_again(conn, workplace, now)
            post_to_all(conn, workplace, told, key=f"{WITHDRAWN}/{now.asked.id}", to=addresses)
    if why:
        _tell_refused(workplace, now, why)
        raise RefusedError(why)
    return (
        f"Keputusan {now.asked.officer.title} atas {now.asked.subject.title} ditarik. Keputusan dimintakan lagi"
        f"{f', kini kepada {another}' if another else ''}; kode baru dikirim lewat surel."
    )


def may_withdraw(conn: Connection, workplace: Workplace, taken: Row[Any]) -> bool:
    """Whether the decision can still be taken back."""
    asked = requests.request(conn, taken.request_id)
    now = Withdrawing(taken, asked, *asked_about(conn, workplace, asked))
    return taken.withdrawn_at is None and not _kept_from(conn, workplace, now)


def _wanted(workplace: Workplace, typed: str) -> Withdrawing:
    with read(workplace.engine) as conn:
        taken = decision_of(conn, workplace.office.code, typed, pepper=workplace.pepper)
        if taken is None:
            raise RefusedError(NO_CODE)
        asked = requests.request(conn, taken.request_id)
        return Withdrawing(taken, asked, *asked_about(conn, workplace, asked))


def _check_way(workplace: Workplace, now: Withdrawing) -> None:
    """Where deciding demands more than a mailbox, so does taking back: whoever reads the mails could undo each."""
    office, act = workplace.office, workplace.act
    if office.officers_need == "link":
        return
    himself = None
    if act.account_id is not None:
        with read(workplace.engine) as conn:
            himself = account_of(conn, act.account_id)
    is_he = himself is not None and himself.role is Role.OFFICER and himself.address == now.asked.officer.email.lower()
    if not is_he or act.way not in SUFFICES[office.officers_need]:
        raise RefusedError(DEMANDED.format(WHAT[office.officers_need]))


def _kept_from(conn: Connection, workplace: Workplace, now: Withdrawing) -> str:
    """Why the decision cannot be taken back any more; empty where it can, or was."""
    standing = decisions_on(conn, now.asked.subject.kind, now.asked.subject.id)
    if now.asked.id not in {each.request_id for each in standing}:
        return ""
    later = next((each for each in standing if each.request_id > now.asked.id), None)
    if later is not None:
        subject, decider = now.asked.subject.title, later.officer["title"]
        return f"Keputusan atas {subject} tidak dapat ditarik lagi: {decider} sudah memutus."
    return now.matter.kept_from_withdrawal(conn, workplace)


def _ask_again(conn: Connection, workplace: Workplace, now: Withdrawing) -> None:
    """Whoever was asked next is asked no more; the officer of this stage is, in a new round."""
    subject, stage = now.asked.subject, now.asked.stage
    reason = f"Keputusan {now.asked.officer.title} ditarik."
    requests.cancel_open(conn, subject.kind, subject.id, reason=reason, actor=Actor.SYSTEM, at=workplace.now)
    now.matter.withdrawn(conn, workplace, now.asked.officer, reason)
    again = next(each for each in workplace.office.stages if each.role == stage)
    ask_stage(conn, workplace, now.matter, again, now.attachments)


def _tell_refused(workplace: Workplace, now: Withdrawing, why: str) -> None:
    """Both officers and the operator, once."""
    told = _mail(workplace, now, REFUSED, why=why)
    with write(workplace.engine) as conn:
        addresses = people(conn, workplace, now.asked.subject)
        post_to_all(conn, workplace, told, key=f"{REFUSED}/{now.asked.id}", to=addresses)


def _mail(workplace: Workplace, now: Withdrawing, kind: str, *, why: str = "", another: str = "") -> Mail:
    """`why` it is refused; who is asked now, where that is `another`."""
    return workplace.composer.compose(
        kind,
        title=now.asked.subject.title,
        subject_kind=now.asked.subject.kind,
        decision_word=WORDS[now.taken.decision],
        officer_title=now.asked.officer.title,
        officer_name=now.asked.officer.name,
        at=workplace.now.astimezone(workplace.office.tz),
        zone=workplace.zone,
        why=why,
        another=another,
    )
