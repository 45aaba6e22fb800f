"""What an item was answered with, and what that is worth: between nothing (0) and all of its weight (1)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final, Self

from sqlalchemy import Row

from rbworkflow.assessment.model import AnswerKind, AssessmentItem
from rbworkflow.office.assessing import AssessmentPolicy
from rbworkflow.sheets.cells import read_number
from rbworkflow.sheets.quantities import IN_PERCENT
from rbworkflow.sheets.texts import folded
from rbworkflow.wording import number

NOTHING: Final = Decimal(0)
ALL: Final = Decimal(1)
_HUNDRED: Final = Decimal(100)
_BETWEEN_COUNTS: Final = re.compile(r"\s*(?:/|:|\bdari\b)\s*")
_WORD: Final = re.compile(r"[^\W\d_]+")
_EXPLAINED: Final = re.compile(r"(?P<letter>[a-z]) ?[.):-] ?(?P<words>.+)")
"""`B. Sebagian besar`, as the criterion has it."""


class AnswerFault(StrEnum):
    """Why what stands in an answer's cells cannot be used."""

    UNKNOWN = "unknown"
    """It is none of the choices."""
    TWO_ANSWERS = "two_answers"
    NO_NUMBER = "no_number"
    OUT_OF_RANGE = "out_of_range"
    """A percentage below 0 or over 100, a count below 0."""
    HALF = "half"
    """One of two counts is missing."""
    NOT_A_PART = "not_a_part"
    """More than there are (5 of 3), or of none at all (2 of 0)."""
    NOT_WHOLE = "not_whole"


@dataclass(frozen=True, kw_only=True)
class ItemAnswer:
    """What a unit says of one item. `said` is the answer's cell as people see it; `choice` is the choice it means.

    `cells` are the addresses of what it says, by column of the form's sheet. With a `fault` it is worth nothing.
    """

    item_code: str
    said: str = ""
    choice: str = ""
    percent: Decimal | None = None
    numerator: Decimal | None = None
    denominator: Decimal | None = None
    fault: AnswerFault | None = None
    reason: str = ""
    evidence_text: str = ""
    sheet: str = ""
    cells: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, row: Row[Any]) -> Self:
        values = row._asdict()
        fault = values.pop("fault")
        return cls(**values, fault=AnswerFault(fault) if fault else None)

    @property
    def is_given(self) -> bool:
        """Whether anything stands there, be it of use or not."""
        return bool(self.said or self.choice or self.fault) or self.percent is not None or self.numerator is not None

    @property
    def shown(self) -> str:
        """As people write it: `Ya`, `B`, `85,5%`, `3 dari 5`; what cannot be used as it was typed."""
        if self.fault or not self.is_given:
            return self.said
        if self.percent is not None:
            return f"{number(self.percent)}%"
        if self.numerator is not None:
            return f"{number(self.numerator)} dari {number(self.denominator)}"
        return self.choice


ANSWER_COLUMNS: Final = tuple(each.name for each in fields(ItemAnswer))


def chosen(item: AssessmentItem, said: str, policy: AssessmentPolicy) -> str | AnswerFault:
    """The choice that `said` means, "" where it says nothing: `a.`, `Ya, sudah`, `B. Sebagian besar`; two of them are
    none, and neither is one with other words: `hampir ya`, `menuju A`.
    """
    spelled, text = policy.spellings(item.kind), folded(said)
    if not text:
        return ""
    if whole := spelled.get(text):
        return whole
    words = _WORD.findall(text)
    meant = {spelled[word] for word in words if word in spelled}
    if len(meant) > 1:
        return AnswerFault.TWO_ANSWERS
    is_whole = "?" not in text and (all(word in spelled for word in words) or _is_explained(item, text, spelled))
    return meant.pop() if meant and is_whole else AnswerFault.UNKNOWN


def _is_explained(item: AssessmentItem, text: str, spelled: Mapping[str, str]) -> bool:
    """Whether words behind a choice's letter are those that its criterion has for it, where it has any."""
    found, criterion = _EXPLAINED.fullmatch(text), folded(item.criterion)
    if found is None or found["letter"] not in spelled:
        return False
    return not criterion or found["words"].rstrip(".") in criterion


def understood(item: AssessmentItem, said: str, policy: AssessmentPolicy) -> ItemAnswer:
    """The answer that one text gives: a choice, `85,5%`, or `3/5` and `3 dari 5`; its fault where it gives none, as
    `0,9` where percentages are asked for.
    """
    text = said.strip()
    if item.kind is AnswerKind.COUNTS:
        parts = [part for part in _BETWEEN_COUNTS.split(folded(text)) if part]
        numerator, denominator, *more = [read_number(part).value for part in parts] + [None, None]
        fault = (
            AnswerFault.NO_NUMBER if any(part is not None for part in more) or (parts and numerator is None) else None
        )
        return ItemAnswer(
            item_code=item.code,
            said=text,
            numerator=numerator,
            denominator=denominator,
            fault=fault or fault_of_counts(numerator, denominator),
        )
    if item.kind is AnswerKind.PERCENT:
        read = read_number(text, IN_PERCENT)
        fault = AnswerFault.NO_NUMBER if read.is_unreadable else None
        if read.value is not None:
            fault = AnswerFault.NO_NUMBER if _may_be_a_share(read.value, text) else fault_of_percent(read.value)
        percent = None if fault is AnswerFault.NO_NUMBER else read.value
        return ItemAnswer(item_code=item.code, said=text, percent=percent, fault=fault)
    choice = chosen(item, text, policy)
    if isinstance(choice, AnswerFault):
        return ItemAnswer(item_code=item.code, said=text, fault=choice)
    return ItemAnswer(item_code=item.code, said=text, choice=choice)


def _may_be_a_share(value: Decimal, text: str) -> bool:
    """`0,9` without a percent sign may be 90%, and `1` all of it."""
    return 0 < value <= 1 and text[-1:].isdigit()


def fault_of_percent(percent: Decimal) -> AnswerFault | None:
    return None if NOTHING <= percent <= _HUNDRED else AnswerFault.OUT_OF_RANGE


def fault_of_counts(numerator: Decimal | None, denominator: Decimal | None) -> AnswerFault | None:
    """How many of how many: none of none is a usable answer, and is worth nothing."""
    if numerator is None and denominator is None:
        return None
    if numerator is None or denominator is None:
        return AnswerFault.HALF
    if min(numerator, denominator) < 0:
        return AnswerFault.OUT_OF_RANGE
    if numerator % 1 or denominator % 1:
        return AnswerFault.NOT_WHOLE
    return AnswerFault.NOT_A_PART if numerator > denominator else None


def value_of(kind: AnswerKind, answer: ItemAnswer | None, policy: AssessmentPolicy) -> Decimal | None:
    """What the answer is worth, from 0 to 1; None where there is none, or none that can be used.

    Choices by the office's table (config/assessment.toml, which names its source); a percentage as a share of 100, and
    counts as their ratio, capped at 1, as such worksheets work them out.
    """
    if answer is None or answer.fault or not answer.is_given:
        return None
    if answer.percent is not None:
        return min(answer.percent / _HUNDRED, ALL)
    if answer.numerator is not None and answer.denominator is not None:
        return min(answer.numerator / answer.denominator, ALL) if answer.denominator else NOTHING
    return policy.worth(kind, answer.choice)
