"""Which units a semester asks for a form: who has nothing to report in it is neither awaited nor missed."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection

from rbworkflow.intake.asked import AskedBeside
from rbworkflow.office import Semester
from rbworkflow.office.people import Unit
from rbworkflow.plan import rows as plan_rows
from rbworkflow.plan.model import Indicator
from rbworkflow.steps.plans.plan_in_force import plan_in_force
from rbworkflow.steps.submissions.asked_beside import asked_beside
from rbworkflow.steps.workplace import Workplace
from rbworkflow.wording import listed

OF_NOBODY: Final = (
    "{} indikator {} tidak diminta dari siapa pun: penanggung jawabnya {}, yang tidak ada dalam pengaturan kantor."
)


def asked_units(conn: Connection, workplace: Workplace, semester: Semester) -> list[Unit]:
    """Those that are asked for something by the plan in force; all of them while there is none."""
    plan = plan_in_force(conn, workplace, semester)
    if plan is None:
        return list(workplace.office.units)
    indicators = plan_rows.indicators(conn, plan.id)
    beside = asked_beside(conn, workplace.office, semester, indicators)
    return asked_among(workplace.office.units, semester, indicators, beside)


def asked_of_nobody(units: Sequence[Unit], semester: Semester, indicators: Sequence[Indicator]) -> str:
    """That indicators are due whose unit the office does not have, in a sentence; "" where there are none."""
    known = {unit.code for unit in units}
    due = [each.unit_code for each in indicators if each.is_due_in(semester.quarters) and each.unit_code not in known]
    return OF_NOBODY.format(len(due), semester.title, listed(sorted(set(due)))) if due else ""


def asked_among(
    units: Sequence[Unit], semester: Semester, indicators: Sequence[Indicator], beside: AskedBeside
) -> list[Unit]:
    """Those with an indicator that is due in the semester, an item of the self-assessment, or a recommendation.

    A form in which nothing is due would come back as it went out, which is refused.
    """
    with_due = {each.unit_code for each in indicators if each.is_due_in(semester.quarters)}
    return [unit for unit in units if unit.code in with_due or beside.of(unit.code).purposes]
