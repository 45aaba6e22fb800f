"""An officer's answer: its verdict, and what follows from a decision, all in one transaction."""

from sqlalchemy import Connection

from rbworkflow.approval import code_sets, requests
from rbworkflow.approval.deciding import Answer, decide, decision_on
from rbworkflow.approval.items import Items, known_items
from rbworkflow.approval.model import Request
from rbworkflow.approval.named_items import named_in
from rbworkflow.approval.verdicts import Exposed, Verdict
from rbworkflow.delivery.mail import Mail
from rbworkflow.steps.decisions.announce import announce_decisions
from rbworkflow.steps.decisions.matter import Attachments, Matter
from rbworkflow.steps.decisions.request import (
    ask_stage,
    asked_about,
    own_request,
    pass_on,
    queue_code_mail,
    replace_code_mails,
)
from rbworkflow.steps.notices.operator_alerts import alarm, post_alarm
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write


def answer(workplace: Workplace, request_id: int, number: int, *, typed: str, note: str, ticked: str = "") -> Verdict:
    """Store the `number`-th answer to a request with its verdict, and carry out the decision it may be.

    `ticked` is what a return points at besides its note (`Items.ticked`). The same answer read again gets the same
    verdict and changes nothing. Nothing that might fail because of a file of config/ stands between an officer and his
    decision: the mails about it follow from its row.
    """
    with read(workplace.engine) as conn:
        asked = own_request(conn, workplace, request_id)
    pass_on(workplace, asked)
    with read(workplace.engine) as conn:
        matter, attachments = asked_about(conn, workplace, asked)
        others = [each for each in requests.open_requests(conn, asked.office_code) if each.id != asked.id]
    own_ticks = known_items(matter.groups, Items.ticked(ticked))
    given = Answer(
        request_id=request_id,
        number=number,
        typed=typed,
        note=note,
        came_in=workplace.act.came_in,
        ticked=own_ticks,
        pointed=known_items(matter.groups, own_ticks, named_in(note, matter.groups)),
    )
    current, spent = matter.current_digests(workplace), {each.id: _spent(workplace, each) for each in (asked, *others)}
    with write(workplace.engine) as conn:
        was_open = requests.request(conn, request_id).is_open
        is_new = number > requests.answers_stored(conn, request_id)
        outcome = decide(
            conn, given, office=workplace.office, current=current, pepper=workplace.pepper, at=workplace.now
        )
        verdict = outcome.verdict
        for other_id in outcome.replaced_elsewhere:
            other = requests.request(conn, other_id)
            occasion = f"answer-{request_id}.{number}"
            replace_code_mails(conn, workplace, other, *asked_about(conn, workplace, other), occasion=occasion)
        if was_open and verdict.is_decision:
            _carry_out(conn, workplace, asked, matter, verdict, attachments=attachments)
        elif is_new and verdict in (Verdict.LOCKED, Verdict.EXPIRED):
            _send_new_codes(conn, workplace, asked, matter, attachments)
        elif is_new and outcome.exposed is Exposed.REPLACED:
            replace_code_mails(conn, workplace, asked, matter, attachments, occasion=f"answer-{number}")
        is_spent = verdict is Verdict.SPENT or outcome.exposed is Exposed.LOCKED
        for spent_id in (*outcome.locked_elsewhere, *([request_id] if is_spent else [])):
            key = f"{Verdict.SPENT}/{spent_id}/{code_sets.issue_count(conn, spent_id)}"
            post_alarm(conn, workplace, spent[spent_id], key=key)
    if verdict.is_decision:
        announce_decisions(workplace)
    return verdict


def _carry_out(
    conn: Connection,
    workplace: Workplace,
    asked: Request,
    matter: Matter,
    verdict: Verdict,
    *,
    attachments: Attachments,
) -> None:
    following = requests.next_stage(workplace.office, asked.stage)
    decided = decision_on(conn, asked.id)
    if verdict is Verdict.RETURNED and decided is not None:
        matter.returned(conn, workplace, asked.officer, decided.note)
    elif following is not None:
        ask_stage(conn, workplace, matter, following, attachments)
    else:
        matter.approved(conn, workplace, asked.officer)


def _send_new_codes(
    conn: Connection, workplace: Workplace, asked: Request, matter: Matter, attachments: Attachments
) -> None:
    """Locked or expired codes are replaced by themselves."""
    occasion = f"issue-{code_sets.issue_count(conn, asked.id) + 1}"
    queue_code_mail(conn, workplace, asked, matter, attachments, occasion=occasion)


def _spent(workplace: Workplace, asked: Request) -> Mail:
    """What the operator hears, once for every set of codes: the last that is sent by itself is of no use any more."""
    return alarm(
        workplace,
        Verdict.SPENT,
        what=f"kode {asked.officer.title} untuk {asked.subject.title} tidak dapat dipakai lagi",
        detail="Kode terakhir lewat masa berlakunya, terlalu banyak kode yang tidak cocok dicoba, atau kode terlalu "
        "sering terisi pada jawaban yang bukan keputusan.",
        todo="tanyakan kepada pejabatnya apakah ia sendiri yang mencoba, lalu jalankan 'Kirim ulang kode'.",
    )
