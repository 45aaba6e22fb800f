"""Delivering: the pump sends what is due; a report that arrived is marked as sent, with a notice to those concerned."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Final

from sqlalchemy import Connection, func, select

from rbworkflow import audit
from rbworkflow.approval.code_sets import END_OF_DAY, Codes
from rbworkflow.approval.model import Request
from rbworkflow.delivery.alarms import ALARM
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.delivery.mail import Attachment, Mail
from rbworkflow.delivery.pump import Pump, WithheldError
from rbworkflow.lifecycle import Actor
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.revisions import Revision, move_revision, revisions_in
from rbworkflow.steps.decisions.answer_days import answer_by
from rbworkflow.steps.decisions.decided_mail import decided_mail
from rbworkflow.steps.decisions.draft_pdfs import is_too_large
from rbworkflow.steps.decisions.kept_pdfs import pdf_of
from rbworkflow.steps.decisions.matters import matter_of
from rbworkflow.steps.decisions.report_matter import report_subject
from rbworkflow.steps.decisions.request import occasion_of
from rbworkflow.steps.notices.addresses import people
from rbworkflow.steps.notices.officers_link import officers_url
from rbworkflow.steps.notices.queueing import post_to_all
from rbworkflow.steps.notices.standing_alone import Part, part
from rbworkflow.steps.people.letting_in import login_mail
from rbworkflow.steps.sending.report_mail import accepted_mail
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import outbox as outbox_table

WITHHELD_TODO: Final = (
    "sampaikan kalimat di atas kepada administrator. Surel ini tidak dikirim selama barisnya berbeda; surel lain tetap "
    "berangkat."
)


@dataclass(frozen=True)
class Delivered:
    """What became of each mail that was due, as (key, status), and what could not be done, in words."""

    results: list[tuple[str, MailStatus]]
    troubles: list[str] = field(default_factory=list)

    @property
    def message(self) -> str:
        return " ".join([*self._sentences(), *self.troubles]) or "Tidak ada surel yang menunggu."

    def _sentences(self) -> Iterator[str]:
        counts = Counter(status for _, status in self.results)
        practised, real = counts[MailStatus.PRACTICE], len(self.results) - counts[MailStatus.PRACTICE]
        if practised:
            yield f"{practised} surel latihan ditulis sebagai berkas, tidak dikirim."
        if real:
            yield f"{counts[MailStatus.ACCEPTED]} dari {real} surel terkirim."


def deliver(workplace: Workplace) -> Delivered:
    """Send what is due, and tell those concerned of reports that arrived at the province's mail server."""
    results: list[tuple[str, MailStatus]] = []
    with part(workplace, "deliver", "surel belum dapat dikirim") as delivering:
        pump = _pump(workplace)
        results += pump.run()
        if _mark_sent(workplace, delivering):
            results += pump.run()
        delivering.is_cut_short = pump.unmade.is_cut_short
        for row, error in pump.unmade.mails:
            what = f"surel nomor {row.id} kepada {row.recipient} ({row.subject})"
            is_withheld = isinstance(error, WithheldError)
            so_far, todo = ("ditahan", WITHHELD_TODO) if is_withheld else ("belum dapat dibuat", "")
            item = "mail/alarm" if row.kind == ALARM else f"mail/{row.id}"  # told once: of each would come another
            with delivering.alone(item, f"{what} {so_far}", todo=todo):
                raise error
    return Delivered(results, delivering.troubles)


def _pump(workplace: Workplace) -> Pump:
    return Pump(
        engine=workplace.engine,
        files=workplace.files,
        settings=workplace.settings,
        office=workplace.office,
        clock=workplace.clock,
        pepper=workplace.pepper,
        compose_request=partial(code_mail, workplace),
        compose_login=partial(login_mail, workplace),
        compose_decided=partial(decided_mail, workplace),
    )


def _mark_sent(workplace: Workplace, delivering: Part) -> int:
    """Issued reports whose mail the relay accepted become sent; how many."""
    with read(workplace.engine) as conn:
        issued = revisions_in(conn, workplace.office.code, RevisionStatus.ISSUED)
    marked = 0
    for revision in issued:
        with delivering.alone(f"sent/{revision.id}", f"{revision.title} terkirim, tetapi belum dapat diberitahukan"):
            marked += _mark_one(workplace, revision)
    return marked


def _mark_one(workplace: Workplace, revision: Revision) -> bool:
    with read(workplace.engine) as conn:
        mail = accepted_mail(conn, revision)
    if mail is None:
        return False
    notice = workplace.composer.compose(
        "sent",
        title=revision.title,
        sent_at=mail.sent_at.astimezone(workplace.office.tz),
        zone=workplace.zone,
        letter_number=revision.letter_number,
        recipient=mail.recipient,
        message_id=mail.message_id,
    )
    body = {"message_id": mail.message_id, "recipient": mail.recipient}
    with write(workplace.engine) as conn:
        is_accepted = accepted_mail(conn, revision) is not None  # it may have come back meanwhile
        sent, now = RevisionStatus.SENT, workplace.now
        if not is_accepted or not move_revision(conn, revision, sent, actor=Actor.SYSTEM, at=now, body=body):
            return False
        addresses, key = people(conn, workplace, report_subject(revision)), _notice_key(conn, revision)
        post_to_all(conn, workplace, notice, key=key, to=addresses, revision_id=revision.id)
    return True


def _notice_key(conn: Connection, revision: Revision) -> str:
    """A new one where the report had come back and is sent after all: everybody is told anew."""
    key = f"sent/{revision.id}/"
    mine = outbox_table.c.office_code == revision.office_code
    told = conn.scalar(select(func.count()).where(mine, outbox_table.c.key.startswith(key, autoescape=True)))
    return f"{key}{told}"


def code_mail(workplace: Workplace, asked: Request, codes: Codes, attachments: tuple[Attachment, ...]) -> Mail:
    """The officer's mail: what, by when, the figures, the two codes, his own link, and only then the details."""
    with read(workplace.engine) as conn:
        matter, anchor = matter_of(conn, workplace, asked.subject), str(audit.head(conn, workplace.office.code))
        by = answer_by(conn, workplace, asked)
    briefing, pdf = matter.briefing(workplace), pdf_of(workplace, matter.draft_sha256)
    expires_at = codes.expires_at
    if by.term is not None:  # from then on another is asked, and these are void
        expires_at = min(expires_at, datetime.combine(by.term.ends_on, END_OF_DAY, workplace.office.tz))
    return workplace.composer.compose(
        "request",
        attachments,
        occasion=occasion_of(workplace, asked, issue=codes.issue),
        title=asked.subject.title,
        officer_title=asked.officer.title,
        due_on=by.day,
        is_over=by.is_over,
        term=by.term.sentence if by.term else "",
        facts=briefing.facts,
        sections=briefing.sections,
        approve_code=str(codes.approve),
        return_code=str(codes.back),
        expires_at=expires_at.astimezone(workplace.office.tz),
        zone=workplace.zone,
        run_url=_personal_url(workplace, asked, codes),
        prefect_url=workplace.settings.run_url(asked.run_id or ""),
        reach=workplace.settings.reach,
        login_name="",  # what templates of 0.2.0 ask for
        has_pdf=pdf in {attachment.sha256 for attachment in attachments},
        is_pdf_too_large=pdf is not None and is_too_large(workplace, pdf),
        anchor=anchor,
    )


def _personal_url(workplace: Workplace, asked: Request, codes: Codes) -> str:
    """The officer's own link to the page to decide on; one that opens nothing where the mail is only tried."""
    if not codes.issue:
        return workplace.settings.link_url("contoh")
    lasts = codes.expires_at - workplace.now
    with write(workplace.engine) as conn:
        return officers_url(conn, workplace, asked.officer, path=f"/keputusan/{asked.id}", lasts=lasts)
