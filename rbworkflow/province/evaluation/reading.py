"""An evaluator's workbook read back: of which evaluation it is, its rows and answers, and every point by cell."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, NamedTuple

from rbworkflow.assessment.answers import ItemAnswer, understood, value_of
from rbworkflow.assessment.model import AnswerKind, AssessmentItem
from rbworkflow.finding import Finding
from rbworkflow.office.assessing import AssessmentPolicy
from rbworkflow.plan.recommendation_layouts import coded
from rbworkflow.province.evaluation import points
from rbworkflow.province.evaluation.basis import BasisItem, EvaluationBasis
from rbworkflow.province.evaluation.model import EvaluatedItem, EvaluationRow
from rbworkflow.report.content.model import DecimalText
from rbworkflow.report.texts import clean
from rbworkflow.sheets.addresses import address
from rbworkflow.sheets.closing import closed_from
from rbworkflow.sheets.columns import ColumnMap, FoundTable, find_table
from rbworkflow.sheets.dates import day_in
from rbworkflow.sheets.fitting import said_of_broken, said_of_hidden
from rbworkflow.sheets.headers import folded
from rbworkflow.sheets.texts import cleaned
from rbworkflow.sheets.workbook import Sheet, Workbook
from rbworkflow.wording import listed

LONGEST: Final = 4000
"""Letters of one cell: more than a page of a letter says nothing to anybody."""
MOST_ABOVE: Final = 12
"""Rows above the table in which its code may stand."""
MOST_LACKING: Final = 3
"""Of so many columns a table may lack and still is meant for one of ours."""
NO_TABLE: Final = "Tabel evaluasi tidak ditemukan."
NO_COLUMNS: Final = "Pada lembar '{}' tidak ada kolom {}."
YEARS_TO_ACT: Final = 5
_ID: Final = re.compile(r"EVALUASI-([A-Za-z0-9]{1,8})-([A-Za-z0-9]{1,32})-(\d{4}-(?:S[12]|T))", re.IGNORECASE)
_CODE: Final = re.compile(r"[A-Z0-9][A-Z0-9./-]{0,31}")
_NUMBERING: Final = re.compile(r"^(?:area )?(?:[a-z]?\d{1,2}|[ivx]{1,4})[ )]+")
_SUBDIVISION: Final = re.compile(r"^sub ?bag(?:ian)?\b ?")
_WRITTEN: Final = ("condition", "criterion", "consequence", "text")
_ALL_ENTRIES: Final = (*_WRITTEN, "code", "unit", "due_on")
_WANTED: Final[Mapping[AnswerKind, str]] = {
    AnswerKind.PERCENT: "Tulis persentase 0 sampai 100 dengan tanda persen, misalnya 90%.",
    AnswerKind.COUNTS: "Tulis sekian dari sekian, misalnya 3 dari 5.",
}


class EvaluationId(NamedTuple):
    """Which evaluation a workbook is of."""

    office_code: str
    unit_code: str
    period_code: str


@dataclass(frozen=True)
class EvaluationDraft:
    """What a workbook says, by areas, and the points to complete; only a complete one is kept."""

    rows: tuple[EvaluationRow, ...]
    items: tuple[EvaluatedItem, ...]
    findings: tuple[Finding, ...]

    @property
    def is_complete(self) -> bool:
        return not any(each.is_open for each in self.findings)


def identified(workbook: Workbook) -> EvaluationId | None:
    """The evaluation that stands above one of its tables; None where there is none, or more than one."""
    found = {each for sheet in workbook.sheets if not sheet.is_hidden for each in _ids(sheet)}
    return found.pop() if len(found) == 1 else None


def _ids(sheet: Sheet) -> Iterator[EvaluationId]:
    for row in sheet.rows[:MOST_ABOVE]:
        for cell in row:
            if isinstance(cell, str) and (told := _ID.fullmatch(cleaned(cell))):
                yield EvaluationId(told[1], told[2], told[3].upper())


def headed(workbook: Workbook, names: Collection[str]) -> str | None:
    """Which of these names stands above the table that says of which evaluation it is; None where none does."""
    known = {folded(name): name for name in names}
    sheets = (sheet for sheet in workbook.sheets if not sheet.is_hidden and any(_ids(sheet)))
    above = (cell for sheet in sheets for row in sheet.rows[:MOST_ABOVE] for cell in row if isinstance(cell, str))
    return next((known[folded(cell)] for cell in above if folded(cell) in known), None)


def read_evaluation(
    workbook: Workbook, basis: EvaluationBasis, rows: ColumnMap, items: ColumnMap, policy: AssessmentPolicy
) -> EvaluationDraft:
    """What the workbook says of the office that `basis` is of."""
    reading = _EvaluationReading(basis, policy)
    told, of_items = [*_tables(workbook, rows)], [*_tables(workbook, items)]
    hidden = tuple(said_of_hidden(workbook, [rows, items]))
    if not told:
        return EvaluationDraft((), (), (points.point(points.NO_TABLE, found=_found_instead(workbook, rows)), *hidden))
    unread = *hidden, *said_of_broken(workbook, [rows, items], [*told, *of_items])
    by_sheet = {table.sheet.name: reading.rows(table) for table in told}
    evaluated = [row for rows_of_sheet in by_sheet.values() for row in rows_of_sheet]
    if len(written := [name for name, found in by_sheet.items() if found]) > 1:
        sheets = listed([f"'{name}'" for name in written])
        reading.findings.append(points.point(points.TWO_SHEETS, sheet=written[-1], sheets=sheets))
    if not evaluated and not any(each.is_open for each in reading.findings):
        reading.findings.append(points.point(points.NO_ROWS, sheet=told[0].sheet.name))
    answered = [item for table in of_items for item in reading.items(table)]
    findings = [each for table in [*told, *of_items] for each in table.said]
    return EvaluationDraft(
        tuple(_coded(evaluated, basis, rows)), tuple(answered), (*unread, *findings, *reading.findings)
    )


def _found_instead(workbook: Workbook, column_map: ColumnMap) -> str:
    """What there is where no table is whole: the one that lacks least, and which columns it lacks."""
    tables = (find_table(sheet, column_map) for sheet in workbook.sheets if not sheet.is_hidden)
    best = min(filter(None, tables), key=lambda table: len(table.lacking), default=None)
    if best is None or len(best.lacking) > MOST_LACKING:
        return NO_TABLE
    titles = listed([f"'{column_map.column(name).title}'" for name in best.lacking])
    return NO_COLUMNS.format(best.sheet.name, titles)


def _tables(workbook: Workbook, column_map: ColumnMap) -> Iterator[FoundTable]:
    """The tables that are whole, in the visible sheets."""
    for sheet in workbook.sheets:
        table = None if sheet.is_hidden else find_table(sheet, column_map)
        if table is not None and not table.lacking:
            yield table


def _coded(read: Collection[EvaluationRow], basis: EvaluationBasis, column_map: ColumnMap) -> Iterator[EvaluationRow]:
    """By areas, as the office has them; those without a code get the next one that nobody has."""
    places = {area.label: place for place, area in enumerate(basis.areas)}
    default, taken = column_map.column("code").default, {each.code for each in read}
    number = 0
    for position, row in enumerate(sorted(read, key=lambda each: places.get(each.area, len(places))), 1):
        code = row.code
        while not code or (code in taken and not row.code):
            number += 1
            code = coded(default, year=basis.period.year, number=number)
        yield EvaluationRow(**{**vars(row), "code": code, "position": position})


@dataclass
class _EvaluationReading:
    """Tables being read: what is wrong gathers in `findings`."""

    basis: EvaluationBasis
    policy: AssessmentPolicy
    findings: list[Finding] = field(default_factory=list)
    codes: dict[str, str] = field(default_factory=dict)
    answered: dict[str, str] = field(default_factory=dict)

    def rows(self, table: FoundTable) -> list[EvaluationRow]:
        """Rows in which an evaluator wrote something."""
        end = closed_from(table)
        if below := [str(row) for row in table.rows[end:]]:
            cell = address(table.rows[end], 1)
            self.findings.append(
                points.point(points.BELOW_TABLE, sheet=table.sheet.name, cell=cell, rows=listed(below))
            )
        written = (index for index in range(end) if any(_said(table, index, each) for each in _ALL_ENTRIES))
        return [self._row(table, index) for index in written if not table.is_struck_out(index)]

    def items(self, table: FoundTable) -> list[EvaluatedItem]:
        """Items that the evaluator answered."""
        known = {folded(each.code): each for each in self.basis.items}
        read: list[EvaluatedItem] = []
        for index in range(closed_from(table)):
            answer, note = _said(table, index, "answer"), self._text(table, index, "note")
            code = _said(table, index, "item_code")
            if not (answer or note) or table.is_struck_out(index):
                continue
            item = known.get(folded(code))
            if item is None:
                self._point(points.UNKNOWN_ITEM, table, index, "item_code", text=code)
            elif not self._is_first(table, index, item.code):
                self._point(points.DOUBLED_ITEM, table, index, "item_code", text=code, first=self.answered[item.code])
            else:
                read.append(self._item(table, index, item, note=note, position=len(read) + 1))
        return read

    def _row(self, table: FoundTable, index: int) -> EvaluationRow:
        told = {name: self._text(table, index, name) for name in _WRITTEN}
        for name, text in told.items():
            if not text:
                self._point(points.EMPTY_CELL, table, index, name, column=table.column_map.column(name).title)
        return EvaluationRow(
            code=self._code(table, index),
            position=0,
            area=self._area(table, index),
            unit_code=self._unit(table, index),
            due_on=self._day(table, index),
            **told,
        )

    def _code(self, table: FoundTable, index: int) -> str:
        code = _said(table, index, "code").upper()
        if not code:
            return ""
        if not _CODE.fullmatch(code):
            self._point(points.BAD_CODE, table, index, "code", text=code)
        elif code in self.codes:
            self._point(points.DOUBLED_CODE, table, index, "code", text=code, first=self.codes[code])
        self.codes.setdefault(code, _place(table, index, "code"))
        return code

    def _area(self, table: FoundTable, index: int) -> str:
        text = _said(table, index, "area")
        known = {folded(area.label): area.label for area in self.basis.areas}
        found = known.get(folded(text)) or known.get(_NUMBERING.sub("", folded(text)))
        if found is None:
            self._point(points.UNKNOWN_AREA, table, index, "area", text=text, choices=listed([*known.values()]))
        return found or ""

    def _unit(self, table: FoundTable, index: int) -> str:
        text = _said(table, index, "unit")
        units = self.basis.units
        known = {_unit_word(word): code for code, name in units.items() for word in (code, name)}
        if text and _unit_word(text) not in known:
            choices = (
                f"Pilih salah satu: {listed([*units.values()])}." if units else "Kosongkan, atau tulis dalam saran."
            )
            self._point(points.UNKNOWN_UNIT, table, index, "unit", text=text, choices=choices)
        return known.get(_unit_word(text), "")

    def _day(self, table: FoundTable, index: int) -> date | None:
        text, year = _said(table, index, "due_on"), self.basis.period.year
        found = day_in(text)
        if text and found is None:
            self._point(points.NO_DAY, table, index, "due_on", text=text, year=str(year + 1))
        elif found and not year <= found.year <= year + YEARS_TO_ACT:
            self._point(points.FAR_DAY, table, index, "due_on", text=text, year=str(year))
            return None
        return found

    def _item(self, table: FoundTable, index: int, item: BasisItem, *, note: str, position: int) -> EvaluatedItem:
        said = _said(table, index, "answer")
        answer, value = answered_by(item.kind, said, self.policy)
        if answer.fault:
            kind = AnswerKind(item.kind)
            wanted = _WANTED.get(kind) or f"Pilih salah satu: {listed([*self.policy.choices(kind)])}."
            self._point(points.BAD_ANSWER, table, index, "answer", text=said, wanted=wanted)
        return EvaluatedItem(
            item_code=item.code,
            position=position,
            question=item.question,
            own_answer=item.answer,
            own_value=item.value,
            answer=answer.shown,
            value=value,
            note=note,
        )

    def _is_first(self, table: FoundTable, index: int, code: str) -> bool:
        place = _place(table, index, "item_code")
        return self.answered.setdefault(code, place) == place

    def _text(self, table: FoundTable, index: int, name: str) -> str:
        """What is kept of a longer text; one that no letter has room for is asked about."""
        text = _said(table, index, name)
        if len(text) > LONGEST:
            self._point(points.TOO_LONG, table, index, name, count=str(len(text)), most=str(LONGEST))
        return text[:LONGEST]

    def _point(self, rule: str, table: FoundTable, index: int, name: str, **words: str) -> None:
        shown = {key: word if len(word) <= LONGEST else f"{word[:60]}…" for key, word in words.items()}
        cell = table.cell(index, name) or table.cell(index, "text")
        self.findings.append(points.point(rule, sheet=table.sheet.name, cell=cell, **shown))


def answered_by(kind: str, said: str, policy: AssessmentPolicy) -> tuple[ItemAnswer, DecimalText]:
    """What an evaluator's answer means, and what it is worth by the office's table."""
    item = AssessmentItem(code="", position=0, part="", area_code="", question="", kind=AnswerKind(kind), unit_code="")
    answer = understood(item, said, policy)
    value = value_of(item.kind, answer, policy)
    return answer, None if value is None else format(value, "f")


def _place(table: FoundTable, index: int, name: str) -> str:
    return f"{table.cell(index, name)} lembar '{table.sheet.name}'"


def _unit_word(text: str) -> str:
    """A unit's name or code as it compares, also behind `Subbag`."""
    return _SUBDIVISION.sub("", folded(text))


def _said(table: FoundTable, index: int, name: str) -> str:
    """What a cell says, safe to print; "" for a word that stands for nothing, as `-`."""
    text = clean(table.text(index, name))
    return "" if table.column_map.vocabulary.is_empty(folded(text)) else text
