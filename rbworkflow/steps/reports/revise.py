"""The operator starts the next revision: who corrects what until when, or wording only."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import Connection

from rbworkflow.approval.requests import cancel_open, open_request_on
from rbworkflow.delivery import outbox
from rbworkflow.delivery.mail import Mail
from rbworkflow.errors import RefusedError, RetryLaterError
from rbworkflow.intake.submissions import rows as intake_rows
from rbworkflow.lifecycle import Actor
from rbworkflow.office import Period, Semester
from rbworkflow.office.windows import window_of
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.orders import Order, insert_order, order_of
from rbworkflow.report.revisions import Revision, latest_revision, move_revision
from rbworkflow.steps.decisions.mended_elsewhere import by_who_left, mended_elsewhere
from rbworkflow.steps.decisions.recalling import concerned, post_recalled, recalled_mail, told_in_words
from rbworkflow.steps.decisions.report_groups import report_groups
from rbworkflow.steps.decisions.report_matter import REPORT, report_subject
from rbworkflow.steps.filled import filled
from rbworkflow.steps.notices.queueing import addresses_of, post_to_all
from rbworkflow.steps.reports.correcting import ASKED, NOTED, correction_mail, noted_mail
from rbworkflow.steps.reports.returned import Returned, returned_with
from rbworkflow.steps.submissions.asked_units import asked_units
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.wording import listed, long_date

TRIES: Final = 3
NOTHING_TO_CORRECT: Final = "{} tidak memiliki isian pada {}, sehingga tidak ada yang dapat diperbaikinya."
NEXT_IS_ASKED: Final = "Revisi berikutnya dimintakan keputusan tersendiri, mulai dari pejabat pertama."


@dataclass(frozen=True)
class StartedRevision:
    """What was ordered, in a sentence."""

    message: str


@dataclass(frozen=True)
class Ordering:
    """What the operator orders after `latest`."""

    latest: Revision
    back: Returned | None
    units: tuple[str, ...]
    until: date
    reason: str

    def is_same_as(self, standing: Order) -> bool:
        return (self.units, self.until, self.reason) == (standing.units, standing.until, standing.reason)

    @property
    def noted(self) -> tuple[str, ...]:
        """The units whose rows an officer pointed at and that are asked for nothing."""
        return tuple(code for code in (self.back.units if self.back else ()) if code not in self.units)


def start_revision(
    workplace: Workplace, period: Period, *, units: tuple[str, ...], until: date, reason: str
) -> StartedRevision:
    """Order the revision after the latest one and ask the named units to correct; an open one is withdrawn.

    Whoever decided what is replaced, or was asked to, hears of it. Raises RefusedError for unknown units, a day that
    has passed, or where there is nothing to revise.
    """
    reason = filled(reason, "Yang perlu diperbaiki")
    _check(workplace, period, units, until)
    for _ in range(TRIES):
        with read(workplace.engine) as conn:
            latest = latest_revision(conn, workplace.office.code, period)
            back = returned_with(conn, latest, province=workplace.office.province_name)
        if latest is None:
            raise RefusedError(f"Belum ada laporan {period.title} yang dapat direvisi. Susun laporannya lebih dahulu.")
        _check_forms(workplace, latest, units)
        started = _start(workplace, Ordering(latest, back, units, until, reason))
        if started is not None:
            return started
    raise RetryLaterError("Laporan ini masih terus berubah. Ulangi sebentar lagi.")


def _start(workplace: Workplace, ordering: Ordering) -> StartedRevision | None:
    """As start_revision; None where the report was decided meanwhile, so that it must be looked at again."""
    latest, reason = ordering.latest, ordering.reason
    mails = _mails_to_units(workplace, ordering)
    told = recalled_mail(workplace, latest.title, reason=reason, follows=NEXT_IS_ASKED, is_standing=latest.is_approved)
    with write(workplace.engine) as conn:
        if latest_revision(conn, workplace.office.code, latest.period) != latest:
            return None
        due_on = window_of(conn, workplace.office, latest.period).province_due_on
        standing = order_of(conn, latest.id)
        replaced = _replace(conn, workplace, latest, reason=reason, told=told)
        if not insert_order(conn, latest, units=ordering.units, until=ordering.until, reason=reason, at=workplace.now):
            raise RefusedError(f"Revisi sesudah {latest.title} sudah disusun. Muat ulang halaman status.")
        for (kind, code), mail in mails.items():
            said = hashlib.sha256(reason.encode()).hexdigest()[:12]  # other words are another mail
            key = f"{kind}/{latest.id}/{code}/{ordering.until.isoformat()}/{said}"
            to = addresses_of(workplace.office.unit(code))
            post_to_all(conn, workplace, mail, key=key, to=to, revision_id=latest.id)
    if standing is not None and ordering.is_same_as(standing):
        return StartedRevision(
            f"Revisi sesudah {latest.title} sudah diminta dengan isi yang sama; tidak ada yang berubah."
        )
    return StartedRevision(" ".join(filter(None, (_ordered(workplace, ordering, due_on), replaced))))


def _mails_to_units(workplace: Workplace, ordering: Ordering) -> Mapping[tuple[str, str], Mail]:
    """By kind and unit; only of units that are the office's still."""
    office, latest, back = workplace.office, ordering.latest, ordering.back
    mails = {
        (ASKED, code): correction_mail(
            workplace, latest, office.unit(code), back, until=ordering.until, reason=ordering.reason
        )
        for code in ordering.units
    }
    if back is not None:
        named = [unit for unit in office.units if unit.code in ordering.noted]
        mails |= {(NOTED, unit.code): noted_mail(workplace, latest, unit, back) for unit in named}
    return mails


def _replace(conn: Connection, workplace: Workplace, latest: Revision, *, reason: str, told: Mail) -> str:
    """What becomes of the revision that stands: one that waits is withdrawn; a sentence, empty where nothing does."""
    if latest.status == RevisionStatus.IN_APPROVAL:
        asked = open_request_on(conn, REPORT, latest.id)
        heard = withdraw(conn, workplace, latest, reason=reason, actor=Actor.OPERATOR, told=told)
        waited = f", yang menunggu keputusan {asked.officer.title}," if asked else ""
        return f"{latest.title}{waited} ditarik. {heard or ''}".strip()
    if not latest.is_approved:
        return ""
    officers = concerned(conn, report_subject(latest))
    post_recalled(conn, workplace, told, report_subject(latest), officers)
    return told_in_words(officers)


def _ordered(workplace: Workplace, ordering: Ordering, due_on: date) -> str:
    latest, until = ordering.latest, ordering.until
    if not ordering.units:
        return f"Revisi sesudah {latest.title} dimulai; disusun pada putaran berikutnya."
    names = listed([workplace.office.unit(code).name for code in ordering.units])
    told = f"Revisi sesudah {latest.title} dimulai: {names} diminta memperbaiki sampai {long_date(until)}."
    if workplace.today <= due_on < until:
        told += f" Perhatikan: batas waktu {workplace.office.words.above} {long_date(due_on)}."
    return told


def _check(workplace: Workplace, period: Period, units: tuple[str, ...], until: date) -> None:
    known = [unit.code for unit in workplace.office.units]
    unknown = [code for code in units if code not in known]
    if unknown:
        raise RefusedError(f"Subbagian {listed(unknown)} tidak dikenal. Pilihan: {listed(known)}.")
    if units and (elsewhere := mended_elsewhere(workplace.office, period)):
        raise RefusedError(f"Kosongkan daftar yang diminta memperbaiki. {elsewhere}")
    if until < workplace.today:
        raise RefusedError(f"Batas waktu perbaikan {long_date(until)} sudah lewat. Pilih hari ini atau sesudahnya.")


def _check_forms(workplace: Workplace, latest: Revision, units: tuple[str, ...]) -> None:
    """Who has no form to correct cannot be asked to: what a unit that left reported is not another's."""
    semester = latest.period
    if not units or not isinstance(semester, Semester):
        return
    with read(workplace.engine) as conn:
        asked = {unit.code for unit in asked_units(conn, workplace, semester)}
        sent = intake_rows.newest_accepted(conn, workplace.office.code, semester.code)
    idle = [workplace.office.unit(code).name for code in units if code not in asked and code not in sent]
    if idle:
        left = by_who_left(workplace.office, report_groups(latest.content))
        raise RefusedError(f"{NOTHING_TO_CORRECT.format(listed(idle), semester.title)} {left}".rstrip())


def withdraw(
    conn: Connection, workplace: Workplace, revision: Revision, *, reason: str, actor: Actor, told: Mail
) -> str | None:
    """A revision gives way: its request is closed, its mails that have not left are withdrawn, and the officers who
    decided it or have codes for it are told; who, in a sentence.

    None, and nothing is touched, where it is issued meanwhile.
    """
    subject = report_subject(revision)
    officers = concerned(conn, subject)
    body = {"reason": reason}
    if not move_revision(conn, revision, RevisionStatus.VOIDED, actor=actor, at=workplace.now, body=body, note=reason):
        return None
    cancel_open(conn, REPORT, revision.id, reason=reason, actor=actor, at=workplace.now)
    outbox.void_revision(conn, revision.id, reason=reason, at=workplace.now, actor=actor)
    post_recalled(conn, workplace, told, subject, officers)
    return told_in_words(officers)
