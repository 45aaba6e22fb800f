"""Putting mails into the outbox and deciding about them; every move carries its audit event.

The pump's side (leasing, handing over, settling) is in leasing. All of it works in the caller's transaction.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Final, TypedDict, Unpack

from sqlalchemy import ColumnElement, Connection, Row, bindparam, select

from rbworkflow import audit
from rbworkflow.delivery.lifecycle import MAIL, MailStatus
from rbworkflow.delivery.mail import Attachment, Mail, check_address, one_line
from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.store.schema import outbox

REQUEST: Final = "request"
"""The kind whose mails carry codes: composed while sent, never stored, never archived."""
LOGIN: Final = "login"
"""The kind whose mails carry a link to come in by: composed while sent, never stored, never archived."""
DECIDED: Final = "decided"
"""The kind by which an officer hears of his own decision: it carries the code to take it back, and a link."""
TABLE: Final = outbox.name
SECRET: Final = frozenset({REQUEST, LOGIN, DECIDED})
REPORT: Final = "report"
EVIDENCE: Final = "evidence"
"""The kind by which further parts of a report's package follow the report."""
TO_SIGN: Final = "to_sign"
"""The kind that asks for signatures under a numbered report."""
FIRST: Final = SECRET | {REPORT}
"""The kinds that leave before all others: decisions and the province wait for them."""
NOTICES: Final = frozenset(
    {
        *("decision", "withdrawn", "withdrawal_refused", "appointed", "holder_named", "reset_named", "objected"),
        *("settings_named", "recalled", "taken_off", "left", "operator_named", "link_sent", "term_ended", TO_SIGN),
    }
)
"""By which officers hear what was done in their name: whoever makes us send much must not keep these back."""
ALWAYS: Final = FIRST | NOTICES | {EVIDENCE, "package_receipt", "evaluation"}
"""What leaves past the day's budget."""
_TOLD: Final = ("recipient", "smtp_code", "smtp_text", "message_id", "message_sha256")
_ARRIVED: Final = ("delivered", "relayed", "expanded")
_NEWEST: Final = (
    select(outbox)
    .where(outbox.c.office_code == bindparam("office_code"), outbox.c.key == bindparam("key"))
    .order_by(outbox.c.id.desc())
    .limit(1)
)


class Particulars(TypedDict, total=False):
    """What a mail may have besides: what it belongs to, who else reads it, what it follows or answers, its state."""

    request_id: int | None
    revision_id: int | None
    copies: Sequence[str]
    follows_id: int | None
    answers: str
    """The id of somebody else's mail that it answers."""
    status: MailStatus
    """Queued, or waiting: for a run still to be made, or for the mail that it follows."""


def queue(  # noqa: PLR0913 - a mail is this many facts
    conn: Connection,
    *,
    office_code: str,
    key: str,
    kind: str,
    mail: Mail,
    recipient: str,
    at: datetime,
    **particulars: Unpack[Particulars],
) -> int:
    """Put a mail into the outbox, once per `key`, and return its id (the old one's where the key is known).

    The key of a withdrawn mail is free again. Of a request only subject and attachments are kept. Raises RefusedError
    for an address that is none.
    """
    known = newest(conn, office_code, key)
    if known is not None and known.status != MailStatus.VOID:
        return int(known.id)
    named: dict[str, Any] = {"office_code": office_code, "key": key, "kind": kind, "created_at": at, "next_at": at}
    row = {**named, "recipient": check_address(recipient), **_stored(kind, mail), **_columns(particulars)}
    mail_id = int(conn.execute(outbox.insert().returning(outbox.c.id).values(row)).scalar_one())
    audit.append(
        conn,
        office_code=office_code,
        at=at,
        actor="system",
        action=f"mail_{row['status']}",
        subject=subject(key),
        body={
            "kind": kind,
            "recipient": recipient,
            "subject": row["subject"],
            "attachments": [attachment.sha256 for attachment in mail.attachments],
        },
        written=[audit.Written(outbox, [mail_id])],
    )
    return mail_id


def lacking(conn: Connection, request_id: int, attachments: Sequence[Attachment]) -> list[tuple[Row[Any], list[Any]]]:
    """The request's code mails that have not begun to leave and lack some of these, each with what it lacks."""
    unsent = (
        MailStatus.WAITING,
        MailStatus.QUEUED,
        MailStatus.DEFERRED,
        MailStatus.HELD,
    )  # code mails are never kept back
    mine = (outbox.c.request_id == request_id, outbox.c.kind == REQUEST, outbox.c.status.in_(unsent))
    rows = conn.execute(select(outbox).where(*mine)).all()
    found = ((row, [each for each in _as_rows(attachments) if each not in row.attachments]) for row in rows)
    return [(row, lacks) for row, lacks in found if lacks]


def enclose(conn: Connection, request_id: int, attachments: Sequence[Attachment], *, at: datetime) -> None:
    """Add what these mails lack, with an event each."""
    for row, lacks in lacking(conn, request_id, attachments):
        conn.execute(outbox.update().where(outbox.c.id == row.id).values(attachments=[*row.attachments, *lacks]))
        audit.append(
            conn,
            office_code=row.office_code,
            at=at,
            actor="system",
            action="mail_enclosed",
            subject=subject(row.key),
            body={"attachments": [each["sha256"] for each in lacks]},
            written=[audit.Written(outbox, [row.id], {"attachments"})],
        )


def newest(conn: Connection, office_code: str, key: str) -> Row[Any] | None:
    """The mail queued last under this key; only withdrawn ones may stand before it."""
    return conn.execute(_NEWEST, {"office_code": office_code, "key": key}).first()


def resolve_unknown(
    conn: Connection, mail_id: int, *, arrived: bool, actor: Actor, at: datetime, recipient: str | None = None
) -> bool:
    """Settle a mail of which nobody knew whether it arrived: it did, or it is to be sent again as it was.

    A mail that was rejected, or is put off, is sent again the same way. Where `recipient` is another address than
    before, the mail goes there, made anew. False where there is nothing to settle.
    """
    states = MAIL.move_to(MailStatus.ACCEPTED if arrived else MailStatus.QUEUED, by=actor).sources
    row = conn.execute(select(outbox).where(outbox.c.id == mail_id, outbox.c.status.in_(states))).first()
    if row is None:
        return False
    if arrived:
        return move(
            conn, row, MailStatus.ACCEPTED, at=at, action="mail_confirmed", actor=actor, sent_at=row.sent_at or at
        )
    values: dict[str, Any] = {"next_at": at, "lease_owner": None}
    if recipient not in (None, row.recipient):
        values |= {"recipient": check_address(str(recipient)), "message_sha256": None}
    return move(conn, row, MailStatus.QUEUED, at=at, action="mail_resend_ordered", actor=actor, **values)


def settle_by_notice(conn: Connection, row: Row[Any], action: str, *, reason: str, at: datetime) -> MailStatus | None:
    """Settle a mail by what a server said of it later (RFC 3464's action); its new state, None where nothing changes.

    What failed is rejected, also after it was accepted; what arrived is confirmed only where that was in doubt.
    """
    if action == "failed" and row.status in (MailStatus.ACCEPTED, MailStatus.UNKNOWN):
        came_back = MailStatus.REJECTED
        return came_back if move(conn, row, came_back, at=at, action="mail_bounced", smtp_text=reason) else None
    if action in _ARRIVED and row.status == MailStatus.UNKNOWN:
        is_settled = resolve_unknown(conn, row.id, arrived=True, actor=Actor.SYSTEM, at=at)
        return MailStatus.ACCEPTED if is_settled else None
    return None


def void_revision(conn: Connection, revision_id: int, *, reason: str, at: datetime, actor: Actor = Actor.SYSTEM) -> int:
    """Withdraw what has not been handed over of a revision; returns how many mails."""
    return void(conn, outbox.c.revision_id == revision_id, reason=reason, at=at, actor=actor)


def void(
    conn: Connection, where: ColumnElement[bool], *, reason: str, at: datetime, actor: Actor = Actor.SYSTEM
) -> int:
    """Withdraw mails before their final dot; a rejected one only through the operator. Returns how many."""
    states = MAIL.move_to(MailStatus.VOID, by=actor).sources
    rows = conn.execute(select(outbox).where(where, outbox.c.status.in_(states))).all()
    return void_rows(conn, rows, reason=reason, at=at, actor=actor)


def void_rows(
    conn: Connection, rows: Iterable[Row[Any]], *, reason: str, at: datetime, actor: Actor = Actor.SYSTEM
) -> int:
    """The same of these mails, where each still stands as its row says."""
    told: dict[str, Any] = {"at": at, "action": "mail_voided", "actor": actor, "smtp_text": reason}
    return sum(move(conn, row, MailStatus.VOID, **told) for row in rows)


def move(
    conn: Connection,
    row: Row[Any],
    to: MailStatus,
    *,
    at: datetime,
    action: str,
    actor: Actor = Actor.SYSTEM,
    **values: Any,  # noqa: ANN401 - columns of the outbox
) -> bool:
    """Bring one mail to state `to` with its event, if it still stands where `row` saw it and the move is allowed."""
    told = {name: values[name] for name in _TOLD if name in values}
    return audit.move(
        conn,
        outbox,
        (outbox.c.id == row.id) & (outbox.c.status == row.status),
        MAIL.move_to(to, by=actor),
        event={
            "office_code": row.office_code,
            "at": at,
            "actor": actor,
            "action": action,
            "subject": subject(row.key),
            "body": told,
        },
        **values,
    )


def subject(key: str) -> str:
    """The mail's name in the audit chain."""
    return f"mail {key}"


def _columns(given: Particulars) -> dict[str, Any]:
    """Raises RefusedError for an address that is none, and for a state in which no mail begins."""
    status = given.get("status", MailStatus.QUEUED)
    if status not in MAIL.begins:
        raise RefusedError(f"Surel baru tidak dapat berstatus '{status}'.")
    copies = [check_address(each) for each in given.get("copies", ())]
    return {**given, "status": status, "copies": copies or None, "answers": given.get("answers") or None}


def _stored(kind: str, mail: Mail) -> dict[str, Any]:
    is_kept = kind not in SECRET
    return {
        "subject": one_line(mail.subject),
        "text_body": mail.text if is_kept else "",
        "html_body": mail.html if is_kept else "",
        "attachments": _as_rows(mail.attachments),
    }


def _as_rows(attachments: Sequence[Attachment]) -> list[dict[str, str]]:
    return [{"name": attachment.name, "sha256": attachment.sha256} for attachment in attachments]
