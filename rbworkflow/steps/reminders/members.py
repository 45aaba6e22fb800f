"""What a province waits for: reports of its offices that have not come, or not again, and numbers of receipts."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import Connection

from rbworkflow.office.duties import Duty
from rbworkflow.office.reminding import ASKED, HEAD, OPERATOR, Waited
from rbworkflow.office.windows import Window
from rbworkflow.province.comparing import MemberState
from rbworkflow.province.packages import decided_at, packages
from rbworkflow.steps.decisions.package_matter import name_of
from rbworkflow.steps.duty import of_duty
from rbworkflow.steps.periods.current_windows import current_windows
from rbworkflow.steps.province.members import members_in
from rbworkflow.steps.reminders.waiting import Waiting, day_of, operator_of
from rbworkflow.steps.workplace import Workplace


@of_duty(Duty.MEMBERS)
def waiting_for_members(conn: Connection, workplace: Workplace) -> Iterator[Waiting]:
    """Of every open period each office whose report has not come, or was returned and has not come again."""
    for window in current_windows(conn, workplace):
        for member in members_in(conn, workplace, window) if window.is_open else ():
            if member.is_missing or member.returned_on:
                yield _awaited(workplace, window, member)


def _awaited(workplace: Workplace, window: Window, member: MemberState) -> Waiting:
    """Of a report returned after its day, the day is the one on which it was returned."""
    unit, returned_on = member.unit, member.returned_on
    return Waiting(
        kind=Waited.PACKAGE,
        due_on=max(window.due_on, returned_on or date.min),
        since=returned_on or date.min,
        people={
            ASKED: dict.fromkeys(unit.senders or [unit.head.email], unit.name),
            HEAD: {unit.head.email: unit.head.title},
            OPERATOR: operator_of(workplace),
        },
        facts={
            "unit": unit.name,
            "unit_code": unit.code,
            "period": window.period.title,
            "period_code": window.period.code,
            "returned_on": returned_on,
            "receipt_number": member.package.receipt_number if member.package else "",
        },
    )


@of_duty(Duty.MEMBERS)
def waiting_for_receipt_numbers(conn: Connection, workplace: Workplace) -> Iterator[Waiting]:
    """Of every decided package whose receipt waits for the operator's letter system."""
    for package in packages(conn, workplace.office.code):
        moment = decided_at(conn, package) if package.awaits_number else None
        if moment is not None:
            decided_on = day_of(workplace, moment)
            title = f"Tanda terima {package.title} - {name_of(workplace.office, package.unit_code)}"
            yield Waiting(
                kind=Waited.NUMBER,
                due_on=decided_on,
                since=decided_on,
                people={ASKED: operator_of(workplace)},
                facts={"title": title, "province_due_on": None},
            )
