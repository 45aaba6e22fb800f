"""Where we are: periods, who has submitted, whose turn it is, and the last mails; read only."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, select

from rbworkflow.approval import requests
from rbworkflow.delivery.lifecycle import STATUS_LABELS
from rbworkflow.intake import rows as intake_rows
from rbworkflow.office import Semester
from rbworkflow.office.windows import Window, windows_of
from rbworkflow.report.lifecycle import STATUS_LABELS as REVISION_LABELS
from rbworkflow.report.revisions import latest_revision
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.store.schema import outbox
from rbworkflow.wording import long_date

LAST_MAILS = 10


@dataclass(frozen=True)
class UnitState:
    """One unit in one semester."""

    code: str
    name: str
    received_at: datetime | None
    is_late: bool
    open_points: int

    @property
    def label(self) -> str:
        if self.received_at is None:
            return "belum mengirim"
        late = " (lewat batas waktu)" if self.is_late else ""
        return f"sudah mengirim{late}, {self.open_points} hal perlu dilengkapi"


@dataclass(frozen=True)
class PeriodState:
    """One open period."""

    code: str
    title: str
    due_on: date
    province_due_on: date
    units: tuple[UnitState, ...]
    report: str
    turn: str


@dataclass(frozen=True)
class MailState:
    """One mail of the outbox."""

    subject: str
    recipient: str
    status: str
    detail: str


@dataclass(frozen=True)
class Status:
    """The office's open periods and newest mails."""

    office: str
    periods: tuple[PeriodState, ...]
    mails: tuple[MailState, ...]


def status(workplace: Workplace) -> Status:
    """Everything an operator wants to know first."""
    with read(workplace.engine) as conn:
        windows = [window for window in windows_of(conn, workplace.office) if window.is_open]
        periods = tuple(_period(conn, workplace, window) for window in windows)
        newest = select(outbox).where(outbox.c.office_code == workplace.office.code).order_by(outbox.c.id.desc())
        mails = tuple(
            MailState(row.subject, row.recipient, STATUS_LABELS[row.status], row.smtp_text)
            for row in conn.execute(newest.limit(LAST_MAILS))
        )
    return Status(workplace.office.name, periods, mails)


def _period(conn: Connection, workplace: Workplace, window: Window) -> PeriodState:
    latest = latest_revision(conn, workplace.office.code, window.period)
    report = f"{latest.title}: {REVISION_LABELS[latest.status]}" if latest else "belum disusun"
    waiting = [
        f"{asked.officer.title}, sejak {long_date(asked.requested_at.astimezone(workplace.office.tz).date())}, "
        f"paling lambat {long_date(asked.due_on)}"
        for asked in requests.open_requests(conn, workplace.office.code)
        if latest and asked.subject.id == latest.id
    ]
    return PeriodState(
        code=window.period.code,
        title=window.period.title,
        due_on=window.due_on,
        province_due_on=window.province_due_on,
        units=tuple(_units(conn, workplace, window)),
        report=report,
        turn="; ".join(waiting) or "–",
    )


def _units(conn: Connection, workplace: Workplace, window: Window) -> Iterator[UnitState]:
    if not isinstance(window.period, Semester):
        return
    newest = intake_rows.newest_accepted(conn, workplace.office.code, window.period.code)
    for unit in workplace.office.units:
        sent = newest.get(unit.code)
        points = [] if sent is None else intake_rows.findings_of(conn, sent.id)
        yield UnitState(
            code=unit.code,
            name=unit.name,
            received_at=None if sent is None else sent.received_at,
            is_late=bool(sent and sent.is_late),
            open_points=sum(point.is_open for point in points),
        )
