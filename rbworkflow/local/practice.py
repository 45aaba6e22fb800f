"""Deciding for the officers, where nothing is decided in earnest."""

from rbworkflow.approval.code_sets import mint_issue
from rbworkflow.approval.model import Request
from rbworkflow.approval.requests import open_requests
from rbworkflow.steps.decisions.decide import answer
from rbworkflow.steps.sending.issue_plans import issue_plans
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write


def approve_plan(workplace: Workplace) -> None:
    """Every stage says yes to what waits, in its turn, with codes that nobody else sees: a plan to play with."""
    while (asked := _first_request(workplace)) is not None:
        with write(workplace.engine) as conn:
            codes = mint_issue(conn, asked, pepper=workplace.pepper, office=workplace.office, at=workplace.now)
        answer(workplace, asked.id, 1, typed=str(codes.approve), note="")
    issue_plans(workplace)


def _first_request(workplace: Workplace) -> Request | None:
    with read(workplace.engine) as conn:
        return next(iter(open_requests(conn, workplace.office.code)), None)
