"""What is to be done by its day."""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection

from rbworkflow.intake.submissions import rows as intake_rows
from rbworkflow.office import Semester
from rbworkflow.office.duties import Duty
from rbworkflow.office.windows import Window
from rbworkflow.plan import rows as plan_rows
from rbworkflow.plan.model import PlanVersion
from rbworkflow.report.orders import order_of
from rbworkflow.report.revisions import latest_revision
from rbworkflow.steps.duty import of_duty
from rbworkflow.steps.notices.queueing import addresses_of
from rbworkflow.steps.overview.assessments import missing_assessments
from rbworkflow.steps.overview.next_act import RECAP_AGAIN, YEAR_AGAIN, Dated
from rbworkflow.steps.overview.period_states import came_later
from rbworkflow.steps.plans.plan_in_force import plan_in_force
from rbworkflow.steps.reports.prerequisites import approved_later, awaited_semesters
from rbworkflow.steps.submissions.asked_units import asked_of_nobody, asked_units
from rbworkflow.steps.submissions.basis import stands
from rbworkflow.steps.submissions.blank_forms import addresses_with_form, plan_of_good_form, plans_of_forms
from rbworkflow.steps.workplace import Workplace
from rbworkflow.wording import listed

MEND_PLAN: Final = (
    "Betulkan subbagian itu lewat Pengaturan kantor, atau penanggung jawab pada buku kerja {}, lalu jalankan 'Impor "
    "rencana aksi'."
)


def dated_acts(conn: Connection, workplace: Workplace, windows: list[Window]) -> Iterator[Dated]:
    """What is to be done by its day."""
    yield from _due_forms(conn, workplace, windows)
    yield from _unopened_semesters(conn, workplace, windows)
    yield from missing_assessments(conn, workplace, windows)
    yield from _outdated_reports(conn, workplace, windows)


@of_duty(Duty.PLAN)
def _due_forms(conn: Connection, workplace: Workplace, windows: list[Window]) -> Iterator[Dated]:
    """What to do where units have no form yet, or that of a plan that another version took the place of since."""
    for window in windows:
        is_collecting = window.is_open and workplace.today <= window.cut_off_on
        if not is_collecting or not isinstance(window.period, Semester):
            continue
        plan = plan_in_force(conn, workplace, window.period)
        sent = plans_of_forms(conn, workplace.office.code, window.period)
        if plan is None:
            continue
        if not sent:
            if _waits_for_units(conn, workplace, window.period):
                said = f"Subbagian belum menerima formulir {window.period.title}. Jalankan 'Kirim formulir'."
                yield window.due_on, said
        elif plan.number not in sent and _is_changed_for_some(conn, workplace, window.period, plan):
            said = f"{plan.title} kini berlaku bagi {window.period.title}. Jalankan 'Kirim formulir' sekali lagi."
            yield window.due_on, said
        elif new := _new_addresses(conn, workplace, window.period):
            said = f"Formulir {window.period.title} belum dikirim ke alamat baru {listed(new)}."
            yield window.due_on, f"{said} Jalankan 'Kirim formulir'."
        if of_nobody := asked_of_nobody(workplace.office.units, window.period, plan_rows.indicators(conn, plan.id)):
            yield window.due_on, f"{of_nobody} {MEND_PLAN.format(plan.title)}"


def _is_changed_for_some(conn: Connection, workplace: Workplace, semester: Semester, plan: PlanVersion) -> bool:
    """Whether a unit's form is of a plan that asked it for something else, while no report stands yet."""
    code = workplace.office.code
    if stands(latest_revision(conn, code, semester)):
        return False
    asked = asked_units(conn, workplace, semester)
    return not all(plan_of_good_form(conn, code, semester, unit, plan) for unit in asked)


def _new_addresses(conn: Connection, workplace: Workplace, semester: Semester) -> list[str]:
    """Where nobody got the form, of units that sent nothing yet: their people changed since it went out.

    None once a report stands.
    """
    code = workplace.office.code
    if stands(latest_revision(conn, code, semester)):
        return []
    had = addresses_with_form(conn, code, semester)
    sent = intake_rows.newest_accepted(conn, code, semester.code)
    awaited = [unit for unit in asked_units(conn, workplace, semester) if unit.code not in sent]
    return [each for unit in awaited for each in addresses_of(unit) if each.lower() not in had[unit.code]]


def _waits_for_units(conn: Connection, workplace: Workplace, semester: Semester) -> bool:
    """Whether some unit has sent nothing yet."""
    sent = intake_rows.newest_accepted(conn, workplace.office.code, semester.code)
    return any(unit.code not in sent for unit in asked_units(conn, workplace, semester))


@of_duty(Duty.PLAN)
def _unopened_semesters(conn: Connection, workplace: Workplace, windows: list[Window]) -> Iterator[Dated]:
    """What to do where a year's report is due and waits for a semester that nobody works on."""
    closed = {window.period for window in windows if not window.is_open}
    for window in windows:
        if not window.is_open or workplace.today < window.cut_off_on:
            continue
        for half in awaited_semesters(conn, workplace, window.period):
            if half in closed:
                said = f"Laporan {window.period.title} menunggu laporan {half.title}, yang belum dibuka."
                yield window.province_due_on, f"{said} Jalankan 'Buka periode'."


def _outdated_reports(conn: Connection, workplace: Workplace, windows: list[Window]) -> Iterator[Dated]:
    """What to do where a report stands and more of what it counts was accepted or approved after it was compiled."""
    for window in windows:
        latest = latest_revision(conn, workplace.office.code, window.period)
        if latest is None or not stands(latest) or order_of(conn, latest.id) is not None:
            continue
        if later := came_later(conn, workplace, latest):
            yield window.province_due_on, RECAP_AGAIN.format(listed(later), latest.title)
        if newer := approved_later(conn, workplace, latest):
            yield window.province_due_on, YEAR_AGAIN.format(listed([each.title for each in newer]), latest.title)
