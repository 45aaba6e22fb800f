"""The rows of reports: numbered revisions, how far each came, and what was received of it."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any, Final, Self

from sqlalchemy import ColumnElement, Connection, Row, Select, bindparam, func, select

from rbworkflow import audit
from rbworkflow.lifecycle import Actor
from rbworkflow.office.period import Period, parse_period
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.reading import read_content
from rbworkflow.report.lifecycle import REVISION, RevisionStatus
from rbworkflow.report.stamps import Signer
from rbworkflow.store.schema import audit_event, revision, revision_order, revision_submission
from rbworkflow.wording import amendment_suffix

APPROVED: Final = (
    RevisionStatus.APPROVED,
    RevisionStatus.AWAITING_NUMBER,
    RevisionStatus.AWAITING_SIGNATURE,
    RevisionStatus.ISSUED,
    RevisionStatus.SENT,
    RevisionStatus.RECEIVED,
)
_LATEST: Final = (
    select(revision)
    .where(revision.c.office_code == bindparam("office_code"), revision.c.period_code == bindparam("period_code"))
    .order_by(revision.c.amendment.desc(), revision.c.number.desc())
    .limit(1)
)
_LATEST_APPROVED: Final = _LATEST.where(revision.c.status.in_(APPROVED))


@dataclass(frozen=True, kw_only=True)
class Revision:
    """One compiled content with one digest, and what became of it."""

    id: int
    office_code: str
    period: Period
    amendment: int
    number: int
    status: RevisionStatus
    plan_version_id: int | None
    content_text: str
    content_sha256: str
    draft_sha256: str
    draft_parts_sha256: str | None
    compiled_at: datetime
    letter_number: str | None
    dated_on: date | None
    signers: tuple[Signer, ...]
    document_sha256: str | None
    data_sha256: str | None
    note: str

    @classmethod
    def of(cls, row: Row[Any]) -> Self:
        values = row._asdict()
        for unused in ("config_sha256",):
            values.pop(unused)
        return cls(
            period=parse_period(values.pop("period_code")),
            status=RevisionStatus(values.pop("status")),
            content_text=values.pop("content"),
            signers=tuple(Signer(**signer) for signer in values.pop("signers") or ()),
            **values,
        )

    @property
    def content(self) -> Content:
        return read_content(self.content_text)

    @property
    def title(self) -> str:
        """`Laporan RB Semester I 2026 - Revisi 2`, with the amendment where there is one."""
        amendment = amendment_suffix(self.amendment, before=" - ")
        return f"Laporan RB {self.period.short_title}{amendment} - Revisi {self.number}"

    @property
    def is_approved(self) -> bool:
        return self.status in APPROVED

    @property
    def subject(self) -> str:
        """The revision's name in the audit chain."""
        return f"report/{self.office_code}/{self.period.code}/{self.amendment}/{self.number}"


@dataclass(frozen=True)
class ReceiptEvent:
    """That the province has a report, by whom it was said, and the day."""

    actor: str
    received_on: date


def insert_revision(
    conn: Connection, values: Mapping[str, Any], *, submissions: Iterable[int], at: datetime
) -> Revision:
    """A freshly compiled revision, in approval, with its audit event. `values` are the table's columns."""
    row = conn.execute(revision.insert().values(status=RevisionStatus.IN_APPROVAL, **values).returning(revision)).one()
    compiled = Revision.of(row)
    links = [{"revision_id": compiled.id, "submission_id": each} for each in submissions]
    if links:
        conn.execute(revision_submission.insert(), links)
    audit.append(
        conn,
        office_code=compiled.office_code,
        at=at,
        actor="system",
        action="report_compiled",
        subject=compiled.subject,
        body={
            "content_sha256": compiled.content_sha256,
            "draft_sha256": compiled.draft_sha256,
            "draft_parts_sha256": compiled.draft_parts_sha256,
            "config_sha256": row.config_sha256,
            "submissions": [link["submission_id"] for link in links],
        },
        written=[audit.Written(revision, [compiled.id])],
    )
    return compiled


def latest_revision(conn: Connection, office_code: str, period: Period) -> Revision | None:
    """The newest revision of the newest amendment."""
    return _first(conn, _LATEST, office_code, period)


def periods_at_their_end(conn: Connection, office_code: str) -> set[str]:
    """Of which the newest revision is at the province and confirmed, and no next one is ordered."""
    mine = revision.c.office_code == office_code
    newest = select(func.max(revision.c.id)).where(mine).group_by(revision.c.period_code)
    received = (revision.c.id.in_(newest), revision.c.status == RevisionStatus.RECEIVED)
    is_ordered = select(revision_order.c.id).where(revision_order.c.revision_id == revision.c.id).exists()
    return set(conn.scalars(select(revision.c.period_code).where(*received, ~is_ordered)))


def approved_revision(conn: Connection, office_code: str, period: Period) -> Revision | None:
    """The newest revision both officers approved."""
    return _first(conn, _LATEST_APPROVED, office_code, period)


def approved_revisions(conn: Connection, office_code: str, period: Period) -> list[Revision]:
    """Every revision both officers approved, the newest first."""
    mine = (revision.c.office_code == office_code, revision.c.period_code == period.code)
    query = select(revision).where(*mine, revision.c.status.in_(APPROVED)).order_by(revision.c.id.desc())
    return [Revision.of(row) for row in conn.execute(query)]


def revision_by_id(conn: Connection, revision_id: int) -> Revision:
    return Revision.of(conn.execute(select(revision).where(revision.c.id == revision_id)).one())


def voided_at(conn: Connection, voided: Revision) -> datetime | None:
    """When it was cancelled or gave way, by its event; None where it stands."""
    if voided.status is not RevisionStatus.VOIDED:
        return None
    at = conn.scalar(select(func.max(audit_event.c.at)).where(*_came_to(voided, RevisionStatus.VOIDED)))
    return None if at is None else datetime.fromisoformat(at)


def approved_at(conn: Connection, approved: Revision) -> datetime | None:
    """When both officers had approved it for the first time, by its event."""
    at = conn.scalar(select(func.min(audit_event.c.at)).where(*_came_to(approved, RevisionStatus.APPROVED)))
    return None if at is None else datetime.fromisoformat(at)


def receipt_events(conn: Connection, received: Revision) -> list[ReceiptEvent]:
    """Each time that its receipt was entered or came, oldest first, by its events; also those taken back since."""
    came = _came_to(received, RevisionStatus.RECEIVED)
    query = select(audit_event.c.actor, audit_event.c.body).where(*came).order_by(audit_event.c.seq)
    return [
        ReceiptEvent(row.actor, date.fromisoformat(json.loads(row.body)["received_on"])) for row in conn.execute(query)
    ]


def _came_to(moved: Revision, status: RevisionStatus) -> tuple[ColumnElement[bool], ...]:
    """Of its events those by which it came to that state."""
    columns = audit_event.c
    mine = (columns.office_code == moved.office_code, columns.subject == moved.subject)
    return (*mine, columns.action == f"report_{status}")


def submissions_in(conn: Connection, compiled: Revision) -> tuple[int, ...]:
    """The submissions that the revision was compiled with, a year's with those of both its semesters' reports."""
    mine = revision_submission.c.revision_id == compiled.id
    return tuple(sorted(conn.scalars(select(revision_submission.c.submission_id).where(mine))))


def revisions_in(conn: Connection, office_code: str, *statuses: RevisionStatus) -> list[Revision]:
    """The office's revisions that stand in one of these states, oldest first."""
    query = select(revision).where(revision.c.office_code == office_code, revision.c.status.in_(statuses))
    return [Revision.of(row) for row in conn.execute(query.order_by(revision.c.id))]


def move_revision(  # noqa: PLR0913 - a move is all of these, each by name
    conn: Connection,
    moved: Revision,
    to: RevisionStatus,
    *,
    actor: Actor,
    name: str = "",
    action: str = "",
    at: datetime,
    body: Mapping[str, Any] | None = None,
    **values: object,
) -> bool:
    """Bring a revision to its next state with its event, made by `name`; False where its life does not allow it.

    `action` is what the chain calls it where the state alone does not say.
    """
    event = {
        "office_code": moved.office_code,
        "at": at,
        "actor": name or actor,
        "action": action or f"report_{to}",
        "subject": moved.subject,
        "body": dict(body or {}),
    }
    is_this = revision.c.id == moved.id
    return audit.move(conn, revision, is_this, REVISION.move_to(to, by=actor), event=event, **values)


def signers_data(signers: Iterable[Signer]) -> list[dict[str, Any]]:
    """Signers as the row keeps them."""
    return [asdict(signer) for signer in signers]


def _first(conn: Connection, query: Select[Any], office_code: str, period: Period) -> Revision | None:
    row = conn.execute(query, {"office_code": office_code, "period_code": period.code}).first()
    return None if row is None else Revision.of(row)
