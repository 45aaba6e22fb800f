"""A self-assessment's workbook -> items, and every point to complete by sheet and cell."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rbworkflow.assessment.layouts import CALLED, MADE, AssessmentLayout, ItemsFit, fitting_tables
from rbworkflow.assessment.model import AssessmentItem
from rbworkflow.assessment.points import (
    ASKED_TWICE,
    BELOW_TABLE,
    DOUBLED_CODE,
    INDICATOR_TOO,
    LONE_WORDS,
    NO_PLACE,
    NO_ROWS,
    NO_TABLE,
    OTHER_LAYOUT,
    OTHER_WEIGHTS,
    OTHER_YEAR,
    PASSED_OVER,
    UNCHECKED_INDICATORS,
    UNREAD_SHEETS,
    ItemFault,
    finding,
)
from rbworkflow.assessment.rowreading import ItemRow, ReadItem, read_item
from rbworkflow.assessment.tablerows import ItemRows
from rbworkflow.assessment.terms import AssessmentTerms
from rbworkflow.assessment.weighing import other_weights
from rbworkflow.finding import Finding
from rbworkflow.sheets.columns import FoundTable
from rbworkflow.sheets.fitting import said_of_hidden
from rbworkflow.sheets.headers import folded
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.titles import titles_above, told_year
from rbworkflow.wording import listed


@dataclass(frozen=True)
class AssessmentDraft:
    """What a workbook says: the items that can be taken, in its order, the points to complete, the layout it has.

    Only a complete one may become a version.
    """

    items: tuple[AssessmentItem, ...]
    findings: tuple[Finding, ...]
    layout: str = ""

    @property
    def is_complete(self) -> bool:
        return bool(self.items) and not any(point.is_open for point in self.findings)


def read_assessment(
    content: bytes, *, name: str, terms: AssessmentTerms, layouts: Sequence[AssessmentLayout]
) -> AssessmentDraft:
    """The items in the workbook `name`, read in the isolated child; raises WorkbookRefusedError for none to read."""
    (workbook,) = read_workbooks([content])
    if isinstance(workbook, Exception):
        raise workbook
    fits, unread = fitting_tables(workbook, layouts)
    hidden = tuple(said_of_hidden(workbook, [layout.column_map for layout in layouts]))
    if not fits:
        return AssessmentDraft((), (finding(ItemFault(NO_TABLE)), *hidden))
    findings: list[Finding] = [*hidden, *_other_year(fits, name, terms)]
    counts: Counter[str] = Counter()
    lines: list[_Line] = []
    for number, fit in enumerate(fits):
        findings += [*fit.table.said, *_said_of_place(fit.table)]
        if fit.layout.title not in {before.layout.title for before in fits[:number]}:
            findings += _said_of_layout(fit)
        lines += _lines(fit, terms, counts, findings, before=len(lines))
    if not lines:
        findings.append(finding(ItemFault(NO_ROWS), sheet=fits[0].table.sheet.name))
    for line in lines:
        findings += [line.finding(fault) for fault in line.read.faults]
    findings += [*_doubled(lines, terms), *_said_of_whole(lines, terms, fits[0])]
    if unread and not all(fit.layout.is_template for fit in fits):
        words = {"text": listed([f"'{sheet.name}'" for sheet in unread])}
        findings.append(finding(ItemFault(UNREAD_SHEETS, words=words)))
    items = tuple(line.read.item for line in lines if line.read.item)
    return AssessmentDraft(items, tuple(findings), fits[0].layout.title)


@dataclass(frozen=True)
class _Line:
    """A row read, and where it stands."""

    table: FoundTable
    index: int
    read: ReadItem

    def cell(self, column: str) -> str:
        """The column's cell in this row; the first cell of the table where the sheet has no such column."""
        first = min(self.table.columns, key=lambda name: self.table.columns[name])
        return self.table.cell(self.index, column) or self.table.cell(self.index, first)

    @property
    def place(self) -> str:
        return f"lembar '{self.table.sheet.name}' sel {self.cell('code')}"

    def finding(self, fault: ItemFault) -> Finding:
        titles = {column.name: column.title for column in self.table.column_map.columns} | {**self.table.headings}
        return finding(
            fault,
            title=titles.get(fault.column, CALLED.get(fault.column, "")),
            sheet=self.table.sheet.name,
            cell=self.cell(fault.column),
            code=self.read.code,
        )


def _lines(
    fit: ItemsFit, terms: AssessmentTerms, counts: Counter[str], findings: list[Finding], *, before: int
) -> list[_Line]:
    """The items of one table; what is to be said of the table as a whole goes to `findings`."""
    table, layout = fit
    rows = ItemRows(table, terms, has_sections=layout.has_sections)
    findings += _said_of_rows(rows)
    titles = titles_above(table)
    lines = []
    for position, (index, section) in enumerate(rows.items, start=before + 1):
        continued = tuple(rows.continued.get(index, ()))
        row = ItemRow(table, layout, index, terms, section, titles, continued)
        lines.append(_Line(table, index, read_item(row, position, counts)))
    return lines


def _other_year(fits: Sequence[ItemsFit], name: str, terms: AssessmentTerms) -> Iterator[Finding]:
    """That the workbook is another year's, as its titles say, or its file's name where they say nothing."""
    for fit in fits:
        sheet = fit.table.sheet
        told = told_year([sheet.name, titles_above(fit.table)], terms.year)
        if told:
            words = {"text": str(told), "year": str(terms.year), "where": "judulnya"}
            yield finding(ItemFault(OTHER_YEAR, words=words), sheet=sheet.name)
            return
        if told is not None:
            return
    if told := told_year([name], terms.year):
        words = {"text": str(told), "year": str(terms.year), "where": f"nama berkas {name}"}
        yield finding(ItemFault(OTHER_YEAR, words=words))


def _said_of_place(table: FoundTable) -> Iterator[Finding]:
    if "answer" not in table.columns:
        yield finding(ItemFault(NO_PLACE), sheet=table.sheet.name, cell=table.header_cell("answer"))


def _said_of_layout(fit: ItemsFit) -> Iterator[Finding]:
    """What is not in the sheet and therefore taken from the layout's map, when it is not our template; said once."""
    table, layout = fit
    if layout.is_template:
        return
    titles = {name: table.headings.get(name, called) for name, called in CALLED.items()} | MADE
    said = [
        f"{CALLED[name]} ({each.said(titles)})" for name, each in layout.defaults.items() if name not in table.columns
    ]
    defaults = f"Yang tidak ditanyakan bentuk ini: {listed(said)}." if said else ""
    words = {"layout": layout.title, "defaults": defaults}
    yield finding(ItemFault(OTHER_LAYOUT, words=words), sheet=table.sheet.name)


def _said_of_rows(rows: ItemRows) -> Iterator[Finding]:
    """What was passed over, and what stands alone in its row and is no title that is known."""
    sheet, numbers = rows.table.sheet.name, rows.table.rows
    for index in rows.lone:
        yield finding(ItemFault(LONE_WORDS, words={"text": rows.text(index)}), sheet=sheet, cell=f"A{numbers[index]}")
    if rows.passed:
        words = {"rows": listed([str(numbers[index]) for index in rows.passed])}
        yield finding(ItemFault(PASSED_OVER, words=words), sheet=sheet, cell=f"A{numbers[rows.passed[0]]}")
    below = range(rows.end, len(numbers))
    if below:
        texts = dict.fromkeys(filter(None, (rows.text(index) for index in below)))
        words = {"rows": listed([str(numbers[index]) for index in below]), "text": " ".join(texts)}
        yield finding(ItemFault(BELOW_TABLE, words=words), sheet=sheet, cell=f"A{numbers[rows.end]}")


def _doubled(lines: Sequence[_Line], terms: AssessmentTerms) -> Iterator[Finding]:
    """An item that is there twice: by its code, which may not be, or by its question alone, which is only said. So is
    a code that is an indicator's, too.
    """
    by_code: dict[str, _Line] = {}
    by_question: dict[tuple[str, str, str, str], _Line] = {}
    for line in lines:
        code, item = line.read.code, line.read.item
        first = by_code.setdefault(code, line)
        if code and first is not line:
            yield line.finding(ItemFault(DOUBLED_CODE, "code", {"text": code, "first": first.place}))
            continue
        if code in (terms.indicator_codes or ()):
            yield line.finding(ItemFault(INDICATOR_TOO, "code", {"text": code}))
        if item:
            asked = (item.part, item.area_code, folded(item.question), folded(item.criterion))
            alike = by_question.setdefault(asked, line)
            if alike is not line:
                yield line.finding(ItemFault(ASKED_TWICE, "question", {"code": code, "text": alike.read.code}))


def _said_of_whole(lines: Sequence[_Line], terms: AssessmentTerms, first: ItemsFit) -> Iterator[Finding]:
    """What concerns all items together."""
    items = [line.read.item for line in lines if line.read.item]
    sheet = first.table.sheet.name
    if terms.indicator_codes is None and any(item.indicator_codes for item in items):
        yield finding(ItemFault(UNCHECKED_INDICATORS, words={"year": str(terms.year)}), sheet=sheet)
    if len(items) == len(lines) and (other := other_weights(items, terms)):
        yield finding(ItemFault(OTHER_WEIGHTS, words={"text": listed(other)}), sheet=sheet)
