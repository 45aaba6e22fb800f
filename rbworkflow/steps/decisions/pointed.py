"""What a return pointed at, shown back to whoever decided, and to those who hear of it."""

from typing import Final

from sqlalchemy import Connection

from rbworkflow.approval.deciding import decision_on
from rbworkflow.approval.items import Items, items_in_words
from rbworkflow.approval.model import Subject
from rbworkflow.approval.requests import LastAnswer
from rbworkflow.approval.verdicts import Verdict
from rbworkflow.steps.decisions.matter import Matter
from rbworkflow.steps.decisions.matters import matter_of
from rbworkflow.steps.workplace import Workplace

NOT_USED: Final = "Centang tidak dipakai, karena keputusan ini menyetujui."


def said_of_items(conn: Connection, matter: Matter, request_id: int, last: LastAnswer | None) -> str:
    """In a sentence, what the decision on a request points at, or that what was ticked does not count."""
    if last is not None and last.outcome.verdict is Verdict.APPROVED and last.ticked:
        return NOT_USED
    taken = decision_on(conn, request_id)
    return "" if taken is None else items_in_words(Items.of(taken.items), matter.groups)


def pointed_lines(conn: Connection, workplace: Workplace, subject: Subject, items: Items) -> tuple[str, ...]:
    """What a decision points at, a line for each unit."""
    return items.lines(matter_of(conn, workplace, subject).groups) if items else ()
