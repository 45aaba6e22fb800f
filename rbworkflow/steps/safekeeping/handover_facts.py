"""What the hand-over paper says of the office as it stands: rows and settings, never a secret."""

import platform
from collections.abc import Iterator
from datetime import datetime
from importlib.metadata import version
from typing import Final

from sqlalchemy import Connection, make_url, select

from rbworkflow.access.accounts import ROLE_LABELS, STAFF, accounts
from rbworkflow.approval.appointments import Appointment, appointments
from rbworkflow.approval.holders import holders
from rbworkflow.backup.done import COPY, DRILL, last_done
from rbworkflow.delivery.lifecycle import STATUS_LABELS
from rbworkflow.home import CODE_ROOT, IS_CONTAINER, IS_SERVICE, command_of
from rbworkflow.key_folder import keys_beside
from rbworkflow.office.windows import windows_of
from rbworkflow.offices import CREDENTIALS, OWN_SETTINGS, own_folder
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.settings import Settings
from rbworkflow.steps.overview.age_of_copies import recipient_of
from rbworkflow.steps.overview.deadlines import next_deadlines
from rbworkflow.steps.overview.office_state import OfficeState, PeriodState, TurnState
from rbworkflow.steps.overview.outgoing import OVER
from rbworkflow.steps.safekeeping.place import place_of
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store.schema import audit_event, outbox
from rbworkflow.store.types import moment_of
from rbworkflow.wording import clock_time, day_and_date, long_date

Rows = list[tuple[str, ...]]
MOST_MAILS: Final = 15
NEVER: Final = "belum pernah"
UNMADE: Final = "belum dibuat"
UNUSED: Final = "tidak dipakai"
OPERATORS: Final = {
    RevisionStatus.RETURNED: "perintah revisi ('Mulai revisi')",
    RevisionStatus.VOIDED: "perintah revisi ('Mulai revisi')",
    RevisionStatus.AWAITING_NUMBER: "nomor surat ('Isi nomor surat')",
    RevisionStatus.AWAITING_SIGNATURE: "salinan bertanda tangan (halaman Tanda tangan)",
}
"""What a report waits for from the operator, by its state."""


def waiting(now: OfficeState) -> Rows:
    """What waits for whom, and until when."""
    rows: Rows = [(plan.title, *_turn(turn)) for plan in now.plans for turn in plan.turns]
    for period in now.periods:
        rows += _of_period(period)
    rows += [("Penunjukan pejabat", sentence, "") for sentence in now.appointments]
    return rows


def deadlines(workplace: Workplace, now: OfficeState, conn: Connection) -> Rows:
    """Those to come, the next first."""
    office = workplace.office
    windows = windows_of(conn, office)
    return [
        (day_and_date(each.on), each.what) for each in next_deadlines(now, windows, office.words, today=workplace.today)
    ]


def people(conn: Connection, workplace: Workplace) -> Rows:
    """Everybody with an address: those who run it, decide, send, and get the report."""
    office, today = workplace.office, workplace.today
    seated, named = holders(conn, office, on=today), appointments(conn, office.code, on=today)
    rows: Rows = [("Operator", f"{office.operator.name}, {office.operator.title}", office.operator.email, "tetap")]
    for each in accounts(conn, office.code):
        if each.role in STAFF and each.address != office.operator.email.lower():
            rows.append((ROLE_LABELS[each.role], each.name, each.address or "masuk dari komputer program", "tambahan"))
    rows += [
        (stage.title, _named(seated[stage.role].name, seated[stage.role].nip), seated[stage.role].email, "definitif")
        for stage in office.stages
        if stage.role in seated
    ]
    acting = [each for each in named if each.is_acting]
    rows += [(each.title, each.official.name, each.official.email, _term(each, workplace)) for each in acting]
    for unit in office.units:
        addresses = dict.fromkeys([*unit.senders, unit.head.email])
        what = f"{office.words.one.capitalize()} {unit.code}"
        rows.append((what, f"{unit.head.name} ({unit.name})", "\n".join(addresses), ""))
    rows.append(("Penerima laporan", office.recipient.salutation, office.recipient.email, ""))
    rows += [("Kotak arsip", "salinan semua surel", office.archive_address, "")] if office.archive_address else []
    rows.append(("Pengirim", office.sender_name, office.sender_address, ""))
    return rows


def mails(conn: Connection, workplace: Workplace) -> Rows:
    """Those that have not left, the newest first."""
    mine = (outbox.c.office_code == workplace.office.code, outbox.c.status.not_in(OVER))
    found = conn.execute(select(outbox).where(*mine).order_by(outbox.c.id.desc()).limit(MOST_MAILS))
    return [(str(each.id), STATUS_LABELS[each.status], each.recipient, each.subject) for each in found]


def places(conn: Connection, workplace: Workplace) -> Rows:
    """Where everything lies, which versions run, and how old the copies are."""
    settings, code = workplace.settings, workplace.office.code
    made, tried = last_done(conn, code, COPY), last_done(conn, code, DRILL)
    return [
        ("Halaman program", settings.ui_address),
        ("Program", f"rbworkflow {version('rbworkflow')}, Python {platform.python_version()}, di {CODE_ROOT}"),
        ("Komputer", f"{platform.node()}, {platform.system()} {platform.release()}"),
        ("Basis data", database(settings)),
        ("Folder data", str(settings.data)),
        ("Folder bersama", str(settings.shared)),
        ("Folder kunci", str(keys_beside(settings.data))),
        ("Pengaturan kantor", str(settings.config)),
        ("Pengaturan komputer", _machine(settings)),
        ("Folder cadangan", str(place_of(workplace).root)),
        ("Cadangan terakhir", _moment(workplace, made.at) if made else NEVER),
        ("Terakhir dicoba dipulihkan", f"{_moment(workplace, tried.at)}: utuh" if tried else NEVER),
        ("Lembar kunci pemulihan", sheet(conn, workplace)),
        ("Relay surel", _account(settings.relay_host, settings.relay_user)),
        ("Kotak surat isian", _account(settings.imap_host, settings.imap_user)),
        ("Kotak arsip", _archive(settings)),
    ]


def sheet(conn: Connection, workplace: Workplace) -> str:
    """The mark of the recovery key that copies are sealed to now, and when it was made."""
    recipient = recipient_of(workplace.settings.data)
    if not recipient:
        return UNMADE
    return f"…{recipient[-8:]}, dibuat {last_of(conn, workplace, 'recovery_key_made')}"


def mark_to_compare(conn: Connection, workplace: Workplace) -> str:
    """The same where a step asks for the page: of one that was never made it says how it is made in time."""
    mark = sheet(conn, workplace)
    if mark != UNMADE:
        return mark
    command = command_of(workplace.settings.office_code, "recovery-key")
    return f"belum ada, sebab lembarnya belum dibuat; buatlah dengan {command} selagi kantor masih berjalan"


def last_of(conn: Connection, workplace: Workplace, action: str) -> str:
    """The day of the newest event of this kind."""
    mine = (audit_event.c.office_code == workplace.office.code, audit_event.c.action == action)
    at = conn.scalar(select(audit_event.c.at).where(*mine).order_by(audit_event.c.seq.desc()).limit(1))
    return long_date(moment_of(at).astimezone(workplace.office.tz).date()) if at else NEVER


def secret_place(settings: Settings, name: str) -> str:
    """Where one of the secrets stands; never what it is."""
    is_used = getattr(settings, f"{name}_file") is not None or settings.secret(name)
    return settings.secret_place(name) if is_used else UNUSED


def database(settings: Settings) -> str:
    """The database's address without its password."""
    return make_url(settings.store_url).render_as_string(hide_password=True)


def _of_period(period: PeriodState) -> Iterator[tuple[str, str, str]]:
    report = f"Laporan {period.title}"
    for turn in period.turns:
        yield report, *_turn(turn)
    until = period.order.until if period.order else period.due_on
    for unit in period.awaited_units:
        yield f"Isian {period.title}", unit.name, long_date(until)
    if period.waits_for:
        yield report, period.waiting, ""
    if period.report_status in OPERATORS and not period.is_ordered:
        yield report, f"operator: {OPERATORS[period.report_status]}", long_date(period.province_due_on)
    if period.report_status is RevisionStatus.SENT:
        yield (
            report,
            f"tanda terima dari {period.words.above} ('Catat tanda terima')",
            long_date(period.province_due_on),
        )


def _turn(turn: TurnState) -> tuple[str, str]:
    return f"keputusan {turn.officer}, diminta {long_date(turn.since)}", long_date(turn.due_on)


def _term(each: Appointment, workplace: Workplace) -> str:
    until = f"sampai {long_date(each.ends_on)}" if each.ends_on else ""
    return until if each.is_in_force(workplace.today) else f"belum berlaku; {until}"


def _named(name: str, nip: str) -> str:
    return f"{name}, NIP {nip}" if nip else name


def _account(host: str, user: str) -> str:
    return f"{host}, akun {user or '(tanpa nama)'}" if host and user else host or UNUSED


def _machine(settings: Settings) -> str:
    """By which names this machine's settings are given: whoever types a command gives it the same."""
    if settings.office_code:
        folder = own_folder(settings)
        return f"{folder / OWN_SETTINGS}, kata sandi di {folder / CREDENTIALS}; selebihnya milik server"
    if IS_CONTAINER:
        return ".env dan folder secrets/ di deploy/server"
    if IS_SERVICE:
        return "/etc/rbworkflow/settings, kata sandi di /etc/rbworkflow/credentials"
    names = [f"RBWORKFLOW_{name.upper()}" for name in sorted(settings.model_fields_set)]
    return f"variabel lingkungan, juga bagi setiap perintah: {', '.join(names)}" if names else "tidak ada"


def _archive(settings: Settings) -> str:
    host = settings.archive_imap_host or settings.imap_host
    return _account(host, settings.archive_imap_user) if settings.has_archive else "tidak dibaca program"


def _moment(workplace: Workplace, at: datetime) -> str:
    return f"{clock_time(at.astimezone(workplace.office.tz))} {workplace.zone}"
