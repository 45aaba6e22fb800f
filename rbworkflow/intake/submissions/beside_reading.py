"""What a form says beside results: answers to the items of the self-assessment, and how recommendations are followed
up.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from rbworkflow.assessment.answers import AnswerFault, ItemAnswer, fault_of_counts, understood
from rbworkflow.assessment.model import AnswerKind, AssessmentItem
from rbworkflow.finding import Finding
from rbworkflow.intake.asked import NOUNS, SHEETS, AskedBeside, AskedRecommendation
from rbworkflow.intake.evidence.matching import ASSESSMENT, RECOMMENDATION, Evidence
from rbworkflow.intake.points import Rules, points
from rbworkflow.intake.submissions.beside_rows import BesideRows
from rbworkflow.intake.submissions.beside_tables import BesideTables
from rbworkflow.office.assessing import AssessmentPolicy
from rbworkflow.plan.recommendation_progress import RecommendationProgress, status_of
from rbworkflow.sheets.texts import folded

Told: TypeAlias = ItemAnswer | RecommendationProgress
_COUNTS: Final = ("numerator", "denominator")


@dataclass(frozen=True, kw_only=True)
class ReadBeside:
    """What stands on these sheets for what the unit is asked, in the order of its rows."""

    answers: tuple[ItemAnswer, ...] = ()
    progress: tuple[RecommendationProgress, ...] = ()
    findings: tuple[Finding, ...] = ()

    def by_code(self, purpose: str) -> Mapping[str, Told]:
        """What is told of each item, or of each recommendation."""
        if purpose == ASSESSMENT:
            return {each.item_code: each for each in self.answers}
        return {each.recommendation_code: each for each in self.progress}


NOTHING_READ: Final = ReadBeside()


@dataclass(frozen=True, kw_only=True)
class SaidBeside:
    """What one submission said beside results, and what proves it."""

    said: ReadBeside = NOTHING_READ
    evidence: tuple[Evidence, ...] = ()


def read_beside(
    tables: BesideTables, asked: AskedBeside, unit_code: str, *, policy: AssessmentPolicy, rules: Rules
) -> ReadBeside:
    """`asked` is the whole office's. A sheet that is not there says nothing."""
    mine = asked.of(unit_code)
    answers: list[ItemAnswer] = []
    progress: list[RecommendationProgress] = []
    findings = [*tables.said_of_others(rules)]
    if mine.items and ASSESSMENT in tables.chosen:
        table, titles = tables.chosen[ASSESSMENT], _titles(mine, ASSESSMENT)
        items = BesideRows(ASSESSMENT, table, asked.items, mine.items, rules, asked.former, titles)
        answers += [_answer(items, item, index, policy) for item, index, _ in items.rows()]
        findings += items.findings
    if mine.recommendations and RECOMMENDATION in tables.chosen:
        table, given = tables.chosen[RECOMMENDATION], asked.recommendations
        titles = _titles(mine, RECOMMENDATION)
        told = BesideRows(RECOMMENDATION, table, given, mine.recommendations, rules, titles=titles)
        progress += [_progress(told, each, index) for each, index, _ in told.rows()]
        findings += told.findings
    return ReadBeside(answers=tuple(answers), progress=tuple(progress), findings=tuple(findings))


def absent_sheets(tables: BesideTables, mine: AskedBeside, sent_sheets: Collection[str], rules: Rules) -> list[Finding]:
    """A point for each sheet that the unit's form had (`sent_sheets`) and that is gone."""
    return [
        point
        for purpose in mine.purposes
        if purpose not in tables.chosen and SHEETS[purpose] in sent_sheets
        for point in points(rules, "L51", sheet_name=SHEETS[purpose], noun=NOUNS[purpose])
    ]


def _titles(mine: AskedBeside, purpose: str) -> dict[str, str]:
    return {place.code: place.title for place in mine.places_of(purpose)}


def _answer(rows: BesideRows[AssessmentItem], item: AssessmentItem, index: int, policy: AssessmentPolicy) -> ItemAnswer:
    said = _meant(rows.text(index, "answer"), rows, item, policy)
    counted = any(rows.text(index, name) for name in _COUNTS)
    answer = _counted(rows, item, index, said, policy) if counted else understood(item, said, policy)
    return replace(
        answer,
        reason=rows.text(index, "reason"),
        evidence_text=rows.text(index, "evidence"),
        sheet=rows.table.sheet.name,
        cells=_cells(rows, item, index, said),
    )


def _cells(rows: BesideRows[AssessmentItem], item: AssessmentItem, index: int, said: str) -> dict[str, str]:
    """The answer's own cell is locked where two counts have theirs: nothing stands there but what was typed."""
    cells = rows.cells(index)
    is_locked = item.kind is AnswerKind.COUNTS and cells.keys() >= set(_COUNTS)
    return {name: cell for name, cell in cells.items() if name != "answer" or said or not is_locked}


def _meant(said: str, rows: BesideRows[AssessmentItem], item: AssessmentItem, policy: AssessmentPolicy) -> str:
    """`-` is no answer, but `belum ada` may be one."""
    is_empty = rows.table.column_map.vocabulary.is_empty(folded(said))
    return "" if is_empty and folded(said) not in policy.spellings(item.kind) else said


def _counted(
    rows: BesideRows[AssessmentItem], item: AssessmentItem, index: int, said: str, policy: AssessmentPolicy
) -> ItemAnswer:
    """Two numbers in cells of their own; where the answer's cell says something else, nobody knows which holds."""
    typed = " dari ".join(rows.text(index, name) or "…" for name in _COUNTS)
    shown = f"{said}; {typed}" if said else typed
    if item.kind is not AnswerKind.COUNTS:
        mistaken = AnswerFault.TWO_ANSWERS if said else AnswerFault.UNKNOWN
        return ItemAnswer(item_code=item.code, said=shown, fault=mistaken)
    read = [rows.table.number(index, name) for name in _COUNTS]
    numerator, denominator = (each.value for each in read)
    fault = AnswerFault.NO_NUMBER if any(each.doubt for each in read) else fault_of_counts(numerator, denominator)
    other = understood(item, said, policy)
    if said and (other.numerator, other.denominator) != (numerator, denominator):
        fault = AnswerFault.TWO_ANSWERS
    return ItemAnswer(item_code=item.code, said=shown, numerator=numerator, denominator=denominator, fault=fault)


def _progress(rows: BesideRows[AskedRecommendation], asked: AskedRecommendation, index: int) -> RecommendationProgress:
    said = rows.text(index, "status")
    return RecommendationProgress(
        recommendation_code=asked.code,
        status=status_of(said),
        status_text=said,
        done=rows.text(index, "done"),
        reason=rows.text(index, "reason"),
        evidence_text=rows.text(index, "evidence"),
        sheet=rows.table.sheet.name,
        cells=rows.cells(index),
    )
