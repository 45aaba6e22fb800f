"""What the office's calendar does not know yet: until a year's joint leave is announced its deadlines may move."""

from datetime import date
from typing import Final

from rbworkflow.office.calendar import Calendar

OCTOBER: Final = 10
"""By then next year's joint leave is usually announced, and next year's first deadlines are near."""
GAP: Final = (
    "Cuti bersama {0} belum dikenal: batas waktu tahun itu dihitung tanpa cuti bersama dan dapat bergeser. Sesudah "
    "diumumkan, tulis harinya di config/calendar/{0}.csv."
)


def calendar_gaps(calendar: Calendar, today: date) -> list[str]:
    """Of this year, and from October on of the next one, those whose joint leave nobody knows; a sentence each."""
    years = (today.year, today.year + 1) if today.month >= OCTOBER else (today.year,)
    return [GAP.format(year) for year in years if not calendar.knows_joint_leave(year)]
