"""What a province waits for from its offices: reports that have not come."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import Connection

from rbworkflow.office.duties import Duty
from rbworkflow.office.reminding import ASKED, HEAD, OPERATOR, Waited
from rbworkflow.steps.duty import of_duty
from rbworkflow.steps.periods.current_windows import current_windows
from rbworkflow.steps.province.members import members_in
from rbworkflow.steps.reminders.waiting import Waiting, operator_of
from rbworkflow.steps.workplace import Workplace


@of_duty(Duty.MEMBERS)
def waiting_for_members(conn: Connection, workplace: Workplace) -> Iterator[Waiting]:
    """Of every open period each office whose report has not come."""
    for window in current_windows(conn, workplace):
        for member in members_in(conn, workplace, window) if window.is_open else ():
            if member.is_missing:
                unit = member.unit
                yield Waiting(
                    kind=Waited.PACKAGE,
                    due_on=window.due_on,
                    since=date.min,
                    people={
                        ASKED: dict.fromkeys(unit.senders, unit.name),
                        HEAD: {unit.head.email: unit.head.title},
                        OPERATOR: operator_of(workplace),
                    },
                    facts={"unit": unit.name, "period": window.period.title},
                )
