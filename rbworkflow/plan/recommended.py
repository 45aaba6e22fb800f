"""A recommendation of the province's evaluation, and how far its follow-up is."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, Final, Self

from sqlalchemy import Row


class FollowUpStatus(StrEnum):
    """How far a recommendation's follow-up is, as the workbook says it. It has no life: an import replaces the rows."""

    NOT_YET = "belum"
    UNDER_WAY = "proses"
    DONE = "selesai"
    IMPOSSIBLE = "tidak_dapat"


STATUS_LABELS: Final[Mapping[FollowUpStatus, str]] = {
    FollowUpStatus.NOT_YET: "belum ditindaklanjuti",
    FollowUpStatus.UNDER_WAY: "dalam proses",
    FollowUpStatus.DONE: "selesai",
    FollowUpStatus.IMPOSSIBLE: "tidak dapat ditindaklanjuti",
}


@dataclass(frozen=True, kw_only=True)
class Recommendation:
    """One recommendation and how far its follow-up is; `area_code` is empty where it concerns no single area."""

    code: str
    position: int
    area_code: str
    text: str
    status: FollowUpStatus = FollowUpStatus.NOT_YET
    follow_up: str = ""
    evidence: str = ""

    @classmethod
    def of(cls, row: Row[Any]) -> Self:
        values = row._asdict()
        return cls(status=FollowUpStatus(values.pop("status")), **values)


COLUMNS: Final = tuple(field.name for field in fields(Recommendation))
