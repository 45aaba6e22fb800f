"""Delivering: the pump sends what is due; a report that arrived is marked as sent, with a notice to those concerned."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from rbworkflow import audit
from rbworkflow.approval.requests import Codes, Request
from rbworkflow.delivery import outbox
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.delivery.mail import Attachment, Mail
from rbworkflow.delivery.pump import Pump
from rbworkflow.lifecycle import Actor
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.revisions import Revision, move_revision, revisions_in
from rbworkflow.settings import UI_USER, run_path
from rbworkflow.steps.decisions.matters import matter_of
from rbworkflow.steps.decisions.report_matter import report_key, report_subject
from rbworkflow.steps.notices.addresses import people
from rbworkflow.steps.notices.queueing import post_to_all
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import outbox as outbox_table


@dataclass(frozen=True)
class Delivered:
    """What became of each mail that was due, as (key, status)."""

    results: list[tuple[str, MailStatus]]

    @property
    def message(self) -> str:
        if not self.results:
            return "Tidak ada surel yang menunggu."
        counts = Counter(status for _, status in self.results)
        practised, real = counts[MailStatus.PRACTICE], len(self.results) - counts[MailStatus.PRACTICE]
        sentences = [f"{practised} surel latihan ditulis sebagai berkas, tidak dikirim."] if practised else []
        sentences += [f"{counts[MailStatus.ACCEPTED]} dari {real} surel terkirim."] if real else []
        return " ".join(sentences)


def deliver(workplace: Workplace) -> Delivered:
    """Send what is due, and tell those concerned of reports that arrived at the province's mail server."""
    results = _pump(workplace)
    if _mark_sent(workplace):
        results += _pump(workplace)
    return Delivered(results)


def _pump(workplace: Workplace) -> list[tuple[str, MailStatus]]:
    return Pump(
        engine=workplace.engine,
        files=workplace.files,
        settings=workplace.settings,
        office=workplace.office,
        clock=workplace.clock,
        pepper=workplace.pepper,
        compose_request=lambda conn, asked, codes, attachments: _code_mail(workplace, conn, asked, codes, attachments),
    ).run()


def _mark_sent(workplace: Workplace) -> int:
    """Issued reports whose mail the relay accepted become sent; how many."""
    with read(workplace.engine) as conn:
        issued = revisions_in(conn, workplace.office.code, RevisionStatus.ISSUED)
    marked = 0
    for revision in issued:
        with write(workplace.engine) as conn:
            mail = outbox.newest(conn, revision.office_code, report_key(revision))
            if mail is None or mail.status != MailStatus.ACCEPTED:
                continue
            body = {"message_id": mail.message_id, "recipient": mail.recipient}
            if not move_revision(conn, revision, RevisionStatus.SENT, actor=Actor.SYSTEM, at=workplace.now, body=body):
                continue
            marked += 1
            notice = workplace.composer.compose(
                "sent",
                title=revision.title,
                sent_at=mail.sent_at.astimezone(workplace.office.tz),
                zone=workplace.zone,
                letter_number=revision.letter_number,
                recipient=mail.recipient,
                message_id=mail.message_id,
            )
            addresses = people(conn, workplace, report_subject(revision))
            key = _notice_key(conn, revision)
            post_to_all(conn, workplace, notice, key=key, to=addresses, revision_id=revision.id)
    return marked


def _notice_key(conn: Connection, revision: Revision) -> str:
    """A new one where the report had come back and is sent after all: everybody is told anew."""
    key = f"sent/{revision.id}/"
    mine = outbox_table.c.office_code == revision.office_code
    told = conn.scalar(select(func.count()).where(mine, outbox_table.c.key.startswith(key, autoescape=True)))
    return f"{key}{told}"


def _code_mail(
    workplace: Workplace, conn: Connection, asked: Request, codes: Codes, attachments: tuple[Attachment, ...]
) -> Mail:
    """The officer's mail: what, by when, the figures, the two codes, and only then the details."""
    briefing = matter_of(conn, workplace, asked.subject).briefing(workplace)
    return workplace.composer.compose(
        "request",
        attachments,
        title=asked.subject.title,
        officer_title=asked.officer.title,
        due_on=asked.due_on,
        facts=briefing.facts,
        sections=briefing.sections,
        approve_code=str(codes.approve),
        return_code=str(codes.back),
        expires_at=codes.expires_at.astimezone(workplace.office.tz),
        zone=workplace.zone,
        run_url=workplace.settings.mail_url(run_path(asked.run_id or "")),
        login_name=UI_USER if workplace.settings.has_login else "",
        anchor=str(audit.head(conn, workplace.office.code)),
    )
