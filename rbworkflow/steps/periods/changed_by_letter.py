"""A period's day that the operator changes by the province's letter: who goes by the day before is told at once."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import Connection

from rbworkflow.approval import requests
from rbworkflow.approval.model import Request
from rbworkflow.delivery.mail import Mail
from rbworkflow.office import Period
from rbworkflow.office.windows import changed_dates, windows_of
from rbworkflow.report.revisions import latest_revision, revision_by_id
from rbworkflow.steps.decisions.answer_days import due_on_under
from rbworkflow.steps.decisions.report_matter import REPORT
from rbworkflow.steps.periods.moves import DUE, Moves, Notice, notices
from rbworkflow.steps.submissions.basis import stands
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.wording import long_date

REASON: Final = "laporannya kini ditunggu {} paling lambat {}{}"


@dataclass(frozen=True)
class ChangeByLetter:
    """What moves with the province's day, why, and who is told."""

    moves: Moves
    reason: str = ""
    told: tuple[tuple[Notice, Mail], ...] = ()


NOTHING: Final = ChangeByLetter(Moves((), (), ()))


def change_by_letter(
    workplace: Workplace, period: Period, province_due_on: date, *, province_letter: str
) -> ChangeByLetter:
    """Of an open period whose day at the province moves: its senders' day, told to those who sent nothing yet while no
    report stands, and that of the officer who is asked about its report.
    """
    office = workplace.office
    with read(workplace.engine) as conn:
        window = next((each for each in windows_of(conn, office) if each.period == period and each.is_open), None)
        if window is None or window.province_due_on == province_due_on:
            return NOTHING
        due_on = changed_dates(office, window, province_due_on, today=workplace.today)[DUE]
        is_sent = due_on == window.due_on or stands(latest_revision(conn, office.code, period))
        moves = Moves(
            windows=() if is_sent else ((window, {DUE: due_on}),),
            requests=tuple(_requests(conn, workplace, period, province_due_on)),
            orders=(),
        )
        told = [each for each in notices(conn, workplace, moves) if each.to]
    letter = f", menurut surat {province_letter}" if province_letter else ""
    reason = REASON.format(office.words.above, long_date(province_due_on), letter)
    return ChangeByLetter(moves, reason, tuple((notice, notice.mail(workplace, reason=reason)) for notice in told))


def postpone_requests(conn: Connection, workplace: Workplace, change: ChangeByLetter) -> None:
    """Give the officers who are still asked their new day."""
    for asked, due_on in change.moves.requests:
        if requests.request(conn, asked.id).is_open:
            requests.postpone(conn, asked, due_on, reason=change.reason, at=workplace.now)


def _requests(
    conn: Connection, workplace: Workplace, period: Period, province_due_on: date
) -> Iterator[tuple[Request, date]]:
    """Who is asked about the period's report and is to answer on another day."""
    for asked in requests.open_requests(conn, workplace.office.code):
        if asked.subject.kind == REPORT and revision_by_id(conn, asked.subject.id).period == period:
            due_on = due_on_under(workplace, asked, province_due_on)
            if due_on != asked.due_on:
                yield asked, due_on
