"""What moves when the calendar changes, and who goes by it and is told."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from sqlalchemy import Connection

from rbworkflow.approval.model import Request
from rbworkflow.delivery.mail import Mail
from rbworkflow.intake.submissions.rows import newest_accepted
from rbworkflow.office import Office, Period
from rbworkflow.office.duties import Duty
from rbworkflow.office.people import Unit
from rbworkflow.office.windows import Window, is_sent_for
from rbworkflow.province.packages import packages
from rbworkflow.report.orders import Order
from rbworkflow.steps.decisions.answer_days import answer_by
from rbworkflow.steps.notices.queueing import addresses_of
from rbworkflow.steps.submissions.awaited import awaited_units
from rbworkflow.steps.workplace import Workplace
from rbworkflow.wording import long_date

NOTICE: Final = "deadline_moved"
DUE: Final = "due_on"
DAYS: Final = {DUE: "{0.sending} {0.sender} {1}", "cut_off_on": "penyusunan laporan {1}"}
DECISION: Final = "keputusan {} atas {}"
CORRECTION: Final = "perbaikan isian {}"


@dataclass(frozen=True)
class Moves:
    """What moves, and where to."""

    windows: tuple[tuple[Window, dict[str, date]], ...]
    requests: tuple[tuple[Request, date], ...]
    orders: tuple[tuple[Order, Period, date], ...]

    def in_words(self, office: Office, *, is_promised: bool = False) -> Iterator[str]:
        """A clause for each; with `is_promised` only what somebody goes by already."""
        for window, dates in self.windows:
            if window.is_open or not is_promised:
                for name, day in dates.items():
                    if name != DUE or is_sent_for(office, window.period):
                        yield _moved(DAYS[name].format(office.words, window.period.title), getattr(window, name), day)
        for asked, day in self.requests:
            yield _moved(_decision(asked), asked.due_on, day)
        for order, period, day in self.orders:
            yield _moved(CORRECTION.format(period.title), order.until, day)


@dataclass(frozen=True)
class Notice:
    """One deadline that moves, and whom it concerns."""

    what: str
    before: date
    now: date
    to: tuple[str, ...]
    who: str
    """How its readers are called."""

    def mail(self, workplace: Workplace, *, reason: str) -> Mail:
        return workplace.composer.compose(NOTICE, what=self.what, before=self.before, now=self.now, reason=reason)


def notices(conn: Connection, workplace: Workplace, moves: Moves) -> Iterator[Notice]:
    """To units whose form, or correction, has not come, and to the officers who are asked: each of its own day."""
    words, senders = workplace.office.words, f"{workplace.office.words.sender} yang belum mengirim"
    for window, dates in moves.windows:
        if DUE in dates:
            to = _addresses(_awaited(conn, workplace, window))
            yield Notice(DAYS[DUE].format(words, window.period.title), window.due_on, dates[DUE], to, senders)
    for asked, day in moves.requests:
        before, now = (answer_by(conn, workplace, replace(asked, due_on=each)).day for each in (asked.due_on, day))
        if before != now:  # else another decides before either day
            yield Notice(_decision(asked), before, now, (asked.officer.email,), asked.officer.title)
    for order, period, day in moves.orders:
        to = _addresses(_correcting(conn, workplace, order, period))
        yield Notice(CORRECTION.format(period.title), order.until, day, to, senders)


def _addresses(units: Iterable[Unit]) -> tuple[str, ...]:
    return tuple(address for unit in units for address in addresses_of(unit))


def _awaited(conn: Connection, workplace: Workplace, window: Window) -> list[Unit]:
    """Those that have the period's form and sent nothing yet; to a province, all that sent nothing yet."""
    office = workplace.office
    if window.is_open and office.does(Duty.MEMBERS):
        came = {each.unit_code for each in packages(conn, office.code, period_code=window.period.code)}
        return [unit for unit in office.units if unit.code not in came]
    return awaited_units(conn, workplace, window)


def _correcting(conn: Connection, workplace: Workplace, order: Order, period: Period) -> list[Unit]:
    sent = newest_accepted(conn, workplace.office.code, period.code)
    asked = [unit for unit in workplace.office.units if unit.code in order.units]
    return [unit for unit in asked if unit.code not in sent or sent[unit.code].came_by <= order.ordered_at]


def _decision(asked: Request) -> str:
    return DECISION.format(asked.officer.title, asked.subject.title)


def _moved(what: str, before: date, now: date) -> str:
    return f"{what} semula {long_date(before)}, kini {long_date(now)}"
