"""When something came: as it tells itself, but never before somebody looked and did not see it, and never after now."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

TOLERANCE: Final = timedelta(minutes=5)
"""So far apart may clocks be that are kept right."""


@dataclass(frozen=True, order=True)
class Came:
    """The moment at which something came."""

    at: datetime
    is_clock_doubted: bool = False
    """Whether a clock told a time that was yet to come, so that nobody knows it better than this."""


def came(told: datetime, *, now: datetime, since: datetime | None = None) -> Came:
    """When that came which tells `told` of itself; `since` is when somebody looked and did not see it."""
    if max(told, since or told) > now + TOLERANCE:
        return Came(now, is_clock_doubted=True)
    return Came(min(max(told, since or told), now))
