"""A year's deadlines as an iCalendar file (RFC 5545), which phones and mail programs take in."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

from rbworkflow.office import Office
from rbworkflow.steps.overview.year_calendar import DueDay, YearCalendar

LONGEST: Final = 75
"""Bytes of a line, its end apart; what is longer goes on in the next one, after a space."""
BREAK: Final = "\r\n"


def calendar_file(calendar: YearCalendar, office: Office, *, at: datetime) -> str:
    """All-day events; taken in again, each replaces what it was before, since it has the same name."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//rbworkflow//Batas waktu//ID",
        f"X-WR-CALNAME:{_text(f'Pelaporan RB {calendar.year} {office.short_name}')}",
        f"X-WR-TIMEZONE:{office.timezone}",
        *(line for due in calendar.due for line in _event(due, office, at)),
        "END:VCALENDAR",
    ]
    return BREAK.join(part for line in lines for part in _folded(line)) + BREAK


def _event(due: DueDay, office: Office, at: datetime) -> Iterable[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{due.key}@{office.code}.rbworkflow"
    yield f"DTSTAMP:{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"DTSTART;VALUE=DATE:{due.on:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{due.on + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_text(due.what)}"
    if due.note:
        yield f"DESCRIPTION:{_text(due.note)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _text(words: str) -> str:
    for mark in ("\\", ";", ","):
        words = words.replace(mark, f"\\{mark}")
    return words.replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """The line in parts of so many bytes, no character cut."""
    part = ""
    for character in line:
        if len((part + character).encode()) > LONGEST:
            yield part
            part = " "
        part += character
    yield part
