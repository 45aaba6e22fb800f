"""The self-assessment as frozen values: the items of a year, and the numbered version of the workbook they came in."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final, Self

from sqlalchemy import Row


class AnswerKind(StrEnum):
    """What an item is answered with: one of its choices, a percentage, or how many of how many."""

    YES_NO = "ya_tidak"
    ABC = "abc"
    ABCD = "abcd"
    ABCDE = "abcde"
    PERCENT = "persen"
    COUNTS = "jumlah"


@dataclass(frozen=True, kw_only=True)
class Places:
    """The cells (`F12`) of the item's own workbook that its answer goes to; "" where the layout has no such column.

    Where counts have no cells of their own, `answer` takes both (`3/5`).
    """

    sheet: str = ""
    answer: str = ""
    numerator: str = ""
    denominator: str = ""
    reason: str = ""
    evidence: str = ""

    @property
    def stored(self) -> dict[str, str]:
        return {each.name: value for each in fields(self) if (value := getattr(self, each.name))}


@dataclass(frozen=True, kw_only=True)
class AssessmentItem:
    """One question of the year's self-assessment. `area_code` is empty where it concerns no single area.

    `last_answer` is the office's own of the year before, as the workbook says it; the evaluator's answer and remark are
    the last that are known. `indicator_codes` are those of the plan whose figures bear on it.
    """

    code: str
    position: int
    part: str
    area_code: str
    question: str
    criterion: str = ""
    kind: AnswerKind
    weight: Decimal | None = None
    unit_code: str
    required_evidence: tuple[str, ...] = ()
    indicator_codes: tuple[str, ...] = ()
    last_answer: str = ""
    evaluator_answer: str = ""
    evaluator_note: str = ""
    places: Places = Places()

    @classmethod
    def of(cls, row: Row[Any]) -> Self:
        values = row._asdict()
        values |= {name: tuple(values[name]) for name in ("required_evidence", "indicator_codes")}
        return cls(**values | {"kind": AnswerKind(values["kind"]), "places": Places(**values["places"])})

    @property
    def stored(self) -> Mapping[str, object]:
        """Its row, by column."""
        return {name: getattr(self, name) for name in ITEM_COLUMNS} | {"places": self.places.stored}


ITEM_COLUMNS: Final = tuple(each.name for each in fields(AssessmentItem))


@dataclass(frozen=True, kw_only=True)
class AssessmentVersion:
    """A workbook of items as it was imported; of a year's versions the newest is asked for."""

    id: int
    office_code: str
    year: int
    number: int
    content_sha256: str
    """Of the items, in canonical form: the same items again are no new version."""
    workbook_sha256: str
    workbook_name: str
    layout: str
    """The column map it was read by."""
    imported_at: datetime

    @classmethod
    def of(cls, row: Row[Any]) -> Self:
        return cls(**row._asdict())

    @property
    def title(self) -> str:
        """`LKE 2026 - Versi 2`."""
        return f"LKE {self.year} - Versi {self.number}"
