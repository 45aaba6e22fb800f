"""How the people of the rehearsed year behave: most do their part in time, some are late, one returns a report."""

import io
from dataclasses import dataclass, field
from datetime import date
from typing import Final

import segno

from rbworkflow.approval.model import Request
from rbworkflow.errors import RefusedError
from rbworkflow.local.rehearsed_year.filled_form import filled_form
from rbworkflow.local.rehearsed_year.played_office import OPERATOR, PlayedOffice
from rbworkflow.office import Period, Semester
from rbworkflow.office.people import ActingSeed, Unit
from rbworkflow.office.windows import Window, windows_of
from rbworkflow.plan import rows as plan_rows
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.orders import order_of
from rbworkflow.report.revisions import Revision, latest_revision
from rbworkflow.steps.decisions.name_acting import name_acting, official_named
from rbworkflow.steps.decisions.plan_matter import PLAN
from rbworkflow.steps.plans.plan_in_force import plan_in_force
from rbworkflow.steps.reports.revise import start_revision
from rbworkflow.steps.sending.enter_receipt import enter_receipt
from rbworkflow.steps.sending.signed_copies import receive_signed_copy
from rbworkflow.steps.sending.to_sign import code_of
from rbworkflow.steps.sending.type_number import type_number
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read

NOTE: Final = "Mohon lengkapi data dukung yang belum ada."
REASON: Final = "Lengkapi data dukung yang disebut dalam jawaban atas isian."
LATE_BY: Final = 2
"""Working days after his day on which the first officer decides on the plan."""
RECEIPT_AFTER: Final = 3
"""Working days after which the province confirms, but for semester II's report."""
SLOW_RECEIPT_AFTER: Final = 12
CORRECTED_WITHIN: Final = 1
ACTING: Final = (2, 10)
"""From which to which working day after the cut-off of semester I another acts for the first officer."""
NIP: Final = "19750202 200003 2 002"


@dataclass
class People:
    """The operator, the units and the officers of one year, and what they have done already."""

    office: PlayedOffice
    year: int
    done: set[tuple[str, ...]] = field(default_factory=set)
    sent_on: dict[str, date] = field(default_factory=dict)

    def operator(self, day: date) -> None:
        """What his page tells him to do, and what the year brings."""
        for window in self.open_windows():
            period, latest = window.period, self.latest(window.period)
            if isinstance(period, Semester) and self._is_first("formulir", period.code):
                self.office.act(OPERATOR, lambda p=period: send_forms(self.office.workplace, p).message)  # type: ignore[misc] # bound now
            if isinstance(period, Semester) and period.half == 1 and day >= window.due_on:
                self._name_acting(window)
            if latest is not None:
                self._report(day, period, latest)

    def units(self, day: date) -> None:
        """The first one forgets its evidence in semester I, the last one is late then."""
        for window in self.open_windows():
            if isinstance(window.period, Semester):
                for unit in reversed(self.office.workplace.office.units):  # the late one before what is corrected
                    self._unit(day, window, window.period, unit)

    def officers(self, day: date) -> None:
        """Each decides on the working day after he was asked."""
        for asked in self.office.asked():
            if day < self._decides_on(asked):
                continue
            if self._is_returned(asked):
                self.office.decide(asked, "KEMBALI", NOTE)
            else:
                self.office.decide(asked, "SETUJU")

    def latest(self, period: Period) -> Revision | None:
        with read(self.office.workplace.engine) as conn:
            return latest_revision(conn, self.office.workplace.office.code, period)

    def open_windows(self) -> list[Window]:
        with read(self.office.workplace.engine) as conn:
            found = windows_of(conn, self.office.workplace.office)
        return [window for window in found if window.is_open and window.period.year == self.year]

    def _is_first(self, *what: str) -> bool:
        is_first = what not in self.done
        self.done.add(what)
        return is_first

    def _working(self, day: date, count: int) -> date:
        return self.office.workplace.office.calendar.add_working_days(day, count)

    # -- the operator --

    def _report(self, day: date, period: Period, latest: Revision) -> None:
        workplace = self.office.workplace
        if latest.status is RevisionStatus.RETURNED and self._is_first("revisi", str(latest.id)):
            units, until = (workplace.office.units[0].code,), self._working(day, CORRECTED_WITHIN)
            self.office.act(
                OPERATOR,
                lambda: start_revision(workplace, period, units=units, until=until, reason=REASON).message,
            )
        elif latest.status is RevisionStatus.AWAITING_NUMBER and self._is_first("nomor", str(latest.id)):
            number = f"{len(self.done)}/ORT.07-SD/{workplace.office.code}/{day.year}"
            self.office.act(OPERATOR, lambda: type_number(workplace, period, letter_number=number, dated_on=day))
        elif latest.status is RevisionStatus.AWAITING_SIGNATURE and self._is_first("tanda tangan", str(latest.id)):
            self.office.act(OPERATOR, lambda: bring_signed(workplace, latest))
        elif latest.status is RevisionStatus.SENT:
            sent_on = self.sent_on.setdefault(period.code, day)
            is_slow = isinstance(period, Semester) and period.half != 1
            if day >= self._working(sent_on, SLOW_RECEIPT_AFTER if is_slow else RECEIPT_AFTER):
                self.office.act(OPERATOR, lambda: enter_receipt(workplace, period, received_on=day))

    def _name_acting(self, window: Window) -> None:
        """Somebody else decides for the first officer on the second revision."""
        if self._is_first("plh"):
            starts_on, ends_on = (self._working(window.cut_off_on, count) for count in ACTING)
            name_somebody(self.office, starts_on, ends_on)

    # -- units --

    def _unit(self, day: date, window: Window, semester: Semester, unit: Unit) -> None:
        units = self.office.workplace.office.units
        is_first, is_last = unit == units[0], unit == units[-1] and len(units) > 1
        order_until = self._order_until(semester)
        if semester.half == 1 and is_last:
            sends_on = order_until or date.max
        else:
            sends_on = self._working(window.due_on, -(units.index(unit) % 3))
        if day >= sends_on and self._is_first("isian", semester.code, unit.code):
            self._send(semester, unit, is_proved=not (semester.half == 1 and is_first))
        elif order_until and day >= order_until and is_first and self._is_first("perbaikan", semester.code):
            self._send(semester, unit, is_proved=True)

    def _order_until(self, semester: Semester) -> date | None:
        latest = self.latest(semester)
        if latest is None:
            return None
        with read(self.office.workplace.engine) as conn:
            order = order_of(conn, latest.id)
        return order.until if order else None

    def _send(self, semester: Semester, unit: Unit, *, is_proved: bool) -> None:
        workplace = self.office.workplace
        with read(workplace.engine) as conn:
            plan = plan_in_force(conn, workplace, semester)
            if plan is None:
                raise RefusedError(f"Belum ada rencana aksi yang berlaku bagi {semester.title}.")
            mine = [each for each in plan_rows.indicators(conn, plan.id) if each.unit_code == unit.code]
        name, form = self.office.form_of(unit.code, semester)
        filled = filled_form(workplace, form, semester, mine, is_proved=is_proved)
        self.office.send(unit.code, name.replace("Formulir", "Isian"), filled)

    # -- officers --

    def _decides_on(self, asked: Request) -> date:
        workplace = self.office.workplace
        if asked.subject.kind == PLAN and asked.stage == workplace.office.stages[0].role:
            return self._working(asked.due_on, LATE_BY)
        return self._working(asked.requested_at.astimezone(workplace.office.tz).date(), 1)

    def _is_returned(self, asked: Request) -> bool:
        """The first report of all is, by the first officer."""
        return asked.subject.kind != PLAN and self._is_first("dikembalikan")


def name_somebody(office: PlayedOffice, starts_on: date, ends_on: date) -> None:
    """The operator names one who acts for the first officer on these days."""
    workplace, role = office.workplace, office.workplace.office.stages[0].role
    address = f"plh.geladi@{workplace.office.officials[role].email.partition('@')[2]}"

    def named() -> str:
        official = official_named(workplace, role, name="Pelaksana Harian Geladi", nip=NIP, email=address)
        decree = f"{starts_on.isoformat()}/Geladi"
        seed = ActingSeed(role=role, kind="Plh", official=official, decree=decree, starts_on=starts_on, ends_on=ends_on)
        return name_acting(workplace, seed)

    office.act(OPERATOR, named)


def bring_signed(workplace: Workplace, revision: Revision) -> str:
    """The operator brings the scan: all of it that tells whose document it is, the code that it bears."""
    scan = io.BytesIO()
    segno.make(code_of(revision), error="m", micro=False).save(scan, kind="pdf", scale=5)
    copy = receive_signed_copy(workplace, scan.getvalue(), name="pindaian.pdf")
    return f"{revision.title}: {copy.told}"
