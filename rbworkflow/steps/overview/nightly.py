"""Verifying by itself: in the first round of each day, quick; once a week whole. A machine that was off catches up."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, select

from rbworkflow import audit
from rbworkflow.errors import WorkflowError
from rbworkflow.steps.notices.faults import VERIFY
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.overview.verifying import verify
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import audit_event
from rbworkflow.store.types import moment_of, moment_text
from rbworkflow.wording import clock_time

VERIFIED: Final = "rows_verified"
WHOLE_EVERY: Final = timedelta(days=7)
WHAT: Final = "pemeriksaan jejak audit menemukan yang tidak sesuai"
UNDONE: Final = "jejak audit belum dapat diperiksa"
TODO: Final = "program memeriksanya lagi sendiri pada setiap putaran; sesudah dipulihkan, hal ini hilang dari sini."
LAST: Final = "pemeriksaan sebelumnya"
NEVER: Final = "Jejak audit belum pernah diperiksa."
GOOD: Final = "Jejak audit terakhir diperiksa {} {}: sesuai."
BAD: Final = "Jejak audit terakhir diperiksa {} {}: ADA YANG TIDAK SESUAI."


@dataclass(frozen=True)
class LastVerified:
    """The verification before this one, as the chain tells it."""

    at: datetime
    whole_at: datetime | None
    """When all was looked at last and found right."""
    head: audit.Anchor
    complaint: str


def verify_nightly(workplace: Workplace) -> list[str]:
    """Verify if today nobody did, or if the last time something was wrong; what is wrong, in words.

    Between the whole ones only what was written since the last one is compared.
    """
    with read(workplace.engine) as conn:
        last = _last(conn, workplace.office.code)
    if last is not None and workplace.is_today(last.at) and not last.complaint:
        return []
    is_quick = last is not None and not last.complaint and _is_recent(workplace, last.whole_at)
    with part(workplace, VERIFY, UNDONE) as verifying:
        found = _verify(workplace, last, is_quick=is_quick)
        if found is not None:
            with verifying.alone("rows", WHAT, todo=TODO):
                raise found
    return verifying.troubles


def verified_in_words(conn: Connection, workplace: Workplace) -> str:
    """When the last verification was, and what it said, in a sentence for the page of where we are."""
    last = _last(conn, workplace.office.code)
    if last is None:
        return NEVER
    moment = clock_time(last.at.astimezone(workplace.office.tz))
    return (BAD if last.complaint else GOOD).format(moment, workplace.zone)


def _verify(workplace: Workplace, last: LastVerified | None, *, is_quick: bool) -> WorkflowError | None:
    """What is wrong, once the chain has it; what could not be read, as a folder closed to the program, is not."""
    known = {} if last is None else {last.head: LAST}
    try:
        found = verify(workplace, after=last.head.seq if last and is_quick else 0, given=known)
    except WorkflowError as error:
        _keep(workplace, last, head=last.head if last else None, complaint=str(error), is_whole=False)
        return error
    _keep(workplace, last, head=found.replayed.head, complaint="", is_whole=not is_quick)
    return None


def _keep(
    workplace: Workplace, last: LastVerified | None, *, head: audit.Anchor | None, complaint: str, is_whole: bool
) -> None:
    """One event a day, and one for each news."""
    if last is not None and complaint and complaint == last.complaint and workplace.is_today(last.at):
        return
    whole_at = workplace.now if is_whole else last.whole_at if last else None
    body = {
        "head": str(head or audit.NOTHING_YET),
        "complaint": complaint,
        "whole_at": moment_text(whole_at) if whole_at else "",
    }
    code = workplace.office.code
    with write(workplace.engine) as conn:
        audit.append(
            conn,
            office_code=code,
            at=workplace.now,
            actor="system",
            action=VERIFIED,
            subject=_subject(code),
            body=body,
        )


def _last(conn: Connection, office_code: str) -> LastVerified | None:
    mine = (audit_event.c.office_code == office_code, audit_event.c.subject == _subject(office_code))
    query = select(audit_event.c.at, audit_event.c.body).where(*mine).order_by(audit_event.c.seq.desc()).limit(1)
    row = conn.execute(query).first()
    if row is None:
        return None
    body: dict[str, Any] = json.loads(row.body)
    whole_at = moment_of(body["whole_at"]) if body["whole_at"] else None
    return LastVerified(moment_of(row.at), whole_at, audit.Anchor.parse(body["head"]), body["complaint"])


def _subject(office_code: str) -> str:
    return f"verification {office_code}"


def _is_recent(workplace: Workplace, whole_at: datetime | None) -> bool:
    if whole_at is None:
        return False
    return timedelta() <= workplace.today - whole_at.astimezone(workplace.office.tz).date() < WHOLE_EVERY
