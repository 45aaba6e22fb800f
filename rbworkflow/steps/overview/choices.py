"""What the operator picks from in a form instead of typing it: each list as it is now, the most likely first.

A list shows what people say; what was picked, or typed where there is no list, is read back here.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, select

from rbworkflow.delivery.lifecycle import MAIL, MailStatus
from rbworkflow.errors import RefusedError
from rbworkflow.intake.arrivals.sendings import awaiting_sendings
from rbworkflow.intake.mail.lifecycle import ReceivedMailStatus
from rbworkflow.intake.mail.mail_rows import mails_in
from rbworkflow.lifecycle import Actor
from rbworkflow.office import Office, Period, Semester, Unit, Year, parse_period
from rbworkflow.office.period import known_year
from rbworkflow.office.windows import Window, planned_by_rule, windows_of
from rbworkflow.province.evaluation.rows import operators_evaluations
from rbworkflow.province.lifecycle import PackageStatus
from rbworkflow.province.packages import MemberPackage, packages
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.revisions import latest_revision, revisions_in
from rbworkflow.steps.sending.returned_copies import doubted_copies
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.store.schema import outbox
from rbworkflow.wording import long_date

PERIODS: Final = "periode"
SEMESTERS: Final = "semester"
PLAN_YEARS: Final = "tahun rencana aksi"
REPORT_YEARS: Final = "tahun laporan"
UNITS: Final = "unit"
RECEIVED_MAILS: Final = "surel masuk"
SENT_MAILS: Final = "surel keluar"
PACKAGES: Final = "paket"
EVALUATIONS: Final = "evaluasi"
UNNUMBERED: Final = "tanda terima tanpa nomor"
SIGNED_COPIES: Final = "salinan bertanda tangan"
WHAT_CAME: Final = "Yang baru datang"
"""The choice of a signed copy that is none of those that wait for the operator's word."""
NUMBERED: Final = {
    "nomor_surel": SENT_MAILS,
    "nomor_surel_masuk": RECEIVED_MAILS,
    "salinan": SIGNED_COPIES,
    "paket": PACKAGES,
    "evaluasi": EVALUATIONS,
    "tanda_terima": UNNUMBERED,
}
"""Fields whose answer begins with a number, and the list of each."""
WIDEST: Final = 32
"""So many letters of a choice fit on a phone; a wider list pushes its own boxes off the screen."""
DOUBTED: Final = (MailStatus.UNKNOWN, MailStatus.REJECTED)
_NUMBER: Final = re.compile(r"(?:nomor |kiriman )?(\d{1,9})\b.*", re.IGNORECASE | re.DOTALL)
_SENDING: Final = re.compile(r"kiriman\b.*", re.IGNORECASE | re.DOTALL)


def choices(workplace: Workplace) -> Mapping[str, list[str]]:
    """Every list by its name; empty where there is nothing to pick."""
    office = workplace.office
    with read(workplace.engine) as conn:
        periods = _periods(conn, workplace)
        received = mails_in(conn, office.code, ReceivedMailStatus.AWAITING)
        sendings = awaiting_sendings(conn, office.code)
        awaiting = revisions_in(conn, office.code, RevisionStatus.AWAITING_SIGNATURE)
        doubted = [copy for revision in awaiting for copy in doubted_copies(conn, revision)]
        sent = list(_sent_mails(conn, office.code))
        waiting = operators_evaluations(conn, office.code)
        every_package = packages(conn, office.code)
    return {
        PERIODS: [period.title for period in periods],
        SEMESTERS: [period.title for period in periods if isinstance(period, Semester)],
        PLAN_YEARS: _years(workplace.today.year, periods),
        REPORT_YEARS: [str(period.year) for period in periods if isinstance(period, Year)],
        UNITS: [unit_choice(unit) for unit in office.units],
        RECEIVED_MAILS: [
            *(_dated(office, f"Nomor {mail.id}: {mail.unit_code}", mail.received_at) for mail in received),
            *(_dated(office, f"Kiriman {each.id}: {each.unit_code}", each.sent_at) for each in sendings),
        ],
        SENT_MAILS: sent,
        EVALUATIONS: [_short(f"Nomor {each.id}: {each.unit_code} {each.period_code}") for each in waiting],
        PACKAGES: [_package(each) for each in every_package if each.status is PackageStatus.RECEIVED],
        UNNUMBERED: [_package(each) for each in every_package if each.awaits_number],
        SIGNED_COPIES: [WHAT_CAME, *(_short(f"Nomor {each.id}: {each.name}") for each in doubted)],
    }


def unit_choice(unit: Unit) -> str:
    """A unit as it stands in a list: its code, and what fits of its name."""
    return _short(f"{unit.code}: {unit.name.removeprefix('Subbagian ')}")


def unit_picked(office: Office, text: str) -> str:
    """The code of the unit that was picked, or typed by its code or name; what is none is left as it is."""
    words = " ".join(text.split()).casefold()
    for unit in office.units:
        if words in {each.casefold() for each in (unit.code, unit.name, unit_choice(unit))}:
            return unit.code
    return text.strip()


def number_picked(text: str) -> int:
    """The number at the start of what was picked or typed; raises RefusedError where there is none."""
    match = _NUMBER.fullmatch(text.strip())
    if match is None:
        raise RefusedError(f"Nomor '{text}' tidak dikenal. Tulis angkanya saja, misalnya 12.")
    return int(match[1])


def year_picked(text: str) -> int:
    """The year that was picked or typed; raises RefusedError where it is none."""
    digits = text.strip()
    if not digits.isdecimal():
        raise RefusedError(f"Tahun '{digits}' tidak dikenal. Tulis dengan empat angka, misalnya 2026.")
    return known_year(int(digits))


def is_sending_picked(text: str) -> bool:
    """Whether it is a sending by link that was picked, and no mail."""
    return _SENDING.fullmatch(text.strip()) is not None


def picked(office: Office, form: Mapping[str, Any]) -> dict[str, Any]:
    """A form that was filled in by codes, as its lists name the same things."""
    filled = dict(form)
    if "periode" in filled:
        filled["periode"] = parse_period(filled["periode"]).title
    if "tahun" in filled:
        filled["tahun"] = str(filled["tahun"])
    if "unit" in filled:
        filled["unit"] = [unit_choice(office.unit(code)) for code in filled["unit"]]
    return filled


def as_listed(workplace: Workplace, form: Mapping[str, Any]) -> dict[str, Any]:
    """The same for a form's own numbers too, which its lists show with what they are of."""
    filled, lists = picked(workplace.office, form), choices(workplace)
    for field, name in NUMBERED.items():
        if field in filled:
            told = str(filled[field])
            offered = (each for each in lists[name] if each != WHAT_CAME)
            filled[field] = next((each for each in offered if _names(each) == _names(told)), told)
    return filled


def _names(text: str) -> tuple[bool, int]:
    """Which one of its list a text names."""
    return is_sending_picked(text), number_picked(text)


def _dated(office: Office, what: str, moment: datetime) -> str:
    return _short(f"{what}, {long_date(moment.astimezone(office.tz).date())}")


def _periods(conn: Connection, workplace: Workplace) -> list[Period]:
    """Every period of the years that the office knows, and of those around today."""
    office, this_year = workplace.office, workplace.today.year
    windows = {window.period: window for window in windows_of(conn, office)}
    years = {this_year - 1, this_year, this_year + 1} | {period.year for period in windows}
    periods = [each for year in years for each in (Semester(year, 1), Semester(year, 2), Year(year))]
    found = [windows.get(each) or planned_by_rule(office, each) for each in periods]
    return [each.period for each in sorted(found, key=lambda window: _likelihood(conn, workplace, window))]


def _likelihood(conn: Connection, workplace: Workplace, window: Window) -> tuple[int, int]:
    """What is open and not decided yet first, by its day, then what is decided, then what comes, then what is over."""
    days = (window.province_due_on - workplace.today).days
    if window.is_open:
        latest = latest_revision(conn, workplace.office.code, window.period)
        return (1, abs(days)) if latest is not None and latest.is_approved else (0, days)
    return (2, days) if days >= 0 else (3, -days)


def _years(this_year: int, periods: Iterable[Period]) -> list[str]:
    """The year of today, those to come, and those before it, the last one first.

    As text: a number in a list is shown by Prefect as numbers are in the reader's language, 2.026.
    """
    others = {period.year for period in periods} - {this_year}
    listed = [this_year, *sorted(others, key=lambda year: (year < this_year, abs(year - this_year)))]
    return [str(year) for year in listed]


def _sent_mails(conn: Connection, office_code: str) -> Iterator[str]:
    """The mails that the operator can settle, those that wait for him first."""
    settled = MAIL.move_to(MailStatus.QUEUED, by=Actor.OPERATOR).sources
    mine = (outbox.c.office_code == office_code, outbox.c.status.in_(settled))
    doubted = outbox.c.status.in_(DOUBTED)
    for row in conn.execute(select(outbox).where(*mine).order_by(doubted.desc(), outbox.c.id)):
        yield _short(f"Nomor {row.id}: {row.recipient}")


def _package(package: MemberPackage) -> str:
    return _short(f"Nomor {package.id}: {package.unit_code} {package.period_code}")


def _short(text: str) -> str:
    return text if len(text) <= WIDEST else f"{text[: WIDEST - 1].rstrip()}…"
