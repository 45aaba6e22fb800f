"""What units have not sent, or have to put right; and the forms that they have not been given."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import Connection, Row, select

from rbworkflow.approval.officers import officer_in_charge
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.finding import Severity
from rbworkflow.intake.arrivals.sendings import awaiting_sendings
from rbworkflow.intake.mail.lifecycle import ReceivedMailStatus
from rbworkflow.intake.mail.mail_rows import mails_in
from rbworkflow.intake.submissions.rows import Submission, findings_of, newest_accepted
from rbworkflow.office import Semester
from rbworkflow.office.duties import Duty
from rbworkflow.office.people import Unit
from rbworkflow.office.reminding import ASKED, HEAD, OPERATOR, Waited
from rbworkflow.office.windows import Window
from rbworkflow.report.orders import Order, order_of
from rbworkflow.report.revisions import Revision, latest_revision
from rbworkflow.steps.duty import of_duty
from rbworkflow.steps.notices.queueing import addresses_of
from rbworkflow.steps.periods.current_windows import current_windows
from rbworkflow.steps.plans.plan_in_force import plan_in_force
from rbworkflow.steps.reminders.waiting import Named, Waiting, day_of, operator_of
from rbworkflow.steps.reports.prerequisites import awaited_units
from rbworkflow.steps.submissions.asked_units import asked_units
from rbworkflow.steps.submissions.blank_forms import KEY
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store.schema import outbox

MOST: Final = 5
"""Of the points that are to be put right so many are named again; all stand in the unit's answer."""


@dataclass(frozen=True, kw_only=True)
class _Semester:
    """An open semester as it stands."""

    period: Semester
    window: Window
    latest: Revision | None
    order: Order | None
    sent: Mapping[str, Submission]
    asked: Sequence[Unit]
    forms: Mapping[str, Row[Any]]
    """By unit the first mail of its newest form."""

    @property
    def is_wanted(self) -> bool:
        """Whether what comes now can still enter the report that goes to the province."""
        return self.latest is None or not self.latest.is_approved


@of_duty(Duty.PLAN)
def waiting_for_units(conn: Connection, workplace: Workplace) -> Iterator[Waiting]:
    """Of every open semester; of a unit whose sending waits for the operator's word nothing."""
    held = _held(conn, workplace.office.code)
    for window in current_windows(conn, workplace):
        if window.is_open and isinstance(window.period, Semester):
            semester = _semester(conn, workplace, window, window.period)
            yield from _forms_wanted(conn, workplace, semester)
            for unit in workplace.office.units:
                if unit.code not in held:
                    yield from _of_unit(conn, workplace, semester, unit)


def _semester(conn: Connection, workplace: Workplace, window: Window, period: Semester) -> _Semester:
    code = workplace.office.code
    latest = latest_revision(conn, code, period)
    return _Semester(
        period=period,
        window=window,
        latest=latest,
        order=order_of(conn, latest.id) if latest else None,
        sent=newest_accepted(conn, code, period.code),
        asked=asked_units(conn, workplace, period),
        forms=_forms(conn, code, period),
    )


def _of_unit(conn: Connection, workplace: Workplace, semester: _Semester, unit: Unit) -> Iterator[Waiting]:
    latest, order = semester.latest, semester.order
    if latest and order and unit in awaited_units(conn, workplace, latest, order):
        yield _correction(workplace, semester, unit, order)
    elif unit.code not in semester.sent:
        if unit in semester.asked and unit.code in semester.forms and semester.is_wanted:
            yield _submission(conn, workplace, semester, unit)
    elif latest is None:
        yield from _points(conn, workplace, semester, unit)


def _submission(conn: Connection, workplace: Workplace, semester: _Semester, unit: Unit) -> Waiting:
    form, office = semester.forms[unit.code], workplace.office
    officers = [officer_in_charge(conn, office, stage.role, on=workplace.today) for stage in office.stages]
    given_on = day_of(workplace, form.created_at)
    return Waiting(
        kind=Waited.SUBMISSION,
        due_on=semester.window.due_on,
        since=given_on,
        people={
            ASKED: _people(unit),
            HEAD: {unit.head.email: unit.head.title},
            OPERATOR: operator_of(workplace),
            **{each.role: {each.email: each.title} for each in officers},
        },
        facts={
            **_facts(semester, unit),
            "form_subject": form.subject,
            "form_on": given_on,
            "head_name": unit.head.name,
            "head_title": unit.head.title,
            "cut_off_on": semester.window.cut_off_on,
            "is_compiled": semester.latest is not None,
        },
    )


def _points(conn: Connection, workplace: Workplace, semester: _Semester, unit: Unit) -> Iterator[Waiting]:
    sent = semester.sent[unit.code]
    points = [each for each in findings_of(conn, sent.id) if each.severity is Severity.BLOCKING and each.is_open]
    received_on = day_of(workplace, sent.received_at)
    if points:
        yield Waiting(
            kind=Waited.POINTS,
            due_on=semester.window.due_on,
            since=received_on,
            people={ASKED: _people(unit)},
            facts={
                **_facts(semester, unit),
                "count": len(points),
                "points": tuple(
                    f"{each.place}: {each.message}" if each.place else each.message for each in points[:MOST]
                ),
                "received_on": received_on,
            },
        )


def _correction(workplace: Workplace, semester: _Semester, unit: Unit, order: Order) -> Waiting:
    return Waiting(
        kind=Waited.CORRECTION,
        due_on=order.until,
        since=day_of(workplace, order.ordered_at),
        people={ASKED: _people(unit)},
        facts={
            **_facts(semester, unit),
            "note": order.reason,
            "ordered_on": day_of(workplace, order.ordered_at),
        },
    )


def _forms_wanted(conn: Connection, workplace: Workplace, semester: _Semester) -> Iterator[Waiting]:
    """Where nobody was given a form, although there is a plan to make it from and time to fill it in."""
    is_time = workplace.today <= semester.window.cut_off_on and semester.latest is None
    if semester.forms or not is_time or plan_in_force(conn, workplace, semester.period) is None:
        return
    yield Waiting(
        kind=Waited.FORMS,
        due_on=semester.window.due_on,
        since=date.min,
        people={ASKED: operator_of(workplace)},
        facts={"period": semester.period.title},
    )


def _facts(semester: _Semester, unit: Unit) -> dict[str, Any]:
    period = semester.period
    return {"unit": unit.name, "unit_code": unit.code, "period": period.title, "period_code": period.code}


def _people(unit: Unit) -> Named:
    return {address: unit.head.title if address == unit.head.email else unit.name for address in addresses_of(unit)}


def _held(conn: Connection, office_code: str) -> set[str]:
    """The units whose sending is here and waits for the operator's word."""
    mails = {each.unit_code for each in mails_in(conn, office_code, ReceivedMailStatus.AWAITING)}
    return mails | {each.unit_code for each in awaiting_sendings(conn, office_code)}


def _forms(conn: Connection, office_code: str, semester: Semester) -> dict[str, Row[Any]]:
    is_form = outbox.c.key.startswith(f"{KEY}/{semester.code}/", autoescape=True)
    mine = (outbox.c.office_code == office_code, is_form, outbox.c.status != MailStatus.VOID)
    rows: dict[tuple[str, int], Row[Any]] = {}
    for row in conn.execute(select(outbox).where(*mine).order_by(outbox.c.id)):
        _, _, unit_code, plan_number, _ = row.key.split("/", 4)
        rows.setdefault((unit_code, int(plan_number)), row)
    return {unit_code: rows[unit_code, number] for unit_code, number in sorted(rows)}
