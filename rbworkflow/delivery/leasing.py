"""The pump's side of the outbox: one owner per mail, and recovery of what a dead owner left."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Row, and_, bindparam, exists, func, or_, select

from rbworkflow.approval.lifecycle import RequestStatus
from rbworkflow.delivery.lifecycle import MAIL, MailStatus
from rbworkflow.delivery.outbox import ALWAYS, FIRST, REQUEST, move, void_rows
from rbworkflow.delivery.relay import RelayOutcome, Result
from rbworkflow.lifecycle import Actor
from rbworkflow.store.schema import code_issue, outbox, request

SENDING_LEASE: Final = timedelta(minutes=15)
HANDED_OVER_LEASE: Final = timedelta(minutes=15)  # longer than the wait for the relay's final answer
BACKOFF: Final = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 180, 360))
FARTHEST: Final = timedelta(days=1)  # no lease and no pause is as long
GIVEN_UP: Final = "Surel yang harus mendahuluinya tidak dikirim."
_LEFT: Final = (MailStatus.ACCEPTED, MailStatus.PRACTICE)
NEW_CODES: Final = "Belum pasti apakah surel kode sampai; kode baru dibuat pada percobaan berikutnya."

_IS_REQUEST: Final = outbox.c.kind == REQUEST
_BECAME: Final[Mapping[Result, MailStatus | None]] = {
    Result.ACCEPTED: MailStatus.ACCEPTED,
    Result.DEFERRED: MailStatus.DEFERRED,
    Result.AWAY: MailStatus.DEFERRED,
    Result.REJECTED: MailStatus.REJECTED,
    Result.UNKNOWN: MailStatus.UNKNOWN,
    Result.CONFIG: MailStatus.HELD,
    Result.PRACTICE: MailStatus.PRACTICE,
    Result.UNMADE: MailStatus.QUEUED,
    Result.ABANDONED: None,
}


def tidy(conn: Connection, office_code: str, at: datetime) -> None:
    """What must be true before sending: no dead leases, no codes for closed requests; ready requests in the queue, and
    what follows a mail that has left.
    """
    mine = outbox.c.office_code == office_code
    for row in conn.execute(_EXPIRED, {"office_code": office_code, **_as_of(at)}).all():
        _recover(conn, row, at)
    void_closed(conn, office_code, at)
    waiting = select(outbox).where(
        mine, _IS_REQUEST, outbox.c.status == MailStatus.WAITING, _request_is(RequestStatus.OPEN, has_run=True)
    )
    for row in conn.execute(waiting).all():
        move(conn, row, MailStatus.QUEUED, at=at, action="mail_released", next_at=at)
    release_followers(conn, office_code, at)


def release_followers(conn: Connection, office_code: str, at: datetime) -> None:
    """What follows a mail leaves once that one has, to where it went; where that one was given up, neither does it."""
    mine = (outbox.c.office_code == office_code, outbox.c.status == MailStatus.WAITING)
    for row in conn.execute(select(outbox).where(*mine, outbox.c.follows_id.is_not(None))).all():
        first = conn.execute(select(outbox).where(outbox.c.id == row.follows_id)).one()
        if first.status in _LEFT:
            to = {"next_at": at, "recipient": first.recipient}
            move(conn, row, MailStatus.QUEUED, at=at, action="mail_released", **to)
        elif first.status == MailStatus.VOID:
            void_rows(conn, [row], reason=GIVEN_UP, at=at)


def void_closed(conn: Connection, office_code: str, at: datetime) -> int:
    """Withdraw the code mails of closed requests, even one that is being sent; returns how many."""
    stale = conn.execute(_STALE, {"office_code": office_code}).all()
    return void_rows(conn, stale, reason="Permintaan sudah ditutup.", at=at)


def lease_next(
    conn: Connection,
    office_code: str,
    *,
    owner: str,
    at: datetime,
    without: Collection[int] = (),
    kinds: Collection[str] | None = None,
) -> Row[Any] | None:
    """Take the next due mail for `owner`, none of those in `without`, only of `kinds` where given; None when nothing
    is due.

    Codes, links to come in by and reports come first. A code mail is taken only while its run awaits it.
    """
    chosen = _NEXT if kinds is None else _NEXT.where(outbox.c.kind.in_(kinds))
    row = conn.execute(chosen, {"office_code": office_code, "without": list(without), **_as_of(at)}).first()
    if row is None:
        return None
    lease = {"lease_owner": owner, "lease_until": at + SENDING_LEASE, "attempts": row.attempts + 1}
    move(conn, row, MailStatus.SENDING, at=at, action="mail_sending", **lease)
    return conn.execute(select(outbox).where(outbox.c.id == row.id)).one()


def handed_over_since(conn: Connection, office_code: str, since: datetime) -> int:
    """How many mails, other than those that leave always, the relay took since then."""
    return int(conn.scalar(_HANDED_OVER, {"office_code": office_code, "since": since}) or 0)


def hand_over(conn: Connection, row: Row[Any], *, message_id: str, message_sha256: str | None, at: datetime) -> bool:
    """Record that the final dot follows; False where the lease was lost or the mail withdrawn: then do not send it."""
    current = _leased(conn, row)
    if current is None or current.status != MailStatus.SENDING:
        return False
    return move(
        conn,
        current,
        MailStatus.HANDED_OVER,
        at=at,
        action="mail_handed_over",
        message_id=message_id,
        message_sha256=message_sha256,
        lease_until=at + HANDED_OVER_LEASE,
    )


def settle(conn: Connection, row: Row[Any], outcome: RelayOutcome, at: datetime) -> MailStatus | None:
    """Write down what became of a leased mail; returns its new status (None where it is no longer the owner's)."""
    current = _leased(conn, row)
    to = _status(row, outcome)
    if current is None or to is None:
        return None
    text = f"{outcome.text} {NEW_CODES}" if _needs_new_codes(row, outcome) else outcome.text
    values: dict[str, Any] = {"smtp_code": outcome.code or None, "smtp_text": text, "lease_until": None}
    if to is not MailStatus.UNKNOWN:
        values["lease_owner"] = None  # an owner that answers late may still settle its unknown mail
    if to is MailStatus.ACCEPTED:
        values["sent_at"] = at
    if to is MailStatus.DEFERRED:
        values["next_at"] = at + backoff(row.attempts)
    return to if move(conn, current, to, at=at, action=f"mail_{to}", **values) else None


def hold(conn: Connection, office_code: str, *, reason: str, at: datetime) -> int:
    """Stop the office's whole queue over a configuration fault; returns how many mails are held by it anew.

    Those that an earlier fault holds tell the newest: it is the one to mend now.
    """
    conn.execute(outbox.update().where(*_held(office_code)).values(smtp_text=reason))
    return _move_all(conn, office_code, (MailStatus.QUEUED, MailStatus.DEFERRED), MailStatus.HELD, at, smtp_text=reason)


def unhold(conn: Connection, office_code: str, *, at: datetime) -> int:
    """Let the held queue flow again; returns how many mails."""
    return _move_all(conn, office_code, (MailStatus.HELD,), MailStatus.QUEUED, at, next_at=at, smtp_text="")


def held_keys(conn: Connection, office_code: str) -> list[str]:
    """What waits for a setting to be mended."""
    return list(conn.scalars(select(outbox.c.key).where(*_held(office_code)).order_by(outbox.c.id)))


def issues_since_queued(conn: Connection, row: Row[Any]) -> int:
    """How many sets of codes this code mail has cost so far."""
    mine = and_(code_issue.c.request_id == row.request_id, code_issue.c.minted_at >= row.created_at)
    return int(conn.scalar(select(func.count()).select_from(code_issue).where(mine)) or 0)


def backoff(attempts: int) -> timedelta:
    return BACKOFF[min(max(attempts, 1), len(BACKOFF)) - 1]


def _recover(conn: Connection, row: Row[Any], at: datetime) -> None:
    """Before the final dot nothing left: again. After it nobody knows; codes are made new instead."""
    if row.status == MailStatus.SENDING:
        move(
            conn, row, MailStatus.QUEUED, at=at, action="mail_recovered", lease_owner=None, lease_until=None, next_at=at
        )
    elif row.kind == REQUEST:
        move(
            conn,
            row,
            MailStatus.DEFERRED,
            at=at,
            action="mail_recovered",
            lease_owner=None,
            next_at=at,
            smtp_text=NEW_CODES,
        )
    else:
        text = "Pengirim berhenti setelah surel diserahkan; jawaban relay tidak diketahui."
        move(conn, row, MailStatus.UNKNOWN, at=at, action="mail_unknown", lease_until=None, smtp_text=text)


def _status(row: Row[Any], outcome: RelayOutcome) -> MailStatus | None:
    if _needs_new_codes(row, outcome):
        return MailStatus.DEFERRED  # never in doubt for long: the next attempt's codes replace these
    return _BECAME[outcome.result]


def _needs_new_codes(row: Row[Any], outcome: RelayOutcome) -> bool:
    return row.kind == REQUEST and outcome.result is Result.UNKNOWN


def _leased(conn: Connection, row: Row[Any]) -> Row[Any] | None:
    lease = {"id": row.id, "owner": row.lease_owner, "attempts": row.attempts}
    return conn.execute(_LEASED, lease).first()


def _move_all(
    conn: Connection,
    office_code: str,
    states: tuple[MailStatus, ...],
    to: MailStatus,
    at: datetime,
    **values: Any,  # noqa: ANN401 - columns of the outbox
) -> int:
    mine = outbox.c.office_code == office_code
    rows = conn.execute(select(outbox).where(mine, outbox.c.status.in_(states))).all()
    return sum(move(conn, row, to, at=at, action=f"mail_{to}", **values) for row in rows)


def _held(office_code: str) -> tuple[ColumnElement[bool], ...]:
    return outbox.c.office_code == office_code, outbox.c.status == MailStatus.HELD


def _as_of(at: datetime) -> dict[str, datetime]:
    return {"at": at, "farthest": at + FARTHEST}


def _is_over(moment: ColumnElement[datetime]) -> ColumnElement[bool]:
    """Whether a moment has come; one so far ahead was written under a clock that has been set back since."""
    return (moment <= bindparam("at")) | (moment > bindparam("farthest"))


def _request_is(status: RequestStatus, *, has_run: bool = False) -> ColumnElement[bool]:
    matches = (request.c.id == outbox.c.request_id) & (request.c.status == status)
    if has_run:
        matches = matches & request.c.run_ready_at.is_not(None)
    return exists().where(matches)


_OF_OFFICE: Final = select(outbox).where(outbox.c.office_code == bindparam("office_code"))
_EXPIRED: Final = _OF_OFFICE.where(
    outbox.c.status.in_((MailStatus.SENDING, MailStatus.HANDED_OVER)), _is_over(outbox.c.lease_until)
)
_NEXT: Final = (
    _OF_OFFICE.where(
        outbox.c.status.in_((MailStatus.QUEUED, MailStatus.DEFERRED)),
        _is_over(outbox.c.next_at),
        or_(~_IS_REQUEST, _request_is(RequestStatus.OPEN, has_run=True)),
        outbox.c.id.not_in(bindparam("without", expanding=True)),
    )
    .order_by(outbox.c.kind.not_in(FIRST), outbox.c.next_at, outbox.c.id)
    .limit(1)
)
_STALE: Final = _OF_OFFICE.where(
    _IS_REQUEST,
    outbox.c.status.in_(MAIL.move_to(MailStatus.VOID, by=Actor.SYSTEM).sources),
    ~_request_is(RequestStatus.OPEN),
)
_LEASED: Final = select(outbox).where(
    outbox.c.id == bindparam("id"),
    outbox.c.lease_owner == bindparam("owner"),
    outbox.c.attempts == bindparam("attempts"),
)
_HANDED_OVER: Final = _OF_OFFICE.with_only_columns(func.count()).where(
    outbox.c.sent_at >= bindparam("since"), outbox.c.kind.not_in(ALWAYS)
)
