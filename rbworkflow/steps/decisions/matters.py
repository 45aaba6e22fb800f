"""From a request to what it asks about."""

from collections.abc import Callable, Mapping
from typing import Final

from sqlalchemy import Connection

from rbworkflow.approval.deciding import may_decide
from rbworkflow.approval.model import Request, Subject
from rbworkflow.steps.decisions.evaluation_matter import EVALUATION, evaluation_matter
from rbworkflow.steps.decisions.matter import Matter
from rbworkflow.steps.decisions.package_matter import PACKAGE, package_matter
from rbworkflow.steps.decisions.plan_matter import PLAN, plan_matter
from rbworkflow.steps.decisions.report_matter import REPORT, report_matter
from rbworkflow.steps.workplace import Workplace

KINDS: Final[Mapping[str, Callable[[Connection, Workplace, int], Matter]]] = {
    REPORT: report_matter,
    PLAN: plan_matter,
    PACKAGE: package_matter,
    EVALUATION: evaluation_matter,
}


def matter_of(conn: Connection, workplace: Workplace, subject: Subject) -> Matter:
    """What is to be decided, as it is stored."""
    return KINDS[subject.kind](conn, workplace, subject.id)


def is_decidable(conn: Connection, workplace: Workplace, asked: Request) -> bool:
    """Whether the officer asked may decide on it at all."""
    is_report = asked.subject.kind == REPORT
    sent = report_matter(conn, workplace, asked.subject.id).submitters if is_report else ()
    return may_decide(conn, asked, sent, office=workplace.office)
