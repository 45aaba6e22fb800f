"""Reminding: in the first round of each working day, everybody of what he has not done, in one mail a person.

What was done meanwhile is not reminded of: every round takes back, or makes anew, what has not left yet, so that a
relay that was away leaves no heap behind it. A machine that was off makes up for the marks it missed with the one mail
of the day.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row, select

from rbworkflow import audit
from rbworkflow.delivery import outbox
from rbworkflow.delivery.lifecycle import MAIL, MailStatus
from rbworkflow.delivery.mail import Mail
from rbworkflow.lifecycle import Actor
from rbworkflow.steps.notices.queueing import post
from rbworkflow.steps.notices.standing_alone import Part, part
from rbworkflow.steps.reminders.due import Told, told_today
from rbworkflow.steps.reminders.reminder_mail import reminder_mail
from rbworkflow.steps.reminders.waiting import REMINDER
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import audit_event
from rbworkflow.store.schema import outbox as table

REMINDED: Final = "reminded"
WHAT: Final = "pengingat belum dapat dikirim"
OVERTAKEN: Final = "Sudah dikerjakan, atau berubah, sebelum surel ini berangkat."


@dataclass(frozen=True)
class _Now:
    """What is to be told today, and what of earlier reminders has not left."""

    after: date
    """Marks until this day were told of on earlier days."""
    is_done: bool
    """Whether a round of today reminded already."""
    told: Mapping[str, tuple[Told, ...]]
    unsent: tuple[Row[Any], ...]


def remind(workplace: Workplace) -> list[str]:
    """Queue today's reminders; what could not be done, in words. On a day off nobody is reminded."""
    with part(workplace, "remind", WHAT) as reminding:
        with read(workplace.engine) as conn:
            now = _now(conn, workplace)
        mails = {}
        for address in _wanted(now, reminding):
            with reminding.alone(address, f"pengingat kepada {address} belum dapat dibuat"):
                mails[address] = reminder_mail(workplace, now.told[address])
        if mails or now.unsent or not now.is_done:
            _bring_up_to_date(workplace, now, mails)
    return reminding.troubles


def _now(conn: Connection, workplace: Workplace) -> _Now:
    after, is_done = _marks_after(conn, workplace)
    is_off = not workplace.office.calendar.is_working_day(workplace.today)
    return _Now(
        after=after,
        is_done=is_done or is_off,
        told={} if is_off else told_today(conn, workplace, after=after),
        unsent=_unsent(conn, workplace.office.code),
    )


def _marks_after(conn: Connection, workplace: Workplace) -> tuple[date, bool]:
    """After which day marks were not told of yet, and whether a round of today told of them."""
    mine = (audit_event.c.office_code == workplace.office.code, audit_event.c.subject == _subject(workplace))
    newest = select(audit_event.c.body).where(*mine).order_by(audit_event.c.seq.desc()).limit(1)
    body = json.loads(conn.scalar(newest) or "{}")
    last = {each: date.fromisoformat(body[each]) for each in ("on", "after") if each in body}
    yesterday = workplace.today - timedelta(days=1)
    is_done = last.get("on") == workplace.today
    return min(last.get("after" if is_done else "on", yesterday), yesterday), is_done


def _wanted(now: _Now, reminding: Part) -> Collection[str]:
    """Everybody in the day's first round; later those whose mail failed or has not left."""
    if not now.is_done:
        return now.told
    unsent = {row.recipient for row in now.unsent}
    failed = reminding.failed(now.told, by=str)
    return [address for address in now.told if address in unsent or address in failed]


def _bring_up_to_date(workplace: Workplace, now: _Now, mails: Mapping[str, Mail]) -> None:
    """What has not left is as it should be, what is new is queued, all at once; nothing where the rows moved on."""
    keys = {f"{REMINDER}/{workplace.today.isoformat()}/{address}": address for address in mails}
    with write(workplace.engine) as conn:
        if _now(conn, workplace) != now:
            return  # somebody acts now: the next round looks again
        for row in now.unsent:
            if row.key not in keys or mails[keys[row.key]].text != row.text_body:
                outbox.void(conn, table.c.id == row.id, reason=OVERTAKEN, at=workplace.now)
        for key, address in keys.items():
            post(conn, workplace, mails[address], key=key, to=address)
        if not now.is_done:
            _note(conn, workplace, now)


def _note(conn: Connection, workplace: Workplace, now: _Now) -> None:
    audit.append(
        conn,
        office_code=workplace.office.code,
        at=workplace.now,
        actor="system",
        action=REMINDED,
        subject=_subject(workplace),
        body={"on": workplace.today.isoformat(), "after": now.after.isoformat()},
    )


def _unsent(conn: Connection, office_code: str) -> tuple[Row[Any], ...]:
    states = MAIL.move_to(MailStatus.VOID, by=Actor.SYSTEM).sources
    mine = (table.c.office_code == office_code, table.c.kind == REMINDER, table.c.status.in_(states))
    return tuple(conn.execute(select(table).where(*mine).order_by(table.c.id)).all())


def _subject(workplace: Workplace) -> str:
    return f"reminders {workplace.office.code}"
