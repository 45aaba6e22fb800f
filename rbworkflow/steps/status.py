"""Where we are: what the operator does next, who has submitted, whose turn it is, and the last mails; read only."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow.approval import requests
from rbworkflow.approval.requests import Subject
from rbworkflow.delivery.lifecycle import STATUS_LABELS
from rbworkflow.intake import rows as intake_rows
from rbworkflow.intake.mail_rows import mails_in
from rbworkflow.office import Semester
from rbworkflow.office.windows import Window, windows_of
from rbworkflow.plan.lifecycle import RETURNED
from rbworkflow.plan.lifecycle import STATUS_LABELS as PLAN_LABELS
from rbworkflow.plan.rows import frozen_version, latest_version
from rbworkflow.report.lifecycle import STATUS_LABELS as REVISION_LABELS
from rbworkflow.report.revisions import latest_revision, order_of
from rbworkflow.steps.blank_forms import plans_of_forms
from rbworkflow.steps.plan_in_force import plan_in_force
from rbworkflow.steps.plan_matter import plan_subject
from rbworkflow.steps.report_matter import report_subject
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.store.schema import outbox
from rbworkflow.wording import long_date

LAST_MAILS: Final = 10
CONFIRM: Final = "Tanyakan kepada subbagian apakah surel masuk nomor {} darinya, lalu jalankan 'Konfirmasi pengirim'."


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
        points = f", {self.open_points} hal perlu dilengkapi" if self.open_points else ""
        return f"sudah mengirim{late}{points}"


@dataclass(frozen=True)
class TurnState:
    """Whose decision is waited for, since when, until when, and where he decides."""

    officer: str
    since: date
    due_on: date
    run_url: str


@dataclass(frozen=True)
class PeriodState:
    """One open period."""

    code: str
    title: str
    due_on: date
    province_due_on: date
    units: tuple[UnitState, ...]
    report: str
    report_status: str
    is_ordered: bool
    turns: tuple[TurnState, ...]

    @property
    def missing_units(self) -> tuple[UnitState, ...]:
        return tuple(unit for unit in self.units if unit.received_at is None)

    def reminder(self, unit: UnitState) -> tuple[str, str, str]:
        """Three lines to paste into WhatsApp for a unit that has not submitted."""
        return (
            f"Yth. {unit.name},",
            f"isian RB {self.title} belum kami terima; batas waktunya {long_date(self.due_on)}.",
            f"Mohon kirim formulir dan data dukung lewat folder {unit.code}. Terima kasih.",
        )


@dataclass(frozen=True)
class PlanState:
    """The version of a year's plan that was imported last."""

    title: str
    status: str
    label: str
    note: str
    turns: tuple[TurnState, ...]


@dataclass(frozen=True)
class MailState:
    """One mail of the outbox."""

    id: int
    subject: str
    recipient: str
    status: str
    label: str
    detail: str


@dataclass(frozen=True)
class Status:
    """The office's plans, open periods and newest mails, and the one thing its operator does next."""

    office: str
    is_practice: bool
    next_act: str
    plans: tuple[PlanState, ...]
    periods: tuple[PeriodState, ...]
    mails: tuple[MailState, ...]


def status(workplace: Workplace) -> Status:
    """Everything an operator wants to know first."""
    with read(workplace.engine) as conn:
        windows = windows_of(conn, workplace.office)
        periods = tuple(_period(conn, workplace, window) for window in windows if window.is_open)
        mails = tuple(_mails(conn, workplace))
        plans = tuple(_plans(conn, workplace))
        outdated = list(_outdated_forms(conn, workplace, windows))
        doubted = [mail.id for mail in mails_in(conn, workplace.office.code, "awaiting")]
        coming = [w for w in windows if not w.is_open and w.opens_on > workplace.today]
    return Status(
        office=workplace.office.name,
        is_practice=workplace.settings.is_practice,
        next_act=_next_act(plans, periods, mails, doubted=doubted, outdated=outdated, coming=coming),
        plans=plans,
        periods=periods,
        mails=mails,
    )


def _next_act(
    plans: tuple[PlanState, ...],
    periods: tuple[PeriodState, ...],
    mails: tuple[MailState, ...],
    *,
    doubted: list[int],
    outdated: list[str],
    coming: list[Window],
) -> str:
    """One thing at a time: what stands in the way of a report first."""
    acts = [*_acts_of_mails(mails), *map(CONFIRM.format, doubted)]
    acts += [
        f"{plan.title} dikembalikan: {plan.note} Perbaiki buku kerjanya, lalu jalankan 'Impor rencana aksi'."
        for plan in plans
        if plan.status == RETURNED
    ]
    acts += outdated
    acts += filter(None, map(_act_of, periods))
    if not plans:
        acts.append("Letakkan rencana aksi di inbox/rencana-aksi, lalu jalankan 'Impor rencana aksi'.")
    if not periods and coming:
        nearest = min(coming, key=lambda window: window.opens_on)
        acts.append(f"Tidak ada. {nearest.period.title} dibuka {long_date(nearest.opens_on)}.")
    return next(iter(acts), "Tidak ada. Semua berjalan sendiri.")


def _acts_of_mails(mails: tuple[MailState, ...]) -> Iterator[str]:
    for mail in mails:
        if mail.status == "held":
            yield f"Perbaiki pengaturan relay surel: {mail.detail}"
        elif mail.status == "unknown":
            yield f"Tanyakan kepada {mail.recipient} apakah surel nomor {mail.id} sampai, lalu 'Putuskan kiriman'."
        elif mail.status == "rejected":
            yield f"Surel nomor {mail.id} kepada {mail.recipient} ditolak: {mail.detail} "
            "Periksa alamatnya di config/, lalu 'Putuskan kiriman'."


def _act_of(period: PeriodState) -> str:
    if period.report_status in ("returned", "voided") and not period.is_ordered:
        return f"{period.report}. Jalankan 'Mulai revisi'."
    if period.report_status == "awaiting_number":
        return f"{period.report}. Jalankan 'Isi nomor surat'."
    if period.report_status == "sent":
        return f"{period.report}. Bila provinsi sudah menjawab, jalankan 'Catat tanda terima'."
    return ""


def _plans(conn: Connection, workplace: Workplace) -> Iterator[PlanState]:
    """The current year's plan, and the next one's where it is on its way."""
    for year in (workplace.today.year, workplace.today.year + 1):
        latest = latest_version(conn, workplace.office.code, year)
        if latest is not None:
            label, turns = PLAN_LABELS[latest.status], tuple(_turns(conn, workplace, plan_subject(latest)))
            in_force = frozen_version(conn, workplace.office.code, year)
            if in_force is not None and in_force.id != latest.id:
                label += f"; yang berlaku versi {in_force.number}"
            yield PlanState(latest.title, latest.status, label, latest.note, turns)


def _outdated_forms(conn: Connection, workplace: Workplace, windows: list[Window]) -> Iterator[str]:
    """What to do where units hold the forms of a plan that another version took the place of since."""
    for window in windows:
        is_collecting = window.is_open and workplace.today <= window.cut_off_on
        if not is_collecting or not isinstance(window.period, Semester):
            continue
        plan = plan_in_force(conn, workplace, window.period)
        sent = plans_of_forms(conn, workplace.office.code, window.period)
        if plan is not None and sent and plan.number not in sent:
            yield f"{plan.title} kini berlaku bagi {window.period.title}. Jalankan 'Kirim formulir' sekali lagi."


def _period(conn: Connection, workplace: Workplace, window: Window) -> PeriodState:
    latest = latest_revision(conn, workplace.office.code, window.period)
    return PeriodState(
        code=window.period.code,
        title=window.period.title,
        due_on=window.due_on,
        province_due_on=window.province_due_on,
        units=tuple(_units(conn, workplace, window)),
        report=f"{latest.title}: {REVISION_LABELS[latest.status]}" if latest else "belum disusun",
        report_status=latest.status if latest else "",
        is_ordered=latest is not None and order_of(conn, latest.id) is not None,
        turns=tuple(_turns(conn, workplace, report_subject(latest))) if latest else (),
    )


def _turns(conn: Connection, workplace: Workplace, subject: Subject) -> Iterator[TurnState]:
    asked = requests.open_request_on(conn, subject.kind, subject.id)
    if asked is not None:
        yield TurnState(
            officer=asked.officer.title,
            since=asked.requested_at.astimezone(workplace.office.tz).date(),
            due_on=asked.due_on,
            run_url=workplace.settings.run_url(asked.run_id) if asked.run_id else "",
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


def _mails(conn: Connection, workplace: Workplace) -> Iterator[MailState]:
    """The newest mails, those that ask for something before all others."""
    urgent = outbox.c.status.in_(("unknown", "rejected", "held"))
    query = select(outbox).where(outbox.c.office_code == workplace.office.code)
    for row in conn.execute(query.order_by(urgent.desc(), outbox.c.id.desc()).limit(LAST_MAILS)):
        yield MailState(row.id, row.subject, row.recipient, row.status, STATUS_LABELS[row.status], row.smtp_text)
