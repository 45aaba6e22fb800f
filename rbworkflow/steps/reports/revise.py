"""The operator starts the next revision: who corrects what until when, or wording only."""

import hashlib
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from rbworkflow.approval.requests import cancel_open
from rbworkflow.delivery import outbox
from rbworkflow.delivery.mail import Mail
from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.office import Period, Semester
from rbworkflow.office.windows import window_of
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.revisions import Revision, insert_order, latest_revision, move_revision
from rbworkflow.steps.filled import filled
from rbworkflow.steps.notices.queueing import addresses_of, post_to_all
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write
from rbworkflow.wording import listed, long_date


@dataclass(frozen=True)
class Started:
    """What was ordered, in a sentence."""

    message: str


def start_revision(
    workplace: Workplace, period: Period, *, units: tuple[str, ...], until: date, reason: str
) -> Started:
    """Order the revision after the latest one and ask the named units to correct; an open one is withdrawn.

    Raises RefusedError for unknown units, a day that has passed, or where there is nothing to revise.
    """
    reason = filled(reason, "Yang perlu diperbaiki")
    _check(workplace, period, units, until)
    mails = {code: _correction(workplace, period, code, until=until, reason=reason) for code in units}
    said = hashlib.sha256(reason.encode()).hexdigest()[:12]  # other words are another mail
    with write(workplace.engine) as conn:
        latest = latest_revision(conn, workplace.office.code, period)
        due_on = window_of(conn, workplace.office, period).province_due_on
        if latest is None:
            raise RefusedError(f"Belum ada laporan {period.title} yang dapat direvisi. Susun laporannya lebih dahulu.")
        if latest.status == RevisionStatus.IN_APPROVAL:
            withdraw(conn, workplace, latest, reason=reason, actor=Actor.OPERATOR)
        if not insert_order(conn, latest, units=units, until=until, reason=reason, at=workplace.now):
            raise RefusedError(f"Revisi sesudah {latest.title} sudah disusun. Muat ulang halaman status.")
        for code, mail in mails.items():
            to, key = addresses_of(workplace.office.unit(code)), f"{latest.id}/{code}/{until.isoformat()}/{said}"
            post_to_all(conn, workplace, mail, key=f"correction/{key}", to=to, revision_id=latest.id)
    if not units:
        return Started(f"Revisi sesudah {latest.title} dimulai; disusun pada putaran berikutnya.")
    names = listed([workplace.office.unit(code).name for code in units])
    told = f"Revisi sesudah {latest.title} dimulai: {names} diminta memperbaiki sampai {long_date(until)}."
    if workplace.today <= due_on < until:
        told += f" Perhatikan: batas waktu provinsi {long_date(due_on)}."
    return Started(told)


def _check(workplace: Workplace, period: Period, units: tuple[str, ...], until: date) -> None:
    known = [unit.code for unit in workplace.office.units]
    unknown = [code for code in units if code not in known]
    if unknown:
        raise RefusedError(f"Subbagian {listed(unknown)} tidak dikenal. Pilihan: {listed(known)}.")
    if units and not isinstance(period, Semester):
        raise RefusedError("Laporan tahunan memakai angka semester yang disetujui; kosongkan daftar subbagian.")
    if until < workplace.today:
        raise RefusedError(f"Batas waktu perbaikan {long_date(until)} sudah lewat. Pilih hari ini atau sesudahnya.")


def withdraw(conn: Connection, workplace: Workplace, revision: Revision, *, reason: str, actor: Actor) -> bool:
    """A revision gives way: its request is closed and its mails that have not left are withdrawn.

    False, and nothing is touched, where it is issued meanwhile.
    """
    body = {"reason": reason}
    if not move_revision(conn, revision, RevisionStatus.VOIDED, actor=actor, at=workplace.now, body=body, note=reason):
        return False
    cancel_open(conn, "report", revision.id, reason=reason, actor=actor, at=workplace.now)
    outbox.void_revision(conn, revision.id, reason=reason, at=workplace.now, actor=actor)
    return True


def _correction(workplace: Workplace, period: Period, code: str, *, until: date, reason: str) -> Mail:
    unit = workplace.office.unit(code)
    return workplace.composer.compose(
        "correction", unit=unit.name, unit_code=unit.code, period=period.title, until=until, note=reason
    )
