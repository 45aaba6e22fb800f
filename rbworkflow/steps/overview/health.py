"""How the office's machine is at this moment, by what it did last: no server is asked, so that every page may tell it.

What mail cannot say stands here: that mails do not leave, that the mailbox is not read, that nothing runs.
"""

import shutil
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, select

from rbworkflow.approval.requests import open_requests
from rbworkflow.backup.done import COPY, last_done
from rbworkflow.beginnings import Starting, is_starting
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.delivery.relay_limit import limit_seen
from rbworkflow.home import FIRST_START, START_AGAIN, command_of
from rbworkflow.mail_login.mailboxes import mailboxes
from rbworkflow.office.packaging import MIB
from rbworkflow.office.seen_certificates import Shown, seen_of
from rbworkflow.steps.notices.faults import MAIL_LOGIN, fault_of
from rbworkflow.steps.notices.last_times import MAILBOX, last_of
from rbworkflow.steps.overview.certificates import certificates
from rbworkflow.steps.overview.known_calendar import calendar_gaps
from rbworkflow.steps.overview.readiness_part import Condition, ReadinessPart, or_starting, worst
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.store.schema import outbox
from rbworkflow.wording import clock_time, listed, number

ROUNDS: Final = ("daily", "half_hourly")
GIB: Final = 1024**3
LEAST_GIB: Final = 2
STUCK: Final = (MailStatus.DEFERRED, MailStatus.HELD)
DISK: Final = "Ruang cakram"
MAILS: Final = "Surel keluar"
ROUND: Final = "Putaran kerja"
COPIES: Final = "Cadangan"
MAIL_SIZE: Final = "Besar surel"
MEND_RELAY: Final = "Periksa sambungan internet dan pengaturan relay; surel itu berangkat sendiri sesudahnya."
MEND_MAILBOX: Final = "Periksa sambungan internet dan pengaturan kotak surat; surel yang menunggu di sana tidak hilang."
MICROSOFT: Final = "Masuk di Microsoft"
SIGN_IN: Final = "Masuk lagi: jalankan '{}' di komputer kantor."
CODES_WAIT: Final = ", sedangkan kode untuk pejabat menunggu dikirim"
COPY_NOW: Final = "Jalankan '{}' dan ikuti pesannya."


def health(conn: Connection, workplace: Workplace) -> list[ReadinessPart]:
    """Every part that can be judged by what stands in the database and on the disk."""
    return [part for _, part in _judged(conn, workplace)]


def told_health(workplace: Workplace) -> dict[str, Any]:
    """The same for a program that watches."""
    with read(workplace.engine) as conn:
        judged = list(_judged(conn, workplace))
        round_at = _last(conn, workplace, *ROUNDS)
    return {
        "office": workplace.office.code,
        "at": workplace.now.isoformat(),
        "round_at": round_at.isoformat() if round_at else None,
        "condition": worst([part for _, part in judged]),
        "parts": [{"kind": kind, **part.told} for kind, part in judged],
    }


def _judged(conn: Connection, workplace: Workplace) -> Iterator[tuple[str, ReadinessPart]]:
    """Each part with the check it is of."""
    return ((kind, part) for kind, check in HEALTH.items() for part in check(conn, workplace))


def _disk(_conn: Connection, workplace: Workplace) -> Iterator[ReadinessPart]:
    free = shutil.disk_usage(workplace.settings.data).free // GIB
    todo = f"Kosongkan cakram; sisakan paling sedikit {LEAST_GIB} GB."
    yield ReadinessPart(DISK, is_good=free >= LEAST_GIB, found=f"{free} GB tersisa", todo=todo, figure=free)


def _calendar(_conn: Connection, workplace: Workplace) -> Iterator[ReadinessPart]:
    calendar, year = workplace.office.calendar, workplace.today.year
    gaps = calendar_gaps(calendar, workplace.today)
    known = [f"{each}: {number(len(calendar.days_off(each)))} hari" for each in (year, year + 1)]
    yield ReadinessPart(
        "Kalender hari libur",
        is_good=not gaps,
        found=" ".join(gaps) or listed(known),
        todo="Batas waktu lalu ikut bergeser.",
        otherwise=Condition.WARNING,
    )


def _mails(conn: Connection, workplace: Workplace) -> Iterator[ReadinessPart]:
    """The mail that waits longest for the relay; a report's own before any other.

    A relay that answered before may be away for a while; one that never did is named wrongly, and where it does not let
    us in no mail leaves before a setting is mended: that is told at once.
    """
    stuck = (outbox.c.office_code == workplace.office.code, outbox.c.status.in_(STUCK))
    rows = conn.execute(
        select(outbox).where(*stuck).order_by(outbox.c.revision_id.is_(None), outbox.c.created_at)
    ).all()
    if not rows:
        yield ReadinessPart(MAILS, is_good=True, found="tidak ada yang tertahan", figure=0)
        return
    is_known = seen_of(conn, workplace.office.code, Shown.RELAY, workplace.settings.relay_address) is not None
    first, oldest = rows[0], min(row.created_at for row in rows)
    said = f"{len(rows)} surel tertahan sejak {_moment(workplace, oldest)}, di antaranya “{first.subject}”"
    is_held = any(row.status == MailStatus.HELD for row in rows)
    limit = timedelta(hours=workplace.office.health.mail_hours)
    yield ReadinessPart(
        MAILS,
        is_good=is_known and not is_held and workplace.now - oldest <= limit,
        found=f"{said}: {first.smtp_text}" if first.smtp_text else said,
        todo=MEND_RELAY,
        since=oldest,
        figure=len(rows),
    )


def mail_size(workplace: Workplace, largest: int | None) -> ReadinessPart:
    """Whether the relay takes mails as large as the package is to be shared out for; `largest` is what it says."""
    limit = workplace.office.package.mail_limit_mb
    taken = "tanpa batas yang disebutkan" if largest is None else f"sampai {number(largest // MIB)} MB"
    return ReadinessPart(
        MAIL_SIZE,
        is_good=largest is None or largest >= limit * MIB,
        found=f"relay menerima {taken}; paket laporan memakai sampai {limit} MB",
        todo="Sejauh dapat, paket dibagi menurut batas relay. Kecilkan mail_limit_mb pada bagian [package] di "
        f"{workplace.settings.config / 'office.toml'}, atau minta pengelola surel menaikkan batasnya.",
        otherwise=Condition.WARNING,
    )


def _mail_size(conn: Connection, workplace: Workplace) -> Iterator[ReadinessPart]:
    """By what the relay said when a mail left last."""
    largest = limit_seen(conn, workplace.office.code)
    if largest is not None:
        yield mail_size(workplace, largest)


def _mailbox(conn: Connection, workplace: Workplace) -> Iterator[ReadinessPart]:
    """Whether the last round read it."""
    if not workplace.settings.has_mailbox:
        return
    round_at, read_at = _last(conn, workplace, *ROUNDS), _last(conn, workplace, MAILBOX)
    is_good = round_at is None or (read_at is not None and read_at >= round_at)
    found = _last_time(workplace, read_at, "dibaca")
    yield ReadinessPart("Kotak surat", is_good=is_good, found=found, todo=MEND_MAILBOX, since=read_at)


def _signed_in(conn: Connection, workplace: Workplace) -> Iterator[ReadinessPart]:
    """Whether the last round could renew what opens each mailbox at Microsoft."""
    for mailbox in mailboxes(workplace.settings):
        fault = fault_of(conn, workplace.office.code, MAIL_LOGIN, mailbox.address)
        yield ReadinessPart(
            f"{MICROSOFT}, {mailbox.address}",
            is_good=fault is None or fault.told_at is None,
            found=fault.detail if fault else "masih berlaku",
            todo=SIGN_IN.format(mailbox.sign_in),
            since=fault.since if fault else None,
        )


def _rounds(conn: Connection, workplace: Workplace) -> Iterator[ReadinessPart]:
    if workplace.settings.clock_leaps:
        return
    last = _last(conn, workplace, *ROUNDS)
    if last is None:
        yield _first_round(conn, workplace)
        return
    limit = timedelta(hours=workplace.office.health.round_hours)
    found = _last_time(workplace, last, "berjalan")
    yield ReadinessPart(ROUND, is_good=workplace.now - last <= limit, found=found, todo=START_AGAIN, since=last)


def _first_round(conn: Connection, workplace: Workplace) -> ReadinessPart:
    """None is missed in practice, nor where nobody is asked: codes leave with a run, which a worker makes."""
    is_started = workplace.settings.is_practice or _signs_of_workers(workplace)
    is_good = bool(is_started) or all(asked.run_id for asked in open_requests(conn, workplace.office.code))
    found = _last_time(workplace, None, "berjalan") + CODES_WAIT * (not is_good)
    part = ReadinessPart(ROUND, is_good=is_good, found=found, todo=f"Jalankan '{FIRST_START}'.")
    return or_starting(part, is_starting=is_starting(workplace.settings, *Starting))


def _worker(_conn: Connection, workplace: Workplace) -> Iterator[ReadinessPart]:
    """By what the worker itself leaves beside the rows, so that one that was stopped is told at once."""
    signs = _signs_of_workers(workplace)
    last = workplace.clock.of_machine(max(signs)) if signs else None
    limit = timedelta(minutes=workplace.office.health.worker_minutes)
    is_good = last is None or workplace.now - last <= limit
    found = _last_time(workplace, last, "memberi kabar")
    part = ReadinessPart("Proses pekerja", is_good=is_good, found=found, todo=START_AGAIN, since=last)
    yield or_starting(part, is_starting=is_starting(workplace.settings, *Starting))


def _signs_of_workers(workplace: Workplace) -> list[float]:
    """When each worker that ever ran spoke last, by the machine's clock."""
    return [each.stat().st_mtime for each in workplace.settings.workers.glob("*")]


def _copies(conn: Connection, workplace: Workplace) -> Iterator[ReadinessPart]:
    """Nothing for an office that practises or is played, or makes none by itself."""
    settings = workplace.settings
    if settings.is_practice or settings.clock_leaps or not workplace.office.backup.is_active:
        return
    copied = last_done(conn, workplace.office.code, COPY)
    at = copied.at if copied else None
    limit = timedelta(days=workplace.office.health.copy_days)
    is_good = workplace.now - at <= limit if at else _last(conn, workplace, *ROUNDS) is None
    found, copying = _last_time(workplace, at, "dibuat"), command_of(workplace.settings.office_code, "backup")
    yield ReadinessPart(COPIES, is_good=is_good, found=found, todo=COPY_NOW.format(copying), since=at)


def _last(conn: Connection, workplace: Workplace, *names: str) -> datetime | None:
    return last_of(conn, workplace.office.code, names, now=workplace.now)


def _last_time(workplace: Workplace, at: datetime | None, done: str) -> str:
    return f"terakhir {done} {_moment(workplace, at)}" if at else f"belum pernah {done}"


def _moment(workplace: Workplace, at: datetime) -> str:
    return f"{clock_time(at.astimezone(workplace.office.tz))} {workplace.zone}"


HEALTH: Final[Mapping[str, Callable[[Connection, Workplace], Iterator[ReadinessPart]]]] = {
    DISK: _disk,
    "Kalender hari libur": _calendar,
    MAILS: _mails,
    MAIL_SIZE: _mail_size,
    "Kotak surat": _mailbox,
    MICROSOFT: _signed_in,
    ROUND: _rounds,
    "Proses pekerja": _worker,
    COPIES: _copies,
    "Sertifikat": certificates,
}
