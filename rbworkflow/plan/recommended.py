"""A recommendation of the province's evaluation: what it rests on, until when, and how far its follow-up is."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any, Final, Self

from sqlalchemy import Row


class FollowUpStatus(StrEnum):
    """How far a recommendation's follow-up is, as a workbook says it. It has no life: who tells last is believed."""

    NOT_YET = "belum"
    UNDER_WAY = "proses"
    DONE = "selesai"
    IMPOSSIBLE = "tidak_dapat"

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done; what cannot be done is answered by its reason."""
        return self in (FollowUpStatus.NOT_YET, FollowUpStatus.UNDER_WAY)


STATUS_LABELS: Final[Mapping[FollowUpStatus, str]] = {
    FollowUpStatus.NOT_YET: "belum ditindaklanjuti",
    FollowUpStatus.UNDER_WAY: "dalam proses",
    FollowUpStatus.DONE: "selesai",
    FollowUpStatus.IMPOSSIBLE: "tidak dapat ditindaklanjuti",
}


@dataclass(frozen=True, kw_only=True)
class Recommendation:
    """One recommendation, and how far its follow-up was when it was imported.

    `area_code` is empty where it concerns no single area, `unit_code` where those answer for it whose activities do;
    `answer_reason` says why no activity of the plan answers it.
    """

    code: str
    position: int
    area_code: str
    text: str
    status: FollowUpStatus = FollowUpStatus.NOT_YET
    follow_up: str = ""
    evidence: str = ""
    condition: str = ""
    criterion: str = ""
    consequence: str = ""
    due_on: date | None = None
    unit_code: str = ""
    answer_reason: str = ""

    @classmethod
    def of(cls, row: Row[Any]) -> Self:
        values = row._asdict()
        return cls(status=FollowUpStatus(values.pop("status")), **values)

    @property
    def told(self) -> dict[str, Any]:
        """What it says, by column, for the audit."""
        values = {name: getattr(self, name) for name in COLUMNS}
        return values | {"due_on": self.due_on.isoformat() if self.due_on else None}


COLUMNS: Final = tuple(field.name for field in fields(Recommendation))
