"""A period's day that the operator changes by the province's letter: who goes by the day before is told at once."""

from datetime import date
from typing import Final

from rbworkflow.delivery.mail import Mail
from rbworkflow.office import Period
from rbworkflow.office.windows import changed_dates, windows_of
from rbworkflow.report.revisions import latest_revision
from rbworkflow.steps.periods.moves import DUE, Moves, Notice, notices
from rbworkflow.steps.submissions.basis import stands
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.wording import long_date

REASON: Final = "laporannya kini ditunggu {} paling lambat {}{}"


def told_of_change(
    workplace: Workplace, period: Period, province_due_on: date, *, province_letter: str
) -> list[tuple[Notice, Mail]]:
    """To senders of an open period who sent nothing yet, while their day moves and no report stands; else nothing."""
    office = workplace.office
    with read(workplace.engine) as conn:
        window = next((each for each in windows_of(conn, office) if each.period == period and each.is_open), None)
        if window is None or window.province_due_on == province_due_on:
            return []
        due_on = changed_dates(office, window, province_due_on, today=workplace.today)[DUE]
        if due_on == window.due_on or stands(latest_revision(conn, office.code, period)):
            return []
        told = [each for each in notices(conn, workplace, Moves(((window, {DUE: due_on}),), (), ())) if each.to]
    letter = f", menurut surat {province_letter}" if province_letter else ""
    reason = REASON.format(office.words.above, long_date(province_due_on), letter)
    return [(notice, notice.mail(workplace, reason=reason)) for notice in told]
