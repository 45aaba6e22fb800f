"""Which version of the plan a semester is measured against."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from sqlalchemy import Connection

from rbworkflow.errors import RefusedError
from rbworkflow.office import Semester
from rbworkflow.office.windows import window_of
from rbworkflow.plan.diff import compare
from rbworkflow.plan.model import Indicator, PlanVersion
from rbworkflow.plan.rows import indicators, version_before, version_in_approval, version_in_force
from rbworkflow.steps.workplace import Workplace


def plan_in_force(conn: Connection, workplace: Workplace, semester: Semester) -> PlanVersion | None:
    """The version frozen last by the end of the semester's cut-off day; a later one leaves the semester as it was."""
    office = workplace.office
    morning_after = window_of(conn, office, semester).cut_off_on + timedelta(days=1)
    until = datetime.combine(morning_after, time(), office.tz)
    return version_in_force(conn, office.code, semester.year, until)


def form_numbers(conn: Connection, plan: PlanVersion, unit_code: str) -> frozenset[int]:
    """The versions whose forms a unit may send: the one in force, and earlier ones that ask the unit for the same."""
    earlier = list(_replaced(conn, plan))
    asked = _of_unit(conn, plan, unit_code) if earlier else ()
    alike = (each.number for each in earlier if compare(_of_unit(conn, each, unit_code), asked).is_empty)
    return frozenset({plan.number, *alike})


def _replaced(conn: Connection, plan: PlanVersion) -> Iterator[PlanVersion]:
    """The versions before it, the newest first."""
    version = plan
    while (before := version_before(conn, version)) is not None:
        yield before
        version = before


def _of_unit(conn: Connection, plan: PlanVersion, unit_code: str) -> tuple[Indicator, ...]:
    return tuple(each for each in indicators(conn, plan.id) if each.unit_code == unit_code)


def required_plan(conn: Connection, workplace: Workplace, semester: Semester) -> PlanVersion:
    """As plan_in_force; raises RefusedError, saying what is missing, where no version is approved."""
    plan = plan_in_force(conn, workplace, semester)
    if plan is not None:
        return plan
    awaiting = version_in_approval(conn, workplace.office.code, semester.year)
    if awaiting is not None:
        raise RefusedError(f"{awaiting.title} masih menunggu keputusan pejabat. Ulangi sesudah disetujui.")
    raise RefusedError(
        f"Rencana aksi {semester.year} belum ditetapkan. Letakkan buku kerjanya di inbox/rencana-aksi "
        "pada folder bersama, lalu jalankan 'Impor rencana aksi'."
    )
