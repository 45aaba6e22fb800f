"""The rows of reports: numbered revisions, the orders that start the next one, and letter numbers."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from itertools import count
from typing import Any, Final, Self

from sqlalchemy import ColumnElement, Connection, Row, Select, bindparam, func, select

from rbworkflow import audit
from rbworkflow.lifecycle import Actor
from rbworkflow.office.period import Period, parse_period
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.reading import read_content
from rbworkflow.report.lifecycle import ORDER, REVISION, OrderStatus, RevisionStatus
from rbworkflow.report.stamps import Signer
from rbworkflow.store.schema import audit_event, letter_number, revision, revision_order, revision_submission
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


@dataclass(frozen=True, kw_only=True)
class Order:
    """The operator's order for the revision after `revision_id`."""

    id: int
    revision_id: int
    units: tuple[str, ...]
    until: date
    reason: str
    ordered_at: datetime
    moved_because: str = ""


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


def take_letter_number(
    conn: Connection,
    office_code: str,
    year: int,
    kind: str,
    revision_id: int,
    *,
    is_void: Callable[[int], bool] = lambda _: False,
) -> int:
    """The next number of the office's sequence that is not void, taken for this revision once and for all."""
    mine = letter_number.c.revision_id == revision_id
    taken = conn.execute(select(letter_number.c.number).where(mine)).scalar()
    if taken is not None:
        return int(taken)
    sequence = (letter_number.c.office_code == office_code, letter_number.c.year == year, letter_number.c.kind == kind)
    last = int(conn.scalar(select(func.coalesce(func.max(letter_number.c.number), 0)).where(*sequence)) or 0)
    number = next(each for each in count(last + 1) if not is_void(each))
    values = {"office_code": office_code, "year": year, "kind": kind, "number": number, "revision_id": revision_id}
    conn.execute(letter_number.insert().values(values))
    return number


def set_letter_number(conn: Connection, revised: Revision, *, letter_number: str, dated_on: date, at: datetime) -> None:
    """The number and date of a report that waited for them, with their event."""
    values = {"letter_number": letter_number, "dated_on": dated_on}
    conn.execute(revision.update().where(revision.c.id == revised.id).values(values))
    audit.append(
        conn,
        office_code=revised.office_code,
        at=at,
        actor="operator",
        action="number_typed",
        subject=revised.subject,
        body={"letter_number": letter_number, "dated_on": dated_on.isoformat()},
        written=[audit.Written(revision, [revised.id], set(values))],
    )


def number_is_taken(conn: Connection, wanting: Revision, letter_number: str) -> bool:
    """Whether another of the office's reports carries this letter number."""
    mine = (revision.c.office_code == wanting.office_code, revision.c.letter_number == letter_number)
    return conn.execute(select(revision.c.id).where(*mine, revision.c.id != wanting.id)).first() is not None


def has_order(conn: Connection, after: Revision) -> bool:
    """Whether the operator ordered the revision after this one."""
    mine = select(revision_order.c.id).where(revision_order.c.revision_id == after.id)
    return conn.execute(mine).first() is not None


def signers_data(signers: Iterable[Signer]) -> list[dict[str, Any]]:
    """Signers as the row keeps them."""
    return [asdict(signer) for signer in signers]


def insert_order(
    conn: Connection, after: Revision, *, units: tuple[str, ...], until: date, reason: str, at: datetime
) -> bool:
    """Order the revision after `after`, or change the order that stands; False where it was carried out already.

    The same order again changes nothing: what came in since the first time still answers it.
    """
    values = {"units": list(units), "until": until, "reason": reason, "ordered_at": at, "moved_because": ""}
    standing = conn.execute(select(revision_order).where(revision_order.c.revision_id == after.id)).first()
    if standing is None:
        conn.execute(revision_order.insert().values(revision_id=after.id, status=OrderStatus.OPEN, **values))
    elif standing.status != OrderStatus.OPEN:
        return False
    elif (tuple(standing.units), standing.until, standing.reason) == (units, until, reason):
        return True
    else:
        conn.execute(revision_order.update().where(revision_order.c.id == standing.id).values(values))
    body = {"units": list(units), "until": until.isoformat(), "reason": reason}
    audit.append(
        conn,
        office_code=after.office_code,
        at=at,
        actor="operator",
        action="revision_ordered",
        subject=after.subject,
        body=body,
    )
    return True


def order_of(conn: Connection, revision_id: int) -> Order | None:
    """The order for the revision after this one, if there is any."""
    row = conn.execute(select(revision_order).where(revision_order.c.revision_id == revision_id)).first()
    if row is None:
        return None
    values = row._asdict()
    values.pop("status")
    return Order(**values | {"units": tuple(row.units)})


def postpone_order(conn: Connection, order: Order, until: date, *, office_code: str, reason: str, at: datetime) -> None:
    """Give units more time to correct; the row keeps why, and so does its event."""
    conn.execute(
        revision_order.update().where(revision_order.c.id == order.id).values(until=until, moved_because=reason)
    )
    audit.append(
        conn,
        office_code=office_code,
        at=at,
        actor="system",
        action="order_postponed",
        subject=f"order/{order.id}",
        body={"until": until.isoformat(), "reason": reason},
    )


def finish_order(conn: Connection, order: Order, *, office_code: str, at: datetime) -> None:
    """The order has been carried out: its revision is compiled."""
    done = ORDER.move_to(OrderStatus.DONE, by=Actor.SYSTEM)
    event = {
        "office_code": office_code,
        "at": at,
        "actor": Actor.SYSTEM,
        "action": "order_done",
        "subject": f"order/{order.id}",
    }
    audit.move(conn, revision_order, revision_order.c.id == order.id, done, event=event)


def _first(conn: Connection, query: Select[Any], office_code: str, period: Period) -> Revision | None:
    row = conn.execute(query, {"office_code": office_code, "period_code": period.code}).first()
    return None if row is None else Revision.of(row)
