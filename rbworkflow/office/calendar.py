"""Working days: weekends, national holidays and joint leave do not count; the office's files add days and take away."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Final

from rbworkflow.config_faults import unreadable
from rbworkflow.config_files import config_text
from rbworkflow.errors import ConfigurationError
from rbworkflow.office.national_days import DayOff, national_days
from rbworkflow.wording import DAYS

_SATURDAY = 5
ADDED: Final = "tambah"
TAKEN: Final = "hapus"
JOINT_LEAVE: Final = "cuti bersama"
COLUMNS: Final = "tanggal (misalnya 2026-08-17) dan nama"


@dataclass(frozen=True)
class Calendar:
    """The country's days off, with those that the office adds (by name) and takes away (by reason)."""

    added: Mapping[date, str] = field(default_factory=dict)
    taken: Mapping[date, str] = field(default_factory=dict)

    def day_off(self, day: date) -> DayOff | None:
        """Why nobody works on `day`, weekends apart; the office's word goes before the country's."""
        if day in self.added:
            return DayOff(self.added[day], is_joint_leave=JOINT_LEAVE in self.added[day].lower())
        return None if day in self.taken else national_days(day.year).get(day)

    def days_off(self, year: int) -> dict[date, DayOff]:
        """All of a year's, by date, weekends among them only where they have a name."""
        days = {day for day in (*national_days(year), *self.added) if day.year == year}
        return {day: off for day in sorted(days) if (off := self.day_off(day))}

    def knows_joint_leave(self, year: int) -> bool:
        """Whether the year's joint leave was announced: until then its working days are a guess."""
        return any(off.is_joint_leave and not off.is_estimated for off in self.days_off(year).values())

    def is_working_day(self, day: date) -> bool:
        return day.weekday() < _SATURDAY and self.day_off(day) is None

    def why_off(self, day: date) -> str:
        """Why nobody works on `day`, in a word or two: the day off's name, else the day of the weekend; empty else."""
        off = self.day_off(day)
        return off.name if off else "" if self.is_working_day(day) else f"hari {DAYS[day.weekday()]}"

    def add_working_days(self, day: date, count: int) -> date:
        """The `count`-th working day after `day` (before it when negative); `day` itself when 0."""
        step = timedelta(days=1 if count > 0 else -1)
        for _ in range(abs(count)):
            day += step
            while not self.is_working_day(day):
                day += step
        return day

    def working_day_until(self, day: date) -> date:
        """`day` itself, or the last working day before it."""
        return day if self.is_working_day(day) else self.add_working_days(day, -1)

    def working_day_from(self, day: date) -> date:
        """`day` itself, or the first working day after it."""
        return day if self.is_working_day(day) else self.add_working_days(day, 1)

    def add_working_hours(self, moment: datetime, hours: int, *, starts: time, ends: time) -> datetime:
        """So many hours of work after `moment`, which is the office's own time; `moment` itself when 0."""
        left = timedelta(hours=hours)
        while left:
            begins, over = (datetime.combine(moment.date(), at, moment.tzinfo) for at in (starts, ends))
            if self.is_working_day(moment.date()) and moment < over:
                moment = max(moment, begins)
                if moment + left <= over:
                    return moment + left
                left -= over - moment
            moment = begins + timedelta(days=1)
        return moment


def load_calendar(folder: Path) -> Calendar:
    """The country's days, changed by every `YYYY.csv` of `folder`: tanggal (ISO), nama, and maybe perubahan, alasan.

    A row adds its day; with `hapus` under perubahan it takes it away, for the reason it gives.
    Raises ConfigurationError naming file and line.
    """
    added: dict[date, str] = {}
    taken: dict[date, str] = {}
    for path in sorted(folder.glob("*.csv")):
        try:
            changes = list(_changes(path, csv.DictReader(config_text(path).splitlines())))
        except csv.Error as error:
            raise ConfigurationError(f"Kalender {path} tidak terbaca: {unreadable(error)}.") from error
        for line, day, name, reason in changes:
            if day in (added if reason else taken):
                raise ConfigurationError(f"{path} baris {line}: {day} ditambah dan dihapus; pilih salah satu.")
            (taken if reason else added)[day] = reason or name
    return Calendar(added, taken)


def _changes(path: Path, rows: "csv.DictReader[str]") -> Iterator[tuple[int, date, str, str]]:
    """Line, day, name, and the reason of a day that is taken away; without one the day is added."""
    for row in rows:
        try:
            day, name = date.fromisoformat(row["tanggal"].strip()), row["nama"].strip()
        except (KeyError, AttributeError, ValueError) as error:
            raise ConfigurationError(f"{path} baris {rows.line_num}: isi kolom {COLUMNS}.") from error
        if path.stem.isdigit() and abs(day.year - int(path.stem)) > 1:
            raise ConfigurationError(f"{path} baris {rows.line_num}: {day} bukan tahun berkas ini; periksa tahunnya.")
        change, reason = ((row.get(column) or "").strip() for column in ("perubahan", "alasan"))
        if change.lower() not in {"", ADDED, TAKEN}:
            raise ConfigurationError(f"{path} baris {rows.line_num}: isi kolom perubahan dengan {ADDED} atau {TAKEN}.")
        is_taken = change.lower() == TAKEN
        if is_taken and not reason:
            raise ConfigurationError(f"{path} baris {rows.line_num}: isi kolom alasan, mengapa {day} tetap hari kerja.")
        yield rows.line_num, day, name, reason if is_taken else ""
