"""What an item keeps of the year before, where its own workbook does not say it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from rbworkflow.assessment.model import AssessmentItem


@dataclass(frozen=True)
class YearBefore:
    """The items of the year before, and what the office answered then as its approved report has it; by code."""

    items: Mapping[str, AssessmentItem] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)


def carried_over(items: Iterable[AssessmentItem], before: YearBefore) -> tuple[AssessmentItem, ...]:
    """The items with the evaluator's last answer and remark, and the office's own, as far as they are known.

    An answer of another kind than the item asks for says nothing of it.
    """
    return tuple(_carried(item, before) for item in items)


def _carried(item: AssessmentItem, before: YearBefore) -> AssessmentItem:
    last = before.items.get(item.code)
    if last is None or last.kind is not item.kind:
        return item
    carried = replace(item, last_answer=item.last_answer or before.answers.get(item.code, ""))
    if item.evaluator_answer:
        return carried
    return replace(
        carried,
        evaluator_answer=last.evaluator_answer,
        evaluator_note=item.evaluator_note or last.evaluator_note,
    )
