"""From a request to what it asks about."""

from collections.abc import Callable, Mapping
from typing import Final

from sqlalchemy import Connection

from rbworkflow.approval.model import Subject
from rbworkflow.steps.decisions.matter import Matter
from rbworkflow.steps.decisions.plan_matter import PLAN, plan_matter
from rbworkflow.steps.decisions.report_matter import REPORT, report_matter
from rbworkflow.steps.workplace import Workplace

KINDS: Final[Mapping[str, Callable[[Connection, Workplace, int], Matter]]] = {REPORT: report_matter, PLAN: plan_matter}


def matter_of(conn: Connection, workplace: Workplace, subject: Subject) -> Matter:
    """What is to be decided, as it is stored."""
    return KINDS[subject.kind](conn, workplace, subject.id)
