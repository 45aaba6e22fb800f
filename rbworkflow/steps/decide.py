"""An officer's answer: its verdict, and what follows from a decision, all in one transaction."""

import hashlib
from datetime import date

from sqlalchemy import Connection

from rbworkflow import audit
from rbworkflow.approval import requests
from rbworkflow.approval.deciding import Answer, Standing, clean_note, decide, decisions_on
from rbworkflow.approval.officers import Officer
from rbworkflow.approval.requests import Request
from rbworkflow.approval.verdicts import Verdict
from rbworkflow.errors import RefusedError
from rbworkflow.office import Official
from rbworkflow.report.content import content_digest
from rbworkflow.report.revisions import (
    Revision,
    move_revision,
    revision_by_id,
    signers_data,
    take_letter_number,
)
from rbworkflow.report.stamps import Signer
from rbworkflow.steps.addresses import people, submitters_of
from rbworkflow.steps.alarming import tell_operator
from rbworkflow.steps.deliver import report_key
from rbworkflow.steps.posting import post, post_to_all
from rbworkflow.steps.request import Attachments, ask_stage, queue_code_mail, request_attachments
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write

EXCEPTION = "Memutus lebih dari satu tahap dengan izin pengaturan kantor."
WORDS = {Verdict.APPROVED: "disetujui", Verdict.RETURNED: "dikembalikan"}


def answer(workplace: Workplace, request_id: int, number: int, *, typed: str, note: str) -> Verdict:
    """Store the `number`-th answer to a request with its verdict, and carry out the decision it may be.

    The same answer read again gets the same verdict and changes nothing.
    """
    given = Answer(request_id=request_id, number=number, typed=typed, note=note)
    with read(workplace.engine) as conn:
        revision = revision_by_id(conn, requests.request(conn, request_id).subject.id)
        submitters = submitters_of(conn, workplace, revision)
    standing = _standing(workplace, revision, submitters)
    attachments = request_attachments(workplace, revision.content, revision.draft_sha256)
    with write(workplace.engine) as conn:
        was_open = requests.request(conn, request_id).is_open
        is_new = number > requests.answers_stored(conn, request_id)
        verdict = decide(
            conn, given, office=workplace.office, standing=standing, pepper=workplace.pepper, at=workplace.now
        )
        if was_open and verdict.is_decision:
            _carry_out(conn, workplace, requests.request(conn, request_id), verdict, clean_note(note), attachments)
        elif is_new and verdict in (Verdict.LOCKED, Verdict.EXPIRED):
            _send_new_codes(conn, workplace, requests.request(conn, request_id), attachments)
        elif verdict is Verdict.CONTENT_CHANGED:
            _tell_of_change(conn, workplace, revision, request_id)
    return verdict


def _standing(workplace: Workplace, revision: Revision, submitters: tuple[Official, ...]) -> Standing:
    """The digests of what would be issued now: content under today's template, and the draft as it is stored."""
    layout = workplace.layout
    try:
        draft = hashlib.sha256(workplace.files.get(revision.draft_sha256)).hexdigest()
    except RefusedError:
        draft = ""
    content = content_digest(revision.content_text, layout.template_sha256)
    return Standing(content_sha256=content, draft_sha256=draft, submitters=submitters)


def _carry_out(
    conn: Connection, workplace: Workplace, asked: Request, verdict: Verdict, note: str, attachments: Attachments
) -> None:
    revision = revision_by_id(conn, asked.subject.id)
    following = requests.next_stage(workplace.office, asked.stage) if verdict is Verdict.APPROVED else None
    if verdict is Verdict.RETURNED:
        move_revision(conn, revision, "returned", actor=asked.officer.title, at=workplace.now, note=note)
        _tell_operator(conn, workplace, revision, asked.officer, note)
    elif following is not None:
        ask_stage(conn, workplace, revision, following, attachments)
    else:
        _approve(conn, workplace, revision, asked.officer)
    _confirm(conn, workplace, revision, asked, verdict, note, next_title=following.title if following else "")


def _approve(conn: Connection, workplace: Workplace, revision: Revision, last: Officer) -> None:
    """The last stage's transaction fixes the signers and, from the office's sequence, number and date.

    Where the operator types the number of another letter system, the report waits for it.
    """
    office, today, now = workplace.office, workplace.today, workplace.now
    signers = signers_data(_signers(conn, revision))
    if office.numbering.mode == "typed":
        move_revision(conn, revision, "approved", actor=last.title, at=now, signers=signers)
        move_revision(conn, revision, "awaiting_number", actor="system", at=now)
        return
    number = take_letter_number(conn, office.code, today.year, office.numbering.kind, revision.id)
    letter_number = office.numbering.template.format(number=number, office=office.code, year=today.year)
    fixed = {"letter_number": letter_number, "dated_on": today}
    body = {"letter_number": letter_number, "dated_on": today.isoformat()}
    move_revision(conn, revision, "approved", actor=last.title, at=now, body=body, signers=signers, **fixed)
    queue_report_mail(conn, workplace, revision, letter_number=letter_number, dated_on=today)


def queue_report_mail(
    conn: Connection, workplace: Workplace, revision: Revision, *, letter_number: str, dated_on: date
) -> None:
    """The mail to the province, which waits for its documents."""
    office = workplace.office
    mail = workplace.composer.compose(
        "report",
        period=revision.period.title,
        letter_number=letter_number,
        dated_on=dated_on,
        province_letter=revision.content["province_letter"],
        amendment=revision.amendment,
        anchor=str(audit.head(conn)),
    )
    recipient = office.recipient.email
    post(conn, workplace, mail, key=report_key(revision), to=recipient, revision_id=revision.id, status="waiting")


def _signers(conn: Connection, revision: Revision) -> list[Signer]:
    """Everybody who approved, as he was in charge on that day."""
    rows = decisions_on(conn, "report", revision.id)
    return [
        Signer(
            role=row.stage,
            title=row.officer["title"],
            name=row.officer["name"],
            nip=row.officer["nip"],
            note=EXCEPTION if row.officer["is_four_eyes_exception"] else "",
        )
        for row in rows
    ]


def _tell_operator(conn: Connection, workplace: Workplace, revision: Revision, officer: Officer, note: str) -> None:
    mail = workplace.composer.compose(
        "returned",
        title=revision.title,
        officer_title=officer.title,
        note=note,
        ui_url=f"{workplace.settings.ui_address}/deployments",
    )
    address = workplace.office.operator.email
    post(conn, workplace, mail, key=f"returned/{revision.id}", to=address, revision_id=revision.id)


def _tell_of_change(conn: Connection, workplace: Workplace, revision: Revision, request_id: int) -> None:
    tell_operator(
        conn,
        workplace,
        key=f"changed/{request_id}",
        what=f"{revision.title} tidak dapat diputus",
        detail="Draf yang tersimpan atau templat laporan (config/report.toml) berubah sejak kode dikirim; "
        "jawaban pejabat tidak dicatat.",
        todo="Pulihkan berkas itu seperti semula dan minta pejabat mengulang, atau jalankan 'Mulai revisi'.",
    )


def _confirm(  # noqa: PLR0913 - who decided what on which, and what comes next
    conn: Connection,
    workplace: Workplace,
    revision: Revision,
    asked: Request,
    verdict: Verdict,
    note: str,
    *,
    next_title: str,
) -> None:
    """Both officers and the operator hear of every decision, so that none is taken in another's name unnoticed."""
    mail = workplace.composer.compose(
        "decision",
        title=revision.title,
        decision_word=WORDS[verdict],
        officer_title=asked.officer.title,
        officer_name=asked.officer.name,
        decided_at=workplace.now,
        zone=workplace.zone,
        note=note,
        next_title=next_title,
        anchor=str(audit.head(conn)),
    )
    addresses = people(conn, workplace, revision)
    if verdict is Verdict.RETURNED:
        addresses.remove(workplace.office.operator.email)  # he is told what to do in a mail of his own
    post_to_all(conn, workplace, mail, key=f"decision/{asked.id}", to=addresses, revision_id=revision.id)


def _send_new_codes(conn: Connection, workplace: Workplace, asked: Request, attachments: Attachments) -> None:
    """Locked or expired codes are replaced by themselves a few times; after that the operator must ask for them."""
    count = requests.issue_count(conn, asked.id)
    if count >= workplace.office.code_issues:
        return
    queue_code_mail(conn, workplace, asked, attachments, occasion=f"issue-{count + 1}")
