"""One part of the machine, judged: how it is, and what to do where it is not well."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

FOLLOW: Final = "Ikuti petunjuk pada pesan itu."


class Condition(StrEnum):
    """How a part is, the worst last."""

    OK = "ok"
    WARNING = "warning"
    """The work goes on, with something lacking or to be looked at."""
    BROKEN = "broken"
    """Something that the office's work needs does not work."""


CONDITION_LABELS: Final = {Condition.OK: "baik", Condition.WARNING: "perhatikan", Condition.BROKEN: "BERMASALAH"}

CONDITION_TITLES: Final = {Condition.OK: "Baik", Condition.WARNING: "Perlu perhatian", Condition.BROKEN: "Bermasalah"}


@dataclass(frozen=True)
class ReadinessPart:
    """`otherwise` is what the part is where it is not good."""

    name: str
    is_good: bool
    found: str
    todo: str = ""
    otherwise: Condition = Condition.BROKEN
    since: datetime | None = None
    """When what it tells of happened last, or began, where that is what is judged."""

    figure: int | None = None
    """The number that is judged, where it is one: gigabytes free, mails held back, days that a certificate lasts."""

    @property
    def condition(self) -> Condition:
        return Condition.OK if self.is_good else self.otherwise

    @property
    def said(self) -> str:
        """How it is, and what to do."""
        return self.found if self.is_good else f"{self.found.rstrip('.')}. {self.todo}"

    @property
    def told(self) -> dict[str, str | int | None]:
        """For a program that watches."""
        since = self.since.isoformat() if self.since else None
        todo = "" if self.is_good else self.todo
        return {
            "name": self.name,
            "condition": self.condition,
            "found": self.found,
            "todo": todo,
            "since": since,
            "figure": self.figure,
        }

    @property
    def line(self) -> str:
        """For a page of plain text."""
        return f"  {CONDITION_LABELS[self.condition]:<10}  {self.name}: {self.said}"


def or_starting(part: ReadinessPart, *, is_starting: bool) -> ReadinessPart:
    """The part; where it is not well since it is being started, that, which is no fault."""
    if part.is_good or not is_starting:
        return part
    return replace(part, found="sedang dinyalakan", todo="Tunggu satu menit, lalu ulangi.", otherwise=Condition.WARNING)


def worst(parts: list[ReadinessPart]) -> Condition:
    """Of all the parts; well where there is none."""
    return worst_of(part.condition for part in parts)


def worst_of(conditions: Iterable[Condition]) -> Condition:
    """The last of them by how bad it is."""
    found = set(conditions)
    return next((each for each in reversed(Condition) if each in found), Condition.OK)
