"""Whether a period's report is about to be compiled: what replaces a counted sending now is seen by hardly anybody."""

from rbworkflow.office import Period
from rbworkflow.office.windows import window_of
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read


def is_near_cut_off(workplace: Workplace, period: Period) -> bool:
    """From so many working days before the cut-off on as config says; it stays near after it."""
    office = workplace.office
    with read(workplace.engine) as conn:
        cut_off_on = window_of(conn, office, period).cut_off_on
    return workplace.today >= office.calendar.add_working_days(cut_off_on, -office.receiving.near_cut_off_days)
