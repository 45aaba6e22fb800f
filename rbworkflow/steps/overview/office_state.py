"""Where an office stands, as values: its plans, its open periods with their units and turns, its newest mails."""

from dataclasses import dataclass
from datetime import date, datetime

from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.office.duties import ROLE_WORDS, OfficeRole, RoleWords
from rbworkflow.plan.lifecycle import PlanStatus
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.wording import clock_time, listed, long_date


@dataclass(frozen=True)
class UnitState:
    """One unit in one semester."""

    code: str
    name: str
    received_at: datetime | None
    is_late: bool
    open_points: int
    is_set_aside: bool = False
    """Whether what it sent last was set aside."""
    read_at: datetime | None = None
    is_clock_doubted: bool = False
    sending_url: str = ""
    """Its page to send through, where its form went out."""
    reach: str = ""
    """Where that page opens."""
    said: str = ""
    """How far a province's office is, where it is one."""
    outside: str = ""
    """That what it sent is not in the report that was compiled, and what can be done; "" where it is, or none was."""

    @property
    def label(self) -> str:
        if self.said:
            return self.said
        aside = ", kiriman terakhirnya disisihkan" if self.is_set_aside else ""
        if self.received_at is None:
            return f"belum mengirim{aside}"
        late = " (lewat batas waktu)" if self.is_late else ""
        points = f", {self.open_points} hal perlu dilengkapi" if self.open_points else ""
        return f"sudah mengirim{late}{self._moments}{points}{aside}{self.outside}"

    @property
    def _moments(self) -> str:
        """When it came, where it was read on another day or nobody can know."""
        if self.received_at is None or self.read_at is None:
            return ""
        if self.read_at.date() == self.received_at.date() and not self.is_clock_doubted:
            return ""
        doubt = " menurut perkiraan karena jam pengirim tidak dapat dipercaya" if self.is_clock_doubted else ""
        return f", datang {clock_time(self.received_at)}{doubt}, dibaca {clock_time(self.read_at)}"


@dataclass(frozen=True)
class TurnState:
    """Whose decision is waited for, since when, until when, and where he decides."""

    officer: str
    since: date
    due_on: date
    run_url: str
    is_over: bool = False

    @property
    def when(self) -> str:
        """Since when, and until when or that his day is over, in a clause."""
        due_on = long_date(self.due_on)
        until = f"batas waktunya {due_on}, sudah lewat" if self.is_over else f"paling lambat {due_on}"
        return f"sejak {long_date(self.since)}, {until}"


@dataclass(frozen=True)
class OrderState:
    """The next revision is ordered; `awaited` are the codes of the units whose correction has not come."""

    awaited: tuple[str, ...]
    until: date


@dataclass(frozen=True)
class SuggestedOrder:
    """What an officer's return says of the next revision: its order's form begins with that."""

    officer: str
    units: tuple[str, ...]
    """Codes of the units that he pointed at."""
    note: str
    lines: tuple[str, ...]
    """What he pointed at, a line for each unit."""
    elsewhere: str = ""
    """Where what the report counts is corrected, in a sentence, where no unit is asked to."""


@dataclass(frozen=True)
class PeriodState:
    """One open period."""

    code: str
    title: str
    due_on: date
    province_due_on: date
    units: tuple[UnitState, ...]
    report: str
    report_status: RevisionStatus | None
    """None where nothing was compiled yet."""
    order: OrderState | None
    waits_for: tuple[str, ...]
    """Semesters without which an annual report cannot be compiled."""
    turns: tuple[TurnState, ...]
    suggested: SuggestedOrder | None = None
    """Where the report was returned and nothing is ordered yet."""
    assessment: str = ""
    """How complete the self-assessment is so far, in words; "" where the period asks for none."""
    words: RoleWords = ROLE_WORDS[OfficeRole.DISTRICT]
    mailbox: str = ""
    """That the report waits for a mailbox that cannot be read, in sentences; "" where it is not waited for."""
    is_receipt_unsure: bool = False
    """Whether a mail says in the province's name that the report was received, and nobody vouches for it."""
    is_over: bool = False
    """Whether the senders' day is over."""

    has_forms: bool = True
    """Whether what the senders fill in went out, where it has to."""

    @property
    def reminded_units(self) -> tuple[UnitState, ...]:
        """The awaited ones, once they have what they are waited for with."""
        return self.awaited_units if self.has_forms else ()

    @property
    def note(self) -> str:
        """Why the report was returned, in the officer's words."""
        return self.suggested.note if self.suggested else ""

    @property
    def report_in_words(self) -> str:
        """What became of the report; one that was compiled says by its title that it is one."""
        return self.report if self.report_status else f"Laporan: {self.report}"

    @property
    def is_ordered(self) -> bool:
        return self.order is not None

    @property
    def awaited_units(self) -> tuple[UnitState, ...]:
        """Units whose form can still enter a report: the missing ones until it is compiled, then those that correct."""
        if self.order is not None:
            return tuple(unit for unit in self.units if unit.code in self.order.awaited)
        if self.report_status:
            return ()
        return tuple(unit for unit in self.units if unit.received_at is None)

    @property
    def waiting(self) -> str:
        """What the next revision waits for besides officers, in sentences; empty where nothing is waited for."""
        if self.mailbox:
            return self.mailbox
        if self.waits_for:
            return f"Menunggu persetujuan laporan {listed([*self.waits_for])}."
        if self.order is None:
            return ""
        if not self.awaited_units:
            return "Revisi berikutnya disusun pada putaran berikutnya."
        names = listed([unit.name for unit in self.awaited_units])
        return f"Menunggu perbaikan dari {names} sampai {long_date(self.order.until)}."

    def reminder(self, unit: UnitState) -> tuple[str, ...]:
        """Lines to paste into WhatsApp for a unit that is waited for."""
        what, until = (self.words.sending, self.due_on) if self.order is None else ("perbaikan isian", self.order.until)
        over = " sudah lewat" if self.order is None and self.is_over else ""
        page = (
            (f"Kirim lewat halaman {self.words.one}: {unit.sending_url} {unit.reach}".strip(),)
            if unit.sending_url
            else ()
        )
        ask = "Atau kirim" if page else "Mohon kirim"
        return (
            f"Yth. {unit.name},",
            f"{what} RB {self.title} belum kami terima; batas waktunya {long_date(until)}{over}.",
            *page,
            "Terima kasih." if unit.said else f"{ask} formulir dan data dukung lewat folder {unit.code}. Terima kasih.",
        )


@dataclass(frozen=True)
class PlanState:
    """The version of a year's plan that was imported last."""

    title: str
    status: PlanStatus
    label: str
    note: str
    is_needed: bool
    """Whether work waits for it: the year has begun, and no other version of it is in force."""
    turns: tuple[TurnState, ...]


@dataclass(frozen=True)
class AssessmentState:
    """A year's self-assessment, where the office has one: `title` is its newest version."""

    title: str
    label: str


@dataclass(frozen=True)
class MailState:
    """One mail of the outbox."""

    id: int
    kind: str
    subject: str
    recipient: str
    status: MailStatus
    label: str
    detail: str
    remedy: str = ""
    """What to do about a refusal, a clause."""
    is_alarming: bool = False


@dataclass(frozen=True)
class OfficeState:
    """The office's plans, open periods and newest mails, and the one thing its operator does next."""

    office: str
    is_practice: bool
    next_act: str
    plans: tuple[PlanState, ...]
    periods: tuple[PeriodState, ...]
    mails: tuple[MailState, ...]
    inbox_remarks: tuple[tuple[str, str, str], ...] = ()
    """Unit, file and why it still stands in the unit's inbox folder."""
    appointments: tuple[str, ...] = ()
    """Acting officers who are named and not in force, a sentence each."""
    unplanned: tuple[int, ...] = ()
    """The years at work that have no plan yet."""
    assessments: tuple[AssessmentState, ...] = ()
    """Empty for an office that has imported none, this year or last."""
    recommendations: tuple[str, ...] = ()
    """How far the province's recommendations are, a sentence or two for each year."""
    budget: str = ""
    """That no more mails leave today, in a sentence."""
    verified: str = ""
    """When the chain and the rows were verified last, and the outcome, in a sentence."""
    copied: str = ""
    """How old the newest copy is, and when one was tried last, in sentences."""
    troubles: tuple[str, ...] = ()
    """What of the machine does not work, and what to do, in sentences."""
    warnings: tuple[str, ...] = ()
    """What of it will not for long, or lacks something, and what to do."""
    alarms: tuple[str, ...] = ()
    """The codes of what the operator was told of and is not over, each once."""
