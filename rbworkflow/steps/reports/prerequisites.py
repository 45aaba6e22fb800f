"""What a report still waits for: units that were asked to correct, and semesters that are not approved yet."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from rbworkflow.intake.submissions import rows as intake_rows
from rbworkflow.office import Period, Semester, Year
from rbworkflow.office.duties import Duty
from rbworkflow.office.people import Unit
from rbworkflow.report.content.model import TAKEN_OVER
from rbworkflow.report.orders import Order
from rbworkflow.report.revisions import Revision, approved_at, approved_revision, approved_revisions
from rbworkflow.steps.workplace import Workplace
from rbworkflow.wording import listed


def awaited_units(conn: Connection, workplace: Workplace, latest: Revision, order: Order) -> list[Unit]:
    """The units whose correction is still waited for; none once the time is over."""
    return [] if workplace.today > order.until else uncorrected_units(conn, workplace, latest, order)


def uncorrected_units(conn: Connection, workplace: Workplace, latest: Revision, order: Order) -> list[Unit]:
    """The units whose correction has not come."""
    if not isinstance(latest.period, Semester):
        return []
    newest = intake_rows.newest_accepted(conn, workplace.office.code, latest.period.code)
    return [
        unit
        for unit in workplace.office.units  # one that left the office since corrects nothing any more
        if unit.code in order.units and (unit.code not in newest or newest[unit.code].came_by <= order.ordered_at)
    ]


def awaited_semesters(conn: Connection, workplace: Workplace, period: Period) -> list[Semester]:
    """The semesters that a year's report cannot do without and that are not approved; none for a semester's own, nor
    for a recap, which is made of the offices' reports.
    """
    if not isinstance(period, Year) or not workplace.office.does(Duty.PLAN):
        return []
    return [half for half in period.semesters if approved_revision(conn, workplace.office.code, half) is None]


def approved_later(conn: Connection, workplace: Workplace, annual: Revision) -> list[Revision]:
    """The semesters' reports that were approved after this report of their year was compiled, and of which something
    that a year's report takes over is not in it.

    A province's recap of a year counts packages, not its recaps of semesters.
    """
    if not isinstance(annual.period, Year) or not workplace.office.does(Duty.PLAN):
        return []
    found = [approved_revision(conn, annual.office_code, half) for half in annual.period.semesters]
    return [half for half in found if half is not None and _says_more(conn, half, annual.compiled_at)]


def _says_more(conn: Connection, newest: Revision, compiled_at: datetime) -> bool:
    """Whether it says otherwise what a year's report takes over than the one that was approved by then."""
    if not _is_after(conn, newest, compiled_at):
        return False
    earlier = (each for each in approved_revisions(conn, newest.office_code, newest.period) if each.id < newest.id)
    then = next((each for each in earlier if not _is_after(conn, each, compiled_at)), None)
    return then is None or any(newest.content.get(part) != then.content.get(part) for part in TAKEN_OVER)


def _is_after(conn: Connection, approved: Revision, compiled_at: datetime) -> bool:
    at = approved_at(conn, approved)
    return at is not None and at > compiled_at


def waiting_in_words(year: int, halves: Sequence[Semester]) -> str:
    """What a year's report waits for, and that it needs nobody then."""
    awaited = listed([half.title for half in halves])
    return (
        f"Laporan tahunan {year} menunggu persetujuan laporan {awaited}. "
        "Laporan ini disusun dengan sendirinya sesudah keduanya disetujui."
    )
