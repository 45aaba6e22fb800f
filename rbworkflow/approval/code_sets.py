"""The one-time codes of a request: a set for each mail, of which only the MACs are stored."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row, func, select

from rbworkflow import audit
from rbworkflow.approval.codes import SYMBOLS, Code, Decision, mac, mint
from rbworkflow.approval.lifecycle import CODES, CodesStatus
from rbworkflow.approval.model import Request
from rbworkflow.approval.verdicts import Exposed
from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.office.model import Office
from rbworkflow.store.schema import code_issue

END_OF_DAY: Final = time(23, 59)


@dataclass(frozen=True)
class Codes:
    """A set of codes on its way into a mail; it exists in memory only."""

    issue: int
    approve: Code
    back: Code
    expires_at: datetime


def mint_issue(conn: Connection, asked: Request, *, pepper: bytes, office: Office, at: datetime) -> Codes:
    """A new set of codes for an open request; earlier sets are void. Only their MACs are stored.

    Raises RefusedError where the request was closed meanwhile: codes for it would only mislead.
    """
    if not asked.is_open:
        raise RefusedError(f"Permintaan keputusan atas {asked.subject.title} sudah ditutup.")
    end_codes(conn, asked, CodesStatus.VOID, actor=Actor.SYSTEM, at=at)
    number = issue_count(conn, asked.id) + 1
    codes = Codes(number, mint(Decision.APPROVE), mint(Decision.RETURN), _expiry(asked, office, at))
    conn.execute(
        code_issue.insert().values(
            request_id=asked.id,
            number=number,
            status=CodesStatus.ACTIVE,
            approve_mac=mac(pepper, codes.approve, asked.binding(number)),
            return_mac=mac(pepper, codes.back, asked.binding(number)),
            minted_at=at,
            expires_at=codes.expires_at,
            symbols=SYMBOLS,
        )
    )
    audit.append(
        conn,
        office_code=asked.office_code,
        at=at,
        actor="system",
        action="codes_minted",
        subject=asked.name,
        body={"issue": number},
    )
    return codes


def issue_count(conn: Connection, request_id: int) -> int:
    """How many sets of codes the request has had."""
    mine = code_issue.c.request_id == request_id
    return int(conn.scalar(select(func.count()).select_from(code_issue).where(mine)) or 0)


def has_spent_codes(conn: Connection, asked: Request, *, office: Office, at: datetime) -> bool:
    """Whether the codes the officer has are of no use any more and no new ones come by themselves."""
    newest = newest_issue(conn, asked.id)
    if newest is None or newest.exposed == Exposed.LOCKED:
        return newest is not None
    if newest.status != CodesStatus.ACTIVE or not is_last_by_itself(conn, newest, office):
        return False
    return bool(at >= newest.expires_at or newest.tries >= office.code_tries)


def newest_issue(conn: Connection, request_id: int) -> Row[Any] | None:
    """The set of codes that was made last, whether it still decides or not."""
    mine = select(code_issue).where(code_issue.c.request_id == request_id)
    return conn.execute(mine.order_by(code_issue.c.number.desc()).limit(1)).first()


def is_last_by_itself(conn: Connection, issue: Row[Any], office: Office) -> bool:
    """Whether nothing but the operator's act brings codes after this set. Sets that were exposed do not count."""
    return bool(issue.number - exposed_count(conn, issue.request_id) >= office.code_issues)


def exposed_count(conn: Connection, request_id: int) -> int:
    """How many sets of the request ended because an answer named them that was no decision."""
    mine = (code_issue.c.request_id == request_id, code_issue.c.exposed != Exposed.NOT)
    return int(conn.scalar(select(func.count()).select_from(code_issue).where(*mine)) or 0)


def end_exposed(conn: Connection, asked: Request, *, office: Office, at: datetime) -> Exposed:
    """The valid set stood where others may have read it: it is void, and replaced unless that happens all the time."""
    is_often = exposed_count(conn, asked.id) >= office.code_replacements
    exposed = Exposed.LOCKED if is_often else Exposed.REPLACED
    end_codes(conn, asked, CodesStatus.VOID, actor=Actor.SYSTEM, at=at, exposed=exposed.value)
    return exposed


def _expiry(asked: Request, office: Office, at: datetime) -> datetime:
    """The end of a day: of the one on which the office's hours are over, or of the day the decision is asked for."""
    hours_end = (at + timedelta(hours=office.code_hours)).astimezone(office.tz).date()
    return datetime.combine(max(hours_end, asked.due_on), END_OF_DAY, office.tz)


def end_codes(conn: Connection, asked: Request, to: CodesStatus, *, actor: Actor, at: datetime, **values: str) -> None:
    """The set that is valid, if there is one, is so no more; `values` are further columns of it."""
    event = {
        "office_code": asked.office_code,
        "at": at,
        "actor": asked.known_as(actor),
        "action": f"codes_{to}",
        "subject": asked.name,
        "body": values,
    }
    mine = code_issue.c.request_id == asked.id
    audit.move(conn, code_issue, mine, CODES.move_to(to, by=actor), event=event, **values)
