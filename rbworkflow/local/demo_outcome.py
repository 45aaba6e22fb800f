"""What the demo left behind, read from the tables: reports, mails, decisions and the audit chain, in plain values."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, func, select

from rbworkflow import audit
from rbworkflow.delivery.lifecycle import STATUS_LABELS, MailStatus
from rbworkflow.delivery.outbox import EVIDENCE, REPORT
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.summary import Summary, summary
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.revisions import Revision, revisions_in
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.store.schema import audit_event, decision, finding, outbox, request

LAST_EVENTS: Final = 12
AT_PROVINCE: Final = (RevisionStatus.SENT, RevisionStatus.RECEIVED)


@dataclass(frozen=True)
class Report:
    """An issued report: its figures, and the files of its package under the names the province sees."""

    title: str
    letter_number: str
    content: Content
    documents: dict[str, bytes]

    @property
    def figures(self) -> Summary:
        return summary(self.content)

    @property
    def document(self) -> str:
        """The name of the document that is read."""
        return f"{self.content['file_name']}.docx"

    @property
    def lacking(self) -> list[str]:
        """What its package names and nobody got."""
        package = self.content.get("package")
        items = package["items"] if package else []
        return [name for item in items for name in item["files"] if name not in self.documents]


@dataclass(frozen=True)
class Posted:
    """One mail of the outbox."""

    at: datetime
    status: str
    recipient: str
    subject: str


@dataclass(frozen=True)
class Event:
    """One event of the audit chain."""

    seq: int
    at: datetime
    actor: str
    action: str
    subject: str
    hash: str


@dataclass(frozen=True, kw_only=True)
class Ending:
    """The whole of it."""

    office: str
    province: str
    reports: tuple[Report, ...]
    decisions: tuple[dict[str, str], ...]
    findings: dict[str, int]
    outbox: tuple[Posted, ...]
    event_count: int
    anchor: str
    last_events: tuple[Event, ...]
    """Without those of single mails: the outbox shows them."""

    @property
    def outbox_counts(self) -> dict[str, int]:
        return dict(sorted(Counter(mail.status for mail in self.outbox).items()))


def read_ending(workplace: Workplace) -> Ending:
    """Everything in one reading, the chain walked from its first event."""
    office = workplace.office
    with read(workplace.engine) as conn:
        return Ending(
            office=office.name,
            province=office.province_name,
            reports=tuple(_report(conn, workplace, each) for each in revisions_in(conn, office.code, *AT_PROVINCE)),
            decisions=tuple(_decisions(conn)),
            findings=dict(sorted(Counter(conn.scalars(select(finding.c.severity))).items())),
            outbox=tuple(_posted(conn, workplace)),
            event_count=conn.scalar(select(func.count()).select_from(audit_event)) or 0,
            anchor=str(audit.verify(conn, office.code)),
            last_events=tuple(_events(conn, workplace)),
        )


def _report(conn: Connection, workplace: Workplace, revision: Revision) -> Report:
    mine = (outbox.c.revision_id == revision.id, outbox.c.kind.in_((REPORT, EVIDENCE)))
    left = (outbox.c.status != MailStatus.VOID, *mine)
    mails = conn.scalars(select(outbox.c.attachments).where(*left).order_by(outbox.c.id))
    kept = {each["name"]: workplace.files.get(each["sha256"]) for carried in mails for each in carried}
    return Report(revision.title, revision.letter_number or "", revision.content, kept)


def _decisions(conn: Connection) -> Sequence[dict[str, str]]:
    return [
        {
            "title": row.subject_title,
            "stage": row.stage,
            "decision": row.decision,
            "officer": row.officer["title"],
            "note": row.note,
        }
        for row in conn.execute(select(decision, request.c.subject_title).join(request).order_by(decision.c.decided_at))
    ]


def _posted(conn: Connection, workplace: Workplace) -> Sequence[Posted]:
    return [
        Posted(
            at=(row.sent_at or row.created_at).astimezone(workplace.office.tz),
            status=STATUS_LABELS[row.status],
            recipient=row.recipient,
            subject=row.subject,
        )
        for row in conn.execute(select(outbox).order_by(outbox.c.id))
    ]


def _events(conn: Connection, workplace: Workplace) -> Sequence[Event]:
    acts = select(audit_event).where(~audit_event.c.action.startswith("mail_", autoescape=True))
    last = conn.execute(acts.order_by(audit_event.c.seq.desc()).limit(LAST_EVENTS))
    return [
        Event(
            seq=row.seq,
            at=datetime.fromisoformat(row.at).astimezone(workplace.office.tz),
            actor=row.actor,
            action=row.action,
            subject=row.subject,
            hash=row.hash,
        )
        for row in reversed(last.all())
    ]
