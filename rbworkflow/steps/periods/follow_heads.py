"""Another head leads a unit that is waited for: its form goes to it once more, with the link that is good now."""

from collections.abc import Iterator

from sqlalchemy import Connection

from rbworkflow.intake.submissions import rows
from rbworkflow.office import Semester
from rbworkflow.office.windows import Window
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.periods.current_windows import current_windows
from rbworkflow.steps.plans.plan_in_force import plan_in_force
from rbworkflow.steps.submissions.asked_units import asked_units
from rbworkflow.steps.submissions.blank_forms import addresses_with_form
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.steps.submissions.sending_link import is_without_link, sending_link, who_may_send
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read


def follow_heads(workplace: Workplace) -> list[str]:
    """Send forms again where the link in them ended with the unit's head; what was done, in words."""
    said: list[str] = []
    with part(workplace, "heads", "formulir bagi pimpinan baru belum dapat dikirim") as following:
        with read(workplace.engine) as conn:
            windows = current_windows(conn, workplace)
            waited_for = [each for window in windows for each in _waited_for(conn, workplace, window)]
        for semester, codes in waited_for:
            said.append(send_forms(workplace, semester, again=codes).message)
        with read(workplace.engine) as conn:
            others = [each for window in windows for each in _others(conn, workplace, window)]
        for unit, period in others:  # the operator reads the new one, and later mails carry it
            sending_link(workplace, unit, period)
    return [*said, *following.troubles]


def _waited_for(conn: Connection, workplace: Workplace, window: Window) -> Iterator[tuple[Semester, list[str]]]:
    """Units that sent nothing yet and whose mailed link opens nothing any more, where the semester takes forms."""
    office, semester = workplace.office, window.period
    is_collecting = window.is_open and workplace.today <= window.cut_off_on
    if not is_collecting or not isinstance(semester, Semester) or plan_in_force(conn, workplace, semester) is None:
        return
    had = addresses_with_form(conn, office.code, semester).keys()
    awaited = had - rows.newest_accepted(conn, office.code, semester.code).keys()
    codes = [each.code for each in asked_units(conn, workplace, semester) if each.code in awaited]
    if ended := [code for code in codes if is_without_link(conn, workplace, code, semester.code)]:
        yield semester, ended


def _others(conn: Connection, workplace: Workplace, window: Window) -> Iterator[tuple[str, str]]:
    """Unit and period of the links that ended likewise, and that no form is sent for."""
    units = [each.code for each in workplace.office.units]
    for code in who_may_send(conn, workplace, units, window):
        if is_without_link(conn, workplace, code, window.period.code):
            yield code, window.period.code
