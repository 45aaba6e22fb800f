"""The country's days off: national holidays and joint leave (cuti bersama), as the `holidays` library knows them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from holidays.constants import GOVERNMENT, PUBLIC
from holidays.countries.indonesia import Indonesia

ESTIMATED: Final = str(Indonesia.estimated_label).replace("%s", "").strip()
"""What the library puts behind the name of a day whose date is worked out, not announced."""


@dataclass(frozen=True)
class DayOff:
    """A day on which nobody works, by its Indonesian name."""

    name: str
    is_joint_leave: bool = False

    @property
    def is_estimated(self) -> bool:
        return ESTIMATED in self.name


@cache
def national_days(year: int) -> Mapping[date, DayOff]:
    """The year's days off; an announced holiday goes before a joint leave on the same day."""
    found = {day: DayOff(name, is_joint_leave=True) for day, name in _named(year, GOVERNMENT)}
    return found | {day: DayOff(name) for day, name in _named(year, PUBLIC)}


def _named(year: int, category: str) -> list[tuple[date, str]]:
    return list(Indonesia(years=year, categories=(category,), language="id").items())
