"""An evaluation as frozen values: recommendations with what they rest on, and the evaluator's answers of the LKE."""

import hashlib
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from datetime import date, datetime
from typing import Final

from rbworkflow.audit.chain import canonical
from rbworkflow.office.period import Period, parse_period
from rbworkflow.province.evaluation.lifecycle import EvaluationStatus
from rbworkflow.report.content.model import DecimalText
from rbworkflow.wording import amendment_suffix


@dataclass(frozen=True, kw_only=True)
class EvaluationRow:
    """One recommendation: kondisi, kriteria, akibat, and what is recommended; `area` as the office's report calls it.

    `unit_code` is the office's own unit that answers for it, "" where the evaluator leaves that to the office.
    """

    code: str
    position: int
    area: str
    condition: str
    criterion: str
    consequence: str
    text: str
    unit_code: str = ""
    due_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class EvaluatedItem:
    """One item of the LKE: the office's own answer and the evaluator's, each with what it is worth from 0 to 1."""

    item_code: str
    position: int
    question: str
    own_answer: str
    own_value: DecimalText
    answer: str
    value: DecimalText
    note: str

    @property
    def agrees(self) -> bool:
        """Whether both are worth the same."""
        return self.own_value == self.value


ROW_COLUMNS: Final = tuple(each.name for each in fields(EvaluationRow))
ITEM_COLUMNS: Final = tuple(each.name for each in fields(EvaluatedItem))


@dataclass(frozen=True, kw_only=True)
class Evaluation:
    """One evaluation of one office's report on a period; `id` is 0 until it is inserted."""

    office_code: str
    unit_code: str
    period_code: str
    amendment: int
    package_id: int
    """The accepted package that it is of."""
    workbook_sha256: str
    workbook_name: str
    content_sha256: str
    read_at: datetime
    draft_sha256: str | None = None
    draft_parts_sha256: str | None = None
    letter_number: str = ""
    letter_on: date | None = None
    letter_sha256: str | None = None
    recommendations_sha256: str | None = None
    """The workbook that goes with the letter."""
    note: str = ""
    status: EvaluationStatus = EvaluationStatus.READ
    rows: tuple[EvaluationRow, ...] = ()
    items: tuple[EvaluatedItem, ...] = ()
    id: int = 0

    @property
    def period(self) -> Period:
        return parse_period(self.period_code)

    @property
    def title(self) -> str:
        """As people call it, its office aside."""
        return f"Evaluasi RB {self.period.short_title}{amendment_suffix(self.amendment)}"

    @property
    def subject(self) -> str:
        """Its name in the audit chain."""
        return f"evaluation/{self.office_code}/{self.unit_code}/{self.period_code}/{self.content_sha256[:16]}"

    @property
    def digest(self) -> str:
        """What is decided, of its rows and answers as they stand."""
        told = (self.unit_code, self.period_code, self.rows, self.items)
        again = digest_of(*told, given_again=self.amendment)
        return again if self.content_sha256 == again else digest_of(*told)

    @property
    def awaits_number(self) -> bool:
        """Whether only the number of its letter lacks, which the operator then types."""
        return self.status is EvaluationStatus.APPROVED and not self.letter_number


def digest_of(
    unit_code: str,
    period_code: str,
    rows: Iterable[EvaluationRow],
    items: Iterable[EvaluatedItem],
    *,
    given_again: int = 0,
) -> str:
    """What is decided; `given_again` is the amendment by which the same counts once more, after another was sent."""
    told: list[object] = [
        unit_code,
        period_code,
        [{**asdict(each), "due_on": each.due_on.isoformat() if each.due_on else None} for each in rows],
        [asdict(each) for each in items],
        *([given_again] if given_again else []),
    ]
    return hashlib.sha256(canonical(told).encode()).hexdigest()
