"""What each person is told today: everything in one mail, and of each thing who else is told."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Any, Final

from sqlalchemy import Connection

from rbworkflow.office.reminding import ASKED, HEAD, OPERATOR, Reminding, Waited
from rbworkflow.steps.notices.mail_table import MAILS, Reader, When
from rbworkflow.steps.reminders.members import waiting_for_members, waiting_for_receipt_numbers
from rbworkflow.steps.reminders.officers import waiting_for_officers
from rbworkflow.steps.reminders.operator import waiting_for_operator
from rbworkflow.steps.reminders.recommendations import waiting_for_recommendations
from rbworkflow.steps.reminders.units import waiting_for_units
from rbworkflow.steps.reminders.waiting import REMINDER, Waiting, how_far
from rbworkflow.steps.workplace import Workplace

_DOERS: Final = {
    Waited.SUBMISSION: Reader.UNIT,
    Waited.POINTS: Reader.UNIT,
    Waited.CORRECTION: Reader.UNIT,
    Waited.DECISION: Reader.ASKED,
    Waited.RECOMMENDATION: Reader.UNIT,
    Waited.PACKAGE: Reader.UNIT,
}
"""Who is to do it, where that is not the operator."""
_READERS: Final = {HEAD: Reader.HEAD, OPERATOR: Reader.OPERATOR}


@dataclass(frozen=True)
class Told:
    """One thing that one person is told, in his role."""

    waiting: Waiting
    role: str
    others: tuple[str, ...]
    """Who else is told of it today."""

    def values(self, workplace: Workplace) -> dict[str, Any]:
        """What the template says it with."""
        today, due_on = workplace.today, self.waiting.due_on
        return {
            **self.waiting.facts,
            "kind": self.waiting.kind.value,
            "role": self.role,
            "due_on": due_on,
            "when": how_far(workplace.office.calendar, due_on, today),
            "is_over": due_on < today,
            "others": self.others,
        }


def told_today(conn: Connection, workplace: Workplace, *, after: date) -> dict[str, tuple[Told, ...]]:
    """By address, first what he does himself, then what is most urgent; marks until `after` were told of before."""
    everything = chain(
        waiting_for_units(conn, workplace),
        waiting_for_members(conn, workplace),
        waiting_for_receipt_numbers(conn, workplace),
        waiting_for_officers(conn, workplace),
        waiting_for_operator(conn, workplace),
        waiting_for_recommendations(conn, workplace),
    )
    found: dict[str, list[Told]] = {}
    for waiting in sorted(everything, key=lambda each: each.due_on):
        for address, told in _told(workplace, waiting, after=after):
            found.setdefault(address, []).append(told)
    return {address: tuple(sorted(each, key=lambda told: told.role != ASKED)) for address, each in found.items()}


def _told(workplace: Workplace, waiting: Waiting, *, after: date) -> Iterator[tuple[str, Told]]:
    """Whoever is concerned in several roles is told in the last of them alone."""
    office = workplace.office
    reminding = office.reminders.of(waiting.kind)
    now = reminding.told(office.calendar, waiting.due_on, after=max(after, waiting.since), today=workplace.today)
    role_of: dict[str, str] = {}
    name_of: dict[str, str] = {}
    for role in _roles(reminding):
        if role in now and _is_daily(waiting.kind, role):
            people = waiting.people.get(role, {})
            role_of |= dict.fromkeys(people, role)
            name_of |= people
    for address, role in role_of.items():
        others = dict.fromkeys(name for name in name_of.values() if name != name_of[address])
        yield address, Told(waiting, role, tuple(others))


def _is_daily(waited: Waited, role: str) -> bool:
    """Whether the table of mails lets whoever has this role hear of it."""
    reader = _DOERS.get(waited, Reader.OPERATOR) if role == ASKED else _READERS.get(role, Reader.OTHER)
    return MAILS[f"{REMINDER}/{waited}"].when(reader) is When.DAILY


def _roles(reminding: Reminding) -> list[str]:
    """In the order in which they are told."""
    return [ASKED, *sorted(reminding.escalate, key=lambda role: reminding.escalate[role])]
