"""What the operator has not done, or has to look to: the plan, periods that open, letter numbers and receipts."""

from collections.abc import Iterator
from datetime import date, datetime
from itertools import groupby
from operator import attrgetter
from typing import Final

from sqlalchemy import Connection

from rbworkflow.approval.deciding import decisions_on
from rbworkflow.approval.requests import open_request_on
from rbworkflow.delivery import outbox
from rbworkflow.intake.mail.mail_rows import returned_by_mail
from rbworkflow.office import Semester
from rbworkflow.office.duties import Duty
from rbworkflow.office.reminding import ASKED, Waited
from rbworkflow.office.windows import planned_by_rule, window_of, windows_of
from rbworkflow.plan.lifecycle import PlanStatus
from rbworkflow.plan.rows import frozen_version, latest_version
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.orders import order_of
from rbworkflow.report.revisions import Revision, latest_revision, revisions_in
from rbworkflow.steps.decisions.plan_matter import PLAN
from rbworkflow.steps.decisions.report_matter import REPORT, report_key
from rbworkflow.steps.duty import of_duty
from rbworkflow.steps.periods.current_windows import current_windows
from rbworkflow.steps.reminders.waiting import Waiting, day_of, operator_of
from rbworkflow.steps.sending.to_sign import asked_to_sign_at
from rbworkflow.steps.workplace import Workplace
from rbworkflow.wording import listed


def waiting_for_operator(conn: Connection, workplace: Workplace) -> Iterator[Waiting]:
    """Everything that nobody else can do."""
    yield from _plans(conn, workplace)
    yield from _openings(conn, workplace)
    yield from _of_reports(conn, workplace)
    for revision in revisions_in(conn, workplace.office.code, RevisionStatus.SENT):
        if _is_last_word(conn, revision) and returned_by_mail(conn, revision.office_code, revision.id) is None:
            yield from _receipt(conn, workplace, revision)


@of_duty(Duty.PLAN)
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
                "has_forms": workplace.office.does(Duty.PLAN)
                and any(isinstance(window.period, Semester) for window in opening),
                "province_due_on": min(window.province_due_on for window in opening),
            },
        )


def _of_reports(conn: Connection, workplace: Workplace) -> Iterator[Waiting]:
    """Reports that stand still until he acts: since when each does, by its status."""
    current = {window.period for window in current_windows(conn, workplace)}
    for status, (kind, since) in _STANDING_STILL.items():
        for revision in revisions_in(conn, workplace.office.code, status):
            moment = since(conn, revision) if revision.period in current else None
            if moment is not None:
                yield _standing_still(conn, workplace, kind, revision, day_of(workplace, moment))


def _standing_still(conn: Connection, workplace: Workplace, kind: Waited, revision: Revision, since: date) -> Waiting:
    province_due_on = window_of(conn, workplace.office, revision.period).province_due_on
    return Waiting(
        kind=kind,
        due_on=since,
        since=since,
        people={ASKED: operator_of(workplace)},
        facts={"title": revision.title, "province_due_on": province_due_on},
    )


def _decided_at(conn: Connection, revision: Revision) -> datetime | None:
    """When the last officer decided on it."""
    return max((row.decided_at for row in decisions_on(conn, REPORT, revision.id)), default=None)


def _returned_at(conn: Connection, revision: Revision) -> datetime | None:
    return _decided_at(conn, revision) if _is_last_word(conn, revision) else None


def _is_last_word(conn: Connection, revision: Revision) -> bool:
    """Whether no other is ordered in its place, nor came since: else nobody waits for what becomes of it."""
    latest = latest_revision(conn, revision.office_code, revision.period)
    return latest == revision and order_of(conn, revision.id) is None


_STANDING_STILL: Final = {
    RevisionStatus.RETURNED: (Waited.RETURNED, _returned_at),
    RevisionStatus.AWAITING_NUMBER: (Waited.NUMBER, _decided_at),
    RevisionStatus.AWAITING_SIGNATURE: (Waited.SIGNATURE, asked_to_sign_at),
}


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
