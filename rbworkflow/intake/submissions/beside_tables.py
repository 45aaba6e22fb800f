"""Which of a workbook's sheets ask for what a form asks beside results, wherever their tables moved to."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from rbworkflow.finding import Finding
from rbworkflow.intake.asked import SHEETS
from rbworkflow.intake.evidence.matching import ASSESSMENT, RECOMMENDATION
from rbworkflow.intake.form_id import form_number
from rbworkflow.intake.points import Rules, points
from rbworkflow.sheets.columns import ColumnMap, FoundTable, find_table
from rbworkflow.sheets.titles import titles_above, told_year
from rbworkflow.sheets.workbook import Sheet, Workbook
from rbworkflow.wording import listed

ENTRIES: Final[Mapping[str, tuple[str, ...]]] = {
    ASSESSMENT: ("answer", "numerator", "denominator", "reason", "evidence"),
    RECOMMENDATION: ("status", "done", "reason", "evidence"),
}
"""What people type, by purpose; the first tells such a table from any other."""


@dataclass(frozen=True)
class BesideTables:
    """The tables that count, by purpose; of each the others that look like it, which do not."""

    chosen: Mapping[str, FoundTable]
    others: Mapping[str, Sequence[FoundTable]]

    @property
    def sheet_names(self) -> frozenset[str]:
        everything = [*self.chosen.values(), *(table for tables in self.others.values() for table in tables)]
        return frozenset(table.sheet.name for table in everything)

    def apart_from(self, workbook: Workbook) -> Workbook:
        """The workbook without these sheets, for whoever looks for results in it."""
        return Workbook(tuple(sheet for sheet in workbook.sheets if sheet.name not in self.sheet_names))

    def said_of_others(self, rules: Rules) -> Iterator[Finding]:
        for purpose, tables in self.others.items():
            filled = [f"'{table.sheet.name}'" for table in tables if is_filled(table, purpose)]
            if filled:
                read = self.chosen[purpose].sheet.name
                yield from points(rules, "L59", sheet=read, read=read, others=listed(filled))

    def of_another_year(self, year: int, rules: Rules) -> list[Finding]:
        """That the items' sheet is another year's, as its first line says; the lines below name days of the next."""
        table = self.chosen.get(ASSESSMENT)
        told = told_year(titles_above(table).splitlines()[:1], year) if table else None
        if table is None or not told:
            return []
        name = table.sheet.name
        return points(rules, "L61", sheet=name, sheet_name=name, told=str(told), year=str(year))


def beside_tables(workbook: Workbook, maps: Mapping[str, ColumnMap], form_columns: ColumnMap) -> BesideTables:
    """Of several alike the one that is filled, then the one of the right name; a hidden one where there is no other."""
    found: dict[str, list[FoundTable]] = {}
    for sheet in workbook.sheets:
        purpose, table = _best(sheet, maps, form_columns)
        if table is not None:
            found.setdefault(purpose, []).append(table)
    chosen = {purpose: _chosen(tables, purpose) for purpose, tables in found.items()}
    others = {purpose: [each for each in tables if each is not chosen[purpose]] for purpose, tables in found.items()}
    return BesideTables(chosen, others)


def is_filled(table: FoundTable, purpose: str) -> bool:
    return any(table.frame[name].ne("").any() for name in ENTRIES[purpose])


def _best(sheet: Sheet, maps: Mapping[str, ColumnMap], form_columns: ColumnMap) -> tuple[str, FoundTable | None]:
    """What the sheet is best read as, if that is one of these tables rather than the form's own."""
    if form_number(sheet) is not None:
        return "", None
    tables = {purpose: find_table(sheet, column_map) for purpose, column_map in maps.items()}
    fitting = {
        purpose: table
        for purpose, table in tables.items()
        if table is not None and {"code", ENTRIES[purpose][0]} <= table.columns.keys()
    }
    if not fitting:
        return "", None
    purpose, best = max(fitting.items(), key=lambda each: len(each[1].columns))
    own = find_table(sheet, form_columns)
    return (purpose, best) if own is None or len(own.columns) < len(best.columns) else ("", None)


def _chosen(tables: Sequence[FoundTable], purpose: str) -> FoundTable:
    name = SHEETS[purpose].casefold()
    return max(
        tables,
        key=lambda table: (
            not table.sheet.is_hidden,
            is_filled(table, purpose),
            table.sheet.name.strip().casefold() == name,
            len(table.columns),
        ),
    )
