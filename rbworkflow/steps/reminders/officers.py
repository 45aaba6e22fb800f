"""What officers have not decided, and whose time to decide is nearly over."""

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import Connection

from rbworkflow.approval.appointments import Appointment, appointments
from rbworkflow.approval.code_sets import has_spent_codes, newest_issue
from rbworkflow.approval.model import Request
from rbworkflow.approval.officers import is_same_person, officer_in_charge
from rbworkflow.approval.requests import open_requests
from rbworkflow.office.reminding import ASKED, OPERATOR, OTHER, Waited
from rbworkflow.steps.decisions.answer_days import answer_by
from rbworkflow.steps.decisions.matters import is_decidable
from rbworkflow.steps.reminders.waiting import Named, Waiting, day_of, operator_of
from rbworkflow.steps.workplace import Workplace


def waiting_for_officers(conn: Connection, workplace: Workplace) -> Iterator[Waiting]:
    """Decisions that are asked for, and acting officers who leave."""
    for asked in open_requests(conn, workplace.office.code):
        if officer_in_charge(conn, workplace.office, asked.stage, on=workplace.today) == asked.officer:
            yield _decision(conn, workplace, asked)  # else another is asked in this same round, and has his own days
    for each in appointments(conn, workplace.office.code, on=workplace.today):
        has_begun = each.is_in_force(workplace.today) and each.starts_on <= workplace.today
        if each.is_acting and has_begun and each.ends_on is not None:
            yield _term(conn, workplace, each, each.ends_on)


def _decision(conn: Connection, workplace: Workplace, asked: Request) -> Waiting:
    """He himself is reminded only once his codes have left, and where he may decide."""
    office, since = workplace.office, day_of(workplace, asked.requested_at)
    issue = newest_issue(conn, asked.id)
    people = {OTHER: _others(conn, workplace, asked), OPERATOR: operator_of(workplace)}
    if issue is not None and is_decidable(conn, workplace, asked):
        people[ASKED] = {asked.officer.email: asked.officer.title}
    return Waiting(
        kind=Waited.DECISION,
        due_on=answer_by(conn, workplace, asked).day,
        since=since,
        people=people,
        facts={
            "title": asked.subject.title,
            "request_id": asked.id,
            "officer_title": asked.officer.title,
            "officer_name": asked.officer.name,
            "asked_on": since,
            "codes_at": issue.minted_at.astimezone(office.tz) if issue else None,
            "is_expired": issue is not None and workplace.now >= issue.expires_at,
            "is_spent": has_spent_codes(conn, asked, office=office, at=workplace.now),
        },
    )


def _others(conn: Connection, workplace: Workplace, asked: Request) -> Named:
    office = workplace.office
    officers = (officer_in_charge(conn, office, stage.role, on=workplace.today) for stage in office.stages)
    return {each.email: each.title for each in officers if not is_same_person(each, asked.officer)}


def _term(conn: Connection, workplace: Workplace, acting: Appointment, ends_on: date) -> Waiting:
    following = officer_in_charge(conn, workplace.office, acting.role, on=ends_on + timedelta(days=1))
    waits = [each for each in open_requests(conn, workplace.office.code) if each.stage == acting.role]
    return Waiting(
        kind=Waited.TERM,
        due_on=ends_on,
        since=max(acting.starts_on, day_of(workplace, acting.named_at) if acting.named_at else acting.starts_on),
        people={ASKED: operator_of(workplace)},
        facts={
            "title": acting.title,
            "name": acting.official.name,
            "following": f"{following.title} ({following.name})",
            "undecided": tuple(each.subject.title for each in waits),
        },
    )
