"""The submissions that count, each with what setting it aside means: the operator reads it before the act and after."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from rbworkflow.errors import RefusedError
from rbworkflow.intake.submissions import rows
from rbworkflow.intake.submissions.rows import Submission
from rbworkflow.office import Period, parse_period
from rbworkflow.office.model import Office
from rbworkflow.office.people import Unit
from rbworkflow.report.orders import order_of
from rbworkflow.report.revisions import Revision, approved_revision, latest_revision, submissions_in
from rbworkflow.steps.submissions.basis import stands
from rbworkflow.steps.submissions.sent_form import open_semesters
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.wording import clock_time

MOST_SEMESTERS: Final = 2
"""So many of the newest are offered: what is older was reported long ago."""


@dataclass(frozen=True)
class Counting:
    """One submission, and what follows where it is set aside."""

    sent: Submission
    office: Office
    earlier: Submission | None
    """What the unit sent before: it counts again. None where it has then sent nothing."""
    report: Revision | None
    """The report that stands; it stays as it is."""
    is_in_report: bool
    is_next_ordered: bool
    """Whether the revision after that report is ordered."""

    @property
    def period(self) -> Period:
        return parse_period(self.sent.period_code)

    @property
    def unit(self) -> Unit | None:
        """None where it left the office meanwhile."""
        return next((unit for unit in self.office.units if unit.code == self.sent.unit_code), None)

    @property
    def unit_name(self) -> str:
        return self.unit.name if self.unit else name_of(self.sent)

    @property
    def name(self) -> str:
        return f"Isian {self.unit_name} untuk {self.period.title} yang diterima {clock_time(self.at(self.sent))}"

    @property
    def label(self) -> str:
        """As it stands in a list to pick from."""
        came_at = clock_time(self.at(self.sent))
        return f"Nomor {self.sent.id}: {self.unit_name}, {self.period.short_title}, diterima {came_at}"

    @property
    def effects(self) -> list[str]:
        """What follows, in sentences that are true before the act and after it."""
        return [self._what_counts, self._what_is_reported]

    def at(self, sent: Submission) -> datetime:
        """When it came, by the office's clock."""
        return sent.received_at.astimezone(self.office.tz)

    @property
    def _what_counts(self) -> str:
        if self.earlier is None:
            return f"{self.unit_name} tercatat belum mengirim isian {self.period.title}."
        back = f"Kiriman yang diterima {clock_time(self.at(self.earlier))} berlaku kembali"
        if self.earlier.workbook_sha256 == self.sent.workbook_sha256:  # then evidence came alone
            return f"{back}: formulirnya sama, hanya data dukung yang datang sesudahnya tidak dihitung."
        return f"{back}, beserta data dukungnya."

    @property
    def _what_is_reported(self) -> str:
        if self.report is None:
            return "Laporan yang disusun sesudah ini tidak memuatnya."
        if not self.is_in_report:
            return f"{self.report.title} tidak memuatnya dan tidak berubah."
        coming = "Perubahan laporan itu" if self.report.is_approved else "revisi berikutnya"
        how = "yang sudah diminta" if self.is_next_ordered else "yang dimulai dengan 'Mulai revisi'"
        stays = f"{self.report.title} sudah disusun dengan isian ini dan tidak berubah."
        return f"{stays} Penyisihan berlaku pada {coming}, {how}."


def counting_submissions(workplace: Workplace) -> list[Counting]:
    """Those that can be set aside, of the newest open semesters, the newest first."""
    office_code = workplace.office.code
    with read(workplace.engine) as conn:
        semesters = open_semesters(conn, workplace)[-MOST_SEMESTERS:]
        newest = [each for sem in semesters for each in rows.newest_accepted(conn, office_code, sem.code).values()]
        found = [_counting(conn, workplace, each) for each in newest]
    return sorted(found, key=lambda each: each.sent.id, reverse=True)


def counting_submission(conn: Connection, workplace: Workplace, number: int) -> Counting:
    """The submission of this number; raises RefusedError where there is none, or a newer one has taken its place.

    Of one that was set aside already it says what stands now.
    """
    sent = rows.submission_by_id(conn, workplace.office.code, number)
    if sent is None:
        raise RefusedError(f"Isian nomor {number} tidak ada. Pilih dari daftar isian yang berlaku.")
    found = _counting(conn, workplace, sent)
    newest = rows.newest_accepted(conn, sent.office_code, sent.period_code).get(sent.unit_code)
    if newest is not None and newest.id > sent.id and not sent.is_set_aside:
        raise RefusedError(
            f"{found.name} tidak disisihkan: sudah digantikan kiriman yang diterima {clock_time(found.at(newest))}. "
            "Pilih kiriman itu dari daftar bila itu yang keliru."
        )
    return found


def ends_set_aside(conn: Connection, office_code: str, period_code: str) -> set[str]:
    """The units that sent nothing since what they sent last was set aside."""
    last = {each.unit_code: each for each in rows.submissions_of(conn, office_code, period_code)}
    return {code for code, each in last.items() if each.is_set_aside}


def name_of(sent: Submission) -> str:
    """The unit's name when it sent; its code where nobody wrote the name down."""
    return sent.submitter.unit_name if sent.submitter else sent.unit_code


def set_aside_in(conn: Connection, report: Revision) -> list[str]:
    """The names of the units of which a report holds a submission that was set aside since."""
    halves = report.period.semesters
    sent = [each for half in halves for each in rows.submissions_of(conn, report.office_code, half.code)]
    inside = submissions_in(conn, report)
    return list(dict.fromkeys(name_of(each) for each in sent if each.is_set_aside and each.id in inside))


def _counting(conn: Connection, workplace: Workplace, sent: Submission) -> Counting:
    sendings = rows.submissions_of(conn, sent.office_code, sent.period_code, sent.unit_code)
    earlier = [each for each in sendings if each.id < sent.id and not each.is_set_aside]
    period = parse_period(sent.period_code)
    latest = latest_revision(conn, sent.office_code, period)
    report = latest if stands(latest) else approved_revision(conn, sent.office_code, period)
    return Counting(
        sent=sent,
        office=workplace.office,
        earlier=earlier[-1] if earlier else None,
        report=report,
        is_in_report=report is not None and sent.id in submissions_in(conn, report),
        is_next_ordered=latest is not None and order_of(conn, latest.id) is not None,
    )
