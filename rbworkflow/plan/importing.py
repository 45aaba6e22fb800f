"""A plan's workbook -> indicators, and every point to complete by sheet and cell."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from rbworkflow.finding import Finding
from rbworkflow.office.model import Office
from rbworkflow.plan.layouts import Fit, PlanLayout, fitting_plans
from rbworkflow.plan.model import Indicator, content_digest
from rbworkflow.plan.points import (
    BELOW_TABLE,
    COPIED_SHEET,
    DOUBLED_CODE,
    LONE_WORDS,
    NO_ROWS,
    NO_TABLE,
    OTHER_LAYOUT,
    PASSED_OVER,
    STRUCK_ROW,
    TITLED_OTHERWISE,
    PlanFault,
    finding,
)
from rbworkflow.plan.quality_points import RowPlace
from rbworkflow.plan.rowcells import Row
from rbworkflow.plan.rowfaults import CALLED
from rbworkflow.plan.rowreading import Course, ReadRow, read_row
from rbworkflow.plan.tablerows import TableRows
from rbworkflow.plan.terms import Terms
from rbworkflow.sheets.columns import FoundTable
from rbworkflow.sheets.fitting import copies, said_of_broken, said_of_hidden
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.titles import titles_above, told_year
from rbworkflow.wording import listed


@dataclass(frozen=True)
class PlanDraft:
    """A plan as read: the rows that can be taken, in the workbook's order, and the points to complete.

    Only a complete one may become a version. `rows` are all rows, as far as they could be read; `places` gives
    each one's sheet and cells, `lacking` the columns that a table needs and has not.
    """

    indicators: tuple[Indicator, ...]
    findings: list[Finding]
    rows: tuple[Indicator, ...] = ()
    places: Mapping[str, RowPlace] = field(default_factory=dict)
    lacking: frozenset[str] = frozenset()

    @property
    def is_complete(self) -> bool:
        return bool(self.indicators) and not any(point.is_open for point in self.findings)

    @property
    def content_sha256(self) -> str:
        return content_digest(self.indicators)


def read_plan(content: bytes, *, office: Office, year: int, layouts: Sequence[PlanLayout]) -> PlanDraft:
    """The plan in a workbook, read in the isolated child; raises WorkbookRefusedError where none can be read."""
    (workbook,) = read_workbooks([content])
    if isinstance(workbook, Exception):
        raise workbook
    fits, maps = fitting_plans(workbook, layouts), [layout.column_map for layout in layouts]
    hidden = list(said_of_hidden(workbook, maps))
    if not fits:
        return PlanDraft((), [finding(PlanFault(NO_TABLE, "")), *hidden])
    course, tables = Course(Terms.of(office, year), year), [fit.table for fit in fits]
    findings: list[Finding] = [*hidden, *said_of_broken(workbook, maps, tables), *_copied(tables)]
    lines = [line for fit in fits for line in _lines(fit, course, findings)]
    if not lines:
        findings.append(finding(PlanFault(NO_ROWS, ""), sheet=fits[0].table.sheet.name))
    findings += _doubled_codes(lines)
    for line in lines:
        findings += [line.finding(fault) for fault in line.read.faults]
    return PlanDraft(
        indicators=tuple(line.read.indicator for line in lines if line.read.is_whole),
        findings=findings,
        rows=tuple(line.read.indicator for line in lines),
        places={line.read.indicator.code: line.place for line in reversed(lines)},
        lacking=frozenset(name for fit in fits for name in fit.lacking),
    )


@dataclass(frozen=True)
class _PlanLine:
    """A row read, and where it stands."""

    table: FoundTable
    index: int
    read: ReadRow

    def cell(self, column: str) -> str:
        """The column's cell in this row; the first cell of the table where the sheet has no such column."""
        first = min(self.table.columns, key=lambda name: self.table.columns[name])
        return self.table.cell(self.index, column) or self.table.cell(self.index, first)

    @property
    def place(self) -> RowPlace:
        cells = {name: self.table.cell(self.index, name) for name in self.table.columns}
        return RowPlace(self.table.sheet.name, cells)

    def finding(self, fault: PlanFault) -> Finding:
        known = self.table.column_map.column(fault.column).title
        return finding(
            fault,
            title=self.table.headings.get(fault.column, known),
            sheet=self.table.sheet.name,
            cell=self.cell(fault.column),
            code=self.read.indicator.code,
            lacking={
                each.name: each.title for each in self.table.column_map.columns if each.name not in self.table.columns
            },
        )


def _lines(fit: Fit, course: Course, findings: list[Finding]) -> list[_PlanLine]:
    """The rows of one table; what is to be said of the table as a whole goes to `findings`."""
    table, layout = fit
    totals = layout.column_map.vocabulary.totals
    sorted_rows = TableRows(table, course.terms, layout.words.rows.notes, totals)
    findings += [*table.findings, *table.said_beside, *_titled_otherwise(table, course.year), *_said_of_layout(fit)]
    findings += _said_of_rows(sorted_rows)
    struck = [index for index, _ in sorted_rows.indicators if table.is_struck_out(index)]
    for index in struck:
        sheet, row = table.sheet.name, table.rows[index]
        findings.append(finding(PlanFault(STRUCK_ROW, "", {"text": str(row)}), sheet=sheet, cell=f"A{row}"))
    read = (each for each in sorted_rows.indicators if each[0] not in struck)
    rows = (Row(table, layout, index, course.terms, course.year, area) for index, area in read)
    return [_PlanLine(table, row.index, read_row(row, course)) for row in rows]


def _copied(tables: Sequence[FoundTable]) -> Iterator[Finding]:
    """That a sheet repeats another's rows."""
    for table, first in copies(tables):
        words = {"text": table.sheet.name, "first": first.sheet.name}
        yield finding(PlanFault(COPIED_SHEET, "", words), sheet=table.sheet.name, cell=f"A{table.rows[0]}")


def _titled_otherwise(table: FoundTable, year: int) -> Iterator[Finding]:
    """That the plan is another year's, as the lines above its table say."""
    if told := told_year([titles_above(table)], year):
        words = {"text": str(told), "year": str(year)}
        yield finding(PlanFault(TITLED_OTHERWISE, "", words), sheet=table.sheet.name)


def _said_of_layout(fit: Fit) -> Iterator[Finding]:
    """What is not in the sheet and therefore taken from the layout's map, when it is not our template."""
    table, layout = fit
    if layout.is_template:
        return
    titles = {name: table.headings.get(name, word) for name, word in CALLED.items()}
    lacking = {name: default for name, default in layout.defaults.items() if name not in table.columns}
    said = dict.fromkeys(f"{CALLED.get(name, name)} ({default.said(titles)})" for name, default in lacking.items())
    words = {
        "layout": layout.title,
        "defaults": f"Yang tidak ditanyakan formulir ini: {listed([*said])}." if said else "",
    }
    yield finding(PlanFault(OTHER_LAYOUT, "", words), sheet=table.sheet.name)


def _said_of_rows(rows: TableRows) -> Iterator[Finding]:
    """What was passed over, and what stands alone in its row and is no area."""
    sheet, numbers = rows.table.sheet.name, rows.table.rows
    for index in rows.lone:
        words = {"text": rows.text(index), "meant": rows.terms.meant(rows.terms.areas, rows.text(index))}
        yield finding(PlanFault(LONE_WORDS, "", words), sheet=sheet, cell=f"A{numbers[index]}")
    if rows.totals:
        words = {"rows": listed([str(numbers[index]) for index in rows.totals])}
        yield finding(PlanFault(PASSED_OVER, "", words), sheet=sheet, cell=f"A{numbers[rows.totals[0]]}")
    below = range(rows.end, len(numbers))
    if below:
        texts = dict.fromkeys(filter(None, (rows.text(index) for index in below)))
        words = {"rows": listed([str(numbers[index]) for index in below]), "text": " ".join(texts)}
        yield finding(PlanFault(BELOW_TABLE, "", words), sheet=sheet, cell=f"A{numbers[rows.end]}")


def _doubled_codes(lines: Sequence[_PlanLine]) -> Iterator[Finding]:
    first: dict[str, _PlanLine] = {}
    for line in lines:
        code = line.read.indicator.code
        before = first.setdefault(code, line)
        if code and before is not line:
            yield line.finding(PlanFault(DOUBLED_CODE, "code", {"text": code, "first": before.cell("code")}))
