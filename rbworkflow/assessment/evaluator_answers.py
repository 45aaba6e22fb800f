"""The evaluator's answers as a province sends them: a table of item, answer and remark beside its recommendations."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, NamedTuple

from rbworkflow.assessment.answers import understood
from rbworkflow.assessment.model import AssessmentItem
from rbworkflow.office.assessing import AssessmentPolicy
from rbworkflow.sheets.column_maps import ColumnMap, own_map
from rbworkflow.sheets.columns import find_table
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.records import records
from rbworkflow.sheets.texts import folded

NAME: Final = "columns/evaluasi_lke.csv"
LONGEST: Final = 4000


class EvaluatorAnswer(NamedTuple):
    """What the evaluator says of one item."""

    answer: str
    note: str


@dataclass(frozen=True)
class JudgedItems:
    """Items with the evaluator's answers in them, how many took one, and the codes that could not."""

    items: tuple[AssessmentItem, ...]
    count: int
    unknown: tuple[str, ...]
    """Items that this self-assessment does not have."""
    unusable: tuple[str, ...]
    """Items that no such answer fits."""


def load_item_map(config: Path) -> ColumnMap:
    """The columns of such a table: the office's own map, or the shipped one; raises ConfigurationError."""
    return own_map(config, NAME, is_completed=True)


def evaluator_answers(content: bytes, column_map: ColumnMap) -> Mapping[str, EvaluatorAnswer]:
    """By the item's code as it is written, the first of each; raises WorkbookRefusedError where nothing can be read."""
    (workbook,) = read_workbooks([content])
    if isinstance(workbook, Exception):
        raise workbook
    found: dict[str, EvaluatorAnswer] = {}
    for sheet in workbook.sheets:
        table = None if sheet.is_hidden else find_table(sheet, column_map)
        if table is None or table.lacking:
            continue
        for told in records(table.frame):
            said = EvaluatorAnswer(told["answer"].strip()[:LONGEST], told["note"].strip()[:LONGEST])
            if told["item_code"].strip() and any(said):
                found.setdefault(told["item_code"].strip(), said)
    return found


def with_evaluator_answers(
    items: Iterable[AssessmentItem], given: Mapping[str, EvaluatorAnswer], policy: AssessmentPolicy
) -> JudgedItems:
    """The items as the evaluator judged them; an answer that does not fit its item changes nothing."""
    by_code = {folded(code): each for code, each in given.items()}
    judged, unusable, count = list[AssessmentItem](), list[str](), 0
    known = set[str]()
    for item in items:
        said = by_code.get(folded(item.code))
        known.add(folded(item.code))
        if said is None:
            judged.append(item)
        elif understood(item, said.answer, policy).fault:
            unusable.append(item.code)
            judged.append(item)
        else:
            count += 1
            judged.append(replace(item, evaluator_answer=said.answer, evaluator_note=said.note))
    unknown = tuple(code for code in given if folded(code) not in known)
    return JudgedItems(tuple(judged), count, unknown, tuple(unusable))
