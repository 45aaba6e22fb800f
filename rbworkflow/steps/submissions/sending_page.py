"""What a unit reads on its page to send through: what it sent, what was answered, and what is still missing."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import PurePath
from typing import Final

from sqlalchemy import Connection, func, or_, select

from rbworkflow.access.unit_links import Sender
from rbworkflow.delivery.mail import Attachment
from rbworkflow.finding import Finding, told_together
from rbworkflow.intake.arrivals.channels import CHANNEL_LABELS, DOOR
from rbworkflow.intake.arrivals.sendings import Sending, awaiting_sendings
from rbworkflow.intake.asked import NOTHING_BESIDE, NOUNS, AskedBeside
from rbworkflow.intake.folders import EVIDENCE, folder_name
from rbworkflow.intake.submissions import rows
from rbworkflow.office.people import Unit
from rbworkflow.office.period import Semester, parse_period
from rbworkflow.office.windows import Window, window_of
from rbworkflow.plan.model import Indicator
from rbworkflow.plan.rows import indicators
from rbworkflow.report.orders import order_of
from rbworkflow.report.revisions import latest_revision
from rbworkflow.steps.plans.plan_in_force import plan_in_force
from rbworkflow.steps.submissions.asked_beside import asked_beside
from rbworkflow.steps.submissions.basis import stands
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.store.schema import outbox, received_file

SIGNATURE: Final = "\n-- \n"
ANSWERS: Final = ("answer",)
"""Kinds of the mails by which a unit is answered."""


@dataclass(frozen=True, kw_only=True)
class SentBefore:
    """Something the unit sent, by whatever way, and the answer to it as it was mailed."""

    claim: str
    received_at: datetime
    channel: str
    title: str
    words: str
    workbook: Attachment | None

    @property
    def way(self) -> str:
        return CHANNEL_LABELS.get(self.channel, self.channel)


@dataclass(frozen=True, kw_only=True)
class SendingPage:
    """A unit's page for one period."""

    unit: Unit
    window: Window
    due_on: date
    """The period's day, or that of the correction which the unit is asked for."""
    is_over: bool
    """Whether that day is over."""
    is_compiled: bool = False
    """Whether a report stands that what is sent now is too late for."""
    indicators: tuple[Indicator, ...]
    beside: AskedBeside
    """What the unit is asked beside results."""
    sent: tuple[SentBefore, ...]
    """The newest first."""
    waiting: tuple[Sending, ...]
    """What waits for the operator's word, the newest first."""
    missing: tuple[Finding, ...] | None
    """What is to be completed of what counts now; None where nothing was accepted yet."""
    packages: tuple[str, ...] = ()
    """To a province: how far each package of the office is, in a sentence."""

    @property
    def missing_lines(self) -> list[str]:
        return told_together(self.missing or ())

    @property
    def folders(self) -> dict[str, PurePath]:
        """Where evidence goes, by what the page calls that which it proves."""
        of_indicators = {
            each.code: PurePath(EVIDENCE, folder_name(each.code, each.activity)) for each in self.indicators
        }
        return of_indicators | {place.key: PurePath(place.folder) for place in self.beside.places}

    def called(self, key: str) -> str:
        """What a file is evidence of, in words: `A1-02`, `butir LKE P1-01`."""
        place = next((place for place in self.beside.places if place.key == key), None)
        return f"{NOUNS[place.purpose]} {place.code}" if place else key


def sending_page(workplace: Workplace, sender: Sender) -> SendingPage:
    """What stands there now."""
    office, period = workplace.office, parse_period(sender.period_code)
    with read(workplace.engine) as conn:
        window = window_of(conn, office, period)
        latest = latest_revision(conn, office.code, period)
        order = order_of(conn, latest.id) if latest else None
        due_on = order.until if order and sender.unit_code in order.units else window.due_on
        newest = rows.newest_accepted(conn, office.code, sender.period_code).get(sender.unit_code)
        asked = _planned(conn, workplace, sender)
        points = None if newest is None else tuple(rows.findings_of(conn, newest.id))
        return SendingPage(
            unit=office.unit(sender.unit_code),
            window=window,
            due_on=due_on,
            is_over=due_on < workplace.today,
            is_compiled=stands(latest),
            indicators=_due(asked, sender),
            beside=_beside(conn, workplace, sender, asked),
            sent=tuple(sent_in(conn, workplace, sender, window)),
            waiting=tuple(_waiting(conn, workplace, sender)),
            missing=None if points is None else tuple(point for point in points if point.is_open),
        )


def is_waiting(workplace: Workplace, sender: Sender, claim: str) -> bool:
    """Whether files that were sent through the page lie there to be collected."""
    is_its = claim.startswith(f"{sender.unit_code}-{DOOR}-") and claim.replace("-", "").isalnum()
    return is_its and (workplace.claims / claim).is_dir()


def _waiting(conn: Connection, workplace: Workplace, sender: Sender) -> Iterator[Sending]:
    for each in reversed(awaiting_sendings(conn, workplace.office.code)):
        if (each.unit_code, each.period_code) == (sender.unit_code, sender.period_code):
            yield replace(each, sent_at=each.sent_at.astimezone(workplace.office.tz))


def _planned(conn: Connection, workplace: Workplace, sender: Sender) -> tuple[Indicator, ...]:
    """The whole plan's indicators."""
    period = parse_period(sender.period_code)
    plan = plan_in_force(conn, workplace, period) if isinstance(period, Semester) else None
    return indicators(conn, plan.id) if plan else ()


def _due(planned: Sequence[Indicator], sender: Sender) -> tuple[Indicator, ...]:
    """The unit's indicators that the period asks for."""
    quarters = parse_period(sender.period_code).quarters
    return tuple(each for each in planned if each.unit_code == sender.unit_code and each.is_due_in(quarters))


def _beside(conn: Connection, workplace: Workplace, sender: Sender, planned: Sequence[Indicator]) -> AskedBeside:
    period = parse_period(sender.period_code)
    if not isinstance(period, Semester):
        return NOTHING_BESIDE
    return asked_beside(conn, workplace.office, period, planned).of(sender.unit_code)


def sent_in(
    conn: Connection, workplace: Workplace, sender: Sender, window: Window, *, answers: Collection[str] = ANSWERS
) -> Iterator[SentBefore]:
    """All claims of the unit since the period opened that one of these mails answered, the newest first."""
    office, tz = workplace.office, workplace.office.tz
    table, first = received_file.c, func.min(received_file.c.id)
    query = select(table.claim, table.channel, func.min(table.received_at).label("received_at"))
    query = query.where(table.office_code == office.code, table.unit_code == sender.unit_code)
    for row in conn.execute(query.group_by(table.claim, table.channel).order_by(first.desc())):
        received_at = row.received_at.astimezone(tz)
        if received_at.date() < window.opens_on:
            continue
        keys = (outbox.c.key.startswith(f"{kind}/{row.claim}/", autoescape=True) for kind in answers)
        answer = conn.execute(select(outbox).where(outbox.c.office_code == office.code, or_(*keys)).limit(1)).first()
        if answer is None:
            continue
        yield SentBefore(
            claim=row.claim,
            received_at=received_at,
            channel=row.channel,
            title=answer.subject,
            words=_words(answer.text_body),
            workbook=next((Attachment(**each) for each in answer.attachments), None),
        )


def _words(text: str) -> str:
    """The mail's own words, without what stands around those of every mail."""
    body = text.rpartition(SIGNATURE)[0] or text
    return body.partition("***\n\n")[2] if body.startswith("***") else body
