"""Recommendations of the province's evaluation whose day comes, or has passed, and which a unit has not finished."""

from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy import Connection

from rbworkflow.office.duties import Duty
from rbworkflow.office.people import Unit
from rbworkflow.office.reminding import ASKED, HEAD, OPERATOR, Waited
from rbworkflow.plan.recommendation_standing import Standing
from rbworkflow.plan.recommended import STATUS_LABELS
from rbworkflow.steps.duty import of_duty
from rbworkflow.steps.notices.queueing import addresses_of
from rbworkflow.steps.plans.recommendation_state import recommended
from rbworkflow.steps.reminders.waiting import Waiting, operator_of
from rbworkflow.steps.workplace import Workplace


@of_duty(Duty.PLAN)
def waiting_for_recommendations(conn: Connection, workplace: Workplace) -> Iterator[Waiting]:
    """Of this year's plan and of the last one, whose days may just have passed: those of one day together."""
    for year in (workplace.today.year - 1, workplace.today.year):
        found = [each for each in recommended(conn, workplace, year).standings if each.status.is_open]
        for unit in workplace.office.units:
            mine = [each for each in found if _waits_for(each, unit)]
            for due_on in sorted({each.recommendation.due_on for each in mine if each.recommendation.due_on}):
                together = [each for each in mine if each.recommendation.due_on == due_on]
                yield _waiting(workplace, unit, due_on, together, year - 1)


def _waits_for(each: Standing, unit: Unit) -> bool:
    """Whether the unit answers for it and has not finished its own part."""
    own = next((told for told in each.told if told.unit_code == unit.code), None)
    return unit.code in each.units and (own is None or own.status.is_open)


def _waiting(workplace: Workplace, unit: Unit, due_on: date, together: Sequence[Standing], evaluated: int) -> Waiting:
    return Waiting(
        kind=Waited.RECOMMENDATION,
        due_on=due_on,
        since=date.min,
        people={
            ASKED: dict.fromkeys(addresses_of(unit), unit.name),
            HEAD: {unit.head.email: unit.head.title},
            OPERATOR: operator_of(workplace),
        },
        facts={
            "unit": unit.name,
            "unit_code": unit.code,
            "evaluated": evaluated,
            "recommendations": tuple(
                {"code": each.code, "status": STATUS_LABELS[each.status], "text": each.recommendation.text}
                for each in together
            ),
            "head_name": unit.head.name,
            "head_title": unit.head.title,
        },
    )
