"""What the operator has not done, or has to look to: the plan, periods that open, letter numbers and receipts."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from operator import attrgetter

from sqlalchemy import Connection, func, select

from rbworkflow.approval.requests import open_request_on
from rbworkflow.delivery import outbox
from rbworkflow.office import Semester
from rbworkflow.office.reminding import ASKED, Waited
from rbworkflow.office.windows import planned_by_rule, window_of, windows_of
from rbworkflow.plan.lifecycle import PlanStatus
from rbworkflow.plan.rows import frozen_version, latest_version
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.revisions import Revision, revisions_in
from rbworkflow.steps.decisions.plan_matter import PLAN
from rbworkflow.steps.decisions.report_matter import REPORT, report_key
from rbworkflow.steps.reminders.waiting import Waiting, day_of, operator_of
from rbworkflow.steps.sending.to_sign import asked_to_sign_at
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store.schema import decision
from rbworkflow.wording import listed


def waiting_for_operator(conn: Connection, workplace: Workplace) -> Iterator[Waiting]:
    """Everything that nobody else can do."""
    yield from _plans(conn, workplace)
    yield from _openings(conn, workplace)
    for revision in revisions_in(conn, workplace.office.code, RevisionStatus.AWAITING_NUMBER):
        yield from _number(conn, workplace, revision)
    for revision in revisions_in(conn, workplace.office.code, RevisionStatus.AWAITING_SIGNATURE):
        yield from _signature(conn, workplace, revision)
    for revision in revisions_in(conn, workplace.office.code, RevisionStatus.SENT):
        yield from _receipt(conn, workplace, revision)


def _plans(conn: Connection, workplace: Workplace) -> Iterator[Waiting]:
    """A year's plan is wanted when the year's first forms are to be made from it."""
    office = workplace.office
    for year in (workplace.today.year, workplace.today.year + 1):
        if frozen_version(conn, office.code, year) is not None:
            continue
        latest = latest_version(conn, office.code, year)
        asked = open_request_on(conn, PLAN, latest.id) if latest else None
        opens_on = planned_by_rule(office, Semester(year, 1)).opens_on
        yield Waiting(
            kind=Waited.PLAN,
            due_on=office.calendar.add_working_days(opens_on, -1),
            since=date.min,
            people={ASKED: operator_of(workplace)},
            facts={
                "year": year,
                "opens_on": opens_on,
                "officer_title": asked.officer.title if asked else "",
                "is_returned": latest is not None and latest.status is PlanStatus.RETURNED,
            },
        )


def _openings(conn: Connection, workplace: Workplace) -> Iterator[Waiting]:
    windows = windows_of(conn, workplace.office)
    closed = [each for each in windows if not each.is_open and each.opens_on > workplace.today]
    for opens_on, together in groupby(closed, key=attrgetter("opens_on")):
        opening = list(together)
        yield Waiting(
            kind=Waited.OPENING,
            due_on=opens_on,
            since=date.min,
            people={ASKED: operator_of(workplace)},
            facts={
                "periods": listed([window.period.title for window in opening]),
                "has_forms": any(isinstance(window.period, Semester) for window in opening),
                "province_due_on": min(window.province_due_on for window in opening),
            },
        )


def _number(conn: Connection, workplace: Workplace, revision: Revision) -> Iterator[Waiting]:
    columns = decision.c
    mine = (columns.subject_kind == REPORT, columns.subject_id == revision.id, columns.withdrawn_at.is_(None))
    moment = conn.scalar(select(func.max(columns.decided_at)).where(*mine))
    if moment is not None:
        approved_on = day_of(workplace, moment)
        yield Waiting(
            kind=Waited.NUMBER,
            due_on=approved_on,
            since=approved_on,
            people={ASKED: operator_of(workplace)},
            facts={
                "title": revision.title,
                "province_due_on": window_of(conn, workplace.office, revision.period).province_due_on,
            },
        )


def _signature(conn: Connection, workplace: Workplace, revision: Revision) -> Iterator[Waiting]:
    moment = asked_to_sign_at(conn, revision)
    if moment is not None:
        asked_on = day_of(workplace, moment)
        yield Waiting(
            kind=Waited.SIGNATURE,
            due_on=asked_on,
            since=asked_on,
            people={ASKED: operator_of(workplace)},
            facts={
                "title": revision.title,
                "province_due_on": window_of(conn, workplace.office, revision.period).province_due_on,
            },
        )


def _receipt(conn: Connection, workplace: Workplace, revision: Revision) -> Iterator[Waiting]:
    mail = outbox.newest(conn, revision.office_code, report_key(revision))
    if mail is not None and mail.sent_at is not None:
        sent_on = day_of(workplace, mail.sent_at)
        yield Waiting(
            kind=Waited.RECEIPT,
            due_on=sent_on,
            since=sent_on,
            people={ASKED: operator_of(workplace)},
            facts={"title": revision.title, "letter_number": revision.letter_number or ""},
        )
