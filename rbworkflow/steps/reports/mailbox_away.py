"""A report whose forms may lie in a mailbox that cannot be read waits for a while; then it is compiled without them."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from sqlalchemy import Connection

from rbworkflow.errors import RetryLaterError
from rbworkflow.office import Period, Year
from rbworkflow.office.duties import Duty
from rbworkflow.office.windows import window_of
from rbworkflow.report.orders import order_of
from rbworkflow.report.revisions import latest_revision
from rbworkflow.steps.notices.faults import COLLECT, MAILBOX_ITEM, Fault, fault_of
from rbworkflow.steps.notices.operator_alerts import tell_operator
from rbworkflow.steps.reports.prerequisites import uncorrected_units
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.wording import clock_time

WAITS: Final = (
    "Kotak surat isian tidak dapat dibaca sejak {0}, sehingga isian di dalamnya belum dikumpulkan. Laporan {1} "
    "menunggu sampai kotak surat itu terbaca, paling lama sampai {2}; sesudah itu laporan disusun tanpa "
    "isian di dalamnya."
)
WITHOUT: Final = "Kotak surat isian tidak dapat dibaca sejak {}; isian di dalamnya tidak termuat."
REPAIR: Final = (
    "periksa kotak surat itu dengan 'Uji kesiapan'. Isian yang terbaca sesudahnya masuk revisi berikutnya ('Mulai "
    "revisi')."
)


@dataclass(frozen=True)
class MailboxAway:
    """The fault of reading it, and until when the period's report waits for it."""

    met: Fault
    until: datetime
    period: Period
    workplace: Workplace

    @property
    def since(self) -> str:
        return self._moment(self.met.since)

    @property
    def is_waited_for(self) -> bool:
        return self.workplace.now < self.until

    @property
    def sentence(self) -> str:
        """What status says while it is waited for."""
        return WAITS.format(self.since, self.period.title, self._moment(self.until))

    def _moment(self, at: datetime) -> str:
        return f"{clock_time(at.astimezone(self.workplace.office.tz))} {self.workplace.zone}"


def mailbox_away(conn: Connection, workplace: Workplace, period: Period) -> MailboxAway | None:
    """None where the mailbox is read, or nothing that is to be compiled now can come from it."""
    met = fault_of(conn, workplace.office.code, COLLECT, MAILBOX_ITEM)
    due_on = _missing_from(conn, workplace, period) if met else None
    if met is None or due_on is None:
        return None
    due = datetime.combine(due_on, time(), workplace.office.tz)
    begun = max(met.since, due) if due <= workplace.now else met.since
    hours = timedelta(hours=workplace.office.receiving.mailbox_wait_hours)
    return MailboxAway(met, begun + hours, period, workplace)


def wait_for_mailbox(workplace: Workplace, period: Period) -> str:
    """That the report is compiled without what lies in a mailbox, in a sentence, which the operator is mailed too.

    Empty where all was read; raises RetryLaterError while it is waited for.
    """
    with read(workplace.engine) as conn:
        away = mailbox_away(conn, workplace, period)
    if away is None:
        return ""
    if away.is_waited_for:
        raise RetryLaterError(away.sentence)
    said = WITHOUT.format(away.since)
    tell_operator(
        workplace,
        key=f"mailbox/{period.code}/{away.met.since:%Y%m%dT%H%M%S}",
        what=f"laporan {period.title} disusun tanpa isian di kotak surat",
        detail=f"{said} {away.met.detail}",
        todo=REPAIR,
    )
    return said


def _missing_from(conn: Connection, workplace: Workplace, period: Period) -> date | None:
    """The first day on which the revision that is to be made now goes on without what has not come; None for none."""
    if isinstance(period, Year) and workplace.office.does(Duty.PLAN):
        return None  # it is made of its semesters' reports
    latest = latest_revision(conn, workplace.office.code, period)
    if latest is None:
        return window_of(conn, workplace.office, period).cut_off_on
    order = order_of(conn, latest.id)
    if order is None or not uncorrected_units(conn, workplace, latest, order):
        return None
    return order.until + timedelta(days=1)
