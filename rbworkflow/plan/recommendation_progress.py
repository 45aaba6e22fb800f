"""What a unit tells of a recommendation's follow-up: how far it is, what was done, and why nothing can be."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Final, Self

from sqlalchemy import Row

from rbworkflow.plan.recommended import STATUS_LABELS, FollowUpStatus
from rbworkflow.sheets.texts import folded

SAID: Final[Mapping[FollowUpStatus, str]] = {
    FollowUpStatus.NOT_YET: "belum",
    FollowUpStatus.UNDER_WAY: "proses",
    FollowUpStatus.DONE: "selesai",
    FollowUpStatus.IMPOSSIBLE: "tidak dapat ditindaklanjuti",
}
"""What a form's list offers."""
_ALSO: Final[Mapping[FollowUpStatus, tuple[str, ...]]] = {
    FollowUpStatus.NOT_YET: ("belum selesai", "belum dimulai", "belum ada"),
    FollowUpStatus.UNDER_WAY: ("sedang proses", "diproses", "sedang diproses", "sedang berjalan", "sebagian"),
    FollowUpStatus.DONE: ("sudah", "sudah selesai", "sudah ditindaklanjuti", "telah selesai", "tuntas"),
    FollowUpStatus.IMPOSSIBLE: ("tidak dapat", "tidak bisa", "tidak dapat dilaksanakan", "tdd"),
}
_MEANT: Final = {
    folded(word): status
    for status in FollowUpStatus
    for word in (status, SAID[status], STATUS_LABELS[status], *_ALSO[status])
}


@dataclass(frozen=True, kw_only=True)
class RecommendationProgress:
    """`status_text` is the cell as people see it, `status` what it means: None where it says nothing, or nothing known.

    `cells` are the addresses of what it says, by column of the form's sheet.
    """

    recommendation_code: str
    status: FollowUpStatus | None = None
    status_text: str = ""
    done: str = ""
    reason: str = ""
    evidence_text: str = ""
    sheet: str = ""
    cells: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, row: Row[Any]) -> Self:
        values = row._asdict()
        return cls(**values | {"status": FollowUpStatus(values["status"]) if values["status"] else None})

    @property
    def is_told(self) -> bool:
        return bool(self.status or self.status_text)

    @property
    def shown(self) -> str:
        """The status in a form's words; what means none as it was typed."""
        return SAID[self.status] if self.status else self.status_text

    @property
    def stored(self) -> dict[str, Any]:
        """Its row, by column."""
        values = {name: getattr(self, name) for name in PROGRESS_COLUMNS}
        return values | {"status": self.status or "", "cells": dict(self.cells)}


PROGRESS_COLUMNS: Final = tuple(each.name for each in fields(RecommendationProgress))


def status_of(text: str) -> FollowUpStatus | None:
    """The status that a text means: `Selesai`, `dalam proses.`; None where it means none."""
    return _MEANT.get(folded(text).strip(" .,:;"))
