"""Typed texts, kinds of row, forms and plans: nothing doubtful is read in silence, hardly anything clear is asked."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from rbworkflow.intake.form_id import FormId, form_columns
from rbworkflow.intake.submissions.frames import one_submission
from rbworkflow.intake.submissions.progress import progress_table
from rbworkflow.intake.submissions.reading import read_submission
from rbworkflow.office import Office, Semester
from rbworkflow.plan import importing
from rbworkflow.plan.layouts import load_layouts
from rbworkflow.plan.model import Indicator
from rbworkflow.plan.points import NO_RANGE
from rbworkflow.sheets.workbook import CellValue, LeftOut, Merge, Sheet, Workbook
from rbworkflow.validation.findings import as_findings
from rbworkflow.validation.rules import check
from tests.intake.careful_human import DOUBTFUL, EMPTY, ROWS, Meaning, Row, answers, readings
from tests.intake.intake_builders import indicator

CONFIG = Path(__file__).resolve().parents[2] / "config"
FEWEST_CELLS = 2_800
CLEAR_READ_PCT = 95
ANSWER = Row("ya/tidak", "ya_tidak", "Ya/Tidak", (), ())
FORM = FormId(office_code="3514", period_code="2026-S1", unit_code="PHS", plan_number=1)
FORM_HEADER = (
    *("Kode", "Realisasi TW I", "Realisasi TW II", "Uraian kegiatan", "Kendala", "Solusi yang telah dilakukan"),
    *("Rencana tindak lanjut", "Data dukung", "Penjelasan"),
)
PLAN_HEADER = (
    *("Kode Indikator", "Target TW I", "Target TW II", "Target TW III", "Target TW IV", "Area Perubahan", "Kegiatan"),
    *("Indikator", "Satuan", "Jenis Indikator", "Polaritas", "Sifat Target", "Penanggung Jawab", "Data Dukung Wajib"),
)


@dataclass(frozen=True)
class Cell:
    """What stands in a cell, how it is shown there, and what a careful human makes of it."""

    row: Row
    value: CellValue
    meaning: Meaning
    is_percent: bool = False
    is_uncomputed: bool = False
    is_merged_with_above: bool = False
    left_out: LeftOut | None = None


@dataclass(frozen=True)
class Outcome:
    """What became of a cell."""

    cell: Cell
    value: Decimal | None
    is_asked: bool

    @property
    def is_read_in_doubt(self) -> bool:
        return self.cell.meaning == DOUBTFUL and not self.is_asked

    @property
    def is_asked_though_clear(self) -> bool:
        return self.cell.meaning != DOUBTFUL and self.is_asked

    @property
    def is_misread(self) -> bool:
        right = None if self.cell.meaning == EMPTY else self.cell.meaning
        return self.cell.meaning != DOUBTFUL and not self.is_asked and self.value != right


def cells() -> Iterator[Cell]:
    for row in ROWS:
        yield from (Cell(row, text, meaning) for text, meaning in readings(row))
        yield from formatted(row)
    yield from (Cell(ANSWER, text, meaning) for text, meaning in answers())
    for value, meaning in (
        (True, Decimal(1)),
        (False, Decimal(0)),
        (1.0, Decimal(1)),
        (0.0, Decimal(0)),
        (None, EMPTY),
    ):
        yield Cell(ANSWER, value, meaning)
    yield from (Cell(ANSWER, value, DOUBTFUL) for value in (2.0, 0.5, date(2026, 1, 2), time(1, 0)))


def formatted(row: Row) -> Iterator[Cell]:
    """Numbers as spreadsheets keep them, and cells that are no longer what was typed."""
    for number in (0, 1, 4.0, 12, 60):
        yield Cell(row, number, Decimal(number))
    yield Cell(row, None, EMPTY)
    yield Cell(row, 0.6000000000000001, Decimal("0.6") if row.kind != "jumlah" else DOUBTFUL)
    for share in (0.85, 1.0, 0.5):
        yield Cell(row, share, Decimal(str(share)) * 100 if row.kind == "persen" else DOUBTFUL, is_percent=True)
    for moment in (date(2026, 5, 4), time(8, 30), timedelta(days=3), True, False, float("inf")):
        yield Cell(row, moment, DOUBTFUL)
    yield Cell(row, None, DOUBTFUL, is_uncomputed=True)
    yield Cell(row, 5, Decimal(5))
    yield Cell(row, None, DOUBTFUL, is_merged_with_above=True)
    yield Cell(row, "41", DOUBTFUL, left_out=LeftOut("4", "1"))
    yield Cell(row, "8085", DOUBTFUL, left_out=LeftOut("85", "80"))
    yield Cell(row, "60", DOUBTFUL, left_out=LeftOut("", "60"))


def sheet_of(name: str, top: list[tuple[CellValue, ...]], given: list[Cell], line: Callable[[int, Cell], Any]) -> Sheet:
    """The cells one below the other in column B, each with the rest of its row."""
    first = len(top) + 1
    width = len(top[-1])
    lines = [line(index, cell) for index, cell in enumerate(given)]
    rows = [(*row, *[None] * (width - len(row))) for row in (*top, *lines)]
    at = {index + first: cell for index, cell in enumerate(given)}
    return Sheet(
        name,
        tuple(rows),
        percents=frozenset((row, 2) for row, cell in at.items() if cell.is_percent),
        unvalued=frozenset((row, 2) for row, cell in at.items() if cell.is_uncomputed),
        merges=tuple(Merge(row - 1, 2, row, 2) for row, cell in at.items() if cell.is_merged_with_above),
        left_out={(row, 2): cell.left_out for row, cell in at.items() if cell.left_out},
    )


def code(index: int) -> str:
    return f"A1-{index:05d}"


def in_a_form(given: list[Cell], office: Office) -> Iterator[Outcome]:
    top: list[tuple[CellValue, ...]] = [("Nomor formulir", str(FORM)), FORM_HEADER]
    sheet = sheet_of("Isian", top, given, lambda index, cell: (code(index), cell.value))
    plan = [planned(index, cell.row) for index, cell in enumerate(given)]
    columns = form_columns(CONFIG, Semester(2026, 1))
    said = read_submission(
        Workbook((sheet,)), expected=FORM, indicators=plan, column_map=columns, rules=office.reading_rules
    )
    submitted = one_submission("PHS", (1, 2), rows=said.rows, evidence=[])
    progress = progress_table(plan, (1, 2), submitted, empty_words=columns.vocabulary.empty)
    found = [*said.findings, *as_findings(check(progress, office.rules))]
    asked = {point.cell for point in found if point.is_open}
    rows = said.rows[said.rows["quarter"].eq(1)]
    for cell, value, address in zip(given, rows["actual"], rows["cell"], strict=True):
        yield Outcome(cell, value, address in asked)


def planned(index: int, row: Row) -> Indicator:
    none = {"target_q1": None, "target_q2": None, "target_year": None}
    found: Indicator = indicator(code(index), position=index, kind=row.kind, unit_of_measure=row.unit, **none)
    return found


def in_a_plan(given: list[Cell], office: Office, monkeypatch: pytest.MonkeyPatch) -> Iterator[Outcome]:
    def line(index: int, cell: Cell) -> tuple[CellValue, ...]:
        words = ("A1", "Rapat", "Hasil rapat", cell.row.unit, cell.row.kind, "min", "jumlah", "PHS", "laporan")
        return (code(index), cell.value, 1, 1, 1, *words)

    sheet = sheet_of("Rencana Aksi", [("RENCANA AKSI", None), PLAN_HEADER], given, line)
    monkeypatch.setattr(importing, "read_workbooks", lambda _: [Workbook((sheet,))])
    draft = importing.read_plan(b"", office=office, year=2026, layouts=load_layouts(CONFIG))
    asked = [point for point in draft.findings if point.is_open]
    assert {point.rule for point in asked if not point.cell.startswith("B")} <= {NO_RANGE}  # a range asks for others
    rows = {point.cell[1:] for point in asked}
    for index, (cell, read) in enumerate(zip(given, draft.rows, strict=True)):
        yield Outcome(cell, read.target_q1, str(index + 3) in rows)


def told(outcomes: list[Outcome]) -> str:
    return "\n".join(sorted({f"{each.cell.row.name}: {each.cell.value!r} -> {each.value}" for each in outcomes}))


@pytest.mark.soak
def test_nothing_doubtful_is_read_in_silence_and_hardly_anything_clear_is_asked(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = list(cells())
    in_forms = list(in_a_form(given, office))
    in_plans = list(in_a_plan([cell for cell in given if not is_a_plans_judgement(cell)], office, monkeypatch))
    outcomes = in_forms + in_plans
    doubtful = [each for each in outcomes if each.cell.meaning == DOUBTFUL]
    silent = [each for each in doubtful if each.is_read_in_doubt]
    nagging = [each for each in outcomes if each.is_asked_though_clear]
    clear_count = len(outcomes) - len(doubtful)
    figures = f"{len(silent)} of {len(doubtful)} doubtful read in silence, {len(nagging)} of {clear_count} clear asked"
    print(f"{len(in_forms)} cells of forms, {len(in_plans)} of plans: {figures}")  # noqa: T201 - what this test measures
    assert len(outcomes) >= FEWEST_CELLS
    assert told(silent) == ""
    assert told([each for each in outcomes if each.is_misread]) == ""
    assert 100 * (clear_count - len(nagging)) >= CLEAR_READ_PCT * clear_count, told(nagging)


def is_a_plans_judgement(cell: Cell) -> bool:
    """Half a document: the reader understands it; whether a plan may ask for it is a test of sense."""
    return cell.row.kind == "jumlah" and isinstance(cell.value, float) and not cell.value.is_integer()
