"""An officer's answer: its verdict, and what follows from a decision, all in one transaction."""

from sqlalchemy import Connection

from rbworkflow import audit
from rbworkflow.approval import requests
from rbworkflow.approval.deciding import Answer, clean_note, decide
from rbworkflow.approval.officers import Officer
from rbworkflow.approval.requests import Request
from rbworkflow.approval.verdicts import Verdict
from rbworkflow.steps.decisions.matter import Attachments, Matter
from rbworkflow.steps.decisions.matters import matter_of
from rbworkflow.steps.decisions.plan_matter import PLAN
from rbworkflow.steps.decisions.request import ask_stage, own_request, queue_code_mail
from rbworkflow.steps.notices.addresses import people
from rbworkflow.steps.notices.operator_alerts import tell_operator
from rbworkflow.steps.notices.queueing import post, post_to_all
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write

WORDS = {Verdict.APPROVED: "disetujui", Verdict.RETURNED: "dikembalikan"}


def answer(workplace: Workplace, request_id: int, number: int, *, typed: str, note: str) -> Verdict:
    """Store the `number`-th answer to a request with its verdict, and carry out the decision it may be.

    The same answer read again gets the same verdict and changes nothing.
    """
    given = Answer(request_id=request_id, number=number, typed=typed, note=note)
    with read(workplace.engine) as conn:
        matter = matter_of(conn, workplace, own_request(conn, workplace, request_id).subject)
    current, attachments = matter.current_digests(workplace), matter.attachments(workplace)
    with write(workplace.engine) as conn:
        was_open = requests.request(conn, request_id).is_open
        is_new = number > requests.answers_stored(conn, request_id)
        verdict = decide(
            conn, given, office=workplace.office, current=current, pepper=workplace.pepper, at=workplace.now
        )
        if was_open and verdict.is_decision:
            asked = requests.request(conn, request_id)
            _carry_out(conn, workplace, asked, matter, verdict, note=clean_note(note), attachments=attachments)
        elif is_new and verdict in (Verdict.LOCKED, Verdict.EXPIRED):
            _send_new_codes(conn, workplace, requests.request(conn, request_id), matter, attachments)
        elif verdict is Verdict.SPENT:
            _tell_of_spent_codes(conn, workplace, requests.request(conn, request_id))
        elif verdict is Verdict.CONTENT_CHANGED:
            _tell_of_change(conn, workplace, matter, request_id)
    return verdict


def _carry_out(  # noqa: PLR0913 - who was asked what, and said what
    conn: Connection,
    workplace: Workplace,
    asked: Request,
    matter: Matter,
    verdict: Verdict,
    *,
    note: str,
    attachments: Attachments,
) -> None:
    following = requests.next_stage(workplace.office, asked.stage) if verdict is Verdict.APPROVED else None
    if verdict is Verdict.RETURNED:
        matter.returned(conn, workplace, asked.officer, note)
        _tell_operator(conn, workplace, matter, asked.officer, note)
    elif following is not None:
        ask_stage(conn, workplace, matter, following, attachments)
    else:
        matter.approved(conn, workplace, asked.officer)
    _confirm(conn, workplace, asked, matter, verdict, note=note, next_title=following.title if following else "")


def _tell_operator(conn: Connection, workplace: Workplace, matter: Matter, officer: Officer, note: str) -> None:
    subject = matter.subject
    mail = workplace.composer.compose(
        "returned",
        is_plan=subject.kind == PLAN,
        title=subject.title,
        officer_title=officer.title,
        note=note,
        ui_url=workplace.settings.mail_url("/deployments"),
    )
    address, key = workplace.office.operator.email, f"returned/{subject.kind}/{subject.id}"
    post(conn, workplace, mail, key=key, to=address, revision_id=matter.revision_id)


def _tell_of_change(conn: Connection, workplace: Workplace, matter: Matter, request_id: int) -> None:
    tell_operator(
        conn,
        workplace,
        key=f"changed/{request_id}",
        what=f"{matter.subject.title} tidak dapat diputus",
        detail="Isi, draf yang tersimpan, atau templat (config/report.toml) berubah sejak kode dikirim; "
        "jawaban pejabat tidak dicatat.",
        todo=matter.remedy,
    )


def _confirm(  # noqa: PLR0913 - who decided what on which, and what comes next
    conn: Connection,
    workplace: Workplace,
    asked: Request,
    matter: Matter,
    verdict: Verdict,
    *,
    note: str,
    next_title: str,
) -> None:
    """Both officers and the operator hear of every decision, so that none is taken in another's name unnoticed."""
    mail = workplace.composer.compose(
        "decision",
        is_plan=matter.subject.kind == PLAN,
        title=matter.subject.title,
        decision_word=WORDS[verdict],
        officer_title=asked.officer.title,
        officer_name=asked.officer.name,
        decided_at=workplace.now,
        zone=workplace.zone,
        note=note,
        next_title=next_title,
        anchor=str(audit.head(conn, workplace.office.code)),
    )
    addresses = people(conn, workplace, matter.subject)
    if verdict is Verdict.RETURNED:
        addresses.remove(workplace.office.operator.email)  # he is told what to do in a mail of his own
    post_to_all(conn, workplace, mail, key=f"decision/{asked.id}", to=addresses, revision_id=matter.revision_id)


def _send_new_codes(
    conn: Connection, workplace: Workplace, asked: Request, matter: Matter, attachments: Attachments
) -> None:
    """Locked or expired codes are replaced by themselves."""
    occasion = f"issue-{requests.issue_count(conn, asked.id) + 1}"
    queue_code_mail(conn, workplace, asked, matter, attachments, occasion=occasion)


def _tell_of_spent_codes(conn: Connection, workplace: Workplace, asked: Request) -> None:
    """The last set that is sent by itself is of no use any more: the operator hears of it, once for every such set."""
    tell_operator(
        conn,
        workplace,
        key=f"codes/{asked.id}/{requests.issue_count(conn, asked.id)}",
        what=f"kode {asked.officer.title} untuk {asked.subject.title} tidak dapat dipakai lagi",
        detail="Kode terakhir lewat masa berlakunya, atau terlalu banyak kode yang tidak cocok dicoba.",
        todo="tanyakan kepada pejabatnya apakah ia sendiri yang mencoba, lalu jalankan 'Kirim ulang kode'.",
    )
