"""What the office knows of a form's semester, and of what the unit sent before."""

from dataclasses import dataclass
from datetime import date

import pandas as pd
from sqlalchemy import Connection

from rbworkflow.intake.arrivals import received_rows
from rbworkflow.intake.asked import AskedBeside
from rbworkflow.intake.evidence.matching import SentFile, content_digest
from rbworkflow.intake.reasons import SubmissionRefusedError
from rbworkflow.intake.submissions import rows, rows_beside
from rbworkflow.intake.submissions.beside_reading import SaidBeside
from rbworkflow.intake.submissions.frames import Submitted
from rbworkflow.intake.submissions.rows import Submission
from rbworkflow.intake.submissions.stored import read_rows, read_submitted
from rbworkflow.office import Semester
from rbworkflow.office.people import Unit
from rbworkflow.office.windows import Window, window_of
from rbworkflow.plan import rows as plan_rows
from rbworkflow.plan.model import Indicator, PlanVersion
from rbworkflow.report.orders import order_of
from rbworkflow.report.revisions import Revision, latest_revision
from rbworkflow.steps.plans.plan_in_force import form_numbers, plan_in_force
from rbworkflow.steps.submissions.asked_beside import asked_beside
from rbworkflow.steps.submissions.awaited import awaited_after
from rbworkflow.steps.submissions.basis import Basis, basis_of
from rbworkflow.steps.submissions.checking_submission import ApprovedBefore, approved_before
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read


@dataclass(frozen=True, eq=False)
class SubmissionContext:
    """What the office knows of the form's semester and of what the unit sent before."""

    basis: Basis
    due_on: date
    plan: PlanVersion
    form_numbers: frozenset[int]
    """The plan's versions whose forms are good."""
    indicators: tuple[Indicator, ...]
    beside: AskedBeside
    """What the office's forms ask beside results."""
    approved: ApprovedBefore
    said_before: Submitted
    beside_before: tuple[SaidBeside, ...]
    """What its submissions of the semester said beside results, but for those that were set aside, the newest last."""
    rows_before: pd.DataFrame
    """Of all its submissions of the semester that were not set aside."""
    files_before: tuple[SentFile, ...]
    waiting: dict[str, str]
    """Evidence that came with refused forms since: sha256 by name."""
    awaited: Window | None
    """The later semester whose form is still to come from the unit."""
    known_digests: tuple[str, ...]
    """Of everything the unit sent for the semester, also of what was set aside, the newest last."""

    @property
    def semester(self) -> Semester:
        return self.basis.semester

    @property
    def before(self) -> Submission | None:
        return self.basis.before

    @property
    def before_sha256(self) -> str:
        """The content of the submission before: its digest is another where the unit had come back to that content."""
        return content_digest(self.before.workbook_sha256, self.files_before) if self.before else ""


def submission_context(workplace: Workplace, unit: Unit, semester: Semester) -> SubmissionContext:
    office = workplace.office
    with read(workplace.engine) as conn:
        plan = plan_in_force(conn, workplace, semester)
        if plan is None:
            raise SubmissionRefusedError(
                "RENCANA_BELUM_ADA",
                f"Rencana aksi {semester.year} belum ditetapkan. Kirim lagi setelah operator menetapkannya.",
            )
        indicators = plan_rows.indicators(conn, plan.id)
        basis = basis_of(conn, office.code, unit.code, semester)
        before, latest = basis.before, latest_revision(conn, office.code, semester)
        sent = rows.submissions_of(conn, office.code, semester.code, unit.code)
        kept = [each for each in sent if not each.is_set_aside]
        return SubmissionContext(
            basis=basis,
            due_on=_due_on(conn, unit, window_of(conn, office, semester), before=before, latest=latest),
            plan=plan,
            form_numbers=form_numbers(conn, plan, unit.code),
            indicators=indicators,
            beside=asked_beside(conn, office, semester, indicators),
            approved=approved_before(conn, office, semester, indicators),
            said_before=read_submitted(conn, [before] if before else []),
            beside_before=tuple(rows_beside.said_beside(conn, each.id) for each in kept),
            rows_before=read_rows(conn, kept),
            files_before=rows.files_of(conn, before.id) if before else (),
            waiting=received_rows.waiting_files(conn, office.code, semester.code, unit.code, since=before),
            awaited=awaited_after(conn, workplace, unit, semester),
            known_digests=tuple(each.content_sha256 for each in sent),
        )


def _due_on(
    conn: Connection, unit: Unit, window: Window, *, before: Submission | None, latest: Revision | None
) -> date:
    """Until when the unit's form is in time: the window's day; the order's, where one that was in time is corrected."""
    order = order_of(conn, latest.id) if latest else None
    is_correction = order is not None and unit.code in order.units and before is not None and not before.is_late
    return max(window.due_on, order.until) if order and is_correction else window.due_on
