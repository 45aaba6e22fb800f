"""Asking officers: whose turn it is, who is asked instead, and the mail that brings the codes."""

from contextlib import suppress
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow.approval import requests
from rbworkflow.approval.model import Request
from rbworkflow.approval.officers import Officer, is_same_person, officer_in_charge
from rbworkflow.delivery import outbox
from rbworkflow.delivery.enclosures import enclosures
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.delivery.mail import Mail
from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.office import Stage
from rbworkflow.steps.decisions.answer_days import stage_due_on, stage_of
from rbworkflow.steps.decisions.matter import Attachments, Matter
from rbworkflow.steps.decisions.matters import matter_of
from rbworkflow.steps.decisions.recalling import has_codes, passed_on_mail, post_recalled
from rbworkflow.steps.notices.queueing import post
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import outbox as outbox_table

ROUND: Final = "round"


def ask_stage(
    conn: Connection, workplace: Workplace, matter: Matter, stage: Stage, attachments: Attachments
) -> Officer:
    """Write the request for one stage and its code mail, which waits for the request's run; the officer asked."""
    office = workplace.office
    officer = officer_in_charge(conn, office, stage.role, on=workplace.today)
    request_id = requests.open_request(
        conn,
        office=office,
        subject=matter.subject,
        stage=stage.role,
        officer=officer,
        content_sha256=matter.content_sha256,
        draft_sha256=matter.bound_sha256,
        due_on=stage_due_on(conn, workplace, matter, stage),
        at=workplace.now,
        round=requests.next_round_number(conn, matter.subject, stage.role),
    )
    queue_code_mail(conn, workplace, requests.request(conn, request_id), matter, attachments)
    return officer


def follow_officers(workplace: Workplace) -> list[str]:
    """Where another officer is in charge today than the one asked, ask him instead, in a new round; who, in words."""
    asked_anew = []
    with part(workplace, "officers", "pejabat yang berwenang belum dapat dicocokkan") as following:
        with read(workplace.engine) as conn:
            waiting = requests.open_requests(conn, workplace.office.code)
        for asked in waiting:
            with following.alone(str(asked.id), f"{asked.subject.title} belum dapat dialihkan kepada pejabat lain"):
                asked_anew.extend(_follow(workplace, asked))
    return [*asked_anew, *following.troubles]


def pass_on(workplace: Workplace, asked: Request) -> None:
    """Before an answer is read: somebody else may be in charge since the last round, and decides then."""
    with read(workplace.engine) as conn:
        officer = officer_in_charge(conn, workplace.office, asked.stage, on=workplace.today)
    if asked.is_open and not is_same_person(officer, asked.officer):
        _follow(workplace, asked)


def _follow(workplace: Workplace, asked: Request) -> list[str]:
    """Ask the officer in charge, where that is another than the one asked; a sentence then."""
    office = workplace.office
    with read(workplace.engine) as conn:
        officer = officer_in_charge(conn, office, asked.stage, on=workplace.today)
    if officer == asked.officer:
        return []
    told = _passed_on(workplace, asked, officer)
    with write(workplace.engine) as conn:
        matter, attachments = asked_about(conn, workplace, asked)
        is_still = officer_in_charge(conn, office, asked.stage, on=workplace.today) == officer
        if not is_still or not requests.request(conn, asked.id).is_open:
            return []
        due_on = stage_due_on(conn, workplace, matter, stage_of(workplace, asked))
        new_id = requests.new_round(conn, asked, officer, office=office, due_on=due_on, at=workplace.now)
        queue_code_mail(conn, workplace, requests.request(conn, new_id), matter, attachments)
        if told is not None and has_codes(conn, asked.id):
            before = {asked.officer.email: asked.officer.title}
            post_recalled(conn, workplace, told, asked.subject, before, occasion=f"alih-{asked.id}")
    return [f"{asked.subject.title}: kini menunggu keputusan {officer.title}."]


def _passed_on(workplace: Workplace, asked: Request, officer: Officer) -> Mail | None:
    """What the one asked before hears: that his codes are void, and who decides now; None for the same mailbox.

    A slip in config/, which the operator hears of, must not keep the other from being asked.
    """
    if asked.officer.email.lower() == officer.email.lower():
        return None
    with suppress(ConfigurationError):
        return passed_on_mail(workplace, asked, officer)
    return None


def asked_about(conn: Connection, workplace: Workplace, asked: Request) -> tuple[Matter, Attachments]:
    """What a request asks about, and what its officer got to read with his first mail."""
    return matter_of(conn, workplace, asked.subject), papers_of(conn, asked)


def papers_of(conn: Connection, asked: Request) -> Attachments:
    """What the officer asked got to read, or is to get."""
    sent = enclosures(conn, asked.office_code, f"{outbox.REQUEST}/{asked.id}/")
    return tuple({attachment.name: attachment for _, attachment in sent}.values())


def own_request(conn: Connection, workplace: Workplace, request_id: int) -> Request:
    """A request of this office; raises RefusedError for one of another office in the same database."""
    asked = requests.request(conn, request_id)
    if asked.office_code != workplace.office.code:
        raise RefusedError(f"Permintaan keputusan nomor {request_id} milik kantor lain ({asked.office_code}).")
    return asked


def queue_code_mail(
    conn: Connection,
    workplace: Workplace,
    asked: Request,
    matter: Matter,
    attachments: Attachments,
    *,
    occasion: str = "first",
) -> None:
    """The request's mail into the outbox, with what there is to read; words and codes are made as it leaves."""
    post(
        conn,
        workplace,
        Mail(f"Permintaan keputusan: {asked.subject.title}", "", "", attachments),
        key=f"{outbox.REQUEST}/{asked.id}/{occasion}",
        to=asked.officer.email,
        revision_id=matter.revision_id,
        request_id=asked.id,
        status=MailStatus.WAITING,
    )


def occasion_of(workplace: Workplace, asked: Request, *, issue: int) -> str:
    """Why the officer is written to once more: "round" (he was asked in a request before that is closed), "launch" (his
    page was lost), "answer", "issue" or "resend" (new codes); empty where he never had any.
    """
    if issue <= 1:
        with read(workplace.engine) as conn:
            return ROUND if requests.was_asked_before(conn, asked) else ""
    newest = select(outbox_table.c.key).order_by(outbox_table.c.id.desc()).limit(1)
    mine = (outbox_table.c.request_id == asked.id, outbox_table.c.kind == outbox.REQUEST)
    with read(workplace.engine) as conn:
        key = conn.scalar(newest.where(*mine)) or ""
    return key.rpartition("/")[2].partition("-")[0]


def replace_code_mails(  # noqa: PLR0913 - a mail is this many facts
    conn: Connection,
    workplace: Workplace,
    asked: Request,
    matter: Matter,
    attachments: Attachments,
    *,
    occasion: str,
    actor: Actor = Actor.SYSTEM,
) -> None:
    """A new code mail instead of those that have not left: the officer gets one, whose codes count."""
    is_of_request = outbox_table.c.request_id == asked.id
    outbox.void(conn, is_of_request, reason="Diganti kode baru.", at=workplace.now, actor=actor)
    queue_code_mail(conn, workplace, asked, matter, attachments, occasion=occasion)
