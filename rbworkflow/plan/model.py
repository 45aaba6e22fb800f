"""The action plan as frozen values: indicators with their targets, and the numbered version they belong to."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, NamedTuple, Self

from sqlalchemy import Row

from rbworkflow.audit.chain import canonical
from rbworkflow.plan.lifecycle import PlanStatus
from rbworkflow.sheets.quantities import Quantity, Scale

KINDS: Final = ("jumlah", "persen", "ya_tidak", "waktu", "nilai")
POLARITIES: Final = ("max", "min", "rentang")
TARGET_KINDS: Final = ("jumlah", "kumulatif", "rata_rata")
QUARTERS: Final = (1, 2, 3, 4)
_SCALES: Final = {"jumlah": Scale.COUNT, "waktu": Scale.COUNT, "persen": Scale.PERCENT, "nilai": Scale.VALUE}


def quantity_of(kind: str, unit_of_measure: str, named: str) -> Quantity:
    """What the numbers of an indicator of this kind count; `named` is all that it is called."""
    return Quantity(_SCALES.get(kind, Scale.ANY), unit_of_measure, named)


@dataclass(frozen=True, kw_only=True)
class Indicator:
    """One row of the plan. A quarter without a target is None; 0 is a target of zero, which asks for nothing where more
    is better.

    Where polarity is `rentang` the targets are the range's upper bound, with both bounds beside them.
    """

    code: str
    position: int
    area_code: str
    unit_code: str
    activity: str
    name: str
    unit_of_measure: str
    kind: str
    polarity: str
    target_kind: str
    baseline: Decimal | None = None
    weight: Decimal | None = None
    target_q1: Decimal | None = None
    target_q2: Decimal | None = None
    target_q3: Decimal | None = None
    target_q4: Decimal | None = None
    target_year: Decimal | None = None
    target_low: Decimal | None = None
    target_high: Decimal | None = None
    required_evidence: tuple[str, ...] = ()
    recommendation_code: str = ""
    target_reason: str = ""
    goal: str = ""
    program: str = ""
    budget: str = ""
    executor: str = ""
    months: str = ""
    remark: str = ""
    common_code: str = ""
    """What the province calls the same indicator in all offices; "" where it has no name for it."""

    @property
    def targets(self) -> tuple[Decimal | None, ...]:
        """The targets of the four quarters."""
        return (self.target_q1, self.target_q2, self.target_q3, self.target_q4)

    @property
    def recommendation_codes(self) -> tuple[str, ...]:
        """The recommendations this indicator answers: its cell may name several."""
        return (
            tuple(dict.fromkeys(re.split(r"[\s,;]+", self.recommendation_code.strip().upper())))
            if self.recommendation_code.strip()
            else ()
        )

    @property
    def quantity(self) -> Quantity:
        """What its targets and results count."""
        return quantity_of(self.kind, self.unit_of_measure, f"{self.name} {self.activity}")

    def target(self, quarter: int) -> Decimal | None:
        return self.targets[quarter - 1]

    def is_due_in(self, quarters: Iterable[int]) -> bool:
        """Whether any of these quarters asks for a result, as figures.achievement.due_rows has it."""
        return any(self.asks(self.target(quarter)) for quarter in quarters)

    def asks(self, target: Decimal | None) -> bool:
        """Whether such a target asks for a result: with polarity max zero is no target yet (a*)."""
        return target is not None and (target > 0 or self.polarity != "max")


COLUMNS: Final = tuple(field.name for field in fields(Indicator))
DETAILS: Final = ("goal", "program", "budget", "executor", "months", "remark", "common_code")
"""How an activity is carried out and called, in the plan's own words: decided on with it, and measured by nobody."""


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """A version of an office's plan for a year, as it is put to the officers."""

    office_code: str
    year: int
    number: int
    content_sha256: str
    workbook_sha256: str
    reason: str
    """Why it changes the plan in force; empty for the year's first."""

    @property
    def title(self) -> str:
        """`Rencana Aksi RB 2026 - Versi 2`."""
        return f"Rencana Aksi RB {self.year} - Versi {self.number}"


class DrawnDraft(NamedTuple):
    """A version's stored draft: the file, and over its parts."""

    draft_sha256: str
    draft_parts_sha256: str


@dataclass(frozen=True, kw_only=True)
class PlanVersion(Proposal):
    """A version that is stored, and what became of it."""

    id: int
    status: PlanStatus
    draft_sha256: str
    """The draft that the officers decide on."""
    imported_at: datetime
    note: str = ""
    """Why an officer returned it."""
    frozen_at: datetime | None = None
    document_sha256: str | None = None
    """The signed document, once it is rendered."""
    draft_parts_sha256: str | None = None
    """Over the draft's parts; of a version that an older program imported there is none."""

    @classmethod
    def of(cls, row: Row[Any]) -> Self:
        values = row._asdict()
        return cls(status=PlanStatus(values.pop("status")), **values)


def content_digest(indicators: Iterable[Indicator]) -> str:
    """The sha256 of the plan's canonical JSON: equal plans have equal digests, however their workbooks look."""
    rows = [{name: _plain(getattr(indicator, name)) for name in _digested(indicator)} for indicator in indicators]
    return hashlib.sha256(canonical(rows).encode()).hexdigest()


def _digested(indicator: Indicator) -> Iterator[str]:
    """A plan without common codes keeps the digest that it had when there were none."""
    return (name for name in COLUMNS if name != "common_code" or indicator.common_code)


def _plain(value: Any) -> Any:  # noqa: ANN401 - the fields' types
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    return list(value) if isinstance(value, tuple) else value
