"""Another head leads a unit that is waited for: its form goes to it once more, with the link that is good now."""

from collections.abc import Iterator

from sqlalchemy import Connection

from rbworkflow.intake.submissions import rows
from rbworkflow.office import Semester
from rbworkflow.office.windows import windows_of
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.plans.plan_in_force import plan_in_force
from rbworkflow.steps.submissions.asked_units import asked_units
from rbworkflow.steps.submissions.blank_forms import addresses_with_form
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.steps.submissions.sending_link import all_pages, is_without_link, sending_link
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read


def follow_heads(workplace: Workplace) -> list[str]:
    """Send forms again where the link in them ended with the unit's head; what was done, in words."""
    said: list[str] = []
    with part(workplace, "heads", "formulir bagi pimpinan baru belum dapat dikirim") as following:
        with read(workplace.engine) as conn:
            wanted = list(_without_link(conn, workplace))
        for semester, codes in wanted:
            said.append(send_forms(workplace, semester, again=codes).message)
        with read(workplace.engine) as conn:
            ended = [each for each in all_pages(workplace) if is_without_link(conn, workplace, *each.of)]
        for each in ended:  # of a unit that is not sent its form: the operator reads it, and later mails carry it
            sending_link(workplace, *each.of)
    return [*said, *following.troubles]


def _without_link(conn: Connection, workplace: Workplace) -> Iterator[tuple[Semester, list[str]]]:
    """By semester that takes forms, units that sent nothing yet and whose mailed link opens nothing any more."""
    office = workplace.office
    for window in windows_of(conn, office):
        semester = window.period
        is_collecting = window.is_open and workplace.today <= window.cut_off_on
        if not is_collecting or not isinstance(semester, Semester) or plan_in_force(conn, workplace, semester) is None:
            continue
        had = addresses_with_form(conn, office.code, semester).keys()
        awaited = had - rows.newest_accepted(conn, office.code, semester.code).keys()
        codes = [each.code for each in asked_units(conn, workplace, semester) if each.code in awaited]
        if ended := [code for code in codes if is_without_link(conn, workplace, code, semester.code)]:
            yield semester, ended
