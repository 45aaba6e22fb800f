"""Today and now, read in one place. A rehearsal may shift them by a file; the day is an argument everywhere else."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class Clock:
    """The office's clock. `shift_file`, where given, holds the seconds to add to the machine's time."""

    timezone: ZoneInfo
    shift_file: Path | None = None

    def now(self) -> datetime:
        """The present moment in the office's time zone."""
        return datetime.now(self.timezone) + self._shift()  # noqa: TID251 - this is the one clock

    def today(self) -> date:
        return self.now().date()

    def of_machine(self, seconds: float) -> datetime:
        """What this clock showed when the machine's showed so many seconds since 1970: a file's date, say."""
        return datetime.fromtimestamp(seconds, self.timezone) + self._shift()

    def _shift(self) -> timedelta:
        if self.shift_file is None or not self.shift_file.exists():
            return timedelta()
        return timedelta(seconds=float(self.shift_file.read_text(encoding="ascii")))


def set_clock(shift_file: Path, to: datetime) -> None:
    """Make clocks that read `shift_file` show `to` (an aware moment) now; for demo and rehearsal only."""
    shift = to - datetime.now(to.tzinfo)  # noqa: TID251 - the rehearsal's distance from the real time
    written = shift_file.with_suffix(".new")
    written.write_text(str(shift.total_seconds()), encoding="ascii")
    written.replace(shift_file)
