"""Opening a period: by itself when its day comes, or by the operator with the province's letter."""

from contextlib import suppress
from datetime import date, datetime
from operator import attrgetter
from typing import Any, Final

from sqlalchemy import Connection

from rbworkflow import audit
from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.office import Period, Semester
from rbworkflow.office.annual_window import follow_letter, let_follow, years_that_lag
from rbworkflow.office.calendar import Calendar
from rbworkflow.office.windows import (
    Window,
    change_window,
    deadlines_that_fit,
    earliest_due,
    is_sent_for,
    open_window,
    seed_windows,
    window_of,
    windows_of,
)
from rbworkflow.steps.notices.operator_alerts import tell_operator
from rbworkflow.steps.notices.queueing import post_to_all
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.periods.changed_by_letter import NOTHING, ChangeByLetter, change_by_letter, postpone_requests
from rbworkflow.steps.periods.current_windows import current_windows
from rbworkflow.steps.periods.missed import REOPEN, missed_in_words, missed_windows
from rbworkflow.steps.periods.moves import NOTICE
from rbworkflow.steps.shared_folder import own_words_folder
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.shared_files import make_shared
from rbworkflow.wording import clock_time, day_and_date, listed, long_date

TOLD: Final = " {} diberi tahu batas waktunya yang baru lewat surel."
BEHIND: Final = "jam komputer menunjukkan {}, padahal sudah ada yang tercatat {}"
SET_CLOCK: Final = "Samakan jam komputer. Bila jam itu benar, jalankan 'Buka periode'."
FOLLOWS: Final = " Laporan Tahun {} di {} kini paling lambat {}."


def open_due_periods(workplace: Workplace, *, again: bool = False) -> list[str]:
    """Open every planned period whose opening day has come and whose cut-off has not; what was opened, in words.

    With `again`, only those that could not be opened before. On a day off nothing opens: units would hear of it then.
    """
    if not workplace.office.calendar.is_working_day(workplace.today):
        return []
    opened = []
    with part(workplace, "open", "periode belum dapat dibuka") as opening:
        _let_years_follow(workplace)
        with read(workplace.engine) as conn:
            windows = windows_of(conn, workplace.office)
            due = [w for w in windows if not w.is_open and w.opens_on <= workplace.today <= w.cut_off_on]
            latest = _latest(conn, workplace) if due else None
        for window in opening.failed(due, by=attrgetter("period.code")) if again else due:
            period, wrong = window.period, _wrong_clock(workplace, window, latest)
            with opening.alone(period.code, f"{period.title} belum dapat dibuka", todo=SET_CLOCK if wrong else ""):
                if wrong:
                    raise RefusedError(wrong)
                opened.append(open_period(workplace, period, actor=Actor.SYSTEM))
        if not again:
            _tell_of_missed(workplace)
    return [*opened, *opening.troubles]


def _latest(conn: Connection, workplace: Workplace) -> datetime | None:
    """When something was written last, by the clock. Whoever opens a period himself says that the clock is right: what
    was written before that holds no other up.
    """
    code = workplace.office.code
    by_hand = audit.newest_of(conn, code, action="period_opened", actor=Actor.OPERATOR)
    return audit.latest_at(conn, code, since=by_hand)


def _wrong_clock(workplace: Workplace, window: Window, latest: datetime | None) -> str:
    """Why the clock is not believed that the period's days are these: something was written once they were over.

    A computer whose clock stood still opens no period of a year that is gone.
    """
    tz = workplace.office.tz
    if latest is None or latest.astimezone(tz).date() <= window.cut_off_on:
        return ""
    return BEHIND.format(*(clock_time(each.astimezone(tz)) for each in (workplace.now, latest)))


def _tell_of_missed(workplace: Workplace) -> None:
    """The operator hears once of a period that did not open while nothing ran."""
    with read(workplace.engine) as conn:
        missed = list(missed_windows(conn, workplace, current_windows(conn, workplace)))
    for window in missed:
        what, detail = f"{window.period.title} belum dibuka", missed_in_words(window)
        tell_operator(workplace, key=f"open/missed/{window.period.code}", what=what, detail=detail, todo=REOPEN)


def open_period(
    workplace: Workplace,
    period: Period,
    *,
    actor: Actor = Actor.OPERATOR,
    province_letter: str = "",
    province_due_on: date | None = None,
) -> str:
    """Open a period, with the province's letter and deadline where they are known.

    A period that is open already takes a letter or deadline that came later; without them nothing changes.
    A deadline given here moves the internal ones with it, by the working days that config/ sets, and the day of a
    decision that is waited for; who goes by the day before is told, units that sent nothing yet and officers. A period
    that is over already can be entered later, with a deadline of its own; it is marked so.
    Raises RefusedError for a deadline that is over, too near for units to fill in their forms, or of another year.
    """
    office = workplace.office
    _check_year(workplace, period, province_due_on)
    change = NOTHING
    if province_due_on is not None:
        change = change_by_letter(workplace, period, province_due_on, province_letter=province_letter)
    with write(workplace.engine) as conn:
        seed_windows(conn, office, period.year, at=workplace.now)
        before = window = window_of(conn, office, period)
        if province_due_on not in (None, window.province_due_on) and province_due_on < workplace.today:
            day = long_date(province_due_on)
            raise RefusedError(f"Batas waktu {office.words.above} {day} sudah lewat. Periksa tanggalnya.")
        recorded_late_on = None if window.is_open else _recorded_late_on(workplace, window, province_due_on)
        told: dict[str, Any] = {
            "actor": actor,
            "at": workplace.now,
            "province_letter": province_letter or window.province_letter,
            "province_due_on": province_due_on or window.province_due_on,
        }
        word = "sudah terbuka"
        if open_window(conn, office, period, **told, recorded_late_on=recorded_late_on):
            word = "dibuka dan dicatat kemudian" if recorded_late_on else "dibuka"
        elif change_window(conn, office, period, **told):
            word = "diubah"
            postpone_requests(conn, workplace, change)
            for number, (notice, mail) in enumerate(change.told, 1):
                key = f"{NOTICE}/{period.code}/{workplace.now.isoformat()}/{number}"
                post_to_all(conn, workplace, mail, key=key, to=notice.to)
        window = window_of(conn, office, period)
        is_last = isinstance(period, Semester) and period.half == 2  # noqa: PLR2004 - two halves
        annual_due_on = follow_letter(conn, office, before, window, at=workplace.now) if is_last else None
    with suppress(OSError):  # whoever wants to lay paragraphs there can make it himself
        make_shared(workplace.settings.shared, own_words_folder(workplace.settings, period.code))
    words = office.words
    follows = FOLLOWS.format(period.year, words.above, long_date(annual_due_on)) if annual_due_on else ""
    sent = f"{words.sending} {words.sender} paling lambat {long_date(window.due_on)}, "
    return (
        f"{period.title} {word}: {sent if is_sent_for(office, period) else ''}"
        f"laporan di {words.above} paling lambat {long_date(window.province_due_on)}."
        f"{_if_off(workplace.office.calendar, window.province_due_on)}{follows}"
        f"{_told(change)}"
    )


def _told(change: ChangeByLetter) -> str:
    """Who hears of the new day by mail, in a sentence; empty where nobody goes by the day before."""
    who = listed([notice.who for notice, _ in change.told])
    return TOLD.format(who[0].upper() + who[1:]) if who else ""


def _let_years_follow(workplace: Workplace) -> None:
    """Years that were planned by an older program, or by another calendar, get their own window."""
    with read(workplace.engine) as conn:
        lagging = years_that_lag(workplace.office, windows_of(conn, workplace.office))
    if lagging:
        with write(workplace.engine) as conn:
            for window, due_on in lagging:
                let_follow(conn, workplace.office, window, due_on, at=workplace.now)


def _if_off(calendar: Calendar, province_due_on: date) -> str:
    """That the province's day is none on which anybody works, and which one is before it; else nothing."""
    why = calendar.why_off(province_due_on)
    before = day_and_date(calendar.add_working_days(province_due_on, -1))
    return f" Hari itu libur ({why}); kirim paling lambat {before}." if why else ""


def _check_year(workplace: Workplace, period: Period, province_due_on: date | None) -> None:
    """Raises RefusedError for a year that has not come, or a deadline that is none of the period's."""
    if period.year > workplace.today.year:
        raise RefusedError(f"Tahun {period.year} belum tiba. Periksa tahun pada periode {period.code}.")
    first, last = deadlines_that_fit(workplace.office, period)
    if province_due_on is not None and not first <= province_due_on <= last:
        raise RefusedError(
            f"Batas waktu {long_date(province_due_on)} tidak cocok dengan {period.title}; yang wajar antara "
            f"{long_date(first)} dan {long_date(last)}. Periksa periode dan tanggalnya."
        )


def _recorded_late_on(workplace: Workplace, window: Window, province_due_on: date | None) -> date | None:
    """Today, where the period's own deadline is over; raises RefusedError where the new one leaves no time."""
    today = workplace.today
    if window.province_due_on >= today:
        return None
    earliest = earliest_due(workplace.office, window.period, today)
    if province_due_on is None or province_due_on < earliest:
        raise RefusedError(
            f"Batas waktu {window.period.title} sudah lewat pada {long_date(window.province_due_on)}. Untuk "
            f"mencatatnya kemudian, isi batas waktu yang baru, paling awal {long_date(earliest)}, agar "
            f"{workplace.office.words.sender} sempat mengirim."
        )
    return today
