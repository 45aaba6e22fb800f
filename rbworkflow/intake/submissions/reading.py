"""A unit's filled form as rows: one per indicator and quarter, with what was not understood, by cell."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Any, Final

import pandas as pd

from rbworkflow.finding import Finding
from rbworkflow.intake.evidence.links import with_link
from rbworkflow.intake.form_id import FormId
from rbworkflow.intake.points import Rules, points
from rbworkflow.intake.submissions.beside_reading import NOTHING_READ, ReadBeside
from rbworkflow.intake.submissions.form_sheet import RESULTS, accepted_id, form_table
from rbworkflow.intake.submissions.frames import row_frame
from rbworkflow.intake.submissions.locked_cells import differing
from rbworkflow.intake.submissions.progress import unreadable
from rbworkflow.intake.submissions.results import UNFILLED, read_result
from rbworkflow.intake.submissions.row_codes import (
    RowCodes,
    Stranger,
    Texts,
    has_results,
    has_words,
    is_heading_again,
    is_row_of_results,
    is_total,
    meant,
    misplaced,
    stranger,
)
from rbworkflow.office.period import parse_period
from rbworkflow.plan.model import Indicator
from rbworkflow.sheets.columns import ColumnMap, FoundTable
from rbworkflow.sheets.records import records
from rbworkflow.sheets.workbook import Workbook
from rbworkflow.wording import listed, roman

_NO_ROW_OF_OURS: Final = (
    "seperti pada formulir. Bila baris ini tambahan, pindahkan isinya ke baris indikatornya, lalu hapus barisnya"
)
_ONE_TOO_MANY: Final = "hapus baris yang lain"
_OF_EVIDENCE: Final = {"evidence_text": "evidence", "follow_up_evidence": "follow_up_evidence"}
_SAME_NAME: Final = (
    "narrative",
    "obstacle",
    "solution",
    "follow_up",
    "follow_up_pic",
    "follow_up_due",
    "follow_up_evidence",
    "explanation",
)


@dataclass(frozen=True, kw_only=True, eq=False)
class ReadSubmission:
    """What an accepted form says. `rows`: the columns of submission_row, `is_unreadable`, `cells`: the addresses of
    the row's texts by column, and `read_as`: what that text was plainly read as, "" elsewhere.

    `evidence_cells`: the address of each read indicator's evidence cell. `absent_quarters`: those whose column of
    results the form has no longer, which is asked for once.
    """

    form_id: FormId
    rows: pd.DataFrame
    findings: tuple[Finding, ...]
    evidence_cells: Mapping[str, str]
    absent_quarters: frozenset[int] = frozenset()
    beside: ReadBeside = NOTHING_READ
    """What its other sheets say, where the form has any."""


def read_submission(
    workbook: Workbook, *, expected: FormId, indicators: Sequence[Indicator], column_map: ColumnMap, rules: Rules
) -> ReadSubmission:
    """Read the form that is awaited as `expected`; `indicators` are the whole plan's, `rules` the office's of reading.

    A partly filled form is accepted. Raises SubmissionRefusedError for what is no form or another one.
    """
    form_id = accepted_id(workbook, expected)
    table, said_of_sheets = form_table(workbook, form_id, column_map, rules)
    reading = _FormReading(table, form_id, indicators, rules)
    records = list(reading.records())
    rows = row_frame(records)
    rows["is_unreadable"] = unreadable(rows, column_map.vocabulary.empty)
    for name in ("cells", "read_as"):
        rows[name] = [record[name] for record in records]
    reading.ask_about_rows(records, indicators)
    return ReadSubmission(
        form_id=form_id,
        rows=rows,
        findings=(*table.findings, *said_of_sheets, *reading.findings),
        evidence_cells=reading.evidence_cells,
        absent_quarters=frozenset(
            quarter for name, quarter in zip(RESULTS, reading.quarters, strict=True) if name not in table.columns
        ),
    )


def evidence_cells(
    rows: pd.DataFrame, unit_code: str, indicators: Sequence[Indicator], *, column: str = "evidence_text"
) -> Mapping[str, str]:
    """That cell of each of the unit's indicators, "" where it has none: what `evidence.gather` asks for."""
    texts = dict(zip(rows["indicator_code"], rows[column], strict=True))
    return {each.code: texts.get(each.code, "") for each in indicators if each.unit_code == unit_code}


@dataclass
class _FormReading:
    """One pass over the form's table; what was not understood gathers in `findings`."""

    table: FoundTable
    form_id: FormId
    indicators: Sequence[Indicator]
    """The whole plan's."""
    rules: Rules
    findings: list[Finding] = field(default_factory=list)
    first_cells: dict[str, str] = field(default_factory=dict)
    evidence_cells: dict[str, str] = field(default_factory=dict)
    sums: dict[str, Decimal] = field(default_factory=dict)
    """What the results of each column read so far come to."""
    changed: list[str] = field(default_factory=list)
    """Locked cells that say otherwise than the plan."""
    strangers: list[Stranger] = field(default_factory=list)
    """Rows of results under no code of the plan."""
    doubled: list[tuple[Stranger, str]] = field(default_factory=list)
    """Rows under a code that an earlier row bears, with that code."""
    remarks: list[Stranger] = field(default_factory=list)
    """Rows that only say something."""
    read: list[int] = field(default_factory=list)
    """Rows of the unit's indicators."""
    asides: list[str] = field(default_factory=list)
    """Cells of which a comment or a text box says something."""
    struck: list[int] = field(default_factory=list)
    """Rows of the plan's codes, or of results, that are struck out whole."""

    @cached_property
    def plan(self) -> RowCodes[Indicator]:
        return RowCodes(self.indicators)

    @property
    def quarters(self) -> tuple[int, ...]:
        return parse_period(self.form_id.period_code).quarters

    def records(self) -> Iterator[dict[str, Any]]:
        if "code" not in self.table.columns:  # the table's own point asks for the column: nothing can be said of rows
            return
        taken_back = []
        for index, row in enumerate(records(self.table.frame)):
            if self.table.is_struck_out(index):
                taken_back.append((index, row))
                continue
            indicator = self._indicator(index, row)
            if indicator is not None:
                self._compare_with_plan(index, row, indicator)
                self.read.append(index)
                self.asides += self.table.asides(index)
                yield from self._of_quarters(index, row, indicator)
        for index, row in taken_back:
            yield from self._taken_back(index, row)

    def _of_quarters(self, index: int, row: Texts, indicator: Indicator) -> Iterator[dict[str, Any]]:
        cells = {name: self.table.cell(index, name) for name in _SAME_NAME}
        cells["evidence_text"] = self.table.cell(index, "evidence")
        for column, quarter in zip(RESULTS, self.quarters, strict=True):
            yield self._record(index, row, (column, quarter), indicator) | {
                "cells": {name: cell for name, cell in cells.items() if cell},
                **{name: row[name] for name in _SAME_NAME},
                **{name: self._with_link(index, row, column) for name, column in _OF_EVIDENCE.items()},
            }

    def _taken_back(self, index: int, row: Texts) -> Iterator[dict[str, Any]]:
        """A row that is struck out whole is read as one that nobody filled, unless another row is its indicator's."""
        found = self.plan.find(row["code"])
        if found is not None or is_row_of_results(self.table, index, row):
            self.struck.append(index)
        if found is not None and found.unit_code == self.form_id.unit_code and found.code not in self.first_cells:
            self.first_cells[found.code] = self.table.cell(index, "code")
            self.evidence_cells[found.code] = self.table.cell(index, "evidence")
            yield from self._of_quarters(index, dict.fromkeys(row, ""), found)

    def _indicator(self, index: int, row: Texts) -> Indicator | None:
        """The row's indicator, if it is one to read."""
        found = self.plan.find(row["code"])
        cell = self.table.cell(index, "code")
        if found is None:
            self._not_in_plan(index, row)
            return None
        if found.unit_code != self.form_id.unit_code:
            self._add("I02", cell, named=found.code, unit=found.unit_code)
            return None
        if found.code in self.first_cells:
            self.doubled.append((stranger(self.table, index, row), found.code))
            return None
        self.first_cells[found.code] = cell
        self.evidence_cells[found.code] = self.table.cell(index, "evidence")
        return found

    def _with_link(self, index: int, row: Texts, column: str) -> str:
        return with_link(row[column], self.table.link(index, column))

    def _compare_with_plan(self, index: int, row: Texts, indicator: Indicator) -> None:
        """A row that bears one indicator's code and another's name may be either's; other locked cells are told of."""
        other = misplaced(row, indicator, self.indicators)
        if other is None:
            self.changed += differing(self.table, index, row, indicator, self.quarters)
        else:
            names = {"named": row["indicator"], "other": other.code}
            self._add("I28", self.table.cell(index, "code"), indicator_code=indicator.code, **names)

    def _not_in_plan(self, index: int, row: Texts) -> None:
        """A row of results is asked for; headings, totals and signatures below the table are passed over."""
        if is_heading_again(self.table, row) or is_total(self.table, index, row, self.sums):
            return
        if is_row_of_results(self.table, index, row):
            self.strangers.append(stranger(self.table, index, row))
        elif has_words(row) or has_results(row):
            self.remarks.append(stranger(self.table, index, row))

    def _record(self, index: int, row: Texts, place: tuple[str, int], indicator: Indicator) -> dict[str, Any]:
        column, quarter = place
        is_read = index not in self.struck
        result = read_result(self.table, index, column, typed=row[column], indicator=indicator) if is_read else UNFILLED
        cell = self.table.cell(index, column)
        self.sums[column] = self.sums.get(column, Decimal(0)) + (result.read.value or 0)
        if result.question:
            self._add(
                result.question,
                cell,
                indicator_code=indicator.code,
                quarter=quarter,
                explanation=row["explanation"],
                tw=roman(quarter),
                **result.words,
            )
        return {
            "indicator_code": indicator.code,
            "quarter": quarter,
            "actual": result.read.value,
            "actual_text": result.text,
            "sheet": self.table.sheet.name,
            "cell": cell,
            "read_as": result.shown_back,
        }

    def ask_about_rows(self, records: Sequence[Mapping[str, Any]], indicators: Sequence[Indicator]) -> None:
        """Ask once for each cause: unknown codes, due indicators without a row, changed cells, what is not read."""
        if "code" not in self.table.columns:
            return
        there = {record["indicator_code"] for record in records}
        missing = [each for each in indicators if each.unit_code == self.form_id.unit_code and each.code not in there]
        for strange in self.strangers:
            found = meant(strange, missing, is_alone=len(self.strangers) == 1)
            missing = [each for each in missing if each is not found]
            self._add("I01", strange.cell, typed=strange.shown, meant=found.code if found else _NO_ROW_OF_OURS)
        for again, code in self.doubled:
            found = meant(again, missing, is_alone=False)
            missing = [each for each in missing if each is not found]
            remedy = f"kembalikan kode sel {again.cell} menjadi {found.code}" if found else _ONE_TOO_MANY
            self._add("I03", again.cell, indicator_code=code, first=self.first_cells[code], remedy=remedy)
        if gone := [each.code for each in missing if each.is_due_in(self.quarters)]:
            self._add("I06", self.table.header_cell("code"), missing=listed(gone))
        if self.changed:
            self._add("I22", self.changed[0].partition(" ")[0], changed="; ".join(self.changed))
        if self.remarks:
            rows = listed([str(self.table.rows[each.index]) for each in self.remarks])
            self._add("I08", self.remarks[0].cell, typed=self.remarks[0].shown, row_numbers=rows)
        if self.struck:
            rows = listed([str(self.table.rows[index]) for index in self.struck])
            self._add("I31", self.table.cell(self.struck[0], "code"), row_numbers=rows)
        if self.asides:
            self._add("I29", self.asides[0].partition(" ")[0], cells=listed(self.asides))
        self.findings += self.table.said_around(self.read)

    def _add(self, code: str, cell: str, **told: Any) -> None:  # noqa: ANN401 - the point's key and words
        self.findings += points(self.rules, code, sheet=self.table.sheet.name, cell=cell, **told)
