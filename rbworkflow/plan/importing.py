"""A plan's workbook -> indicators, and every point to complete by sheet and cell."""

from collections.abc import Iterator
from dataclasses import dataclass

from rbworkflow.finding import Finding
from rbworkflow.office.model import Office
from rbworkflow.plan.model import Indicator, content_digest
from rbworkflow.plan.points import DOUBLED_CODE, NO_ROWS, NO_TABLE, Fault, finding
from rbworkflow.plan.rowreading import read_row
from rbworkflow.plan.terms import Terms
from rbworkflow.sheets.columns import ColumnMap, FoundTable, find_table
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.workbook import Workbook


@dataclass(frozen=True)
class PlanDraft:
    """A plan as read: the rows that can be taken, in the workbook's order, and the points to complete.

    Only a complete one may become a version.
    """

    indicators: tuple[Indicator, ...]
    findings: list[Finding]

    @property
    def is_complete(self) -> bool:
        return not any(point.is_open for point in self.findings)

    @property
    def content_sha256(self) -> str:
        return content_digest(self.indicators)


def read_plan(content: bytes, *, office: Office, year: int, column_map: ColumnMap) -> PlanDraft:
    """The plan in a workbook, read in the isolated child; raises WorkbookRefusedError where none can be read."""
    (workbook,) = read_workbooks([content])
    if isinstance(workbook, Exception):
        raise workbook
    table = _plan_table(workbook, column_map)
    if table is None:
        return PlanDraft((), [finding(Fault(NO_TABLE, ""))])
    if table.frame.empty:
        return PlanDraft((), [*table.findings, finding(Fault(NO_ROWS, ""), sheet=table.sheet.name)])
    terms = Terms.of(office, year)
    read = [read_row(table, index, terms=terms, year=year) for index in range(len(table.frame))]
    findings = [*table.findings, *_doubled_codes(table)]
    for index, (_, faults) in enumerate(read):
        findings += [_placed(table, index, fault) for fault in faults]
    return PlanDraft(tuple(indicator for indicator, _ in read if indicator is not None), findings)


def _plan_table(workbook: Workbook, column_map: ColumnMap) -> FoundTable | None:
    tables = (find_table(sheet, column_map) for sheet in workbook.sheets if not sheet.is_hidden)
    return next((table for table in tables if table is not None), None)


def _doubled_codes(table: FoundTable) -> Iterator[Finding]:
    codes = table.frame["code"].str.upper()
    for index in codes.index[codes.duplicated() & codes.ne("")]:
        first = table.cell(codes.tolist().index(codes[index]), "code")
        yield _placed(table, index, Fault(DOUBLED_CODE, "code", {"text": codes[index], "first": first}))


def _placed(table: FoundTable, index: int, fault: Fault) -> Finding:
    return finding(
        fault,
        title=table.column_map.column(fault.column).title,
        sheet=table.sheet.name,
        cell=table.cell(index, fault.column),
        code=str(table.frame["code"].iat[index]).upper(),
    )
