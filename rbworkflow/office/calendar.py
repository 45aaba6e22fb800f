"""Working days: weekends, national holidays and collective leave do not count."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from rbworkflow.errors import ConfigurationError

_SATURDAY = 5


@dataclass(frozen=True)
class Calendar:
    """The office's days off, by date, with their names."""

    holidays: dict[date, str]

    def is_working_day(self, day: date) -> bool:
        return day.weekday() < _SATURDAY and day not in self.holidays

    def add_working_days(self, day: date, count: int) -> date:
        """The `count`-th working day after `day` (before it when negative); `day` itself when 0."""
        step = timedelta(days=1 if count > 0 else -1)
        for _ in range(abs(count)):
            day += step
            while not self.is_working_day(day):
                day += step
        return day

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
    """Every `YYYY.csv` of `folder`: columns tanggal (ISO) and nama.

    Raises ConfigurationError naming file and line; without any calendar no working day could be counted.
    """
    holidays: dict[date, str] = {}
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            holidays |= dict(_days_off(path, csv.DictReader(file)))
    if not holidays:
        raise ConfigurationError(f"Kalender hari libur di {folder} kosong. Salin dari contoh di config/calendar.")
    return Calendar(holidays)


def _days_off(path: Path, rows: "csv.DictReader[str]") -> Iterator[tuple[date, str]]:
    for row in rows:
        try:
            yield date.fromisoformat(row["tanggal"]), row["nama"]
        except (KeyError, TypeError, ValueError) as error:
            raise ConfigurationError(
                f"{path} baris {rows.line_num}: isi kolom tanggal (misalnya 2026-08-17) dan nama."
            ) from error
