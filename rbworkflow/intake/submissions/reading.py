"""A unit's filled form as rows: one per indicator and quarter, with what was not understood, by cell."""

import re
from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import pandas as pd

from rbworkflow.finding import Finding
from rbworkflow.intake.form_id import FormId, form_id_of
from rbworkflow.intake.points import Rules, points
from rbworkflow.intake.reasons import SubmissionRefusedError
from rbworkflow.intake.submissions.frames import row_frame
from rbworkflow.intake.submissions.progress import unreadable
from rbworkflow.office.period import parse_period
from rbworkflow.plan.model import Indicator
from rbworkflow.sheets.cells import NumberRead, read_yes_no
from rbworkflow.sheets.columns import ColumnMap, FoundTable, find_table
from rbworkflow.sheets.workbook import Workbook
from rbworkflow.wording import listed, roman

ACTUALS: Final = ("actual_a", "actual_b")
TEXT_ENTRIES: Final = (
    "narrative",
    "obstacle",
    "solution",
    "follow_up",
    "evidence",
    "follow_up_evidence",
    "explanation",
)
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
_CODE: Final = re.compile(r"(?=.*\d)[A-Za-z0-9._/-]{1,32}")
_TWO_WAYS: Final = "(bukan "


@dataclass(frozen=True, kw_only=True)
class ReadSubmission:
    """What an accepted form says. `rows`: the columns of submission_row, `is_unreadable`, `cells`: the addresses of
    the row's texts by column, and `read_as`: the number that text was plainly read as, "" elsewhere.

    `evidence_cells`: the address of each read indicator's evidence cell.
    """

    form_id: FormId
    rows: pd.DataFrame
    findings: tuple[Finding, ...]
    evidence_cells: Mapping[str, str]


def read_submission(
    workbook: Workbook,
    *,
    expected: FormId,
    indicators: Sequence[Indicator],
    column_map: ColumnMap,
    empty_words: Collection[str],
    rules: Rules,
) -> ReadSubmission:
    """Read the form that is awaited as `expected`; `indicators` are the whole plan's, `rules` the office's of reading.

    A partly filled form is accepted. Raises SubmissionRefusedError for what is no form or another one.
    """
    form_id = _accepted_id(workbook, expected)
    table = _table(workbook, column_map)
    reading = _FormReading(table, form_id, {each.code.casefold(): each for each in indicators}, empty_words, rules)
    records = list(reading.records())
    rows = row_frame(records)
    rows["is_unreadable"] = unreadable(rows, empty_words)
    for name in ("cells", "read_as"):
        rows[name] = [record[name] for record in records]
    reading.add_rows_left_out(records, indicators)
    return ReadSubmission(
        form_id=form_id,
        rows=rows,
        findings=(*table.findings, *reading.findings),
        evidence_cells=reading.evidence_cells,
    )


def evidence_cells(
    rows: pd.DataFrame, unit_code: str, indicators: Sequence[Indicator], *, column: str = "evidence_text"
) -> Mapping[str, str]:
    """That cell of each of the unit's indicators, "" where it has none: what `evidence.gather` asks for."""
    texts = dict(zip(rows["indicator_code"], rows[column], strict=True))
    return {each.code: texts.get(each.code, "") for each in indicators if each.unit_code == unit_code}


def _accepted_id(workbook: Workbook, expected: FormId) -> FormId:
    found = form_id_of(workbook)
    if found is None:
        raise SubmissionRefusedError(
            "BUKAN_FORMULIR",
            "Nomor formulir tidak ditemukan, jadi berkas ini bukan formulir isian atau barisnya terhapus. "
            f"Isi dan kirim formulir {expected.period_title} yang dikirimkan kepada subbagian.",
        )
    if found.office_code != expected.office_code:
        raise SubmissionRefusedError(
            "FORMULIR_KANTOR_LAIN",
            f"Formulir ini milik kantor {found.office_code}, bukan kantor {expected.office_code}. "
            "Periksa kembali berkas yang dikirim.",
        )
    if found.unit_code != expected.unit_code:
        raise SubmissionRefusedError(
            "FORMULIR_UNIT_LAIN",
            f"Formulir ini milik subbagian {found.unit_code}, tetapi dikirim oleh subbagian {expected.unit_code}. "
            "Periksa kembali berkas yang dikirim.",
        )
    if found.period_code != expected.period_code:
        raise SubmissionRefusedError(
            "FORMULIR_PERIODE_LAIN",
            f"Formulir ini untuk {found.period_title}, sedangkan yang sedang dilaporkan {expected.period_title}. "
            f"Isi dan kirim formulir {expected.period_title}.",
        )
    if (found.plan_number, found.format) != (expected.plan_number, expected.format):
        raise SubmissionRefusedError(
            "FORMULIR_RENCANA_LAIN",
            f"Formulir ini dibuat dari rencana aksi versi {found.plan_number}, sedangkan yang berlaku versi "
            f"{expected.plan_number}. Pindahkan isiannya ke formulir terbaru, lalu kirim lagi.",
        )
    return found


def _table(workbook: Workbook, column_map: ColumnMap) -> FoundTable:
    tables = [table for sheet in workbook.sheets if (table := find_table(sheet, column_map)) is not None]
    if not tables:
        raise SubmissionRefusedError(
            "TABEL_TIDAK_ADA",
            "Tabel isian tidak ditemukan pada formulir ini. Pakai formulir yang dikirimkan "
            "dan jangan mengubah judul kolomnya.",
        )
    return max(tables, key=lambda table: len(table.columns))


@dataclass
class _FormReading:
    """One pass over the form's table; what was not understood gathers in `findings`."""

    table: FoundTable
    form_id: FormId
    plan: Mapping[str, Indicator]
    empty_words: Collection[str]
    rules: Rules

    def __post_init__(self) -> None:
        self.findings: list[Finding] = []
        self.first_cells: dict[str, str] = {}
        self.evidence_cells: dict[str, str] = {}

    def records(self) -> Iterator[dict[str, Any]]:
        if "code" not in self.table.columns:  # the table's own point asks for the column: nothing can be said of rows
            return
        for index, row in enumerate(self.table.frame.to_dict("records")):
            indicator = self._indicator(index, row)
            if indicator is not None:
                quarters = parse_period(self.form_id.period_code).quarters
                cells = {name: self.table.cell(index, name) for name in _SAME_NAME}
                cells["evidence_text"] = self.table.cell(index, "evidence")
                for column, quarter in zip(ACTUALS, quarters, strict=True):
                    yield self._record(index, column, quarter, indicator) | {
                        "actual_text": row[column],
                        "cells": {name: cell for name, cell in cells.items() if cell},
                        "evidence_text": row["evidence"],
                        **{name: row[name] for name in _SAME_NAME},
                    }

    def _indicator(self, index: int, row: Mapping[Hashable, str]) -> Indicator | None:
        """The row's indicator, if it is one to read."""
        code = row["code"]
        found = self.plan.get(code.casefold())
        cell = self.table.cell(index, "code")
        if found is None:
            self._not_in_plan(code, cell, row)
            return None
        if found.unit_code != self.form_id.unit_code:
            self._add("I02", cell, named=found.code, unit=found.unit_code)
            return None
        if found.code in self.first_cells:
            self._add("I03", cell, indicator_code=found.code, first=self.first_cells[found.code])
            return None
        self.first_cells[found.code] = cell
        self.evidence_cells[found.code] = self.table.cell(index, "evidence")
        return found

    def _not_in_plan(self, code: str, cell: str, row: Mapping[Hashable, str]) -> None:
        """A row of results is asked for; titles and signatures below the table are passed over."""
        is_row = _CODE.fullmatch(code) or any(row[name] for name in ACTUALS)
        if is_row or any(row[name] for name in TEXT_ENTRIES):
            self._add("I01" if is_row else "I08", cell, typed=f"'{code}'" if code else "kosong")

    def _record(self, index: int, column: str, quarter: int, indicator: Indicator) -> dict[str, Any]:
        read = self._number(index, column, indicator)
        cell = self.table.cell(index, column)
        if not read.is_unreadable and _TWO_WAYS in read.understood:
            key = {"indicator_code": indicator.code, "quarter": quarter}
            self._add("I05", cell, tw=roman(quarter), understood=read.understood, **key)
        is_text = isinstance(self.table.value(index, column), str) and indicator.kind != "ya_tidak"
        is_plain = read.value is not None and _TWO_WAYS not in read.understood
        return {
            "indicator_code": indicator.code,
            "quarter": quarter,
            "actual": read.value,
            "sheet": self.table.sheet.name,
            "cell": cell,
            "read_as": read.understood if is_text and is_plain else "",
        }

    def _number(self, index: int, column: str, indicator: Indicator) -> NumberRead:
        if indicator.kind == "ya_tidak":
            return read_yes_no(self.table.value(index, column), empty_words=self.empty_words)
        is_percentage = indicator.kind == "persen"
        return self.table.number(index, column, is_percentage=is_percentage, empty_words=self.empty_words)

    def add_rows_left_out(self, records: Sequence[Mapping[str, Any]], indicators: Sequence[Indicator]) -> None:
        """Ask for the unit's indicators that the form no longer has, though they are due."""
        if "code" not in self.table.columns:
            return
        quarters = parse_period(self.form_id.period_code).quarters
        there = {record["indicator_code"] for record in records}
        mine = [each for each in indicators if each.unit_code == self.form_id.unit_code and each.is_due_in(quarters)]
        if gone := [each.code for each in mine if each.code not in there]:
            self._add("I06", self.table.header_cell("code"), missing=listed(gone))

    def _add(self, code: str, cell: str, **told: Any) -> None:  # noqa: ANN401 - the point's key and words
        self.findings += points(self.rules, code, sheet=self.table.sheet.name, cell=cell, **told)
