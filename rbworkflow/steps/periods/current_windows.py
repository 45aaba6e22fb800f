"""The periods that somebody may still have to do with: an office works for many years, and looks at few of them."""

from sqlalchemy import Connection

from rbworkflow.office.windows import Window, windows_of
from rbworkflow.report.revisions import periods_at_their_end
from rbworkflow.steps.workplace import Workplace


def current_windows(conn: Connection, workplace: Workplace) -> list[Window]:
    """Those of this year and the last, and whatever older one is not at its end, by opening day."""
    last_year, over = workplace.today.year - 1, periods_at_their_end(conn, workplace.office.code)
    windows = windows_of(conn, workplace.office)
    return [each for each in windows if each.period.year >= last_year or each.period.code not in over]
