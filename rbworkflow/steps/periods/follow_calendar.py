"""A day off that is added, moves or falls away: every deadline that is still open moves with it, and keeps why."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow import audit
from rbworkflow.approval import requests
from rbworkflow.office.annual_window import years_that_lag
from rbworkflow.office.calendar_changes import Known, change_in_words, known_days, moved_day
from rbworkflow.office.moving_windows import move_window, moved_dates
from rbworkflow.office.period import Period
from rbworkflow.office.windows import windows_of
from rbworkflow.report.orders import Order, order_of, postpone_order
from rbworkflow.report.revisions import latest_revision
from rbworkflow.steps.decisions.answer_days import due_on_now
from rbworkflow.steps.notices.operator_alerts import alarm, post_alarm
from rbworkflow.steps.notices.queueing import post_to_all
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.periods.current_windows import current_windows
from rbworkflow.steps.periods.moves import NOTICE, Moves, notices
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import audit_event

KNOWN: Final = "calendar_known"
WHAT: Final = "batas waktu belum dapat disesuaikan dengan kalender"
CHANGED: Final = "kalender hari libur berubah dan batas waktu ikut bergeser"
TODO: Final = (
    "tidak ada: siapa yang belum mengirim dan pejabat yang sedang dimintai keputusan sudah diberi tahu lewat "
    "surel. Tidak ada batas waktu yang dimajukan."
)


def follow_calendar(workplace: Workplace) -> list[str]:
    """Move what is open where the calendar is not the one of last time; what was moved, in words.

    What is over stays, and nothing comes to be due earlier than somebody was told.
    """
    said: list[str] = []
    with part(workplace, "calendar", WHAT) as following:
        said = _follow(workplace)
    return [*said, *following.troubles]


def _follow(workplace: Workplace) -> list[str]:
    office, year = workplace.office, workplace.today.year
    now = known_days(office.calendar, (year, year + 1))
    with read(workplace.engine) as conn:
        before = _known(conn, office.code)
        if before == now:
            return []
        reason = change_in_words(before, now)
        moves = _moves(conn, workplace, is_changed=bool(reason))
        told = list(notices(conn, workplace, moves))
    promised = "; ".join(moves.in_words(office, is_promised=True))
    mail = alarm(
        workplace, "calendar", what=CHANGED, detail=f"Sebabnya: {reason}. Yang bergeser: {promised}.", todo=TODO
    )
    mails = [(notice, notice.mail(workplace, reason=reason)) for notice in told]
    with write(workplace.engine) as conn:
        if _known(conn, office.code) != before or _moves(conn, workplace, is_changed=bool(reason)) != moves:
            return []  # somebody acts on the same deadlines now: the next round looks again
        _carry_out(conn, workplace, moves, reason)
        body = {"days": now, "change": reason}
        subject = _subject(office.code)
        known = audit.append(
            conn, office_code=office.code, at=workplace.now, actor="system", action=KNOWN, subject=subject, body=body
        )
        for number, (notice, told_mail) in enumerate(mails, 1):
            post_to_all(conn, workplace, told_mail, key=f"{NOTICE}/{known.seq}/{number}", to=notice.to)
        if promised:
            post_alarm(conn, workplace, mail, key=f"calendar/{known.seq}")
    return [f"Kalender berubah ({reason}): {each}." for each in moves.in_words(office)]


def _carry_out(conn: Connection, workplace: Workplace, moves: Moves, reason: str) -> None:
    office, at = workplace.office, workplace.now
    for window, dates in moves.windows:
        move_window(conn, office, window, dates, reason=reason, at=at)
    for asked, due_on in moves.requests:
        requests.postpone(conn, asked, due_on, reason=reason, at=at)
    for order, _, until in moves.orders:
        postpone_order(conn, order, until, office_code=office.code, reason=reason, at=at)


def _moves(conn: Connection, workplace: Workplace, *, is_changed: bool) -> Moves:
    if not is_changed:
        return Moves((), (), ())
    office, today = workplace.office, workplace.today
    windows = windows_of(conn, office)
    following = {each.period for each, _ in years_that_lag(office, windows)}  # opening what is due counts them anew
    mine = [each for each in windows if each.province_due_on >= today and each.period not in following]
    uncompiled = [each for each in mine if latest_revision(conn, office.code, each.period) is None]
    asked = [each for each in requests.open_requests(conn, office.code) if each.due_on >= today]
    due = [(each, due_on_now(conn, workplace, each)) for each in asked]
    return Moves(
        windows=tuple((each, dates) for each in uncompiled if (dates := moved_dates(office, each, today=today))),
        requests=tuple((each, due_on) for each, due_on in due if due_on != each.due_on),
        orders=tuple(_orders(conn, workplace)),
    )


def _orders(conn: Connection, workplace: Workplace) -> Iterator[tuple[Order, Period, date]]:
    office = workplace.office
    for window in current_windows(conn, workplace):
        latest = latest_revision(conn, office.code, window.period)
        order = latest and order_of(conn, latest.id)
        if order and order.until >= workplace.today:
            until = moved_day(office.calendar, order.until, order.until, last=date.max)
            if until != order.until:
                yield order, window.period, until


def _known(conn: Connection, office_code: str) -> Known:
    """The days off that deadlines were counted by last."""
    mine = (audit_event.c.office_code == office_code, audit_event.c.subject == _subject(office_code))
    newest = select(audit_event.c.body).where(*mine).order_by(audit_event.c.seq.desc()).limit(1)
    body = conn.scalar(newest)
    known: Known = json.loads(body)["days"] if body else {}
    return known


def _subject(office_code: str) -> str:
    return f"calendar {office_code}"
