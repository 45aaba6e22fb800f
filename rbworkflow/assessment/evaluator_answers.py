"""The evaluator's answers as a province sends them: a table of item, answer and remark beside its recommendations."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, NamedTuple

from rbworkflow.assessment.answers import understood
from rbworkflow.assessment.model import AssessmentItem
from rbworkflow.finding import Finding
from rbworkflow.office.assessing import AssessmentPolicy
from rbworkflow.sheets.column_maps import ColumnMap, own_map
from rbworkflow.sheets.columns import find_table
from rbworkflow.sheets.fitting import said_of_hidden
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


class ReadAnswers(NamedTuple):
    """Answers by the item's code as it is written, codes that are answered twice otherwise, and points on the cells."""

    given: Mapping[str, EvaluatorAnswer]
    doubled: tuple[str, ...]
    findings: tuple[Finding, ...]


def evaluator_answers(content: bytes, column_map: ColumnMap) -> ReadAnswers:
    """What is answered twice otherwise is no answer; raises WorkbookRefusedError where nothing can be read."""
    (workbook,) = read_workbooks([content])
    if isinstance(workbook, Exception):
        raise workbook
    found: dict[str, EvaluatorAnswer] = {}
    doubled = dict[str, None]()
    findings: list[Finding] = [*said_of_hidden(workbook, [column_map])]
    for sheet in workbook.sheets:
        table = None if sheet.is_hidden else find_table(sheet, column_map)
        if table is None or table.lacking:
            continue
        findings += table.said
        for index, told in enumerate(records(table.frame)):
            said = EvaluatorAnswer(told["answer"].strip()[:LONGEST], told["note"].strip()[:LONGEST])
            code = told["item_code"].strip()
            if code and any(said) and not table.is_struck_out(index) and found.setdefault(code, said) != said:
                doubled[code] = None
    given = {code: said for code, said in found.items() if code not in doubled}
    return ReadAnswers(given, tuple(doubled), tuple(findings))


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
